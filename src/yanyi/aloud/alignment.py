"""What was written beside what was heard: which sound became which."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Pair:
    """A place of one row, of the other, or of both; -1 is none. ``cost`` is the difference."""

    one: int
    other: int
    cost: float


def align(
    one: Sequence[S],
    other: Sequence[S],
    unlike: Callable[[S, S], float],
    weight: Callable[[S], float],
) -> tuple[Pair, ...]:
    """The way with the least cost to lay two rows beside one another, as pairs in order.

    Two things cost what ``unlike`` says (0 to 1) of the heavier one's weight; a thing alone costs
    its weight.
    """
    left, above = [weight(thing) for thing in other], [weight(thing) for thing in one]
    row = [0.0]
    for heavy in left:
        row.append(row[-1] + heavy)
    steps: list[bytearray] = []
    costs: list[list[float]] = []
    for n, thing in enumerate(one):
        alone = above[n]
        found = [row[0] + alone]
        taken = bytearray(len(other) + 1)
        paired = [
            unlike(thing, that) * max(alone, heavy) for that, heavy in zip(other, left, strict=True)
        ]
        for m, cost in enumerate(paired):
            best, way = row[m] + cost, _BOTH
            if row[m + 1] + alone < best:
                best, way = row[m + 1] + alone, _ONE
            if found[m] + left[m] < best:
                best, way = found[m] + left[m], _OTHER
            found.append(best)
            taken[m + 1] = way
        steps.append(taken)
        costs.append(paired)
        row = found
    return tuple(_traced(steps, costs, above, left))


_BOTH, _ONE, _OTHER = range(3)


def _traced(
    steps: Sequence[bytearray],
    costs: Sequence[Sequence[float]],
    above: Sequence[float],
    left: Sequence[float],
) -> list[Pair]:
    """The pairs from the first to the last."""
    n, m = len(above), len(left)
    pairs: list[Pair] = []
    while n or m:
        way = steps[n - 1][m] if n and m else (_ONE if n else _OTHER)
        if way == _BOTH:
            n, m = n - 1, m - 1
            pairs.append(Pair(n, m, costs[n][m]))
        elif way == _ONE:
            n -= 1
            pairs.append(Pair(n, -1, above[n]))
        else:
            m -= 1
            pairs.append(Pair(-1, m, left[m]))
    return pairs[::-1]
