import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import linear
from read.stories import check_account, said, told
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Break, Emphasis, Narrated, Spoken, Sung
from yanyi.story.vocabulary import Emotion, Manner, TimeOfDay
from yanyi.story.walk import full_text

SCRIPT = """Title:
    _**THE FERRY**_
Credit: Written by
Author: A. Writer

FADE IN:

# Act One

= They meet.

EXT. TOM'S HARBOUR - QUAY - NIGHT #1A#

Rain *falls*. [[check the
weather]] A lamp burns.

TOM (V.O.)
(whispering)
I cannot see.
(picks up the lamp)
Who is there?

MRS. O'HARA ^
Only me!

@McAvoy
Go /* never */ home.
~Row, row,

CUT TO:

INT. INN - CONTINUOUS

!BOOM GOES THE DRUM

> The end <

NARRATOR
And so it ended.
{}
It did.

===

.ROOFTOP
""".format("  ")
ZH = """标题：渡口
作者：某人

外景 渡口 - 夜

雨下着。

@老船夫 (低声)
客官，要过江么？

@小满
（笑）
正是。

内景 客栈 日

两人坐下。
"""


def script(text: str) -> Reading:
    found = read(Source("tale.fountain", text.encode()))
    check_account(found, exact=False)
    return found


def test_a_screenplay() -> None:
    found = script(SCRIPT)
    story = found.story
    assert (story.meta.title, story.meta.author) == ("THE FERRY", "A. Writer")
    assert [chapter.title for chapter in story.chapters] == ["Act One"]
    assert [one.name for one in story.cast] == ["Tom", "Mrs. O'Hara", "McAvoy"]
    assert said(found) == [
        ("tom", "I cannot see."),
        ("tom", "Who is there?"),
        ("mrs-o-hara", "Only me!"),
        ("mcavoy", "Go home."),
    ]
    spoken = [line for line in told(found) if isinstance(line, Spoken)]
    assert {line.confidence for line in spoken} == {1.0}
    assert [line.manner for line in spoken[:2]] == [Manner.WHISPER, Manner.PLAIN]
    assert [line.speaker for line in told(found) if isinstance(line, Sung)] == ["mcavoy"]
    narrated = [full_text(line) for line in told(found) if isinstance(line, Narrated)]
    assert narrated == [
        "Act One",
        "Rain falls.",
        "A lamp burns.",
        "picks up the lamp",
        "BOOM GOES THE DRUM",
        "The end",
        "And so it ended.",
        "It did.",
    ]
    assert Emphasis("falls") in [run for line in told(found) for run in line.runs]
    quay, inn = story.chapters[0].scenes[:2]
    places = {place.id: place for place in story.places}
    assert (places[quay.place].name, places[quay.place].inside) == ("Tom's Harbour, Quay", False)
    assert (quay.time, inn.time) == (TimeOfDay.NIGHT, TimeOfDay.NIGHT)
    assert (places[inn.place].name, places[inn.place].inside) == ("Inn", True)
    assert isinstance(quay.blocks[-1], Break)


def test_what_is_left_out_and_why() -> None:
    found = script(SCRIPT)
    text = found.parts[0].text
    left = {text[one.span.start : one.span.end]: one.reason for one in found.left_out}
    assert left["[[check the\nweather]]"] is Why.AUTHOR
    assert left["= They meet."] is Why.AUTHOR
    assert left["TOM (V.O.)"] is Why.SPEECH_TAG
    assert left["(whispering)"] is Why.SPEECH_TAG
    assert left["CUT TO:"] is Why.MARKUP
    assert left["INT. INN - CONTINUOUS"] is Why.SETTING
    assert Why.FRONT_MATTER in left.values()


def test_headings_of_scenes_and_sections_as_people_write_them() -> None:
    found = script(
        "# ACT ONE ##\n\n## Meet Ada\n\nINT. RIVER STREET, ROOM 4, DAY\n\nShe paints.\n\n"
        "EXT. YARD - NIGHT [CONTINUOUS] (1973)\n\nNothing.\n\n# ACT TWO\n\n"
        ".BACK IN THE YARD, A MOMENT LATER\n\n**FADE OUT:**\n\nEnd.\n"
    )
    assert [one.title for one in found.story.chapters] == ["ACT ONE", "ACT TWO"]
    names = {place.id: place.name for place in found.story.places}
    scenes = [
        (names[scene.place], scene.time) for one in found.story.chapters for scene in one.scenes
    ]
    assert scenes == [
        ("River Street, Room 4", TimeOfDay.DAY),
        ("Yard", TimeOfDay.NIGHT),
        ("Back in the Yard", TimeOfDay.UNKNOWN),
    ]
    assert [full_text(line) for line in told(found)][1:3] == ["She paints.", "Nothing."]


def test_chinese() -> None:
    found = script(ZH)
    assert (found.story.meta.title, found.story.meta.author) == ("渡口", "某人")
    assert said(found) == [("老船夫", "客官，要过江么？"), ("小满", "正是。")]
    spoken = [line for line in told(found) if isinstance(line, Spoken)]
    assert [line.manner for line in spoken] == [Manner.WHISPER, Manner.LAUGH]
    assert spoken[1].emotion is Emotion.HAPPY
    ferry, inn = found.story.chapters[0].scenes
    assert (ferry.place, ferry.time) == ("渡口", TimeOfDay.NIGHT)
    assert (inn.place, inn.time) == ("客栈", TimeOfDay.DAY)
    assert [place.inside for place in found.story.places] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "/* open\n\nwords",
        "[[open\n\nwords",
        "TOM",
        "TOM\n(",
        "@\n@x\n",
        ">",
        "~",
        ".",
        "!",
        "#",
        "Title:\n",
        "A\n()\n",
    ],
)
def test_odd_scripts(text: str) -> None:
    assert script(f"Words.\n\n{text}\n").story.chapters


MARKS = """TOM TOM_(V.O.) @x ^ ( ) (softly) ~ . ! > < # ## = === INT._A_-_DAY EXT._ /* */ [[ ]]
Title:
CUT_TO: *so* _so_ word Words. 雨下了。 内景_渡口_夜"""
PIECES = st.sampled_from(["\n", "\n", "\n\n", *(one.replace("_", " ") for one in MARKS.split())])


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=120, deadline=None)
def test_every_character_of_any_script_is_accounted_for(text: str) -> None:
    script(f"x{text}")


@pytest.mark.parametrize("unit", ["/*", "[[a]] ", "TOM\nHello.\n\n", "INT. A - DAY\n\n", "~a\n"])
def test_linear_time(unit: str) -> None:
    def open_(size: int) -> None:
        read(Source("a.fountain", ("x\n\n" + unit * (size // len(unit))).encode()))

    assert linear(open_, 1_000)
