"""What rings on by itself is written until the next note is struck, as players read it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from yanyi.music.metre import Metre
from yanyi.music.notation.grid import Written

_LONGEST = 2
"""A note over so many beginnings is a line of its own and keeps its length."""


def struck(note: Written, starts: Sequence[int]) -> Written:
    """A note, shortened where it runs into the next of these beginnings, which are in order."""
    following = bisect_right(starts, note.start)
    later = [tick for tick in starts[following : following + _LONGEST] if tick < note.end]
    return note if len(later) in (0, _LONGEST) else replace(note, end=later[0])


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
