"""Looks for new people: what is said of them; the rest is chosen to clash with nobody."""

from collections.abc import Sequence

from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Era, Head, Headgear
from yanyi.direct.appearance import said_of
from yanyi.direct.lexicon.lexicon import Lexicon, of
from yanyi.direct.seed import seed_of
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender

_DYES = (
    "#4a6b94", "#b9473f", "#5f8f7e", "#c99a4a", "#7d5478", "#d5816b", "#64727f", "#8fa25a",
    "#93546a", "#3d4560", "#a9805a", "#dcccae",
)  # fmt: skip
_HAIR = {
    Era.PERIOD_CHINESE: ("#26211f", "#33291f", "#1f2126"),
    Era.PERIOD_WESTERN: ("#5f4029", "#26211f", "#d8b462", "#8a5a33", "#a3472b"),
    Era.MODERN: ("#26211f", "#5f4029", "#8a5a33", "#3b2c26", "#d8b462", "#a3472b"),
}
_GREYS = ("#ebe7de", "#c4c0ba", "#a7a5a3")
_SKIN = {
    Era.PERIOD_CHINESE: ("#f2d3b3", "#eac59f", "#f6ddc4", "#dfb48c"),
    Era.PERIOD_WESTERN: ("#f5d9c4", "#f0c9ad", "#f8e3d3", "#e6b898"),
    Era.MODERN: ("#f2d3b3", "#95633f", "#eac59f", "#6f4a33", "#f6ddc4", "#c68f62"),
}
_CLOTHES: dict[tuple[Era, Gender], tuple[Costume, ...]] = {
    (Era.PERIOD_CHINESE, Gender.FEMALE): (Costume.HANFU,),
    (Era.PERIOD_CHINESE, Gender.MALE): (Costume.HANFU, Costume.SCHOLAR_ROBE, Costume.WORK_TUNIC),
    (Era.PERIOD_WESTERN, Gender.FEMALE): (Costume.PERIOD_GOWN, Costume.DRESS),
    (Era.PERIOD_WESTERN, Gender.MALE): (Costume.TAILCOAT, Costume.COAT, Costume.SHIRT),
    (Era.MODERN, Gender.FEMALE): (Costume.SWEATER, Costume.DRESS, Costume.JACKET, Costume.SHIRT),
    (Era.MODERN, Gender.MALE): (Costume.SHIRT, Costume.JACKET, Costume.SWEATER, Costume.COAT),
}
_ONLY_CHINESE = {
    Costume.HANFU, Costume.SCHOLAR_ROBE, Costume.COURT_ROBE, Costume.WORK_TUNIC,
    Costume.TAOIST_ROBE,
}  # fmt: skip
_ONLY_WESTERN = {Costume.HABIT, Costume.PLATE_ARMOUR, Costume.WIZARD_ROBE}
_ONLY_MODERN = {
    Costume.HOODIE, Costume.SUIT, Costume.SWEATER, Costume.JACKET, Costume.SHIRT,
    Costume.SCHOOL_UNIFORM, Costume.QIPAO,
}  # fmt: skip
#: Clothes worn at all times, under the hair of each: today's unless it is said otherwise.
_TIMELESS = {Costume.PADDED_COAT, Costume.CLOAK, Costume.NIGHTWEAR, Costume.FARM_DRESS}
_OLD_HAIR = {Gender.FEMALE: (45, 46, 37, 14), Gender.MALE: (38, 36)}
_FOR_WOMEN = {Costume.DRESS, Costume.PERIOD_GOWN}


