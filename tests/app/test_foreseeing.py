"""How long it takes is foreseen where it takes long."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from playhouse import Playhouse
from yanyi.app.foreseeing import foresee
from yanyi.app.request import Request
from yanyi.app.session import open_session
from yanyi.app.works import Works
from yanyi.board.types import Board
from yanyi.build.memory import Memory
from yanyi.build.performer import Performer
from yanyi.build.production import CROWD, Production
from yanyi.build.stage import Stage
from yanyi.build.watch import Step, Tally
from yanyi.models.recipe import Recipe
from yanyi.models.work import Omitted, Work
from yanyi.story.reading import Why
from yanyi.story.types import Story
from yanyi.story.walk import lines


@dataclass(frozen=True)
class Number:
    value: int = 0


def write(params: Number, inputs: list[Path], output: Path) -> None:
    output.write_text(str(params.value))


WRITE = Recipe("test.write", 1, Number, write)


@dataclass
class Seer(Tally):
    """Keeps what it is told to expect."""

    told: list[int] = field(default_factory=list)
    paces: list[Mapping[str, float]] = field(default_factory=list)

    def expected(self, steps: Mapping[str, Step], pace: Mapping[str, float], jobs: int) -> None:
        """One more time."""
        self.told.append(len(steps))
        self.paces.append(pace)


def foreseen(root: Path, count: int) -> Seer:
    """What is foreseen while so many steps are made side by side."""

    async def perform(story: Story, board: Board, options: Number, stage: Stage) -> Work:
        await asyncio.gather(*(stage.make(WRITE, Number(n)) for n in range(count)))
        cut = tuple(Omitted(line.anchor, Why.MARKUP) for line in lines(story))
        return Work("many", (), (), cut)

    tale = root / "tale.md"
    tale.write_text("# One\n\nIt rained.\n", "utf-8")
    performer = Performer("many", "novel", Number, perform)
    session = replace(open_session(Request(tale, ("novel",))), performers=(performer,))
    memory, seer = Memory(root / "store"), Seer()
    works = Works(session, memory.store, seer)

    async def act(stage: Production) -> None:
        seeing = foresee(session, stage, memory, seer, stage.jobs)
        await works.perform(stage, asyncio.create_task(seeing))

    try:
        Playhouse(memory.store.root).run_with(memory, act)
    finally:
        memory.close()
    assert not works.failures
    return seer


def test_many_steps_are_foreseen_and_a_few_are_just_made(tmp_path: Path) -> None:
    many = 2 * CROWD
    few = foreseen(tmp_path, CROWD)
    assert few.told == [0]
    crowd = foreseen(tmp_path, CROWD + many)
    assert crowd.told[0] == 0
    assert 0 < crowd.told[-1] <= many
    assert "test.write" in crowd.paces[0]
