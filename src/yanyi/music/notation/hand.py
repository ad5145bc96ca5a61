"""Two staves: which of them each note of a part is written on."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.music.metre import Metre
from yanyi.music.notation.grid import Written

_MIDDLE = 60
"""Where two staves part."""
_UPPER, _LOWER = 53, 67
"""What one staff can read alone: down to F3 on the upper, up to G4 on the lower."""


@dataclass(frozen=True, slots=True)
class Hands:
    """The staff of every note, 0 the upper; ``thin`` bars have one note at a time."""

    staves: tuple[int, ...]
    thin: frozenset[int]


def hands(notes: Sequence[Written], metre: Metre) -> Hands:
    """A figure of single notes stays on one staff in a bar where it can; chords are parted."""
    by_bar: dict[int, list[Written]] = {}
    for note in notes:
        by_bar.setdefault(note.start // metre.bar, []).append(note)
    thin = frozenset(
        number
        for number, inside in by_bar.items()
        if len({one.start for one in inside}) == len(inside)
    )
    parting = {
        number: _parting([one.pitch for one in inside]) if number in thin else _MIDDLE
        for number, inside in by_bar.items()
    }
    staves = tuple(0 if one.pitch >= parting[one.start // metre.bar] else 1 for one in notes)
    return Hands(staves, thin)


def _parting(pitches: Sequence[int]) -> int:
    """The lowest pitch of the upper staff."""
    if min(pitches) >= _UPPER:
        return min(pitches)
    if max(pitches) <= _LOWER:
        return max(pitches) + 1
    return _MIDDLE
