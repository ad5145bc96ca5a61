"""A song as it goes on paper: its melody with words, a chord a bar, its sections."""

from dataclasses import dataclass

from yanyi.music.chord import Chord
from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.notation.wording import section_name
from yanyi.music.note import Notes
from yanyi.music.song.sung import SungLine
from yanyi.music.tempo import Tempos


@dataclass(frozen=True, slots=True)
class Section:
    """Where a section begins and what it is: intro, verse, chorus, bridge, interlude or outro.

    ``number`` counts those that are alike, from 1.
    """

    start: int
    role: str
    number: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """The first of the ``chords`` is that of the bar at tick 0; ``tune`` has no words."""

    lines: tuple[SungLine, ...]
    chords: tuple[Chord, ...]
    sections: tuple[Section, ...]
    key: Key
    metre: Metre
    tempos: Tempos
    tune: Notes = ()

    def name(self, section: Section, language: str) -> str:
        """What a section is called on paper, with its number where there are several alike."""
        alike = sum(one.role == section.role for one in self.sections)
        return section_name(section.role, section.number if alike > 1 else 0, language)

    def heads(self) -> frozenset[int]:
        """The numbers of the bars, from 0, with which sections begin."""
        return frozenset(section.start // self.metre.bar for section in self.sections)

    def chord_starts(self) -> tuple[tuple[int, Chord], ...]:
        """The chords where they change or a section begins."""
        heads = self.heads()
        return tuple(
            (number * self.metre.bar, chord)
            for number, chord in enumerate(self.chords)
            if number == 0 or number in heads or chord != self.chords[number - 1]
        )
