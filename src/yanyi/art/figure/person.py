"""A look with every open choice made: the same person for ever from the same look."""

from dataclasses import dataclass
from functools import lru_cache

from yanyi.art.figure.colour import luminance, mix
from yanyi.art.figure.seed import chance, choose
from yanyi.board.types import Look
from yanyi.board.vocabulary import Beard, Costume, Head
from yanyi.story.vocabulary import Age, Gender

PERIOD = frozenset(
    {
        Costume.HANFU,
        Costume.SCHOLAR_ROBE,
        Costume.WORK_TUNIC,
        Costume.ARMOUR,
        Costume.MONK_ROBE,
        Costume.COURT_ROBE,
        Costume.TAOIST_ROBE,
    }
)
WESTERN = frozenset(
    {
        Costume.PERIOD_GOWN,
        Costume.TAILCOAT,
        Costume.HABIT,
        Costume.CLOAK,
        Costume.WIZARD_ROBE,
        Costume.PLATE_ARMOUR,
        Costume.FARM_DRESS,
    }
)

_HAIR_MAN = (1, 2, 3, 4, 6, 7, 8, 9, 12, 28, 43, 47, 22, 11)
_HAIR_WOMAN = (10, 13, 15, 16, 17, 18, 19, 21, 23, 29, 31, 32, 33, 35, 37, 42, 45, 46, 48, 24)
_HAIR_BOY = (2, 4, 6, 7, 11, 12, 43, 3)
_HAIR_GIRL = (26, 30, 48, 46, 13, 19, 23, 10)
_HAIR_PERIOD_MAN = (38, 36, 33, 38, 46, 31)
_HAIR_PERIOD_WOMAN = (14, 45, 46, 29, 32, 48, 16, 35, 37)
_HAIR_PERIOD_BOY = (26, 36, 38, 34)
_HAIR_PERIOD_GIRL = (26, 14, 46, 30)
_HAIR_OLD_MAN = (25, 1, 28, 47, 9)
_HAIR_OLD_WOMAN = (38, 37, 46, 14, 32)
_HAIR_PERIOD_OLD_MAN = (38, 36, 38)
_HAIR_WESTERN_MAN = (1, 3, 7, 8, 12, 9)
_HAIR_WESTERN_WOMAN = (29, 32, 37, 46, 45, 48)

_SKINS_EAST = ("#f6dcc4", "#f3d3b8", "#efcaa9", "#e8bd98", "#f8e2d0")
_SKINS = ("#f6dcc4", "#f3d3b8", "#eec3a2", "#d9a27a", "#b97d56", "#8d5a3c")
_DARK_HAIR = ("#2a2030", "#231d28", "#2f2530", "#28242f")
_ANY_HAIR = ("#2a2030", "#3b2a2a", "#5a3a28", "#7a4a2a", "#a5692f", "#2f2530", "#c99a52", "#8a3f2a")
_GREY_HAIR = ("#c9c6c4", "#b4b2b6", "#e2dfda", "#a3a0a6")

_PERIOD_CLOTHES = (
    ("#4a6b94", "#2b3a55"),
    ("#b9473f", "#6d2430"),
    ("#5f8f7e", "#2f5150"),
    ("#7d5478", "#432f4d"),
    ("#c99a4a", "#7c4a2c"),
    ("#64727f", "#39404d"),
    ("#8fa98a", "#4d6353"),
    ("#d5816b", "#8a3b3f"),
    ("#a8b9c9", "#52627c"),
    ("#e3d5b8", "#7d6a52"),
    ("#3d4560", "#a3493f"),
    ("#93546a", "#4c2a3f"),
)
_MODERN_CLOTHES = (
    ("#d9a23c", "#f3ead8"),
    ("#2f7f86", "#f0e3cb"),
    ("#d2604f", "#f4e6d4"),
    ("#35497a", "#dfe3ea"),
    ("#7c8a4e", "#efe6cf"),
    ("#8d74a8", "#f1e8ee"),
    ("#4f6d5c", "#e9dfc8"),
    ("#b9606f", "#f6e7e3"),
    ("#5b6573", "#e8e4dc"),
    ("#c9794a", "#f2e5d0"),
    ("#6aa0b8", "#f3efe2"),
    ("#3a3a48", "#d8c9b0"),
)


