import pytest

from yanyi.art.figure.stance import STANCES, Grip, Legs, own_stance, stance
from yanyi.board.vocabulary import Pose, Prop


def test_every_pose_has_a_stance_of_its_own() -> None:
    assert set(STANCES) == set(Pose)
    assert len(set(STANCES.values())) == len(Pose)


@pytest.mark.parametrize("prop", [one for one in Prop if one is not Prop.NONE])
def test_props_are_held(prop: Prop) -> None:
    assert stance(Pose.STAND, prop).far.grip is Grip.HOLD


def test_low_poses_bend_the_legs() -> None:
    assert stance(Pose.SIT, Prop.NONE).legs is Legs.SIT
    assert stance(Pose.KNEEL, Prop.CUP).legs is Legs.KNEEL
    assert stance(Pose.BOW, Prop.NONE).lean > 20


def test_people_at_rest_do_not_stand_alike() -> None:
    rest = stance(Pose.STAND, Prop.NONE)
    assert len({own_stance(rest, seed, True) for seed in range(20)}) == 20
    folded = [own_stance(rest, seed, True).far.front for seed in range(40)]
    assert 5 < sum(folded) < 35
    assert not any(own_stance(rest, seed, False).far.front for seed in range(40))
    point = stance(Pose.POINT, Prop.NONE)
    assert own_stance(point, 3, True) is point
