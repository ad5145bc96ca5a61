from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import linear
from read.stories import check_account, reading, said, source_of, told
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.anchors import Known
from yanyi.story.corrections import CastFix, Corrections, LineFix, SceneFix
from yanyi.story.types import Document, Narrated, Sound, Spoken, Sung, Thought, Verse
from yanyi.story.vocabulary import Emotion, Gender, Manner, Mood, TimeOfDay
from yanyi.story.walk import block_lines, full_text

TEXTS = Path(__file__).parents[3] / "shared" / "texts"
ZH = """第一回　雨夜渡口

却说那年秋天，渡口下着大雨。
“客官，要过江么？”老船夫问道。
白衣少年道：“正是。”说罢，把灯放在船上，又道：“请快些。”
少年心想：“此人眼熟。”
轰！
老船夫唱道：
江水东流去，灯火夜未央。
故人何处在，风雨满衣裳。

第二回　灯下

吾儿如晤：
家中一切安好，勿念为盼。
父字
“走罢！”老船夫喊道。
"""
EN = """Chapter One: The Storm

"Is anyone there?" whispered Alice.

"Only me," said Tom. He shut the door. "And the cat."

Alice laughed. "Come in, Tom."

CHAPTER TWO
The Cat

Crash!

"Run!" shouted Tom.
"""
MARKS = "“”\"'‘’「」《。！…., \n　\t\x00\ufeff>#*_é𠮷=-"
PHRASES = (
    "道：",
    "said Tom.",
    "Tom ",
    "Mr. ",
    "\n\n",
    "第一回 风\n",
    "Chapter 1\n",
    "* * *\n",
    "# ",
    "**",
    "{#a}",
    "[^1]",
    "[^1]: n\n",
    "![x](y)",
    "目录\n",
    "诗曰：\n",
    "江水东流去，灯火夜未央。\n",
    "轰！\n",
    "悟空",
    "hello",
    "I ",
    "---\n",
    "# A\n\n## B\n",
    "<b>",
    "</b>",
    "{a|b}",
    "- ",
    "1. ",
)
PIECES = st.sampled_from([*MARKS, *PHRASES])


def test_a_chinese_story() -> None:
    found = reading(ZH)
    check_account(found)
    assert [chapter.title for chapter in found.story.chapters] == ["第一回 雨夜渡口", "第二回 灯下"]
    assert said(found)[:3] == [
        ("老船夫", "客官，要过江么？"),
        ("少年", "正是。"),
        ("少年", "请快些。"),
    ]
    kinds = [type(line) for line in told(found)]
    assert kinds.count(Thought) == 1
    assert kinds.count(Sound) == 1
    assert [line.speaker for line in told(found) if isinstance(line, Sung)] == ["老船夫"] * 2
    blocks = [block for c in found.story.chapters for s in c.scenes for block in s.blocks]
    assert sum(isinstance(block, Verse) for block in blocks) == 1
    (letter,) = [block for block in blocks if isinstance(block, Document)]
    assert len(block_lines(letter)) == 3
    tags = [full_text(line) for line in told(found) if isinstance(line, Narrated) and line.tag]
    assert tags == ["老船夫问道。", "白衣少年道：", "少年心想：", "老船夫喊道。"]
    assert said(found)[-1] == ("老船夫", "走罢！")


def test_an_english_story() -> None:
    found = reading(EN)
    check_account(found)
    assert [c.title for c in found.story.chapters] == [
        "Chapter One: The Storm",
        "CHAPTER TWO The Cat",
    ]
    assert said(found) == [
        ("alice", "Is anyone there?"),
        ("tom", "Only me,"),
        ("tom", "And the cat."),
        ("alice", "Come in, Tom."),
        ("tom", "Run!"),
    ]
    spoken = [line for line in told(found) if isinstance(line, Spoken)]
    assert [spoken[0].manner, spoken[-1].manner] == [Manner.WHISPER, Manner.SHOUT]
    genders = {one.name: one.gender for one in found.story.cast}
    assert genders == {"Alice": Gender.FEMALE, "Tom": Gender.MALE}
    heading = found.story.chapters[1].heading
    assert heading is not None
    assert source_of(found, heading.anchor) == "CHAPTER TWO\nThe Cat"


