"""The few colours of one scene, and how an hour, a weather and a mood move them."""

import colorsys
from dataclasses import dataclass

from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather

INDOOR_KINDS = frozenset(
    {
        SettingKind.OLD_ROOM,
        SettingKind.TAVERN,
        SettingKind.ROOM,
        SettingKind.KITCHEN,
        SettingKind.OFFICE,
        SettingKind.CAFE,
        SettingKind.CARRIAGE,
        SettingKind.CAVE,
        SettingKind.STUDY,
        SettingKind.BEDROOM,
        SettingKind.CLASSROOM,
        SettingKind.SPACESHIP,
        SettingKind.PRISON,
        SettingKind.LIBRARY,
        SettingKind.SHOP,
        SettingKind.HOSPITAL,
        SettingKind.STAGE,
    }
)
EITHER_KINDS = frozenset(
    {SettingKind.TEMPLE, SettingKind.PALACE, SettingKind.BOAT, SettingKind.SHIP}
)
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
    TimeOfDay.DAWN: _Hour("#7f9db8", "#f8d2ab", "#f1d6cf", "#e6cdbb"),
    TimeOfDay.MORNING: _Hour("#7fb7cf", "#f7ecd2", "#fff5e6", "#fdf1df"),
    TimeOfDay.DAY: _Hour("#68aed4", "#e9f2e6", "#ffffff", "#fbf3e6"),
    TimeOfDay.UNKNOWN: _Hour("#68aed4", "#e9f2e6", "#ffffff", "#fbf3e6"),
    TimeOfDay.AFTERNOON: _Hour("#79afc2", "#f9e2b0", "#ffedcb", "#f9e3bd"),
    TimeOfDay.DUSK: _Hour("#4b4677", "#f39d63", "#d5978c", "#e0b08e"),
    TimeOfDay.EVENING: _Hour("#25295a", "#a8668c", "#8377a4", "#cfa283"),
    TimeOfDay.NIGHT: _Hour("#101c3a", "#417284", "#54709a", "#bd957a"),
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

# How a mood moves the script: hue towards, how far, saturation, lightness.
_MOODS = {
    Mood.CALM: ("#9fc0c4", 0.00, 1.00, 1.00),
    Mood.JOYFUL: ("#ffcf6e", 0.07, 1.14, 1.04),
    Mood.TENDER: ("#f7a9a0", 0.09, 1.02, 1.02),
    Mood.COMIC: ("#ffd05a", 0.05, 1.18, 1.05),
    Mood.MELANCHOLY: ("#5f82b6", 0.14, 0.92, 0.94),
    Mood.MYSTERIOUS: ("#3f7f86", 0.15, 0.92, 0.90),
    Mood.TENSE: ("#a4703a", 0.10, 0.96, 0.90),
    Mood.FEARFUL: ("#335b74", 0.18, 0.90, 0.84),
    Mood.ANGRY: ("#c23f2a", 0.16, 1.10, 0.90),
    Mood.EPIC: ("#e0a040", 0.10, 1.10, 0.98),
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
    if setting.kind in INDOOR_KINDS:
        return True
    return setting.inside and setting.kind in EITHER_KINDS


def tint(palette: Palette, local: str, haze: float = 0.0) -> str:
    """A thing's daylight colour as the scene's light and its distance show it."""
    return mix(multiply(local, palette.ambient), palette.mist, haze)


def _weathered(hour: _Hour, weather: Weather, dark: bool) -> tuple[str, str, str]:
    """Sky, horizon and ambient after the weather."""
    sky, edge, light = hour.sky, hour.horizon, hour.ambient
    cloud = mix("#39424f", "#b4c0c6", min(1.0, brightness(sky) * 1.35))
    match weather:
        case Weather.CLOUDY:
            share, grey, dim = 0.42, 0.84, 0.94
        case Weather.RAIN:
            share, grey, dim = 0.58, 0.85, 0.82
        case Weather.STORM:
            share, grey, dim = 0.68, 0.78, 0.60
            cloud = retone(cloud, 1.1, 0.62)
        case Weather.SNOW:
            share, grey, dim = 0.50, 0.85, 0.97 if dark else 0.95
        case Weather.FOG:
            share, grey, dim = 0.68, 0.68, 0.94
            cloud = mix(cloud, "#dfe3df", 0.1 if dark else 0.45)
        case Weather.WIND:
            share, grey, dim = 0.12, 0.95, 1.0
        case _:
            return sky, edge, light
    sky = retone(mix(sky, cloud, share), grey + 0.2, dim)
    edge = retone(mix(edge, mix(cloud, "#ffffff", 0.22), share * 0.7), grey + 0.2, dim)
    return sky, edge, retone(mix(light, cloud, share * 0.35), grey, dim)


def _moved(colour: str, mood: Mood, weight: float = 1.0) -> str:
    towards, share, saturation, lightness = _MOODS[mood]
    moved = mix(colour, retone(towards, 1.0, 0.5 + brightness(colour)), share * weight)
    return retone(moved, saturation, lightness)


def palette_for(setting: Setting) -> Palette:
    """The palette of a scene: its kind's colours under its hour, weather and mood."""
    hour = _HOURS[setting.time]
    dark = setting.time in DARK_HOURS
    sky, edge, light = _weathered(hour, setting.weather, dark)
    if is_indoors(setting):
        outdoors, light = light, hour.indoors
        if setting.kind is SettingKind.CAVE:
            light = mix("#8c94a6", outdoors, 0.35)
        elif setting.era is Era.MODERN and setting.kind is SettingKind.OFFICE and dark:
            light = mix(light, "#9fb0c4", 0.2)
        light = mix(light, outdoors, 0.12)
    mood = setting.mood
    sky, edge, light = _moved(sky, mood), _moved(edge, mood), _moved(light, mood, 0.8)
    turn = ((setting.seed * 2654435761 & 0xFFFF) / 0xFFFF - 0.5) * 0.05
    far, middle, near, accent = (retone(one, 1.0, 1.0, turn) for one in _LOCAL[setting.kind])
    mist = mix(edge, sky, 0.25)
    first = Palette(sky, edge, far, middle, near, "#1d1a24", accent, "#f5eddc", light, mist)
    return Palette(
        sky=sky,
        horizon=edge,
        far=tint(first, far, 0.35),
        middle=tint(first, middle, 0.12),
        near=tint(first, near),
        ink=mix("#1d1a24", multiply("#2a2734", light), 0.35),
        accent=mix(tint(first, accent), accent, 0.6),
        paper=mix("#f5eddc", multiply("#f5eddc", light), 0.25),
        ambient=light,
        mist=mist,
    )
