import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from yanyi.build.durability import flush_log


def test_the_log_is_flushed_and_the_base_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[str] = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        flushed.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    flush_log(tmp_path / "none.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as base:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("CREATE TABLE t (n)")
        flush_log(tmp_path / "a.sqlite")
    assert flushed == ["a.sqlite-wal"]
