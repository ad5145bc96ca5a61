"""The light of a scene, as figures need to know it."""

from dataclasses import dataclass

from yanyi.art.oklab import hued
from yanyi.art.palette import (
    DARK_HOURS,
    LAMP_HOURS,
    Palette,
    is_indoors,
    mix,
)
from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import TimeOfDay, Weather

LAMP = "#ffc873"
FIRE = "#ff9a45"
COLD_LAMP = "#e8f0ff"
MOON = "#f7ecc9"

_WATERY = frozenset({SettingKind.RIVER, SettingKind.BOAT, SettingKind.SEASHORE})
_VEILED = frozenset({Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG, Weather.CLOUDY})


@dataclass(frozen=True, slots=True)
class Glow:
    """A lamp or fire in the picture: its place and radius as fractions of the width, its colour.

    ``power`` 0 to 1 is how strongly it lights figures: what they hold more than what hangs by.
    """

    x: float
    y: float
    radius: float
    colour: str
    power: float = 0.4


@dataclass(frozen=True, slots=True)
class Light:
    """Where the light comes from and what it does to a figure.

    ``direction`` is -1 from the left, 0 from the front, 1 from the right; ``key`` the colour of
    the rim on the lit side, ``shade`` the colour multiplied over a whole figure on the dark side,
    ``tint`` the one multiplied on the lit side; ``strength`` 0 to 1 is how much of all that.
    ``bounce`` is the light that the ground throws up, ``halo`` the pale air behind a figure;
    either may be none. ``edge`` 0 to 1 is how bright a line of light runs round the outline.
    """

    direction: float
    key: str
    tint: str
    shade: str
    strength: float
    glows: tuple[Glow, ...] = ()
    bounce: str = ""
    halo: str = ""
    edge: float = 0.0


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


@dataclass(frozen=True, slots=True)
class _Hour:
    """The rim of an hour, what it does to the lit and the dark side, and how strongly."""

    key: str
    lit: str
    shade: str
    strength: float
    edge: float


_HOURS = {
    TimeOfDay.DAWN: _Hour("#ffe0b0", "#fff1e6", "#b6a4d6", 0.62, 0.5),
    TimeOfDay.MORNING: _Hour("#fff6d4", "#fffaf0", "#aebdea", 0.5, 0.3),
    TimeOfDay.DAY: _Hour("#ffffff", "#ffffff", "#a9b9ee", 0.46, 0.25),
    TimeOfDay.UNKNOWN: _Hour("#ffffff", "#ffffff", "#a9b9ee", 0.46, 0.25),
    TimeOfDay.AFTERNOON: _Hour("#ffe49a", "#fff3d6", "#b9a0b8", 0.58, 0.45),
    TimeOfDay.DUSK: _Hour("#ffc070", "#ffe6cf", "#8f64b0", 0.8, 0.85),
    TimeOfDay.EVENING: _Hour("#cfdcff", "#f4f0ff", "#6c74cc", 0.85, 0.8),
    TimeOfDay.NIGHT: _Hour("#fff3c4", "#f2f4ff", "#5a78c8", 0.9, 0.95),
}


def light_for(setting: Setting, palette: Palette) -> Light:
    """The light of a scene before its lamps are placed."""
    inside, dark = is_indoors(setting), setting.time in DARK_HOURS
    hour = _HOURS[setting.time]
    key, strength, edge = hour.key, hour.strength, hour.edge
    lit, shade = hour.lit, hour.shade
    if setting.weather in _VEILED:
        key = mix(key, mix(palette.mist, "#ffffff", 0.75), 0.5)
        strength, edge = strength * 0.85, edge * 0.8
    if inside and has_lamps(setting):
        key, strength, edge = mix(lamp_colour(setting), "#ffffff", 0.2), 0.75, 0.75
        lit, shade = mix("#ffffff", lamp_colour(setting), 0.28), "#9a7086"
    if setting.weather is Weather.STORM and not inside:
        key, strength, edge = "#e6efff", 0.8, 0.9
    lit = hued(lit, palette.ambient, 0.18)
    shade = hued(shade, palette.ambient, 0.3)
    return Light(
        side_of(setting),
        key,
        lit,
        shade,
        strength,
        bounce=_bounce(setting, palette, inside),
        halo=mix(palette.mist, "#ffffff", 0.12 if dark and not inside else 0.3),
        edge=edge,
    )


def _bounce(setting: Setting, palette: Palette, inside: bool) -> str:
    """What the ground throws up: much from snow, some from water, little from a floor."""
    if inside:
        return mix(palette.near, "#808080", 0.4)
    if setting.kind is SettingKind.SNOWFIELD or setting.weather is Weather.SNOW:
        return mix(palette.ambient, "#ffffff", 0.6)
    if setting.kind in _WATERY:
        return mix(palette.horizon, "#8090a0", 0.2)
    return mix(palette.mist, "#808080", 0.5)
