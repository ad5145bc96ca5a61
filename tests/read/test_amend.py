"""What the author says wins, and teaches what stands around it."""

import pytest

from read.stories import reading
from yanyi.problems import Position
from yanyi.story.corrections import CastFix, Corrections, LineFix, SceneFix
from yanyi.story.reading import Reading
from yanyi.story.types import Narrated, Sound, Spoken, Sung, Thought
from yanyi.story.vocabulary import VOICED, Gender, LineKind, Mood, Season, Weather
from yanyi.story.walk import full_text, lines, speaker_of, words_of

EN = """Ada and Ben sat by the fire. Ada was knitting. Ben was reading.

“Come in,” said Ada.

“Thank you,” said Ben.

The wind rose. Nobody moved for a while.

“It is late.”

“It is.”

“Where is the lamp?”

“On the shelf.”

“I will fetch it.”
"""
ZH = """阿达和阿本坐在火边。阿达在织毛衣，阿本在看书。

“请进。”阿达说。

“谢谢。”阿本说。

风大了起来。好一会儿没有人动。

“不早了。”

“是啊。”

“灯在哪儿？”

“在架子上。”

“我去拿。”
"""
CAST_EN = (CastFix("Ada"), CastFix("Ben"))
CAST_ZH = (CastFix("阿达"), CastFix("阿本"))


def spoken(found: Reading) -> list[Spoken]:
    return [line for line in lines(found.story) if isinstance(line, Spoken)]


def speakers(found: Reading) -> list[str]:
    return [line.speaker for line in spoken(found)]


@pytest.mark.parametrize(("text", "cast"), [(EN, CAST_EN), (ZH, CAST_ZH)], ids=["en", "zh"])
def test_a_corrected_line_teaches_its_conversation(text: str, cast: tuple[CastFix, ...]) -> None:
    one, other = cast[0].name.lower(), cast[1].name.lower()
    before = reading(text, corrections=Corrections(cast=cast))
    assert speakers(before) == [one, other, one, other, one, other, one]
    wrong = spoken(before)[4]
    fixes = Corrections(cast=cast, lines=(LineFix(wrong.anchor, cast[1].name),))
    after = reading(text, corrections=fixes)
    assert speakers(after)[2:] == [other, one, other, one, other]
    assert speakers(after)[:2] == [one, other], "what a tag says stays"
    assert spoken(after)[4].confidence == 1
    sure = [line.confidence for line in spoken(before)]
    right = Corrections(cast=cast, lines=(LineFix(wrong.anchor, cast[0].name),))
    surer = [line.confidence for line in spoken(reading(text, corrections=right))]
    assert surer[3] > sure[3]
    assert surer[5] > sure[5], "a line that is confirmed makes its neighbours surer"


@pytest.mark.parametrize(
    ("text", "names", "said"),
    [
        (
            "Kit sat with Robin.\n\n“Stay,” said Kit.\n\n“Why?” said Robin.\n\n"
            "Snow fell on the roof.\n\n“Because it snows,” she said.\n",
            ("Kit", "Robin"),
            "Because it snows,",
        ),
        (
            "阿木和阿桑坐在一起。\n\n“别走。”阿木说。\n\n“为什么？”阿桑说。\n\n"
            "雪落在屋顶上。\n\n“因为下雪了。”她说。\n",
            ("阿木", "阿桑"),
            "因为下雪了。",
        ),
    ],
    ids=["en", "zh"],
)
def test_a_gender_given_teaches_the_whole_reading(
    text: str, names: tuple[str, str], said: str
) -> None:
    for who, rival in (names, names[::-1]):
        cast = (CastFix(who, gender=Gender.FEMALE), CastFix(rival, gender=Gender.MALE))
        found = reading(text, corrections=Corrections(cast=cast))
        line = next(line for line in spoken(found) if words_of(line) == said)
        assert line.speaker == who.lower()


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        (
            "Kit came in.\n\n“Stay,” said Kit.\n\n“I must go,” said the smith.\n",
            "Kit",
            "the smith",
        ),
        ("阿木进来了。\n\n“别走。”阿木说。\n\n“我得走。”老铁匠说。\n", "阿木", "老铁匠"),
    ],
    ids=["en", "zh"],
)
def test_an_alias_given_makes_two_people_one(text: str, name: str, alias: str) -> None:
    apart = reading(text, corrections=Corrections(cast=(CastFix(name),)))
    assert len(set(speakers(apart))) == 2
    cast = (CastFix(name, (alias,)),)
    found = reading(text, corrections=Corrections(cast=cast))
    assert set(speakers(found)) == {name.lower()}
    assert [one.name for one in found.story.cast] == [name]


def test_what_the_narrator_says_is_no_turn() -> None:
    text = EN.replace("“Where is", "“Home, sweet home.” So it said on the wall.\n\n“Where is")
    quote = next(line for line in spoken(reading(text)) if words_of(line).startswith("Home"))
    fixes = Corrections(cast=CAST_EN, lines=(LineFix(quote.anchor, "narrator"),))
    found = reading(text, corrections=fixes)
    line = next(line for line in lines(found.story) if line.anchor == quote.anchor)
    assert isinstance(line, Narrated)
    assert line.confidence == 1
    assert speakers(found) == ["ada", "ben", "ada", "ben", "ada", "ben", "ada"]


