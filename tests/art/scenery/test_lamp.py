from collections.abc import Callable

import pytest

from art.scenery.survey import covered, site, sketch
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.lamp import (
    brazier,
    candle,
    flame,
    lantern,
    pendant,
    standing_lamp,
    street_lamp,
)
from yanyi.art.scenery.site import Site
from yanyi.story.vocabulary import TimeOfDay

Paint = Callable[[Site, Brush], None]


@pytest.mark.parametrize(
    "paint",
    [
        lambda s, b: lantern(s, b, 0, 300, 200),
        lambda s, b: candle(s, b, 0, 700, 200),
        lambda s, b: street_lamp(s, b, 0, 900, 700),
        lambda s, b: street_lamp(s, b, 0, 900, 700, old=True),
        lambda s, b: pendant(s, b, 0, 0, 300, 200),
        lambda s, b: standing_lamp(s, b, 0, 900, 600),
    ],
)
def test_a_lamp_glows_only_when_lit(paint: Paint) -> None:
    night, day = site(time=TimeOfDay.NIGHT), site()
    lit, unlit = sketch(paint, night), sketch(paint, day)
    assert len(night.glows) == 1
    assert not day.glows
    assert covered(lit) > covered(unlit) > 0.001


def test_fire_burns_by_day_too() -> None:
    day = site()
    seen = sketch(lambda s, b: brazier(s, b, 0, 800, 300), day)
    assert len(day.glows) == 1
    assert (seen[..., 0] > seen[..., 2] + 100).any()
    assert covered(sketch(lambda s, b: flame(b, 0, 800, 300))) > 0.005
