"""A song: its words on their notes, and what is played beside them."""

from dataclasses import dataclass

from yanyi.music.chord import Chord
from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.piece import Part, Piece
from yanyi.music.song.form import Role
from yanyi.music.song.style import StyleName
from yanyi.music.song.sung import SungLine
from yanyi.music.tempo import Tempos
from yanyi.music.voicing import Voicing


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form from tick to tick; ``number`` counts those of its role.

    ``first`` to ``last`` are the numbers of its lines in the song, none where they are equal. A
    line may begin with a few notes before the first bar of its section.
    """

    role: Role
    number: int
    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Song:
    """``backing`` is all that is played; ``melody`` what is sung, as an instrument plays it.

    ``chords`` has a chord and ``layouts`` its four voices for every bar.
    """

    title: str
    language: str
    style: StyleName
    lines: tuple[SungLine, ...]
    sections: tuple[Section, ...]
    chords: tuple[Chord, ...]
    layouts: tuple[Voicing, ...]
    backing: Piece
    melody: Part

    @property
    def key(self) -> Key:
        """The key of all of it."""
        return self.backing.key

    @property
    def metre(self) -> Metre:
        """The metre of all of it."""
        return self.backing.metre

    @property
    def tempos(self) -> Tempos:
        """Its tempo, slower at the end."""
        return self.backing.tempos

    @property
    def range(self) -> tuple[int, int]:
        """The lowest and the highest pitch that is sung."""
        pitches = [note.pitch for note in self.melody.notes]
        return min(pitches), max(pitches)
