import pytest

from yanyi.board.types import Setting
from yanyi.board.vocabulary import ROOFED, Era, SettingKind
from yanyi.music.effect.catalogue import Ambience, Event
from yanyi.perform.surroundings import ground, surroundings
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

OLD, NEW, WEST = Era.PERIOD_CHINESE, Era.MODERN, Era.PERIOD_WESTERN


def heard(setting: Setting) -> list[Ambience]:
    return [bed.ambience for bed in surroundings(setting)]


def test_rain_is_heard_on_the_ground_outside_and_softly_on_the_roof_inside() -> None:
    out = Setting(SettingKind.STREET, 1, NEW, weather=Weather.RAIN)
    room = Setting(SettingKind.ROOM, 1, NEW, inside=True, weather=Weather.RAIN)
    assert heard(out)[0] is Ambience.RAIN
    assert heard(room)[0] is Ambience.ROOF
    assert surroundings(room)[0].softer > surroundings(out)[0].softer
    assert surroundings(room)[0].strength == surroundings(out)[0].strength


def test_a_storm_is_stronger_and_its_wind_is_behind_the_wall() -> None:
    room = Setting(SettingKind.ROOM, 1, NEW, inside=True, weather=Weather.STORM)
    rain, wind = surroundings(room)[:2]
    assert rain.strength > 0.9
    assert wind.ambience is Ambience.WIND
    assert wind.outside


def test_the_year_and_the_day_of_a_garden() -> None:
    def garden(season: Season, time: TimeOfDay) -> list[Ambience]:
        return heard(Setting(SettingKind.GARDEN, 1, OLD, time=time, season=season))

    assert Ambience.BIRDS in garden(Season.SPRING, TimeOfDay.MORNING)
    assert Ambience.CRICKETS in garden(Season.SUMMER, TimeOfDay.NIGHT)
    assert Ambience.FROGS in garden(Season.SUMMER, TimeOfDay.NIGHT)
    assert Ambience.CICADAS in garden(Season.SUMMER, TimeOfDay.DAY)
    assert Ambience.CRICKETS not in garden(Season.SPRING, TimeOfDay.NIGHT)
    alive = {Ambience.BIRDS, Ambience.CRICKETS, Ambience.FROGS, Ambience.CICADAS}
    assert not alive & set(garden(Season.WINTER, TimeOfDay.NIGHT))


def test_no_bird_sings_in_the_rain() -> None:
    wet = Setting(SettingKind.FOREST, 1, NEW, weather=Weather.RAIN, season=Season.SPRING)
    assert Ambience.BIRDS not in heard(wet)


def test_a_market_is_loud_by_day_and_still_at_night() -> None:
    day, night = (
        heard(Setting(SettingKind.MARKET, 1, OLD, time=time))
        for time in (TimeOfDay.DAY, TimeOfDay.NIGHT)
    )
    assert Ambience.MARKET in day
    assert Ambience.MARKET not in night


def test_a_fire_burns_in_old_rooms_when_it_is_cold() -> None:
    inn = Setting(SettingKind.TAVERN, 1, OLD, inside=True, season=Season.WINTER)
    assert heard(inn)[0] is Ambience.FIRE
    new = Setting(SettingKind.KITCHEN, 1, NEW, inside=True, season=Season.WINTER)
    assert Ambience.FIRE not in heard(new)
    summer = Setting(
        SettingKind.TAVERN, 1, OLD, inside=True, time=TimeOfDay.NIGHT, season=Season.SUMMER
    )
    assert Ambience.FIRE not in heard(summer)


def test_a_snowy_boat_at_night() -> None:
    boat = Setting(
        SettingKind.BOAT, 1, OLD, time=TimeOfDay.NIGHT, weather=Weather.SNOW, season=Season.WINTER
    )
    assert heard(boat) == [Ambience.SNOWFALL, Ambience.LAPPING, Ambience.RIVER]


def test_age_decides_what_passes() -> None:
    assert heard(Setting(SettingKind.CARRIAGE, 1, NEW, inside=True)) == [Ambience.RIDING]
    assert Ambience.RIDING not in heard(Setting(SettingKind.CARRIAGE, 1, OLD, inside=True))
    assert Ambience.TRAFFIC not in heard(Setting(SettingKind.BRIDGE, 1, OLD))
    assert Ambience.CLOCK in heard(Setting(SettingKind.OLD_ROOM, 1, WEST, inside=True))
    assert Ambience.CLOCK not in heard(Setting(SettingKind.OLD_ROOM, 1, OLD, inside=True))


def test_no_weather_in_the_deep() -> None:
    cave = Setting(SettingKind.CAVE, 1, OLD, inside=True, weather=Weather.STORM)
    assert heard(cave) == [Ambience.DRIPPING]


def test_what_is_outside_is_heard_through_the_wall() -> None:
    palace = Setting(SettingKind.PALACE, 1, OLD, inside=True)
    assert all(bed.outside for bed in surroundings(palace))


@pytest.mark.parametrize("kind", SettingKind)
@pytest.mark.parametrize("weather", Weather)
def test_never_more_than_three_and_never_twice(kind: SettingKind, weather: Weather) -> None:
    for time in TimeOfDay:
        beds = surroundings(
            Setting(kind, 1, OLD, inside=kind in ROOFED, time=time, weather=weather)
        )
        assert len(beds) <= 3
        assert len({bed.ambience for bed in beds}) == len(beds)
        assert all(0 <= bed.strength <= 1 for bed in beds)


def test_steps_are_on_the_ground_of_the_place() -> None:
    assert ground(Setting(SettingKind.STREET, 1, OLD, weather=Weather.SNOW)) is Event.SNOW_STEPS
    room = Setting(SettingKind.ROOM, 1, NEW, inside=True, weather=Weather.SNOW)
    assert ground(room) is Event.WOOD_STEPS
    assert ground(Setting(SettingKind.FOREST, 1, OLD)) is Event.GRASS_STEPS
    assert ground(Setting(SettingKind.SEASHORE, 1, OLD)) is Event.GRAVEL_STEPS
    assert ground(Setting(SettingKind.STREET, 1, NEW)) is Event.STONE_STEPS
