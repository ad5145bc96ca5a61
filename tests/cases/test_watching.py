"""``make --watch``: an edit is made at once, and the page hears of it."""

import json
import os
import signal
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cases.theatre import command, edit, project


def events(address: str) -> Iterator[Any]:
    """What the page is told, as it is told."""
    with urllib.request.urlopen(f"{address}events", timeout=120) as stream:
        for row in stream:
            if row.startswith(b"data: "):
                yield json.loads(row[6:])


def ended(told: Iterator[Any], build: int) -> Any:
    """How that build ended."""
    return next(one for one in told if one["build"] >= build and one["state"] != "building")


def test_an_edit_is_made_and_bad_input_is_told_without_ending(tmp_path: Path) -> None:
    folder, store = project(tmp_path / "lamp"), tmp_path / "store"
    driver = subprocess.Popen(
        command("make", folder, "--for", "novel", "--watch", "--jobs", "1"),
        env={**os.environ, "YANYI_HOME": str(store)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert driver.stdout is not None
        address = driver.stdout.readline().split()[-1]
        told = events(address)
        first = ended(told, 1)
        assert (first["state"], first["report"]) == ("done", True)

        edit(folder, "Crash!", "Bang!")
        assert ended(told, 2)["state"] == "done"
        with urllib.request.urlopen(f"{address}out/report.html", timeout=60) as page:
            assert page.status == 200
        (book,) = (folder / "out" / "novel").glob("*.epub")
        with urllib.request.urlopen(f"{address}out/novel/{book.name}", timeout=60) as answer:
            assert answer.read() == book.read_bytes()

        settings = (folder / "yanyi.toml").read_text("utf-8")
        (folder / "yanyi.toml").write_text("[story\n", "utf-8")
        wrong = ended(told, 3)
        assert wrong["state"] == "failed"
        assert "yanyi.toml" in wrong["problems"][0]
        (folder / "yanyi.toml").write_text(settings, "utf-8")
        assert ended(told, 4)["state"] == "done"

        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{address}out/%2e%2e/story.md", timeout=60)
        foreign = urllib.request.Request(address, headers={"Host": "example.org"})
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(foreign, timeout=60)
    finally:
        driver.send_signal(signal.SIGINT)
        _, err = driver.communicate(timeout=60)
    assert driver.returncode == 130
    assert "leaked" not in err
