"""Chance that is always the same: numbers drawn from a seed and a name."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from blake3 import blake3
from numpy.typing import NDArray

T = TypeVar("T")
Numbers = NDArray[np.float64]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)


_ALL = (1 << 64) - 1


def _unit(state: int) -> float:
    """The same as ``_units`` of one whole number."""
    state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _ALL
    state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & _ALL
    state ^= state >> 31
    return (state >> 11) / (1 << 53)


def _units(state: NDArray[np.uint64]) -> Numbers:
    """Well mixed numbers 0 to 1 of any integers."""
    state = (state ^ (state >> np.uint64(30))) * _FIRST
    state = (state ^ (state >> np.uint64(27))) * _SECOND
    state = state ^ (state >> np.uint64(31))
    return (state >> np.uint64(11)).astype(np.float64) / float(1 << 53)


class Chance:
    """A stream of numbers fixed by its seed, and a smooth noise fixed by the same."""

    def __init__(self, *seed: str | int | float):
        text = "\x1f".join(str(part) for part in seed)
        self._seed = int.from_bytes(blake3(text.encode()).digest(8), "little")
        self._key = np.uint64(self._seed)
        self._at = 0

    def floats(self, count: int, low: float = 0.0, high: float = 1.0) -> Numbers:
        """The next numbers between low and high."""
        steps = np.arange(self._at + 1, self._at + count + 1, dtype=np.uint64)
        self._at += count
        return low + (high - low) * _units(steps * _GOLDEN + self._key)

    def one(self, low: float = 0.0, high: float = 1.0) -> float:
        """The next number between low and high."""
        self._at += 1
        return low + (high - low) * _unit((self._at * 0x9E3779B97F4A7C15 + self._seed) & _ALL)

    def whole(self, low: int, high: int) -> int:
        """The next whole number, both ends included."""
        return min(high, low + int(self.one() * (high - low + 1)))

    def yes(self, share: float = 0.5) -> bool:
        """Whether a thing of this likelihood happens."""
        return self.one() < share

    def pick(self, items: Sequence[T]) -> T:
        """The next one of the items."""
        return items[self.whole(0, len(items) - 1)]

    def noise(self, at: Numbers, octaves: int = 4, gain: float = 0.5) -> Numbers:
        """Smooth noise about 0, within -1 to 1, of period about 1; draws nothing."""
        total = np.zeros_like(at)
        weight, whole = 1.0, 0.0
        for octave in range(octaves):
            where = at * (1 << octave) + 17.3 * octave
            cell = np.floor(where)
            part = where - cell
            part = part * part * (3 - 2 * part)
            index = (cell.astype(np.int64) + 0x40000000 + octave * 7919).astype(np.uint64)
            here = _units(index * _GOLDEN + self._key)
            there = _units((index + np.uint64(1)) * _GOLDEN + self._key)
            total += weight * (here + (there - here) * part)
            whole += weight
            weight *= gain
        return 2 * total / whole - 1
