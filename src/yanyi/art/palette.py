"""The few colours of one scene, and how an hour, a weather and a mood move them."""

import colorsys
import math
from dataclasses import dataclass, replace
from functools import lru_cache

from yanyi.art.oklab import hued, lab, toned
from yanyi.board.types import Setting
from yanyi.board.vocabulary import EITHER_WAY, ROOFED, Era, SettingKind
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather

DARK_HOURS = frozenset({TimeOfDay.NIGHT, TimeOfDay.EVENING})
LAMP_HOURS = DARK_HOURS | {TimeOfDay.DUSK}


@dataclass(frozen=True, slots=True)
class Palette:
    """One limited palette, far to near, ``#rrggbb`` each.

    ``ambient`` is the colour of the light itself, to multiply over what is painted in daylight
    colours; ``mist`` what distance fades to.
    """

    sky: str
    horizon: str
    far: str
    middle: str
    near: str
    ink: str
    accent: str
    paper: str
    ambient: str = "#ffffff"
    mist: str = "#dfe6e4"


@dataclass(frozen=True, slots=True)
class _Hour:
    """The sky, its edge, and the light of one hour in clear weather."""

    sky: str
    horizon: str
    ambient: str
    indoors: str


_HOURS = {
    TimeOfDay.DAWN: _Hour("#6a93cf", "#ffcfa0", "#f7d3d4", "#efd2c2"),
    TimeOfDay.MORNING: _Hour("#5fb2e6", "#fdf1cc", "#fff6e2", "#fff3de"),
    TimeOfDay.DAY: _Hour("#3f9ee2", "#def2f2", "#ffffff", "#fff8ea"),
    TimeOfDay.UNKNOWN: _Hour("#3f9ee2", "#def2f2", "#ffffff", "#fff8ea"),
    TimeOfDay.AFTERNOON: _Hour("#58add6", "#ffdf94", "#ffe6b4", "#ffe2b0"),
    TimeOfDay.DUSK: _Hour("#40317e", "#ff8f4a", "#bd7f9c", "#e8aa84"),
    TimeOfDay.EVENING: _Hour("#141f63", "#5f78cc", "#5466b4", "#d6985f"),
    TimeOfDay.NIGHT: _Hour("#081334", "#2a7a96", "#37598f", "#c98a58"),
}

# In daylight: far, middle, near, accent.
_LOCAL = {
    SettingKind.RIVER: ("#8fb3bd", "#5d8c92", "#2f565c", "#e2693f"),
    SettingKind.MOUNTAIN: ("#93aebb", "#64868a", "#35534f", "#d3582f"),
    SettingKind.FOREST: ("#a3bfa0", "#5f8c63", "#2c4f3c", "#e0a23c"),
    SettingKind.GARDEN: ("#a9c3a4", "#76a06c", "#3c6a4b", "#e36f7d"),
    SettingKind.FIELD: ("#a8bf9a", "#c7b45c", "#8a8f45", "#e0643c"),
    SettingKind.SEASHORE: ("#8fbccb", "#4b94a8", "#d9c198", "#ee7b52"),
    SettingKind.SNOWFIELD: ("#a9bccb", "#c9d6df", "#eef3f5", "#d0533e"),
    SettingKind.CAVE: ("#6d7b86", "#4b545e", "#2b3038", "#f0a24a"),
    SettingKind.TEMPLE: ("#a3b5a6", "#b2604a", "#8a8477", "#d8a43d"),
    SettingKind.PALACE: ("#a9b2ae", "#b5483c", "#b9b0a2", "#e0ae44"),
    SettingKind.OLD_STREET: ("#a4aeb0", "#8d6f58", "#8f8a80", "#d94f38"),
    SettingKind.OLD_ROOM: ("#d9c4a0", "#9a6a48", "#6b4632", "#c9493a"),
    SettingKind.TAVERN: ("#c79a68", "#8f5d3b", "#5e3b29", "#d0472f"),
    SettingKind.BOAT: ("#8fb3bd", "#4f8591", "#6b4a35", "#e0763f"),
    SettingKind.STREET: ("#9fb0c0", "#b08d7c", "#6d7078", "#e8674a"),
    SettingKind.CITY: ("#94a4cc", "#5f6ca6", "#3b4270", "#f2a54a"),
    SettingKind.ROOM: ("#dccdb6", "#b58a66", "#6f8f92", "#e0754f"),
    SettingKind.KITCHEN: ("#e2dcc6", "#8fb0a2", "#b98a60", "#e07a4a"),
    SettingKind.OFFICE: ("#d8cfc0", "#b08d68", "#4f6688", "#ee8440"),
    SettingKind.CAFE: ("#d8c3a2", "#8c5f45", "#3f6a5e", "#e2a04a"),
    SettingKind.STATION: ("#a9b7bf", "#7f8f96", "#8d857a", "#e3a33f"),
    SettingKind.CARRIAGE: ("#e2c48e", "#3f8d95", "#b5654a", "#e8874a"),
    SettingKind.SKY: ("#b9cfdc", "#dfe7ea", "#f2f2ee", "#f0a35c"),
    SettingKind.ABSTRACT: ("#c9c4b8", "#8fa5a8", "#4d6670", "#e2725b"),
    SettingKind.MARKET: ("#a9b4ac", "#b07a4c", "#8a7a66", "#e05a38"),
    SettingKind.STUDY: ("#d6c7a4", "#8c6242", "#58402f", "#c9583a"),
    SettingKind.BEDROOM: ("#dccab8", "#a4707a", "#6b5060", "#d9707a"),
    SettingKind.CLASSROOM: ("#dcd3b4", "#a98a5c", "#4f6b58", "#e0843f"),
    SettingKind.SHIP: ("#8fb3c4", "#4a8296", "#6b4a35", "#d9683c"),
    SettingKind.DESERT: ("#dcbf98", "#d8a45e", "#a5713f", "#c9503a"),
    SettingKind.BATTLEFIELD: ("#a9a49a", "#8f8264", "#4f4a3c", "#c9402e"),
    SettingKind.SPACESHIP: ("#5f7a9c", "#3f5470", "#26324a", "#4fc3d8"),
    SettingKind.VILLAGE: ("#a3bba0", "#94a066", "#5f7044", "#e0703c"),
    SettingKind.GRAVEYARD: ("#9fb0ae", "#6f8468", "#3f5348", "#c99a4a"),
    SettingKind.BRIDGE: ("#8fb3bd", "#6f9290", "#7f7a6c", "#e0703f"),
    SettingKind.PRISON: ("#8c9298", "#5f6468", "#383b40", "#e0a050"),
    SettingKind.LIBRARY: ("#d9c4a0", "#8a5c3c", "#54382a", "#c9503a"),
    SettingKind.SHOP: ("#d8c8a8", "#a0744a", "#5f5a48", "#e06a40"),
    SettingKind.HOSPITAL: ("#dfe6e2", "#9fbdb8", "#6f8f92", "#e07a5f"),
    SettingKind.STAGE: ("#c9a07a", "#9a3f3a", "#4a2430", "#f0b04a"),
}


