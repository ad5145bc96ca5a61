"""Same input, same pixels: in this process, in workers of another, in any order."""

import asyncio
import dataclasses
import os
from pathlib import Path
from typing import Any

import pytest

from perform.comic.comic_stories import chinese
from perform.comic.stage_for_comics import SmallStage
from yanyi.board.types import Board
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.work import Work
from yanyi.perform.comic.options import Options
from yanyi.perform.comic.performance import perform
from yanyi.providers.illustrator import Illustrator
from yanyi.story.types import Scene, Story

Files = dict[str, str]


class RealStage(SmallStage):
    """A small stage whose pictures the built-in illustrator draws, here in this process."""

    async def ask(self, ask: Any) -> Any:
        key = repr(ask)
        if key not in self._answers:
            self._answers[key] = Illustrator().answer(ask, self.folder)
        return self._answers[key]


@pytest.fixture(scope="module")
def tale() -> tuple[Story, Board]:
    """The first shots of the Chinese scene."""
    story, board = chinese()
    chapter, shown = story.chapters[0], board.chapters[0]
    shots = shown.scenes[0].shots[:5]
    lines = _with(chapter.scenes[0], {anchor for shot in shots for anchor in shot.lines})
    scene = dataclasses.replace(shown.scenes[0], shots=shots)
    return (
        dataclasses.replace(story, chapters=(dataclasses.replace(chapter, scenes=(lines,)),)),
        dataclasses.replace(board, chapters=(dataclasses.replace(shown, scenes=(scene,)),)),
    )


def _with(scene: Scene, anchors: set[str]) -> Scene:
    blocks = [one for one in scene.blocks if any(a in repr(one) for a in map(repr, anchors))]
    return dataclasses.replace(scene, blocks=tuple(blocks))


def digests(work: Work) -> Files:
    return {file.path: file.blob.digest for file in work.files}


def made_by(jobs: int, root: Path, tale: tuple[Story, Board]) -> Files:
    memory = Memory(root)
    fonts = {"FONTCONFIG_FILE": os.environ.get("FONTCONFIG_FILE", "")}
    workers = Workers(jobs, memory.store.root, fonts)
    stage = Production(memory, {"picture": Illustrator()}, workers, Budget(0), Tally())
    try:
        return digests(asyncio.run(perform(*tale, Options(), stage)))
    finally:
        workers.close()
        memory.close()


def test_pages_are_the_same_bytes_whoever_draws_them(
    tale: tuple[Story, Board], tmp_path: Path
) -> None:
    stage = RealStage(tmp_path)
    here = digests(asyncio.run(perform(*tale, Options(), stage)))
    pages = [path for path in here if "/pages/" in path]
    assert len(pages) >= 3
    assert made_by(1, tmp_path / "one", tale) == here
    assert made_by(2, tmp_path / "two", tale) == here
