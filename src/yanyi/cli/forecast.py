"""How long it will take: what is left to be done by what such steps took before."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from yanyi.build.watch import Step

UNKNOWN = 1.0
"""Seconds a step is thought to take when none like it ever ran."""
SLOW_TO_BELIEVE = 30.0
"""Seconds of work that must be over before this run counts as much as earlier ones."""
MINUTE, HOUR = 60, 3600


@dataclass
class Forecast:
    """Counts of steps by medium and the seconds still to come.

    ``pace`` are the median seconds of steps by name; ``planned`` the steps a quote found.
    """

    jobs: int = 1
    pace: Mapping[str, float] = field(default_factory=dict)
    planned: Counter[tuple[str, str]] = field(default_factory=Counter)
    wanted: Counter[tuple[str, str]] = field(default_factory=Counter)
    over: Counter[tuple[str, str]] = field(default_factory=Counter)
    remembered: int = 0
    cost: int = 0

    def expect(self, steps: Mapping[str, Step], pace: Mapping[str, float], jobs: int) -> None:
        """Learn what a quote found would run, and how long such steps took."""
        self.planned = Counter((step.medium, step.name) for step in steps.values())
        self.pace, self.jobs = pace, jobs

    @property
    def media(self) -> dict[str, tuple[int, int]]:
        """By medium, the steps that are over and those known of."""
        counts: dict[str, tuple[int, int]] = {}
        for medium, name in sorted({*self.planned, *self.wanted}):
            over, known = counts.get(medium, (0, 0))
            mine = self.over[medium, name]
            known += max(self.planned[medium, name], self.wanted[medium, name])
            counts[medium] = over + mine, known
        return counts

    def left(self, elapsed: float) -> float:
        """Seconds still to come, after so many.

        Work is weighed by earlier runs; how much faster or slower this one goes is believed only
        by and by, so that the first steps do not throw the answer about.
        """
        done = self._seconds(self.over) / self.jobs
        known = {
            one: max(self.planned[one], self.wanted[one]) for one in {*self.planned, *self.wanted}
        }
        ahead = max(0.0, self._seconds(known) / self.jobs - done)
        return ahead * (elapsed + SLOW_TO_BELIEVE) / (done + SLOW_TO_BELIEVE)

    def _seconds(self, counts: Mapping[tuple[str, str], int]) -> float:
        return sum(self.pace.get(name, UNKNOWN) * count for (_, name), count in counts.items())


def about(seconds: float) -> str:
    """Seconds in words, as exact as such a thing can be known."""
    if seconds < MINUTE / 2:
        return "less than a minute"
    if seconds < HOUR:
        return f"about {max(1, round(seconds / MINUTE))} min"
    return f"about {seconds / HOUR:.1f} h"
