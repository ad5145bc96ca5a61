import skia

from yanyi.art.lettering.items import Rectangle
from yanyi.art.lettering.speed import speed_lines

BOX = Rectangle(0, 0, 600, 500)
HEAD = Rectangle(220, 150, 380, 340)


def test_lines_come_from_the_edges_and_leave_the_face_free() -> None:
    surface = skia.Surface(600, 500)
    speed_lines(surface.getCanvas(), BOX, (HEAD,))
    alpha = surface.makeImageSnapshot().toarray()[..., 3]
    assert not alpha[150:340, 220:380].any()
    assert alpha[:10].any()
    assert alpha[-10:].any()
