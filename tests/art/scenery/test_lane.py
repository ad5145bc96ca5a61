import pytest

from art.scenery.survey import site
from yanyi.art.scenery.lane import Lane


def test_everything_runs_to_the_vanishing_point() -> None:
    lane = Lane(site(), 4)
    assert lane.spot(4, 0, 1e6) == pytest.approx((0, 560), abs=0.1)
    assert lane.spot(-4, 0, 5)[0] == -lane.spot(4, 0, 5)[0]


def test_eye_height_is_on_the_horizon_and_far_things_are_small() -> None:
    lane = Lane(site(), 4)
    assert lane.spot(2, 1.6, 7)[1] == pytest.approx(560)
    assert lane.size(1, 10) == pytest.approx(lane.size(1, 5) / 2)
    assert lane.haze(5) == 0 < lane.haze(30) < lane.haze(60)


def test_pieces_have_four_corners_where_they_belong() -> None:
    lane = Lane(site(), 4)
    wall = lane.wall(1, 5, 10, 0, 3, 1.0)
    assert wall[0].tolist() == list(lane.spot(3, 0, 5))
    assert lane.slope(1, 5, 10, 2, 3, 1, 0)[1].tolist() == list(lane.spot(4, 3, 5))
    assert lane.facing(-1, 1, 0, 2, 6).shape == lane.flat(-1, 1, 5, 6).shape == (4, 2)
