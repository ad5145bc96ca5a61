import numpy as np
import pytest
import skia

from yanyi.art.film_camera import Aim, Frame
from yanyi.art.film_plates import Sprite
from yanyi.art.film_slope import draw_slope, layers_of

WIDTH, HEIGHT = 384, 216


def sprite(slope: float) -> Sprite:
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorBLACK)
    canvas.drawRect(skia.Rect.MakeXYWH(180, 0, 24, HEIGHT), skia.Paint(Color=0xFFFFFFFF))
    image = surface.makeImageSnapshot()
    return Sprite(Frame(0, 0, WIDTH, HEIGHT), 0.6, -1, False, image, 0, slope=slope)


def middles(aim: Aim) -> np.ndarray:
    """The middle of the white line in every row."""
    surface = skia.Surface(WIDTH, HEIGHT)
    surface.getCanvas().clear(skia.ColorBLACK)
    draw_slope(surface.getCanvas(), sprite(0.4), aim, WIDTH, HEIGHT)
    light = surface.makeImageSnapshot().toarray()[..., 0].astype(float)
    return np.asarray((light * np.arange(WIDTH)).sum(axis=1) / light.sum(axis=1))


def test_what_is_low_in_a_flat_picture_moves_more_and_no_seam_is_seen() -> None:
    found = middles(Aim(30, 0, 1.1))[4:-4]
    assert found[0] - found[-1] > 5
    steps = np.diff(found)
    assert np.abs(steps).max() < 0.5


def test_at_rest_it_is_the_picture() -> None:
    assert middles(Aim())[50] == pytest.approx(191.5, abs=0.1)


def test_both_its_edges_count_for_the_camera() -> None:
    depths = [depth for _, depth in layers_of(sprite(0.4))]
    assert depths == pytest.approx([0.4, 0.8])
    assert [depth for _, depth in layers_of(sprite(0.0))] == [0.6]