def test_corrections_win_and_move_no_anchor() -> None:
    before = reading(EN)
    spoken = [line for line in told(before) if isinstance(line, Spoken)]
    first, last = spoken[0], spoken[-1]
    fixes = Corrections(
        cast=(CastFix("Tom", ("Thomas",), Gender.FEMALE, look="a red scarf", voice="low"),),
        lines=(
            LineFix(
                first.anchor, "Thomas", None, Emotion.AFRAID, Manner.SOB, said="Is anyone there?"
            ),
            LineFix(last.anchor, "narrator"),
        ),
        scenes=(SceneFix(first.anchor, "tower", True, TimeOfDay.NIGHT, mood=Mood.EPIC),),
        title="The Tower",
        author="Me",
    )
    after = reading(EN, corrections=fixes)
    assert list(after.spans.items()) == list(before.spans.items())
    lines = {line.anchor: line for line in told(after)}
    changed = lines[first.anchor]
    assert isinstance(changed, Spoken)
    assert (changed.speaker, changed.emotion, changed.manner) == ("tom", Emotion.AFRAID, Manner.SOB)
    assert changed.confidence == 1.0
    assert full_text(lines[last.anchor]) == '"Run!"'
    assert isinstance(lines[last.anchor], Narrated)
    tom = after.story.cast[0]
    assert (tom.name, tom.aliases, tom.gender, tom.look) == (
        "Tom",
        ("Thomas",),
        Gender.FEMALE,
        "a red scarf",
    )
    scene = after.story.chapters[0].scenes[0]
    assert (scene.place, scene.time, scene.mood) == ("tower", TimeOfDay.NIGHT, Mood.EPIC)
    assert (after.story.meta.title, after.story.meta.author) == ("The Tower", "Me")
    assert after.problems == ()


def test_stale_corrections_show() -> None:
    spoken = next(line for line in told(reading(EN)) if isinstance(line, Spoken))
    fixes = Corrections(
        lines=(LineFix("ch09.gone.0000", "Tom"), LineFix(spoken.anchor, "Tom", said="Else"))
    )
    problems = reading(EN, corrections=fixes).problems
    assert len(problems) == 2
    assert all(problem.hint for problem in problems)


def test_anchors_last_through_edits() -> None:
    first = reading(EN)
    texts = [full_text(line) for line in told(first)]
    names = [line.anchor for line in told(first)]
    known = tuple(
        Known(name, text, before, after)
        for name, text, before, after in zip(
            names, texts, ["", *texts], [*texts[1:], ""], strict=False
        )
    )
    edited = EN.replace("He shut the door.", "He shut  the\nold door.").replace(
        "Crash!\n", "Crash!\n\nNobody spoke.\n"
    )
    again = read(Source("tale.txt", edited.encode()), known)
    by_text = {full_text(line): line.anchor for line in told(again)}
    old = dict(zip(texts, names, strict=True))
    assert by_text.pop("He shut the old door.") == old.pop("He shut the door.")
    assert by_text.pop("Nobody spoke.") not in names
    assert by_text == old


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["a.txt", "a.md"]))
@settings(max_examples=250, deadline=None)
def test_every_character_is_accounted_for(text: str, name: str) -> None:
    found = read(Source(name, f"x {text}".encode()))
    check_account(found, exact=False)
    assert len({line.anchor for line in told(found)}) == len(told(found))


@given(st.text(min_size=1, max_size=200).map(lambda text: f"x{text}"))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    check_account(read(Source("a.txt", text.encode("utf-8", "ignore"))), exact=False)


@pytest.mark.parametrize(
    "unit",
    [
        "“说了",
        'He said "so" and ',
        "word ",
        "a'b 'c ",
        "*a _b ",
        "她说：“走吧。”",
        "(",
        "…",
        "[^",
        "{#",
        "Tom said, ",
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_huge_paragraph_takes_linear_time(unit: str, name: str) -> None:
    def open_(size: int) -> None:
        read(Source(name, (unit * (size // len(unit))).encode()))

    assert linear(open_, 4_000)


def test_an_unpaired_mark_ends_with_its_paragraph() -> None:
    found = reading("Tom ran.\n\n“Stop, said Tom.\n\nNobody heard him.\n\nIt was late.\n")
    check_account(found)
    (problem,) = found.problems
    assert problem.position is not None
    assert (problem.position.line, problem.position.column) == (3, 1)
    assert full_text(told(found)[2]) == "Nobody heard him."


@pytest.mark.parametrize("book", sorted(TEXTS.glob("*.txt")), ids=lambda book: book.stem)
def test_whole_books(book: Path) -> None:
    text = book.read_text("utf-8")[:60_000]
    found = read(Source(book.name, text.encode()))
    check_account(found, exact=False)
    assert len(found.story.chapters) >= 3
    assert len(found.story.cast) >= 6


def test_a_book_reads_in_linear_time() -> None:
    page = "“你来了。”小满说。老船夫点点头，道：“来了。”雪下了一夜。\n"
    assert linear(lambda pages: reading("第一回 雪\n" + page * pages), 500)