def test_narration_that_somebody_says_becomes_speech() -> None:
    text = "Ada looked up.\n\nWho is there?\n\n“It is me,” said Ben.\n"
    line = next(one for one in lines(reading(text).story) if words_of(one) == "Who is there?")
    fixes = Corrections(lines=(LineFix(line.anchor, "Ada"),))
    found = reading(text, corrections=fixes)
    assert [(one.speaker, words_of(one)) for one in spoken(found)] == [
        ("ada", "Who is there?"),
        ("ben", "It is me,"),
    ]


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (LineKind.THOUGHT, Thought),
        (LineKind.SUNG, Sung),
        (LineKind.SPOKEN, Spoken),
        (LineKind.NARRATED, Narrated),
        (LineKind.SOUND, Sound),
    ],
)
@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("Ada sat down.\n\n“Nobody comes,” said Ada.\n\nBen came.\n", "Nobody comes,"),
        ("阿木坐下了。\n\n“谁也不来。”阿木说。\n\n老铁匠来了。\n", "谁也不来。"),
        ("Ada sat down.\n\nNobody comes.\n\nBen came.\n", "Nobody comes."),
    ],
)
def test_a_line_is_what_its_author_says(kind: LineKind, made: type, text: str, ours: str) -> None:
    line = next(one for one in lines(reading(text).story) if ours in words_of(one))
    found = reading(text, corrections=Corrections(lines=(LineFix(line.anchor, kind=kind),)))
    now = next(one for one in lines(found.story) if one.anchor == line.anchor)
    assert type(now) is made
    assert ours in full_text(now)
    if kind in VOICED and isinstance(line, Spoken):
        assert speaker_of(now) == line.speaker
    if kind not in VOICED:
        assert speaker_of(now) == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [("It is late.", "It is very late."), ("It is.", "It is!"), ("Ada and Ben sat", "They sat")],
)
def test_a_correction_holds_through_edits_without_a_lock(before: str, after: str) -> None:
    first = spoken(reading(EN))
    fixes = Corrections(
        cast=CAST_EN,
        lines=tuple(
            LineFix(line.anchor, "Ben", said=words_of(line)) for line in (first[2], first[3])
        ),
    )
    found = reading(EN.replace(before, after), corrections=fixes)
    assert speakers(found)[2:4] == ["ben", "ben"]
    assert all("finds no such line" not in problem.message for problem in found.problems)


def test_what_does_not_fit_any_more_is_listed_with_its_place() -> None:
    line = spoken(reading(EN))[0]
    at = [Position("yanyi.toml", n) for n in range(1, 6)]
    fixes = Corrections(
        cast=(CastFix("Adam", ("Old Adam",), at=at[0]),),
        lines=(
            LineFix("ch07.gone.0000", "Ada", said="Good night, moon.", at=at[1]),
            LineFix(line.anchor, "Adda", said="Come out,", at=at[2]),
        ),
        scenes=(SceneFix("ch08.gone.0000", "quay", at=at[3]),),
    )
    problems = reading(EN, corrections=fixes).problems
    told = [f"{problem.position}: {problem.message}" for problem in problems]
    assert [one.split(": ")[0] for one in told] == [f"yanyi.toml:{n}" for n in (2, 3, 3, 4, 1)]
    for one, says in zip(told, ("moon", "Come out", "Adda", "scene", "Old Adam"), strict=True):
        assert says in one
    assert all(problem.hint for problem in problems)
    assert "did you mean “Ada”" in problems[2].hint


def test_a_name_that_two_people_bear_is_asked_about() -> None:
    text = "“Come,” said Jane Bennet.\n\n“No,” said Eliza Bennet.\n\n“Why?”\n"
    cast = (CastFix("Jane Bennet", ("Miss Bennet",)), CastFix("Eliza Bennet", ("Miss Bennet",)))
    line = spoken(reading(text))[2]
    for name, count in (("Miss Bennet", 1), ("Eliza Bennet", 0)):
        fixes = Corrections(cast=cast, lines=(LineFix(line.anchor, name),))
        found = reading(text, corrections=fixes)
        assert len(found.problems) == count
        assert speakers(found)[2] == ("eliza-bennet" if count == 0 else "jane-bennet")


def test_a_scene_is_as_the_author_says() -> None:
    anchor = spoken(reading(EN))[-1].anchor
    fixes = Corrections(
        scenes=(
            SceneFix(
                anchor,
                "the mill",
                True,
                weather=Weather.STORM,
                mood=Mood.TENSE,
                season=Season.WINTER,
            ),
        )
    )
    story = reading(EN, corrections=fixes).story
    scene = story.chapters[0].scenes[-1]
    assert (story.places[-1].name, story.places[-1].inside) == ("the mill", True)
    assert (scene.weather, scene.mood, scene.confidence) == (Weather.STORM, Mood.TENSE, 1.0)
    assert scene.season is Season.WINTER
    assert {beat.mood for beat in scene.beats} <= {Mood.TENSE}
