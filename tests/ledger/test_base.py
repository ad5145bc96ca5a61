"""A base is begun by several at once, brought up to date once, and refused when it is newer."""

import multiprocessing
import sqlite3
from contextlib import closing
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from yanyi.ledger.base import open_base
from yanyi.problems import InputError

SPAWN = multiprocessing.get_context("spawn")
AT_ONCE, TURNS = 4, 60
WANTED = {"journal_mode": "wal", "synchronous": 1, "user_version": 2}
UPGRADES = (("CREATE TABLE one (a)", "INSERT INTO one VALUES (1)"), ("CREATE TABLE two (b)",))


def begin(gate: Barrier, path: Path) -> None:
    """Open new bases at the same time as others do."""
    try:
        for turn in range(TURNS):
            gate.wait()
            with closing(open_base(path / str(turn), UPGRADES, "NORMAL")) as base:
                base.execute("INSERT INTO one VALUES (2)")
    finally:
        gate.abort()


def test_several_begin_a_base_at_once(tmp_path: Path) -> None:
    gate = SPAWN.Barrier(AT_ONCE)
    several = [SPAWN.Process(target=begin, args=(gate, tmp_path)) for _ in range(AT_ONCE)]
    for one in several:
        one.start()
    for one in several:
        one.join()
    assert [one.exitcode for one in several] == [0] * AT_ONCE
    for turn in range(TURNS):
        with closing(open_base(tmp_path / str(turn), UPGRADES, "NORMAL")) as base:
            assert base.execute("SELECT a FROM one").fetchall() == [(1,), *[(2,)] * AT_ONCE]
            for name, value in WANTED.items():
                assert base.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_an_older_base_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "base.sqlite"
    with closing(open_base(path, UPGRADES[:1], "FULL")) as base:
        base.execute("INSERT INTO one VALUES (2)")
    with closing(open_base(path, UPGRADES, "FULL")) as base:
        assert base.execute("SELECT a FROM one").fetchall() == [(1,), (2,)]
        assert base.execute("SELECT b FROM two").fetchall() == []


def test_a_newer_base_is_refused_and_let_go(tmp_path: Path) -> None:
    path = tmp_path / "base.sqlite"
    open_base(path, UPGRADES, "FULL").close()
    with pytest.raises(InputError, match=r"written by a newer Yanyi \(version 2, known 1\)"):
        open_base(path, UPGRADES[:1], "FULL")
    path.unlink()


def test_one_in_memory_needs_no_folder() -> None:
    with closing(open_base(None, UPGRADES, "FULL")) as base:
        assert base.execute("PRAGMA user_version").fetchone() == (2,)


def test_a_statement_that_fails_leaves_the_base_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "base.sqlite"
    open_base(path, UPGRADES[:1], "FULL").close()
    with pytest.raises(sqlite3.OperationalError):
        open_base(path, (UPGRADES[0], ("CREATE TABLE two (b)", "CREATE TABLE one (a)")), "FULL")
    with closing(open_base(path, UPGRADES, "FULL")) as base:
        assert base.execute("SELECT b FROM two").fetchall() == []
