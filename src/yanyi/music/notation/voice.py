"""The notes of a staff bar by bar, in voices that can be read: chords, ties and rests."""

import itertools
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from yanyi.music.metre import Metre
from yanyi.music.notation.grid import Written
from yanyi.music.notation.value import Value, values

_MOST = 2
"""Voices on a staff at once; where more would be needed, long notes are cut and tied."""


@dataclass(frozen=True, slots=True)
class Head:
    """One note of a chord; ``first`` and ``last`` where the note really begins and ends."""

    note: Written
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Event:
    """A chord from a tick on, or a rest where it has no heads; a ``hidden`` one is not drawn."""

    start: int
    value: Value
    heads: tuple[Head, ...] = ()
    hidden: bool = False

    @property
    def end(self) -> int:
        """The tick at which it ends."""
        return self.start + self.value.ticks


Voice = tuple[Event, ...]
Bar = tuple[Voice, ...]
"""The voices of one staff, the highest first; the first fills the bar."""


@dataclass(frozen=True, slots=True)
class _Chord:
    """What begins and ends at the same ticks of one bar."""

    start: int
    end: int
    notes: tuple[Written, ...]

    @property
    def height(self) -> float:
        return sum(note.pitch for note in self.notes) / len(self.notes)


def bars(
    notes: Sequence[Written], metre: Metre, count: int, thirds: Set[int] = frozenset()
) -> tuple[Bar, ...]:
    """So many bars of one staff; ``thirds`` are the beats of triplets."""
    inside: list[list[Written]] = [[] for _ in range(count)]
    for note in notes:
        for number in range(note.start // metre.bar, -(-note.end // metre.bar)):
            inside[number].append(note)
    return tuple(_bar(inside[number], number * metre.bar, metre, thirds) for number in range(count))


def _bar(notes: Sequence[Written], start: int, metre: Metre, thirds: Set[int]) -> Bar:
    end = start + metre.bar
    spans = [(max(start, note.start), min(end, note.end), note) for note in notes]
    lines = _lines(_chords(spans))
    if len(lines) > _MOST:
        cuts = sorted({tick for first, last, _ in spans for tick in (first, last)})
        spans = [
            (left, right, note)
            for first, last, note in spans
            for left, right in itertools.pairwise(cuts)
            if first <= left and right <= last
        ]
        lines = _lines(_chords(spans))
    lines.sort(key=lambda line: -sum(one.height for one in line) / len(line))
    return tuple(
        _voice(line, start, end, metre, thirds, upper=number == 0)
        for number, line in enumerate(lines or [[]])
    )


def _chords(spans: Iterable[tuple[int, int, Written]]) -> list[_Chord]:
    """Chords in the order of time, high before low; a pitch is in a chord but once."""
    groups: dict[tuple[int, int, int], list[Written]] = {}
    for first, last, note in spans:
        copy = 0
        while any(one.pitch == note.pitch for one in groups.get((first, last, copy), ())):
            copy += 1
        groups.setdefault((first, last, copy), []).append(note)
    chords = [
        _Chord(first, last, tuple(sorted(group, key=lambda note: note.pitch)))
        for (first, last, _), group in groups.items()
    ]
    return sorted(chords, key=lambda one: (one.start, -one.height))


def _lines(chords: Iterable[_Chord]) -> list[list[_Chord]]:
    """Chords one after another, as few lines as there are at once; a tie stays on its line."""
    lines: list[list[_Chord]] = []
    for chord in chords:
        free = [one for one in lines if one[-1].end <= chord.start]
        tied = (one for one in free if set(one[-1].notes) & set(chord.notes))
        line = next(tied, free[0] if free else None)
        if line is None:
            lines.append([chord])
        else:
            line.append(chord)
    return lines


def _voice(
    line: Iterable[_Chord], start: int, end: int, metre: Metre, thirds: Set[int], upper: bool
) -> Voice:
    """A line with its rests; a lower voice rests unseen except within triplets."""
    found: list[Event] = []
    at = start
    for chord in (*line, _Chord(end, end, ())):
        found += _rests(at, chord.start, start, metre, thirds, upper)
        at = chord.start
        parts = values(at, chord.end, metre, thirds)
        for value in parts:
            heads = tuple(
                Head(note, at == note.start, at + value.ticks == note.end) for note in chord.notes
            )
            found.append(Event(at, value, heads))
            at += value.ticks
    return tuple(found)


def _rests(
    at: int, end: int, start: int, metre: Metre, thirds: Set[int], upper: bool
) -> list[Event]:
    if at == start and end == start + metre.bar:
        return [Event(at, Value(metre.bar, "whole"), hidden=not upper)]
    found = []
    for value in values(at, end, metre, thirds, rest=True):
        found.append(Event(at, value, hidden=not upper and not value.triplet))
        at += value.ticks
    return found
