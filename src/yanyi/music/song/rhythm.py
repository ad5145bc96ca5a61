"""Where the syllables of a line fall in its bars.

One placement of all syllables is chosen by dynamic programming: stresses on strong beats, words
begun on beats, long notes where a word or a phrase ends, the last syllable on a strong beat with
room to breathe after it, and the rhythm of the line that this one answers.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from yanyi.music.dice import Dice
from yanyi.music.metre import Metre
from yanyi.music.song.lyric import Syllable
from yanyi.music.song.style import Lilt

_STRESSED = {
    2: (6.0, 4.0, 1.9, 0.0, 0.0),
    1: (1.2, 0.4, 0.0, 0.2, 0.4),
    0: (0.7, 0.0, 0.3, 1.5, 2.2),
}
"""What an English syllable of a stress costs on a place of a weight (`Metre.weight`)."""
_BEGUN = (1.8, 0.6, 0.1, 0.0, 0.0)
_INSIDE = (0.9, 0.15, 0.15, 0.5, 0.8)
"""What a Chinese syllable costs that begins a word, and one inside."""
_TIGHT, _CROWDED = 0.5, 0.9
"""Bars that a line may need more than it is given, and one that is sung like another."""
_LONGEST = 12
"""Places between two syllables at most."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The places of a line: ``bars`` of a metre in halves of a beat, thirds in 6/8.

    ``early`` places before the first bar may be used too; ``pace`` are the places a syllable takes
    as a rule.
    """

    metre: Metre
    bars: int
    early: int = 0
    pace: float = 2.0
    lilt: Lilt = Lilt.EVEN

    @property
    def place(self) -> int:
        """Ticks of a place."""
        return self.metre.beat // (3 if self.metre.compound else 2)

    @property
    def a_bar(self) -> int:
        """Places of a bar."""
        return self.metre.bar // self.place

    @property
    def count(self) -> int:
        """Places of all of its bars."""
        return self.bars * self.a_bar

    def weight(self, place: int) -> int:
        """How heavy a place is."""
        return self.metre.weight(place * self.place)


def bars_for(
    lines: Sequence[Sequence[Syllable]], metre: Metre, like: Sequence[int] = ()
) -> tuple[int, ...]:
    """How many bars the lines of a stanza take: all alike, but for those that need more.

    Those of a stanza that is sung ``like`` another take what that one took, if they can at all.
    """
    needs = [_need(line, metre) for line in lines]
    common = _even(sorted(needs)[len(needs) // 2])
    return tuple(
        max(like[number], _even(need - _CROWDED))
        if number < len(like)
        else max(common, _even(need - _TIGHT))
        for number, need in enumerate(needs)
    )


def _need(line: Sequence[Syllable], metre: Metre) -> float:
    """Bars for every stress on a strong beat, and for every syllable."""
    frame = Frame(metre, 1)
    strong = sum(frame.weight(place) >= 3 for place in range(frame.a_bar))
    chinese = any(one.tone for one in line)
    stresses = sum(one.stress == 2 for one in line)
    clashes = sum(a.stress == 2 == b.stress for a, b in pairwise(line))
    by_stress = 0.0 if chinese else (stresses + 0.3 * clashes) / strong
    pauses = sum(one.pause for one in line[:-1])
    room = (len(line) + pauses) * (1.1 if metre.compound else 1.45)
    return max(by_stress, room / frame.a_bar)


def _even(need: float) -> int:
    return max(2, 2 * math.ceil(need / 2 - 1e-9))


def placed(
    line: Sequence[Syllable], frame: Frame, dice: Dice, like: Sequence[int] = ()
) -> tuple[int, ...]:
    """The place of every syllable, negative ones before the first bar.

    ``like`` are places of a line that this one answers: they are taken again where they can be.
    """
    places = range(-frame.early, frame.count - 1)
    wanted = frozenset(like)
    first = next((number for number, one in enumerate(line) if one.stress == 2), -1)
    chance = {place: 0.35 * dice.share() for place in range(-frame.early, frame.count)}
    rows: dict[int, tuple[float, tuple[int, ...]]] = {}
    for number, one in enumerate(line):
        last = number == len(line) - 1
        here: dict[int, tuple[float, tuple[int, ...]]] = {}
        for place in places:
            cost = _local(one, place, frame) + chance[place]
            if number == first and frame.weight(place) == 3:
                cost += 0.6
            if wanted and place not in wanted:
                cost += 0.7
            if number and line[number - 1].pause and frame.weight(place) < 3:
                cost += 0.7 if one.tone else 0.0
            if last:
                cost += _ending(place, frame)
            if number == 0:
                here[place] = (cost + _opening(line, place, like), (place,))
                continue
            best = min(
                (
                    (before + _gap(line, number, origin, place, frame, wanted), way)
                    for origin, (before, way) in rows.items()
                    if origin < place <= origin + _LONGEST
                ),
                default=None,
            )
            if best is not None:
                here[place] = (best[0] + cost, (*best[1], place))
        rows = here
    return min(rows.values())[1]


def _local(one: Syllable, place: int, frame: Frame) -> float:
    weight = frame.weight(place)
    if one.tone:
        return (_BEGUN if one.starts_word else _INSIDE)[weight]
    cost = _STRESSED[one.stress][weight]
    if frame.metre.beats == 3 and one.stress == 2 and weight == 2:
        cost += 0.4
    return cost


def _opening(line: Sequence[Syllable], place: int, like: Sequence[int]) -> float:
    """What it costs to begin at a place: at once, or a little before the bar."""
    cost = 0.3 * abs(place - like[0]) if like else 0.0
    if place < 0:
        return cost + 0.15 * -place + (1.6 if line[0].tone else 0.0)
    return cost + 0.5 * place


def _ending(place: int, frame: Frame) -> float:
    """What it costs to end at a place: heavy, near the last bar, with room after it."""
    into = place - (frame.count - frame.a_bar)
    half = (frame.a_bar + 1) // 2
    cost = 0.0 if frame.weight(place) >= 3 else 1.2 if frame.weight(place) == 2 else 4.0
    if into > half:
        return cost + 3.0 * (into - half)
    early = max(0, -into)
    return cost + 0.1 * min(early, frame.a_bar) + 0.4 * max(0, early - frame.a_bar)


def _gap(
    line: Sequence[Syllable],
    number: int,
    origin: int,
    place: int,
    frame: Frame,
    wanted: frozenset[int],
) -> float:
    """What it costs that the syllable before lasts from its place to this one."""
    size = place - origin
    before = line[number - 1]
    ratio = size / frame.pace
    cost = 0.5 * (ratio - 1) ** 2 if ratio > 1 else 0.45 * (1 / ratio - 1)
    if before.pause:
        cost = 0.25 * abs(ratio - 2) + (1.5 if ratio < 1.5 else 0.0)
    elif number == _caesura(line) and before.ends_word:
        cost = 0.3 * abs(ratio - 2)
    elif ratio > 1.5 and not before.ends_word:
        cost += 0.5
    elif ratio > 1.2 and before.ends_word and not before.tone and before.stress == 0:
        cost += 0.6
    cost += _lilted(origin, size, frame)
    passed = sum(one in wanted for one in range(origin + 1, place))
    return cost + 0.5 * passed


def _caesura(line: Sequence[Syllable]) -> int:
    """Before which syllable a Chinese line of five or seven rests a little; 0 for no such line."""
    if not line[0].tone or any(one.pause for one in line[:-1]):
        return 0
    return {5: 2, 7: 4}.get(len(line), 0)


def _lilted(origin: int, size: int, frame: Frame) -> float:
    """What a length costs at its place in the lilt of a song: nothing for the usual ones."""
    if frame.metre.compound:
        within = origin % 3
        return 0.0 if (within, size) in ((0, 2), (2, 1), (0, 3)) else 0.3 if size == 1 else 0.6
    heavy = origin % 4 if frame.metre.beats == 4 else origin % 2
    usual = {
        Lilt.EVEN: ((0, 2), (2, 2), (0, 4), (0, 1), (1, 1), (2, 1), (3, 1), (0, 3)),
        Lilt.DOTTED: ((0, 3), (3, 1), (0, 2), (2, 2), (0, 4)),
        Lilt.SNAPPED: ((0, 2), (2, 1), (3, 1), (0, 3), (3, 2), (1, 2), (0, 1), (1, 1)),
    }[frame.lilt]
    if (heavy, size) in usual[:2]:
        return -0.4
    return 0.05 if (heavy, size) in usual else 0.5
