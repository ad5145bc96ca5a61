"""What the text and the author say of how a person looks."""

import re
from dataclasses import dataclass, fields, replace

from yanyi.board.types import Look
from yanyi.board.vocabulary import Beard, Costume, Head, Headgear
from yanyi.direct.lexicon.concepts import Hairdo, Tint, Trait
from yanyi.direct.lexicon.lexicon import Hit, Lexicon, of

_HAIR = {
    Tint.RED: "#a3472b",
    Tint.ORANGE: "#b8662f",
    Tint.YELLOW: "#d8b462",
    Tint.BROWN: "#5f4029",
    Tint.BLACK: "#26211f",
    Tint.GREY: "#a7a5a3",
    Tint.WHITE: "#ebe7de",
}
_SKIN = {
    Tint.RED: "#d08a68",
    Tint.ORANGE: "#cf9a6c",
    Tint.YELLOW: "#e6bd86",
    Tint.PINK: "#f0c4b0",
    Tint.BROWN: "#95633f",
    Tint.BLACK: "#6a4430",
    Tint.WHITE: "#f5e1d2",
    Tint.GREY: "#c9bdb2",
}


#: The build and height of a giant; the tall and the stout are 0.7.
_GIANT = (0.4, 2.0)


#: The parts that a colour may belong to.
_DYED = (Trait.HAIR, Trait.SKIN, Trait.GARMENT, Trait.HEADGEAR)


@dataclass(frozen=True, slots=True)
class Said:
    """The parts of a look that were said in words; None is left open."""

    head: Head | None = None
    costume: Costume | None = None
    hair: int | None = None
    hair_colour: str | None = None
    skin: str | None = None
    colour: str | None = None
    second_colour: str | None = None
    glasses: bool | None = None
    beard: bool | None = None
    build: float | None = None
    height: float | None = None
    beard_kind: Beard | None = None
    headgear: Headgear | None = None
    headgear_colour: str | None = None
    scar: bool | None = None
    freckles: bool | None = None
    eyepatch: bool | None = None
    earrings: bool | None = None

    def over(self, look: Look) -> Look:
        """The look with everything that was said put in."""
        known = {
            field.name: value
            for field in fields(self)
            if (value := getattr(self, field.name)) is not None
        }
        return replace(look, **known)


def said_of(description: str, lexicon: Lexicon) -> Said:
    """Read a description (``white moustache, green coat``; ``白胡子，红棉袄``)."""
    traits: set[Trait] = set()
    heads: list[Head] = []
    costumes: list[Costume] = []
    hairdos: list[Hairdo] = []
    beards: list[Beard] = []
    hats: list[Headgear] = []
    dyes: dict[Trait, list[Tint]] = {part: [] for part in _DYED}
    for clause in re.split(r"[,;.，；。、]", description):
        hits = lexicon.scan(clause)
        traits.update(of(hits, Trait))
        heads.extend(of(hits, Head))
        costumes.extend(of(hits, Costume))
        hairdos.extend(of(hits, Hairdo))
        beards.extend(of(hits, Beard))
        hats.extend(of(hits, Headgear))
        for tint, part in _dyed(hits):
            dyes[part].append(tint)
    garments = dyes[Trait.GARMENT]
    giant = Trait.GIANT in traits
    return Said(
        head=heads[0] if heads else None,
        costume=costumes[-1] if costumes else None,
        hair=hairdos[0].value if hairdos else None,
        hair_colour=next((_HAIR[tint] for tint in dyes[Trait.HAIR] if tint in _HAIR), None),
        skin=next((_SKIN[tint] for tint in dyes[Trait.SKIN] if tint in _SKIN), None),
        colour=garments[0].value if garments else None,
        second_colour=garments[1].value if len(garments) > 1 else None,
        glasses=True if Trait.GLASSES in traits else None,
        beard=True if Trait.BEARD in traits or beards else None,
        build=_GIANT[0] if giant else _between(traits, Trait.STOUT, Trait.THIN),
        height=_GIANT[1] if giant else _between(traits, Trait.TALL, Trait.SHORT),
        beard_kind=beards[0] if beards else None,
        headgear=hats[0] if hats else None,
        headgear_colour=next((tint.value for tint in dyes[Trait.HEADGEAR]), None),
        scar=True if Trait.SCAR in traits else None,
        freckles=True if Trait.FRECKLES in traits else None,
        eyepatch=True if Trait.EYEPATCH in traits else None,
        earrings=True if Trait.EARRINGS in traits else None,
    )


def _dyed(hits: tuple[Hit, ...]) -> list[tuple[Tint, Trait]]:
    parts = [(hit.start, part) for hit in hits if (part := _part(hit))]
    pairs = []
    for hit in hits:
        if isinstance(hit.concept, Tint) and parts:
            after = [part for start, part in parts if start >= hit.end]
            pairs.append((hit.concept, after[0] if after else parts[-1][1]))
    return pairs


def _part(hit: Hit) -> Trait | None:
    if isinstance(hit.concept, Costume):
        return Trait.GARMENT
    if isinstance(hit.concept, Headgear):
        return Trait.HEADGEAR
    if hit.concept in _DYED:
        return Trait(hit.concept)
    return None


def _between(traits: set[Trait], more: Trait, less: Trait) -> float | None:
    if (more in traits) == (less in traits):
        return None
    return 0.7 if more in traits else -0.7
