"""Chords for a melody that is there already: those that hold its tones and follow one another."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from yanyi.music.chord import Build, Chord
from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.motif import Motif
from yanyi.music.note import Note
from yanyi.music.progression import followers, usable

_SEVENTH = 0.25
"""What a seventh on a chord costs."""
_LEFT = 3.0
"""What a tone costs that is none of its chord and is not left by a step."""
_UNHEARD = 3.0
"""What a way between chords costs that is not in use; to stay costs half of it."""

Rows = dict[Chord, tuple[float, tuple[Chord, ...]]]
"""The cheapest way to every chord of a bar: what it costs, and its chords."""


def harmonised(
    melody: Motif, key: Key, metre: Metre, count: int, given: Mapping[int, Chord]
) -> tuple[Chord, ...]:
    """A chord for each of ``count`` bars; ``given`` are those that stand already, by their bar.

    The best row of all: tones that lie heavy and long are in the chord, and each chord is one
    that likes to follow the last.
    """
    notes = melody.notes(key)
    plain = usable(key)
    sevenths = [replace(one, build=Build.SEVENTH) for one in plain if one.build is Build.TRIAD]
    choices = (*plain, *sevenths)
    after = followers(key)
    rows: Rows = {}
    for bar in range(count):
        here: Rows = {}
        for chord in (given[bar],) if bar in given else choices:
            fit = _misfit(notes, chord, key, metre, bar)
            fit += _SEVENTH if chord.build is Build.SEVENTH else 0.0
            if bar == 0:
                first = 0.0 if chord.degree == 0 else 0.4
                here[chord] = (fit + first, (chord,))
                continue
            cost, row = min(
                ((way[0] + _step(one, chord, after), way[1]) for one, way in rows.items()),
                key=lambda way: way[0],
            )
            here[chord] = (cost + fit, (*row, chord))
        rows = here
    return min(rows.values(), key=lambda way: way[0])[1]


def _misfit(notes: Sequence[Note], chord: Chord, key: Key, metre: Metre, bar: int) -> float:
    """How long and how heavy the tones of a bar are that a chord does not have."""
    tones = chord.classes(key)
    first, last = bar * metre.bar, (bar + 1) * metre.bar
    cost = 0.0
    for note, after in zip_longest(notes, notes[1:]):
        inside = min(note.end, last) - max(note.start, first)
        if inside > 0 and note.pitch % 12 not in tones:
            weight = metre.weight(max(note.start, first))
            cost += inside / metre.bar * (1 + weight)
            left = after is not None and abs(after.pitch - note.pitch) > 2
            cost += _LEFT if left and weight >= 2 else 0.0
    return cost


def _step(one: Chord, other: Chord, after: Mapping[int, Mapping[int, float]]) -> float:
    if one.degree == other.degree:
        return 0.5 * _UNHEARD
    weight = after[one.degree].get(other.degree)
    return _UNHEARD if weight is None else 1.2 - 0.5 * math.log(weight)
