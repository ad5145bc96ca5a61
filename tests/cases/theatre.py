"""A project with the fakes as its models, and ways to run the program on it."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SETTINGS = """
[story]
title = "{title}"
language = "{language}"
manuscript = "story.md"

[models]
speech = "fake-voice"
hear = "fake-ear"
picture = "fake-artist"

[film]
width = 320
height = 180
music = false

[score]
formats = "mp3"
cues = 1
notes = false
karaoke = false
"""

ENGLISH = """# The Lamp

## One

It was raining on the harbour. Mara Quill held up the lamp.

“Who is there?” she asked.

“Only me,” said Tobias Finch. “The boat is gone.”

Mara looked at the water for a long time.

“Then we wait,” said Mara. “Sit down, Tobias.”

* * *

In the morning the rain had stopped. The kitchen smelled of bread.

“You talk in your sleep,” said Mara.

“What did I say?” asked Tobias.

“A name,” whispered Mara.

## Two

They walked through the forest at noon.

“Listen!” shouted Tobias.

Crash!

“It was a tree,” said Mara.
"""

CHINESE = """# 灯

## 第一章　雨夜

夜里，雨落在码头上。林小满举起灯。

“谁在那里？”林小满问道。

“是我。”陈伯说，“船走了。”

林小满望着江水，很久没有说话。

“那就等。”林小满说，“陈伯，您坐。”

## 第二章　清晨

清晨，雨停了。厨房里有粥香。

“您说梦话了。”林小满说。

“我说了什么？”陈伯问。

“一个名字。”林小满小声道。
"""


@dataclass(frozen=True)
class Ran:
    """How a run of the program ended."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What it printed as JSON."""
        return json.loads(self.out)


def project(folder: Path, text: str = ENGLISH, language: str = "en") -> Path:
    """A project folder with this manuscript."""
    folder.mkdir(parents=True, exist_ok=True)
    title = "Lamp" if language == "en" else "灯"
    (folder / "yanyi.toml").write_text(SETTINGS.format(title=title, language=language), "utf-8")
    (folder / "story.md").write_text(text, "utf-8")
    return folder


def edit(folder: Path, before: str, after: str) -> None:
    """Change words of the manuscript."""
    path = folder / "story.md"
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def command(*arguments: str | Path) -> list[str]:
    """The program as another process is started with it."""
    return [sys.executable, "-m", "yanyi.cli.main", *map(str, arguments)]


def yanyi(*arguments: str | Path, store: Path, **environment: str) -> Ran:
    """Run the program."""
    done = subprocess.run(
        command(*arguments),
        capture_output=True,
        text=True,
        env={**os.environ, "YANYI_HOME": str(store), **environment},
        check=False,
        timeout=600,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def make(folder: Path, store: Path, *more: str) -> Any:
    """Make everything; what the program says of it as data."""
    ran = yanyi("make", folder, "--json", "--jobs", "2", *more, store=store)
    assert ran.status == 0, ran.err
    return ran.data


def files(out: Path) -> dict[str, bytes]:
    """Every finished file that must be the same from run to run."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in ("report.html", "yanyi.json")
    }


def fresh(folder: Path) -> Path:
    """The folder, emptied."""
    shutil.rmtree(folder, ignore_errors=True)
    return folder
