"""A lyric on its notes: what a voice sings, whoever sings it."""

from dataclasses import dataclass

from yanyi.music.note import Notes


@dataclass(frozen=True, slots=True)
class SungSyllable:
    """A syllable as written, a Chinese character or a part of an English word, and its notes.

    More than one note is a melisma: they follow one another without a gap. ``ends_word`` is false
    where the word goes on with the next syllable.
    """

    text: str
    notes: Notes
    ends_word: bool = True


@dataclass(frozen=True, slots=True)
class SungLine:
    """A line of a lyric as written, with its punctuation, and its syllables in order."""

    text: str
    syllables: tuple[SungSyllable, ...]

    @property
    def start(self) -> int:
        """The tick at which it begins."""
        return self.syllables[0].notes[0].start

    @property
    def end(self) -> int:
        """The tick at which its last note ends."""
        return self.syllables[-1].notes[-1].end
