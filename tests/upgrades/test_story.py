"""Every story file there ever was opens, and nothing of it is lost."""

import json
from pathlib import Path

import pytest

from upgrades.past import ALL, kept, lost
from yanyi.problems import InputError
from yanyi.story.upgrades import VERSION, load, save
from yanyi.story.walk import full_text, lines


def test_there_are_stories_of_every_version() -> None:
    assert {kept(name, "story.json")["version"] for name in ALL} == set(range(1, VERSION + 1))


@pytest.mark.parametrize("name", ALL)
def test_an_older_story_is_read_whole(name: str) -> None:
    text = (Path(__file__).parent / name / "story.json").read_text("utf-8")
    story = load(text, "story.json")
    assert "“A name,”" in [full_text(line) for line in lines(story)]
    now = json.loads(save(story))
    assert lost(json.loads(text)["story"], now["story"]) == []
    assert now["version"] == VERSION
    assert load(json.dumps(now), "story.json") == story


def test_a_newer_story_is_refused_with_a_sentence() -> None:
    whole = kept(ALL[0], "story.json") | {"version": VERSION + 1}
    with pytest.raises(InputError, match=f"newer Yanyi \\(version {VERSION + 1}, known {VERSION}"):
        load(json.dumps(whole), "story.json")
