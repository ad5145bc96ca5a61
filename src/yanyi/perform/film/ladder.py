"""The sizes in which a film is streamed: its own and smaller ones."""

from fractions import Fraction

from yanyi.perform.film.shape import even
from yanyi.perform.film.studio import Size

_SIDES = (1080, 720, 480, 360, 240, 144)
"""Pixels along the shorter side."""
_RUNGS = 4
_LEAST = 3


def ladder(size: Size) -> tuple[Size, ...]:
    """The film's own size first, then smaller ones of its shape; nothing is ever enlarged."""
    side = min(size.width, size.height)
    smaller = [one for one in _SIDES if one < side * 0.9][: _RUNGS - 1]
    while len(smaller) < _LEAST - 1:  # of a very small film
        smaller.append(even((smaller or [side])[-1] * 0.75))
    return (size, *(_scaled(size, Fraction(one, side)) for one in smaller))


def _scaled(size: Size, by: Fraction) -> Size:
    return Size(even(size.width * by), even(size.height * by))
