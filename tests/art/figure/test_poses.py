import pytest

from yanyi.art.figure.poses import STANCES, held, own_stance, stance
from yanyi.art.figure.stance import Frame, Grip, Legs
from yanyi.board.vocabulary import Pose, Prop

THINGS = [one for one in Prop if one is not Prop.NONE]


def test_every_pose_has_a_stance_of_its_own() -> None:
    assert set(STANCES) == set(Pose)
    assert len(set(STANCES.values())) == len(Pose)


@pytest.mark.parametrize("prop", THINGS)
def test_props_are_held_between_fingers(prop: Prop) -> None:
    assert stance(Pose.STAND, prop).far.grip in (Grip.HOLD, Grip.PINCH, Grip.CUP)


@pytest.mark.parametrize("pose", Pose)
def test_a_prop_is_held_or_out_of_sight(pose: Pose) -> None:
    for prop in THINGS:
        if held(pose, prop) is Prop.NONE:
            assert stance(pose, prop) == STANCES[pose]
        else:
            assert stance(pose, prop).far.grip in (Grip.HOLD, Grip.PINCH, Grip.CUP)


def test_a_raised_arm_stays_raised_with_a_sword_in_it() -> None:
    free, armed = stance(Pose.STRIKE, Prop.NONE).far, stance(Pose.STRIKE, Prop.SWORD).far
    assert (free.frame, free.x, free.y) == (armed.frame, armed.x, armed.y)
    assert armed.frame is Frame.VIEW


def test_low_poses_bend_the_legs() -> None:
    assert stance(Pose.SIT, Prop.NONE).legs is Legs.SIT
    assert stance(Pose.KNEEL, Prop.CUP).legs is Legs.KNEEL
    assert stance(Pose.CROUCH, Prop.NONE).far_leg.bend > 90
    assert stance(Pose.BOW, Prop.NONE).lean > 20


def test_people_at_rest_do_not_stand_alike() -> None:
    rest = stance(Pose.STAND, Prop.NONE)
    assert len({own_stance(rest, seed, True) for seed in range(20)}) == 20
    folded = [own_stance(rest, seed, True).far.late for seed in range(40)]
    assert 5 < sum(folded) < 35
    assert not any(own_stance(rest, seed, False).far.late for seed in range(40))
    point = stance(Pose.POINT, Prop.NONE)
    assert own_stance(point, 3, True) is point


def test_the_weight_is_on_one_leg_or_the_other() -> None:
    rest = stance(Pose.STAND, Prop.NONE)
    found = [own_stance(rest, seed, False) for seed in range(20)]
    assert {one.near_leg.bend > one.far_leg.bend for one in found} == {True, False}
    assert all((one.sway < 0) == (one.near_leg.bend < one.far_leg.bend) for one in found)
