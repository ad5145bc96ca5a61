import numpy as np
import pytest
import skia

from yanyi.art.focus import Area, Map, business, look, patches, small

Point = tuple[float, float]


def picture(faces: list[Point], size: tuple[int, int] = (900, 600)) -> skia.Image:
    """Faces with eyes, hair and a mouth before a plain wall, each in shares of the picture."""
    surface = skia.Surface(*size)
    canvas = surface.getCanvas()
    canvas.clear(0xFF7D94A6)
    for x, y in faces:
        paint_face(canvas, x * size[0], y * size[1], 70.0)
    return surface.makeImageSnapshot()


def paint_face(canvas: skia.Canvas, x: float, y: float, r: float) -> None:
    ink = skia.Paint(Color=0xFF1D1524, AntiAlias=True)
    skin = skia.Paint(Color=0xFFE8BD98, AntiAlias=True)
    canvas.drawOval(skia.Rect(x - r * 1.1, y - r * 1.5, x + r * 1.1, y + r * 0.9), ink)
    canvas.drawOval(skia.Rect(x - r * 0.9, y - r, x + r * 0.9, y + r), skin)
    for side in (-0.38, 0.38):
        canvas.drawCircle(x + side * r, y - r * 0.1, r * 0.15, ink)
    canvas.drawOval(skia.Rect(x - r * 0.25, y + r * 0.5, x + r * 0.25, y + r * 0.66), ink)


def holds(area: Area, point: Point) -> bool:
    return area[0] < point[0] < area[2] and area[1] < point[1] < area[3]


@pytest.mark.parametrize("places", [[(0.5, 0.4)], [(0.2, 0.3), (0.7, 0.5)], []])
def test_faces_are_found_where_they_are_and_nowhere_else(places: list[Point]) -> None:
    found = look(small(picture(places))).faces
    assert len(found) == len(places)
    for place in places:
        (own,) = [one for one in found if holds(one, place)]
        assert own[2] - own[0] < 0.35


def test_a_plain_round_of_skin_is_no_face() -> None:
    surface = skia.Surface(900, 600)
    surface.getCanvas().clear(0xFF7D94A6)
    surface.getCanvas().drawCircle(450, 300, 70, skia.Paint(Color=0xFFE8BD98, AntiAlias=True))
    assert look(small(surface.makeImageSnapshot())).faces == ()


def test_what_is_drawn_finely_is_busy_and_a_wall_is_calm() -> None:
    surface = skia.Surface(900, 600)
    canvas = surface.getCanvas()
    canvas.clear(0xFF7D94A6)
    for n in range(0, 300, 9):
        canvas.drawLine(n, 0, n, 600, skia.Paint(Color=0xFF101018, StrokeWidth=4))
    busy = business(small(surface.makeImageSnapshot()))
    half = busy.shape[1] // 2
    assert busy[:, : half // 2].mean() > 4 * busy[:, half + 20 :].mean()
    assert 0 <= busy.min() <= busy.max() <= 1
    eye = look(small(surface.makeImageSnapshot())).salient
    assert (eye[0] + eye[2]) / 2 < 0.5


def test_patches_are_what_hangs_together() -> None:
    mask = np.array([[1, 0, 1, 0, 0], [1, 1, 1, 0, 1], [0, 0, 0, 0, 1]], dtype=bool)
    found = sorted((one.left, one.top, one.right, one.bottom, one.count) for one in patches(mask))
    assert found == [(0, 0, 3, 2, 5), (4, 1, 5, 3, 2)]


def test_looking_is_always_the_same() -> None:
    pixels: Map = small(picture([(0.3, 0.4)]))
    one, other = look(pixels), look(pixels)
    assert one.faces == other.faces
    assert np.array_equal(one.busy, other.busy)
