"""A song laid out in time: sections one after another, every bar with its chord and its energy."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.music.chord import Chord
from yanyi.music.dice import Dice
from yanyi.music.note import Note
from yanyi.music.song.form import SUNG, Role, Stanza
from yanyi.music.song.harmony import chord
from yanyi.music.song.melisma import turned
from yanyi.music.song.phrase import Phrase
from yanyi.music.song.plan import Plan
from yanyi.music.song.sung import SungLine, SungSyllable
from yanyi.music.song.tune import Tune

_BETWEEN = 4
"""Bars that instruments play alone, or twice as many of half the length."""
_ENERGY = {
    Role.INTRO: 0.3,
    Role.VERSE: 0.36,
    Role.CHORUS: 0.62,
    Role.BRIDGE: 0.5,
    Role.INTERLUDE: 0.5,
    Role.OUTRO: 0.34,
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A section in its bars: from ``bar`` on a chord for each, and how much happens, 0 to 1.

    ``tune`` is sung in it, or played where it is one of instruments alone.
    """

    stanza: Stanza
    bar: int
    chords: tuple[Chord, ...]
    energy: float
    tune: Tune

    @property
    def sung(self) -> bool:
        """Whether somebody sings in it."""
        return self.stanza.role in SUNG


@dataclass(frozen=True, slots=True)
class Score:
    """All passages of a song, and what is sung in them."""

    passages: tuple[Passage, ...]
    lines: tuple[SungLine, ...]

    @property
    def bars(self) -> int:
        """How many bars there are."""
        last = self.passages[-1]
        return last.bar + len(last.chords)


def score(stanzas: Sequence[tuple[Stanza, Tune]], plan: Plan, dice: Dice) -> Score:
    """The passages of a song; stanzas of instruments come with an empty tune."""
    passages: list[Passage] = []
    bar = 0
    for stanza, tune in stanzas:
        played = tune or _played(stanza, stanzas)
        chords = tuple(one for line in played for one in line.chords)
        if stanza.role is Role.OUTRO:
            chords = (*chords, chord(plan.key, plan.style.modal, 0))
        passages.append(Passage(stanza, bar, chords, _energy(stanza, stanzas, plan), played))
        bar += len(chords)
    return Score(tuple(passages), _sung(passages, plan, dice))


def placed_notes(line: Phrase, start: int, loud: float) -> list[Note]:
    """The notes of a line from the tick of its first bar on, each until the next begins."""
    unit = line.frame.place
    ends = (*line.places[1:], line.frame.count)
    return [
        Note(start + place * unit, (end - place) * unit, pitch, loud)
        for place, end, pitch in zip(line.places, ends, line.pitches, strict=True)
    ]


def _played(stanza: Stanza, stanzas: Sequence[tuple[Stanza, Tune]]) -> Tune:
    """What instruments play alone: before and between the beginning of what is sung most, at the
    end the last line.
    """
    tunes = [tune for _, tune in stanzas if tune]
    if stanza.role is Role.OUTRO:
        return tunes[-1][-1:]
    hook = next((tune for one, tune in stanzas if one.role is Role.CHORUS), tunes[0])
    chosen = hook if stanza.role is Role.INTRO else tunes[0]
    wanted = _BETWEEN * (2 if chosen[0].frame.metre.beats == 3 else 1)
    count = 1 if chosen[0].frame.bars >= wanted else 2
    return chosen[:count]


def _energy(stanza: Stanza, stanzas: Sequence[tuple[Stanza, Tune]], plan: Plan) -> float:
    """More with every return, most in the last chorus; loud styles have more of it everywhere."""
    energy = _ENERGY[stanza.role] + 0.1 * (stanza.number - 1)
    sung = [one for one, _ in stanzas if one.role in SUNG]
    if stanza == sung[-1] and len(sung) > 1:
        energy = max(energy + 0.1, 0.85 if stanza.role is Role.CHORUS else 0.66)
    return max(0.15, min(1.0, energy + 0.6 * (plan.style.loud - 0.5)))


def _sung(passages: Sequence[Passage], plan: Plan, dice: Dice) -> tuple[SungLine, ...]:
    """Every line on its notes: all are held until the next begins, but a breath before a line."""
    placed = [
        (passage, line, start)
        for passage in passages
        if passage.sung
        for line, start in _starts(passage, plan)
    ]
    found = []
    for number, (passage, line, start) in enumerate(placed):
        end = start + (line.frame.bars + 1) * plan.metre.bar
        if number + 1 < len(placed):
            after, following, begun = placed[number + 1]
            end = begun + following.places[0] * following.frame.place
            if after is not passage:
                end = min(end, (passage.bar + len(passage.chords)) * plan.metre.bar)
        chance = dice.other(f"{passage.stanza.role} {line.line.text}")
        found.append(_line(line, start, end, passage.energy, plan, chance))
    return tuple(found)


def _starts(passage: Passage, plan: Plan) -> list[tuple[Phrase, int]]:
    found, bar = [], passage.bar
    for line in passage.tune:
        found.append((line, bar * plan.metre.bar))
        bar += line.frame.bars
    return found


def _line(line: Phrase, start: int, end: int, energy: float, plan: Plan, dice: Dice) -> SungLine:
    unit, metre = line.frame.place, plan.metre
    found = []
    notes = placed_notes(line, start, 0.5 + 0.12 * energy)
    for number, (note, one) in enumerate(zip(notes, line.line.syllables, strict=True)):
        after = notes[number + 1].start if number + 1 < len(notes) else end
        size = after - note.start
        last = number + 1 == len(notes)
        breath = unit if (last or one.pause) and size > 2 * unit else 0
        longest = metre.bar if last else max(metre.bar, size)
        accent = 0.05 if metre.weight(note.start) >= 3 else 0.02 if one.stress == 2 else 0.0
        kept = Note(note.start, min(size - breath, longest), note.pitch, note.loud + accent)
        ornate = dice.share() < plan.style.ornate
        sung = turned(kept, one, metre.beat, plan.room, dice) if ornate else (kept,)
        found.append(SungSyllable(one.text, sung, one.ends_word))
    return SungLine(line.line.text, tuple(found))
