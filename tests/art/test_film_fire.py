import numpy as np
import pytest
import skia

from yanyi.art.film_camera import Aim, Frame
from yanyi.art.film_fire import Hearth, fires
from yanyi.art.film_pigment import mixed
from yanyi.art.film_plates import Sprite

WIDTH, HEIGHT = 400, 300
CORE = skia.ColorSetRGB(255, 226, 138)


def flame(canvas: skia.Canvas, x: float, y: float, size: float) -> None:
    path = skia.Path()
    path.moveTo(x, y - size)
    path.lineTo(x + size * 0.4, y)
    path.lineTo(x - size * 0.4, y)
    path.close()
    canvas.drawPath(path, skia.Paint(Color=CORE))


def sprite(actor: int = -1) -> Sprite:
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorSetRGB(60, 50, 50))
    flame(canvas, 100, 200, 40)
    canvas.drawRect(skia.Rect.MakeXYWH(300, 100, 20, 30), skia.Paint(Color=CORE))
    canvas.drawCircle(220, 60, 14, skia.Paint(Color=CORE))
    image = mixed(surface.makeImageSnapshot())
    return Sprite(Frame(0, 0, WIDTH, HEIGHT), 0.4, actor, False, image, 0)


def drawn(seconds: float) -> np.ndarray:
    one = sprite()
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.drawImage(one.image, 0, 0)
    Hearth(fires([one]), WIDTH, HEIGHT, 1.0).draw(canvas, 0, seconds, Aim())
    return np.asarray(surface.makeImageSnapshot().toarray())


def test_flames_are_found_and_windows_and_lamps_are_not() -> None:
    found = fires([sprite()])
    assert len(found) == 1
    core = found[0].core
    assert core.left + core.width / 2 == pytest.approx(100, abs=3)
    assert core.bottom == pytest.approx(200, abs=4)
    assert found[0].large
    assert fires([sprite(actor=0)]) == ()


def test_a_fire_moves_where_it_is_and_nothing_moves_elsewhere() -> None:
    one, other = drawn(0.2).astype(int), drawn(0.5).astype(int)
    moved = np.argwhere(np.abs(one - other).max(axis=2) > 20)
    assert len(moved) > 50
    assert moved[:, 1].min() > 30
    assert moved[:, 1].max() < 170
    assert np.array_equal(drawn(0.2), drawn(0.2))


def test_its_light_swings_about_what_is_painted_and_fades_with_distance() -> None:
    hearth = Hearth(fires([sprite()]), WIDTH, HEIGHT, 1.0)
    near, far = [], []
    for tick in range(80):
        bright = np.full((HEIGHT, WIDTH), 100, np.uint8)
        hearth.glow(bright, tick / 24, Aim(), 1.0)
        near.append(int(bright[180, 100]))
        far.append(int(bright[20, 380]))
    assert max(near) > 104
    assert min(near) < 97
    assert 97 < sum(near) / len(near) < 103
    assert set(far) == {100}


def test_without_a_flicker_nothing_swings() -> None:
    bright = np.full((HEIGHT, WIDTH), 100, np.uint8)
    Hearth(fires([sprite()]), WIDTH, HEIGHT, 0.0).glow(bright, 0.3, Aim(), 1.0)
    assert set(bright.ravel().tolist()) == {100}
