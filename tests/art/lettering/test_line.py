import numpy as np
import pytest
import skia

from yanyi.art.fonts import Role
from yanyi.art.lettering.line import Side, put
from yanyi.art.lettering.shaping import Hand

BODY = Hand(Role.BODY, False)


def inked(side: Side, room: float = 1e9) -> tuple[int, int, float]:
    surface = skia.Surface(800, 120)
    canvas = surface.getCanvas()
    canvas.clear(0xFFFFFFFF)
    width = put(canvas, "Ten past nine", BODY, 60, (400, 80), "#000000", side, room)
    columns = np.flatnonzero((surface.toarray()[:, :, 0] < 128).any(axis=0))
    return int(columns[0]), int(columns[-1]), width


def test_a_line_stands_on_its_place_by_its_ink() -> None:
    left, right, width = inked(Side.LEFT)
    assert left == pytest.approx(400, abs=2)
    assert right - left == pytest.approx(width, abs=3)
    assert inked(Side.RIGHT)[1] == pytest.approx(400, abs=2)
    left, right, _ = inked(Side.MIDDLE)
    assert (left + right) / 2 == pytest.approx(400, abs=2)


def test_it_shrinks_to_its_room_and_nothing_is_nothing() -> None:
    assert inked(Side.LEFT, 150.0)[2] == pytest.approx(150, abs=1)
    canvas = skia.Surface(8, 8).getCanvas()
    assert put(canvas, "  ", BODY, 60, (0, 0), "#000000") == 0.0
