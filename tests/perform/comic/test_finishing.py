import asyncio
from pathlib import Path
from typing import Any

import pytest

from perform.comic.comic_stories import english
from perform.comic.stage_for_comics import SmallStage, sketch
from yanyi.art.lettering.items import Kind, Panel
from yanyi.art.page import BLEED, HEIGHT, WIDTH
from yanyi.media.epub.front import Title
from yanyi.models.asks import Picture
from yanyi.models.blob import Blob
from yanyi.perform.comic.finishing import ending, finish, is_chinese, printed
from yanyi.perform.comic.gathering import gather
from yanyi.perform.comic.sheets import sheets


def size(stage: SmallStage, blob: Blob) -> tuple[int, int]:
    import skia

    data = skia.Data.MakeWithCopy(stage.folder.path(blob).read_bytes())
    image = skia.Image.MakeFromEncoded(data)
    return image.width(), image.height()


def test_pages_are_lettered_and_once_more_with_bleed(tmp_path: Path) -> None:
    story, board = english()
    stage = SmallStage(tmp_path)
    sheet = sheets(story, gather(story, board, False), False)[0][0]
    asks = [Picture(spot.cell.view, *spot.picture) for spot in sheet.spots]
    art = [sketch(ask, stage.folder) for ask in asks]
    title = Title("The Last Bus", "en", "urn:x", label="made by AI")
    pages = asyncio.run(finish(title, [sheet], [art], None, stage))
    assert len(pages.images) == 3
    assert size(stage, pages.images[1]) == (WIDTH, HEIGHT)
    anchors = {cue.anchor for panel in sheet.drafts for one in panel for cue in one.cues}
    assert {one.anchor for one in pages.told} == anchors == set(pages.finished[0].lines)
    larger = asyncio.run(printed(title, pages, None, stage))
    assert {size(stage, one) for one in larger} == {(WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED)}


@pytest.mark.parametrize(("language", "chinese"), [("zh", True), ("zh-Hant", True), ("en", False)])
def test_a_language_decides_how_it_ends(language: str, chinese: bool) -> None:
    assert is_chinese(language) is chinese
    assert (ending(language) == "完") is chinese


@pytest.mark.parametrize(("language", "rules"), [("en-GB", "en-GB"), ("en", "en-US"), ("de", "")])
def test_long_words_are_parted_by_the_rules_of_the_language(
    language: str, rules: str, tmp_path: Path
) -> None:
    story, board = english()
    stage = SmallStage(tmp_path)
    sheet = sheets(story, gather(story, board, False), False)[0][0]
    art = [sketch(Picture(one.cell.view, *one.picture), stage.folder) for one in sheet.spots]
    given = Spied(stage)
    asyncio.run(finish(Title("One", language, "urn:x", label="x"), [sheet], [art], None, given))
    items = [one for panel in given.panels for one in (*panel.above, *panel.items, *panel.below)]
    assert {one.language for one in items if one.kind is not Kind.TITLE} == {rules}


class Spied:
    """A stage that remembers the panels it laid out."""

    def __init__(self, stage: SmallStage) -> None:
        self._stage = stage
        self.panels: list[Panel] = []

    async def make(self, recipe: Any, params: Any, inputs: Any = ()) -> Blob:
        self.panels += getattr(params, "panels", ())
        return await self._stage.make(recipe, params, inputs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stage, name)
