import pytest

from yanyi.art.light import COLD_LAMP, FIRE, LAMP, has_lamps, lamp_colour, light_for, side_of
from yanyi.art.palette import brightness, channels, palette_for
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import TimeOfDay, Weather


def at(hour: TimeOfDay, kind: SettingKind = SettingKind.RIVER, seed: int = 7) -> Setting:
    return Setting(kind, seed, Era.MODERN, time=hour)


@pytest.mark.parametrize("hour", list(TimeOfDay))
def test_shade_is_darker_than_the_lit_side(hour: TimeOfDay) -> None:
    light = light_for(at(hour), palette_for(at(hour)))
    assert brightness(light.shade) < brightness(light.tint)
    assert 0 < light.strength <= 1


def test_night_shades_more_than_day() -> None:
    night, day = (
        light_for(at(one), palette_for(at(one))) for one in (TimeOfDay.NIGHT, TimeOfDay.DAY)
    )
    assert night.strength > day.strength
    assert brightness(night.shade) < brightness(day.shade)


def test_dusk_has_a_warm_key() -> None:
    red, _, blue = channels(light_for(at(TimeOfDay.DUSK), palette_for(at(TimeOfDay.DUSK))).key)
    assert red > blue + 0.2


def test_a_place_is_lit_from_one_side_and_places_differ() -> None:
    assert side_of(at(TimeOfDay.DAY)) == side_of(at(TimeOfDay.NIGHT))
    assert {side_of(at(TimeOfDay.DAY, seed=seed)) for seed in range(40)} == {-1.0, 1.0}


def test_lamps_burn_in_the_dark_and_in_storms() -> None:
    assert has_lamps(at(TimeOfDay.NIGHT))
    assert not has_lamps(at(TimeOfDay.DAY))
    assert has_lamps(Setting(SettingKind.CITY, 1, Era.MODERN, weather=Weather.STORM))
    assert has_lamps(at(TimeOfDay.DAY, SettingKind.CAVE))


def test_lamps_have_the_colour_of_their_place() -> None:
    assert lamp_colour(at(TimeOfDay.NIGHT, SettingKind.OFFICE)) == COLD_LAMP
    assert lamp_colour(at(TimeOfDay.NIGHT, SettingKind.CAVE)) == FIRE
    assert lamp_colour(at(TimeOfDay.NIGHT)) == LAMP
