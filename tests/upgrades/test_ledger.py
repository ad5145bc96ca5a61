"""Every ledger there ever was opens, and no entry changes."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from upgrades.past import having, put_back
from yanyi.ledger.entry import Call
from yanyi.ledger.ledger import VERSION, Ledger
from yanyi.problems import InputError

OLD = having("ledger.sql")


def test_there_are_ledgers() -> None:
    assert OLD


@pytest.mark.parametrize("name", OLD)
def test_the_entries_of_an_older_ledger_stand_and_go_on(name: str, tmp_path: Path) -> None:
    _, store = put_back(name, tmp_path)
    with closing(Ledger(store / "ledger.sqlite")) as ledger:
        told = [(one.id, one.chapter, one.price, one.cost, one.state) for one in ledger.entries()]
        assert json.loads(json.dumps(told)) == [
            [1, 1, 30_000, 20_000, "settled"],
            [2, 2, 30_000, 0, "released"],
            [3, 3, 30_000, 0, "open"],
        ]
        assert ledger.saved("lamp") == (4, 80_000)
        assert ledger.settle(3, 30_000)
        assert ledger.reserve("now", "lamp", Call("speech", "somebody", "key"), 5, ()) == 4
        assert sum(one.held for one in ledger.entries("lamp")) == 50_005


@pytest.mark.parametrize("name", OLD)
def test_a_newer_ledger_is_refused_with_a_sentence(name: str, tmp_path: Path) -> None:
    _, store = put_back(name, tmp_path)
    with closing(sqlite3.connect(store / "ledger.sqlite")) as base:
        base.execute(f"PRAGMA user_version={VERSION + 1}")
    with pytest.raises(InputError, match=f"newer Yanyi \\(version {VERSION + 1}, known {VERSION}"):
        Ledger(store / "ledger.sqlite")
