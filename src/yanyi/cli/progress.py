"""Progress of long work: a live table on a terminal, plain lines or JSON lines otherwise."""

import json
import sys
import threading
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from yanyi.app.forecast import Forecast, about
from yanyi.app.preview import Bulletin
from yanyi.build.watch import Step
from yanyi.problems import YanyiError

EVERY = 10.0
MICRO = 1_000_000


class Show(Protocol):
    """Puts a forecast where people or programs see it."""

    every: float

    def show(self, forecast: Forecast, elapsed: float) -> None:
        """Show how it stands after so many seconds."""

    def close(self) -> None:
        """Nothing more will come."""


class Following:
    """Counts what it hears of, and shows it now and then."""

    def __init__(self, shown: Show) -> None:
        self._shown = shown
        self._forecast = Forecast()
        self._lock = threading.Lock()
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
        self._forecast.planned.clear()
        self._show()
        self._shown.close()

    def expected(self, steps: Mapping[str, Step], pace: Mapping[str, float], jobs: int) -> None:
        """Know what a quote found."""
        with self._lock:
            self._forecast.expect(steps, pace, jobs)

    def began(self, step: Step) -> None:
        """One more to do."""
        with self._lock:
            self._forecast.wanted[step.medium, step.name] += 1

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """One done."""
        with self._lock:
            self._forecast.over[step.medium, step.name] += 1
            self._forecast.cost += cost

    def failed(self, step: Step, error: YanyiError) -> None:
        """One that is over too."""
        with self._lock:
            self._forecast.over[step.medium, step.name] += 1

    def remembered(self, step: Step) -> None:
        """Nothing to do."""
        with self._lock:
            self._forecast.remembered += 1

    def _run(self) -> None:
        while not self._over.wait(self._shown.every):
            self._show()

    def _show(self) -> None:
        with self._lock:
            if self._forecast.wanted:
                self._shown.show(self._forecast, time.monotonic() - self._began)


class Plainly:
    """A line every ten seconds."""

    def __init__(self, every: float = EVERY) -> None:
        self.every = every

    def show(self, forecast: Forecast, elapsed: float) -> None:
        """Write the line."""
        media = (f"{name or 'reading'} {a}/{b}" for name, (a, b) in forecast.media.items())
        print(
            f"{elapsed:6.0f} s  {', '.join(media)}; {tail(forecast, elapsed)}",
            file=sys.stderr,
            flush=True,
        )

    def close(self) -> None:
        """Leave the lines where they are."""


class Jsonly:
    """A line of JSON every ten seconds, for programs."""

    def __init__(self, every: float = EVERY) -> None:
        self.every = every

    def show(self, forecast: Forecast, elapsed: float) -> None:
        """Write the line."""
        print(json.dumps({"progress": state(forecast, elapsed)}), file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the lines where they are."""


class Lively:
    """A bar for each medium."""

    def __init__(self, console: Console, every: float = 0.5) -> None:
        self.every = every
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[tail]}"),
            console=console,
            transient=True,
        )
        self._tasks: dict[str, TaskID] = {}
        self._progress.start()

    def show(self, forecast: Forecast, elapsed: float) -> None:
        """Move the bars; the first says how it stands as a whole."""
        said = tail(forecast, elapsed)
        for name, (over, known) in forecast.media.items():
            if name not in self._tasks:
                self._tasks[name] = self._progress.add_task(name or "reading", tail="")
            first = name == next(iter(self._tasks))
            self._progress.update(
                self._tasks[name], completed=over, total=known, tail=said if first else ""
            )

    def close(self) -> None:
        """Take the bars away."""
        self._progress.stop()


class OnPage:
    """The page of ``make --watch``."""

    def __init__(self, bulletin: Bulletin, every: float = 0.5) -> None:
        self.every = every
        self._bulletin = bulletin

    def show(self, forecast: Forecast, elapsed: float) -> None:
        """Move the bars of the page."""
        media = tuple((name, *counts) for name, counts in forecast.media.items())
        self._bulletin.post(media=media, left=float(round(forecast.left(elapsed))))

    def close(self) -> None:
        """Leave the last word to the build."""


def tail(forecast: Forecast, elapsed: float) -> str:
    """What is the same for all media: remembered, money, time left."""
    parts = [f"{forecast.remembered} remembered"] if forecast.remembered else []
    if forecast.cost:
        parts.append(f"{forecast.cost / MICRO:.2f} spent")
    left = forecast.left(elapsed)
    return ", ".join([*parts, f"{about(left)} left" if left else "done"])


def state(forecast: Forecast, elapsed: float) -> dict[str, object]:
    """The same for programs; money in micro-units."""
    media = {name or "reading": [a, b] for name, (a, b) in forecast.media.items()}
    counts = {"seconds": round(elapsed, 1), "left": round(forecast.left(elapsed))}
    return counts | {"media": media, "remembered": forecast.remembered, "cost": forecast.cost}


def progress(as_json: bool = False) -> Following:
    """What suits where the errors go."""
    console = Console(stderr=True)
    if as_json:
        return Following(Jsonly())
    return Following(Lively(console) if console.is_terminal else Plainly())
