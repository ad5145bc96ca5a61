"""Killed at any moment and started again: nothing is lost, nothing is repeated."""

import os
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from cases.theatre import command, files, make, project


def remembered(store: Path) -> int:
    """How many steps the store remembers."""
    path = store / "traces.sqlite"
    if not path.is_file():
        return 0
    base = sqlite3.connect(path, timeout=10)
    try:
        return int(base.execute("SELECT count(*) FROM traces").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        base.close()


def killed_after(steps: int, folder: Path, store: Path) -> int:
    """Start a build, kill it when it remembers ``steps`` steps; how many it remembers then."""
    driver = subprocess.Popen(
        command("make", folder, "--jobs", "2"),
        env={**os.environ, "YANYI_HOME": str(store)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while driver.poll() is None and remembered(store) < steps:
        time.sleep(0.01)
    driver.send_signal(signal.SIGKILL)
    driver.wait()
    return remembered(store)


@pytest.mark.parametrize("part", [0.2, 0.5, 0.97])
def test_a_killed_build_goes_on_where_it_was(
    part: float, tmp_path: Path, undisturbed: tuple[dict[str, bytes], int]
) -> None:
    whole, steps = undisturbed
    folder, store = project(tmp_path / "lamp"), tmp_path / "store"
    kept = killed_after(round(part * steps), folder, store)
    said = make(folder, store)
    assert files(folder / "out") == whole
    assert sum(said["made"].values()) <= steps - kept
    assert remembered(store) == steps


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], int]:
    """The files of a build that nobody disturbed, and how many steps it took."""
    root = tmp_path_factory.mktemp("undisturbed")
    folder = project(root / "lamp")
    make(folder, root / "store")
    return files(folder / "out"), remembered(root / "store")
