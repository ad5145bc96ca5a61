"""Which steps each medium used, as the build tells it."""

from collections.abc import Awaitable
from contextvars import ContextVar
from dataclasses import dataclass, field

from yanyi.app.past import Used
from yanyi.build.watch import Step, Watch
from yanyi.models.work import Work

MEDIUM: ContextVar[str] = ContextVar("medium", default="")
"""The medium that is performed in this task; empty while the manuscript is read."""


async def within(medium: str, performance: Awaitable[Work]) -> Work:
    """The performance, its steps noted as those of this medium; to be run as a task."""
    MEDIUM.set(medium)
    return await performance


@dataclass
class Usage:
    """Notes the keys of steps by medium; passes everything on to ``onward`` if given."""

    onward: Watch | None = None
    keys: dict[str, dict[str, None]] = field(default_factory=dict)

    @property
    def used(self) -> tuple[Used, ...]:
        """The keys by medium, in the order in which they were asked for."""
        return tuple(Used(medium, tuple(keys)) for medium, keys in self.keys.items())

    def began(self, step: Step) -> None:
        """A step that runs is used."""
        self._note(step)
        if self.onward:
            self.onward.began(step)

    def ended(self, step: Step, seconds: float, cost: int) -> None:
        """Pass on."""
        if self.onward:
            self.onward.ended(step, seconds, cost)

    def remembered(self, step: Step) -> None:
        """So is one that does not."""
        self._note(step)
        if self.onward:
            self.onward.remembered(step)

    def _note(self, step: Step) -> None:
        self.keys.setdefault(MEDIUM.get(), {})[step.key] = None
