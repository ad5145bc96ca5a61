"""All effects: what makes them, whether they last, how loud and how far they usually are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import numpy as np
from blake3 import blake3

from yanyi.media.audio.reference import SPEECH
from yanyi.media.audio.sound import Samples
from yanyi.music.effect import (
    arrow,
    beasts,
    bell,
    birds,
    blast,
    blown,
    brittle,
    cheer,
    clock,
    crowd,
    engine,
    fire,
    heart,
    hooves,
    metal,
    night,
    plane,
    railway,
    rain,
    signal,
    steps,
    thunder,
    water,
    wind,
    wood,
)
from yanyi.music.effect.level import brought

Lasting = Callable[[np.random.Generator, float, float], Samples]
"""An ambience: chance, seconds, strength from 0 to 1."""

Passing = Callable[[np.random.Generator, float], Samples]
"""An event of its own length: chance, strength from 0 to 1."""


class Ambience(StrEnum):
    """What sounds on, as long as asked, and comes round without a seam."""

    RAIN = "rain"
    ROOF = "roof"
    DRIPPING = "dripping"
    WIND = "wind"
    LEAVES = "leaves"
    SNOWFALL = "snowfall"
    SEA = "sea"
    STREAM = "stream"
    RIVER = "river"
    LAPPING = "lapping"
    FIRE = "fire"
    CROWD = "crowd"
    MARKET = "market"
    BIRDS = "birds"
    CRICKETS = "crickets"
    CICADAS = "cicadas"
    FROGS = "frogs"
    TRAFFIC = "traffic"
    RIDING = "riding"
    RAILS = "rails"
    CABIN = "cabin"
    CLOCK = "clock"


class Event(StrEnum):
    """What happens once."""

    THUNDER = "thunder"
    SHOT = "shot"
    CANNON = "cannon"
    EXPLOSION = "explosion"
    FIRECRACKERS = "firecrackers"
    WHOOSH = "whoosh"
    ARROW = "arrow"
    SPLASH = "splash"
    PLOP = "plop"
    GURGLE = "gurgle"
    CRACKLES = "crackles"
    BELL = "bell"
    SMALL_BELL = "small_bell"
    HAND_BELLS = "hand_bells"
    GONG = "gong"
    CLASH = "clash"
    DRAWN = "drawn"
    DROPPED = "dropped"
    COINS = "coins"
    CLINK = "clink"
    CHAIN = "chain"
    LOCK = "lock"
    WOODEN_FISH = "wooden_fish"
    CLAPPER = "clapper"
    DRUM = "drum"
    KNOCK = "knock"
    SLAM = "slam"
    DOOR = "door"
    CREAK = "creak"
    THUD = "thud"
    SLAP = "slap"
    CRASH = "crash"
    SCRAPE = "scrape"
    GLASS = "glass"
    PAPER = "paper"
    PAGE = "page"
    TEAR = "tear"
    STONE_STEPS = "stone_steps"
    WOOD_STEPS = "wood_steps"
    GRAVEL_STEPS = "gravel_steps"
    SNOW_STEPS = "snow_steps"
    GRASS_STEPS = "grass_steps"
    HOOVES = "hooves"
    CART = "cart"
    HORN = "horn"
    HONK = "honk"
    WHISTLE = "whistle"
    PIPE = "pipe"
    SIREN = "siren"
    TELEPHONE = "telephone"
    MOBILE = "mobile"
    BEEP = "beep"
    BUZZ = "buzz"
    CAR = "car"
    BRAKES = "brakes"
    WIPERS = "wipers"
    TRAIN = "train"
    PLANE = "plane"
    HEARTBEAT = "heartbeat"
    APPLAUSE = "applause"
    CHEER = "cheer"
    TWEET = "tweet"
    OWL = "owl"
    CROW = "crow"
    COCK = "cock"
    DOG = "dog"
    WOLF = "wolf"
    HORSE = "horse"


@dataclass(frozen=True, slots=True)
class Usual:
    """How an effect usually is.

    ``level`` is its loudness beside plain speech in LU at a strength of 0.5, ``span`` the dB from
    strength 0 to 1. It comes from ``metres`` away; ``width`` is how much of what is around one it
    fills, from 0 to 1.
    """

    level: float
    span: float
    metres: float
    width: float


# name, level, span, metres, width
_TABLE = """
rain          -17  14    6 1.0
roof          -18  12    4 1.0
dripping      -24   6    5 0.8
wind          -18  14   10 1.0
leaves        -20  12    8 1.0
snowfall      -26   8    6 1.0
sea           -17  10   25 1.0
stream        -19   8    6 0.7
river         -20  10   15 0.9
lapping       -21  10    2 0.8
fire          -21  14    3 0.4
crowd         -20  10    8 1.0
market        -18   8   10 1.0
birds         -21   8   15 1.0
crickets      -25   8   10 1.0
cicadas       -24   8   12 1.0
frogs         -23   8   12 1.0
traffic       -20  10   20 1.0
riding        -19   8    2 0.9
rails         -19   8    2 0.9
cabin         -22   8    2 1.0
clock         -27   6    3 0.1
thunder        -5  12  500 0.9
shot           -4   8   25 0.3
cannon         -3   8   80 0.4
explosion      -2   8   60 0.6
firecrackers   -7   6   15 0.4
whoosh        -11   8    2 0.3
arrow         -10   6    4 0.3
splash        -10  10    4 0.4
plop          -14   6    3 0.1
gurgle        -15   6    2 0.2
crackles      -14   8    3 0.2
bell           -8   8   40 0.3
small_bell    -10   6    2 0.0
hand_bells    -13   6    3 0.2
gong           -9   8    8 0.3
clash          -9   8    3 0.1
drawn         -11   8    2 0.1
dropped       -10   8    3 0.1
coins         -13   6    2 0.1
clink         -14   6    2 0.0
chain         -14   8    3 0.2
lock          -16   6    2 0.0
wooden_fish   -13   6    4 0.0
clapper       -11   6    6 0.0
drum           -8  10   10 0.2
knock         -10   8    4 0.0
slam           -7   8    5 0.2
door          -14   6    4 0.1
creak         -14   8    4 0.1
thud           -9   8    3 0.1
slap          -10   8    2 0.0
crash          -6   8    6 0.4
scrape        -14   8    3 0.2
glass          -9   8    4 0.3
paper         -17   6    1 0.2
page          -18   6    1 0.2
tear          -15   6    1 0.2
stone_steps   -16   8    4 0.1
wood_steps    -15   8    4 0.1
gravel_steps  -16   8    4 0.1
snow_steps    -17   8    4 0.1
grass_steps   -18   8    4 0.1
hooves        -12   8   10 0.2
cart          -13   6    8 0.3
horn           -9   8   40 0.2
honk          -10   6   12 0.1
whistle       -10   6   40 0.2
pipe          -11   6   12 0.0
siren         -14   6   60 0.3
telephone     -11   6    3 0.0
mobile        -15   6    2 0.0
beep          -15   6    2 0.0
buzz          -18   6    2 0.0
car           -12   8    8 0.4
brakes         -9   8   12 0.2
wipers        -17   6    1 0.5
train          -9   8   15 0.6
plane         -10   8  300 0.6
heartbeat     -12   6    1 0.0
applause      -10  10   10 1.0
cheer          -9  10   15 1.0
tweet         -16   6    8 0.0
owl           -17   6   25 0.1
crow          -14   6   20 0.1
cock          -13   6   20 0.1
dog           -12   8   12 0.1
wolf          -16   6  150 0.3
horse         -12   6    8 0.1
"""

_LASTING: Mapping[Ambience, Lasting] = MappingProxyType(
    {
        Ambience.RAIN: rain.rain,
        Ambience.ROOF: rain.roof,
        Ambience.DRIPPING: rain.dripping,
        Ambience.WIND: wind.wind,
        Ambience.LEAVES: wind.leaves,
        Ambience.SNOWFALL: wind.snowfall,
        Ambience.SEA: water.sea,
        Ambience.STREAM: water.stream,
        Ambience.RIVER: water.river,
        Ambience.LAPPING: water.lapping,
        Ambience.FIRE: fire.fire,
        Ambience.CROWD: crowd.crowd,
        Ambience.MARKET: crowd.market,
        Ambience.BIRDS: birds.birds,
        Ambience.CRICKETS: night.crickets,
        Ambience.CICADAS: night.cicadas,
        Ambience.FROGS: night.frogs,
        Ambience.TRAFFIC: engine.traffic,
        Ambience.RIDING: engine.riding,
        Ambience.RAILS: railway.rails,
        Ambience.CABIN: plane.cabin,
        Ambience.CLOCK: clock.clock,
    }
)

_PASSING: Mapping[Event, Passing] = MappingProxyType(
    {
        Event.THUNDER: thunder.thunder,
        Event.SHOT: blast.shot,
        Event.CANNON: blast.cannon,
        Event.EXPLOSION: blast.explosion,
        Event.FIRECRACKERS: blast.firecrackers,
        Event.WHOOSH: wind.whoosh,
        Event.ARROW: arrow.arrow,
        Event.SPLASH: water.splash,
        Event.PLOP: water.plop,
        Event.GURGLE: water.gurgle,
        Event.CRACKLES: fire.crackles,
        Event.BELL: bell.bell,
        Event.SMALL_BELL: bell.small_bell,
        Event.HAND_BELLS: bell.hand_bells,
        Event.GONG: bell.gong,
        Event.CLASH: metal.clash,
        Event.DRAWN: metal.drawn,
        Event.DROPPED: metal.dropped,
        Event.COINS: metal.coins,
        Event.CLINK: metal.clink,
        Event.CHAIN: metal.chain,
        Event.LOCK: metal.lock,
        Event.WOODEN_FISH: wood.wooden_fish,
        Event.CLAPPER: wood.clapper,
        Event.DRUM: wood.drum,
        Event.KNOCK: wood.knock,
        Event.SLAM: wood.slam,
        Event.DOOR: wood.door,
        Event.CREAK: wood.creak,
        Event.THUD: wood.thud,
        Event.SLAP: wood.slap,
        Event.CRASH: wood.crash,
        Event.SCRAPE: wood.scrape,
        Event.GLASS: brittle.glass,
        Event.PAPER: brittle.paper,
        Event.PAGE: brittle.page,
        Event.TEAR: brittle.tear,
        Event.STONE_STEPS: steps.stone_steps,
        Event.WOOD_STEPS: steps.wood_steps,
        Event.GRAVEL_STEPS: steps.gravel_steps,
        Event.SNOW_STEPS: steps.snow_steps,
        Event.GRASS_STEPS: steps.grass_steps,
        Event.HOOVES: hooves.hooves,
        Event.CART: hooves.cart,
        Event.HORN: blown.horn,
        Event.HONK: blown.honk,
        Event.WHISTLE: blown.whistle,
        Event.PIPE: blown.pipe,
        Event.SIREN: blown.siren,
        Event.TELEPHONE: signal.telephone,
        Event.MOBILE: signal.mobile,
        Event.BEEP: signal.beep,
        Event.BUZZ: signal.buzz,
        Event.CAR: engine.car,
        Event.BRAKES: engine.brakes,
        Event.WIPERS: engine.wipers,
        Event.TRAIN: railway.train,
        Event.PLANE: plane.plane,
        Event.HEARTBEAT: heart.heartbeat,
        Event.APPLAUSE: crowd.applause,
        Event.CHEER: cheer.cheer,
        Event.TWEET: birds.tweet,
        Event.OWL: birds.owl,
        Event.CROW: birds.crow,
        Event.COCK: birds.cock,
        Event.DOG: beasts.dog,
        Event.WOLF: beasts.wolf,
        Event.HORSE: beasts.horse,
    }
)


def _usual() -> Mapping[Ambience | Event, Usual]:
    found: dict[Ambience | Event, Usual] = {}
    lasting = {one.value for one in Ambience}
    for row in _TABLE.strip().splitlines():
        name, *numbers = row.split()
        key = Ambience(name) if name in lasting else Event(name)
        found[key] = Usual(*map(float, numbers))
    return MappingProxyType(found)


USUAL: Mapping[Ambience | Event, Usual] = _usual()
"""Of every effect."""


def aim(effect: Ambience | Event, strength: float) -> float:
    """LUFS of an effect, mono, at its usual distance."""
    usual = USUAL[effect]
    return SPEECH + usual.level + usual.span * (strength - 0.5)


def ambience(effect: Ambience, seed: str, seconds: float, strength: float = 0.5) -> Samples:
    """So many seconds of an ambience at 48 kHz, (n,): its last sample leads into its first."""
    sound = _LASTING[effect](_chance(f"{seed}/{effect}"), seconds, strength)
    return brought(sound, aim(effect, strength), loops=True)


def event(effect: Event, seed: str, strength: float = 0.5) -> Samples:
    """An event at 48 kHz, (n,), out of silence and back into it."""
    sound = _PASSING[effect](_chance(f"{seed}/{effect}"), strength)
    return brought(sound, aim(effect, strength), loops=False)


def _chance(name: str) -> np.random.Generator:
    return np.random.default_rng(int.from_bytes(blake3(name.encode()).digest(8), "little"))
