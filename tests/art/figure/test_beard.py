import itertools

import pytest

from art.figure.drawing import HEAD, Pixels, differs, drawn
from yanyi.art.figure.expression import expression
from yanyi.art.figure.head import draw_head
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Beard, Turn
from yanyi.story.vocabulary import Emotion, Gender


def head(kind: Beard, turn: Turn) -> Pixels:
    who = person(Look(5, Gender.MALE, hair=1, beard_kind=kind))
    act = expression(Emotion.NEUTRAL, 0.5)
    return drawn(lambda ink: draw_head(ink, who, act, False, turn), HEAD)


@pytest.mark.parametrize("turn", [Turn.THREE_QUARTER, Turn.FRONT, Turn.PROFILE])
def test_every_kind_of_beard_is_its_own(turn: Turn) -> None:
    heads = [head(kind, turn) for kind in Beard]
    assert all(differs(a, b) > 0.004 for a, b in itertools.combinations(heads, 2))


def test_no_beard_shows_from_behind() -> None:
    assert differs(head(Beard.ANY, Turn.BACK), head(Beard.LONG, Turn.BACK)) == 0
