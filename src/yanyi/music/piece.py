"""A piece of music: parts with their notes, the tempo, the metre and the key."""

from collections.abc import Iterable
from dataclasses import dataclass

from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.note import Note, Notes
from yanyi.music.tempo import Tempos, seconds

RING = 3.0
"""Seconds that the last notes of a piece ring on."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one instrument plays, in the order of the notes' beginnings; 0..1 how loud it is."""

    instrument: str
    notes: Notes
    gain: float = 1.0


@dataclass(frozen=True, slots=True)
class Piece:
    """``length`` is in ticks; notes may ring on after it."""

    parts: tuple[Part, ...]
    length: int
    tempos: Tempos
    metre: Metre
    key: Key

    @property
    def seconds(self) -> float:
        """How long it lasts without what rings on."""
        return seconds(self.length, self.tempos)


def together(parts: Iterable[Part]) -> tuple[Part, ...]:
    """What one instrument plays as one part, as loud as its loudest.

    A key that is struck twice at once sounds once.
    """
    found: dict[str, Part] = {}
    for part in parts:
        before = found.get(part.instrument)
        notes: dict[tuple[int, int], Note] = {}
        for note in (*(before.notes if before else ()), *part.notes):
            notes.setdefault((note.start, note.pitch), note)
        inside = tuple(notes[place] for place in sorted(notes))
        gain = max(part.gain, before.gain if before else 0.0)
        found[part.instrument] = Part(part.instrument, inside, gain)
    return tuple(found.values())
