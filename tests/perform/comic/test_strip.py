from itertools import pairwise

import pytest

from perform.comic.comic_stories import chinese, english
from yanyi.art.lettering.items import bounds
from yanyi.board.vocabulary import Rhythm
from yanyi.perform.comic.gathering import gather
from yanyi.perform.comic.sheets import Sheet
from yanyi.perform.comic.strip import SLICE, STRIP, strip_sheets


def images(language: str, rtl: bool = False) -> list[Sheet]:
    story, board = chinese() if language == "zh" else english()
    made, omitted = strip_sheets(
        story, gather(story, board, language == "zh"), language == "zh", rtl
    )
    assert not omitted
    return made


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_image_is_too_high_and_none_cuts_a_panel(language: str) -> None:
    for image in images(language):
        assert image.width == STRIP
        assert image.height <= SLICE
        for spot in image.spots:
            box = bounds(spot.corners)
            assert 0 < box.top < box.bottom < image.height
            assert 0 <= box.left < box.right <= STRIP


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_cell_is_there_once_in_order(language: str) -> None:
    story, board = chinese() if language == "zh" else english()
    gathered = gather(story, board, language == "zh")
    wanted = [cell for groups in gathered.chapters for group in groups for cell in group]
    found = [spot.cell for image in images(language) for spot in image.spots]
    assert found == wanted


def test_the_images_join_to_one_strip_with_even_spaces() -> None:
    tops, at = [], 0
    for image in images("en"):
        tops += [
            (at + bounds(spot.corners).top, at + bounds(spot.corners).bottom, spot.cell)
            for spot in image.spots
        ]
        at += image.height
    spaces = {
        Rhythm.SILENCE in (one[2].rhythm, other[2].rhythm): other[0] - one[1]
        for one, other in pairwise(tops)
    }
    assert min(spaces.values()) >= 35
    assert spaces[True] > spaces[False]


def test_a_chapter_begins_with_its_heading() -> None:
    first, *others = images("zh")
    assert first.heading is not None
    assert first.bookmark == "第一回　江上月"
    assert not any(image.heading or image.bookmark for image in others)
