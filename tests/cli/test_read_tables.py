import io
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from read.stories import reading
from yanyi.app.reading import Opened
from yanyi.cli.read_tables import MOST_ROWS, show
from yanyi.read.doubts import doubtful
from yanyi.read.en.wording import WORDING as ENGLISH
from yanyi.read.wording import Wording
from yanyi.read.zh.wording import WORDING as CHINESE
from yanyi.story.reading import Reading
from yanyi.story.types import Paragraph
from yanyi.story.walk import scene_lines

EN = """Ada met Ben and Cora [at the mill].

“Come in,” said Ada.

“Thank you,” said Ben.

A bell rang. It was late.

“Well?”
"""
ZH = """林小满在渡口遇见陈伯和阿宝。

“进来。”林小满说。

“谢谢。”陈伯说。

钟响了。天色已晚。街上没有人。

“怎么样？”
"""


def doubted(text: str) -> Reading:
    """A text read, its last line doubtful."""
    found = reading(text)
    chapter = found.story.chapters[-1]
    scene = chapter.scenes[-1]
    block = scene.blocks[-1]
    assert isinstance(block, Paragraph)
    line = replace(block.lines[-1], confidence=0.3)
    scene = replace(scene, blocks=(*scene.blocks[:-1], Paragraph((*block.lines[:-1], line))))
    chapter = replace(chapter, scenes=(*chapter.scenes[:-1], scene))
    chapters = (*found.story.chapters[:-1], chapter)
    return replace(found, story=replace(found.story, chapters=chapters))


def shown(
    text: str, wording: Wording, most: int = 8, everything: bool = False, width: int = 120
) -> str:
    opened = Opened(doubted(text), Path("t.txt"), Path("t.yanyi/yanyi.toml"), wording)
    page = io.StringIO()
    show(opened, most, everything, Console(file=page, width=width, no_color=True))
    return page.getvalue()


@pytest.mark.parametrize(
    ("text", "wording", "words"),
    [
        (EN, ENGLISH, ("Cast", "Chapters", "gender", "Ada", "“Well?”")),
        (ZH, CHINESE, ("人物", "章节", "性别", "陈伯", "“怎么样？”")),
    ],
    ids=["en", "zh"],
)
def test_a_page_speaks_the_language_of_the_story(
    text: str, wording: Wording, words: tuple[str, ...]
) -> None:
    page = shown(text, wording)
    assert all(word in page for word in words), page
    other = CHINESE if wording is ENGLISH else ENGLISH
    assert other.cast not in page


@pytest.mark.parametrize(("text", "wording"), [(EN, ENGLISH), (ZH, CHINESE)], ids=["en", "zh"])
def test_what_is_to_be_pasted_stands_there_exactly(text: str, wording: Wording) -> None:
    page = shown(text, wording)
    doubts = doubtful(doubted(text))
    assert doubts
    begin = page.index("[lines.")
    pasted = page[begin : page.index(wording.rest[:12])]
    assert tomllib.loads(pasted)["lines"].keys() == {line.anchor for line in doubts}
    assert "t.yanyi/yanyi.toml" in page
    assert "[lines." not in shown(text, wording, most=0)


def test_long_tables_are_cut_unless_all_is_wanted() -> None:
    text = "".join(f"Chapter {n}\n\nIt rained on day {n}.\n\n" for n in range(1, MOST_ROWS + 6))
    assert f"Chapter {MOST_ROWS + 5}" not in shown(text, ENGLISH)
    assert "5" in shown(text, ENGLISH).split("(--all)")[0].splitlines()[-1]
    assert f"Chapter {MOST_ROWS + 5}" in shown(text, ENGLISH, everything=True)


@pytest.mark.parametrize(("text", "wording"), [(EN, ENGLISH), (ZH, CHINESE)], ids=["en", "zh"])
def test_anchors_are_never_cut(text: str, wording: Wording) -> None:
    page = shown(text * 2, wording, width=72)
    scene = doubted(text * 2).story.chapters[0].scenes[0]
    first = next(scene_lines(scene)).anchor
    assert first in page
    assert all(line.anchor in page for line in doubtful(doubted(text * 2)))
