"""When each written word of a clip is heard: from a recogniser, else from the clip's phrases."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from yanyi.aloud.beside import Beside, beside
from yanyi.aloud.units import Unit, units
from yanyi.models.answers import Heard, Said
from yanyi.models.speech import WordTime

Knot = tuple[float, float]
"""How much of a line is said at which second of its clip."""

_SURE = 0.5  # the likeness from which on a heard word tells the time of a written one


def word_times(
    text: str, language: str, said: Said, heard: Heard | None = None
) -> tuple[WordTime, ...]:
    """The words of a text in order, none before the one ahead of it; a character each in Chinese.

    What nobody heard lies between its neighbours, by its share of the sounds.
    """
    written = units(text, language)
    if not written:
        return ()
    reach = list(accumulate((unit.weight for unit in written), initial=0.0))
    laid = beside(text, language, heard.words) if heard and heard.words else None
    inner = _heard_knots(laid, reach) if laid else _phrase_knots(said, written, reach)
    knots = _rising([(0.0, 0.0), *inner, (reach[-1], said.seconds)], said.seconds)
    moments = [(_late(knots, reach[n]), _early(knots, reach[n + 1])) for n in range(len(written))]
    return tuple(_joined(written, moments))


def _heard_knots(laid: Beside, reach: Sequence[float]) -> Iterator[Knot]:
    """Where written words begin and end by what was heard of them."""
    likeness = laid.likeness
    met: dict[int, list[int]] = {}
    for pair in laid.pairs:
        if pair.one >= 0 and pair.other >= 0 and likeness[laid.owners[pair.one]] >= _SURE:
            met.setdefault(laid.owners[pair.one], []).append(laid.heard_owners[pair.other])
    for owner, heard in met.items():
        yield reach[owner], laid.heard[heard[0]].start
        yield reach[owner + 1], laid.heard[heard[-1]].end


def _phrase_knots(said: Said, written: Sequence[Unit], reach: Sequence[float]) -> Iterator[Knot]:
    """Where phrases begin and end by how the clip was joined."""
    starts = [unit.start for unit in written]
    for mark in said.marks:
        yield reach[bisect_right(starts, mark.at - 1)], mark.start
        yield reach[bisect_right(starts, mark.until - 1)], mark.end


def _rising(knots: Sequence[Knot], limit: float) -> list[Knot]:
    """The knots without those that go back in time or in the text."""
    kept: list[Knot] = []
    for reach, second in knots:
        if kept and (reach < kept[-1][0] or second < kept[-1][1]):
            continue
        kept.append((reach, min(second, limit)))
    return kept


def _late(knots: Sequence[Knot], reach: float) -> float:
    """The last second at which so much is said: where the next word begins."""
    n = bisect_right(knots, reach, key=lambda knot: knot[0])
    return _between(knots, n, reach)


def _early(knots: Sequence[Knot], reach: float) -> float:
    """The first second at which so much is said: where the word before ends."""
    n = next(n for n, knot in enumerate(knots) if knot[0] >= reach)
    return knots[n][1] if knots[n][0] == reach else _between(knots, n, reach)


def _between(knots: Sequence[Knot], n: int, reach: float) -> float:
    if n == len(knots):
        return knots[-1][1]
    (low, early), (high, late) = knots[n - 1], knots[n]
    return early + (late - early) * (reach - low) / (high - low)


def _joined(written: Sequence[Unit], moments: Sequence[tuple[float, float]]) -> Iterator[WordTime]:
    """The words, with those together that say the same characters (2024 is four syllables)."""
    rows = zip(written, moments, strict=True)
    for _, group in groupby(rows, key=lambda row: row[0].start):
        found = list(group)
        start, end = found[0][1][0], found[-1][1][1]
        last = max(unit.end for unit, _ in found)
        yield WordTime(found[0][0].start, last, round(start, 3), round(max(start, end), 3))
