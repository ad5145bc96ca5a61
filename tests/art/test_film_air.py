import pytest

from yanyi.art.film_air import Air, air_of
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import Mood, Season, TimeOfDay, Weather


def setting(
    kind: SettingKind = SettingKind.RIVER,
    inside: bool = False,
    time: TimeOfDay = TimeOfDay.DAY,
    weather: Weather = Weather.CLEAR,
    mood: Mood = Mood.CALM,
    season: Season = Season.UNKNOWN,
) -> Setting:
    return Setting(kind, 1, Era.MODERN, inside, time, weather, mood, season)


@pytest.mark.parametrize(
    ("weather", "air"),
    [
        (Weather.RAIN, Air.RAIN),
        (Weather.STORM, Air.STORM),
        (Weather.SNOW, Air.SNOW),
        (Weather.WIND, Air.LEAVES),
        (Weather.FOG, Air.MIST),
    ],
)
def test_weather_fills_the_air_outside_and_not_inside(weather: Weather, air: Air) -> None:
    assert air_of(setting(weather=weather)) is air
    assert air_of(setting(weather=weather, inside=True, mood=Mood.TENSE)) is Air.STILL


def test_a_fair_night_by_the_river_has_fireflies_and_a_fight_has_none() -> None:
    assert air_of(setting(time=TimeOfDay.NIGHT)) is Air.FIREFLIES
    assert air_of(setting(time=TimeOfDay.NIGHT, mood=Mood.ANGRY)) is Air.STILL


def test_trees_shed_by_the_season_and_the_wind_carries_what_there_is() -> None:
    garden, desert = SettingKind.GARDEN, SettingKind.DESERT
    assert air_of(setting(garden, season=Season.SPRING)) is Air.PETALS
    assert air_of(setting(garden, season=Season.AUTUMN, mood=Mood.TENSE)) is Air.FALLING
    assert air_of(setting(garden, season=Season.SPRING, weather=Weather.WIND)) is Air.PETALS
    assert air_of(setting(desert, weather=Weather.WIND)) is Air.DUST
    assert air_of(setting(SettingKind.CITY, season=Season.SPRING)) is Air.STILL


def test_a_battlefield_smokes_by_day_and_glows_by_night() -> None:
    field = SettingKind.BATTLEFIELD
    assert air_of(setting(field)) is Air.SMOKE
    assert air_of(setting(field, time=TimeOfDay.DUSK)) is Air.EMBERS


def test_dust_hangs_in_old_rooms_whatever_the_mood() -> None:
    assert air_of(setting(SettingKind.LIBRARY, inside=True, mood=Mood.TENSE)) is Air.MOTES


def test_every_setting_has_an_answer() -> None:
    for kind in SettingKind:
        for weather in Weather:
            assert air_of(setting(kind=kind, weather=weather)) in Air
