import numpy as np
import pytest

from art.figure.drawing import BODY, covered, drawn
from yanyi.art.figure.cut import CUTS, Lower, cloth
from yanyi.art.figure.lower import draw_legs, draw_seat, draw_skirt, skirt_path
from yanyi.art.figure.person import person
from yanyi.art.figure.poses import stance
from yanyi.art.figure.skeleton import Skeleton, skeleton
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Pose, Prop


def bones(pose: Pose) -> Skeleton:
    return skeleton(person(Look(1, costume=Costume.HANFU)), stance(pose, Prop.NONE), True)


@pytest.mark.parametrize("pose", [Pose.STAND, Pose.WALK, Pose.RUN, Pose.SIT, Pose.KNEEL, Pose.BOW])
def test_a_robe_reaches_from_the_waist_to_the_ground(pose: Pose) -> None:
    skeleton_ = bones(pose)
    box = skirt_path(skeleton_, 10, 26, -62).computeTightBounds()
    assert box.top() < skeleton_.hip[1]
    assert -24 < box.bottom() < 12


@pytest.mark.parametrize("costume", Costume)
def test_legs_are_dressed(costume: Costume) -> None:
    who = person(Look(2, costume=costume))
    s = skeleton(who, stance(Pose.STAND, Prop.NONE))
    cut, colours = CUTS[costume], cloth(who)
    legs = drawn(lambda ink: draw_legs(ink, s, who, cut, colours), BODY)
    skirt = drawn(lambda ink: draw_skirt(ink, s, cut, colours, who.woman), BODY)
    assert covered(legs) > 0.002
    assert (covered(skirt) > 0.02) == (cut.lower is not Lower.TROUSERS)


def test_seat_stands_on_the_ground() -> None:
    pixels = drawn(lambda ink: draw_seat(ink, bones(Pose.SIT), True), BODY)
    rows = np.flatnonzero(pixels[..., 3].any(axis=1))
    assert 640 / 700 * len(pixels) - 4 < rows[-1] < 640 / 700 * len(pixels) + 6
