"""Progress of long work: a live table on a terminal, plain lines otherwise."""

import sys
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
    """Says every ten seconds what has been made."""

    def __init__(self) -> None:
        self._made: Counter[str] = Counter()
        self._began = self._said = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._made:
            self._say()

    def began(self, step: Step) -> None:
        """Say nothing."""

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """Count, and say it when it is time."""
        self._made[step.name] += 1
        if time.monotonic() - self._said >= EVERY:
            self._say()

    def remembered(self, step: Step) -> None:
        """Say nothing."""

    def _say(self) -> None:
        self._said = time.monotonic()
        counts = ", ".join(f"{name} {count}" for name, count in sorted(self._made.items()))
        print(f"{self._said - self._began:6.0f} s  {counts}", file=sys.stderr, flush=True)


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
