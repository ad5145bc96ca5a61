import numpy as np
import pytest

from yanyi.art.scenery.shape import (
    box,
    curve,
    dabs,
    dense,
    line,
    loop,
    moved,
    oval,
    path_of,
    paths_of,
    ribbon,
    slope_of,
)


def test_a_curve_goes_through_its_points() -> None:
    given = [(0, 0), (10, 5), (20, 0)]
    smooth = curve(given, 6)
    assert all(np.abs(smooth - point).sum(axis=1).min() < 1e-9 for point in given)


def test_a_loop_closes_on_itself() -> None:
    ring = loop([(0, 0), (10, 0), (10, 10), (0, 10)], 6)
    assert np.linalg.norm(ring[0] - ring[-1]) < 4


def test_a_ribbon_is_thin_at_its_ends_and_wide_between() -> None:
    shape = ribbon(line(0, 0, 100, 0, 21), 10.0)[0]
    half = shape[:21, 1]
    assert abs(half[10]) == pytest.approx(5, abs=0.3)
    assert abs(half[0]) < 2


def test_dense_keeps_corners_and_spaces_the_rest() -> None:
    spaced = dense(box(0, 0, 100, 50), 10)
    assert all((spaced == corner).all(axis=1).any() for corner in box(0, 0, 100, 50))
    assert np.linalg.norm(np.diff(spaced, axis=0), axis=1).max() < 20


def test_an_open_line_keeps_its_end() -> None:
    assert dense([(0, 0), (30, 0)], 10, closed=False)[-1].tolist() == [30, 0]


def test_slopes_and_moves() -> None:
    assert slope_of(line(0, 0, 10, 20, 3)).tolist() == [[5, 10]] * 3
    assert moved(box(0, 0, 1, 1), 2, 3)[0].tolist() == [2, 3]


def test_dabs_are_closed_shapes_about_their_points() -> None:
    one = np.array([5.0])
    leaf = dabs(one, one, one * 4, one, one * 0)[0]
    assert leaf.mean(axis=0) == pytest.approx([5, 5])
    assert np.ptp(leaf[:, 0]) == pytest.approx(20)


def test_paths_hold_their_shapes() -> None:
    assert path_of(box(1, 2, 3, 4)).getBounds().bottom() == 6
    two = np.stack([box(0, 0, 1, 1), box(9, 9, 1, 1)])
    assert paths_of(two).getBounds().right() == 10
    assert oval(0, 0, 4, 2)[:, 0].max() == pytest.approx(2)
