"""What is worn on the head, in every turn of it."""

from collections.abc import Callable

import skia

from yanyi.art.figure.hats import (
    Hat,
    draw_cap,
    draw_crown,
    draw_flower,
    draw_headscarf,
    draw_helmet,
    draw_hood,
    draw_hood_behind,
    draw_official_cap,
    draw_ribbon,
    draw_ribbons_behind,
    draw_scholar_cap,
    draw_straw_hat,
    draw_top_hat,
    hood_opening,
)
from yanyi.art.figure.ink import Ink, polygon
from yanyi.art.figure.person import Person
from yanyi.board.vocabulary import Headgear, Turn

_MIDDLES = {Turn.THREE_QUARTER: 484.0, Turn.FRONT: 490.0, Turn.PROFILE: 446.0, Turn.BACK: 490.0}

_COLOURS = {
    Headgear.STRAW_HAT: "#d9b676",
    Headgear.CAP: "#4a6b94",
    Headgear.TOP_HAT: "#2f2b36",
    Headgear.SCHOLAR_CAP: "#3f4a5e",
    Headgear.OFFICIAL_CAP: "#2a2830",
    Headgear.CROWN: "#e3b448",
    Headgear.HEADSCARF: "#b9473f",
    Headgear.HELMET: "#8a919c",
    Headgear.HOOD: "",
    Headgear.RIBBON: "#c9484a",
    Headgear.FLOWER: "#e58a9a",
}

#: Down to where hair is hidden under it, and how high it reaches.
_LINES = {
    Headgear.STRAW_HAT: (300.0, 26.0),
    Headgear.CAP: (316.0, 112.0),
    Headgear.TOP_HAT: (262.0, -90.0),
    Headgear.SCHOLAR_CAP: (292.0, 56.0),
    Headgear.OFFICIAL_CAP: (300.0, 70.0),
    Headgear.HEADSCARF: (296.0, 116.0),
    Headgear.HELMET: (306.0, 10.0),
}
_TOPS = {Headgear.HOOD: 84.0, Headgear.CROWN: 84.0}

_DRAWN: dict[Headgear, Callable[[Ink, Hat], None]] = {
    Headgear.STRAW_HAT: draw_straw_hat,
    Headgear.CAP: draw_cap,
    Headgear.TOP_HAT: draw_top_hat,
    Headgear.SCHOLAR_CAP: draw_scholar_cap,
    Headgear.OFFICIAL_CAP: draw_official_cap,
    Headgear.CROWN: draw_crown,
    Headgear.HEADSCARF: draw_headscarf,
    Headgear.HELMET: draw_helmet,
    Headgear.HOOD: draw_hood,
    Headgear.RIBBON: draw_ribbon,
    Headgear.FLOWER: draw_flower,
}


def _hat(who: Person, turn: Turn) -> Hat:
    look = who.look
    colour = look.headgear_colour or _COLOURS[look.headgear] or who.colour
    return Hat(turn, _MIDDLES[turn], colour, who.second, who.period)


def hidden_above(who: Person, turn: Turn) -> skia.Path | None:
    """Where hair is hidden under what is worn."""
    kind = who.look.headgear
    if kind is Headgear.HOOD:
        whole = polygon([(-500, -500), (1500, -500), (1500, 1500), (-500, 1500)])
        return skia.Op(whole, hood_opening(turn), skia.PathOp.kDifference_PathOp)
    if kind not in _LINES:
        return None
    line = _LINES[kind][0]
    return polygon([(-500, -500), (1500, -500), (1500, line), (-500, line)])


def headgear_top(who: Person, hair: float) -> float:
    """How high the head reaches with what is worn, when the hair alone reaches to ``hair``."""
    kind = who.look.headgear
    if kind in _LINES:
        return _LINES[kind][1]
    if kind is Headgear.HOOD:
        return _TOPS[kind]
    return min(hair, _TOPS.get(kind, hair))


def draw_headgear_behind(ink: Ink, who: Person, turn: Turn) -> None:
    """The part behind the head and the body."""
    kind = who.look.headgear
    if kind is Headgear.HOOD and turn is not Turn.BACK:
        draw_hood_behind(ink, _hat(who, turn))
    if kind is Headgear.SCHOLAR_CAP and turn is not Turn.BACK:
        draw_ribbons_behind(ink, _hat(who, turn))


def draw_headgear(ink: Ink, who: Person, turn: Turn) -> None:
    """The part over the head."""
    if who.look.headgear is not Headgear.NONE:
        _DRAWN[who.look.headgear](ink, _hat(who, turn))
