from dataclasses import replace
from itertools import pairwise

import pytest

from perform.comic.comic_stories import chinese, english
from yanyi.art.lettering.items import Edge, Kind, Words, bounds
from yanyi.art.page import HEIGHT, WIDTH
from yanyi.board.types import Setting, View
from yanyi.board.vocabulary import Era, Framing, Rhythm, SettingKind
from yanyi.perform.comic.bands import FOOT, INNER, MARGIN
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.gathering import gather
from yanyi.perform.comic.pages import Plan, plan
from yanyi.perform.comic.script import Cue, Draft

SETTING = Setting(SettingKind.RIVER, 1, Era.MODERN)
FRAMINGS = (
    Framing.ESTABLISHING,
    Framing.MEDIUM,
    Framing.MEDIUM,
    Framing.CLOSE,
    Framing.WIDE,
    Framing.MEDIUM,
    Framing.CLOSE,
)


def cell(framing: Framing, words: int = 12, rhythm: Rhythm = Rhythm.TALK) -> Cell:
    draft = Draft(Kind.SPEECH, (Cue("a", (Words("好" * words),)),), "m")
    return Cell(View(SETTING, (), framing), ("m",), "", rhythm, items=(draft,))


def cells(count: int) -> tuple[Cell, ...]:
    return tuple(cell(FRAMINGS[n % len(FRAMINGS)], 8 + n % 9) for n in range(count))


def check(page: Plan) -> None:
    areas = []
    for spot in page.spots:
        box = bounds(spot.corners)
        if spot.edge is Edge.BLEED:
            assert (box.left, box.right) == (0.0, WIDTH)
        else:
            assert box.left >= MARGIN - 0.2
            assert box.right <= MARGIN + INNER + 0.2
            assert box.top >= page.top - 0.2
            assert box.bottom <= HEIGHT - FOOT + 0.2
        areas.append(box)
    assert HEIGHT - FOOT - 1 <= max(box.bottom for box in areas) <= HEIGHT
    assert len(page.spots) <= 7
    assert sum(spot.hero for spot in page.spots) <= 1
    for at, one in enumerate(areas):
        after = [areas[n] for n in range(at + 1, len(areas)) if not page.spots[n].inset]
        assert not any(one.grown(-45).meets(other) for other in after)
    for host, spot in pairwise(page.spots):
        if spot.inset:
            assert bounds(host.corners).shared(bounds(spot.corners)) == pytest.approx(
                bounds(spot.corners).width * bounds(spot.corners).height
            )


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 13, 21])
def test_every_cell_is_on_one_page_in_order(count: int) -> None:
    wanted = cells(count)
    pages = plan(wanted, chinese=True, title=180.0)
    assert tuple(spot.cell for page in pages for spot in page.spots) == wanted
    for page in pages:
        check(page)
    assert pages[0].top == MARGIN + 180.0


def test_pages_are_neither_crowded_nor_empty() -> None:
    pages = plan(cells(40), chinese=True)
    counts = [len(page.spots) for page in pages]
    assert 3 <= sum(counts) / len(counts) <= 6.5


def test_nearly_every_page_has_a_hero_twice_as_large_as_the_others() -> None:
    pages = [page for page in plan(cells(60), chinese=True) if len(page.spots) > 1]
    large = 0
    for page in pages:
        sizes = {
            spot.hero: bounds(spot.corners).width * bounds(spot.corners).height
            for spot in sorted(
                page.spots,
                key=lambda s: bounds(s.corners).width * bounds(s.corners).height,
            )
        }
        large += True in sizes and sizes[True] > 1.6 * sizes[False]
    assert large >= 0.8 * len(pages)


def test_the_strongest_beat_is_the_hero() -> None:
    wanted = list(cells(5))
    wanted[2] = cell(Framing.CLOSE, 4, Rhythm.BURST)
    (page,) = plan(tuple(wanted), chinese=True)
    assert [spot.hero for spot in page.spots].index(True) == 2


def test_pages_in_a_row_do_not_look_alike() -> None:
    pages = plan(cells(60), chinese=True)
    shapes = [tuple(spot.corners for spot in page.spots) for page in pages]
    assert not any(a == b for a, b in pairwise(shapes))


def test_panels_differ_in_size() -> None:
    page = plan(cells(12), chinese=True)[0]
    sizes = [bounds(s.corners).width * bounds(s.corners).height for s in page.spots]
    assert max(sizes) > 1.8 * min(sizes)


def test_a_burst_slants_its_gutter() -> None:
    wanted = (
        cell(Framing.ESTABLISHING),
        cell(Framing.CLOSE, 4, Rhythm.BURST),
        cell(Framing.MEDIUM),
    )
    corners = [spot.corners for page in plan(wanted, True) for spot in page.spots]
    assert any(one[1][0] != one[2][0] or one[0][0] != one[3][0] for one in corners)


def test_pages_before_a_change_stay_as_they_are() -> None:
    before = cells(30)
    after = (*before[:24], cell(Framing.MEDIUM, 44), *before[25:])
    one, other = plan(before, True), plan(after, True)
    untouched = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        untouched += len(a.spots)
    assert untouched >= 12


def test_two_words_more_hardly_ever_move_a_panel() -> None:
    base = cells(60)
    corners = [tuple(spot.corners for spot in page.spots) for page in plan(base, True)]
    moved = []
    for n in range(0, 60, 5):
        edited = (*base[:n], cell(FRAMINGS[n % 7], 10 + n % 9), *base[n + 1 :])
        pages = [tuple(spot.corners for spot in page.spots) for page in plan(edited, True)]
        moved.append(sum(a != b for a, b in zip(corners, pages, strict=False)))
    assert sum(count == 0 for count in moved) >= 8
    assert sum(moved) <= 13


def test_a_cell_with_more_than_a_page_of_words_still_gets_a_page() -> None:
    pages = plan((cell(Framing.MEDIUM, 900),), chinese=True)
    assert len(pages) == 1
    check(pages[0])


@pytest.mark.parametrize("make", [chinese, english])
def test_stories_fit(make: object) -> None:
    story, board = chinese() if make is chinese else english()
    for groups in gather(story, board, make is chinese).chapters:
        for group in groups:
            for page in plan(group, make is chinese):
                check(page)


def test_words_move_panels_but_not_the_number_of_sizes() -> None:
    widths = {
        round(bounds(spot.corners).width)
        for count in (5, 9, 14)
        for page in plan(tuple(replace(one) for one in cells(count)), False)
        for spot in page.spots
    }
    assert len(widths) <= 16
