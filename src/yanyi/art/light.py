"""The light of a scene, as figures need to know it."""

from dataclasses import dataclass

from yanyi.art.palette import (
    DARK_HOURS,
    LAMP_HOURS,
    Palette,
    is_indoors,
    mix,
    multiply,
    retone,
)
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import TimeOfDay, Weather

LAMP = "#ffc873"
FIRE = "#ff9a45"
COLD_LAMP = "#e8f0ff"
MOON = "#f7ecc9"

_VEILED = frozenset({Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG, Weather.CLOUDY})


@dataclass(frozen=True, slots=True)
class Glow:
    """A lamp or fire in the picture: its place and radius as fractions of the width, its colour."""

    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True)
class Light:
    """Where the light comes from and what it does to a figure.

    ``direction`` is -1 from the left, 0 from the front, 1 from the right; ``key`` the colour of
    the rim on the lit side, ``shade`` the colour multiplied over a whole figure on the dark side,
    ``tint`` the one multiplied on the lit side; ``strength`` 0 to 1 is how much of all that.
    """

    direction: float
    key: str
    tint: str
    shade: str
    strength: float
    glows: tuple[Glow, ...] = ()


def side_of(setting: Setting) -> float:
    """The side the scene's light comes from: -1 left, 1 right; always the same for a place."""
    return -1.0 if (setting.seed * 40503 >> 3) & 1 else 1.0


def has_lamps(setting: Setting) -> bool:
    """Whether lamps and windows are lit."""
    gloomy = setting.weather in (Weather.STORM, Weather.FOG) or (
        setting.weather is Weather.RAIN and is_indoors(setting)
    )
    return setting.time in LAMP_HOURS or gloomy or setting.kind is SettingKind.CAVE


def lamp_colour(setting: Setting) -> str:
    """The colour of the lamps of the scene."""
    if setting.kind is SettingKind.CAVE:
        return FIRE
    if setting.era is Era.MODERN and setting.kind is SettingKind.OFFICE:
        return COLD_LAMP
    return LAMP


_KEYS = {
    TimeOfDay.DAWN: "#ffd3a6",
    TimeOfDay.MORNING: "#fff0c9",
    TimeOfDay.DAY: "#fff8e0",
    TimeOfDay.UNKNOWN: "#fff8e0",
    TimeOfDay.AFTERNOON: "#ffdf9a",
    TimeOfDay.DUSK: "#ffb06a",
    TimeOfDay.EVENING: "#e3b0c4",
    TimeOfDay.NIGHT: "#e9e6c8",
}
_STRENGTHS = {
    TimeOfDay.DAWN: 0.6,
    TimeOfDay.MORNING: 0.45,
    TimeOfDay.DAY: 0.3,
    TimeOfDay.UNKNOWN: 0.3,
    TimeOfDay.AFTERNOON: 0.5,
    TimeOfDay.DUSK: 0.75,
    TimeOfDay.EVENING: 0.75,
    TimeOfDay.NIGHT: 0.85,
}


def light_for(setting: Setting, palette: Palette) -> Light:
    """The light of a scene before its lamps are placed."""
    inside = is_indoors(setting)
    dark = setting.time in DARK_HOURS
    key, strength = _KEYS[setting.time], _STRENGTHS[setting.time]
    if setting.weather in _VEILED:
        key, strength = mix(key, palette.mist, 0.45), strength * 0.7
    if inside and has_lamps(setting):
        key, strength = lamp_colour(setting), 0.7
    if setting.weather is Weather.STORM and not inside:
        key, strength = "#dfe8ff", 0.7
    lit = mix(palette.ambient, "#ffffff", 0.42 if dark else 0.62)
    shade = mix(
        multiply(palette.ambient, mix(retone(palette.sky, 0.9, 1.35), "#ffffff", 0.25)),
        "#ffffff",
        0.12 if dark else 0.3,
    )
    return Light(side_of(setting), key, mix(lit, key, 0.2), shade, strength)
