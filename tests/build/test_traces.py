import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from yanyi.build import uses
from yanyi.build.traces import STREAK, VERSION, Trace, Traces, today
from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError

FIRST = """
CREATE TABLE traces (key TEXT PRIMARY KEY, card TEXT NOT NULL, answer TEXT NOT NULL,
 seconds REAL NOT NULL, cost INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE outputs (digest TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (digest, key))
 WITHOUT ROWID;
PRAGMA user_version=1;
INSERT INTO traces VALUES ('k', '["make","comic.page","2",{},[]]', '{}', 0.5, 7);
INSERT INTO outputs VALUES ('ab', 'k');
"""
"""A base as the first version wrote it."""

ONE = Trace("k", '["make","comic.page","2",{},[]]', "{}", 0.5, 7)


def test_a_trace_is_there_for_the_next_process(tmp_path: Path) -> None:
    first = Traces(tmp_path / "t.sqlite")
    first.put(ONE, (Blob("ab", 1),))
    second = Traces(tmp_path / "t.sqlite")
    assert second.get("k") == ONE
    assert second.makers("ab") == (ONE.key,)
    assert second.get("other") is None
    assert ONE.name == "comic.page"


def test_the_version_is_written(tmp_path: Path) -> None:
    Traces(tmp_path / "t.sqlite").close()
    base = sqlite3.connect(tmp_path / "t.sqlite")
    assert base.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_base_of_the_first_version_gives_the_same_and_is_used_today(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "t.sqlite")) as base:
        base.executescript(FIRST)
    traces = Traces(tmp_path / "t.sqlite")
    assert (traces.get("k"), list(traces.whole())) == (ONE, [ONE])
    outputs = traces.together(lambda base: base.execute("SELECT * FROM outputs").fetchall())
    assert outputs == [("ab", "k")]
    assert traces.together(uses.days) == {"k": today()}
    assert traces.together(uses.projects) == ()
    traces.close()
    assert Traces(tmp_path / "t.sqlite").get("k") == ONE


def test_a_newer_memory_is_refused_with_a_sentence(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "t.sqlite")
    base.execute("PRAGMA user_version=99")
    base.close()
    with pytest.raises(InputError, match="newer"):
        Traces(tmp_path / "t.sqlite")


def test_a_file_that_is_no_base_is_set_aside_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "t.sqlite").write_bytes(b"words, not a base" * 100)
    traces = Traces(tmp_path / "t.sqlite")
    assert "0 steps of it were saved" in str(traces.problems[0].message)
    assert (tmp_path / "t.sqlite.damaged-1").read_bytes().startswith(b"words")
    traces.put(ONE, ())
    assert traces.get("k") == ONE


def test_what_can_be_read_of_a_damaged_base_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite"
    traces = Traces(path)
    for number in range(400):
        one = Trace(f"{number:04}", ONE.card, "x" * 500, 0.5, 7)
        traces.put(one, (Blob(f"{number:04}", 1),), wait=True)
    traces.close()
    data = bytearray(path.read_bytes())
    middle = len(data) // 8192 * 4096
    data[middle : middle + 4096] = bytes(range(256)) * 16
    path.write_bytes(data)
    mended = Traces(path)
    mended.mend()
    saved = sum(mended.get(f"{number:04}") is not None for number in range(400))
    assert 200 < saved < 400
    assert f"{saved} steps" in mended.problems[0].message
    assert {one.key for one in mended.whole()} <= mended.together(uses.days).keys()
    assert mended.sound()


def test_what_waits_is_known_at_once_and_written_with_what_does_not(tmp_path: Path) -> None:
    here, there = Traces(tmp_path / "t.sqlite"), Traces(tmp_path / "t.sqlite")
    assert there.get("k") is None
    here.put(ONE, (), wait=True)
    assert (here.get("k"), there.get("k")) == (ONE, None)
    here.put(Trace("l", ONE.card, "{}", 0.5, 7), ())
    assert there.get("k") == ONE


def test_a_closed_base_has_written_what_waited(tmp_path: Path) -> None:
    here = Traces(tmp_path / "t.sqlite")
    here.put(ONE, (), wait=True)
    here.close()
    assert Traces(tmp_path / "t.sqlite").get("k") == ONE


def test_what_fails_half_way_is_undone(tmp_path: Path) -> None:
    def half(base: sqlite3.Connection) -> None:
        base.execute("DELETE FROM traces")
        base.execute("DELETE FROM nowhere")

    traces = Traces(tmp_path / "t.sqlite")
    traces.put(ONE, ())
    with pytest.raises(OutputError, match="no such table"):
        traces.together(half)
    assert traces.get("k") == ONE


def test_a_base_that_shrinks_takes_less_of_the_disk(tmp_path: Path) -> None:
    traces = Traces(tmp_path / "t.sqlite")
    for number in range(200):
        traces.put(Trace(f"{number}", ONE.card, "x" * 5000, 0.5), (), wait=True)
    traces.put(ONE, ())
    traces.shrink()
    whole, needed = (tmp_path / "t.sqlite").stat().st_size, traces.size
    traces.together(lambda base: uses.forget(base, map(str, range(200)), ()))
    assert traces.size < needed / 5
    traces.shrink()
    assert (tmp_path / "t.sqlite").stat().st_size == traces.size < whole / 5
    assert list(traces.whole()) == [ONE]


def test_what_another_process_wrote_is_found_whether_or_not_a_view_is_open(tmp_path: Path) -> None:
    here, there = Traces(tmp_path / "t.sqlite"), Traces(tmp_path / "t.sqlite")
    for number in range(3 * STREAK):
        key = f"{number:03}"
        assert here.get(key) is None
        there.put(Trace(key, ONE.card, "{}", 0.5), ())
        assert here.get(key) is not None
        if number % 2:
            assert all(here.answer("000") for _ in range(2 * STREAK))
    assert there.get("000") is not None
    there.put(ONE, ())
    assert here.answer("k") == "{}"
