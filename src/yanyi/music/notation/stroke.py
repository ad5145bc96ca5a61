"""Strokes: how drums, gongs and woodblocks are written, and the General MIDI keys they play."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from yanyi.music.pitch import Spelling

_X = "x"
_KIT = MappingProxyType(
    {
        35: ("F", 4, ""),
        36: ("F", 4, ""),
        37: ("C", 5, _X),
        38: ("C", 5, ""),
        39: ("C", 5, _X),
        40: ("C", 5, ""),
        41: ("A", 4, ""),
        42: ("G", 5, _X),
        43: ("A", 4, ""),
        44: ("D", 4, _X),
        45: ("D", 5, ""),
        46: ("G", 5, "circle-x"),
        47: ("D", 5, ""),
        48: ("E", 5, ""),
        49: ("A", 5, _X),
        50: ("E", 5, ""),
        51: ("F", 5, _X),
        57: ("A", 5, _X),
        59: ("F", 5, _X),
    }
)
_ABOVE = "EGB"
_KEYS = MappingProxyType({"gong": 52, "woodblock": 76})


@dataclass(frozen=True, slots=True)
class Stroke:
    """Where a stroke stands on the staff, its note head, and the key that sounds like it."""

    place: Spelling
    head: str
    key: int


def stroke(instrument: str, pitch: int, pitches: Sequence[int]) -> Stroke:
    """How one of the pitches of an instrument without pitches is written.

    On a single line the lowest stands on it and higher ones above.
    """
    if instrument == "kit":
        letter, octave, shape = _KIT.get(pitch, ("E", 5, _X))
        return Stroke(Spelling(letter, 0, octave), shape, pitch)
    letter = _ABOVE[min(pitches.index(pitch), len(_ABOVE) - 1)]
    return Stroke(Spelling(letter, 0, 4), "", _KEYS.get(instrument, pitch))


def lines(instrument: str) -> int:
    """How many lines its staff has."""
    return 5 if instrument == "kit" else 1
