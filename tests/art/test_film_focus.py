import skia

from yanyi.art.film_camera import Frame, Rack
from yanyi.art.film_focus import Focus, focus_of, softened
from yanyi.art.film_plates import Sprite

RACK = Rack(0.1, 0.6, 0.25, 0.75)


def sprite(depth: float, solid: float = float("inf"), fixed: bool = False) -> Sprite:
    surface = skia.Surface(40, 40)
    surface.getCanvas().clear(0)
    surface.getCanvas().drawRect(skia.Rect.MakeLTRB(15, 15, 25, 25), skia.Paint(Color=0xFFFF0000))
    image = surface.makeImageSnapshot()
    return Sprite(Frame(10, 10, 40, 40), depth, -1, fixed, image, solid)


def test_the_focus_goes_from_the_distance_to_who_is_near() -> None:
    focus = Focus(RACK, ())
    assert focus.softness(0.1, 0.0) == 0
    assert focus.softness(0.6, 0.0) == 1
    assert focus.softness(0.1, 1.0) == 1
    assert focus.softness(0.6, 1.0) == 0
    middle = [focus.softness(0.6, part / 20) for part in range(21)]
    assert middle == sorted(middle, reverse=True)
    assert any(0 < one < 1 for one in middle)


def test_with_the_focus_far_away_all_that_is_far_is_sharp() -> None:
    away = Focus(Rack(0.6, 0.25, 0.2, 0.5), ())
    assert [away.softness(depth, 1.0) for depth in (0.05, 0.35)] == [0, 0]
    assert away.softness(0.6, 1.0) == 1
    assert away.softness(0.35, 0.0) == 1


def test_what_is_out_of_focus_spreads_over_its_edges_and_stays_in_its_place() -> None:
    sharp = sprite(0.6)
    soft = softened(sharp, 3.0)
    room = (soft.place.width - sharp.place.width) / 2
    assert room >= 9
    assert soft.place.left == sharp.place.left - room
    pixels = soft.image.toarray()
    alpha = pixels[..., 3].astype(int)
    assert alpha.max() < 255
    assert (alpha > 0).sum() > 100
    middle = int(room) + 20
    assert alpha[middle, middle] == alpha.max()


def test_what_fills_its_place_does_not_grow_and_lettering_stays_sharp() -> None:
    assert softened(sprite(0.0, solid=0), 3.0).place == Frame(10, 10, 40, 40)
    letters = sprite(1.0, fixed=True)
    assert focus_of(RACK, [letters], 720).soft[0] is letters
