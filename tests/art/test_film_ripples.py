import numpy as np
import pytest
import skia

from yanyi.art.film_camera import Aim
from yanyi.art.film_pigment import pigment
from yanyi.art.film_ripples import Ripples
from yanyi.art.film_water import Water

WIDTH, HEIGHT = 640, 360


def drawn(water: Water, seconds: float, aim: Aim | None = None) -> np.ndarray:
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(pigment(60, 90, 110))
    Ripples(water, WIDTH, HEIGHT, 3).draw(canvas, seconds, aim or Aim())
    return np.asarray(surface.makeImageSnapshot().toarray())[..., 1].astype(int)


@pytest.mark.parametrize("wet", [False, True])
def test_water_moves_between_its_shores_and_nowhere_else(wet: bool) -> None:
    water = Water(0.5, 0.8, wet=wet)
    one, other = drawn(water, 1.0), drawn(water, 1.25)
    assert (one != other).sum() > 100
    rows = np.flatnonzero((one != one[0, 0]).any(axis=1))
    assert rows.min() >= 0.49 * HEIGHT
    assert rows.max() <= 0.83 * HEIGHT


def test_it_comes_out_the_same_twice_and_goes_with_the_camera() -> None:
    water = Water(0.5, 0.8)
    assert np.array_equal(drawn(water, 2.0), drawn(water, 2.0))
    near = drawn(water, 2.0, Aim(0, 40, 1.0))
    rows = np.flatnonzero((near != near[0, 0]).any(axis=1))
    assert rows.min() < 0.48 * HEIGHT


def test_it_glints_less_at_night() -> None:
    day, night = (int(drawn(Water(0.5, 0.8, dark=dark), 1.0).sum()) for dark in (False, True))
    assert night < day
