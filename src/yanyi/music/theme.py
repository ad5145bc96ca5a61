"""Themes: eight bars that belong to somebody, a place or an idea, and stay the same for ever.

A theme is a period: an idea of two bars, its answer, the idea again, and the way home. Its steps
are those of a scale of any mode with as many tones, so that it turns from major to minor, from 宫
to 羽, without being another.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.likeness import apart
from yanyi.music.metre import Metre
from yanyi.music.motif import Motif, joined
from yanyi.music.note import Notes
from yanyi.music.progression import Cadence, progression

LEAST_APART = 0.3
"""Two themes of one story are at least so far apart (`likeness.apart`)."""
_TRIES = 24
_IDEA = 5
"""Notes that an idea has at least."""
_RARELY = 0.85
"""A bar of two beats is seldom one note."""
_LEAP = 5
"""Steps between two neighbours at most."""


@dataclass(frozen=True, slots=True)
class Nature:
    """What a theme is like, each from 0 to 1: how quick its notes, how wide it moves, how high."""

    lively: float = 0.5
    wide: float = 0.5
    bright: float = 0.5


@dataclass(frozen=True, slots=True)
class Theme:
    """A melody of steps, its chords (one a bar), and the key and metre it was written in."""

    motif: Motif
    chords: tuple[Chord, ...]
    key: Key
    metre: Metre

    def notes(self, key: Key | None = None) -> Notes:
        """The melody from tick 0 on, in its own key or another of as many tones."""
        return self.motif.notes(key or self.key)

    def idea(self) -> Motif:
        """Its first two bars, by which it is known."""
        return self.part(0, 2)

    def part(self, first: int, last: int) -> Motif:
        """The notes that begin in some bars."""
        at, chosen = 0, []
        for number, length in enumerate(self.motif.lengths):
            if first * self.metre.bar <= at < last * self.metre.bar:
                chosen.append(number)
            at += length
        return self.motif.fragment(chosen[0], chosen[-1] + 1)


def theme(seed: str, key: Key, metre: Metre, nature: Nature, others: Sequence[Theme] = ()) -> Theme:
    """A theme unlike all others: the first of a seed that is far enough, or the farthest."""
    best, farthest = None, -1.0
    for number in range(_TRIES):
        made = _composed(Dice(f"{seed}/{number}"), key, metre, nature)
        gap = min((apart(made.notes(), one.notes()) for one in others), default=1.0)
        if gap > farthest:
            best, farthest = made, gap
        if gap >= LEAST_APART:
            break
    assert best is not None
    return best


def _composed(dice: Dice, key: Key, metre: Metre, nature: Nature) -> Theme:
    first = progression(key, 4, Cadence.HALF, dice.other("first"))
    last = progression(key, 4, Cadence.FULL, dice.other("last"))
    last = (*first[:2], *last[2:])
    rhythm = dice.other("rhythm")
    idea = _idea(rhythm, metre, nature)
    answer = [*_bar(rhythm, metre, nature), *_rest(metre, rhythm)]
    home = [*_bar(rhythm, metre, nature), metre.bar]
    shape = dice.other("shape")
    statement = _sung(idea, first[:2], key, metre, nature, shape, _start(key, nature))
    begin = statement.steps[0]
    reply = _sung(answer, first[2:], key, metre, nature, shape, statement.steps[-1], back=begin)
    close = _sung(
        home,
        last[2:],
        key,
        metre,
        nature,
        shape,
        statement.steps[-1],
        _nearest_tonic(key, statement),
    )
    melody = joined([statement, reply, statement, close])
    return Theme(melody, (*first, *last), key, metre)


def _idea(dice: Dice, metre: Metre, nature: Nature) -> list[int]:
    """Two bars with enough notes to be known by."""
    for _ in range(_TRIES):
        found = [*_bar(dice, metre, nature), *_bar(dice, metre, nature)]
        if len(found) >= _IDEA:
            return found
    return [metre.beat] * (2 * metre.bar // metre.beat)


def _bar(dice: Dice, metre: Metre, nature: Nature) -> list[int]:
    """The lengths of the notes of a bar: beats, joined where it is calm and cut where lively."""
    beat = metre.beat
    lengths: list[int] = []
    left = metre.bar
    while left > 0:
        quick = 0.15 + 0.7 * nature.lively
        if metre.bar == 2 * beat and left == metre.bar:
            quick = max(quick, _RARELY)
        if left >= 2 * beat and dice.share() > quick:
            long = 2 * beat if left == 2 * beat or dice.share() < 0.6 else beat * 3 // 2
            lengths += [long] if long == 2 * beat else [long, beat // 2]
            left -= 2 * beat
        elif dice.share() < quick:
            lengths += _cut(dice, beat, metre)
            left -= beat
        else:
            lengths.append(beat)
            left -= beat
    return lengths


def _cut(dice: Dice, beat: int, metre: Metre) -> list[int]:
    if metre.compound:
        third = beat // 3
        return dice.pick(([third] * 3, [2 * third, third]), (1.0, 2.0))
    quarter = beat // 4
    ways = ([2 * quarter, 2 * quarter], [3 * quarter, quarter], [2 * quarter, quarter, quarter])
    return list(dice.pick(ways, (3.0, 1.5, 1.0)))


def _rest(metre: Metre, dice: Dice) -> list[int]:
    """The last bar of the answer: it comes to rest."""
    if dice.share() < 0.5:
        return [metre.bar]
    return [metre.beat, metre.bar - metre.beat]


def _start(key: Key, nature: Nature) -> int:
    """The step about which a melody moves."""
    return round((nature.bright - 0.35) * key.size)


def _nearest_tonic(key: Key, before: Motif) -> int:
    return round(before.steps[-1] / key.size) * key.size


def _sung(
    lengths: Sequence[int],
    chords: Sequence[Chord],
    key: Key,
    metre: Metre,
    nature: Nature,
    dice: Dice,
    begin: int,
    end: int | None = None,
    back: int | None = None,
) -> Motif:
    """Steps for lengths: tones of the chord where it is heavy, small steps between, a curve.

    ``end`` is the last step; ``back`` one that the last must be near to.
    """
    curve = dice.pick((1.0, -1.0, 0.6, -0.6))
    reach = 1.0 + nature.wide * key.size * 0.7
    low, high = begin - 1 - round(reach), begin + 1 + round(reach)
    if end is not None:
        low, high = min(low, end), max(high, end)
    span = range(low, high + 1)
    total = sum(lengths)
    at, tones = 0, frozenset[int]()
    rows: dict[int, tuple[float, tuple[int, ...]]] = {}
    for number, length in enumerate(lengths):
        last = number == len(lengths) - 1
        before = tones
        tones = frozenset(chords[min(len(chords) - 1, at // metre.bar)].classes(key))
        aim = begin + curve * reach * _arch(at / total)
        here: dict[int, tuple[float, tuple[int, ...]]] = {}
        for step in span:
            cost = 0.12 * abs(step - aim) + 0.5 * dice.share()
            if key.pitch(step) % 12 not in tones:
                cost += 0.45 * metre.weight(at) + (0.3 if length > metre.beat else 0.0)
            if end is not None and last and step != end:
                cost += 20.0
            if back is not None and last:
                cost += _interval((step,), back)
            if number == 0:
                here[step] = (cost + _interval((begin,), step), (step,))
            else:
                ways = ((_way(row, step, key, before), row[1]) for row in rows.values())
                sofar, steps = min(ways)
                here[step] = (sofar + cost, (*steps, step))
        rows = here
        at += length
    return Motif(min(rows.values())[1], tuple(lengths))


def _way(row: tuple[float, tuple[int, ...]], step: int, key: Key, tones: frozenset[int]) -> float:
    """What it costs to come to a step; a note that is none of its chord moves on by a step."""
    cost, steps = row
    harsh = key.size == 7 and key.pitch(steps[-1]) % 12 not in tones
    unresolved = harsh and abs(step - steps[-1]) != 1
    return cost + _interval(steps, step) + (6.0 if unresolved else 0.0)


def _arch(place: float) -> float:
    """A curve up and back, highest past the middle."""
    return 4 * place * (1 - place) if place > 0.5 else 1 - (1 - 2 * place) ** 2


def _interval(before: tuple[int, ...], step: int) -> float:
    """What a move costs: steps are free, leaps dear and to be filled after."""
    move = step - before[-1]
    size = abs(move)
    if size > _LEAP:
        return 50.0
    cost = (0.7, 0.0, 0.25, 0.6, 0.9, 1.3)[size]
    if len(before) > 1:
        last = before[-1] - before[-2]
        if abs(last) > 2:
            cost += 1.2 if last * move > 0 or size > 2 else 0.0
        if last == 0 == move:
            cost += 1.5
    return cost
