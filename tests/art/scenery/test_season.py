from itertools import combinations

import pytest

from art.scenery.survey import apart, flat, whole
from yanyi.art.scenery.season import leaf_of, season_of, snow_lies
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import Season, Weather

NAMED = [one for one in Season if one is not Season.UNKNOWN]


@pytest.mark.parametrize(
    "kind", [SettingKind.FOREST, SettingKind.GARDEN, SettingKind.FIELD, SettingKind.VILLAGE]
)
def test_four_seasons_are_four_sights(kind: SettingKind) -> None:
    sights = [flat(whole(Setting(kind, 7, Era.MODERN, season=one))) for one in NAMED]
    assert min(apart(one, two) for one, two in combinations(sights, 2)) > 2


def test_snow_is_winter_and_lies_but_not_in_winter_rain() -> None:
    snowing = Setting(SettingKind.GARDEN, 7, Era.MODERN, weather=Weather.SNOW)
    assert season_of(snowing) is Season.WINTER
    assert snow_lies(snowing)
    winter = Setting(SettingKind.GARDEN, 7, Era.MODERN, season=Season.WINTER)
    assert snow_lies(winter)
    rain = Setting(SettingKind.GARDEN, 7, Era.MODERN, weather=Weather.RAIN, season=Season.WINTER)
    assert not snow_lies(rain)
    assert not snow_lies(Setting(SettingKind.DESERT, 7, Era.MODERN, season=Season.WINTER))


def test_a_season_changes_nothing_in_a_room_but_its_window() -> None:
    for season in NAMED:
        room = Setting(SettingKind.PRISON, 7, Era.MODERN, True, season=season)
        plain = Setting(SettingKind.PRISON, 7, Era.MODERN, True)
        assert apart(flat(whole(room)), flat(whole(plain))) < 1.5


def test_green_turns_with_the_season_and_stays_without_one() -> None:
    assert leaf_of(Season.UNKNOWN, "#5f8c53") == "#5f8c53"
    assert len({leaf_of(one, "#5f8c53") for one in NAMED}) == len(NAMED)
