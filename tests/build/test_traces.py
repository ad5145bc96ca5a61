import sqlite3
from pathlib import Path

import pytest

from yanyi.build.traces import VERSION, Trace, Traces
from yanyi.models.blob import Blob
from yanyi.problems import InputError

ONE = Trace("k", '["make","comic.page","2",{},[]]', "{}", 0.5, 7)


def test_a_trace_is_there_for_the_next_process(tmp_path: Path) -> None:
    first = Traces(tmp_path / "t.sqlite")
    first.put(ONE, (Blob("ab", 1),))
    second = Traces(tmp_path / "t.sqlite")
    assert second.get("k") == ONE
    assert second.maker("ab") == ONE
    assert second.get("other") is None
    assert ONE.name == "comic.page"


def test_the_version_is_written(tmp_path: Path) -> None:
    Traces(tmp_path / "t.sqlite").close()
    base = sqlite3.connect(tmp_path / "t.sqlite")
    assert base.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_newer_memory_is_refused_with_a_sentence(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "t.sqlite")
    base.execute("PRAGMA user_version=99")
    base.close()
    with pytest.raises(InputError, match="newer"):
        Traces(tmp_path / "t.sqlite")


def test_a_file_that_is_no_memory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.sqlite").write_bytes(b"words, not a base" * 100)
    with pytest.raises(InputError, match="cannot be opened"):
        Traces(tmp_path / "t.sqlite")
