from art.scenery.survey import apart, site, sketch
from yanyi.art.scenery.sky import birds, is_covered, luminary_at, paint_sky
from yanyi.story.vocabulary import TimeOfDay, Weather


def test_the_sky_fills_everything_and_turns_with_the_hour() -> None:
    night = sketch(lambda one, brush: paint_sky(one, brush, 560), site(time=TimeOfDay.NIGHT))
    day = sketch(lambda one, brush: paint_sky(one, brush, 560))
    assert (night[..., 3] == 255).all()
    assert day[..., :3].mean() > 2 * night[..., :3].mean()
    assert apart(day, night) > 60


def test_the_moon_shines_on_clear_nights_only() -> None:
    for weather, many in ((Weather.CLEAR, 1), (Weather.STORM, 0)):
        place = site(time=TimeOfDay.NIGHT, weather=weather)
        sketch(lambda one, brush: paint_sky(one, brush, 560), place)
        assert len(place.glows) == many
        assert is_covered(place) == (many == 0)


def test_the_luminary_stands_on_the_side_of_the_light() -> None:
    for seed in range(6):
        place = site(seed=seed)
        x, y = luminary_at(place, 560)
        assert x * place.side > 0
        assert y < 400


def test_birds_fly_by_day() -> None:
    day = sketch(lambda one, brush: birds(one, brush, 0, 200, 5))
    night = sketch(lambda one, brush: birds(one, brush, 0, 200, 5), site(time=TimeOfDay.NIGHT))
    assert day[..., 3].any()
    assert not night[..., 3].any()
