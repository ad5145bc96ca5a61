from dataclasses import replace

import numpy as np
import skia

from yanyi.art.figure.relight import ground_shadow, relight, side_of
from yanyi.art.light import Glow, Light

LIGHT = Light(1.0, "#ffe0a0", "#ffffff", "#304070", 0.9, edge=0.9)


def lit(light: Light) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    surface = skia.Surface(100, 100)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.drawRect(skia.Rect.MakeLTRB(20, 20, 80, 80), skia.Paint(Color=0xFF808080))
    relight(surface, light, (20, 20, 80, 80), 4.0, 0, 0, 100)
    pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]] = surface.makeImageSnapshot().toarray(
        colorType=skia.kRGBA_8888_ColorType
    )
    return pixels


def test_the_dark_side_is_darker_and_the_rim_is_bright() -> None:
    pixels = lit(LIGHT).astype(int)
    plain = lit(replace(LIGHT, edge=0.0)).astype(int)
    assert pixels[50, 24, 0] < pixels[50, 66, 0]
    assert pixels[50, 78, 0] > plain[50, 78, 0] + 8


def test_a_line_of_light_runs_outside_the_outline_on_the_lit_side() -> None:
    alpha = lit(LIGHT)[..., 3]
    assert alpha[50, 81] > alpha[50, 18]
    assert lit(replace(LIGHT, edge=0.0))[50, 81, 3] == 0


def test_the_ground_throws_light_on_feet_and_not_on_heads() -> None:
    snow = lit(replace(LIGHT, bounce="#f0f6ff")).astype(int)
    plain = lit(LIGHT).astype(int)
    assert snow[76, 50, 2] > plain[76, 50, 2] + 15
    assert abs(snow[24, 50] - plain[24, 50]).max() <= 2


def test_nothing_is_painted_outside_the_figure() -> None:
    alpha = lit(LIGHT)[..., 3]
    assert alpha[50, 10] == 0
    assert alpha[50, 50] == 255


def test_a_lamp_glows_on_a_figure_near_it() -> None:
    lamp = replace(LIGHT, glows=(Glow(0.3, 0.5, 0.3, "#ffb050", 0.9),))
    assert lit(lamp)[50, 32, 0] > lit(LIGHT)[50, 32, 0] + 10


def test_side_and_shadow() -> None:
    assert side_of(LIGHT) == 1
    assert side_of(Light(0.0, "#ffffff", "#ffffff", "#ffffff", 0.5)) == -1
    surface = skia.Surface(100, 60)
    surface.getCanvas().clear(0)
    ground_shadow(surface.getCanvas(), LIGHT, 50, 40, 30, "#101020")
    alpha = surface.makeImageSnapshot().toarray()[..., 3]
    assert alpha[40, 45] > alpha[40, 90]
