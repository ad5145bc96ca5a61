from itertools import combinations

import numpy as np
import pytest
import skia

from art.test_view import VIEW
from yanyi.art.direction import DIRECTIONS, toned
from yanyi.art.view import draw_view
from yanyi.board.vocabulary import Style


def test_every_style_has_its_direction() -> None:
    assert set(DIRECTIONS) == set(Style)


def test_the_same_story_looks_different_in_each() -> None:
    shown = [draw_view(VIEW, 240, 136, style).toarray().astype(int) for style in DIRECTIONS]
    for one, two in combinations(shown, 2):
        assert np.abs(one - two)[..., :3].mean() > 12


@pytest.mark.parametrize("style", list(Style))
def test_a_style_draws_the_same_pixels_again(style: Style) -> None:
    one, two = (draw_view(VIEW, 160, 90, style).toarray() for _ in range(2))
    assert np.array_equal(one, two)


def test_night_is_light_on_washed_paper() -> None:
    ink, wash = (draw_view(VIEW, 240, 136, one).toarray()[..., :3] for one in ("ink", "wash"))
    assert wash.mean() > ink.mean() + 20


def test_mono_is_mostly_black_and_white() -> None:
    grey = draw_view(VIEW, 480, 270, "mono").toarray()[..., 0]
    assert ((grey < 40) | (grey > 215)).mean() > 0.5


@pytest.mark.parametrize("style", list(Style))
def test_a_layer_keeps_its_shape(style: Style) -> None:
    surface = skia.Surface(64, 64)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.drawCircle(32, 32, 20, skia.Paint(Color=0xFFC04030, AntiAlias=True))
    layer = surface.makeImageSnapshot()
    before, after = layer.toarray()[..., 3], toned(layer, style).toarray()[..., 3]
    assert np.array_equal(before, after)
