import pytest

from art.scenery.survey import covered, site, sketch
from yanyi.art.scenery.weather import paint_weather
from yanyi.story.vocabulary import Weather


@pytest.mark.parametrize(
    "weather", [Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG, Weather.WIND]
)
def test_weather_is_seen_but_hides_nobody(weather: Weather) -> None:
    seen = sketch(paint_weather, site(weather=weather))
    assert covered(seen) > 0.005
    assert seen[..., 3].mean() < 90


@pytest.mark.parametrize("weather", [Weather.CLEAR, Weather.CLOUDY, Weather.UNKNOWN])
def test_fair_weather_is_empty_air(weather: Weather) -> None:
    assert not covered(sketch(paint_weather, site(weather=weather)))


def test_a_storm_rains_harder() -> None:
    rain, storm = (
        covered(sketch(paint_weather, site(weather=one))) for one in (Weather.RAIN, Weather.STORM)
    )
    assert storm > 1.2 * rain
