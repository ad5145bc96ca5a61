"""A lyric on its notes as it is asked for: syllables in seconds, pitches in semitones."""

from dataclasses import dataclass

LEAD = 0.4
"""Seconds of a clip before its first note: room for the consonants that are sung before it."""

ORDINARY = 0.6
"""How loud a note is that nobody stresses."""


@dataclass(frozen=True, slots=True)
class SungNote:
    """A note: how many seconds it lasts, its pitch (60 the middle C), 0 to 1 how loud it is."""

    seconds: float
    pitch: float
    loud: float = ORDINARY


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable as written, the second at which its vowel sounds, and the notes it is held over.

    Its notes follow one another without a gap. ``ends_word`` is false where the word goes on with
    the next syllable.
    """

    text: str
    start: float
    notes: tuple[SungNote, ...]
    ends_word: bool = True

    @property
    def end(self) -> float:
        """The second at which its last note ends."""
        return self.start + sum(note.seconds for note in self.notes)


def places(text: str, syllables: tuple[Syllable, ...]) -> tuple[tuple[int, int], ...]:
    """Where every syllable stands in the text: its first character and the one after its last.

    A syllable that is not found, in its order, is where the one before it ended.
    """
    found, at = [], 0
    lower = text.lower()
    for one in syllables:
        start = lower.find(one.text.lower(), at)
        end = start + len(one.text)
        if start < 0:
            start = end = at
        found.append((start, end))
        at = end
    return tuple(found)
