"""A service's till, and processes that ask there for more than they may spend, some of them killed.

A trial ends when every process has asked all it had to ask, those that were killed once more. Then
the open calls are decided by the bills, as a person does it with ``yanyi ledger``.
"""

import os
import random
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from cases.rush import MOST, PROJECT
from cases.theatre import ROOT
from scripted import Reply, Request, in_json, serving
from yanyi.app.ledger import decide, settle_remembered
from yanyi.build.memory import Memory
from yanyi.ledger.entry import Entry, State
from yanyi.ledger.ledger import Ledger


@dataclass(frozen=True)
class Wish:
    """So many asks by so many processes against a limit; at these bills somebody is killed.

    A kill comes up to ``late`` seconds after its bill.
    """

    asks: int
    processes: int
    limit: int
    kills: tuple[int, ...] = ()
    late: float = 0.0


@dataclass
class Till:
    """Bills what is asked; at the bills that are ``due`` it kills an asker of its choice."""

    due: set[int]
    chance: random.Random
    late: float = 0.0
    bills: list[tuple[str, int]] = field(default_factory=list)
    askers: list[subprocess.Popen[str]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    timers: list[threading.Timer] = field(default_factory=list)

    def __call__(self, request: Request) -> Reply:
        """One more bill."""
        told = request.told
        with self.lock:
            self.bills.append((str(told["key"]), int(str(told["amount"]))))
            if len(self.bills) in self.due:
                timer = threading.Timer(self.late * self.chance.random(), self._kill)
                self.timers.append(timer)
                timer.start()
        return in_json({})

    def _kill(self) -> None:
        with self.lock:
            alive = [one for one in self.askers if one.poll() is None]
            if alive:
                self.chance.choice(alive).send_signal(signal.SIGKILL)

    def wait(self) -> None:
        """Until every kill that is due has come."""
        for timer in self.timers:
            timer.join()


@dataclass(frozen=True)
class Ended:
    """How a trial ended. ``held`` is what stood in the ledger before anybody decided what was open;
    ``settled`` calls of these it had, and ``unsure`` ones, of which the bills knew ``paid``.
    """

    killed: int
    answered: int
    refused: int
    billed: int
    held: int
    settled: int
    unsure: int
    paid: int
    entries: int
    faults: tuple[str, ...]


def trial(root: Path, wish: Wish, seed: int) -> Ended:
    """One trial in an empty folder."""
    till = Till(set(wish.kills), random.Random(seed), wish.late)
    store, each = root / "store", wish.asks // wish.processes
    with serving(till) as script, ThreadPoolExecutor(wish.processes) as pool:

        def asked(number: int) -> tuple[int, int, int]:
            return until_the_end(till, store, script.url, wish.limit, number * each, each)

        ends = list(pool.map(asked, range(wish.processes)))
        till.wait()
    killed, answered, refused = map(sum, zip(*ends, strict=True))
    return audited(store, till.bills, wish, (killed, answered, refused))


def until_the_end(till: Till, store: Path, url: str, *numbers: int) -> tuple[int, int, int]:
    """Ask, and again when killed: how often that was, how many were answered and refused."""
    killed = 0
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    command = [sys.executable, "-m", "cases.rush", str(store), url, *map(str, numbers)]
    while True:
        one = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths}
        )
        with till.lock:
            till.askers.append(one)
        said = one.communicate()[0].split()
        if one.returncode == 0:
            return killed, int(said[0]), int(said[1])
        assert one.returncode == -signal.SIGKILL
        killed += 1


def audited(
    store: Path, bills: list[tuple[str, int]], wish: Wish, ended: tuple[int, int, int]
) -> Ended:
    """The ledger held against the bills, before and after what is open is decided by them."""
    before = entries(store)
    with closing(Memory(store)) as memory:
        settle_remembered(memory)
    unsure = [one for one in entries(store) if one.state is State.OPEN]
    known = {one.key for one in entries(store) if one.state is State.SETTLED}
    unclaimed = list(bills)
    for one in entries(store):
        if one.state is State.SETTLED and (one.key, one.cost) in unclaimed:
            unclaimed.remove((one.key, one.cost))
    paid = []
    for one in unsure:
        if (one.key, one.price) in unclaimed:
            unclaimed.remove((one.key, one.price))
            paid.append(one)
    decide([one.id for one in paid], store, paid=True)
    decide([one.id for one in unsure if one not in paid], store, paid=False)
    after = entries(store)
    billed, held = sum(amount for _, amount in bills), sum(one.cost or one.price for one in before)
    faults = [
        *([f"{billed} were billed of {wish.limit}"] if billed > wish.limit else []),
        *([f"{held} were held of {wish.limit}"] if held > wish.limit else []),
        *([f"only {held} were used"] if held <= wish.limit - MOST else []),
        *([f"{len(unclaimed)} bills are in no entry"] if unclaimed else []),
        *(["an answer was settled twice"] if len(known) != settled(before, unsure) else []),
        *(["entries are not the bills"] if spent(after) != sorted(b for _, b in bills) else []),
        *(["something is open"] if any(one.state is State.OPEN for one in after) else []),
        *(["an ask had no end"] if ended[1] + ended[2] != wish.asks else []),
    ]
    sums = billed, held, settled(before, unsure), len(unsure), len(paid)
    return Ended(*ended, *sums, sum(spent(after)), tuple(faults))


def entries(store: Path) -> tuple[Entry, ...]:
    """What stands in the ledger."""
    with closing(Ledger(store / "ledger.sqlite")) as ledger:
        return ledger.entries(PROJECT)


def settled(before: tuple[Entry, ...], unsure: list[Entry]) -> int:
    """How many calls were settled, by their run or by what was remembered of it."""
    return len(before) - len(unsure)


def spent(rows: tuple[Entry, ...]) -> list[int]:
    """What was paid, the least first."""
    return sorted(one.cost for one in rows if one.state is State.SETTLED)
