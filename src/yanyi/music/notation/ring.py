"""What rings on by itself is written until the next note is struck, as players read it."""

from collections.abc import Sequence
from dataclasses import replace

from yanyi.music.notation.grid import Written

_LONGEST = 2
"""A note over more than so many beginnings is a line of its own and keeps its length."""


def struck(notes: Sequence[Written], beaten: bool = False) -> tuple[Written, ...]:
    """The notes of one staff, in order, shortened where they run into those that follow.

    What is ``beaten`` has one length at a time, that of the shortest.
    """
    starts = sorted({note.start for note in notes})
    after = {one: starts[number + 1 :] for number, one in enumerate(starts)}
    shortest: dict[int, int] = {}
    for note in notes:
        shortest[note.start] = min(note.end, shortest.get(note.start, note.end))
    found = []
    for note in notes:
        later = [tick for tick in after[note.start][:_LONGEST] if tick < note.end]
        if beaten:
            end = min([shortest[note.start], *later[:1]])
        else:
            end = note.end if len(later) >= _LONGEST else min([note.end, *later[:1]])
        found.append(replace(note, end=end))
    return tuple(found)
