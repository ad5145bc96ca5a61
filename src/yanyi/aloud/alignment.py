"""What was written beside what was heard: which sound became which."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

S = TypeVar("S", bound=Hashable)
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


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
    opens: tuple[Sequence[float], Sequence[float]] = ((), ()),
) -> tuple[Pair, ...]:
    """The way with the least cost to lay two rows beside one another, as pairs in order.

    Two things cost what ``unlike`` says (0 to 1) of the heavier one's weight; a thing alone costs
    its weight. Where a run of things that are alone begins with a thing of one row or the other,
    that costs what ``opens`` says of it besides (Gotoh 1982), so that what was left out or said
    again is one run rather than crumbs; pairs do not tell this cost.
    """
    count, size = len(one), len(other)
    above, left = (np.array([weight(thing) for thing in row]) for row in (one, other))
    starts = [
        np.array(row, float) if len(row) else np.zeros(length)
        for row, length in zip(opens, (count, size), strict=True)
    ]
    paired = _paired(one, other, unlike) * np.maximum(above[:, None], left[None])
    return tuple(_traced(_ways(paired, above, left, *starts), paired, above, left))


def _paired(one: Sequence[S], other: Sequence[S], unlike: Callable[[S, S], float]) -> Floats:
    """How unlike every two things are; things that are the same are compared once."""
    kinds, others = list(dict.fromkeys(one)), list(dict.fromkeys(other))
    table = np.array([[unlike(a, b) for b in others] for a in kinds], float)
    if not kinds or not others:
        return np.zeros((len(one), len(other)))
    rows = {thing: n for n, thing in enumerate(kinds)}
    columns = {thing: n for n, thing in enumerate(others)}
    found: Floats = table[np.ix_([rows[a] for a in one], [columns[b] for b in other])]
    return found


@dataclass(frozen=True, slots=True)
class _Ways:
    """How every place was reached best: as a pair, or by a thing of one row alone; and whether a
    run of such things began there.
    """

    best: NDArray[np.int8]
    began_one: Flags
    began_other: Flags


_BOTH, _ONE, _OTHER = range(3)


def _ways(
    paired: Floats, above: Floats, left: Floats, start_one: Floats, start_other: Floats
) -> _Ways:
    count, size = paired.shape
    sums = np.concatenate([[0.0], np.cumsum(left)])
    best = np.zeros((count + 1, size + 1), np.int8)
    began_one = np.zeros((count + 1, size + 1), bool)
    began_other = np.zeros((count + 1, size + 1), bool)
    row = np.full(size + 1, np.inf)
    row[0] = 0.0
    alone = np.full(size + 1, np.inf)
    for n in range(count + 1):
        reached = np.full(size + 1, np.inf)
        if n:
            reached[1:] = row[:-1] + paired[n - 1]
            began = row + start_one[n - 1]
            began_one[n] = began <= alone
            alone = np.minimum(began, alone) + above[n - 1]
        else:
            reached[0] = 0.0
        here = np.minimum(reached, alone)
        best[n] = np.where(reached <= alone, _BOTH, _ONE)
        along = np.full(size + 1, np.inf)
        if size:
            opened = here[:-1] + start_other
            along[1:] = np.minimum.accumulate(opened - sums[:-1]) + sums[1:]
            began_other[n, 1:] = opened <= along[:-1] + 1e-12
        best[n] = np.where(along < here - 1e-12, _OTHER, best[n])
        row = np.minimum(here, along)
    return _Ways(best, began_one, began_other)


def _traced(ways: _Ways, paired: Floats, above: Floats, left: Floats) -> list[Pair]:
    """The pairs from the first to the last."""
    n, m = len(above), len(left)
    pairs: list[Pair] = []
    run = _BOTH
    while n or m:
        way = run or int(ways.best[n, m])
        if way == _BOTH:
            n, m = n - 1, m - 1
            pairs.append(Pair(n, m, float(paired[n, m])))
        elif way == _ONE:
            run = _BOTH if ways.began_one[n, m] else _ONE
            n -= 1
            pairs.append(Pair(n, -1, float(above[n])))
        else:
            run = _BOTH if ways.began_other[n, m] else _OTHER
            m -= 1
            pairs.append(Pair(-1, m, float(left[m])))
    return pairs[::-1]
