import pytest

from yanyi.art.figure.person import person
from yanyi.art.figure.poses import stance
from yanyi.art.figure.skeleton import skeleton
from yanyi.art.figure.torso import Torso, rings
from yanyi.board.types import Look
from yanyi.board.vocabulary import Pose, Prop, Turn
from yanyi.story.vocabulary import Gender


def torso(look: Look, turn: Turn = Turn.FRONT, pose: Pose = Pose.SALUTE) -> Torso:
    return skeleton(person(look), stance(pose, Prop.NONE), turn=turn).torso


def breadth(body: Torso, y: float) -> float:
    left, right = body.edges(y)
    return right[0] - left[0]


def test_a_side_view_is_narrower_than_a_front_view() -> None:
    look = Look(1, Gender.MALE)
    front, side = breadth(torso(look), 120), breadth(torso(look, Turn.PROFILE), 120)
    assert side < front * 0.8


def test_the_stout_have_a_belly_and_the_thin_have_none() -> None:
    waist = [breadth(torso(Look(1, Gender.MALE, build=build)), 46) for build in (-0.7, 0.0, 0.7)]
    assert waist[0] < waist[1] * 0.95
    assert waist[1] * 1.2 < waist[2]
    assert rings(person(Look(1, build=0.7))) != rings(person(Look(1)))


@pytest.mark.parametrize("turn", Turn)
def test_places_on_the_front_lie_within_the_outline(turn: Turn) -> None:
    body = torso(Look(2, Gender.FEMALE), turn)
    left, right = body.edges(100)
    for x in (-30, -10, 0, 10, 30):
        assert left[0] - 3 <= body.front(x, -100)[0] <= right[0] + 3


def test_left_and_right_change_places_behind() -> None:
    look = Look(1, Gender.MALE)
    assert torso(look).front(20, -100)[0] > torso(look).front(-20, -100)[0]
    behind = torso(look, Turn.BACK)
    assert behind.front(20, -100)[0] < behind.front(-20, -100)[0]
