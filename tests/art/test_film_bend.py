from itertools import pairwise

import pytest

from yanyi.art.film_acting import Build
from yanyi.art.film_bend import Bend, Body
from yanyi.art.film_camera import Frame

PLACE = Frame(100, 50, 200, 600)
BODY = Body(PLACE, Build((150, 60, 250, 180), 640))
BENDS = (
    Bend(),
    Bend(lean=14, trail=9),
    Bend(nod=6, tilt=5),
    Bend(drop=8, growth=0.01, lean=-6, trail=-6),
    Bend(lean=5, trail=2, nod=4, gusts=(3, 4, 5, 6, 7, 8)),
    Bend(gusts=(-3, -4, -5, -6, -7, -8)),
)


@pytest.mark.parametrize("bend", BENDS)
def test_strips_leave_no_seam_and_nothing_out(bend: Bend) -> None:
    strips = BODY.strips(bend)
    rows = {strip.part[1]: strip for strip in strips}
    tops = sorted(rows)
    assert tops[0] == 0
    assert max(strip.part[3] for strip in strips) == PLACE.height
    for above, below in pairwise(tops):
        assert rows[above].part[3] == below
        assert rows[above].to.bottom == pytest.approx(rows[below].to.top)
    for top in tops:
        row = sorted((one for one in strips if one.part[1] == top), key=lambda one: one.part[0])
        assert row[0].part[0] == 0
        assert row[-1].part[2] == PLACE.width
        for left, right in pairwise(row):
            assert left.to.right == pytest.approx(right.to.left)


@pytest.mark.parametrize("bend", BENDS)
def test_neighbouring_strips_hardly_differ(bend: Bend) -> None:
    lefts = [strip.to.left for strip in BODY.strips(bend) if strip.part[0] == 0]
    assert max((abs(b - a) for a, b in pairwise(lefts)), default=0) < 1.3


def test_a_figure_at_rest_is_one_strip_where_it_was() -> None:
    (strip,) = BODY.strips(Bend())
    assert strip.to == PLACE


def test_feet_stay_where_they_are_and_the_head_leads() -> None:
    strips = BODY.strips(Bend(lean=14, trail=14))
    assert abs(strips[-1].to.left - PLACE.left) < 0.5
    assert strips[0].to.left - PLACE.left == pytest.approx(14, abs=1)


def test_a_nod_moves_the_whole_head_and_leaves_the_shoulders() -> None:
    strips = BODY.strips(Bend(nod=6))
    assert strips[0].to.top == PLACE.top + 6
    chin = next(one for one in strips if one.part[3] == 180 - PLACE.top)
    assert chin.to.height == pytest.approx(chin.part[3] - chin.part[1])
    assert strips[-1].to.bottom == PLACE.bottom


def test_the_wind_stretches_the_lee_side_alone() -> None:
    for gusts, sign in (((4.0,) * 6, 1), ((-4.0,) * 6, -1)):
        strips = BODY.strips(Bend(gusts=gusts))
        right = max(strip.to.right for strip in strips)
        left = min(strip.to.left for strip in strips)
        assert right - PLACE.right == pytest.approx(4 if sign > 0 else 0)
        assert PLACE.left - left == pytest.approx(0 if sign > 0 else 4)


def test_a_stride_sets_the_feet_apart_and_leaves_the_trunk() -> None:
    strips = BODY.strips(Bend(stride=1.0))
    assert strips[0].to.width == PLACE.width
    assert strips[-1].to.width > 1.3 * PLACE.width
    assert abs(strips[-1].to.left + strips[-1].to.width / 2 - 200) < 1