def imagine(
    character: Character,
    era: Era,
    lexicon: Lexicon,
    partners: Sequence[Look],
    others: Sequence[Look],
) -> Look:
    """A look for somebody new, unlike those of ``partners`` in talk, then unlike ``others``."""
    seed = seed_of(character.name)
    gender = character.gender
    if gender is Gender.UNKNOWN:
        gender = (Gender.FEMALE, Gender.MALE)[seed % 2]
    age = Age.ADULT if character.age is Age.UNKNOWN else character.age
    head = _head(character, lexicon)
    said = said_of(character.look, lexicon)
    costume = said.costume or _costume(character, era, Look(seed, gender, age, head), lexicon)
    hair, skin = "", ""
    if head is Head.HUMAN:
        hairs = _GREYS if age is Age.OLD else _HAIR[era]
        hair = _choose(hairs, seed, [one.hair_colour for one in partners], [])
        skins = _SKIN[era]
        skin = skins[seed // 7 % len(skins)]
    colour = said.colour or _choose(
        _DYES, seed // 3, [one.colour for one in partners], [one.colour for one in others]
    )
    look = Look(
        seed=seed,
        gender=gender,
        age=age,
        head=head,
        costume=costume,
        hair_colour=hair,
        skin=skin,
        colour=colour,
        glasses=_glasses(era, age, head, seed),
        beard=costume is not Costume.MONK_ROBE and _beard(era, gender, age, head, seed),
        build=(seed // 17 % 7 - 3) / 10,
        height=(seed // 29 % 7 - 3) / 10,
        hair=_old_hair(era, gender, head, costume, seed),
        headgear=_headgear(character, head, lexicon),
    )
    return said.over(look)


def _choose(options: Sequence[str], seed: int, near: Sequence[str], far: Sequence[str]) -> str:
    """The option least used by those near, then by those far, then the one the seed likes."""
    turned = [options[(seed + n) % len(options)] for n in range(len(options))]
    return min(turned, key=lambda one: (near.count(one), far.count(one)))


def _head(character: Character, lexicon: Lexicon) -> Head:
    """Who is called Rabbit or 猴王 has that head; otherwise what the look says decides."""
    for text in (character.look, character.name, *character.aliases):
        for hit in lexicon.scan(text):
            if isinstance(hit.concept, Head):
                return hit.concept
    return Head.HUMAN


def _headgear(character: Character, head: Head, lexicon: Lexicon) -> Headgear:
    """What goes with a rank or a calling in the name: a king's crown, a scholar's cap."""
    if head is Head.HUMAN:
        for text in (character.name, *character.aliases):
            for one in of(lexicon.scan(text), Headgear):
                return one
    return Headgear.NONE


def _costume(character: Character, era: Era, body: Look, lexicon: Lexicon) -> Costume:
    """What the calling in the look, the name or the temper asks for; else the dress of the time."""
    for text in (character.look, character.name, *character.aliases, character.temper):
        for costume in of(lexicon.scan(text), Costume):
            if _worn(costume, era, body.gender):
                return costume
    age, seed = body.age, body.seed
    if era is Era.PERIOD_WESTERN and seed // 5 % 4 == 3:
        return Costume.FARM_DRESS if seed // 23 % 2 else Costume.CLOAK
    if body.head is Head.DEMON and era is Era.PERIOD_CHINESE:
        return (Costume.ARMOUR, Costume.WORK_TUNIC)[seed // 5 % 2]
    if age is Age.CHILD and era is Era.PERIOD_CHINESE:
        return Costume.WORK_TUNIC
    if era is Era.MODERN and age in (Age.CHILD, Age.YOUNG):
        young = (Costume.HOODIE, Costume.SHIRT, Costume.SWEATER)
        return young[seed // 5 % len(young)]
    clothes = _CLOTHES[era, body.gender]
    return clothes[seed // 5 % len(clothes)]


def _worn(costume: Costume, era: Era, gender: Gender) -> bool:
    if costume in _FOR_WOMEN and gender is Gender.MALE:
        return False
    if era is not Era.PERIOD_CHINESE and costume in _ONLY_CHINESE - {Costume.COURT_ROBE}:
        return False
    if era is Era.PERIOD_CHINESE and costume in _ONLY_WESTERN:
        return False
    return era is Era.MODERN or costume not in _ONLY_MODERN or costume is Costume.SHIRT


def _old_hair(era: Era, gender: Gender, head: Head, costume: Costume, seed: int) -> int:
    """Hair put up as in old China, over clothes that do not tell the time by themselves."""
    if era is not Era.PERIOD_CHINESE or head is not Head.HUMAN or costume not in _TIMELESS:
        return -1
    styles = _OLD_HAIR[gender]
    return styles[seed // 13 % len(styles)]


def _glasses(era: Era, age: Age, head: Head, seed: int) -> bool:
    chance = 0 if era is not Era.MODERN or age is Age.CHILD or head is not Head.HUMAN else 15
    return seed // 37 % 100 < chance * (3 if age is Age.OLD else 1)


def _beard(era: Era, gender: Gender, age: Age, head: Head, seed: int) -> bool:
    if gender is not Gender.MALE or head is not Head.HUMAN:
        return False
    chance = {Age.OLD: 70, Age.ADULT: 15 if era is Era.MODERN else 40}.get(age, 0)
    return seed // 41 % 100 < chance
