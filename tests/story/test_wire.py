import json
from dataclasses import dataclass, field

import pytest

from yanyi.problems import InputError
from yanyi.story.types import (
    Beat,
    Break,
    Chapter,
    Character,
    Choice,
    Condition,
    Document,
    Emphasis,
    Figure,
    Meta,
    Narrated,
    Note,
    Paragraph,
    Plain,
    Ruby,
    Scene,
    Sound,
    Spoken,
    Story,
    Strong,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.vocabulary import Emotion, Gender, Manner, Mood, Season, Weather
from yanyi.story.wire import SELDOM, dumps, encode, loads

STORY = Story(
    Meta("渡口", author="演义"),
    "zh",
    (
        Chapter(
            "一",
            (
                Scene(
                    (
                        Paragraph(
                            (
                                Narrated("a", (Plain("雪"), Ruby("舟", "zhōu"), Note("船")), True),
                                Spoken("b", (Plain("走"),), "陈伯", Manner.WHISPER, Emotion.SAD),
                                Thought("c", (Emphasis("冷"),)),
                            )
                        ),
                        Break(),
                        Verse((Sung("d", (Strong("江水"),)),)),
                        Document("letter", (Narrated("e", (Plain("见字如面"),)),)),
                        Figure("f", "map.png", "地图"),
                        Paragraph((Sound("g", (Plain("轰"),)),)),
                        Paragraph((Choice("h", (Plain("上船"),), ("a",), (Condition("雪"),)),)),
                    ),
                    weather=Weather.SNOW,
                    season=Season.WINTER,
                    beats=(Beat("a", Mood.MELANCHOLY, Emotion.SAD, 0.6),),
                ),
            ),
            Narrated("t", (Plain("一"),)),
        ),
    ),
    (Character("陈伯", "陈伯", gender=Gender.MALE),),
)


def test_a_story_comes_back_as_it_was() -> None:
    assert loads(Story, dumps(STORY), "story.json") == STORY


def test_every_value_says_its_kind() -> None:
    assert encode(Plain("a")) == {"is": "Plain", "text": "a"}


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        (("meta", "colour"), "red", "meta.colour"),
        (("meta", "title"), 3, "meta.title"),
        (("chapters", 0, "scenes", 0, "weather"), "hail", "weather"),
        (("chapters", 0, "scenes", 0, "blocks", 0, "is"), "Poster", "blocks"),
        (("language",), None, "language"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(
    path: tuple[str | int, ...], value: object, named: str
) -> None:
    data = json.loads(dumps(STORY))
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(InputError) as caught:
        loads(Story, json.dumps(data), "story.json")
    assert "story.json" in str(caught.value)
    assert named in str(caught.value)


def test_a_field_that_is_seldom_told_is_left_out_while_it_holds_its_default() -> None:
    @dataclass(frozen=True)
    class Word:
        text: str
        sure: float = field(default=1.0, metadata={SELDOM: True})

    assert dumps(Word("雪")) == '{"is":"Word","text":"雪"}'
    assert loads(Word, '{"text":"雪"}', "here") == Word("雪")
    assert loads(Word, dumps(Word("雪", 0.5)), "here") == Word("雪", 0.5)