@dataclass(frozen=True, slots=True)
class _Key:
    """The two colours a mood turns shadows and lights to, how far, and how full and light."""

    deep: str
    bright: str
    share: float
    chroma: float
    lightness: float


_MOODS = {
    Mood.CALM: _Key("#3a78b8", "#ffe9c0", 0.0, 1.0, 1.0),
    Mood.JOYFUL: _Key("#3fa4f0", "#ffd24a", 0.34, 1.16, 1.04),
    Mood.TENDER: _Key("#a878c8", "#ffa890", 0.42, 1.06, 1.02),
    Mood.COMIC: _Key("#34b8c8", "#ffe04a", 0.38, 1.20, 1.05),
    Mood.MELANCHOLY: _Key("#3d5f9a", "#93b4dc", 0.46, 0.80, 0.95),
    Mood.MYSTERIOUS: _Key("#0f5f8a", "#38c4ae", 0.46, 1.08, 0.93),
    Mood.TENSE: _Key("#40503a", "#e0a23a", 0.46, 1.02, 0.90),
    Mood.FEARFUL: _Key("#1f4a4a", "#86c49a", 0.52, 0.90, 0.83),
    Mood.ANGRY: _Key("#6a1626", "#ff5a30", 0.56, 1.14, 0.90),
    Mood.EPIC: _Key("#1d3f96", "#ffa92e", 0.46, 1.18, 0.98),
}


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of ``#rrggbb``, 0 to 1."""
    value = int(colour[1:7], 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def colour_of(red: float, green: float, blue: float) -> str:
    """``#rrggbb`` of channels 0 to 1, clamped."""
    parts = (round(255 * min(1.0, max(0.0, one))) for one in (red, green, blue))
    return "#" + "".join(f"{one:02x}" for one in parts)


def mix(first: str, second: str, share: float) -> str:
    """The colour ``share`` of the way from the first to the second."""
    one, two = channels(first), channels(second)
    return colour_of(*(a + (b - a) * share for a, b in zip(one, two, strict=True)))


def multiply(first: str, second: str) -> str:
    """One colour under light of the other."""
    one, two = channels(first), channels(second)
    return colour_of(*(a * b for a, b in zip(one, two, strict=True)))


def retone(colour: str, saturation: float = 1.0, lightness: float = 1.0, turn: float = 0.0) -> str:
    """The colour with its saturation and lightness scaled and its hue turned (1.0 is full)."""
    hue, light, full = colorsys.rgb_to_hls(*channels(colour))
    light = min(1.0, light * lightness)
    return colour_of(
        *colorsys.hls_to_rgb((hue + turn) % 1.0, light, min(1.0, full * saturation)),
    )


def brightness(colour: str) -> float:
    """How light a colour looks, 0 to 1."""
    red, green, blue = channels(colour)
    return 0.3 * red + 0.59 * green + 0.11 * blue


def is_indoors(setting: Setting) -> bool:
    """Whether the scene is under a roof and lit as a room is."""
    if setting.kind in ROOFED:
        return True
    return setting.inside and setting.kind in EITHER_WAY


def tint(palette: Palette, local: str, haze: float = 0.0) -> str:
    """A thing's daylight colour as the scene's light and its distance show it.

    A coloured light draws every hue towards its own: what it falls on belongs together.
    """
    return _tinted(local, palette.ambient, palette.mist, haze)


@lru_cache(maxsize=4096)
def _tinted(local: str, ambient: str, mist: str, haze: float) -> str:
    _, a, b = lab(ambient)
    share = min(0.4, math.hypot(a, b) * 3.2)
    return mix(hued(multiply(local, ambient), ambient, share), mist, haze)


def _weathered(hour: _Hour, weather: Weather, dark: bool) -> tuple[str, str, str]:
    """Sky, horizon and ambient after the weather."""
    sky, edge, light = hour.sky, hour.horizon, hour.ambient
    match weather:
        case Weather.CLOUDY:
            cloud = "#2b3a58" if dark else "#a9bccb"
            return mix(sky, cloud, 0.4), mix(edge, cloud, 0.3), toned(light, 0.97, 0.8)
        case Weather.RAIN:
            cloud = "#12305a" if dark else "#6d93a8"
            edge = mix(edge, "#3a86a8" if dark else "#c4dade", 0.6)
            return mix(sky, cloud, 0.66), edge, hued(toned(light, 0.9), "#5f9cc0", 0.35)
        case Weather.STORM:
            cloud = "#0b1428" if dark else "#2b3c58"
            edge = mix(edge, "#3c6f86" if dark else "#9db8b4", 0.62)
            return mix(sky, cloud, 0.8), edge, hued(toned(light, 0.76), "#4a7aa4", 0.4)
        case Weather.SNOW:
            cloud = "#10264f" if dark else "#9fb8d0"
            edge = mix(edge, "#8fbcf0" if dark else "#eaf1f6", 0.6)
            return mix(sky, cloud, 0.66), edge, mix(light, "#b4d0fa" if dark else "#f6faff", 0.55)
        case Weather.FOG:
            cloud = "#2c5064" if dark else "#cbd8da"
            return mix(sky, cloud, 0.7), mix(edge, cloud, 0.55), toned(light, 0.97, 0.75)
        case Weather.WIND:
            return toned(sky, 1.02, 0.92), edge, light
        case _:
            return sky, edge, light


def _moved(colour: str, mood: Mood, bright: float, weight: float = 1.0) -> str:
    """The colour in a mood's key; ``bright`` says how much of its light there is in it."""
    key = _MOODS[mood]
    moved = hued(colour, mix(key.deep, key.bright, bright), key.share * weight)
    return toned(moved, 1 + (key.lightness - 1) * weight, 1 + (key.chroma - 1) * weight)


def palette_outside(setting: Setting) -> Palette:
    """The palette of what a window of the scene shows."""
    kind = SettingKind.CITY if setting.era is Era.MODERN else SettingKind.GARDEN
    return palette_for(replace(setting, kind=kind, inside=False))


def palette_for(setting: Setting) -> Palette:
    """The palette of a scene: its kind's colours under its hour, weather and mood."""
    hour = _HOURS[setting.time]
    dark = setting.time in DARK_HOURS
    sky, edge, light = _weathered(hour, setting.weather, dark)
    if is_indoors(setting):
        outdoors, light = light, hour.indoors
        if setting.kind is SettingKind.CAVE:
            light = mix("#7d86b0", outdoors, 0.3)
        elif setting.era is Era.MODERN and setting.kind is SettingKind.OFFICE and dark:
            light = mix(light, "#ffe6c0", 0.55)
        light = mix(light, outdoors, 0.1)
    mood = setting.mood
    sky, edge = _moved(sky, mood, 0.1), _moved(edge, mood, 0.9)
    light = _moved(light, mood, 0.6, 0.55)
    turn = ((setting.seed * 2654435761 & 0xFFFF) / 0xFFFF - 0.5) * 0.05
    far, middle, near, accent = (retone(one, 1.0, 1.0, turn) for one in _LOCAL[setting.kind])
    mist = mix(edge, sky, 0.2)
    first = Palette(sky, edge, far, middle, near, "#1d1a24", accent, "#f5eddc", light, mist)
    return Palette(
        sky=sky,
        horizon=edge,
        far=tint(first, far, 0.35),
        middle=tint(first, middle, 0.12),
        near=tint(first, near),
        ink=mix("#15121c", multiply("#2a2734", light), 0.35),
        accent=mix(tint(first, accent), accent, 0.6),
        paper=mix("#f5eddc", multiply("#f5eddc", light), 0.25),
        ambient=light,
        mist=mist,
    )
