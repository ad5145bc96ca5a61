import re
from pathlib import Path

import pytest

from read.stories import check_account, reading, said, told
from yanyi.read.formats.opening import scenic
from yanyi.read.formats.saying import saying_of
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Sound, Spoken, Sung, Thought
from yanyi.story.vocabulary import Emotion, LineKind, Manner, Mood, TimeOfDay, Weather
from yanyi.story.walk import full_text

PAGE = (Path(__file__).parents[2] / "docs" / "manuscript.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.S)


def example(section: str, at: int = 0, suffix: str = "md") -> Reading:
    """An example under a heading of the page, read."""
    begin = PAGE.index(f"\n## {section}\n\n")
    text = re.findall(r"```\w+\n(.*?)```", PAGE[begin:], re.S)[at]
    return reading(text, f"tale.{suffix}")


def places(found: Reading) -> list[tuple[str, bool | None, TimeOfDay, Weather]]:
    by_id = {place.id: place for place in found.story.places}
    return [
        (by_id[scene.place].name, by_id[scene.place].inside, scene.time, scene.weather)
        for chapter in found.story.chapters
        for scene in chapter.scenes
    ]


@pytest.mark.parametrize(("kind", "text"), BLOCKS)
@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_every_example_is_read_without_complaint(kind: str, text: str, suffix: str) -> None:
    found = reading(text, f"tale.{kind if kind == 'fountain' else suffix}")
    check_account(found, exact=False)
    assert found.problems == ()
    assert told(found)


@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_what_the_examples_show(suffix: str) -> None:
    found = example("Chapters and scenes", 0, suffix)
    assert found.story.meta.title == "The Ferry"
    assert [one.title for one in found.story.chapters] == ["One", "Two"]
    assert len(found.story.chapters[0].scenes) == 2

    found = example("Who speaks", 0, suffix)
    lines = [one for one in told(found) if isinstance(one, Spoken | Thought)]
    assert [one.speaker for one in lines] == ["tom", "ada", "tom"]
    assert {one.confidence for one in lines} == {1.0}
    assert isinstance(lines[1], Spoken)
    assert (lines[1].manner, lines[1].emotion) == (Manner.WHISPER, Emotion.WORRIED)
    assert isinstance(lines[2], Thought)

    found = example("Who speaks", 1, suffix)
    assert [one.name for one in found.story.cast] == ["小满", "老船夫"]
    found = example("Who speaks", 2, suffix)
    assert said(found) == [("tom", "Go!"), ("tom", "And do not come back.")]
    found = example("Who speaks", 3, suffix)
    manners = [one.manner for one in told(found) if isinstance(one, Spoken)]
    assert manners == [Manner.DRUNK, Manner.TELEPHONE]

    night = (TimeOfDay.NIGHT, Weather.RAIN)
    assert places(example("Where and when", 0, suffix)) == [
        ("the quay", False, *night),
        ("the inn", True, *night),
    ]
    assert [place[0] for place in places(example("Where and when", 1, suffix))] == ["渡口", "客栈"]

    found = example("Songs and sounds", 0, suffix)
    assert [one.speaker for one in told(found) if isinstance(one, Sung)] == ["mei"] * 3
    for at in (0, 1):
        found = example("Songs and sounds", at, suffix)
        assert sum(isinstance(one, Sound) for one in told(found)) == 1

    (line,) = told(example("Names for lines", 0, suffix))
    assert line.anchor == "rain"
    found = example("Comments", 0, suffix)
    assert [full_text(one) for one in told(found)] == ["It rained.", "It stopped."]
    assert sum(one.reason is Why.AUTHOR for one in found.left_out) == 2


def test_the_screenplay() -> None:
    found = example("Other files", 0, "fountain")
    assert said(found) == [("tom", "I cannot see the lamp.")]
    assert places(found)[0][:3] == ("Inn", True, TimeOfDay.NIGHT)


def test_the_rows_in_brackets_that_the_page_names() -> None:
    first, _ = told(reading("[It was not signed]\n\nIt rained.\n"))
    assert full_text(first) == "[It was not signed]"
    for row in ("[place: the quay]", "[mood: calm]", "[地点：渡口]"):
        found = reading(f"{row}\n\nIt rained.\n")
        assert [one.reason for one in found.left_out] == [Why.SETTING]


def test_the_words_on_the_page_mean_all_there_is() -> None:
    rows = dict(re.findall(r"^\| ([^|\-]+?) \| ([^|]+?) \|$", PAGE, re.M))

    def meant(row: str) -> set[object]:
        words = re.split("[,，] ?", rows[row])
        sayings = [saying_of(word) for word in words]
        assert not any(one.unknown for one in sayings)
        return {one.manner for one in sayings} | {one.emotion for one in sayings}

    for row in ("manner", "语气"):
        assert set(Manner) - {Manner.PLAIN} <= meant(row)
    for row in ("feeling", "情绪"):
        assert set(Emotion) - {Emotion.NEUTRAL} <= meant(row)
    for row in ("instead of speech", "不是说话"):
        kinds = {saying_of(word).kind for word in re.split("[,，] ?", rows[row])}
        assert kinds == {LineKind.SUNG, LineKind.THOUGHT}
    for names, values in (
        (("hour", "时间"), set(TimeOfDay) - {TimeOfDay.UNKNOWN}),
        (("weather", "天气"), set(Weather) - {Weather.UNKNOWN}),
        (("mood", "气氛"), set(Mood)),
    ):
        for row in names:
            found = {one for word in re.split("[,，] ?", rows[row]) for one in scenic(word)}
            assert values <= found
