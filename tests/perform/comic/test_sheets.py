from dataclasses import replace

from perform.comic.comic_stories import chinese
from yanyi.art.lettering.items import Kind, bounds
from yanyi.models.answers import Box, Pose2D
from yanyi.perform.comic.gathering import Gathered, gather
from yanyi.perform.comic.sheets import sheets
from yanyi.story.reading import Why
from yanyi.story.types import Chapter, Narrated, Note

POSE = Pose2D(0, Box(1.2, 2.7, 30, 40), (10.4, 20.6), Box(0, 0, 50, 90))


def test_the_first_page_of_a_chapter_holds_its_heading() -> None:
    story, board = chinese()
    pages, omitted = sheets(story, gather(story, board, True), True)
    assert not omitted
    assert [page.bookmark for page in pages] == ["第一回　江上月"] + [""] * (len(pages) - 1)
    panels = pages[0].panels([(POSE,) for _ in pages[0].spots], True)
    assert panels[0].items[0].kind is Kind.TITLE
    assert len(panels) == len(pages[0].drafts) == len(pages[0].spots) + 1


def test_a_page_from_right_to_left_is_the_other_way_round() -> None:
    story, board = chinese()
    gathered = gather(story, board, True)
    for one, other in zip(
        sheets(story, gathered, True)[0], sheets(story, gathered, True, rtl=True)[0], strict=True
    ):
        empty: list[tuple[Pose2D, ...]] = [() for _ in one.spots]
        pairs = zip(one.panels(empty, True), other.panels(empty, True), strict=True)
        for left, right in pairs:
            if left.width:
                a, b = bounds(left.corners), bounds(right.corners)
                assert (b.left, b.top, b.right) == (1600 - a.right, a.top, 1600 - a.left)
                assert right.corners[0][0] < right.corners[1][0]


def test_speakers_are_found_among_the_figures() -> None:
    story, board = chinese()
    pages, _ = sheets(story, gather(story, board, True), True)
    items = [
        item
        for page in pages
        for panel in page.panels([(POSE,) for _ in page.spots], True)
        for item in panel.items
        if item.kind is Kind.SPEECH
    ]
    assert {item.speaker for item in items} == {-1, 0, 1}


def test_places_are_whole_pixels() -> None:
    story, board = chinese()
    pages, _ = sheets(story, gather(story, board, True), True)
    seen = pages[-1].panels([(POSE,) for _ in pages[-1].spots], True)[0].figures[0]
    assert (seen.head.left, seen.head.top, seen.mouth) == (1, 3, (10, 21))


def test_a_chapter_of_nothing_but_a_heading_gets_a_page() -> None:
    story, _ = chinese()
    bare = replace(story, chapters=(Chapter("空", (), story.chapters[0].heading),))
    pages, _ = sheets(bare, Gathered([[]]), True)
    assert len(pages) == 1
    assert pages[0].heading is not None


def test_a_heading_without_words_is_left_out_with_a_reason() -> None:
    story, _ = chinese()
    heading = Narrated("h", (Note("only a note"),))
    bare = replace(story, chapters=(Chapter("", (), heading),))
    pages, omitted = sheets(bare, Gathered([[]]), True)
    assert not pages
    assert [(one.anchor, one.reason) for one in omitted] == [("h", Why.MARKUP)]
