from itertools import pairwise

import pytest

from art.lettering.drafted import CHINESE, ENGLISH, HALF, ONE, TWO, item, panel, paper
from yanyi.art.lettering.blocks import LEAST
from yanyi.art.lettering.items import BALLOONS, Item, Kind, Panel, Rectangle, bounds, passage_text
from yanyi.art.lettering.layout import LaidPage, lay_page, lay_panel, told
from yanyi.art.lettering.tails import crosses


def items_of(panels: tuple[Panel, ...]) -> tuple[tuple[Item, ...], ...]:
    return tuple((*one.above, *one.items, *one.below) for one in panels)


@pytest.fixture(scope="module", params=["zh", "en"])
def case(request: pytest.FixtureRequest) -> tuple[tuple[Panel, ...], LaidPage]:
    panels = CHINESE if request.param == "zh" else ENGLISH
    return panels, lay_page(paper(request.param == "zh"), panels)


def within(outer: Rectangle, inner: Rectangle) -> bool:
    return (
        outer.left <= inner.left + 0.01
        and outer.top <= inner.top + 0.01
        and inner.right <= outer.right + 0.01
        and inner.bottom <= outer.bottom + 0.01
    )


def test_every_word_is_lettered_exactly_once(case: tuple[tuple[Panel, ...], LaidPage]) -> None:
    panels, page = case
    wanted = [
        (p, i, n, passage_text(passage))
        for p, items in enumerate(items_of(panels))
        for i, one in enumerate(items)
        for n, passage in enumerate(one.passages)
    ]
    assert told(page, items_of(panels)) == wanted


def test_nothing_covers_a_face(case: tuple[tuple[Panel, ...], LaidPage]) -> None:
    for panel_ in case[1].panels:
        assert panel_.heads or panel_.lettered
        for one in panel_.lettered:
            for head in panel_.heads:
                face = Rectangle(head.left, head.top + head.height * 0.36, head.right, head.bottom)
                kept = face if one.block.kind is Kind.SOUND else head
                assert not one.box.meets(kept)


def test_nothing_leaves_its_panel_or_overlaps(case: tuple[tuple[Panel, ...], LaidPage]) -> None:
    for wanted, laid in zip(*[case[0], case[1].panels], strict=True):
        assert isinstance(wanted, Panel)
        cell = bounds(wanted.corners)
        for at, one in enumerate(laid.lettered):
            assert within(cell, one.box)
            assert not any(one.box.meets(other.box) for other in laid.lettered[at + 1 :])


def test_lettering_keeps_off_a_slanted_side() -> None:
    laid = lay_panel(CHINESE[3], paper(True))
    (ax, ay), _, _, (dx, dy) = laid.picture
    for one in laid.lettered:
        for y in (one.box.top, one.box.bottom):
            assert one.box.left >= ax + (dx - ax) * (y - ay) / (dy - ay)


def test_letters_are_never_too_small(case: tuple[tuple[Panel, ...], LaidPage]) -> None:
    assert all(one.block.size >= LEAST for p in case[1].panels for one in p.lettered)


def test_balloons_have_tails_that_cross_no_other_face(
    case: tuple[tuple[Panel, ...], LaidPage],
) -> None:
    for wanted, laid in zip(case[0], case[1].panels, strict=True):
        for one in laid.lettered:
            if one.block.kind in BALLOONS:
                assert one.tail is not None
                speaker = items_of((wanted,))[0][one.item].speaker
                others = [head for n, head in enumerate(laid.heads) if n != speaker]
                assert not any(crosses(one.tail, head) for head in others)


def test_who_speaks_first_is_read_first(case: tuple[tuple[Panel, ...], LaidPage]) -> None:
    for laid in case[1].panels:
        quiet = [one for one in laid.lettered if one.block.kind is not Kind.SOUND]
        for first, second in pairwise(quiet):
            beside = second.box.left > first.box.left
            assert beside or second.box.centre[1] > first.box.centre[1]


def test_more_words_than_the_picture_holds_go_onto_ledges() -> None:
    crowd = tuple(item(Kind.SPEECH, "话很多，" * 14, speaker=n % 2) for n in range(4))
    laid = lay_panel(panel(HALF, TWO, *crowd), paper(True))
    assert [one.item for one in laid.lettered] == list(range(4))
    assert not any(one.box.meets(head) for one in laid.lettered for head in laid.heads)


def test_more_words_than_a_panel_can_hold_are_refused() -> None:
    with pytest.raises(ValueError, match="more words"):
        lay_panel(panel(HALF, ONE, item(Kind.SPEECH, "话" * 900, speaker=0)), paper(True))


def test_short_openings_stand_upright_in_chinese_only() -> None:
    upright = lay_panel(CHINESE[0], paper(True)).lettered[0].block
    assert upright.vertical
    assert not lay_panel(ENGLISH[0], paper(False)).lettered[0].block.vertical


def test_a_title_fills_its_cell_and_not_more() -> None:
    cell = ((64.0, 64.0), (1536.0, 64.0), (1536.0, 300.0), (64.0, 300.0))
    laid = lay_panel(
        Panel(cell, 0, 0, items=(item(Kind.TITLE, "第一回　灵根育孕源流出"),)), paper(True)
    )
    assert within(bounds(cell), laid.lettered[0].box)
    assert laid.lettered[0].block.size > 60
