import numpy as np

from yanyi.art.film_light import Shade
from yanyi.art.film_planes import lay, raise_by
from yanyi.media.video_planes import Planes


def test_a_plane_is_raised_and_lowered_within_what_a_film_may_hold() -> None:
    plane = np.array([[16, 40, 200, 235]], np.uint8)
    raise_by(plane, 30)
    assert plane.tolist() == [[46, 70, 230, 235]]
    raise_by(plane, -40)
    assert plane.tolist() == [[16, 30, 190, 195]]
    raise_by(plane, 0)
    assert plane.tolist() == [[16, 30, 190, 195]]


def test_few_levels_are_added_without_clipping_and_never_come_round() -> None:
    plane = np.array([[16, 100, 235]], np.uint8)
    raise_by(plane, 15)
    assert plane.tolist() == [[31, 115, 250]]
    plane = np.array([[16, 100, 235]], np.uint8)
    raise_by(plane, -15)
    assert plane.tolist() == [[1, 85, 220]]


def test_a_shade_is_laid_on_all_three_planes() -> None:
    planes = Planes(
        np.full((4, 4), 100, np.uint8),
        np.full((2, 2), 128, np.uint8),
        np.full((2, 2), 128, np.uint8),
    )
    lay(planes, Shade(5.4, -2.6, 3))
    assert [int(plane[0, 0]) for plane in planes] == [105, 125, 131]
