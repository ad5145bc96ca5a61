"""Tempo over a piece: ticks into seconds and back, and tempos that put beats where they belong."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from yanyi.music.metre import Metre
from yanyi.music.note import QUARTER

_BENT = 0.12
"""The part by which a tempo is hurried or held back, so that a beat meets a moment."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """From a tick on, so many quarter notes a minute."""

    tick: int
    quarters: float


Tempos = tuple[Tempo, ...]
"""The first is at tick 0."""


def seconds(tick: int, tempos: Tempos) -> float:
    """When a tick sounds."""
    total = 0.0
    for one, following in zip(tempos, (*tempos[1:], None), strict=True):
        end = tick if following is None else min(tick, following.tick)
        total += max(0, end - one.tick) * 60 / (QUARTER * one.quarters)
    return total


def tick_at(moment: float, tempos: Tempos) -> int:
    """The tick that sounds at a moment, to the nearest."""
    starts = [seconds(one.tick, tempos) for one in tempos]
    number = max(0, bisect_right(starts, moment) - 1)
    one = tempos[number]
    return one.tick + round((moment - starts[number]) * one.quarters * QUARTER / 60)


@dataclass(frozen=True, slots=True)
class Paced:
    """A stretch of music that is as long as was asked: its tempos, its bars, its hits in ticks."""

    tempos: Tempos
    bars: int
    hits: tuple[int, ...]


def paced(length: float, quarters: float, metre: Metre, hits: Sequence[float] = ()) -> Paced:
    """Tempos near ``quarters`` a minute, so that whole bars fill ``length`` seconds.

    A beat falls on every one of the ``hits`` (seconds, in order) that can be reached by bending
    the tempo a little; another hit falls on the beat nearest to it.
    """
    bar = metre.bar * 60 / (QUARTER * quarters)
    bars = max(1, round(length / bar))
    even = bars * metre.bar * 60 / (QUARTER * length)
    points = [(0, 0.0)]
    end = bars * metre.bar
    met: list[int] = []
    for hit in hits:
        tick, moment = points[-1]
        beat = round((hit - moment) * even * QUARTER / 60 / metre.beat) * metre.beat
        place = tick + beat
        reached = beat > 0 and hit < length and place < end
        if reached and _near(beat, hit - moment, even) and _near(end - place, length - hit, even):
            points.append((place, hit))
            met.append(place)
        else:
            exact = tick + (hit - moment) * even * QUARTER / 60
            met.append(min(end, max(0, round(exact / metre.beat) * metre.beat)))
    points.append((end, length))
    tempos = tuple(
        Tempo(tick, (after - tick) * 60 / (QUARTER * (later - moment)))
        for (tick, moment), (after, later) in pairwise(points)
    )
    return Paced(tempos, bars, tuple(met))


def _near(ticks: int, span: float, quarters: float) -> bool:
    """Whether so many ticks fill a span of seconds at about a tempo."""
    if span <= 0:
        return False
    return abs(ticks * 60 / (QUARTER * span) / quarters - 1) <= _BENT
