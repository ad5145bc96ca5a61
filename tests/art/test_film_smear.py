import numpy as np
import skia

from yanyi.art.film_smear import Smear
from yanyi.art.film_whip import Throw

WIDTH, HEIGHT = 320, 60


def drawn(throw: Throw) -> np.ndarray:
    picture = skia.Surface(WIDTH, HEIGHT)
    picture.getCanvas().clear(skia.ColorBLACK)
    picture.getCanvas().drawRect(skia.Rect.MakeLTRB(150, 0, 170, 60), skia.Paint(Color=0xFFFFFFFF))
    surface = skia.Surface(WIDTH, HEIGHT)
    surface.getCanvas().clear(0xFF0000FF)
    Smear(picture.makeImageSnapshot()).draw(surface.getCanvas(), throw)
    return np.asarray(surface.makeImageSnapshot().toarray())


def test_a_smear_covers_the_picture_however_far_it_is_thrown() -> None:
    for away in (-1.7, -0.4, 0.0, 0.9, 1.7):
        pixels = drawn(Throw(away, 1.0)).astype(int)
        assert abs(pixels[..., 0] - pixels[..., 2]).max() <= 1
        assert pixels[..., 0].max() > 20


def test_it_is_smeared_along_and_moves_with_the_throw() -> None:
    rest = drawn(Throw(0.0, 1.0))[30, :, 0].astype(int)
    assert (rest > 10).sum() > 60
    assert rest.max() < 200
    moved = drawn(Throw(0.25, 1.0))[30, :, 0].astype(int)
    assert abs(int(moved.argmax()) - int(rest.argmax()) - WIDTH // 4) < 12


def test_less_of_it_lets_the_picture_through() -> None:
    assert drawn(Throw(0.0, 0.2))[5, 5, :3].max() > 150
