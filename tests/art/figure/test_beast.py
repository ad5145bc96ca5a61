import itertools

import pytest

from art.figure.drawing import HEAD, Pixels, covered, differs, drawn
from yanyi.art.figure.beast import beast_coat, draw_beast, hand_colour, mouth_of, top_of
from yanyi.art.figure.expression import expression
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Head
from yanyi.story.vocabulary import Emotion

BEASTS = [one for one in Head if one is not Head.HUMAN]


def beast(kind: Head, emotion: Emotion, blink: bool = False) -> Pixels:
    who = person(Look(4, head=kind))
    return drawn(lambda ink: draw_beast(ink, who, expression(emotion, 0.9), blink), HEAD)


@pytest.mark.parametrize("kind", BEASTS)
def test_every_beast_acts(kind: Head) -> None:
    calm, angry = beast(kind, Emotion.NEUTRAL), beast(kind, Emotion.ANGRY)
    assert covered(calm) > 0.2
    assert differs(calm, angry) > 0.003
    assert differs(calm, beast(kind, Emotion.HAPPY)) > 0.003
    assert differs(calm, beast(kind, Emotion.NEUTRAL, blink=True)) > 0.0008


def test_beasts_are_told_apart() -> None:
    heads = [beast(kind, Emotion.NEUTRAL) for kind in BEASTS]
    assert all(differs(a, b) > 0.05 for a, b in itertools.combinations(heads, 2))


def test_fur_is_the_hair_colour_when_given() -> None:
    who = person(Look(4, head=Head.MONKEY, hair_colour="#888888"))
    assert beast_coat(who).fur == "#888888"
    assert hand_colour(person(Look(4, head=Head.CAT, hair_colour="#123456"))) == "#123456"


def test_heads_reach_to_their_ears() -> None:
    assert top_of(Head.RABBIT) < top_of(Head.PIG)
    assert mouth_of(Head.HORSE)[1] > mouth_of(Head.CAT)[1]
