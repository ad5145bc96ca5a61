import numpy as np
import pytest

from yanyi.art.film_mote import Mote, motes
from yanyi.art.film_rain import Rain
from yanyi.art.film_surface import surface_on

WIDTH, HEIGHT = 320, 180


def drawn(rain: Rain, tick: float, height: int = HEIGHT) -> np.ndarray:
    pixels = np.zeros((height, WIDTH, 4), np.uint8)
    rain.draw(surface_on(pixels).getCanvas(), tick)
    return pixels[..., 3].astype(int)


def middle(alpha: np.ndarray) -> tuple[float, float]:
    rows, columns = np.nonzero(alpha)
    return float(columns.mean()), float(rows.mean())


def test_a_drop_falls_straight_in_rain_and_aslant_in_a_storm() -> None:
    for storm, slant in ((False, 0.12), (True, 0.34)):
        rain = Rain([Mote(0.5, 0.2, 0.9, 0.0)], WIDTH, HEIGHT, storm)
        (x, y), (later_x, later_y) = middle(drawn(rain, 0)), middle(drawn(rain, 5))
        assert later_y - y > 0.3 * HEIGHT
        assert (x - later_x) / (later_y - y) == pytest.approx(slant, abs=0.05)


def test_near_drops_are_broader_longer_and_stronger() -> None:
    near, far = (
        drawn(Rain([Mote(0.5, 0.4, one, 0.0)], WIDTH, HEIGHT, False), 0) for one in (0.9, 0.1)
    )
    assert near.sum() > 3 * far.sum()
    assert near.any(axis=1).sum() > far.any(axis=1).sum()


@pytest.mark.parametrize("height", [180, 1080])
def test_lines_laid_beside_each_other_are_as_broad_as_one(height: int) -> None:
    """The strength across a drop is its colour's alpha times its width, however it is made."""
    unit = height / 720
    alpha = drawn(Rain([Mote(0.5, 0.4, 0.9, 0.0)], WIDTH, height, False), 0, height)
    across = alpha[alpha.any(axis=1)][2:-2].sum(axis=1).mean()
    assert across == pytest.approx(114 * 1.9 * unit, rel=0.12)


def test_rain_never_ends_and_is_the_same_every_time() -> None:
    rain = Rain(motes(60, 5), WIDTH, HEIGHT, True)
    shares = [np.count_nonzero(drawn(rain, tick)) for tick in (0, 30, 90, 4000)]
    assert min(shares) > 0.5 * max(shares)
    assert np.array_equal(drawn(rain, 90), drawn(Rain(motes(60, 5), WIDTH, HEIGHT, True), 90))
