import itertools

from art.figure.drawing import HEAD, Pixels, differs, drawn
from yanyi.art.figure.beast import draw_beast
from yanyi.art.figure.expression import expression
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Head, Turn
from yanyi.story.vocabulary import Emotion


def rear(kind: Head) -> Pixels:
    who = person(Look(4, head=kind))
    act = expression(Emotion.NEUTRAL, 0.5)
    return drawn(lambda ink: draw_beast(ink, who, act, False, Turn.BACK), HEAD)


def test_beasts_are_told_apart_from_behind() -> None:
    heads = [rear(kind) for kind in Head if kind is not Head.HUMAN]
    assert all(differs(a, b) > 0.03 for a, b in itertools.combinations(heads, 2))