_DYED: dict[Costume, tuple[tuple[str, str], ...]] = {
    Costume.MONK_ROBE: (("#c98a3d", "#8a3d2f"), ("#8d8577", "#5a5248"), ("#b5713a", "#6e2f2a")),
    Costume.TAILCOAT: (("#3b3a4a", "#b58a4a"), ("#4a3a38", "#7d8a9a"), ("#2f4350", "#a3553f")),
    Costume.SUIT: (("#3a4358", "#a3483f"), ("#4d4a52", "#3f6f8a"), ("#5a4f48", "#4f6d5c")),
    Costume.SCHOOL_UNIFORM: (
        ("#34405e", "#a3483f"),
        ("#2f4a4a", "#c9a24a"),
        ("#3f3a4c", "#5f7fa4"),
    ),
    Costume.PADDED_COAT: (("#a8433a", "#3d3a48"), ("#4a5f7a", "#b9473f"), ("#6d5a44", "#4a6b94")),
    Costume.HABIT: (("#33323c", "#f2ece0"), ("#4a3f3a", "#efe6d4"), ("#3a3f4c", "#f4efe4")),
    Costume.TAOIST_ROBE: (("#5f7f96", "#26262e"), ("#c2a04a", "#2c2622"), ("#74857c", "#262a2a")),
    Costume.CLOAK: (("#4d6353", "#7a5a3c"), ("#5a3f4c", "#4a4640"), ("#3f5068", "#8a6a44")),
    Costume.WIZARD_ROBE: (("#3d4a80", "#d9b25c"), ("#5a3f78", "#c9b0e0"), ("#3f5f5c", "#e0c27a")),
    Costume.PLATE_ARMOUR: (("#aab4c0", "#8a3d3f"), ("#9aa6b4", "#3f5a86"), ("#b4b4b8", "#c9a24a")),
    Costume.FARM_DRESS: (("#5f7590", "#d9b48a"), ("#7a6248", "#b9473f"), ("#6d7a54", "#e3d5b8")),
    Costume.QIPAO: (("#a8434f", "#e3c27a"), ("#3f6f6a", "#d9b25c"), ("#4a5a8a", "#cfd6e4")),
    Costume.NIGHTWEAR: (("#a9bcd4", "#5f7896"), ("#d4b4bc", "#8d5f70"), ("#c9cdb4", "#6d7a5a")),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Who is drawn. Lengths are multiples of an adult's; ``head`` is the head's scale."""

    look: Look
    woman: bool
    age: Age
    hair: int
    hair_colour: str
    skin: str
    colour: str
    second: str
    iris: str
    jaw: float
    nose: int
    eyes: float
    glasses: int
    beard: int
    period: bool
    western: bool
    stature: float
    head: float
    width: float
    cant: float = 0.0
    open_eyes: float = 1.0
    brow: float = 1.0
    lips: float = 0.0

    @property
    def child(self) -> bool:
        """Whether it is a child."""
        return self.age is Age.CHILD

    @property
    def old(self) -> bool:
        """Whether it is old."""
        return self.age is Age.OLD

    @property
    def beast(self) -> bool:
        """Whether the head is not a human's."""
        return self.look.head is not Head.HUMAN


def _hair_styles(look: Look, woman: bool, period: bool, western: bool) -> tuple[int, ...]:
    if look.costume is Costume.MONK_ROBE and not woman:
        return (0,)
    table = {
        (Age.CHILD, True): (_HAIR_PERIOD_GIRL, _HAIR_GIRL, _HAIR_GIRL),
        (Age.CHILD, False): (_HAIR_PERIOD_BOY, _HAIR_BOY, _HAIR_BOY),
        (Age.OLD, True): (_HAIR_OLD_WOMAN, _HAIR_OLD_WOMAN, _HAIR_OLD_WOMAN),
        (Age.OLD, False): (_HAIR_PERIOD_OLD_MAN, _HAIR_OLD_MAN, _HAIR_OLD_MAN),
    }
    usual = (
        (_HAIR_PERIOD_WOMAN, _HAIR_WESTERN_WOMAN, _HAIR_WOMAN)
        if woman
        else (_HAIR_PERIOD_MAN, _HAIR_WESTERN_MAN, _HAIR_MAN)
    )
    styles = table.get((look.age, woman), usual)
    return styles[0 if period else 1 if western else 2]


def _clothes(look: Look, period: bool) -> tuple[str, str]:
    pairs: tuple[tuple[str, str], ...] = _PERIOD_CLOTHES if period else _MODERN_CLOTHES
    pairs = _DYED.get(look.costume, pairs)
    one, two = choose(look.seed, "clothes", pairs)
    if look.colour and not look.second_colour:
        two = mix(look.colour, "#2a2238" if luminance(look.colour) > 0.3 else "#f0e4cc", 0.5)
    return look.colour or one, look.second_colour or two


#: The numbers by which a person's beard is drawn.
BEARDS = {Beard.LONG: 1, Beard.GOATEE: 2, Beard.FULL: 3, Beard.MOUSTACHE: 4, Beard.STUBBLE: 5}


def _beard(look: Look, dignified: bool) -> int:
    """The kind that is said; else the old and those of old times wear it long or as a goatee."""
    if look.beard_kind is not Beard.ANY:
        return BEARDS[look.beard_kind]
    return choose(look.seed, "beard kind", (1, 2) if dignified else (2, 3, 5))


@lru_cache(maxsize=256)
def person(look: Look) -> Person:
    """Everything about the figure that ``look`` leaves to its seed."""
    seed = look.seed
    woman = look.gender is Gender.FEMALE or (
        look.gender is Gender.UNKNOWN and chance(seed, "gender") < 0.5
    )
    period, western = look.costume in PERIOD, look.costume in WESTERN
    old, child = look.age is Age.OLD, look.age is Age.CHILD
    styles = _hair_styles(look, woman, period, western)
    hair = look.hair % 49 if look.hair >= 0 else choose(seed, "hair", styles)
    shades = _GREY_HAIR if old else _DARK_HAIR if period else _ANY_HAIR
    one, two = _clothes(look, period)
    bearded = (
        look.beard
        or look.beard_kind is not Beard.ANY
        or (old and not woman and period and chance(seed, "beard") < 0.85)
    )
    stature = {Age.CHILD: 0.68, Age.YOUNG: 0.97, Age.OLD: 0.94}.get(look.age, 1.0)
    stature *= (0.955 if woman and not child else 1.0) + 0.09 * look.height
    stature += 0.13 * max(look.height - 1.0, 0.0)
    stature *= 0.98 + 0.04 * chance(seed, "stature")
    width = (0.94 if woman else 1.0) + 0.05 * (chance(seed, "width") - 0.5)
    width += (0.36 if look.build > 0 else 0.24) * look.build
    return Person(
        look=look,
        woman=woman,
        age=look.age,
        hair=hair,
        hair_colour=look.hair_colour or choose(seed, "hair colour", shades),
        skin=look.skin or choose(seed, "skin", _SKINS_EAST if period else _SKINS),
        colour=one,
        second=two,
        iris=choose(seed, "iris", ("#3a2a26", "#2c2430", "#4a3224", "#33404a")),
        jaw=(0.08 if woman else 0.62) + 0.3 * chance(seed, "jaw") - (0.3 if child else 0.0),
        nose=choose(seed, "nose", (3, 6, 2) if woman or child else (3, 2, 4, 6, 4)),
        eyes=(1.06 if woman else 0.94) * (1.16 if child else 0.9 if old else 1.0),
        glasses=choose(seed, "glasses", (1, 3, 4)) if look.glasses else 0,
        beard=_beard(look, old or period) if bearded else 0,
        period=period,
        western=western,
        stature=stature,
        head=(0.9 if child else 0.96 if woman else 1.0),
        width=width * (0.8 if child else 1.0),
        cant=(0.35 if woman else 0.1) + 1.3 * (chance(seed, "cant") - 0.5),
        open_eyes=(1.02 if woman or child else 0.94) + 0.16 * (chance(seed, "open eyes") - 0.5),
        brow=0.85 + 0.4 * chance(seed, "brow"),
        lips=0.55 + 0.45 * chance(seed, "lips") if woman and not child else 0.0,
    )
