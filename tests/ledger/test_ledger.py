import sqlite3
from pathlib import Path

import pytest

from yanyi.ledger.entry import Call, State
from yanyi.ledger.ledger import UPGRADES, VERSION, Ledger, Limit
from yanyi.problems import BudgetError, InputError, OutputError

CALL = Call("speech", "far-voice", "k1", "film", 2)


def limit(most: int, column: str = "run", value: str = "r") -> Limit:
    return Limit(column, value, most, "the budget", "Allow more.")


def test_a_reservation_is_there_for_other_processes_at_once(tmp_path: Path) -> None:
    path = tmp_path / "store" / "ledger.sqlite"
    number = Ledger(path).reserve("r", "tale", CALL, 7, ())
    (entry,) = Ledger(path).entries()
    assert (entry.id, entry.state, entry.price, entry.held) == (number, State.OPEN, 7, 7)
    assert (entry.call, entry.chapter, entry.currency) == (CALL, 2, "USD")
    assert not entry.ended
    assert Ledger(path).open() == (entry,)


def test_a_call_is_settled_or_released_once() -> None:
    ledger = Ledger()
    one, two = (ledger.reserve("r", "tale", CALL, 7, ()) for _ in range(2))
    assert ledger.settle(one, 5)
    assert not ledger.settle(one, 6)
    assert not ledger.release(one)
    assert ledger.release(two)
    assert [(e.state, e.cost, e.held) for e in ledger.entries()] == [
        (State.SETTLED, 5, 5),
        (State.RELEASED, 0, 0),
    ]
    assert all(entry.ended for entry in ledger.entries())
    assert ledger.open() == ()


def test_limits_count_what_is_open_and_what_was_paid() -> None:
    ledger = Ledger()
    ledger.settle(ledger.reserve("r", "tale", CALL, 6, [limit(10)]), 4)
    ledger.release(ledger.reserve("r", "tale", CALL, 6, [limit(10)]))
    ledger.reserve("r", "tale", CALL, 3, [limit(10)])
    with pytest.raises(BudgetError, match=r"0\.000004 USD and 0\.000003 USD of the budget is left"):
        ledger.reserve("r", "tale", CALL, 4, [limit(10)])
    ledger.reserve("other", "tale", CALL, 10, [limit(10, value="other")])
    with pytest.raises(BudgetError):
        ledger.reserve("third", "tale", CALL, 4, [limit(20, "project", "tale")])
    assert sum(entry.held for entry in ledger.entries("tale")) == 17


def test_a_clock_set_back_forgets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = Ledger()
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.0)
    ledger.reserve("r", "tale", CALL, 8, ())
    monkeypatch.setattr("time.time", lambda: 1_700_000_000.0)
    with pytest.raises(BudgetError):
        ledger.reserve("r", "tale", CALL, 4, [limit(10, "began", "2023-11")])


def test_there_are_no_floats_in_the_ledger() -> None:
    with pytest.raises(InputError, match="cannot store REAL"):
        Ledger().reserve("r", "tale", CALL, 0.5, ())  # type: ignore[arg-type]
    with pytest.raises(InputError, match="CHECK"):
        Ledger().reserve("r", "tale", CALL, -1, ())


def test_savings_add_up() -> None:
    ledger = Ledger()
    ledger.save("r", "tale", 3, 12)
    ledger.save("s", "other", 1, 5)
    assert ledger.saved() == (4, 17)
    assert ledger.saved("tale") == (3, 12)


def test_the_version_is_written_and_the_first_one_still_opens(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    base = sqlite3.connect(path)
    for statement in UPGRADES[0]:
        base.execute(statement)
    base.execute("PRAGMA user_version=1")
    base.close()
    ledger = Ledger(path)
    ledger.reserve("r", "tale", CALL, 1, ())
    ledger.close()
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_newer_ledger_is_refused_with_a_sentence(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "ledger.sqlite")
    base.execute("PRAGMA user_version=99")
    base.close()
    with pytest.raises(InputError, match="newer Yanyi"):
        Ledger(tmp_path / "ledger.sqlite")


def test_what_is_no_ledger_is_refused_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(b"words, not a base" * 100)
    with pytest.raises(InputError, match="the ledger is damaged"):
        Ledger(path)
    assert path.read_bytes().startswith(b"words")


def test_a_place_that_cannot_be_used_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file")
    with pytest.raises(OutputError, match="store"):
        Ledger(tmp_path / "store" / "ledger.sqlite")
