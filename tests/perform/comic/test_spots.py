import pytest

from perform.comic.test_bands import cell
from yanyi.art.lettering.items import Edge, bounds
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.bands import INNER, MARGIN, TALL, Band, Shape, band
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.sizes import LARGE, WHOLE
from yanyi.perform.comic.sizes import TALL as HIGH
from yanyi.perform.comic.spots import Spot, spots


def stood(shape: Shape, *cells: Cell, over: bool = False, titled: bool = False) -> tuple[Spot, ...]:
    made = band(shape, cells, True)
    assert isinstance(made, Band)
    return spots((made,), (TALL,), MARGIN, over, titled)[0]


@pytest.mark.parametrize("shape", [Shape.TOWER, Shape.TOWER_LAST])
def test_a_tower_is_as_high_as_those_beside_it(shape: Shape) -> None:
    three = [cell(one) for one in (Framing.CLOSE, Framing.MEDIUM, Framing.CLOSE)]
    found = stood(shape, *three)
    assert [spot.cell for spot in found] == three
    (tall,) = [spot for spot in found if spot.hero]
    others = [bounds(spot.corners) for spot in found if not spot.hero]
    assert tall.picture == HIGH
    assert bounds(tall.corners).height == pytest.approx(TALL)
    assert others[0].bottom < others[1].top
    assert (bounds(tall.corners).left == MARGIN) is (shape is Shape.TOWER)


def test_a_strong_hero_runs_over_the_edge_but_not_on_two_pages_in_a_row() -> None:
    strong = cell(Framing.WIDE, rhythm=Rhythm.BURST)
    (spot,) = stood(Shape.HERO, strong)
    assert spot.edge is Edge.BLEED
    box = bounds(spot.corners)
    assert (box.left, box.top, box.right, box.bottom) == (0.0, 0.0, WIDTH, HEIGHT)
    assert stood(Shape.HERO, strong, over=True)[0].edge is Edge.LINE
    assert stood(Shape.HERO, cell(Framing.WIDE))[0].edge is Edge.LINE
    assert stood(Shape.SPLASH, strong)[0].picture == WHOLE


def test_quiet_moments_have_no_border() -> None:
    found = stood(Shape.ROW, cell(Framing.CLOSE, rhythm=Rhythm.SILENCE), cell(Framing.CLOSE))
    assert [spot.edge for spot in found] == [Edge.SOFT, Edge.LINE]


def test_an_inset_lies_on_the_picture_before() -> None:
    host, small = stood(Shape.INSET, cell(Framing.WIDE), cell(Framing.CLOSE))
    assert small.inset
    assert host.picture == LARGE
    assert bounds(host.corners).grown(-20).shared(bounds(small.corners)) == pytest.approx(
        bounds(small.corners).width * bounds(small.corners).height
    )
    assert bounds(host.corners).width == INNER
