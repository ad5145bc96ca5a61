from fractions import Fraction

import pytest

from yanyi.perform.film.shape import Resolution, Shape, even, measured


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
    assert [even(one) for one in (853.33, 721, Fraction(5, 2), 0.2)] == [854, 720, 2, 2]
