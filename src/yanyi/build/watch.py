"""What the build tells whoever watches it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from yanyi.models.routing import Decision
from yanyi.problems import YanyiError


class Step(NamedTuple):
    """A step: ``kind`` is ``ask`` or ``make``, ``name`` who makes it, ``what`` says it in words.

    ``medium`` is the one that asked first, ``chapter`` that for which it asked, from 0, or -1.
    """

    kind: str
    name: str
    what: str
    key: str
    medium: str = ""
    chapter: int = -1


class Watch(Protocol):
    """Hears of steps as they begin and end."""

    def began(self, step: Step) -> None:
        """A step that is not remembered begins."""

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """It ended and is remembered from now on."""

    def remembered(self, step: Step) -> None:
        """A step was remembered."""

    def failed(self, step: Step, error: YanyiError) -> None:
        """A step that had begun came to nothing."""

    def expected(self, steps: Mapping[str, Step], pace: Mapping[str, float], jobs: int) -> None:
        """A quote found these steps still to run; ``pace`` are seconds of such steps by name."""


@dataclass
class Onward:
    """Passes everything on to ``onward`` if given."""

    onward: Watch | None = None

    def began(self, step: Step) -> None:
        """Pass on."""
        if self.onward:
            self.onward.began(step)

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """Pass on."""
        if self.onward:
            self.onward.ended(step, seconds, cost)

    def remembered(self, step: Step) -> None:
        """Pass on."""
        if self.onward:
            self.onward.remembered(step)

    def failed(self, step: Step, error: YanyiError) -> None:
        """Pass on."""
        if self.onward:
            self.onward.failed(step, error)

    def expected(self, steps: Mapping[str, Step], pace: Mapping[str, float], jobs: int) -> None:
        """Pass on."""
        if self.onward:
            self.onward.expected(steps, pace, jobs)


@dataclass
class Tally(Onward):
    """Counts steps by name, for reports; passes everything on.

    ``ran`` are the seconds and the cost of every step that ran, by key, ``recalled`` the keys of
    those that did not have to; ``decisions`` are put here by whoever knows them.
    """

    made: dict[str, int] = field(default_factory=dict)
    kept: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    cost: int = 0
    ran: dict[str, tuple[float, int]] = field(default_factory=dict)
    recalled: set[str] = field(default_factory=set)
    decisions: tuple[Decision, ...] = ()

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """Count a step that ran."""
        self.made[step.name] = self.made.get(step.name, 0) + 1
        self.seconds[step.name] = self.seconds.get(step.name, 0.0) + seconds
        self.cost += cost
        self.ran[step.key] = seconds, cost
        super().ended(step, seconds, cost)

    def remembered(self, step: Step) -> None:
        """Count a step that did not run."""
        self.kept[step.name] = self.kept.get(step.name, 0) + 1
        self.recalled.add(step.key)
        super().remembered(step)

    def failed(self, step: Step, error: YanyiError) -> None:
        """Count a step that came to nothing."""
        self.lost[step.name] = self.lost.get(step.name, 0) + 1
        super().failed(step, error)
