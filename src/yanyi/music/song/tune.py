"""The tune of a section: phrases that answer one another.

Its lines repeat, vary and close by a pattern; it rises to the last but one; and what was sung to
other words before is sung again with as little change as stresses and tones ask for.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from yanyi.music.dice import Dice
from yanyi.music.progression import Cadence
from yanyi.music.song.form import Role, Stanza
from yanyi.music.song.lyric import Line
from yanyi.music.song.phrase import Phrase, Source, Wanted, phrased
from yanyi.music.song.plan import Plan
from yanyi.music.song.rhythm import Frame, bars_for

Tune = tuple[Phrase, ...]

_LEAST = 2
"""Places that the last syllable of a line has at least before the next begins."""
_HEIGHT = {Role.VERSE: 0.33, Role.CHORUS: 0.58, Role.BRIDGE: 0.5}
"""Where the middle of a section is in the room of the voice."""
_RISE = (0.0, 0.05, 0.2, 0.0)
"""How the lines of four lie about it."""
_TWIN, _ANSWER, _VERSE_ANSWER, _LOWER, _AGAIN, _VARIED = 0.9, 0.8, 0.55, 0.4, 0.5, 0.2
"""How closely a line goes by another: with the same words, by the pattern, a step lower, with the
words of another stanza, and with its own once more.
"""
_SAME_WORDS, _MOST_AHEAD = 3, 2
"""Syllables by which lines are twins, and those that one may have before them."""

# Of lines that answer one another: a letter a line; the small letter is the other, a step lower.
_PATTERNS = {
    Role.VERSE: ("ABAC", "AABC", "ABAC"),
    Role.CHORUS: ("ABAC", "AaBC", "AABC"),
    Role.BRIDGE: ("AaBC", "ABCD"),
}


def tune(stanza: Stanza, plan: Plan, dice: Dice, before: Tune = ()) -> Tune:
    """The tune of a stanza; ``before`` is the one that its like was sung to first."""
    pattern = dice.other("pattern").pick(_PATTERNS[stanza.role])
    found: list[Phrase] = []
    for number, frame in enumerate(_frames(stanza, plan, before)):
        last = found[-1] if found else None
        source = _source(number, stanza, pattern, found, before)
        wanted = Wanted(
            line=stanza.lines[number],
            number=number,
            frame=_begun(frame, last),
            cadence=_cadence(stanza, number),
            middle=_middle(stanza, number, plan),
            leaps=stanza.role is Role.CHORUS and source is None,
            source=source,
            last=last,
        )
        found.append(phrased(wanted, plan, dice))
    return tuple(found)


def _frames(stanza: Stanza, plan: Plan, before: Tune) -> list[Frame]:
    like = [one.frame.bars for one in before]
    bars = bars_for([one.syllables for one in stanza.lines], plan.metre, like)
    frames = []
    for line, count in zip(stanza.lines, bars, strict=True):
        frame = Frame(plan.metre, count)
        room = frame.count - frame.a_bar // 2
        pace = max(1.0, min(plan.pace, room / len(line.syllables)))
        early = max(1, frame.a_bar // 2 - _LEAST)
        frames.append(replace(frame, early=early, pace=pace, lilt=plan.lilt))
    return frames


def _begun(frame: Frame, last: Phrase | None) -> Frame:
    """The frame with no more places before its bars than the line before leaves."""
    if last is None:
        return frame
    free = last.frame.count - last.places[-1] - _LEAST
    return replace(frame, early=max(0, min(frame.early, free)))


def _cadence(stanza: Stanza, number: int) -> Cadence:
    """Odd lines stop half way, even ones come home; so does the last, but in a bridge."""
    if number == len(stanza.lines) - 1:
        return Cadence.HALF if stanza.role is Role.BRIDGE else Cadence.FULL
    return Cadence.FULL if number % 2 else Cadence.HALF


def _middle(stanza: Stanza, number: int, plan: Plan) -> float:
    """The pitch about which a line moves."""
    count = len(stanza.lines)
    place = 3 if number == count - 1 else min(2, number * 3 // max(1, count - 1))
    part = _HEIGHT[stanza.role] + _RISE[place]
    return plan.room.low + (plan.room.high - plan.room.low) * part


def _source(
    number: int, stanza: Stanza, pattern: str, found: Sequence[Phrase], before: Tune
) -> Source | None:
    """What a line goes by: the line in its place before, its twin in words, or the pattern."""
    count = len(stanza.lines)
    if before:
        place = len(before) - 1 if number == count - 1 else number % max(1, len(before) - 1)
        same = before[place].line == stanza.lines[number]
        return Source(before[place], _VARIED if same else _AGAIN)
    twin = _twin(stanza.lines, number)
    if twin is not None:
        return Source(found[twin[0]], _TWIN, ahead=twin[1])
    letters = [_letter(place, count, pattern) for place in range(count)]
    answer = _ANSWER if stanza.role is Role.CHORUS else _VERSE_ANSWER
    for place in range(number):
        if letters[place] == letters[number]:
            return Source(found[place], answer)
        if letters[place] == letters[number].upper():
            return Source(found[place], _LOWER, -2)
    return None


def _twin(lines: Sequence[Line], number: int) -> tuple[int, int] | None:
    """The line before that has the words with which this one begins, and after how many others."""
    mine = [one.text.casefold() for one in lines[number].syllables]
    for ahead in range(_MOST_AHEAD + 1):
        for place in range(number):
            other = [one.text.casefold() for one in lines[place].syllables[ahead:]]
            both = zip(mine, other, strict=False)
            same = sum(1 for _ in takewhile(lambda two: two[0] == two[1], both))
            if same >= _SAME_WORDS or (not ahead and same >= 0.5 * len(mine)):
                return place, ahead
    return None


def _letter(number: int, count: int, pattern: str) -> str:
    """The letter of a line; lines beyond four go by the pattern again, the last one closes."""
    if number == count - 1:
        return "Z"
    return pattern[number % 4] if number % 4 < 3 else "D"
