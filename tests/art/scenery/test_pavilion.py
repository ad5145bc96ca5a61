from art.scenery.survey import site, sketch, span
from yanyi.art.scenery.pavilion import pagoda, pavilion
from yanyi.art.scenery.roof import Timber
from yanyi.story.vocabulary import TimeOfDay


def test_a_pavilion_is_lit_at_night_only() -> None:
    night, day = site(time=TimeOfDay.NIGHT), site()
    for place in (night, day):
        _, top, _, bottom = span(sketch(lambda s, b: pavilion(s, b, 0, 800, 400, Timber()), place))
        assert top < 480
        assert bottom > 800
    assert (len(night.glows), len(day.glows)) == (1, 0)


def test_a_pagoda_narrows_as_it_rises() -> None:
    seen = sketch(lambda s, b: pagoda(s, b, 0, 900, 700, Timber()))
    wide = (seen[..., 3] > 100).sum(axis=1)
    scale = 180 / 1000
    low = wide[round(14.4 + 760 * scale) : round(14.4 + 880 * scale)].max()
    high = wide[round(14.4 + 300 * scale) : round(14.4 + 420 * scale)].max()
    assert low > 1.3 * high > 0
    assert abs(span(seen)[1] - 200) < 25
