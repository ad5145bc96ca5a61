"""Heads that are not human, in the same ink and with the same acting."""

from collections.abc import Callable
from dataclasses import replace

from yanyi.art.figure.colour import mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.furred import (
    draw_cat,
    draw_dog,
    draw_fox,
    draw_monkey,
    draw_mouse,
    draw_rabbit,
)
from yanyi.art.figure.head import draw_head
from yanyi.art.figure.herd import draw_ox
from yanyi.art.figure.hoofed import draw_horse, draw_pig
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.muzzle import Coat, coat
from yanyi.art.figure.mythic import draw_bird, draw_demon, draw_dragon
from yanyi.art.figure.person import Person
from yanyi.art.figure.rear import draw_rear
from yanyi.art.figure.robot import draw_robot
from yanyi.art.figure.seed import choose
from yanyi.board.vocabulary import Head, Turn

_FURS = {
    Head.MONKEY: ("#a8743c", "#8f6236", "#b98a4a"),
    Head.PIG: ("#f0b8a8", "#e8a898", "#d9b5a0"),
    Head.RABBIT: ("#f4eee4", "#d9cbb8", "#c9c4c4"),
    Head.CAT: ("#e0a45a", "#8f8a8c", "#5a525c"),
    Head.DOG: ("#c9955a", "#e0c49a", "#8a6a4e"),
    Head.MOUSE: ("#b3aaa8", "#c4b09a", "#8f8a94"),
    Head.BIRD: ("#6a9ac0", "#c9564a", "#7fa86a"),
    Head.FOX: ("#d9763a", "#c9642e", "#e08a4a"),
    Head.HORSE: ("#a5683a", "#7a5038", "#d9c4a8"),
    Head.DRAGON: ("#4f9a86", "#4a86a8", "#c99a3c"),
    Head.DEMON: ("#c4564a", "#5a7aa8", "#6f9a6a"),
    Head.OX: ("#6b4a38", "#4a4248", "#a5754a"),
    Head.ROBOT: ("#b8c4cc", "#d9c9a4", "#8fb0b4"),
}
_WILD_HAIR = (20, 4, 5, 18, 24)


def beast_coat(who: Person) -> Coat:
    """The colours of a beast's head: its own hair colour, or what its seed chooses."""
    kind = who.look.head
    fur = who.look.hair_colour or choose(who.look.seed, "fur", _FURS[kind])
    if kind is Head.MONKEY:
        return replace(coat(fur), bare=who.look.skin or "#f0c8a4")
    if kind is Head.PIG:
        return replace(coat(fur), bare=mix(fur, "#e8848a", 0.45))
    return coat(fur, 0.72 if kind in (Head.RABBIT, Head.MOUSE) else 0.6)


def hand_colour(who: Person) -> str:
    """The colour of a beast's hands."""
    colours = beast_coat(who)
    match who.look.head:
        case Head.MONKEY:
            return colours.bare
        case Head.DEMON:
            return who.look.skin or choose(who.look.seed, "fur", _FURS[Head.DEMON])
        case _:
            return colours.fur


def _demon(who: Person) -> Person:
    return replace(
        who,
        skin=hand_colour(who),
        hair=choose(who.look.seed, "wild", _WILD_HAIR),
        hair_colour=who.look.hair_colour or choose(who.look.seed, "mane", ("#2a2030", "#7a2a28")),
        iris="#d9b23c",
        jaw=0.9,
    )


#: Where the mouth is and how high the head reaches, in the units of the parts.
_MOUTHS = {
    Head.PIG: (592.0, 714.0),
    Head.MOUSE: (648.0, 672.0),
    Head.FOX: (650.0, 676.0),
    Head.HORSE: (668.0, 772.0),
    Head.DRAGON: (660.0, 664.0),
    Head.BIRD: (720.0, 622.0),
    Head.OX: (650.0, 742.0),
    Head.ROBOT: (580.0, 652.0),
}
_TOPS = {
    Head.RABBIT: -120.0,
    Head.FOX: 20.0,
    Head.HORSE: 10.0,
    Head.DRAGON: -30.0,
    Head.DEMON: 14.0,
    Head.BIRD: 0.0,
    Head.MONKEY: 80.0,
    Head.OX: 20.0,
    Head.ROBOT: 20.0,
}


def mouth_of(head: Head, turn: Turn = Turn.THREE_QUARTER) -> tuple[float, float]:
    """Where a beast's mouth is; from behind, behind the head."""
    if turn is Turn.BACK:
        return 490.0, 640.0
    return _MOUTHS.get(head, (600.0, 664.0))


def top_of(head: Head) -> float:
    """How high a beast's head reaches, ears and horns counted."""
    return _TOPS.get(head, 100.0)


_DRAWN: dict[Head, Callable[[Ink, Coat, Expression, bool], None]] = {
    Head.PIG: draw_pig,
    Head.RABBIT: draw_rabbit,
    Head.CAT: draw_cat,
    Head.DOG: draw_dog,
    Head.MOUSE: draw_mouse,
    Head.BIRD: draw_bird,
    Head.FOX: draw_fox,
    Head.HORSE: draw_horse,
    Head.DRAGON: draw_dragon,
    Head.OX: draw_ox,
    Head.ROBOT: draw_robot,
}


def draw_beast(
    ink: Ink, who: Person, act: Expression, blink: bool, turn: Turn = Turn.THREE_QUARTER
) -> None:
    """The head of a beast, in the units of the human one.

    From the front and the side it is shown half turned, as beasts are known best.
    """
    colours = beast_coat(who)
    if turn is Turn.BACK:
        if who.look.head is Head.DEMON:
            draw_head(ink, _demon(who), act, blink, turn)
        draw_rear(ink, who.look.head, colours)
        return
    kind = who.look.head
    if kind is Head.MONKEY:
        draw_monkey(ink, colours, act, blink, who.period)
    elif kind in _DRAWN:
        _DRAWN[kind](ink, colours, act, blink)
    else:
        draw_demon(ink, _demon(who), act, blink)
