from read.stories import check_account, reading, told
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Break, Document, Emphasis, Figure, Note, Strong, Verse
from yanyi.story.walk import full_text, words_of

TEXT = """---
title: The Lamp
author: Mei Lin
---

# Chapter One {#start}

It was *so* **very** late[^1]. {#late} The lamp\\* [burned](http://x.y) on.

***

> Dear Tom,
>
> Come home.

> Row, row,\\
> row the boat.

![A lamp](lamp.png)

## A section

<!-- a secret -->The end.

[^1]: Past ten.
"""


def md(text: str) -> Reading:
    found = reading(text, name="tale.md")
    check_account(found, exact=False)
    return found


def test_everything_stories_use() -> None:
    found = md(TEXT)
    assert (found.story.meta.title, found.story.meta.author) == ("The Lamp", "Mei Lin")
    (chapter,) = found.story.chapters
    assert chapter.heading is not None
    assert chapter.heading.anchor == "start"
    late = next(line for line in told(found) if line.anchor == "late")
    assert words_of(late) == "It was so very late."
    assert {Emphasis("so"), Strong("very"), Note("Past ten.")} <= set(late.runs)
    blocks = [block for scene in chapter.scenes for block in scene.blocks]
    kinds = [
        type(block) for block in blocks if isinstance(block, Break | Document | Verse | Figure)
    ]
    assert kinds == [Break, Document, Verse, Figure]
    texts = [full_text(line) for line in told(found)]
    assert "The lamp* burned on." in texts
    assert texts[-2:] == ["A section", "The end."]
    assert "Row, row," in texts
    reasons = {one.reason for one in found.left_out}
    assert reasons == {Why.FRONT_MATTER, Why.MARKUP, Why.NOTE, Why.AUTHOR}


def test_marks_that_mean_nothing_stay() -> None:
    text = "It cost 2 * 3 * 4 and snake_case_name stays, so does **this."
    found = md(text + "\n")
    assert [full_text(line) for line in told(found)] == [text]


def test_a_title_above_chapters() -> None:
    found = md("# The Lamp\n\nBy Mei Lin\n\n## One\n\nIt rained.\n\n## Two\n\nIt stopped.\n")
    assert [chapter.title for chapter in found.story.chapters] == ["One", "Two"]
    assert (found.story.meta.title, found.story.meta.author) == ("The Lamp", "Mei Lin")


def test_chinese_lines_are_paragraphs() -> None:
    found = md("# 雪夜\n\n雪下了一夜。\n“走罢。”小满说。\n他没有动。\n")
    assert len(found.story.chapters[0].scenes[0].blocks) == 3
