"""A line tuned: where its syllables fall, the chords under it, the pitches they are sung on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import pi, sin

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.progression import Cadence
from yanyi.music.song.feet import feet
from yanyi.music.song.harmony import chord, line_chords
from yanyi.music.song.lyric import Line
from yanyi.music.song.melody import Before, Sound, sung
from yanyi.music.song.plan import Plan
from yanyi.music.song.rhythm import Frame, placed
from yanyi.music.song.tone import directions

_WAVE = 5.0
"""Semitones of the curve of a phrase."""
_BREATH = 3
"""Places after a stop from which on the voice begins anew."""
_ECHO = 0.45


@dataclass(frozen=True, slots=True)
class Phrase:
    """A line in its frame: a place and a pitch for every syllable, a chord for every bar."""

    line: Line
    frame: Frame
    places: tuple[int, ...]
    pitches: tuple[int, ...]
    chords: tuple[Chord, ...]
    cadence: Cadence

    @property
    def sung_bars(self) -> int:
        """Bars until the one in which its last syllable begins, two at least."""
        return max(2, self.places[-1] // self.frame.a_bar + 1)

    def pitch_at(self, place: int) -> int:
        """What is sung at a place, or nearest after it."""
        found = self.pitches[0]
        for one, pitch in zip(self.places, self.pitches, strict=True):
            if one <= place:
                found = pitch
        return found


@dataclass(frozen=True, slots=True)
class Source:
    """A phrase that another goes by, how closely, and by how many semitones it is moved.

    ``ahead`` are the syllables that it has before the words that both have.
    """

    phrase: Phrase
    held: float
    moved: int = 0
    ahead: int = 0

    @property
    def places(self) -> tuple[int, ...]:
        """Its places from the words on that both have, half bars earlier if others come first."""
        half = self.phrase.frame.a_bar // 2
        chosen = self.phrase.places[self.ahead :]
        earlier = chosen[0] // half * half if self.ahead else 0
        return tuple(one - earlier for one in chosen)

    def pitch(self, number: int, place: int) -> float:
        """What a syllable at a place goes by."""
        pitches = self.phrase.pitches[self.ahead :]
        if self.ahead and number < len(pitches):
            return float(pitches[number])
        return float(self.phrase.pitch_at(place) + self.moved)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a phrase is to be: the ``number`` of its line in its section, the phrase before it.

    ``middle`` is the pitch about which it moves; one that ``leaps`` may begin with a leap up.
    """

    line: Line
    number: int
    frame: Frame
    cadence: Cadence
    middle: float
    leaps: bool = False
    source: Source | None = None
    last: Phrase | None = None


class Curve(StrEnum):
    """The way a phrase goes: up and back, up late, down."""

    ARCH = "arch"
    LATE = "late"
    FALL = "fall"

    def at(self, along: float) -> float:
        """Its height, about -1 to 1, at a part of its way."""
        match self:
            case Curve.ARCH:
                return sin(pi * min(1.0, along * 1.05)) * 1.3 - 0.5
            case Curve.LATE:
                return sin(pi * along**1.8) * 1.1 - 0.4
            case Curve.FALL:
                return 0.9 - 1.5 * along


def phrased(wanted: Wanted, plan: Plan, dice: Dice) -> Phrase:
    """The phrase; ``dice`` are those of its section.

    One that goes by no other has its own figure come again, moved, in its second half.
    """
    chance = dice.other(f"line {wanted.number}")
    places = _places(wanted, dice)
    chords = _chords(wanted, places[-1], plan, dice)
    sounds = _sounds(wanted, places, chords, plan, chance)
    before = None
    if wanted.last is not None:
        root = wanted.last.chords[-1].classes(plan.key)[0]
        before = Before(wanted.last.pitches[-1], root)
    pitches = sung(sounds, plan.room, wanted.cadence, chance, before)
    made = Phrase(wanted.line, wanted.frame, places, pitches, chords, wanted.cadence)
    if wanted.source is not None:
        return made
    echoed = _echoed(made, sounds, chance)
    pitches = sung(echoed, plan.room, wanted.cadence, chance.other("echo"), before)
    return replace(made, pitches=pitches)


