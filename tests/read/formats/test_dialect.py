import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import linear
from read.stories import check_account, reading, said, source_of, told
from yanyi.read.formats.dialect import blanked, is_marked, without_comments
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Narrated, Sound, Spoken, Sung, Thought, Verse
from yanyi.story.vocabulary import Emotion, Manner, Mood, TimeOfDay, Weather
from yanyi.story.walk import full_text

EN = """# The Ferry

## One

[the quay, outside, night, heavy rain]

@Tom Grey (whispers, sadly): I cannot see the lamp. {#lamp}

It burned low. <!-- mend

this -->And he left.

!sound: a door slams

@Mei (sings): Row, row,
♪ row the boat ♪

@Mei: "Go!" She laughed. "Away."

@narrator: Once more it rained.

***

[the inn, inside, tense]

@Tom Grey (thinks): Where is she?
"""
ZH = """## 第一章 渡口

【渡口，夜，小雨】
＠老船夫（低声）：客官，要过江么？
@小满：正是。
！音效：轰的一声
♪ 江水东流去
♪ 灯火夜未央
[客栈、室内、紧张]
@小满（心想）：此人眼熟。
“走罢。”小满说。
"""


def spoken(found: Reading) -> list[Spoken]:
    return [line for line in told(found) if isinstance(line, Spoken)]


@pytest.mark.parametrize("name", ["tale.txt", "tale.md"])
def test_english(name: str) -> None:
    found = reading(EN, name)
    check_account(found)
    story = found.story
    assert story.meta.title == "The Ferry"
    assert [chapter.title for chapter in story.chapters] == ["One"]
    assert [one.name for one in story.cast] == ["Tom Grey", "Mei"]
    first = spoken(found)[0]
    assert (first.speaker, first.anchor, first.confidence) == ("tom-grey", "lamp", 1.0)
    assert (first.manner, first.emotion) == (Manner.WHISPER, Emotion.SAD)
    assert source_of(found, "lamp") == "I cannot see the lamp."
    assert said(found)[1:] == [("mei", "Go!"), ("mei", "Away.")]
    assert [full_text(one) for one in told(found) if isinstance(one, Sound)] == ["a door slams"]
    songs = [line for line in told(found) if isinstance(line, Sung)]
    assert [(line.speaker, full_text(line)) for line in songs] == [
        ("mei", "Row, row,"),
        ("mei", "row the boat"),
    ]
    thoughts = [line.speaker for line in told(found) if isinstance(line, Thought)]
    assert thoughts == ["tom-grey"]
    narrated = [full_text(line) for line in told(found) if isinstance(line, Narrated)]
    assert narrated == [
        "One",
        "It burned low.",
        "And he left.",
        "She laughed.",
        "Once more it rained.",
    ]
    quay, inn = story.chapters[0].scenes
    places = {place.id: place for place in story.places}
    assert (places[quay.place].name, places[quay.place].inside) == ("the quay", False)
    assert (quay.time, quay.weather) == (TimeOfDay.NIGHT, Weather.RAIN)
    assert (places[inn.place].name, places[inn.place].inside) == ("the inn", True)
    assert inn.mood is Mood.TENSE
    reasons = {one.reason for one in found.left_out}
    assert {Why.SETTING, Why.SPEECH_TAG, Why.AUTHOR} <= reasons
    assert not found.problems


@pytest.mark.parametrize("name", ["tale.txt", "tale.md"])
def test_chinese(name: str) -> None:
    found = reading(ZH, name)
    check_account(found)
    assert found.story.language == "zh"
    assert said(found) == [
        ("老船夫", "客官，要过江么？"),
        ("小满", "正是。"),
        ("小满", "走罢。"),
    ]
    assert spoken(found)[0].manner is Manner.WHISPER
    ferry, inn = found.story.chapters[0].scenes
    assert (ferry.place, ferry.time, ferry.weather) == ("渡口", TimeOfDay.NIGHT, Weather.RAIN)
    assert (inn.place, inn.mood) == ("客栈", Mood.TENSE)
    (verse,) = [one for one in ferry.blocks if isinstance(one, Verse)]
    assert [full_text(line) for line in verse.lines] == ["江水东流去", "灯火夜未央"]
    assert [full_text(one) for one in told(found) if isinstance(one, Sound)] == ["轰的一声"]


