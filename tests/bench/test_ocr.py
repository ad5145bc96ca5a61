"""What is lettered can be read by a machine that did not letter it."""

import asyncio
from pathlib import Path

import pytest

from judging import ocr
from judging.witness import watched
from perform.comic.comic_stories import chinese, english
from perform.comic.stage_for_comics import SmallStage
from yanyi.perform.comic.options import Options


def test_edits_are_counted() -> None:
    assert ocr.edits("雨夜", "雨夜") == 0
    assert ocr.edits("kitten", "sitting") == 3
    score = ocr.Score()
    score.add("那是什么?", "那是甚么?")
    assert score.share == pytest.approx(0.8)
    assert score.share_of_letters == pytest.approx(0.75)


def test_marks_are_compared_without_their_make() -> None:
    assert ocr.plain("他说：“好……”") == ocr.plain('他说: "好......"')


@pytest.mark.parametrize("language", ["zh", "en"])
def test_pages_are_read_back(language: str, tmp_path: Path) -> None:
    pytest.importorskip("rapidocr", reason="needs rapidocr")
    story, board = {"zh": chinese, "en": english}[language]()
    stage = SmallStage(tmp_path)
    book = asyncio.run(watched(language, story, board, Options(), stage, stage.folder))
    engine, score = ocr.engine(), ocr.Score()
    for leaf in book.leaves[:2]:
        for text, words in ocr.read(engine, leaf):
            score.add(*ocr.compared(text, words))
    assert score.characters > 80
    assert score.share > 0.95
    assert score.share_of_letters > 0.98
