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
        """Learn what a quote found would run besides, and how long such steps took."""
        self.planned = self.over + Counter((step.medium, step.name) for step in steps.values())
        self.pace, self.jobs = pace, jobs

    @property
    def known(self) -> Counter[tuple[str, str]]:
        """The steps known of, begun or planned.

        Who shares a step asks for it first now, another on paper: so of each name no more are
        counted than are planned or begun in all media together.
        """
        known = Counter(self.wanted)
        planned, wanted = _by_name(self.planned), _by_name(self.wanted)
        for name, more in (planned - wanted).items():
            lack = {one: n - self.wanted[one] for one, n in self.planned.items() if one[1] == name}
            lack = {one: n for one, n in lack.items() if n > 0}
            for one, n in lack.items():
                known[one] += round(more * n / sum(lack.values()))
        return known

    @property
    def media(self) -> dict[str, tuple[int, int]]:
        """By medium, the steps that are over and those known of."""
        counts: dict[str, tuple[int, int]] = {}
        for (medium, name), count in sorted(self.known.items()):
            over, known = counts.get(medium, (0, 0))
            counts[medium] = over + self.over[medium, name], known + count
        return counts

    def left(self, elapsed: float) -> float:
        """Seconds still to come, after so many.

        Work is weighed by earlier runs; how much faster or slower this one goes is believed only
        by and by, so that the first steps do not throw the answer about.
        """
        done = self._seconds(self.over) / self.jobs
        ahead = max(0.0, self._seconds(self.known) / self.jobs - done)
        return ahead * (elapsed + SLOW_TO_BELIEVE) / (done + SLOW_TO_BELIEVE)

    def _seconds(self, counts: Mapping[tuple[str, str], int]) -> float:
        return sum(self.pace.get(name, UNKNOWN) * count for (_, name), count in counts.items())


def _by_name(counts: Counter[tuple[str, str]]) -> Counter[str]:
    names: Counter[str] = Counter()
    for (_, name), count in counts.items():
        names[name] += count
    return names


def about(seconds: float) -> str:
    """Seconds in words, as exact as such a thing can be known."""
    if seconds < MINUTE / 2:
        return "less than a minute"
    if seconds < HOUR:
        return f"about {max(1, round(seconds / MINUTE))} min"
    return f"about {seconds / HOUR:.1f} h"
