"""The tune of a section: its lines with their places in the bars, pitches and chords.

A section is made of phrases that answer one another: its lines repeat, vary and close by a pattern,
its curve rises to the last but one line, and what was sung to other words before is sung again with
as little change as stresses and tones ask for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from math import pi, sin

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.progression import Cadence
from yanyi.music.song.feet import feet
from yanyi.music.song.form import Role, Stanza
from yanyi.music.song.harmony import line_chords
from yanyi.music.song.lyric import Line
from yanyi.music.song.melody import Before, Sound, sung
from yanyi.music.song.plan import Plan
from yanyi.music.song.rhythm import Frame, bars_for, placed
from yanyi.music.song.tone import directions

_LEAST = 2
"""Places that the last syllable of a line has at least before the next begins."""
_HEIGHT = {Role.VERSE: 0.33, Role.CHORUS: 0.58, Role.BRIDGE: 0.5}
"""Where the middle of a section is in the room of the voice."""
_RISE = (0.0, 0.05, 0.2, 0.0)
"""How the lines of four lie about it."""
_WAVE = 5.0
"""Semitones of the curve of a phrase."""


@dataclass(frozen=True, slots=True)
class TunedLine:
    """A line in its frame: a place and a pitch for every syllable, a chord for every bar."""

    line: Line
    frame: Frame
    places: tuple[int, ...]
    pitches: tuple[int, ...]
    chords: tuple[Chord, ...]
    cadence: Cadence

    @property
    def sung_bars(self) -> int:
        """Bars until the one in which its last syllable begins."""
        return max(2, self.places[-1] // self.frame.a_bar + 1)

    def pitch_at(self, place: int) -> int:
        """What is sung at a place, or nearest after it."""
        found = self.pitches[0]
        for one, pitch in zip(self.places, self.pitches, strict=True):
            if one <= place:
                found = pitch
        return found


Tune = tuple[TunedLine, ...]


def tune(stanza: Stanza, plan: Plan, dice: Dice, before: Tune = ()) -> Tune:
    """The tune of a stanza; ``before`` is the one that its like was sung to first."""
    frames = _frames(stanza, plan, before)
    pattern = dice.other("pattern").pick(_PATTERNS[stanza.role])
    found: list[TunedLine] = []
    for number, frame in enumerate(frames):
        if found:
            last = found[-1]
            free = last.frame.count - last.places[-1] - _LEAST
            early = max(0, min(frame.early, free))
            frame = Frame(frame.metre, frame.bars, early, frame.pace, frame.lilt)
        source = _source(number, stanza, pattern, found, before)
        found.append(_tuned(stanza, number, frame, plan, dice, source, found))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Source:
    """A line that another goes by, how closely, and by how many semitones it is moved."""

    line: TunedLine
    held: float
    moved: int = 0


# Of lines that answer one another: a letter a line; the small letter is the other, a step lower.
_PATTERNS = {
    Role.VERSE: ("ABAC", "AABC", "ABAC"),
    Role.CHORUS: ("ABAC", "AaBC", "AABC"),
    Role.BRIDGE: ("AaBC", "ABCD"),
}


def _source(
    number: int, stanza: Stanza, pattern: str, found: Sequence[TunedLine], before: Tune
) -> _Source | None:
    count = len(stanza.lines)
    if before:
        place = len(before) - 1 if number == count - 1 else number % max(1, len(before) - 1)
        return _Source(before[place], 0.5)
    twin = _twin(stanza.lines, number)
    if twin is not None:
        return _Source(found[twin], 0.9)
    letters = [_letter(place, count, pattern) for place in range(count)]
    mine = letters[number]
    for place in range(number):
        if letters[place] == mine:
            return _Source(found[place], 0.8 if stanza.role is Role.CHORUS else 0.55)
        if letters[place] == mine.upper():
            return _Source(found[place], 0.4, -2)
    return None


def _twin(lines: Sequence[Line], number: int) -> int | None:
    """The line before that begins with the same words."""
    mine = [one.text.casefold() for one in lines[number].syllables]
    for place in range(number):
        other = [one.text.casefold() for one in lines[place].syllables]
        same = sum(1 for _ in takewhile(lambda two: two[0] == two[1], zip(mine, other)))
        if same >= 3 or same >= 0.5 * len(mine):
            return place
    return None


def _letter(number: int, count: int, pattern: str) -> str:
    """The letter of a line; lines beyond four go by the pattern again, the last one closes."""
    if number == count - 1:
        return "Z"
    return pattern[number % 4] if number % 4 < 3 else "D"


def _frames(stanza: Stanza, plan: Plan, before: Tune) -> list[Frame]:
    like = [one.frame.bars for one in before]
    bars = bars_for([one.syllables for one in stanza.lines], plan.metre, like)
    frames = []
    for line, count in zip(stanza.lines, bars, strict=True):
        frame = Frame(plan.metre, count)
        room = frame.count - frame.a_bar // 2
        pace = max(1.0, min(plan.pace, room / len(line.syllables)))
        early = max(1, frame.a_bar // 2 - _LEAST)
        frames.append(Frame(plan.metre, count, early, pace, plan.lilt))
    return frames


def _tuned(
    stanza: Stanza,
    number: int,
    frame: Frame,
    plan: Plan,
    dice: Dice,
    source: _Source | None,
    found: Sequence[TunedLine],
) -> TunedLine:
    line, chance = stanza.lines[number], dice.other(f"line {number}")
    cadence = _cadence(stanza, number)
    places = _places(line, number, frame, dice, source)
    last = found[-1] if found else None
    chords = _chords(plan, frame, cadence, dice, source, number, places[-1], last)
    sounds = _sounds(stanza, number, places, chords, frame, plan, chance, source, cadence, last)
    before = None
    if last is not None:
        before = Before(last.pitches[-1], last.chords[-1].classes(plan.key)[0])
    made = TunedLine(
        line, frame, places, sung(sounds, plan.room, cadence, chance, before), chords, cadence
    )
    if source is not None:
        return made
    echoed = _echoed(made, sounds, chance)
    return replace(made, pitches=sung(echoed, plan.room, cadence, chance.other("echo"), before))


def _places(
    line: Line, number: int, frame: Frame, dice: Dice, source: _Source | None
) -> tuple[int, ...]:
    """Where the syllables of a line fall.

    Chinese ones as in the line that it goes by where there are as many, or in a usual rhythm.
    """
    fits = source is not None and source.line.frame.bars == frame.bars
    like = source.line.places if source is not None and fits else ()
    stops = any(one.pause for one in line.syllables[:-1])
    if all(one.tone for one in line.syllables) and not stops:
        same = like if len(like) == len(line.syllables) and like[0] >= -frame.early else ()
        usual = same or feet(line.syllables, frame, dice.other(f"feet {number % 2}"))
        if usual:
            return usual
    return placed(line.syllables, frame, dice.other(f"line {number}"), like)


def _echoed(made: TunedLine, sounds: Sequence[Sound], dice: Dice) -> list[Sound]:
    """The second half of a line after the figure of the first, moved; its end is free."""
    moved = dice.other("moved").pick((-2, -3, 2, 0), (3.0, 2.0, 2.0, 1.0))
    half = made.frame.count // 2
    found = []
    for place, sound in zip(made.places, sounds, strict=True):
        within = half <= place < made.places[-1] - 2
        like = float(made.pitch_at(place - half) + moved)
        found.append(replace(sound, like=like, held=0.45) if within else sound)
    return found


def _cadence(stanza: Stanza, number: int) -> Cadence:
    """Odd lines stop half way, even ones come home; so does the last, but in a bridge."""
    last = number == len(stanza.lines) - 1
    if last:
        return Cadence.HALF if stanza.role is Role.BRIDGE else Cadence.FULL
    return Cadence.FULL if number % 2 else Cadence.HALF


def _chords(
    plan: Plan,
    frame: Frame,
    cadence: Cadence,
    dice: Dice,
    source: _Source | None,
    number: int,
    last: int,
    before: TunedLine | None,
) -> tuple[Chord, ...]:
    """Those of the line that this one goes by where they fit, else new ones.

    The cadence is reached with the last syllable and stays to the end of the line.
    """
    sung_bars = max(2, last // frame.a_bar + 1)
    if source and source.line.cadence is cadence and source.line.sung_bars == sung_bars:
        found = source.line.chords[:sung_bars]
    else:
        chance = dice.other(f"chords {cadence} {sung_bars} {number // 2 % 2}")
        after = before.chords[-1].degree if before else None
        found = line_chords(plan.key, plan.style.modal, sung_bars, cadence, chance, after)
    return (*found, *found[-1:] * (frame.bars - sung_bars))


def _sounds(
    stanza: Stanza,
    number: int,
    places: Sequence[int],
    chords: Sequence[Chord],
    frame: Frame,
    plan: Plan,
    dice: Dice,
    source: _Source | None,
    cadence: Cadence,
    last: TunedLine | None,
) -> list[Sound]:
    line = stanza.lines[number].syllables
    ups = (0, *directions(line))
    ends = (*places[1:], frame.count)
    whole = places[-1] - places[0] or 1
    hook = _hook(places, frame) if stanza.role is Role.CHORUS and source is None else None
    curve = dice.other("curve").pick(_CURVES)
    middle = _middle(stanza, number, plan)
    kept = source is not None and source.line.cadence is cadence
    found = []
    for place, end, one, up, before in zip(
        places, ends, line, ups, (None, *line[:-1]), strict=True
    ):
        along = (place - places[0]) / whole
        chord = _chord_at(place, chords, frame, last)
        classes = chord.classes(plan.key)
        like, held = None, 0.0
        if source is not None:
            like = float(source.line.pitch_at(place) + source.moved)
            held = source.held * (1.0 if kept or along < 0.6 else 0.25)
        found.append(
            Sound(
                weight=frame.weight(place),
                long=(end - place) * frame.place / frame.metre.beat,
                classes=classes,
                aim=middle + _WAVE * curve_at(curve, along),
                harsh=_harsh(chord, plan),
                like=like,
                held=held,
                up=up,
                stress=one.stress,
                fresh=before is not None and before.pause and _gap(places, place) >= 3,
                leaps=place == hook,
            )
        )
    return found


def _chord_at(place: int, chords: Sequence[Chord], frame: Frame, last: TunedLine | None) -> Chord:
    """The chord of a place; before the first bar it is that of the line before."""
    if place < 0 and last is not None:
        return last.chords[-1]
    return chords[max(0, min(len(chords) - 1, place // frame.a_bar))]


def _hook(places: Sequence[int], frame: Frame) -> int | None:
    """Where a line of the chorus may leap up: at its first heavy place after the beginning."""
    heavy = (one for one in places[1:] if frame.weight(one) >= 2)
    return next(heavy, None)


def _gap(places: Sequence[int], place: int) -> int:
    number = places.index(place)
    return place - places[number - 1]


def _harsh(chord: Chord, plan: Plan) -> frozenset[int]:
    """The minor seventh of the key against the raised one in a chord."""
    return frozenset([(plan.key.tonic + 10) % 12]) if chord.leading else frozenset()


# Curves of a phrase: up and back, up late, down, down and up a little.
_CURVES = ("arch", "late", "fall", "arch")


def curve_at(curve: str, along: float) -> float:
    """The height of a curve, -1 to 1, at a part of its way."""
    match curve:
        case "late":
            return sin(pi * along**1.8) * 1.1 - 0.4
        case "fall":
            return 0.9 - 1.5 * along
        case _:
            return sin(pi * min(1.0, along * 1.05)) * 1.3 - 0.5


def _middle(stanza: Stanza, number: int, plan: Plan) -> float:
    """The pitch about which a line moves."""
    count = len(stanza.lines)
    place = 3 if number == count - 1 else min(2, number * 3 // max(1, count - 1))
    part = _HEIGHT[stanza.role] + _RISE[place]
    return plan.room.low + (plan.room.high - plan.room.low) * part
