"""What moves in the air of a shot, as its setting says."""

from enum import StrEnum
from typing import assert_never

from yanyi.board.types import Setting
from yanyi.board.vocabulary import SettingKind
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather


class Air(StrEnum):
    """What drifts or falls through a shot."""

    STILL = "still"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    LEAVES = "leaves"
    MIST = "mist"
    FIREFLIES = "fireflies"
    MOTES = "motes"


_DARK = frozenset({TimeOfDay.NIGHT, TimeOfDay.EVENING, TimeOfDay.DUSK})
_GREEN = frozenset(
    {
        SettingKind.RIVER,
        SettingKind.FOREST,
        SettingKind.GARDEN,
        SettingKind.FIELD,
        SettingKind.MOUNTAIN,
        SettingKind.BOAT,
    }
)
_GENTLE = frozenset({Mood.CALM, Mood.TENDER, Mood.JOYFUL, Mood.MELANCHOLY, Mood.MYSTERIOUS})


def air_of(setting: Setting) -> Air:
    """What moves in the air of a setting."""
    if setting.inside:
        return Air.MOTES if setting.mood in _GENTLE else Air.STILL
    match setting.weather:
        case Weather.RAIN:
            return Air.RAIN
        case Weather.STORM:
            return Air.STORM
        case Weather.SNOW:
            return Air.SNOW
        case Weather.WIND:
            return Air.LEAVES
        case Weather.FOG:
            return Air.MIST
        case Weather.CLEAR | Weather.CLOUDY | Weather.UNKNOWN:
            return _fair(setting)
        case _:
            assert_never(setting.weather)


def _fair(setting: Setting) -> Air:
    if setting.kind in _GREEN and setting.mood in _GENTLE:
        return Air.FIREFLIES if setting.time in _DARK else Air.MOTES
    return Air.STILL
