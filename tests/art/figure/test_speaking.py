from dataclasses import replace

import pytest

from yanyi.art.figure.expression import expression
from yanyi.art.figure.speaking import Face, acted
from yanyi.board.types import Actor, Look
from yanyi.models.states import LEFT, MOUTHS, RIGHT, US
from yanyi.story.vocabulary import Emotion

CALM = Actor(Look(3), 0.5, True)
GLAD = replace(CALM, emotion=Emotion.HAPPY)


def test_a_face_at_rest_shows_the_feeling_alone() -> None:
    assert acted(GLAD, Face()) == expression(Emotion.HAPPY, GLAD.intensity)


def test_lips_meet_round_and_open() -> None:
    open_ = {name: acted(CALM, Face(mouth=name)).open for name in MOUTHS.values()}
    assert open_["shut"] == 0
    assert open_["bite"] < open_["small"] < open_["round"] < open_["open"]
    assert acted(CALM, Face(mouth="round")).width < acted(CALM, Face(mouth="wide")).width


@pytest.mark.parametrize("name", MOUTHS.values())
def test_every_mouth_differs_from_every_other_in_every_feeling(name: str) -> None:
    for emotion in Emotion:
        actor = replace(CALM, emotion=emotion, intensity=0.9)
        faces = [acted(actor, Face(mouth=one)) for one in MOUTHS.values()]
        assert faces.count(acted(actor, Face(mouth=name))) == 1


def test_eyes_look_to_the_sides_of_the_picture_whichever_way_one_faces() -> None:
    for gaze, ahead in ((RIGHT, True), (LEFT, False)):
        assert (acted(CALM, Face(gaze=gaze)).look_x > 0) is ahead
        assert (acted(replace(CALM, faces_right=False), Face(gaze=gaze)).look_x > 0) is not ahead
    assert abs(acted(CALM, Face(gaze=US)).look_x) < 0.3


def test_another_feeling_keeps_the_head_where_it_is() -> None:
    act = acted(GLAD, Face(feeling=Emotion.ASHAMED, intensity=1.0))
    assert (act.nod, act.roll) == (acted(GLAD, Face()).nod, acted(GLAD, Face()).roll)
    assert act.blush == expression(Emotion.ASHAMED, 1.0).blush
