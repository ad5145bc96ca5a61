import json

import pytest

from story.test_wire import STORY
from yanyi.problems import InputError
from yanyi.story.upgrades import UPGRADES, VERSION, load, save
from yanyi.story.vocabulary import Season


def test_a_story_file_comes_back_as_it_was() -> None:
    assert load(save(STORY), "a.json") == STORY


def test_every_older_version_has_its_upgrade() -> None:
    assert len(UPGRADES) == VERSION - 1


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "no JSON"),
        ("[]", "no story file"),
        ('{"yanyi": "lock"}', "no story file"),
        ('{"yanyi": "story", "version": 1}', "missing"),
        ('{"yanyi": "story", "version": 99, "story": {}}', "newer"),
    ],
)
def test_other_files_are_refused_with_a_sentence(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        load(text, "a.json")


def test_the_version_is_written() -> None:
    assert json.loads(save(STORY))["version"] == VERSION


def test_scenes_of_the_first_version_had_no_season_and_no_beats() -> None:
    whole = json.loads(save(STORY))
    whole["version"] = 1
    for scene in whole["story"]["chapters"][0]["scenes"]:
        del scene["season"], scene["beats"]
    scene = load(json.dumps(whole), "old.json").chapters[0].scenes[0]
    assert (scene.season, scene.beats) == (Season.UNKNOWN, ())
    assert scene.weather is STORY.chapters[0].scenes[0].weather
