"""Pitches as numbers (60 is the middle C, a semitone is 1), and how they are written."""

from dataclasses import dataclass

LETTERS = "CDEFGAB"
_NATURALS = (0, 2, 4, 5, 7, 9, 11)
_SIGNS = {-2: "bb", -1: "b", 0: "", 1: "#", 2: "##"}
_FIFTHS = "FCGDAEB"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A pitch as it is written: letter, semitones by which it is altered, octave (4 is middle)."""

    letter: str
    alter: int
    octave: int

    @property
    def pitch(self) -> int:
        """The number of the pitch."""
        return 12 * (self.octave + 1) + _NATURALS[LETTERS.index(self.letter)] + self.alter

    @property
    def name(self) -> str:
        """As it is written without its octave: F#."""
        return f"{self.letter}{_SIGNS[self.alter]}"

    def __str__(self) -> str:
        return f"{self.name}{self.octave}"


def hertz(pitch: float) -> float:
    """The frequency of a pitch, equally tempered, A4 at 440."""
    return float(440.0 * 2.0 ** ((pitch - 69) / 12))


def spelled(pitch: int, fifths: int) -> Spelling:
    """A pitch as it is written in a key of so many sharps (flats where negative).

    The twelve pitches are a stretch of the line of fifths about the key, from its minor third to
    the leading note of its relative minor.
    """
    around = range(fifths - 3, fifths + 9)
    line = next(place for place in around if 7 * place % 12 == pitch % 12)
    letter, alter = _FIFTHS[(line + 1) % 7], (line + 1) // 7
    natural = _NATURALS[LETTERS.index(letter)] + alter
    return Spelling(letter, alter, (pitch - natural) // 12 - 1)