def _places(wanted: Wanted, dice: Dice) -> tuple[int, ...]:
    """Where the syllables fall.

    Chinese ones as in the phrase that it goes by where there are as many, or in a usual rhythm.
    """
    line, frame, source = wanted.line.syllables, wanted.frame, wanted.source
    fits = source is not None and source.phrase.frame.bars == frame.bars
    like = source.places if source is not None and fits else ()
    if all(one.tone for one in line) and not any(one.pause for one in line[:-1]):
        same = like if len(like) == len(line) and like[0] >= -frame.early else ()
        usual = same or feet(line, frame, dice.other(f"feet {wanted.number % 2}"))
        if usual:
            return usual
    return placed(line, frame, dice.other(f"line {wanted.number}"), like)


def _chords(wanted: Wanted, last: int, plan: Plan, dice: Dice) -> tuple[Chord, ...]:
    """Those of the phrase that this one goes by where they fit, else new ones.

    The cadence is reached with the last syllable and stays to the end of the line.
    """
    frame, cadence, source = wanted.frame, wanted.cadence, wanted.source
    bars = max(2, last // frame.a_bar + 1)
    if source and source.phrase.cadence is cadence and source.phrase.sung_bars == bars:
        found = source.phrase.chords[:bars]
    else:
        chance = dice.other(f"chords {cadence} {bars} {wanted.number // 2 % 2}")
        after = wanted.last.chords[-1].degree if wanted.last else None
        found = line_chords(plan.key, plan.style.modal, bars, cadence, chance, after)
    return (*found, *found[-1:] * (frame.bars - bars))


def _sounds(
    wanted: Wanted, places: Sequence[int], chords: Sequence[Chord], plan: Plan, dice: Dice
) -> list[Sound]:
    """What every syllable is to be in the melody."""
    frame, line = wanted.frame, wanted.line.syllables
    curve = dice.other("curve").pick((Curve.ARCH, Curve.LATE, Curve.FALL), (2.0, 1.0, 1.0))
    hook = _hook(places, frame) if wanted.leaps else None
    whole = places[-1] - places[0] or 1
    ends = (*places[1:], frame.count)
    ups = (0, *directions(line))
    found = []
    for number, (place, one) in enumerate(zip(places, line, strict=True)):
        along = (place - places[0]) / whole
        here = _chord_at(place, chords, wanted, plan)
        rested = number > 0 and line[number - 1].pause
        found.append(
            Sound(
                weight=frame.weight(place),
                long=(ends[number] - place) * frame.place / frame.metre.beat,
                classes=here.classes(plan.key),
                aim=wanted.middle + _WAVE * curve.at(along),
                harsh=_harsh(here, plan),
                like=wanted.source.pitch(number, place) if wanted.source else None,
                held=_held(along, wanted),
                up=ups[number],
                stress=one.stress,
                fresh=rested and place - places[number - 1] >= _BREATH,
                leaps=place == hook,
            )
        )
    return found


def _chord_at(place: int, chords: Sequence[Chord], wanted: Wanted, plan: Plan) -> Chord:
    """The chord of a place; before the first bar it is that of the phrase before, or home."""
    if place < 0:
        return wanted.last.chords[-1] if wanted.last else chord(plan.key, plan.style.modal, 0)
    return chords[min(len(chords) - 1, place // wanted.frame.a_bar)]


def _held(along: float, wanted: Wanted) -> float:
    """How closely a phrase goes by its source at a part of its way: at another cadence less."""
    if wanted.source is None:
        return 0.0
    kept = wanted.source.phrase.cadence is wanted.cadence or along < 0.6
    return wanted.source.held * (1.0 if kept else 0.25)


def _hook(places: Sequence[int], frame: Frame) -> int | None:
    """Where a line may leap up: at its first heavy place after the beginning."""
    return next((one for one in places[1:] if frame.weight(one) >= 2), None)


def _harsh(one: Chord, plan: Plan) -> frozenset[int]:
    """The minor seventh of the key against the raised one in a chord."""
    return frozenset([(plan.key.tonic + 10) % 12]) if one.leading else frozenset()


def _echoed(made: Phrase, sounds: Sequence[Sound], dice: Dice) -> list[Sound]:
    """The second half of a line after the figure of the first, moved; its end is free."""
    moved = dice.other("moved").pick((-2, -3, 2, 0), (3.0, 2.0, 2.0, 1.0))
    half = made.frame.count // 2
    found = []
    for place, sound in zip(made.places, sounds, strict=True):
        within = half <= place < made.places[-1] - 2
        like = float(made.pitch_at(place - half) + moved)
        found.append(replace(sound, like=like, held=_ECHO) if within else sound)
    return found
