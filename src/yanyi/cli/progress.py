"""Progress of long work: a live table on a terminal, plain lines otherwise."""

import sys
import threading
import time
from collections import Counter
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from yanyi.build.watch import Step

EVERY = 10.0


class Plainly:
    """Says every ten seconds what has been made, of what is known to be made."""

    def __init__(self, every: float = EVERY) -> None:
        self._every = every
        self._made: Counter[str] = Counter()
        self._wanted: Counter[str] = Counter()
        self._began = time.monotonic()
        self._over = threading.Event()
        self._clock = threading.Thread(target=self._run, name="progress", daemon=True)

    def __enter__(self) -> Self:
        self._clock.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._over.set()
        self._clock.join()
        self._say()

    def began(self, step: Step) -> None:
        """One more to do."""
        self._wanted[step.name] += 1

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """One done."""
        self._made[step.name] += 1

    def remembered(self, step: Step) -> None:
        """Say nothing."""

    def _run(self) -> None:
        while not self._over.wait(self._every):
            self._say()

    def _say(self) -> None:
        wanted = sorted(self._wanted.copy().items())
        if wanted:
            counts = ", ".join(f"{name} {self._made[name]}/{count}" for name, count in wanted)
            seconds = time.monotonic() - self._began
            print(f"{seconds:6.0f} s  {counts}", file=sys.stderr, flush=True)


class Lively:
    """A bar for each kind of step."""

    def __init__(self, console: Console) -> None:
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )
        self._tasks: dict[str, TaskID] = {}
        self._totals: Counter[str] = Counter()

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def began(self, step: Step) -> None:
        """One more to do."""
        self._totals[step.name] += 1
        if step.name not in self._tasks:
            self._tasks[step.name] = self._progress.add_task(step.name, total=0)
        self._progress.update(self._tasks[step.name], total=self._totals[step.name])

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """One done."""
        self._progress.advance(self._tasks[step.name])

    def remembered(self, step: Step) -> None:
        """Nothing to do."""


def progress() -> Plainly | Lively:
    """What suits where the errors go."""
    console = Console(stderr=True)
    return Lively(console) if console.is_terminal else Plainly()
