"""Part writing: chords laid out for voices that move little and never in parallel fifths."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

Voicing = tuple[int, ...]
"""Pitches of the voices, the lowest first."""

_PERFECT = (0, 7)
_WIDEST = 12
"""Semitones between two upper neighbours at most."""
_KEPT = 24
"""How many ways to lay out a chord are followed at once."""


@dataclass(frozen=True, slots=True)
class Register:
    """The lowest and the highest pitch of a voice, both included."""

    low: int
    high: int

    @property
    def middle(self) -> float:
        """Where it is at home."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """A chord to be laid out: its pitch classes, the root first.

    ``top`` is the pitch of the highest voice where a melody fixes it; ``leading`` is the pitch
    class that may not be doubled.
    """

    classes: tuple[int, ...]
    top: int | None = None
    leading: int | None = None


def voiced(chords: Sequence[Wanted], registers: Sequence[Register]) -> tuple[Voicing, ...]:
    """Every chord for the voices of these registers, the lowest first; it has the root.

    The whole row is laid out at once, so that each chord is ready for the next. Parallel fifths,
    octaves and unisons, crossing and doubled leading notes are only taken where nothing else is
    left.
    """
    rows: list[tuple[float, tuple[Voicing, ...]]] = [(0.0, ())]
    for wanted in chords:
        layouts = _layouts(wanted, registers)
        ways = []
        for layout in layouts:
            here = _cost(layout, wanted, registers)
            costs = [cost + _moved(before, layout) for cost, before in rows]
            best = costs.index(min(costs))
            ways.append((costs[best] + here, (*rows[best][1], layout)))
        ways.sort(key=lambda way: way[0])
        rows = ways[:_KEPT]
    return rows[0][1]


def _layouts(wanted: Wanted, registers: Sequence[Register]) -> list[Voicing]:
    """All ways to lay out a chord, from the closest rules to the widest that give any."""
    options = []
    for number, register in enumerate(registers):
        if wanted.top is not None and number == len(registers) - 1:
            options.append([wanted.top])
            continue
        classes = wanted.classes[:1] if number == 0 else wanted.classes
        inside = range(register.low, register.high + 1)
        options.append([pitch for pitch in inside if pitch % 12 in classes])
    ordered = [way for way in product(*options) if all(a < b for a, b in _pairs(way))]
    close = [way for way in ordered if all(b - a <= _WIDEST for a, b in _pairs(way[1:]))]
    return close or ordered or [tuple(sorted(way)) for way in product(*options)][:1]


def _cost(layout: Voicing, wanted: Wanted, registers: Sequence[Register]) -> float:
    """What is not well about one chord by itself."""
    cost = sum(
        0.08 * abs(pitch - register.middle)
        for pitch, register in zip(layout, registers, strict=True)
    )
    sounding = [pitch % 12 for pitch in layout]
    missing = [one for one in wanted.classes[1:] if one not in sounding]
    cost += sum(4.0 if number == 0 else 1.5 for number, _ in enumerate(missing))
    if wanted.leading is not None and sounding.count(wanted.leading) > 1:
        cost += 6.0
    return cost


def _moved(before: tuple[Voicing, ...], layout: Voicing) -> float:
    """What the way from the last chord costs."""
    return _between(before[-1], layout) if before else 0.0


@lru_cache(maxsize=1 << 16)
def _between(last: Voicing, layout: Voicing) -> float:
    """What the way from one layout to another costs; songs go the same ways again and again."""
    cost = sum(0.35 * abs(b - a) for a, b in zip(last[1:], layout[1:], strict=True))
    cost += 0.1 * abs(layout[0] - last[0])
    cost += 40.0 * len(parallels(last, layout))
    return cost + 3.0 * sum(
        low > last[n + 1] or high < last[n] for n, (low, high) in enumerate(_pairs(layout))
    )


def parallels(one: Voicing, other: Voicing) -> tuple[tuple[int, int], ...]:
    """The pairs of voices that move from a fifth, an octave or a unison into another one."""
    found = []
    for low in range(len(one)):
        for high in range(low + 1, len(one)):
            first, second = one[high] - one[low], other[high] - other[low]
            moved = one[low] != other[low] and one[high] != other[high]
            if moved and first % 12 == second % 12 and first % 12 in _PERFECT:
                found.append((low, high))
    return tuple(found)


def _pairs(layout: Voicing) -> list[tuple[int, int]]:
    return list(pairwise(layout))


SATB = (Register(40, 60), Register(48, 67), Register(55, 74), Register(60, 81))
"""Bass, tenor, alto and soprano."""
