from collections.abc import Callable

import pytest

from art.scenery.survey import covered, site, sketch, span
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.train import steam_train, train
from yanyi.story.vocabulary import TimeOfDay


@pytest.mark.parametrize("draw", [train, steam_train])
def test_a_train_stands_on_the_rails_and_lights_its_lamp(
    draw: Callable[[Site, Brush, float], None],
) -> None:
    night, day = site(time=TimeOfDay.NIGHT), site()
    for place in (night, day):
        seen = sketch(lambda s, b: draw(s, b, 750), place)
        assert covered(seen) > 0.1
        assert 740 < span(seen)[3] < 800
    assert (len(night.glows), len(day.glows)) == (1, 0)
