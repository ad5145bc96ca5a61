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


def beaten(note: Written, starts: Sequence[int], metre: Metre) -> Written:
    """A stroke, which has no length, up to the next one or the end of its beat."""
    following = bisect_right(starts, note.start)
    ends = (note.start // metre.beat + 1) * metre.beat
    return replace(note, end=min([ends, *starts[following : following + 1]]))
