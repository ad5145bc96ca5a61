import asyncio
from dataclasses import replace
from pathlib import Path

from perform.comic.comic_stories import chinese
from perform.comic.stage_for_comics import SmallStage
from yanyi.perform.comic.options import Options
from yanyi.perform.comic.performance import perform
from yanyi.perform.comic.portraits import portraits
from yanyi.story.types import Character


def test_everyone_who_is_seen_has_a_sheet_and_nobody_else() -> None:
    story, board = chinese()
    story = replace(story, cast=(*story.cast, Character("x", "nobody")))
    assert portraits(story, board) == {"m": "comic/cast/小满.webp", "l": "comic/cast/陆舟.webp"}


def test_two_of_one_name_have_two_files() -> None:
    story, board = chinese()
    story = replace(story, cast=tuple(replace(one, name="Ann") for one in story.cast))
    assert sorted(portraits(story, board).values()) == [
        "comic/cast/ann-2.webp",
        "comic/cast/ann.webp",
    ]


def test_the_sheets_are_files_of_the_comic_unless_they_are_not_wanted(tmp_path: Path) -> None:
    story, board = chinese()
    stage = SmallStage(tmp_path)
    work = asyncio.run(perform(story, board, Options(), stage))
    sheets = [file.path for file in work.files if file.path.startswith("comic/cast/")]
    assert sorted(sheets) == sorted(portraits(story, board).values())
    without = asyncio.run(perform(story, board, Options(cast=False), stage))
    assert not [file for file in without.files if file.path.startswith("comic/cast/")]
