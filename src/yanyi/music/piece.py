"""A piece of music: parts with their notes, the tempo, the metre and the key."""

from dataclasses import dataclass

from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.note import Notes
from yanyi.music.tempo import Tempos, seconds


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
