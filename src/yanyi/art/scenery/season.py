"""Seasons: what they make of leaves and ground, and where snow lies."""

from yanyi.art.palette import mix
from yanyi.board.types import Setting
from yanyi.board.vocabulary import SettingKind
from yanyi.story.vocabulary import Season, Weather

_WET = frozenset({Weather.RAIN, Weather.STORM})
_SNOWLESS = frozenset(
    {
        SettingKind.SEASHORE,
        SettingKind.DESERT,
        SettingKind.BOAT,
        SettingKind.SHIP,
        SettingKind.SKY,
        SettingKind.SPACESHIP,
    }
)
_GOLD = ("#d9a23a", "#c96a34", "#b5482f", "#cf8a35", "#b99a3c")
WHITE = "#f3f7fa"


def season_of(setting: Setting) -> Season:
    """The season of a place: as told, or winter where it snows."""
    if setting.season is Season.UNKNOWN and setting.weather is Weather.SNOW:
        return Season.WINTER
    return setting.season


def snow_lies(setting: Setting) -> bool:
    """Whether snow lies on roofs, boughs and ground."""
    if setting.weather is Weather.SNOW:
        return True
    winter = setting.season is Season.WINTER and setting.weather not in _WET
    return winter and setting.kind not in _SNOWLESS


def leaf_of(season: Season, local: str) -> str:
    """What becomes of a leaf's green; the same green always turns the same way."""
    match season:
        case Season.SPRING:
            return mix(local, "#a9d468", 0.42)
        case Season.SUMMER:
            return mix(local, "#2f7a3c", 0.38)
        case Season.AUTUMN:
            return mix(local, _GOLD[int(local[1:7], 16) % len(_GOLD)], 0.86)
        case Season.WINTER:
            return mix(local, "#7c7468", 0.7)
        case _:
            return local


def ground_of(season: Season, local: str) -> str:
    """What becomes of grass and open ground."""
    match season:
        case Season.SPRING:
            return mix(local, "#9fcf62", 0.3)
        case Season.SUMMER:
            return mix(local, "#4f8a3c", 0.26)
        case Season.AUTUMN:
            return mix(local, "#b98a44", 0.5)
        case Season.WINTER:
            return mix(local, "#8f8672", 0.55)
        case _:
            return local
