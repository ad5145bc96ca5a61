from collections.abc import Callable

import numpy as np
import skia

from yanyi.art.film_halo import glow, halo, puff


def canvas_of(act: Callable[[skia.Canvas], None]) -> np.ndarray:
    surface = skia.Surface(100, 100)
    surface.getCanvas().clear(skia.ColorBLACK)
    act(surface.getCanvas())
    return np.asarray(surface.makeImageSnapshot().toarray())


def test_a_halo_is_bright_in_its_middle_and_nothing_at_its_edge() -> None:
    alpha = halo(skia.ColorWHITE).toarray()[..., 3].astype(int)
    assert alpha[32, 32] > 240
    assert alpha[0, 32] < 12
    assert list(alpha[32, :32]) == sorted(alpha[32, :32])
    assert halo(skia.ColorWHITE) is halo(skia.ColorWHITE)


def test_a_glow_lies_round_its_point_and_as_strong_as_it_is_told() -> None:
    def lit(much: float) -> np.ndarray:
        return canvas_of(lambda canvas: glow(canvas, 50, 50, 20, 10, skia.ColorWHITE, much))

    strong, weak = lit(1.0), lit(0.4)
    assert strong[50, 50, 0] > 2 * weak[50, 50, 0]
    assert strong[50, 35, 0] > 0
    assert strong[35, 50, 0] == 0


def test_a_puff_keeps_the_strength_of_its_colour() -> None:
    colour = skia.ColorSetARGB(100, 255, 255, 255)
    pixels = canvas_of(lambda canvas: puff(canvas, 50.4, 50.2, 30, 12, colour))
    assert 80 < pixels[50, 50, 0] < 105
    assert pixels[70, 50, 0] == 0
