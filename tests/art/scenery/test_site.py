import pytest

from art.scenery.survey import site
from yanyi.art.scenery.site import Camera
from yanyi.board.vocabulary import Framing
from yanyi.story.vocabulary import TimeOfDay


def camera(framing: Framing, width: int = 1600, height: int = 900) -> Camera:
    return Camera(width, height, framing, 560, 0.0)


def test_the_widest_view_shows_a_thousand_units() -> None:
    wide = camera(Framing.ESTABLISHING)
    assert wide.spot(0, 0, 0.5) == pytest.approx((800, 0))
    assert wide.spot(0, 1000, 0.5) == pytest.approx((800, 900))


def test_near_things_grow_faster_than_far_ones() -> None:
    medium = camera(Framing.MEDIUM)
    assert 1 < medium.zoom(0.1) < medium.zoom(0.5) < medium.zoom(0.85)


def test_feet_stay_in_sight_in_wide_views() -> None:
    assert camera(Framing.WIDE).spot(0, 905, 0.6)[1] == pytest.approx(0.93 * 900)


def test_a_tall_panel_shows_a_fair_breadth() -> None:
    narrow = camera(Framing.ESTABLISHING, 300, 900)
    assert narrow.width / narrow.unit >= 619


def test_lamps_are_told_where_the_picture_shows_them() -> None:
    place = site(time=TimeOfDay.NIGHT)
    place.layer(0.5)
    place.lamp(0, 500, 100, "#ffffff")
    place.lamp(9000, 500, 100, "#ffffff")
    (glow,) = place.glows
    assert glow.x == pytest.approx(0.5)
    assert glow.y == pytest.approx(0.5 * 180 / 320)
    assert glow.radius == pytest.approx(18 / 320)


def test_chance_is_of_the_place_and_the_thing() -> None:
    assert site().chance("tree", 1).one() == site().chance("tree", 1).one()
    assert site().chance("tree", 1).one() != site(seed=8).chance("tree", 1).one()
