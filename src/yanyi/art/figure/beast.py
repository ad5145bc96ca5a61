"""Heads that are not human, in the same ink and with the same acting."""

from yanyi.art.figure.expression import Expression
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.person import Person


def hand_colour(who: Person) -> str:
    return who.skin


def draw_beast(ink: Ink, who: Person, act: Expression, blink: bool) -> None:
    pass
