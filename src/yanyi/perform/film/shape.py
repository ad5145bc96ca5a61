"""The shapes and sizes a film may have."""

from enum import StrEnum
from fractions import Fraction
from typing import assert_never


class Shape(StrEnum):
    """How a film is held: as a cinema's screen, as a phone, or as wide as high."""

    WIDE = "wide"
    VERTICAL = "vertical"
    SQUARE = "square"


class Resolution(StrEnum):
    """The pixels along the shorter side of a film."""

    P360 = "360p"
    P480 = "480p"
    P720 = "720p"
    P1080 = "1080p"

    @property
    def pixels(self) -> int:
        """Its number."""
        return int(self.value.removesuffix("p"))


def measured(shape: Shape, side: int) -> tuple[int, int]:
    """The width and height of a shape whose shorter side has so many pixels."""
    longer = even(Fraction(16, 9) * side)
    match shape:
        case Shape.WIDE:
            return longer, side
        case Shape.VERTICAL:
            return side, longer
        case Shape.SQUARE:
            return side, side
        case _:
            assert_never(shape)


def even(length: Fraction | float) -> int:
    """The nearest length that has whole pixels of colour."""
    return max(2, round(length / 2) * 2)
