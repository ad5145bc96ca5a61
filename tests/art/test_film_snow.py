import numpy as np

from yanyi.art.film_mote import Mote, motes
from yanyi.art.film_snow import Snow
from yanyi.art.film_surface import surface_on

WIDTH, HEIGHT = 960, 720


def drawn(flakes: tuple[Mote, ...], tick: float) -> np.ndarray:
    pixels = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    Snow(flakes, WIDTH, HEIGHT).draw(surface_on(pixels).getCanvas(), tick)
    return pixels[..., 3].astype(int)


def place(alpha: np.ndarray) -> tuple[float, float]:
    rows, columns = np.nonzero(alpha)
    return float(columns.mean()), float(rows.mean())


def test_a_flake_comes_down_slowly_and_from_side_to_side() -> None:
    flake = (Mote(0.5, 0.1, 0.4, 0.25),)
    ways = [place(drawn(flake, tick)) for tick in range(0, 121, 10)]
    downs = [y for _, y in ways]
    assert downs == sorted(downs)
    assert 0.2 * HEIGHT < downs[-1] - downs[0] < HEIGHT
    steps = np.sign(np.diff([x for x, _ in ways]))
    assert {-1.0, 1.0} <= set(steps)


def test_near_flakes_are_large_and_soft_and_far_ones_small_and_sharp() -> None:
    near, far = (drawn((Mote(0.5, 0.5, one, 0.0),), 0) for one in (0.9, 0.3))
    assert np.count_nonzero(near) > 4 * np.count_nonzero(far)
    assert near.max() > 190
    assert far.max() > 140

    def edge(alpha: np.ndarray) -> float:
        row = alpha[alpha.max(axis=1).argmax()]
        return float(np.count_nonzero(row > row.max() / 2) / np.count_nonzero(row))

    assert edge(near) < edge(far)


def test_snow_never_ends_and_is_the_same_every_time() -> None:
    flakes = motes(80, 5)
    shares = [np.count_nonzero(drawn(flakes, tick)) for tick in (0, 100, 4000)]
    assert min(shares) > 0.6 * max(shares)
    assert np.array_equal(drawn(flakes, 100), drawn(flakes, 100))
