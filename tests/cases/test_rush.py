"""A budget holds however many ask at once, in however many processes, whoever of them is killed."""

from contextlib import closing
from pathlib import Path

from cases.rush import LEAST, MOST, rush
from cases.service import billed
from cases.till import Wish, trial
from yanyi.ledger.ledger import Ledger

LIMIT = 20 * 10_000


def test_the_budget_holds_to_the_micro_unit(tmp_path: Path) -> None:
    answered, refused = rush(tmp_path / "store", tmp_path / "bills", LIMIT, 0, 200)
    bills = [amount for _, amount in billed(tmp_path / "bills")]
    with closing(Ledger(tmp_path / "store" / "ledger.sqlite")) as ledger:
        entries = ledger.entries("rush")
    assert sorted(one.cost for one in entries) == sorted(bills)
    assert {one.state for one in entries} == {"settled"}
    assert LIMIT - MOST < sum(bills) <= LIMIT
    assert answered == len(bills) <= LIMIT // LEAST
    assert answered + refused == 200


def test_it_holds_between_processes_of_which_one_is_killed(tmp_path: Path) -> None:
    ended = trial(tmp_path, Wish(198, 3, LIMIT, kills=(7,)), seed=1)
    assert ended.faults == ()
    assert ended.killed == 1
    assert ended.entries == ended.billed <= ended.held <= LIMIT
