import numpy as np
import skia
from numpy.typing import NDArray

from art.songs import shown
from yanyi.art.karaoke_ground import ground, opening

PARAMS = shown("en", (), width=256)


def grey(level: int, width: int = 256) -> skia.Image:
    surface = skia.Surface.MakeRasterN32Premul(width, width * 9 // 16)
    surface.getCanvas().clear(skia.ColorSetRGB(level, level, level))
    return surface.makeImageSnapshot()


def rows(image: skia.Image) -> NDArray[np.float64]:
    """How bright each row is."""
    pixels = np.asarray(image.toarray(colorType=skia.kRGBA_8888_ColorType))
    return np.asarray(pixels[..., :3].mean(axis=(1, 2)))


def test_a_white_picture_is_dark_enough_for_white_words_where_they_stand() -> None:
    bright = rows(ground(PARAMS, grey(255)))
    assert bright[10] > 150
    assert bright[int(144 * 0.8) :].max() < 70


def test_the_title_is_upon_a_dim_picture() -> None:
    clear = skia.Surface.MakeRasterN32Premul(256, 144).makeImageSnapshot()
    assert 100 < rows(opening(PARAMS, grey(255), clear)).mean() < 170
    assert rows(opening(PARAMS, grey(255), grey(255))).min() > 250


def test_without_a_picture_the_ground_is_plain_and_dark() -> None:
    bright = rows(ground(PARAMS, None))
    assert bright.max() < 80
    assert bright[0] > bright[-1]
