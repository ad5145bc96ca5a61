from pathlib import Path

import pytest

from yanyi.app.ledger import Savings, Spending, decide, doubts, settle_remembered, spending
from yanyi.build.memory import Memory
from yanyi.build.refusals import refusal_step
from yanyi.build.watch import Step
from yanyi.ledger.budget import FILE, Account, Budget
from yanyi.ledger.entry import Call, State
from yanyi.models.answers import Wrote
from yanyi.models.routing import Refused
from yanyi.problems import UsageError


def call(key: str, medium: str = "film") -> Call:
    return Call("words", "far-writer", key, medium, 1)


def left_open(root: Path, *keys: str) -> None:
    """A run of the project ``tale`` that ended with calls open."""
    budget = Budget(None, Account(root, "tale"))
    for key in keys:
        budget.reserve(call(key), 7)
    budget.close()


def states(root: Path) -> list[tuple[State, int]]:
    return [(one.state, one.cost) for one in spending(None, root).entries]


def test_without_a_ledger_nothing_was_spent_and_nothing_is_made(tmp_path: Path) -> None:
    assert spending(None, tmp_path / "none") == Spending()
    assert doubts(tmp_path, "tale") == ()
    assert list(tmp_path.iterdir()) == []


def test_a_remembered_answer_is_settled_on_the_next_start(tmp_path: Path) -> None:
    left_open(tmp_path, "k1", "k2")
    memory = Memory(tmp_path)
    memory.learn("k1", '["words","far-writer","1",{},[]]', Wrote("yes"), 0.5, 5)
    settle_remembered(memory)
    memory.close()
    assert states(tmp_path) == [(State.SETTLED, 5), (State.OPEN, 0)]
    (note,) = doubts(tmp_path, "tale")
    assert "may have been paid, at most 0.000007 USD: words by far-writer" in note.message
    assert "yanyi ledger --release 2" in note.hint
    assert doubts(tmp_path, "other") == ()


def test_an_answer_settles_one_call_only(tmp_path: Path) -> None:
    left_open(tmp_path, "k1", "k1")
    memory = Memory(tmp_path)
    memory.learn("k1", '["words","far-writer","1",{},[]]', Wrote("yes"), 0.5, 5)
    for _ in range(2):
        settle_remembered(memory)
    memory.close()
    assert states(tmp_path) == [(State.OPEN, 0), (State.SETTLED, 5)]


def test_that_an_answer_could_not_be_used_settles_its_call(tmp_path: Path) -> None:
    left_open(tmp_path, "k1", "k2")
    memory = Memory(tmp_path)
    step, card = refusal_step("words", "far-writer", "k1")
    memory.learn(step.key, card, Refused("no JSON came"), 0.0, 5)
    settle_remembered(memory)
    memory.close()
    assert states(tmp_path) == [(State.SETTLED, 5), (State.OPEN, 0)]


def test_an_open_call_is_decided_by_a_person(tmp_path: Path) -> None:
    left_open(tmp_path, "k1", "k2")
    decide([1], tmp_path, paid=False)
    decide([2], tmp_path, paid=True)
    assert states(tmp_path) == [(State.RELEASED, 0), (State.SETTLED, 7)]
    with pytest.raises(UsageError, match="no call 1 is open"):
        decide([1], tmp_path, paid=True)


def test_a_call_that_is_being_made_is_nobody_elses(tmp_path: Path) -> None:
    budget = Budget(None, Account(tmp_path, "tale"))
    budget.reserve(call("k1"), 7)
    found = spending(None, tmp_path)
    assert (found.held, found.flying, found.doubtful) == (7, frozenset({1}), ())
    assert doubts(tmp_path, "tale") == ()
    with pytest.raises(UsageError, match="call 1 is being made just now"):
        decide([1], tmp_path, paid=False)
    budget.close()


def test_spending_is_grouped_dearest_first(tmp_path: Path) -> None:
    budget = Budget(None, Account(tmp_path, "tale"))
    for key, medium, cost in (("a", "comic", 3), ("b", "film", 2), ("c", "film", 5)):
        budget.reserve(call(key, medium), 9)
        budget.settle(key, cost)
    budget.close()
    found = spending(None, tmp_path)
    assert found.spent == 10
    assert found.by(lambda one: one.medium) == (("film", 2, 7), ("comic", 1, 3))


def test_what_remembered_answers_had_cost_is_saved(tmp_path: Path) -> None:
    assert (tmp_path / FILE).exists() is False
    memory, budget = Memory(tmp_path), Budget(None, Account(tmp_path, "tale"))
    memory.learn("k1", '["words","far-writer","1",{},[]]', Wrote("yes"), 0.5, 5)
    memory.learn("k2", '["speech","near-voice","1",{},[]]', Wrote("no"), 0.5, 0)
    savings = Savings(None, {"far-writer"})
    for key, name in (("k1", "words by far-writer"), ("k1", "words by far-writer")):
        savings.remembered(Step("ask", name, "", key))
    savings.remembered(Step("ask", "speech by near-voice", "", "k2"))
    savings.write(budget, memory)
    budget.close()
    memory.close()
    found = spending(None, tmp_path)
    assert (found.answers, found.saved) == (1, 5)
