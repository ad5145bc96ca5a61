"""How alike two melodies are, whatever their key, mode and tempo; whose theme a statement is.

A melody is known by its way and its pace: each interval in semitones beside the ratio of its two
lengths. Neither changes when a theme is moved to another key or augmented, and a change of mode
moves an interval by a semitone, which costs little. Intervals and ratios are aligned by edits
(Mongeau and Sankoff, 1990); a fragment is looked for anywhere in a theme, so it costs nothing that
the rest of the theme is not heard.
"""

import math
from collections.abc import Mapping, Sequence

from yanyi.music.note import Note

Moves = tuple[tuple[int, float], ...]
"""Of every note after the first: semitones up, and how many octaves longer it is in time."""

_GAP = 0.75
_SEMITONES = 4.0
"""An interval that is wrong by so many counts as another one."""
_RHYTHM = 0.45
"""How much of a move is its rhythm."""


def moves(notes: Sequence[Note]) -> Moves:
    """The moves of a melody: lengths are counted from one beginning to the next."""
    found = []
    for before, note, after in zip(notes, notes[1:], [*notes[2:], None], strict=False):
        first = note.start - before.start
        second = after.start - note.start if after else note.length
        found.append((note.pitch - before.pitch, math.log2(max(1, second) / max(1, first))))
    return tuple(found)


def apart(one: Sequence[Note], other: Sequence[Note]) -> float:
    """How far two melodies are apart, both whole: 0 the same, 1 nothing in common."""
    first, second = moves(one), moves(other)
    cost = _aligned(first, second, free=False)
    return cost / max(1, len(first), len(second))


def within(statement: Sequence[Note], theme: Sequence[Note]) -> float:
    """How far a statement is from the part of a theme that is nearest to it, 0 to 1."""
    said = moves(statement)
    return _aligned(said, moves(theme), free=True) / max(1, len(said))


def nearest(statement: Sequence[Note], themes: Mapping[str, Sequence[Note]]) -> str:
    """The name of the theme that a statement is taken from, most likely."""
    return min(themes, key=lambda name: (within(statement, themes[name]), name))


def _aligned(one: Moves, other: Moves, free: bool) -> float:
    """The cheapest alignment; ``free`` leaves out the ends of ``other`` for nothing."""
    row = [0.0 if free else _GAP * n for n in range(len(other) + 1)]
    for a in one:
        before, row = row, [row[0] + _GAP]
        for number, b in enumerate(other):
            cheapest = min(
                before[number] + _differ(a, b), before[number + 1] + _GAP, row[number] + _GAP
            )
            row.append(cheapest)
    return min(row) if free else row[-1]


def _differ(one: tuple[int, float], other: tuple[int, float]) -> float:
    pitch = min(1.0, abs(one[0] - other[0]) / _SEMITONES)
    rhythm = min(1.0, abs(one[1] - other[1]) / 2)
    return (1 - _RHYTHM) * pitch + _RHYTHM * rhythm
