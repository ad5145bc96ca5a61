from itertools import combinations

import pytest

from yanyi.art.palette import (
    brightness,
    channels,
    is_indoors,
    mix,
    multiply,
    palette_for,
    retone,
    tint,
)
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather

RIVER = Setting(SettingKind.RIVER, 7, Era.PERIOD_CHINESE)


def test_mixing_and_multiplying_colours() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert multiply("#ff8000", "#808080") == "#804000"
    assert retone("#804020", 0.0) == "#505050"
    assert brightness("#ffffff") == pytest.approx(1.0)


@pytest.mark.parametrize("kind", list(SettingKind))
@pytest.mark.parametrize("weather", list(Weather))
def test_every_palette_is_of_true_colours(kind: SettingKind, weather: Weather) -> None:
    for time in TimeOfDay:
        palette = palette_for(Setting(kind, 1, Era.MODERN, False, time, weather))
        for colour in (palette.sky, palette.far, palette.accent, palette.ambient, palette.mist):
            assert len(colour) == 7
            assert all(0 <= one <= 1 for one in channels(colour))


def test_night_is_darker_than_day_and_rain_greyer_than_sun() -> None:
    night = palette_for(Setting(SettingKind.RIVER, 7, Era.MODERN, time=TimeOfDay.NIGHT))
    day = palette_for(Setting(SettingKind.RIVER, 7, Era.MODERN))
    assert brightness(night.sky) < 0.5 * brightness(day.sky)
    rain = palette_for(Setting(SettingKind.RIVER, 7, Era.MODERN, weather=Weather.RAIN))
    spread = [max(channels(one.sky)) - min(channels(one.sky)) for one in (day, rain)]
    assert spread[1] < spread[0]


def test_every_mood_moves_the_palette() -> None:
    shown = [palette_for(Setting(SettingKind.RIVER, 7, Era.MODERN, mood=mood)) for mood in Mood]
    assert all(one != two for one, two in combinations(shown, 2))


def test_distance_fades_to_the_mist() -> None:
    palette = palette_for(RIVER)
    assert tint(palette, "#804020", 1.0) == palette.mist
    assert tint(palette, "#804020", 0.0) == multiply("#804020", palette.ambient)


def test_rooms_are_indoors_and_temples_when_inside() -> None:
    assert is_indoors(Setting(SettingKind.KITCHEN, 1, Era.MODERN))
    assert not is_indoors(Setting(SettingKind.TEMPLE, 1, Era.MODERN))
    assert is_indoors(Setting(SettingKind.TEMPLE, 1, Era.MODERN, inside=True))
