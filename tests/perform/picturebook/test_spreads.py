from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from perform.comic.comic_stories import chinese, english
from yanyi.art.lettering.items import passage_text
from yanyi.art.spread import Layout, Tone
from yanyi.board.types import Given
from yanyi.perform.picturebook.spreads import Spread, measures, spreads
from yanyi.story.walk import full_text, lines

STORIES = {"zh": chinese, "en": english}


@pytest.fixture(params=["zh", "en"])
def made(request: pytest.FixtureRequest) -> tuple[str, list[Spread]]:
    story, board = STORIES[request.param]()
    return request.param, spreads(story, board, request.param == "zh")


def test_every_line_is_on_some_spread_in_order(made: tuple[str, list[Spread]]) -> None:
    language, planned = made
    story, _ = STORIES[language]()
    words: dict[str, str] = {}
    for spread in planned:
        for para, anchors in zip(spread.paras, spread.anchors, strict=True):
            for passage, anchor in zip(para.passages, anchors, strict=True):
                words[anchor] = words.get(anchor, "") + passage_text(passage)
    assert list(words) == [one.anchor for one in lines(story)]
    for line in lines(story):
        assert "".join(words[line.anchor].split()) == "".join(full_text(line).split())


def test_a_spread_has_few_words_and_a_picture(made: tuple[str, list[Spread]]) -> None:
    language, planned = made
    most = 130 if language == "zh" else 420
    for spread in planned:
        assert spread.wanted is not None
        count = sum(len(passage_text(one)) for para in spread.paras for one in para.passages)
        assert count <= most
    assert len({spread.layout for spread in planned}) >= 2


def test_a_chapter_opens_with_its_heading(made: tuple[str, list[Spread]]) -> None:
    first = made[1][0]
    assert first.layout is Layout.VIGNETTE
    assert [para.tone for para in first.paras] == [Tone.HEADING]
    assert first.bookmark
    assert first.wanted
    assert first.wanted.view.actors == ()


def test_neighbours_do_not_show_the_same(made: tuple[str, list[Spread]]) -> None:
    views = [spread.wanted.view for spread in made[1] if spread.wanted]
    same = sum(one == other for one, other in pairwise(views))
    assert same <= 1, "only a shot whose words fill several spreads comes twice"


def test_the_authors_picture_is_shown_with_its_line() -> None:
    story, board = english()
    own = [one.anchor for one in lines(story)][5:8]
    planned = spreads(story, replace(board, given=tuple(Given(a, "d", 1) for a in own)), False)
    shown = Counter(
        anchor
        for spread in planned
        for anchor in own
        if spread.wanted and anchor in spread.wanted.lines
    )
    assert set(shown) == set(own)
    for spread in planned:
        assert spread.wanted
        assert sum(anchor in spread.wanted.lines for anchor in own) <= 1


@pytest.mark.parametrize(
    ("shape", "blocks", "layout"),
    [(1.6, 1, Layout.BELOW), (0.7, 1, Layout.COLUMN), (1.6, 3, Layout.COLUMN)],
)
def test_the_layout_follows_the_shape_of_the_authors_picture(
    shape: float, blocks: int, layout: Layout
) -> None:
    story, board = chinese()
    chapter = story.chapters[0]
    scene = replace(chapter.scenes[0], blocks=chapter.scenes[0].blocks[:blocks])
    short = replace(story, chapters=(replace(chapter, scenes=(scene,)),))
    given = Given([one.anchor for one in lines(short)][1], "d", 1, shape)
    _, own = spreads(short, replace(board, given=(given,)), True)
    assert own.layout is layout


def test_a_long_chapter_has_more_words_a_spread_up_to_a_point() -> None:
    short, long, endless = (measures(True, total) for total in (500.0, 2_000.0, 90_000.0))
    assert short.aim < long.aim < endless.aim < short.most
    assert endless.aim == measures(True, 900_000.0).aim
