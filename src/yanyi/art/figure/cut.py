"""How every costume is cut."""

from dataclasses import dataclass
from enum import StrEnum

from yanyi.art.figure.colour import darker, luminance, mix
from yanyi.art.figure.person import Person
from yanyi.art.figure.seed import choose
from yanyi.board.vocabulary import Costume


class Sleeve(StrEnum):
    """The kinds of sleeves."""

    WIDE = "wide"
    FIT = "fit"
    LOOSE = "loose"
    ROLLED = "rolled"
    SHORT = "short"
    PUFF = "puff"
    BRACER = "bracer"
    PLATE = "plate"


class Neck(StrEnum):
    """The kinds of necklines and fronts."""

    CROSS = "cross"
    ROUND = "round"
    SHIRT = "shirt"
    OPEN = "open"
    LAPEL = "lapel"
    CREW = "crew"
    HOOD = "hood"
    SQUARE = "square"
    CRAVAT = "cravat"
    PLATE = "plate"


class Lower(StrEnum):
    """What is worn below the belt."""

    ROBE = "robe"
    TUNIC = "tunic"
    TROUSERS = "trousers"
    SKIRT = "skirt"
    GOWN = "gown"
    COAT = "coat"
    TASSETS = "tassets"
    STRAIGHT = "straight"


@dataclass(frozen=True, slots=True)
class Cut:
    """A costume's cut; ``drop`` is how far a wide sleeve hangs, ``hem`` the height of a skirt.

    ``narrow`` trousers end at the ankle; ``stockings`` is the colour of the legs under a skirt.
    """

    sleeve: Sleeve
    neck: Neck
    lower: Lower
    drop: float = 0.0
    hem: float = 10.0
    belt: bool = False
    apron: bool = False
    boots: bool = False
    narrow: bool = False
    stockings: str = ""


CUTS = {
    Costume.HANFU: Cut(Sleeve.WIDE, Neck.CROSS, Lower.ROBE, drop=46, belt=True),
    Costume.SCHOLAR_ROBE: Cut(Sleeve.WIDE, Neck.CROSS, Lower.ROBE, drop=62, belt=True),
    Costume.WORK_TUNIC: Cut(Sleeve.ROLLED, Neck.CROSS, Lower.TUNIC, belt=True),
    Costume.ARMOUR: Cut(Sleeve.BRACER, Neck.PLATE, Lower.TASSETS, belt=True, boots=True),
    Costume.MONK_ROBE: Cut(Sleeve.WIDE, Neck.CROSS, Lower.ROBE, drop=36, belt=True),
    Costume.COURT_ROBE: Cut(Sleeve.WIDE, Neck.ROUND, Lower.ROBE, drop=66, belt=True, boots=True),
    Costume.SHIRT: Cut(Sleeve.ROLLED, Neck.SHIRT, Lower.TROUSERS),
    Costume.JACKET: Cut(Sleeve.LOOSE, Neck.OPEN, Lower.TROUSERS),
    Costume.COAT: Cut(Sleeve.LOOSE, Neck.LAPEL, Lower.COAT, hem=86),
    Costume.DRESS: Cut(Sleeve.SHORT, Neck.CREW, Lower.SKIRT, hem=112, belt=True),
    Costume.HOODIE: Cut(Sleeve.LOOSE, Neck.HOOD, Lower.TROUSERS),
    Costume.SUIT: Cut(Sleeve.FIT, Neck.LAPEL, Lower.TROUSERS),
    Costume.SWEATER: Cut(Sleeve.LOOSE, Neck.CREW, Lower.TROUSERS),
    Costume.APRON: Cut(Sleeve.ROLLED, Neck.SHIRT, Lower.TROUSERS, apron=True),
    Costume.PERIOD_GOWN: Cut(Sleeve.PUFF, Neck.SQUARE, Lower.GOWN, hem=6, belt=True),
    Costume.TAILCOAT: Cut(Sleeve.FIT, Neck.CRAVAT, Lower.COAT, hem=112, boots=True),
    **{c: Cut(Sleeve.FIT, Neck.LAPEL, Lower.TROUSERS) for c in Costume if c.value in ("school_uniform","padded_coat","habit","taoist_robe","cloak","wizard_robe","plate_armour","farm_dress","qipao","nightwear")},
}


@dataclass(frozen=True, slots=True)
class Cloth:
    """The colours of a costume."""

    main: str
    trim: str
    inner: str
    legs: str
    shoes: str
    metal: str = "#d9b25c"


_LEGS = ("#3b4258", "#2f3340", "#5a5347", "#6b6250", "#44506b", "#4a3f3f", "#50594a")
_SHOES = ("#3a2f33", "#5a3d30", "#e9e4da", "#2c2e3a", "#8a5a3a")


def cloth(who: Person) -> Cloth:
    """The colours a person wears."""
    seed, costume = who.look.seed, who.look.costume
    legs = choose(seed, "legs", _LEGS)
    shoes = choose(seed, "shoes", _SHOES)
    if who.period:
        legs, shoes = mix(who.second, "#4a4348", 0.45), "#33292e"
    elif costume is Costume.SUIT:
        legs, shoes = darker(who.colour, 0.08), "#2c2428"
    elif costume is Costume.TAILCOAT:
        legs, shoes = "#d8ccb4", "#35292b"
    inner = "#f7f0e2"
    if costume in {Costume.JACKET, Costume.COAT}:
        inner = who.second if luminance(who.second) > 0.45 else "#efe6d4"
    return Cloth(who.colour, who.second, inner, legs, shoes)
