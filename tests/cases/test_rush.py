"""A budget holds however many ask at once, in however many processes."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cases.rush import LEAST, MOST, rush
from cases.service import billed
from cases.theatre import ROOT
from yanyi.ledger.ledger import Ledger

LIMIT = 20 * 10_000


@pytest.mark.parametrize("processes", [1, 4])
def test_the_budget_holds_to_the_micro_unit(processes: int, tmp_path: Path) -> None:
    each = 200 // processes
    if processes == 1:
        answered, refused = rush(tmp_path / "store", tmp_path / "bills", LIMIT, 0, each)
    else:
        answered, refused = in_processes(tmp_path, processes, each)
    bills = [amount for _, amount in billed(tmp_path / "bills")]
    with closing(Ledger(tmp_path / "store" / "ledger.sqlite")) as ledger:
        entries = ledger.entries("rush")
    assert sorted(one.cost for one in entries) == sorted(bills)
    assert {one.state for one in entries} == {"settled"}
    assert LIMIT - MOST < sum(bills) <= LIMIT
    assert answered == len(bills) <= LIMIT // LEAST
    assert answered + refused == 200


def in_processes(root: Path, processes: int, each: int) -> tuple[int, int]:
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "cases.rush", *wanted(root, number * each, each)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
        )
        for number in range(processes)
    ]
    said = [one.communicate()[0].split() for one in started]
    return sum(int(a) for a, _ in said), sum(int(b) for _, b in said)


def wanted(root: Path, first: int, count: int) -> list[str]:
    return [*map(str, (root / "store", root / "bills", LIMIT, first, count))]
