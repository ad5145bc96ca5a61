import itertools

import pytest

from art.figure.drawing import HEAD, Pixels, differs, drawn
from yanyi.art.figure.expression import expression
from yanyi.art.figure.head import draw_back_hair, draw_head, hair_top
from yanyi.art.figure.headgear import hidden_above
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Headgear, Turn
from yanyi.story.vocabulary import Emotion, Gender

WORN = [one for one in Headgear if one is not Headgear.NONE]


def head(gear: Headgear, turn: Turn, colour: str = "") -> Pixels:
    who = person(
        Look(
            3, Gender.FEMALE, costume=Costume.HANFU, hair=38, headgear=gear, headgear_colour=colour
        )
    )

    def paint(ink: Ink) -> None:
        draw_back_hair(ink, who, turn)
        draw_head(ink, who, expression(Emotion.NEUTRAL, 0.5), False, turn)

    return drawn(paint, HEAD)


@pytest.mark.parametrize("turn", Turn)
def test_everything_worn_shows_from_every_side(turn: Turn) -> None:
    heads = [head(one, turn) for one in Headgear]
    assert all(differs(a, b) > 0.004 for a, b in itertools.combinations(heads, 2))


def test_its_colour_can_be_said() -> None:
    for gear in WORN:
        assert differs(head(gear, Turn.FRONT), head(gear, Turn.FRONT, "#20c020")) > 0.002


def test_a_hat_hides_the_bun_and_raises_the_head() -> None:
    hat = person(Look(3, Gender.FEMALE, hair=1, headgear=Headgear.TOP_HAT))
    assert hair_top(hat) < hair_top(person(Look(3, Gender.FEMALE, hair=1)))
    assert hidden_above(hat, Turn.FRONT) is not None
    assert hidden_above(person(Look(3, headgear=Headgear.FLOWER)), Turn.FRONT) is None
