"""A cue: music for a stretch of a story, made of a theme or of nothing but a mood.

It is as long as was asked to the millisecond, comes to rest at its end, meets the moments that were
marked, and leaves room where somebody speaks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.ensemble import Ensemble, soft, tune
from yanyi.music.instrument import Instrument, instrument
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, Metre
from yanyi.music.motif import Motif
from yanyi.music.note import Note, Notes, shifted
from yanyi.music.piece import Part, Piece, together
from yanyi.music.progression import Cadence, progression
from yanyi.music.temper import TEMPERS, Temper
from yanyi.music.tempo import Paced, paced, seconds
from yanyi.music.texture import CRASH, Bar, beaten, broken, held, low
from yanyi.music.theme import Theme
from yanyi.music.voicing import Register, Wanted, voiced
from yanyi.story.vocabulary import Mood

PARTS = (Register(36, 57), Register(48, 64), Register(52, 69), Register(57, 76))
"""The four voices of the harmony; the lowest is the bass."""
_PHRASE = 4
_UNDER_SPEECH = 0.7
"""What is left of the loudness of a melody while somebody speaks."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a cue is to be: ``length`` in seconds, ``intensity`` from 0 to 1.

    ``hits`` are moments to be met and ``speech`` stretches to leave room in, both in seconds from
    its beginning. Without a ``theme`` it is made of its mood alone.
    """

    seed: str
    length: float
    mood: Mood
    intensity: float
    ensemble: Ensemble
    tonic: int
    theme: Theme | None = None
    hits: tuple[float, ...] = ()
    speech: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is settled about a cue before its first note."""

    wish: Wish
    temper: Temper
    metre: Metre
    key: Key
    time: Paced

    def spoken(self, start: int, end: int) -> bool:
        """Whether somebody speaks in most of a stretch of ticks."""
        first, last = seconds(start, self.time.tempos), seconds(end, self.time.tempos)
        inside = sum(max(0.0, min(last, b) - max(first, a)) for a, b in self.wish.speech)
        return inside > 0.5 * (last - first)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Some bars: their chords, and the melody from the first of them on."""

    chords: tuple[Chord, ...]
    melody: Motif | None = None
    whole: bool = False


def cue(wish: Wish) -> Piece:
    """The music that was wished; the same wish gives the same notes."""
    dice = Dice(wish.seed)
    temper = TEMPERS[wish.mood]
    metre = wish.theme.metre if wish.theme else COMMON
    key = Key(wish.tonic, temper.five if wish.ensemble.five else temper.seven)
    quarters = temper.quarters * (0.92 + 0.16 * wish.intensity)
    time = paced(wish.length, quarters, metre, wish.hits)
    plan = _Plan(wish, temper, metre, key, time)
    phrases = _form(plan, dice)
    parts = [
        *_melody(phrases, plan),
        *_beside(_harmony(phrases, plan), plan, dice),
        *_strikes(plan),
    ]
    return Piece(together(parts), time.bars * metre.bar, time.tempos, metre, key)


def _form(plan: _Plan, dice: Dice) -> list[_Phrase]:
    """Phrases that fill the bars: the theme whole where there is room, then of its idea."""
    wish, key = plan.wish, plan.key
    phrases: list[_Phrase] = []
    left = plan.time.bars
    if wish.theme and left >= 10:
        phrases.append(_Phrase(progression(key, 2, Cadence.HALF, dice.other("opening"))))
        left -= 2
    number = 0
    while left > 0:
        chance = dice.other(f"phrase {number}")
        last = left <= _PHRASE + 1
        if wish.theme and left >= 8 and number % 2 == 0:
            phrases.append(_Phrase(wish.theme.chords, wish.theme.motif, whole=True))
            left -= 8
        else:
            size = left if last else _PHRASE
            cadence = Cadence.FULL if last else Cadence.HALF
            chords = progression(key, max(2, size), cadence, chance)[-size:]
            phrases.append(_Phrase(chords, _derived(wish, size, number, chance)))
            left -= size
        number += 1
    return phrases


def _derived(wish: Wish, size: int, number: int, dice: Dice) -> Motif | None:
    """What is made of the idea of a theme in a phrase of so many bars; nothing in short ones."""
    if wish.theme is None or size < 2:
        return None
    idea = wish.theme.idea()
    ways = (
        idea,
        idea.sequence(dice.pick((1, -1, 2))),
        wish.theme.part(0, 1),
        idea.stretched(2) if size >= 4 else idea,
    )
    return ways[(number + dice.pick((0, 1))) % len(ways)]


def _harmony(phrases: Sequence[_Phrase], plan: _Plan) -> list[Bar]:
    """The chord of every bar, laid out for four voices."""
    key, temper = plan.key, plan.temper
    chords = [chord for phrase in phrases for chord in phrase.chords]
    leading = (key.tonic - 1) % 12
    wanted = []
    for chord in chords:
        classes = chord.classes(key)
        wanted.append(Wanted(classes, leading=leading if leading in classes else None))
    rows = voiced(wanted, PARTS)
    count = len(chords)
    found = []
    for number, row in enumerate(rows):
        start = number * plan.metre.bar
        rise = 0.75 + 0.25 * min(1.0, 3 * number / count) - (0.3 if number == count - 1 else 0.0)
        energy = (0.35 * temper.dense + 0.65 * plan.wish.intensity * temper.dense + 0.1) * rise
        if plan.spoken(start, start + plan.metre.bar):
            energy *= 0.6
        found.append(Bar(start, row, min(1.0, energy)))
    return found


def _melody(phrases: Sequence[_Phrase], plan: _Plan) -> list[Part]:
    """The theme on the instrument of the mood, what is made of it on a lighter one."""
    wish, temper = plan.wish, plan.temper
    ensemble = wish.ensemble
    main = tune(ensemble, wish.mood)
    light = next((one for one in ensemble.echoes if one != main), main)
    lines: dict[str, list[Note]] = {main: [], light: []}
    at = 0
    for phrase in phrases:
        if phrase.melody is not None:
            name = main if phrase.whole or len(phrases) == 1 else light
            notes = _placed(phrase.melody, instrument(name), plan, at)
            end = at + len(phrase.chords) * plan.metre.bar
            lines[name] += [one for one in notes if one.start < end]
        at += len(phrase.chords) * plan.metre.bar
    loud = 0.35 + 0.4 * temper.loud * (0.5 + 0.5 * wish.intensity)
    return [
        Part(name, tuple(_breathed(one, loud, plan) for one in notes), 1.0)
        for name, notes in lines.items()
        if notes
    ]


def _placed(motif: Motif, player: Instrument, plan: _Plan, at: int) -> Notes:
    """A melody in the octave where an instrument sings, high or low as the mood is."""
    notes = motif.notes(plan.key)
    middle = sum(one.pitch * one.length for one in notes) / sum(one.length for one in notes)
    first, last = player.best
    aim = first + (last - first) * (0.3 + 0.4 * plan.temper.high)
    lowest, highest = min(one.pitch for one in notes), max(one.pitch for one in notes)
    octaves = [
        octave
        for octave in range(-4, 5)
        if player.low <= lowest + 12 * octave and highest + 12 * octave <= player.high
    ]
    octave = min(octaves, key=lambda one: abs(middle + 12 * one - aim))
    return shifted(notes, at, 12 * octave)


def _breathed(note: Note, loud: float, plan: _Plan) -> Note:
    """A note as loud as its place in the bar, softer under speech."""
    accent = 0.9 + 0.04 * plan.metre.weight(note.start)
    under = _UNDER_SPEECH if plan.spoken(note.start, note.end) else 1.0
    return replace(note, loud=min(1.0, loud * accent * under))


def _beside(bars: Sequence[Bar], plan: _Plan, dice: Dice) -> list[Part]:
    """Chords, bass and drums, as many as the mood and its intensity ask for."""
    wish, temper, metre = plan.wish, plan.temper, plan.metre
    ensemble = wish.ensemble
    loud = 0.25 + 0.35 * temper.loud * (0.5 + 0.5 * wish.intensity)
    chance = dice.other("texture")
    force = temper.dense * (0.6 + 0.4 * wish.intensity)
    parts = []
    pad = ensemble.pads[0]
    chords = tuple(note for line in held(bars, metre, 0.8 * loud) for note in line)
    parts.append(Part(pad, chords, 0.7))
    if force > 0.18:
        main = tune(ensemble, wish.mood) if wish.theme else ""
        name = chance.pick([one for one in ensemble.broken if one != main])
        notes = broken(bars, metre, instrument(name), loud, chance)
        parts.append(Part(name, notes, 0.8))
    if force > 0.25 or not soft(wish.mood):
        player = instrument(ensemble.bass)
        parts.append(Part(player.name, low(bars, metre, player, loud), 0.9))
    if temper.pulse * (0.5 + 0.5 * wish.intensity) > 0.25:
        parts += [
            Part(name, beaten(bars, metre, name, loud * temper.pulse, chance), 0.8)
            for name in ensemble.beats
        ]
    return [part for part in parts if part.notes]


def _strikes(plan: _Plan) -> list[Part]:
    """A stroke on every moment that is to be met."""
    name = plan.wish.ensemble.strike
    pitch = CRASH if name == "kit" else 45
    loud = 0.5 + 0.4 * plan.temper.loud
    notes = tuple(Note(hit, 960, pitch, loud) for hit in sorted(set(plan.time.hits)))
    return [Part(name, notes, 0.9)] if notes else []
