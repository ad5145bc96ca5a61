import numpy as np
import pytest

from art.lettering.drafted import item
from yanyi.art.lettering.blocks import blocks
from yanyi.art.lettering.ground import Face, Ground, grid, inside, on_bodies
from yanyi.art.lettering.items import Kind, Rectangle

SQUARE = ((0.0, 0.0), (700.0, 0.0), (700.0, 600.0), (0.0, 600.0))
BOX = Rectangle(0, 0, 700, 600)
FACE = Face(0, Rectangle(300, 250, 400, 380), (350, 350), Rectangle(250, 250, 450, 600))
BLOCK = blocks(item(Kind.SPEECH, "Is it far?"), 38.0, False, (600, 500))[0]


def boxes(ground: Ground) -> list[Rectangle]:
    left, top = grid(BLOCK, ground)
    return [
        Rectangle(x, y, x + BLOCK.width, y + BLOCK.height) for x, y in zip(left, top, strict=True)
    ]


def test_no_place_is_on_a_face_or_on_what_is_kept_free() -> None:
    hole = Rectangle(0, 0, 350, 200)
    found = boxes(Ground(SQUARE, BOX, (FACE,), (hole,)))
    assert found
    assert not any(one.meets(FACE.head) or one.meets(hole) for one in found)
    assert len(found) < len(boxes(Ground(SQUARE, BOX, (FACE,))))


def test_the_margin_is_kept() -> None:
    assert min(one.left for one in boxes(Ground(SQUARE, BOX, (), margin=40.0))) == 40.0


def test_a_block_on_a_body_is_known() -> None:
    ground = Ground(SQUARE, BOX, (FACE,))
    beside, upon = on_bodies(np.array([0.0, 250.0]), np.array([450.0, 450.0]), BLOCK, ground)
    assert beside < 0.2 < upon


@pytest.mark.parametrize(
    ("x", "y", "within"), [(5.0, 5.0, True), (0.5, 5.0, False), (9.9, 9.9, False)]
)
def test_inside_keeps_a_margin(x: float, y: float, within: bool) -> None:
    outline = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
    assert bool(inside(outline, np.array([x]), np.array([y]), 1.0)[0]) is within
