import math

import pytest

from yanyi.art.figure.person import person
from yanyi.art.figure.skeleton import skeleton, stepped, turned
from yanyi.art.figure.stance import stance
from yanyi.board.types import Look
from yanyi.board.vocabulary import Pose, Prop
from yanyi.story.vocabulary import Age

ADULT = person(Look(1))


@pytest.mark.parametrize("pose", Pose)
def test_feet_are_near_the_ground_and_the_head_is_above(pose: Pose) -> None:
    bones = skeleton(ADULT, stance(pose, Prop.NONE))
    assert bones.neck[1] < bones.hip[1] < 0
    lowest = max(bones.near_leg.end[1], bones.far_leg.end[1])
    assert (-75 if pose is Pose.RUN else -40) < lowest < 6


def test_children_are_smaller() -> None:
    child = skeleton(person(Look(1, age=Age.CHILD)), stance(Pose.STAND, Prop.NONE))
    assert child.neck[1] > skeleton(ADULT, stance(Pose.STAND, Prop.NONE)).neck[1] * 0.8


def test_robes_shorten_the_step() -> None:
    free, robed = (skeleton(ADULT, stance(Pose.RUN, Prop.NONE), robed) for robed in (False, True))
    width = [abs(b.far_leg.bend[0] - b.near_leg.end[0]) for b in (free, robed)]
    assert width[1] < width[0]


def test_steps_and_turns() -> None:
    assert stepped((0, 0), 90, 10) == pytest.approx((10, 0))
    assert turned((1, 1), 1, 0, 90) == pytest.approx((1, 2))
    assert math.isclose(
        skeleton(ADULT, stance(Pose.POINT, Prop.NONE)).far_arm.angle, 0, abs_tol=0.2
    )
