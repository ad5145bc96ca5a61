import skia

from art.scenery.survey import Pixels, pixels_of, site
from yanyi.art.scenery.finish import paint_finish


def finished(dark: bool) -> Pixels:
    surface = skia.Surface(480, 270)
    canvas = surface.getCanvas()
    canvas.clear(0xFF808080)
    paint_finish(canvas, 480, 270, site().palette, dark)
    return pixels_of(surface.makeImageSnapshot())


def test_edges_are_darker_and_more_so_at_night() -> None:
    day, night = finished(False), finished(True)
    for one in (day, night):
        assert one[:12, :12, :3].mean() < one[120:150, 220:260, :3].mean() - 8
    assert night[:12, :12, :3].mean() < day[:12, :12, :3].mean()


def test_grain_is_felt_and_changes_no_brightness() -> None:
    middle = finished(False)[100:170, 190:290, :3].astype(float)
    assert 0.6 < middle.std() < 6
    assert abs(middle.mean() - 128) < 2
