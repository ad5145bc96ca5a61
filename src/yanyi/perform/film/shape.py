"""The shapes and sizes a film may have."""

from enum import StrEnum
from fractions import Fraction
from typing import assert_never

from yanyi.problems import InputError, Problem

_LEAST, _MOST = 64, 4096
"""Pixels of a side."""


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


def refuse(width: int, height: int) -> None:
    """Raise InputError where no player would show a film of this size."""
    if not (min(width, height) >= _LEAST and max(width, height) <= _MOST):
        message = f"a film of {width} by {height} pixels cannot be made"
        hint = f"[film] width and height are from {_LEAST} to {_MOST}, or say shape and size."
        raise InputError(Problem(message, hint=hint))


def even(length: Fraction | float) -> int:
    """The nearest length that has whole pixels of colour."""
    return round(length / 2) * 2
