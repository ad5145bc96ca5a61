"""Where subtitles stand in a picture of any shape, and how large and how wide they are."""

from dataclasses import dataclass

from yanyi.media.subtitles import main_part, row_width

_TALL, _WIDE = 0.8, 1.2
_NARROW = {"zh": 28}
"""Columns of a row where the picture is not wide; as many as stay readable on a telephone."""
_OTHER = 32
LEADING = 1.28
"""From one row to the next, in letters."""
SMALLER = 0.76
"""Letters of the second language."""


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a picture that is kept for words, in pixels.

    ``letters`` is their size; ``foot`` and ``head`` are what stays free below and above them. In a
    tall picture that is more: telephones lay their buttons over it.
    """

    width: int
    height: int
    letters: float
    foot: int
    head: int

    @property
    def side(self) -> int:
        """What stays free at the left and the right."""
        return round(self.width * 0.05)

    def band(self, rows: float, high: bool) -> tuple[int, int]:
        """The first and the last row of pixels of so many rows of words."""
        tall = round(rows * self.letters * LEADING)
        top = self.head if high else self.height - self.foot - tall
        return top, top + tall


def area(width: int, height: int) -> Area:
    """The area of a picture of this size."""
    shape = width / height
    if shape >= _WIDE:
        return Area(width, height, height * 0.058, round(height * 0.06), round(height * 0.06))
    if shape >= _TALL:
        return Area(width, height, width * 0.052, round(height * 0.065), round(height * 0.065))
    return Area(width, height, width * 0.052, round(height * 0.19), round(height * 0.11))


def columns_in(place: Area, language: str) -> int:
    """The columns that a row of a language has there."""
    if place.width >= place.height * _WIDE:
        return row_width(language)
    return _NARROW.get(main_part(language), _OTHER)