def test_a_row_that_goes_on() -> None:
    wrapped = "He waited at the window for the whole of the long grey afternoon, and\n" * 6
    text = f"{wrapped}nothing came.\n\n@Tom: I have waited for so long that I can\nno longer.\n"
    for name in ("tale.txt", "tale.md"):
        found = reading(f"{text}\nHe sat down.\n", name)
        assert said(found) == [("tom", "I have waited for so long that I can no longer.")]
        assert full_text(told(found)[-1]) == "He sat down."


@pytest.mark.parametrize(
    "row",
    [
        "[It was not signed]",
        "[1]",
        "[Angry]",
        "[the quay]",
        "at home @Tom: hello",
        "@",
        "@Tom said hello",
        "@Tom:",
        "!",
        "! sound",
        "♪",
        "@he said that it was so, and then: nothing",
        "【注】",
    ],
)
@pytest.mark.parametrize("name", ["tale.txt", "tale.md"])
def test_what_is_not_plainly_meant_stays_text(row: str, name: str) -> None:
    assert not is_marked(row)
    found = reading(f"It rained.\n\n{row}\n\nIt stopped.\n", name)
    assert row in [full_text(line) for line in told(found)]


def test_words_that_say_nothing_are_reported() -> None:
    found = reading("It rained.\n\n@Tom (to the cat, softly): Go away.\n")
    check_account(found)
    (problem,) = found.problems
    assert "to the cat" in problem.message
    assert problem.position is not None
    assert (problem.position.line, problem.position.column) == (3, 7)
    assert spoken(found)[0].manner is Manner.WHISPER


def test_a_certain_speaker_teaches_the_lines_around() -> None:
    text = '@Tom: Who is there?\n\n@Ada: Only me.\n\n"Come in."\n\n@Ada: Thank you.\n'
    assert [one for one, _ in said(reading(text))] == ["tom", "ada", "tom", "ada"]


def test_comments_of_every_shape() -> None:
    text = "a <!-- b\n\nc --> d\n<!-- e\nf -->\ng <!-- open"
    bare, holes = without_comments(text)
    assert [text[hole.start : hole.end] for hole in holes] == ["<!-- b\n\nc -->", "<!-- e\nf -->"]
    assert len(bare) == len(text)
    assert bare.split() == ["a", "d", "g", "<!--", "open"]
    assert bare.count("\n") == text.count("\n") - 2
    assert blanked("abc", []) == "abc"


MARKS = """@Tom: @Tom_(sadly): @Mei_(sings): ＠小满（低声）： [quay,_night] 【渡口，夜】 [It_rained]
♪ ♪_la_♪
!sound: ！音效： # ## ##_One {#a} <!-- --> @narrator: “Go!” *so* word 雨下了。 > -"""
PIECES = st.sampled_from(["\n", "\n\n", *(one.replace("_", " ") for one in MARKS.split())])


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["a.txt", "a.md"]))
@settings(max_examples=120, deadline=None)
def test_every_character_of_marked_text_is_accounted_for(text: str, name: str) -> None:
    check_account(reading(f"x {text}", name), exact=False)


@pytest.mark.parametrize("unit", ["<!-- a -->", "<!--", "@Tom: a\n", "[a, night]\n\n", "♪ a\n"])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_marks_take_linear_time(unit: str, name: str) -> None:
    def open_(size: int) -> None:
        read(Source(name, ("x " + unit * (size // len(unit))).encode()))

    assert linear(open_, 1_000)
