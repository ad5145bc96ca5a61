from fractions import Fraction

import pytest

from yanyi.perform.film.shape import Resolution, Shape, even, measured, refuse
from yanyi.problems import InputError


@pytest.mark.parametrize(
    ("shape", "size", "pixels"),
    [
        (Shape.WIDE, Resolution.P720, (1280, 720)),
        (Shape.WIDE, Resolution.P1080, (1920, 1080)),
        (Shape.VERTICAL, Resolution.P1080, (1080, 1920)),
        (Shape.SQUARE, Resolution.P1080, (1080, 1080)),
        (Shape.WIDE, Resolution.P480, (854, 480)),
    ],
)
def test_shapes_have_the_sizes_people_know(
    shape: Shape, size: Resolution, pixels: tuple[int, int]
) -> None:
    assert measured(shape, size.pixels) == pixels


def test_lengths_have_whole_pixels_of_colour() -> None:
    assert [even(one) for one in (853.33, 721, Fraction(5, 2), 0.2)] == [854, 720, 2, 0]


@pytest.mark.parametrize("size", [(0, 0), (-640, 360), (1280, 62), (8192, 4608)])
def test_sizes_that_no_player_shows_are_refused_with_a_sentence(size: tuple[int, int]) -> None:
    with pytest.raises(InputError, match="cannot be made"):
        refuse(*size)
    refuse(4096, 64)
