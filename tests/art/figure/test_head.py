import itertools

import pytest

from art.figure.drawing import HEAD, Pixels, covered, differs, drawn, near
from yanyi.art.figure.expression import expression
from yanyi.art.figure.head import draw_back_hair, draw_head, hair_top
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Turn
from yanyi.story.vocabulary import Age, Emotion, Gender


def head(look: Look, emotion: Emotion = Emotion.NEUTRAL, blink: bool = False) -> Pixels:
    who = person(look)

    def paint(ink: Ink) -> None:
        draw_back_hair(ink, who)
        draw_head(ink, who, expression(emotion, 0.9), blink)

    return drawn(paint, HEAD)


WOMAN = Look(3, Gender.FEMALE, Age.YOUNG, costume=Costume.HANFU)


def test_every_emotion_looks_different() -> None:
    faces = [head(WOMAN, one) for one in Emotion]
    assert all(differs(a, b) > 0.0015 for a, b in itertools.combinations(faces, 2))


def test_skin_and_hair_have_their_colours() -> None:
    pixels = head(Look(3, Gender.MALE, skin="#d09060", hair_colour="#80b040"))
    assert near(pixels, (0xD0, 0x90, 0x60)) > 0.1
    assert near(pixels, (0x80, 0xB0, 0x40)) > 0.04


def test_blink_changes_only_the_eyes() -> None:
    assert 0.001 < differs(head(WOMAN), head(WOMAN, blink=True)) < 0.03


def test_old_faces_glasses_and_beards_are_drawn() -> None:
    plain = Look(5, Gender.MALE, hair=1, skin="#f0c8a4", hair_colour="#2a2030")
    for changed in (
        Look(5, Gender.MALE, Age.OLD, hair=1, skin="#f0c8a4", hair_colour="#2a2030"),
        Look(5, Gender.MALE, hair=1, skin="#f0c8a4", hair_colour="#2a2030", glasses=True),
        Look(5, Gender.MALE, hair=1, skin="#f0c8a4", hair_colour="#2a2030", beard=True),
    ):
        assert differs(head(plain), head(changed)) > 0.003


def test_hair_top_is_above_the_skull() -> None:
    assert hair_top(person(Look(1, hair=38))) < 80
    assert hair_top(person(Look(1, costume=Costume.MONK_ROBE, gender=Gender.MALE))) == 160
    assert covered(head(WOMAN)) > 0.2


def turned(look: Look, turn: Turn, emotion: Emotion = Emotion.NEUTRAL) -> Pixels:
    who = person(look)

    def paint(ink: Ink) -> None:
        draw_back_hair(ink, who, turn)
        draw_head(ink, who, expression(emotion, 0.9), False, turn)

    return drawn(paint, HEAD)


@pytest.mark.parametrize("hair", range(49))
def test_every_hair_has_four_sides(hair: int) -> None:
    look = Look(3, Gender.FEMALE, hair=hair, hair_colour="#8a5a33")
    sides = [turned(look, turn) for turn in Turn]
    assert all(differs(a, b) > 0.03 for a, b in itertools.combinations(sides, 2))
    assert min(covered(one) for one in sides) > 0.15


@pytest.mark.parametrize("turn", [Turn.FRONT, Turn.PROFILE])
def test_every_emotion_acts_in_every_turn(turn: Turn) -> None:
    faces = [turned(Look(5, Gender.MALE, hair=1), turn, one) for one in Emotion]
    assert all(differs(a, b) > 0.0012 for a, b in itertools.combinations(faces, 2))


def test_the_front_is_even_and_the_back_has_no_face() -> None:
    bald = Look(5, Gender.MALE, hair=0, skin="#f0c8a4")
    front = turned(bald, Turn.FRONT)
    shape = front[..., 3] > 8
    assert (shape == shape[:, ::-1]).mean() > 0.98
    back = turned(bald, Turn.BACK)
    assert differs(back, turned(bald, Turn.BACK, Emotion.ANGRY)) == 0
