"""Chance that is the same everywhere: the same seed gives the same choices on any machine."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Dice:
    """Draws from a seed; only the part of Python's generator that never changes is used."""

    seed: str
    _random: Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._random = Random(self.seed)

    def share(self) -> float:
        """A number from 0 up to 1."""
        return self._random.random()

    def pick(self, options: Sequence[T], weights: Sequence[float] = ()) -> T:
        """One of the options, as often as its weight says."""
        if not weights:
            return options[int(self.share() * len(options))]
        left = self.share() * sum(weights)
        for option, weight in zip(options, weights, strict=True):
            left -= weight
            if left < 0:
                return option
        return options[-1]

    def other(self, name: str) -> "Dice":
        """Dice of their own for a part of the work, so that no part disturbs another."""
        return Dice(f"{self.seed}/{name}")
