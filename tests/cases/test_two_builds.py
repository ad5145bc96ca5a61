"""Two processes build on one store at once: what they share is made once and paid once."""

import os
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cases.crash import Hand, Place, begun, books, undisturbed
from cases.service import billed
from cases.theatre import ROOT, files
from yanyi.build.inspection import inspect
from yanyi.build.memory import Memory
from yanyi.ledger.budget import FILE
from yanyi.ledger.ledger import Ledger


def overtaken(log: Path) -> Iterator[str]:
    """The keys of steps that a process made although it could have known another's.

    What two make at the same moment is not among them: the later one looked for it before the
    earlier one had written it down.
    """
    looked: dict[tuple[str, str], int] = {}
    known: defaultdict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for at, line in enumerate(log.read_text().splitlines()):
        process, what, key = line.split()
        if what == "looks":
            looked[process, key] = at
        else:
            known[key][process] = at, looked.get((process, key), -1)
    for key, makers in known.items():
        (first, _), *others = sorted(makers.values())
        if any(look > first for _, look in others):
            yield key


def test_the_same_files_are_made_and_no_step_twice_but_at_the_same_moment(tmp_path: Path) -> None:
    with Hand() as one, Hand() as other:
        before = undisturbed(one, tmp_path / "before", "novel")
        place = begun(before, tmp_path / "both", 0.0, 0)
        log, second = tmp_path / "log", Place(place.root)
        object.__setattr__(second, "out", place.root / "second")
        object.__setattr__(second, "said", place.root / "second.said")
        one.start(place, "novel", log=str(log))
        other.start(second, "novel", log=str(log))
        assert (one.end(), other.end()) == (0, 0), place.error + second.error
    assert files(place.out) == files(second.out) == before.files
    assert list(overtaken(log)) == []
    money = books(place)
    assert set(money.bills.values()) == {1}
    assert (money.settled, money.opened) == (money.bills, Counter())
    assert len(money.bills) == before.calls
    with closing(Memory(place.store)) as memory:
        found = inspect(memory)
    assert (found.incomplete, found.unreadable, found.problems) == (0, 0, ())


def test_steps_made_one_after_the_other_are_told_from_those_made_at_once(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("1 looks a\n2 looks a\n1 knows a\n2 knows a\n1 looks b\n1 knows b\n")
    assert list(overtaken(log)) == []
    with log.open("a") as more:
        more.write("2 looks b\n2 knows b\n")
    assert list(overtaken(log)) == ["b"]


class Asker:
    """A process that asks a paid service one thing."""

    def __init__(self, root: Path) -> None:
        paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cases.asker", str(root / "store"), str(root / "bills")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
        )

    def hears(self) -> str:
        """The next word it says."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def ends(self) -> str:
        """Let the service answer; the last word."""
        said, _ = self.process.communicate("\n")
        return str(said.split()[-1])


@pytest.fixture
def askers(tmp_path: Path) -> Iterator[tuple[Asker, Asker]]:
    """One whose call is in flight, and one that waits for it."""
    first = Asker(tmp_path)
    assert first.hears() == "asked"
    second = Asker(tmp_path)
    assert second.hears() == "waits"
    yield first, second
    for one in (first, second):
        one.process.kill()
        one.process.communicate()


def test_a_paid_call_in_flight_elsewhere_is_waited_for(
    askers: tuple[Asker, Asker], tmp_path: Path
) -> None:
    first, second = askers
    assert (first.ends(), second.ends()) == ("made", "remembered")
    assert len(billed(tmp_path / "bills")) == 1
    assert states(tmp_path) == ["settled"]


def test_a_call_whose_process_is_killed_is_made_by_who_waits(
    askers: tuple[Asker, Asker], tmp_path: Path
) -> None:
    first, second = askers
    first.process.kill()
    assert second.ends() == "made"
    assert len(billed(tmp_path / "bills")) == 2
    assert states(tmp_path) == ["open", "settled"]


def states(root: Path) -> list[str]:
    with closing(Ledger(root / "store" / FILE)) as ledger:
        return [str(one.state) for one in ledger.entries()]
