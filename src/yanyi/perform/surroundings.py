"""What a place sounds like: the ambiences of a scene from where, when and in what weather it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from yanyi.board.types import Setting
from yanyi.board.vocabulary import Era, SettingKind
from yanyi.music.effect.catalogue import Ambience, Event
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

_MOST = 3


@dataclass(frozen=True, slots=True)
class Bed:
    """An ambience under a scene, at a strength from 0 to 1; ``outside`` is heard through a wall.

    ``softer`` are the dB that it is under its usual level.
    """

    ambience: Ambience
    strength: float
    outside: bool = False
    softer: float = 0.0


# place: ambience, strength and softness, ``day`` or ``night`` only, ``old`` or ``modern`` only
_PLACES = """
river       river 0.5 0
seashore    sea 0.5 0
boat        lapping 0.5 0
boat        river 0.3 6
ship        sea 0.4 4
ship        lapping 0.6 0
mountain    wind 0.4 2
mountain    stream 0.3 10 day
forest      leaves 0.45 0
garden      leaves 0.25 4
garden      stream 0.2 12 old
field       leaves 0.25 4
desert      wind 0.5 0
snowfield   wind 0.45 0
battlefield wind 0.4 4
graveyard   wind 0.3 4
bridge      river 0.4 2
cave        dripping 0.5 0
prison      dripping 0.3 6
sky         wind 0.6 0
market      market 0.6 0 day
old_street  market 0.3 6 day
village     leaves 0.2 8
street      traffic 0.5 0
city        traffic 0.7 0
bridge      traffic 0.3 8 modern
tavern      crowd 0.4 2
cafe        crowd 0.35 2
station     crowd 0.6 0
palace      wind 0.15 10
office      clock 0.4 4
study       clock 0.4 2
library     clock 0.3 5
old_room    clock 0.3 6 western
classroom   clock 0.3 6
carriage    riding 0.5 0 modern
spaceship   cabin 0.5 0
"""

_DARK = frozenset({TimeOfDay.EVENING, TimeOfDay.NIGHT, TimeOfDay.DUSK})
_EARLY = frozenset({TimeOfDay.DAWN, TimeOfDay.MORNING})
_GREEN = frozenset(
    {
        SettingKind.FOREST,
        SettingKind.GARDEN,
        SettingKind.FIELD,
        SettingKind.VILLAGE,
        SettingKind.MOUNTAIN,
        SettingKind.TEMPLE,
        SettingKind.RIVER,
        SettingKind.GRAVEYARD,
        SettingKind.BRIDGE,
    }
)
_WET = frozenset({SettingKind.RIVER, SettingKind.FIELD, SettingKind.GARDEN, SettingKind.VILLAGE})
_HEARTHS = frozenset({SettingKind.OLD_ROOM, SettingKind.TAVERN, SettingKind.KITCHEN})
_DEEP = frozenset({SettingKind.CAVE, SettingKind.SPACESHIP, SettingKind.ABSTRACT})
"""Places where no weather is heard."""
_QUIET = frozenset({Weather.RAIN, Weather.STORM, Weather.SNOW})
"""Weather in which birds and insects are silent."""


def surroundings(setting: Setting) -> tuple[Bed, ...]:
    """The ambiences of a setting, the one that matters most first, three at most."""
    found: dict[Ambience, Bed] = {}
    for bed in (*_weather(setting), *_hearth(setting), *_living(setting), *_place(setting)):
        found.setdefault(bed.ambience, bed)
    return tuple(list(found.values())[:_MOST])


def ground(setting: Setting) -> Event:
    """What footsteps sound like there."""
    if setting.kind is SettingKind.SNOWFIELD:
        return Event.SNOW_STEPS
    if not setting.inside and setting.weather is Weather.SNOW:
        return Event.SNOW_STEPS
    return _GROUNDS.get(setting.kind, Event.WOOD_STEPS if setting.inside else Event.STONE_STEPS)


def _weather(setting: Setting) -> Iterator[Bed]:
    """Rain and wind; through the wall or on the roof for who is inside."""
    if setting.kind in _DEEP:
        return
    indoors = setting.inside
    match setting.weather:
        case Weather.RAIN:
            strength = 0.3 if setting.season is Season.SPRING else 0.5
            yield Bed(Ambience.ROOF if indoors else Ambience.RAIN, strength, softer=4.0 * indoors)
        case Weather.STORM:
            yield Bed(Ambience.ROOF if indoors else Ambience.RAIN, 0.95, softer=3.0 * indoors)
            yield Bed(Ambience.WIND, 0.8, outside=indoors)
        case Weather.SNOW if not indoors:
            yield Bed(Ambience.SNOWFALL, 0.5)
        case Weather.WIND:
            yield Bed(Ambience.WIND, 0.7, outside=indoors)
        case _:
            return


def _hearth(setting: Setting) -> Iterator[Bed]:
    """A fire in the rooms of old times, when it is cold or dark."""
    cold = setting.season is Season.WINTER or setting.weather is Weather.SNOW
    if not setting.inside or setting.era is Era.MODERN or setting.kind not in _HEARTHS:
        return
    if cold or (setting.time in _DARK and setting.season is not Season.SUMMER):
        yield Bed(Ambience.FIRE, 0.2 if not cold else 0.3)


def _living(setting: Setting) -> Iterator[Bed]:
    """Birds, crickets, cicadas and frogs, each in their season and at their hour."""
    cold = setting.season is Season.WINTER
    if setting.inside or setting.kind not in _GREEN or setting.weather in _QUIET or cold:
        return
    summer = setting.season is Season.SUMMER
    if setting.time in _DARK:
        if setting.season is not Season.SPRING:
            yield Bed(Ambience.CRICKETS, 0.6 if summer else 0.35)
        if setting.kind in _WET and setting.season in (Season.SUMMER, Season.SPRING):
            yield Bed(Ambience.FROGS, 0.4, softer=4.0)
    elif summer and setting.time not in _EARLY and setting.weather is not Weather.FOG:
        yield Bed(Ambience.CICADAS, 0.5)
    else:
        full = setting.season is Season.SPRING or setting.time in _EARLY
        autumn = setting.season is Season.AUTUMN
        yield Bed(Ambience.BIRDS, 0.7 if full and not autumn else 0.3)


def _place(setting: Setting) -> Iterator[Bed]:
    inside = setting.inside and setting.kind in _OPEN_AIR
    for bed, when, age in _AT.get(setting.kind, ()):
        if when and when != ("night" if setting.time in _DARK else "day"):
            continue
        if age and age not in _AGES[setting.era]:
            continue
        yield Bed(bed.ambience, bed.strength, inside, bed.softer)


_AGES = MappingProxyType(
    {
        Era.MODERN: frozenset({"modern"}),
        Era.PERIOD_WESTERN: frozenset({"old", "western"}),
        Era.PERIOD_CHINESE: frozenset({"old"}),
    }
)
_OPEN_AIR = frozenset(
    {
        SettingKind.RIVER,
        SettingKind.MOUNTAIN,
        SettingKind.FOREST,
        SettingKind.SEASHORE,
        SettingKind.SHIP,
        SettingKind.PALACE,
        SettingKind.STREET,
        SettingKind.OLD_STREET,
        SettingKind.CITY,
        SettingKind.VILLAGE,
        SettingKind.MARKET,
        SettingKind.DESERT,
    }
)
"""Places whose sounds are heard through a wall by who is inside there."""
_GROUNDS = MappingProxyType(
    {
        SettingKind.FOREST: Event.GRASS_STEPS,
        SettingKind.GARDEN: Event.GRASS_STEPS,
        SettingKind.FIELD: Event.GRASS_STEPS,
        SettingKind.GRAVEYARD: Event.GRASS_STEPS,
        SettingKind.VILLAGE: Event.GRAVEL_STEPS,
        SettingKind.MOUNTAIN: Event.GRAVEL_STEPS,
        SettingKind.SEASHORE: Event.GRAVEL_STEPS,
        SettingKind.DESERT: Event.GRAVEL_STEPS,
        SettingKind.RIVER: Event.GRAVEL_STEPS,
        SettingKind.BOAT: Event.WOOD_STEPS,
        SettingKind.SHIP: Event.WOOD_STEPS,
        SettingKind.BRIDGE: Event.WOOD_STEPS,
        SettingKind.STAGE: Event.WOOD_STEPS,
        SettingKind.PALACE: Event.STONE_STEPS,
        SettingKind.TEMPLE: Event.STONE_STEPS,
        SettingKind.CAVE: Event.STONE_STEPS,
        SettingKind.PRISON: Event.STONE_STEPS,
        SettingKind.STATION: Event.STONE_STEPS,
        SettingKind.HOSPITAL: Event.STONE_STEPS,
    }
)


def _places() -> MappingProxyType[SettingKind, tuple[tuple[Bed, str, str], ...]]:
    found: dict[SettingKind, tuple[tuple[Bed, str, str], ...]] = {}
    for row in _PLACES.strip().splitlines():
        place, name, strength, softer, *only = row.split()
        when = next((word for word in only if word in ("day", "night")), "")
        age = next((word for word in only if word in ("old", "modern", "western")), "")
        bed = Bed(Ambience(name), float(strength), softer=float(softer))
        kind = SettingKind(place)
        found[kind] = (*found.get(kind, ()), (bed, when, age))
    return MappingProxyType(found)


_AT = _places()
