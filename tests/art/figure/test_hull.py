import math

from yanyi.art.figure.hull import disc, hull, outer, sides


def test_the_outline_holds_every_point() -> None:
    path = hull(disc((0, 0), 10), disc((50, 10), 4), [(20.0, 3.0)])
    assert path.contains(25, 5)
    assert path.contains(-9, 0)
    assert not path.contains(50, -10)


def test_points_within_are_left_out() -> None:
    corners = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    assert set(outer([*corners, (5.0, 5.0)])) == set(corners)


def test_sides_at_a_height() -> None:
    corners = outer([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)])
    assert sides(corners, 5) == (0, 10)
    assert sides(corners, 50) == (math.inf, -math.inf)
