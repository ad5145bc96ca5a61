from yanyi.art.figure.layout import EYES, MOUTHS, PIVOTS, layout
from yanyi.art.figure.person import person
from yanyi.art.figure.skull import MIDDLE
from yanyi.board.types import Look
from yanyi.board.vocabulary import Turn

WHO = person(Look(3))


def test_a_face_from_the_front_is_even() -> None:
    left, right = layout(WHO, Turn.FRONT).eyes
    assert left.x + right.x == 2 * MIDDLE
    assert left.y == right.y


def test_one_eye_is_seen_from_the_side() -> None:
    assert len(layout(WHO, Turn.PROFILE).eyes) == 1


def test_every_turn_has_its_places() -> None:
    for turn in Turn:
        assert EYES[turn][1] < MOUTHS[turn][1] < PIVOTS[turn][1]
