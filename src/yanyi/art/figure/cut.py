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
    SAILOR = "sailor"
    PADDED = "padded"
    GUIMPE = "guimpe"
    CASSOCK = "cassock"
    MANTLE = "mantle"
    CLASP = "clasp"
    VEE = "vee"
    BREAST = "breast"
    BIB = "bib"
    BODICE = "bodice"
    MANDARIN = "mandarin"
    NIGHT = "night"


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
    FAULD = "fauld"


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
    Costume.SCHOOL_UNIFORM: Cut(Sleeve.FIT, Neck.LAPEL, Lower.TROUSERS),
    Costume.PADDED_COAT: Cut(Sleeve.LOOSE, Neck.PADDED, Lower.TUNIC, hem=196),
    Costume.HABIT: Cut(Sleeve.FIT, Neck.CASSOCK, Lower.ROBE, hem=8),
    Costume.TAOIST_ROBE: Cut(Sleeve.WIDE, Neck.MANTLE, Lower.ROBE, drop=54),
    Costume.CLOAK: Cut(Sleeve.FIT, Neck.CLASP, Lower.TUNIC, belt=True, boots=True),
    Costume.WIZARD_ROBE: Cut(Sleeve.WIDE, Neck.VEE, Lower.ROBE, drop=64, belt=True),
    Costume.PLATE_ARMOUR: Cut(Sleeve.PLATE, Neck.BREAST, Lower.FAULD, boots=True, narrow=True),
    Costume.FARM_DRESS: Cut(Sleeve.ROLLED, Neck.BIB, Lower.TROUSERS, narrow=True),
    Costume.QIPAO: Cut(Sleeve.FIT, Neck.MANDARIN, Lower.STRAIGHT, hem=26),
    Costume.NIGHTWEAR: Cut(Sleeve.LOOSE, Neck.NIGHT, Lower.TROUSERS),
}

#: How women wear what is cut otherwise for them.
WOMEN = {
    Costume.SCHOOL_UNIFORM: Cut(
        Sleeve.LOOSE, Neck.SAILOR, Lower.SKIRT, hem=142, stockings="#2b2d38"
    ),
    Costume.HABIT: Cut(Sleeve.WIDE, Neck.GUIMPE, Lower.ROBE, drop=26, hem=8),
    Costume.FARM_DRESS: Cut(Sleeve.ROLLED, Neck.BODICE, Lower.SKIRT, hem=58, apron=True),
    Costume.QIPAO: Cut(Sleeve.SHORT, Neck.MANDARIN, Lower.STRAIGHT, hem=62),
    Costume.NIGHTWEAR: Cut(Sleeve.LOOSE, Neck.CREW, Lower.GOWN, hem=34),
}


def cut_of(who: Person) -> Cut:
    """How somebody's costume is cut."""
    costume = who.look.costume
    return WOMEN.get(costume, CUTS[costume]) if who.woman else CUTS[costume]


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
    elif costume is Costume.SCHOOL_UNIFORM:
        legs, shoes = "#4a4d58" if not who.woman else "#2b2d38", "#2c2428"
    elif costume is Costume.PLATE_ARMOUR:
        legs, shoes = mix(who.colour, "#3a3f4a", 0.3), who.colour
    elif costume in {Costume.CLOAK, Costume.WIZARD_ROBE, Costume.HABIT}:
        legs, shoes = mix(who.second, "#3a3436", 0.6), "#4a3326"
    elif costume is Costume.FARM_DRESS:
        legs, shoes = who.colour, "#5a3d30"
    elif costume is Costume.NIGHTWEAR:
        legs, shoes = who.colour, mix(who.colour, "#f6efe2", 0.5)
    inner = "#f7f0e2"
    if costume is Costume.FARM_DRESS and not who.woman:
        return Cloth(who.second, who.colour, who.colour, legs, shoes)
    if costume in {Costume.JACKET, Costume.COAT}:
        inner = who.second if luminance(who.second) > 0.45 else "#efe6d4"
    return Cloth(who.colour, who.second, inner, legs, shoes)
