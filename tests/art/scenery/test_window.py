import pytest

from art.scenery.survey import apart, covered, site, sketch
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import box
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.window import curtain, daylight, open_windows, pane, weathered_glass
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather


def glazed(site: Site, brush: Brush) -> None:
    brush.fill(site.whole(), "#e3d3b0")
    pane(site, brush, -200, 200, 400, 400, "#f0e0c0")


def test_a_pane_is_a_hole_with_a_frame() -> None:
    assert 0.75 < covered(sketch(glazed)) < 0.99


@pytest.mark.parametrize("era", list(Era))
def test_something_lies_behind_the_windows(era: Era) -> None:
    place = site(era=era)
    open_windows(place)
    ((depth, surface),) = place.surfaces
    assert depth < 0.1
    alpha = surface.makeImageSnapshot().toarray()[..., 3]
    assert (alpha == 255).all()


def test_rain_and_snow_are_seen_on_the_glass() -> None:
    def glass(s: Site, b: Brush) -> None:
        weathered_glass(s, b, box(-400, 200, 800, 500), -400, 200, 800, 500)

    clear, rain, snow = (
        sketch(glass, site(weather=one)) for one in (Weather.CLEAR, Weather.RAIN, Weather.SNOW)
    )
    assert apart(clear, rain) > 0.3
    assert apart(clear, snow) > 0.3


def test_light_falls_away_from_its_side_and_curtains_hang() -> None:
    fallen = sketch(lambda s, b: daylight(s, b, -100, 200, 200, 300))
    assert 0 < fallen[..., 3].max() < 160
    assert covered(sketch(lambda s, b: curtain(s, b, 0, 200, 150, 700, "#8f3f3c", 1))) > 0.02
