import numpy as np
import skia

from yanyi.art.scenery.bokeh import scatter_bokeh


def discs(lights: list[tuple[int, int]]) -> int:
    dark = skia.Surface(120, 80)
    dark.getCanvas().clear(0xFF102030)
    for x, y in lights:
        dark.getCanvas().drawRect(skia.Rect.MakeXYWH(x, y, 2, 2), skia.Paint(Color=0xFFFFD080))
    target = skia.Surface(120, 80)
    target.getCanvas().clear(0xFF102030)
    scatter_bokeh(target.getCanvas(), dark.makeImageSnapshot(), 6.0)
    return int((np.asarray(target.makeImageSnapshot().toarray())[..., 1] > 80).sum())


def test_a_light_opens_into_a_disc() -> None:
    assert discs([]) == 0
    one, two = discs([(40, 40)]), discs([(40, 40), (90, 20)])
    assert one > 60
    assert two > 1.6 * one
