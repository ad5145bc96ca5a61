"""Note values: how a stretch of a bar is written, and where it is cut into tied notes."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from yanyi.music.metre import Metre
from yanyi.music.note import QUARTER

STEP = QUARTER // 4
"""The least that is written, a sixteenth."""
THIRD_STEP = QUARTER // 6
"""The least in a beat of triplets, a sixteenth of a triplet."""
_KINDS = {
    STEP: "16th",
    2 * STEP: "eighth",
    4 * STEP: "quarter",
    8 * STEP: "half",
    16 * STEP: "whole",
}


@dataclass(frozen=True, slots=True)
class Value:
    """``kind`` in MusicXML's words; a ``triplet`` one lasts two thirds of what it looks like."""

    ticks: int
    kind: str
    dots: int = 0
    triplet: bool = False


def values(
    start: int, end: int, metre: Metre, triplets: Set[int] = frozenset(), rest: bool = False
) -> tuple[Value, ...]:
    """The values of what lasts from tick to tick within one bar.

    ``triplets`` are the beats (counted from tick 0) that are divided by three. What fills all of
    such a beat is written as if it was not.
    """
    found: list[Value] = []
    plain = start
    for beat in range(start // QUARTER, -(-end // QUARTER)):
        first, last = max(start, beat * QUARTER), min(end, (beat + 1) * QUARTER)
        if beat in triplets and last - first < QUARTER:
            found += _cut(plain, first, metre, rest)
            found += _thirds(last - first)
            plain = last
    return (*found, *_cut(plain, end, metre, rest))


def _thirds(length: int) -> Iterator[Value]:
    """Values within a beat of triplets, the longest first."""
    while length > 0:
        ticks = min(length, QUARTER * 2 // 3)
        if ticks % (QUARTER // 3) and ticks != QUARTER // 2:
            ticks = max(THIRD_STEP, ticks // (QUARTER // 3) * (QUARTER // 3))
        kind, dots = _named(ticks * 3 // 2) or ("16th", 0)
        yield Value(ticks, kind, dots, triplet=True)
        length -= ticks


def _cut(start: int, end: int, metre: Metre, rest: bool) -> list[Value]:
    """One value where it can be read, else cut where the bar is heaviest."""
    if start >= end:
        return []
    named = _named(end - start)
    inside = list(range(start - start % STEP + STEP, end, STEP))
    heaviest = max(inside, key=lambda tick: _weight(tick, metre), default=None)
    if named and (heaviest is None or _readable(start, end, heaviest, metre, rest)):
        return [Value(end - start, *named)]
    assert heaviest is not None, "off the grid"
    return [*_cut(start, heaviest, metre, rest), *_cut(heaviest, end, metre, rest)]


def _named(ticks: int) -> tuple[str, int] | None:
    if ticks in _KINDS:
        return _KINDS[ticks], 0
    if ticks % 3 == 0 and ticks * 2 // 3 in _KINDS and ticks > STEP * 2:
        return _KINDS[ticks * 2 // 3], 1
    return None


def _readable(start: int, end: int, heaviest: int, metre: Metre, rest: bool) -> bool:
    """Whether one value shows well enough where the beats are."""
    length, weight = end - start, _weight(heaviest, metre)
    if metre.compound and start // metre.beat != (end - 1) // metre.beat:
        return start % metre.beat == 0 and length % metre.beat == 0
    if rest:
        dotted = length not in _KINDS
        return weight < _weight(start, metre) and (metre.compound or not dotted)
    if weight <= max(_weight(start, metre), _weight(end, metre)):
        return True
    # A syncopation about one heavier place, as an eighth, a quarter and an eighth.
    same = _weight(start, metre) == _weight(end, metre) == weight - 1
    return same and length == 2 * (heaviest - start)


def _weight(tick: int, metre: Metre) -> int:
    """How heavy a place is; the middle of two beats is but a beat."""
    weight = metre.weight(tick)
    return 2 if weight == 3 and metre.bar == 2 * metre.beat and not metre.compound else weight
