from art.scenery.survey import covered, site, sketch, span
from yanyi.art.scenery.cobbles import cobbles, reflect
from yanyi.art.scenery.lane import Lane
from yanyi.story.vocabulary import TimeOfDay, Weather


def test_the_ground_fills_the_street_and_is_white_in_snow() -> None:
    dry = sketch(lambda s, b: cobbles(s, b, Lane(s, 4)))
    snow = sketch(lambda s, b: cobbles(s, b, Lane(s, 4)), site(weather=Weather.SNOW))
    assert 560 < span(dry)[1] < 590
    assert snow[-20, :, :3].mean() > dry[-20, :, :3].mean() + 15


def test_wet_ground_holds_the_lamps_at_night() -> None:
    assert not covered(sketch(lambda s, b: reflect(s, b, 600)))
    day, night = (
        sketch(lambda s, b: reflect(s, b, 600), site(time=one, weather=Weather.RAIN))
        for one in (TimeOfDay.DAY, TimeOfDay.NIGHT)
    )
    assert (night[..., 0] - night[..., 2]).max() > (day[..., 0] - day[..., 2]).max() + 20
