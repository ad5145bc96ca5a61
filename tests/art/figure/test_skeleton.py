import math

import pytest

from yanyi.art.figure.person import person
from yanyi.art.figure.poses import stance
from yanyi.art.figure.skeleton import skeleton, turned
from yanyi.board.types import Look
from yanyi.board.vocabulary import Pose, Prop, Turn
from yanyi.story.vocabulary import Age

ADULT = person(Look(1))


@pytest.mark.parametrize("pose", Pose)
def test_feet_are_near_the_ground_and_the_head_is_above(pose: Pose) -> None:
    bones = skeleton(ADULT, stance(pose, Prop.NONE))
    if pose is Pose.RIDE:
        return
    assert bones.neck[1] < bones.hip[1] < 0
    lowest = max(
        *(leg.end[1] for leg in (bones.near_leg, bones.far_leg)), *(t[1] for t in bones.toes)
    )
    assert (-75 if pose in (Pose.RUN, Pose.FALL) else -30) < lowest < 12


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("pose", Pose)
def test_arms_are_as_long_as_arms_from_every_side(pose: Pose, turn: Turn) -> None:
    bones = skeleton(ADULT, stance(pose, Prop.NONE), turn=turn)
    for arm in (bones.near_arm, bones.far_arm):
        assert math.dist(arm.root, arm.bend) < 102
        assert math.dist(arm.bend, arm.end) < 90


def test_near_and_far_are_near_and_far() -> None:
    for turn in (Turn.THREE_QUARTER, Turn.PROFILE):
        bones = skeleton(ADULT, stance(Pose.STAND, Prop.NONE), turn=turn)
        assert bones.near_arm.depths[0] > bones.far_arm.depths[0]


def test_a_rider_sits_in_the_saddle() -> None:
    bones = skeleton(ADULT, stance(Pose.RIDE, Prop.NONE), seat=290)
    assert bones.hip[1] == pytest.approx(-290, abs=2)


def test_children_are_smaller() -> None:
    child = skeleton(person(Look(1, age=Age.CHILD)), stance(Pose.STAND, Prop.NONE))
    assert child.neck[1] > skeleton(ADULT, stance(Pose.STAND, Prop.NONE)).neck[1] * 0.8


def test_robes_shorten_the_step() -> None:
    free, robed = (skeleton(ADULT, stance(Pose.RUN, Prop.NONE), robed) for robed in (False, True))
    width = [abs(b.far_leg.bend[0] - b.near_leg.end[0]) for b in (free, robed)]
    assert width[1] < width[0]


def test_steps_and_turns() -> None:
    assert turned((1, 1), 1, 0, 90) == pytest.approx((1, 2))
    assert math.isclose(
        skeleton(ADULT, stance(Pose.POINT, Prop.NONE)).far_arm.angle, 0, abs_tol=0.45
    )
