import math

import pytest

from yanyi.art.figure.space import YAW, Eye, elbow, minus, plus, unit
from yanyi.board.vocabulary import Turn


def length(a: tuple[float, float, float]) -> float:
    return math.sqrt(sum(c * c for c in a))


def test_every_turn_is_seen_from_its_own_side() -> None:
    assert set(YAW) == set(Turn)
    nose = (0.0, 0.0, 10.0)
    assert Eye(YAW[Turn.FRONT]).sees(nose)[0] == pytest.approx(0)
    assert Eye(YAW[Turn.THREE_QUARTER]).sees(nose)[0] > 4
    assert Eye(YAW[Turn.PROFILE]).sees(nose)[0] > 9
    assert Eye(YAW[Turn.BACK]).depth(nose) < -8


def test_the_right_arm_is_nearer_when_the_figure_faces_right() -> None:
    eye = Eye(33)
    assert eye.depth((-10, 0, 0)) > 0 > eye.depth((10, 0, 0))


def test_what_is_nearer_is_a_little_lower() -> None:
    eye = Eye(0)
    assert eye.sees((0, 0, 20))[1] > eye.sees((0, 0, -20))[1]


def test_an_elbow_keeps_both_lengths_and_bends_towards_its_pole() -> None:
    root, end = (0.0, 0.0, 0.0), (60.0, 20.0, 30.0)
    bend, reached = elbow(root, end, 50, 40, (0, -1, 0))
    assert reached == end
    assert length(minus(bend, root)) == pytest.approx(50)
    assert length(minus(end, bend)) == pytest.approx(40)
    above, _ = elbow(root, end, 50, 40, (0, 1, 0))
    assert bend[1] < above[1]


def test_what_is_too_far_is_only_reached_for() -> None:
    _, reached = elbow((0, 0, 0), (900, 0, 0), 50, 40, (0, -1, 0))
    assert 88 < reached[0] < 102
    assert plus((1, 1, 1), unit((0, 0, 5)), 2) == (1, 1, 3)
