import numpy as np
import skia

from yanyi.art.film_surface import surface_on


def test_what_is_drawn_is_in_the_array() -> None:
    pixels = np.zeros((6, 8, 4), np.uint8)
    surface = surface_on(pixels)
    surface.getCanvas().drawRect(
        skia.Rect.MakeXYWH(2, 1, 3, 2), skia.Paint(Color=skia.ColorSetRGB(9, 8, 7))
    )
    assert pixels[1, 2].tolist() == [7, 8, 9, 255]
    assert pixels[4, 2].tolist() == [0, 0, 0, 0]
