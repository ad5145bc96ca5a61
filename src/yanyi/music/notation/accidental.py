"""Accidentals: the signs that a bar needs beside its key signature."""

from collections.abc import Iterable

from yanyi.music.notation.voice import Bar, Head
from yanyi.music.pitch import spelled

_SIGNS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}
_FIFTHS = "FCGDAEB"


def signature(fifths: int) -> dict[str, int]:
    """Semitones by which a key signature alters letters."""
    if fifths >= 0:
        return dict.fromkeys(_FIFTHS[:fifths], 1)
    return dict.fromkeys(_FIFTHS[fifths:], -1)


def accidentals(bar: Bar, fifths: int) -> dict[Head, str]:
    """The signs before the heads of one staff in one bar, in MusicXML's words.

    A sign holds to the end of the bar in its octave; what is tied over needs none.
    """
    usual = signature(fifths)
    now: dict[tuple[str, int], int] = {}
    found = {}
    for head in _in_time(bar):
        name = spelled(head.note.pitch, fifths)
        place = name.letter, name.octave
        if head.first and name.alter != now.get(place, usual.get(name.letter, 0)):
            found[head] = _SIGNS[name.alter]
            now[place] = name.alter
    return found


def _in_time(bar: Bar) -> Iterable[Head]:
    events = sorted((event for voice in bar for event in voice), key=lambda one: one.start)
    return (head for event in events for head in event.heads)
