"""Story files: every one says its version; older ones are brought up step by step."""

import json
from collections.abc import Callable
from typing import Any

from yanyi.problems import InputError, Position, Problem
from yanyi.story.types import Story
from yanyi.story.wire import encode, loads

VERSION = 3


def _seasons_and_beats(data: dict[str, Any]) -> dict[str, Any]:
    """Scenes of version 1 know no season and no beats."""
    for chapter in data.get("chapters", []):
        for scene in chapter.get("scenes", []):
            scene.setdefault("season", "unknown")
            scene.setdefault("beats", [])
    return data


def _translations(data: dict[str, Any]) -> dict[str, Any]:
    """Stories of version 2 are told in one language."""
    data.setdefault("translations", [])
    return data


UPGRADES: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = (
    _seasons_and_beats,
    _translations,
)
"""``UPGRADES[n]`` turns the data of version ``n + 1`` into that of ``n + 2``; only appended to."""


def save(story: Story) -> str:
    """The story as the text of a file."""
    whole = {"yanyi": "story", "version": VERSION, "story": encode(story)}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def load(text: str, source: str) -> Story:
    """The story in a file of this or an older version; raises InputError."""
    try:
        whole = json.loads(text)
    except ValueError as error:
        raise _refused(source, f"this is no JSON ({error})") from None
    if not isinstance(whole, dict) or whole.get("yanyi") != "story":
        raise _refused(source, "this is no story file")
    version, data = whole.get("version"), whole.get("story")
    if not isinstance(version, int) or version < 1 or not isinstance(data, dict):
        raise _refused(source, "the version or the story is missing")
    if version > VERSION:
        raise _refused(source, f"written by a newer Yanyi (version {version}, known {VERSION})")
    for upgrade in UPGRADES[version - 1 :]:
        data = upgrade(data)
    return loads(Story, json.dumps(data, ensure_ascii=False), source)


def _refused(source: str, why: str) -> InputError:
    hint = "Make it again with this version of Yanyi, or update Yanyi."
    return InputError(Problem(why, Position(source), hint))
