from dataclasses import replace

import pytest

from art.figure.drawing import HEAD, Pixels, differs, drawn
from yanyi.art.figure.expression import expression
from yanyi.art.figure.head import draw_head
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Turn
from yanyi.story.vocabulary import Emotion, Gender

LOOK = Look(5, Gender.FEMALE, hair=38)
MARKED = (
    replace(LOOK, scar=True),
    replace(LOOK, freckles=True),
    replace(LOOK, eyepatch=True),
    replace(LOOK, earrings=True),
)


def head(look: Look, turn: Turn) -> Pixels:
    act = expression(Emotion.NEUTRAL, 0.5)
    return drawn(lambda ink: draw_head(ink, person(look), act, False, turn), HEAD)


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.FRONT, Turn.PROFILE])
def test_marks_show_on_the_face(turn: Turn) -> None:
    plain = head(LOOK, turn)
    assert all(differs(plain, head(one, turn)) > 0.0005 for one in MARKED)


def test_only_earrings_show_from_behind() -> None:
    plain = head(LOOK, Turn.BACK)
    shown = [differs(plain, head(one, Turn.BACK)) > 0 for one in MARKED]
    assert shown == [False, False, False, True]
