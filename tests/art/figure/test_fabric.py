from art.figure.drawing import covered, drawn
from yanyi.art.figure.fabric import draw_band, draw_collar, draw_hole, trunk_path
from yanyi.art.figure.person import person
from yanyi.art.figure.poses import stance
from yanyi.art.figure.skeleton import skeleton
from yanyi.board.types import Look
from yanyi.board.vocabulary import Pose, Prop, Turn

WHO = person(Look(1))
CHEST = (-80.0, -470.0, 80.0, -280.0)


def test_trunk_is_where_the_skeleton_is() -> None:
    for turn in Turn:
        s = skeleton(WHO, stance(Pose.STAND, Prop.NONE), turn=turn)
        path = trunk_path(s)
        assert path.contains(*s.trunk(2, -100))
        assert not path.contains(s.hip[0] + 90, s.hip[1] - 100)


def test_bands_collars_and_holes_are_drawn() -> None:
    s = skeleton(WHO, stance(Pose.STAND, Prop.NONE))
    band = drawn(lambda ink: draw_band(ink, [(-40, -380), (40, -380)], 12, "#b04040"), CHEST)
    assert 0.03 < covered(band) < 0.1
    assert covered(drawn(lambda ink: draw_collar(ink, s, "#f0f0f0", 2), CHEST)) > 0.005
    assert covered(drawn(lambda ink: draw_hole(ink, s, WHO, 18, 10, -178), CHEST)) > 0.005
