"""``new``: start a project."""

from pathlib import Path

from yanyi.build.store import writing
from yanyi.problems import InputError, Position, Problem

STORY = """# {title}

## Chapter One

Write here. A line of dialogue stands in quotation marks:

“Like this,” said Ada.
"""

SETTINGS = """# What Yanyi cannot know, and what it guessed wrong. The author's hand always wins.
[story]
title = "{title}"
author = ""
# language = "en"            # or "zh"; found from the text when left out
manuscript = "story.md"

# A person, when the guess should be put right:
# [cast."Ada"]
# aliases = ["Miss Lovelace"]
# gender = "female"
# age = "adult"              # child, young, adult, old
# look = "dark hair, a green coat"

# A line, by the anchor that `yanyi read` shows:
# [lines."ch01.like.1f3a"]
# speaker = "Ada"
# manner = "whisper"
"""


def new(folder: Path, story: str = "") -> tuple[Path, ...]:
    """A project folder with a manuscript, to write in if there is none yet; the files made.

    Raises InputError.
    """
    free(folder)
    title = folder.name
    files = {
        "story.md": story or STORY.format(title=title),
        "yanyi.toml": SETTINGS.format(title=title),
        ".gitignore": "out/\n",
    }
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
    return tuple(folder / name for name in files)


def free(folder: Path) -> None:
    """Raise InputError where something is already."""
    if folder.exists() and any(folder.iterdir() if folder.is_dir() else [folder]):
        hint = "Choose another name."
        raise InputError(Problem("this is there already", Position(str(folder)), hint))
