"""A full disk: a sentence, nothing half-written, and the work goes on when there is room."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from cases.theatre import files, make, project, yanyi

ROOT_ONLY = "a small disk can only be mounted by root"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    if os.geteuid() != 0:
        pytest.skip(ROOT_ONLY)
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], check=True)
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.mark.parametrize("full", ["store", "out"])
def test_a_full_disk_gets_a_sentence_and_loses_nothing(
    full: str, disk: Path, tmp_path: Path
) -> None:
    folder = project(tmp_path / "lamp")
    places = {"store": tmp_path / "store", "out": tmp_path / "out"} | {full: disk / full}
    (disk / "filler").write_bytes(b"\0" * (900 << 10))
    wanted = "--for", "novel,audiobook", "--out", str(places["out"])
    ran = yanyi("make", folder, *wanted, store=places["store"])
    assert ran.status == 1
    assert "disk is full" in ran.err
    assert "hint:" in ran.err
    assert "Traceback" not in ran.err
    assert not [path for path in places["out"].rglob("*") if path.name.startswith(".")]
    (disk / "filler").unlink()
    subprocess.run(["mount", "-o", "remount,size=200m", disk], check=True)
    make(folder, places["store"], *wanted)
    assert any(name.endswith(".m4b") for name in files(places["out"]))
