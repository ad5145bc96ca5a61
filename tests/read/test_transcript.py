"""Heard words as a manuscript."""

from pathlib import Path

from yanyi.models.answers import HeardWord
from yanyi.plugins import readers
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.read.transcript import CHAPTER, PARAGRAPH, SCENE, SURE, doubtful, transcript
from yanyi.story.corrections import Corrections
from yanyi.story.walk import full_text, lines


def heard(*parts: tuple[float, str], unsure: tuple[str, ...] = ()) -> list[HeardWord]:
    """Words a quarter of a second long; each part comes after so many seconds of quiet."""
    words, at = [], 0.0
    for quiet, text in parts:
        at += quiet + 0.05
        spaced = " " in text
        for one in text.split() if spaced else text:
            sure = SURE - 0.1 if one.strip(".,") in unsure else 0.9
            words.append(HeardWord(f" {one}" if spaced else one, at, at + 0.25, sure))
            at += 0.25
    return words


def test_pauses_become_paragraphs_scenes_and_chapters() -> None:
    words = heard(
        (0.5, "It rained all night. The lamp"),
        (PARAGRAPH, "was lit."),
        (PARAGRAPH, "Nobody came."),
        (SCENE, "In the morning it was dry."),
        (CHAPTER, "They went on."),
    )
    assert transcript(words, "The Lamp").split("\n\n") == [
        "# The Lamp",
        "## Chapter 1",
        "It rained all night. The lamp was lit.",
        "Nobody came.",
        "* * *",
        "In the morning it was dry.",
        "## Chapter 2",
        "They went on.\n",
    ]


def test_chapters_that_are_announced_have_their_names() -> None:
    words = heard(
        (0.2, "Chapter One. The lamp."),
        (PARAGRAPH, "It rained on the harbour."),
        (CHAPTER, "Chapter Two."),
        (PARAGRAPH, "They went on."),
    )
    rows = transcript(words, "L").split("\n\n")
    assert [row for row in rows if row.startswith("##")] == [
        "## Chapter One. The lamp",
        "## Chapter Two",
    ]


def test_chinese_stands_without_spaces() -> None:
    words = heard((0, "第一章雨夜。"), (1, "夜里,雨落在码头上?"), (CHAPTER, "天亮了。"))
    words[7] = HeardWord(" 里，", *(words[7].start, words[7].end))
    assert transcript(words, "灯").split("\n\n") == [
        "# 灯",
        "## 第一章雨夜",
        "夜里，，雨落在码头上？",
        "## 第2章",
        "天亮了。\n",
    ]


def test_doubtful_words_are_marked_and_read_as_if_they_were_not(tmp_path: Path) -> None:
    plain = heard((3722.9, "The lamp of Mara Quill. It was lit."))
    words = heard((3722.9, "The lamp of Mara Quill. It was lit."), unsure=("Mara", "Quill"))
    text = transcript(words, "L")
    assert "of <!-- 1:02:03? -->Mara <!-- 1:02:03? -->Quill. It" in text
    assert doubtful(words) == 2
    assert spoken(text) == spoken(transcript(plain, "L"))
    chinese = transcript(heard((0, "她叫林小满。"), unsure=("满",)), "灯")
    assert "林小<!-- 0:00:01? -->满。" in chinese
    assert spoken(chinese)[-1] == "她叫林小满。"


def spoken(text: str) -> list[str]:
    found = read(Source("story.md", text.encode()), (), Corrections(), readers())
    return [full_text(line) for line in lines(found.story)]


def test_a_speaker_without_pauses_still_gets_paragraphs() -> None:
    words = heard((0, " ".join(["It went on and on for ever."] * 100)))
    rows = transcript(words, "L").split("\n\n")[2:]
    assert len(rows) >= 2
    assert all(len(row) < 1300 for row in rows)
