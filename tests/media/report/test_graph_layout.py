"""Nothing in the picture lies on anything else, and areas are as their counts."""

from itertools import combinations

import pytest

from media.report.test_graph_nodes import book
from yanyi.media.report.graph_layout import LARGEST, ROW, SMALLEST, WIDTH, lay_out
from yanyi.media.report.graph_nodes import Column, graph_of
from yanyi.media.report.types import Group, Making, Section


@pytest.mark.parametrize("chapters", [1, 3, 100])
def test_every_node_has_room_of_its_own_inside_the_picture(chapters: int) -> None:
    laid = lay_out(graph_of(book(chapters)))
    for one, other in combinations(laid.spots, 2):
        apart = one.right <= other.x or other.right <= one.x
        assert apart or abs(one.y - other.y) >= ROW - 1
    for one in laid.spots:
        assert one.x >= 0
        assert one.right <= WIDTH
        assert LARGEST / 2 <= one.y <= laid.height - LARGEST / 2


def test_steps_of_a_chapter_stand_on_its_ground() -> None:
    laid = lay_out(graph_of(book(2)))
    assert len(laid.bands) == 3
    for one in laid.spots:
        if one.node.column in (Column.LINES, Column.ASKED, Column.PIECES):
            band = laid.bands[one.node.band]
            assert band.y < one.y < band.y + band.height


def test_areas_are_as_counts() -> None:
    groups = (
        Group(0, "ask", "speech by v", (), 0, 100),
        Group(0, "ask", "picture by p", (), 25, 0),
        Group(0, "ask", "hear by w", (), 0, 1),
    )
    laid = lay_out(graph_of(Making((Section("One", 9),), groups)))
    sides = {one.node.sort: one.side for one in laid.spots}
    assert sides["voices"] == LARGEST
    assert sides["voices"] ** 2 == pytest.approx(4 * sides["pictures"] ** 2)
    assert sides["listening"] == SMALLEST
