"""Builds that are killed, and what must be true of them afterwards."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from cases.service import PRICE, billed
from cases.theatre import ROOT, files, project
from yanyi.ledger.ledger import Ledger

MEDIA = ("novel", "comic", "audiobook", "score", "film")
TALE = """# The Lamp

## One

It was raining on the harbour.

“Who is there?” asked Mara Quill.
"""


_QUIET = {"PYTHONWARNINGS": "ignore::UserWarning"}
"""Killed builds leave semaphores, which are cleared away; that this is said is no news here."""


class Hand:
    """A stagehand in a process of its own."""

    def __init__(self) -> None:
        paths = [str(ROOT / "src"), str(ROOT / "tests")]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "cases.stagehand"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), **_QUIET},
        )
        self._server = int(self._answer()["ready"])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def start(self, place: "Place", medium: str, **more: Any) -> int:
        """Begin to make a medium there; the number of the process."""
        arguments = ["make", place.folder, "--for", medium, "--jobs", 1, "--json"]
        arguments += ["--store", place.store, "--out", place.out]
        order = {"arguments": [*map(str, arguments)], "bills": str(place.bills)}
        order["said"] = str(place.said)
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order | more) + "\n")
        self._process.stdin.flush()
        return int(self._answer()["pid"])

    def end(self) -> int:
        """Wait for it; its status, below zero for the signal that killed it."""
        return int(self._answer()["status"])

    def make(self, place: "Place", medium: str, **more: Any) -> int:
        """Both; the status."""
        self.start(place, medium, **more)
        return self.end()

    def workers(self) -> list[int]:
        """The worker processes there are just now."""
        found = []
        for one in Path("/proc").iterdir():
            if one.name.isdigit():
                try:
                    parent = (one / "stat").read_text().rpartition(")")[2].split()[1]
                except OSError:
                    continue
                if int(parent) == self._server:
                    found.append(int(one.name))
        return found

    def _answer(self) -> Any:
        assert self._process.stdout
        return json.loads(self._process.stdout.readline())


@dataclass(frozen=True)
class Place:
    """Where one build happens."""

    root: Path

    folder: Path = field(init=False)
    store: Path = field(init=False)
    out: Path = field(init=False)
    bills: Path = field(init=False)
    said: Path = field(init=False)

    def __post_init__(self) -> None:
        for name in ("folder", "store", "out", "bills", "said"):
            object.__setattr__(self, name, self.root / name)

    @property
    def outcome(self) -> Any:
        """What the last build said, as data."""
        return json.loads(self.said.read_text())

    @property
    def error(self) -> str:
        """What the last build said on the side."""
        return Path(f"{self.said}.err").read_text()


@dataclass(frozen=True)
class Undisturbed:
    """A build that nobody disturbed: its place, its files, the seconds it took, its bills."""

    medium: str
    place: Place
    files: dict[str, bytes]
    seconds: float
    calls: int


def undisturbed(hand: Hand, root: Path, medium: str) -> Undisturbed:
    """Make a medium with paid models and nobody in the way."""
    place = Place(root)
    paid_project(place.folder)
    began = time.monotonic()
    status = hand.make(place, medium)
    seconds = time.monotonic() - began
    assert status == 0, place.error
    return Undisturbed(medium, place, files(place.out), seconds, len(billed(place.bills)))


def paid_project(folder: Path) -> None:
    """A small project whose voice, artist and writer are paid."""
    project(folder, TALE)
    settings = (folder / "yanyi.toml").read_text()
    settings = settings.replace("fake-voice", "paid-voice").replace("fake-artist", "paid-artist")
    settings = settings.replace("[models]", '[models]\nwords = "paid-writer"')
    (folder / "yanyi.toml").write_text(settings)


def begun(before: Undisturbed, root: Path, part: float, seed: int) -> Place:
    """A place for another build, which remembers about this ``part`` of the free steps.

    No performance is remembered whole.
    """
    chance = random.Random(seed)
    place = Place(root)
    root.mkdir(parents=True)
    paid_project(place.folder)
    if part:
        shutil.copytree(before.place.store / "blobs", place.store / "blobs")
        source = sqlite3.connect(before.place.store / "traces.sqlite")
        target = sqlite3.connect(place.store / "traces.sqlite")
        with closing(source), closing(target):
            source.backup(target)
            rows = target.execute("SELECT key, card, cost FROM traces ORDER BY key").fetchall()
            for key, card, cost in rows:
                whole = json.loads(card)[0] == "part"
                if whole or cost or chance.random() > part:
                    target.execute("DELETE FROM traces WHERE key = ?", (key,))
            target.commit()
    return place


@dataclass(frozen=True)
class Books:
    """What is known about money at a place at one moment: by key, how often.

    ``known`` are the keys whose answers are remembered.
    """

    bills: Counter[str]
    settled: Counter[str]
    opened: Counter[str]
    released: Counter[str]
    known: frozenset[str]
    cost: int


def books(place: Place) -> Books:
    """Look into the bills, the ledger and the memory."""
    states: dict[str, Counter[str]] = {
        "settled": Counter(),
        "open": Counter(),
        "released": Counter(),
    }
    cost = 0
    if (place.store / "ledger.sqlite").exists():
        with closing(Ledger(place.store / "ledger.sqlite")) as ledger:
            for one in ledger.entries():
                states[one.state][one.key] += 1
                cost += one.cost
    known: frozenset[str] = frozenset()
    if (place.store / "traces.sqlite").exists():
        with closing(sqlite3.connect(place.store / "traces.sqlite", timeout=60)) as base:
            if base.execute("SELECT 1 FROM sqlite_master WHERE name = 'traces'").fetchone():
                known = frozenset(key for (key,) in base.execute("SELECT key FROM traces"))
    bills = Counter(key for key, _ in billed(place.bills))
    return Books(bills, states["settled"], states["open"], states["released"], known, cost)


def faults_at(crashed: Books) -> Iterator[str]:
    """What is wrong with the money just after a crash."""
    for key, count in crashed.bills.items():
        if count > crashed.settled[key] + crashed.opened[key]:
            yield f"a bill is in no ledger: {key}"
    for key in crashed.settled:
        if key not in crashed.known:
            yield f"a settled answer is lost: {key}"


def faults_after(before: Undisturbed, place: Place, crashed: Books, status: int) -> Iterator[str]:
    """What is wrong when a build was made again after a crash."""
    if status:
        yield f"it ended with {status}: {place.error.strip()}"
        return
    made, wanted = files(place.out), before.files
    for name in sorted({*made, *wanted}):
        if made.get(name) != wanted.get(name):
            how = "missing" if name not in made else "too many" if name not in wanted else "other"
            yield f"{how}: {name}"
    left = [one.name for one in place.folder.iterdir() if one.name.startswith(".")]
    yield from (f"left behind: {name}" for name in left)
    ended = books(place)
    yield from faults_at(ended)
    for key in crashed.known:
        if ended.bills[key] > crashed.bills[key]:
            yield f"a remembered answer was paid again: {key}"
    doubtful = Counter({k: n for k, n in crashed.opened.items() if k not in crashed.known})
    if ended.opened != doubtful:
        yield f"open should be {doubtful}, and is {ended.opened}"
    told = [one for one in place.outcome["problems"] if "may have been paid" in one]
    if len(told) != sum(doubtful.values()):
        yield f"{len(told)} calls were told of that may have been paid, not {doubtful.total()}"
    if len(ended.settled) != before.calls or set(ended.settled.values()) - {1}:
        yield f"{ended.settled.total()} calls are settled, not {before.calls}"
    if ended.cost != PRICE * ended.settled.total():
        yield f"the ledger says {ended.cost}"


def killed(hand: Hand, place: Place, medium: str, seconds: float) -> int:
    """Start a build and kill it after so many seconds; its status."""
    pid = hand.start(place, medium)
    time.sleep(seconds)
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    return hand.end()


def bereft(hand: Hand, place: Place, medium: str, seconds: float) -> int:
    """Start a build and kill its worker after so many seconds, or as soon as there is one."""
    pid = hand.start(place, medium)
    time.sleep(seconds)
    while not (workers := hand.workers()) and not _ended(pid):
        time.sleep(0.01)
    for one in workers:
        with suppress(ProcessLookupError):
            os.kill(one, signal.SIGKILL)
    return hand.end()


def _ended(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


Disturbance = Callable[[Hand, Place, str], int]


def trial(
    hand: Hand, before: Undisturbed, root: Path, part: float, seed: int, disturb: Disturbance
) -> tuple[int, list[str], Books]:
    """Disturb a build, make it again, look: the first status, what is wrong, the money between."""
    place = begun(before, root, part, seed)
    status = disturb(hand, place, before.medium)
    crashed = books(place)
    faults = list(faults_at(crashed))
    faults += faults_after(before, place, crashed, hand.make(place, before.medium))
    return status, faults, crashed
