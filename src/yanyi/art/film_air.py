"""What moves in the air of a shot, as its setting says."""

from enum import StrEnum
from typing import assert_never

from yanyi.board.types import Setting
from yanyi.board.vocabulary import SettingKind
from yanyi.story.vocabulary import Mood, Season, TimeOfDay, Weather


class Air(StrEnum):
    """What drifts or falls through a shot: ``leaves`` in the wind, or ``falling`` by themselves."""

    STILL = "still"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    LEAVES = "leaves"
    FALLING = "falling"
    PETALS = "petals"
    MIST = "mist"
    SMOKE = "smoke"
    DUST = "dust"
    EMBERS = "embers"
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
_GROWN = _GREEN - {SettingKind.BOAT} | {
    SettingKind.TEMPLE,
    SettingKind.PALACE,
    SettingKind.OLD_STREET,
    SettingKind.STREET,
    SettingKind.VILLAGE,
    SettingKind.GRAVEYARD,
    SettingKind.BRIDGE,
}
"""Where trees stand about."""
_STORED = frozenset({SettingKind.LIBRARY, SettingKind.STUDY, SettingKind.PRISON, SettingKind.CAVE})
"""Rooms with dust in their air, whatever the mood."""
_GENTLE = frozenset({Mood.CALM, Mood.TENDER, Mood.JOYFUL, Mood.MELANCHOLY, Mood.MYSTERIOUS})

_SHED = {Season.SPRING: Air.PETALS, Season.AUTUMN: Air.FALLING}


def air_of(setting: Setting) -> Air:
    """What moves in the air of a setting."""
    if setting.inside:
        dusty = setting.mood in _GENTLE or setting.kind in _STORED
        return Air.MOTES if dusty else Air.STILL
    match setting.weather:
        case Weather.RAIN:
            return Air.RAIN
        case Weather.STORM:
            return Air.STORM
        case Weather.SNOW:
            return Air.SNOW
        case Weather.WIND:
            return _blown(setting)
        case Weather.FOG:
            return Air.MIST
        case Weather.CLEAR | Weather.CLOUDY | Weather.UNKNOWN:
            return _fair(setting)
        case _:
            assert_never(setting.weather)


def _blown(setting: Setting) -> Air:
    """What the wind carries."""
    if setting.kind in (SettingKind.DESERT, SettingKind.BATTLEFIELD):
        return Air.DUST
    if setting.season is Season.SPRING and setting.kind in _GROWN:
        return Air.PETALS
    return Air.LEAVES


def _fair(setting: Setting) -> Air:
    """What there is without wind or weather."""
    if setting.kind is SettingKind.BATTLEFIELD:
        return Air.EMBERS if setting.time in _DARK else Air.SMOKE
    if setting.kind is SettingKind.DESERT:
        return Air.DUST
    if setting.kind in _GROWN and setting.season in _SHED:
        return _SHED[setting.season]
    if setting.kind in _GREEN and setting.mood in _GENTLE:
        return Air.FIREFLIES if setting.time in _DARK else Air.MOTES
    return Air.STILL
