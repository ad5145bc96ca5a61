from pathlib import Path

import pytest

from yanyi.ledger.budget import FILE, RUNS, Account, Budget
from yanyi.ledger.entry import Call, Entry, State
from yanyi.ledger.ledger import Ledger
from yanyi.ledger.presence import alive
from yanyi.problems import (
    AnswerError,
    BudgetError,
    BusyError,
    DamageError,
    Problem,
    ProviderError,
    UnsureError,
)

WHY = Problem("no")


def call(key: str) -> Call:
    return Call("speech", "far-voice", key)


def entries(root: Path) -> tuple[Entry, ...]:
    ledger = Ledger(root / FILE)
    try:
        return ledger.entries()
    finally:
        ledger.close()


def test_nothing_is_reserved_beyond_the_limit(tmp_path: Path) -> None:
    budget = Budget(10, Account(tmp_path))
    budget.reserve(call("a"), 6)
    with pytest.raises(BudgetError, match="speech by far-voice may cost"):
        budget.reserve(call("b"), 5)
    budget.settle("a", 4)
    budget.reserve(call("c"), 6)
    budget.settle("c", 6)
    assert [(one.key, one.cost, one.state) for one in entries(tmp_path)] == [
        ("a", 4, State.SETTLED),
        ("c", 6, State.SETTLED),
    ]


def test_what_is_free_never_opens_the_ledger(tmp_path: Path) -> None:
    budget = Budget(0, Account(tmp_path, month_limit=0))
    budget.reserve(call("a"), 0)
    budget.settle("a", 0)
    budget.saved(3, 0)
    budget.close()
    assert list(tmp_path.iterdir()) == []


def test_without_a_limit_everything_fits_and_is_written(tmp_path: Path) -> None:
    Budget(None, Account(tmp_path)).reserve(call("a"), 1 << 60)
    assert entries(tmp_path)[0].held == 1 << 60


@pytest.mark.parametrize(
    ("error", "state", "cost"),
    [
        (ProviderError(WHY), State.RELEASED, 0),
        (AnswerError(WHY), State.SETTLED, 6),
        (UnsureError(WHY), State.OPEN, 0),
        (BusyError(WHY, reached=True), State.OPEN, 0),
        (BusyError(WHY), State.RELEASED, 0),
        (DamageError(WHY), State.RELEASED, 0),
        (KeyboardInterrupt(), State.OPEN, 0),
    ],
)
def test_a_failed_call_is_paid_when_it_was_answered(
    error: BaseException, state: State, cost: int, tmp_path: Path
) -> None:
    budget = Budget(10, Account(tmp_path))
    budget.reserve(call("a"), 6)
    budget.failed("a", 6, error)
    assert [(one.state, one.cost) for one in entries(tmp_path)] == [(state, cost)]


def test_a_project_and_a_month_have_limits_of_their_own(tmp_path: Path) -> None:
    first = Budget(None, Account(tmp_path, "tale", project_limit=10, month_limit=15))
    first.reserve(call("a"), 8)
    again = Budget(None, Account(tmp_path, "tale", project_limit=10, month_limit=15))
    with pytest.raises(BudgetError, match="of the project's budget is left"):
        again.reserve(call("b"), 3)
    other = Budget(None, Account(tmp_path, "other", project_limit=10, month_limit=15))
    other.reserve(call("c"), 7)
    with pytest.raises(BudgetError, match=r"of the budget of \d{4}-\d\d is left"):
        other.reserve(call("d"), 1)


def test_the_run_of_an_entry_is_alive_until_it_closes(tmp_path: Path) -> None:
    budget = Budget(None, Account(tmp_path, "tale"))
    budget.reserve(call("a"), 1)
    assert (entries(tmp_path)[0].project, entries(tmp_path)[0].run) == ("tale", budget.run)
    assert alive(tmp_path / RUNS, budget.run)
    budget.close()
    assert not alive(tmp_path / RUNS, budget.run)


def test_the_same_call_twice_is_settled_twice(tmp_path: Path) -> None:
    budget = Budget(None, Account(tmp_path))
    for _ in range(2):
        budget.reserve(call("a"), 6)
    budget.settle("a", 5)
    budget.settle("a", 4)
    budget.settle("a", 3)
    assert [one.cost for one in entries(tmp_path)] == [5, 4]


def test_chapters_are_numbered_as_in_the_manuscript(tmp_path: Path) -> None:
    budget = Budget(None, Account(tmp_path, chapters=(2, 5)))
    for number in range(4):  # of the whole, the first and second performed, the closing words
        budget.reserve(Call("speech", "far-voice", f"k{number}", "audiobook", number), 1)
    budget.close()
    assert [one.chapter for one in entries(tmp_path)] == [0, 2, 5, 0]


def test_where_no_chapters_are_picked_a_call_says_its_own(tmp_path: Path) -> None:
    budget = Budget(None, Account(tmp_path))
    budget.reserve(Call("speech", "far-voice", "k", "film", 7), 1)
    budget.close()
    assert entries(tmp_path)[0].chapter == 7
