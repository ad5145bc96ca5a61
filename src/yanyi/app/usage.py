"""Which steps each medium used, as the build tells it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from yanyi.app.past import Used
from yanyi.build.queue import act
from yanyi.build.watch import Step, Watch
from yanyi.problems import YanyiError


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

    def failed(self, step: Step, error: YanyiError) -> None:
        """Pass on."""
        if self.onward:
            self.onward.failed(step, error)

    def expected(self, steps: Mapping[str, Step], pace: Mapping[str, float], jobs: int) -> None:
        """Pass on."""
        if self.onward:
            self.onward.expected(steps, pace, jobs)

    def _note(self, step: Step) -> None:
        self.keys.setdefault(act().medium, {})[step.key] = None
