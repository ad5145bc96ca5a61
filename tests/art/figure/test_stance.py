import pytest

from yanyi.art.figure.stance import STANCES, Grip, Legs, stance
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
