"""What rings on by itself is written until the next note is struck, as players read it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from yanyi.music.metre import Metre
from yanyi.music.notation.grid import Written

_LONGEST = 2
"""A note over so many beginnings may be a line of its own."""


def rung(
    notes: Sequence[Written], where: Sequence[int], starts: Sequence[Sequence[int]], metre: Metre
) -> tuple[Written, ...]:
    """Notes shortened where they run into the next of the beginnings that stand beside each.

    One note at a time on a staff (``where``) keeps its length over many beginnings, where it has
    half a bar: the bass under a broken chord. All that rings on beside it gives way, or there would
    be as many lines as notes.
    """
    found = list(notes)
    held: dict[int, Written] = {}
    for place in sorted(range(len(notes)), key=lambda one: (notes[one].start, notes[one].pitch)):
        note, begun = notes[place], starts[place]
        following = bisect_right(begun, note.start)
        later = [tick for tick in begun[following : following + _LONGEST] if tick < note.end]
        line = held.get(where[place])
        free = line is None or line.end <= note.start
        free = free or (line is not None and (line.start, line.end) == (note.start, note.end))
        if len(later) == _LONGEST and free and 2 * (note.end - note.start) >= metre.bar:
            held[where[place]] = note
        else:
            found[place] = replace(note, end=later[0]) if later else _closed(note, metre)
    return tuple(found)


def _closed(note: Written, metre: Metre) -> Written:
    """A note that ends with its bar, where no whole beat of it rings into the next."""
    line = note.end // metre.bar * metre.bar
    over = line > note.start and note.end - line < metre.beat
    return replace(note, end=line) if over else note


def restruck(notes: Sequence[Written]) -> tuple[Written, ...]:
    """Notes no longer than until their own pitch is struck again: a string sounds but once.

    Programs that read two notes of one pitch at once lose one of them.
    """
    strokes: dict[int, list[int]] = {}
    for note in sorted(notes, key=lambda one: one.start):
        strokes.setdefault(note.pitch, []).append(note.start)
    found = []
    for note in notes:
        own = strokes[note.pitch]
        following = own[bisect_right(own, note.start) :][:1]
        found.append(replace(note, end=min([note.end, *following])))
    return tuple(found)


def beaten(note: Written, starts: Sequence[int], metre: Metre) -> Written:
    """A stroke, which has no length, up to the next one or the end of its beat."""
    following = bisect_right(starts, note.start)
    ends = (note.start // metre.beat + 1) * metre.beat
    return replace(note, end=min([ends, *starts[following : following + 1]]))
