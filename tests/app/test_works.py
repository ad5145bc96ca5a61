import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from playhouse import Playhouse
from yanyi.app.record import load_entries
from yanyi.app.request import Request
from yanyi.app.session import open_session
from yanyi.app.works import Works, failure
from yanyi.board.types import Board
from yanyi.build.memory import Memory
from yanyi.build.performer import Performer
from yanyi.build.production import Production
from yanyi.build.stage import Stage
from yanyi.build.watch import Tally
from yanyi.models.recipe import Recipe
from yanyi.models.work import Omitted, Work, WorkFile
from yanyi.problems import Problem, ProviderError
from yanyi.story.reading import Why
from yanyi.story.types import Story
from yanyi.story.walk import lines


@dataclass(frozen=True)
class Words:
    text: str = ""


def write(params: Words, inputs: list[Path], output: Path) -> None:
    if params.text == "bad":
        raise ProviderError(Problem("the server said no", hint="Ask it again."))
    output.write_text(params.text)


def bind(params: Words, inputs: list[Path], output: Path) -> None:
    output.write_text("".join(f"({one.read_text()})" for one in inputs))


WRITE = Recipe("test.write", 1, Words, write)
BIND = Recipe("test.bind", 1, Words, bind)


async def good(story: Story, board: Board, options: Words, stage: Stage) -> Work:
    blob = await stage.make(WRITE, Words("good"))
    return _work("good", story, WorkFile("good/one.txt", blob))


async def bound(story: Story, board: Board, options: Words, stage: Stage) -> Work:
    part = await stage.make(WRITE, Words("good"))
    blob = await stage.make(BIND, Words(), [part])
    return _work("bound", story, WorkFile("bound/one.txt", blob))


async def bad(story: Story, board: Board, options: Words, stage: Stage) -> Work:
    """Its first chapter fails at once; the second is a row of steps, one after another."""

    async def second() -> None:
        for n in range(5):
            await stage.make(WRITE, Words(f"second {n}"))

    await asyncio.gather(stage.make(WRITE, Words("bad")), second())
    return _work("bad", story)


async def mistaken(story: Story, board: Board, options: Words, stage: Stage) -> Work:
    raise ZeroDivisionError


def _work(medium: str, story: Story, *files: WorkFile) -> Work:
    return Work(
        medium,
        files,
        told=(),
        omitted=tuple(Omitted(line.anchor, Why.MARKUP) for line in lines(story)),
    )


def perform(tmp_path: Path, *performers: Performer) -> tuple[Works, Tally]:
    tale = tmp_path / "tale.md"
    tale.write_text("# One\n\nIt rained.\n", "utf-8")
    session = replace(open_session(Request(tale, ("novel",))), performers=performers)
    memory = Memory(tmp_path / "store")
    tally = Tally()
    done = Works(session, memory.store, tally)

    async def act(stage: Production) -> None:
        await done.perform(stage, asyncio.create_task(asyncio.Event().wait()))

    try:
        _, counted = Playhouse(memory.store.root).run_with(memory, act)
    finally:
        memory.close()
    return done, counted


GOOD = Performer("good", "novel", Words, good)
BOUND = Performer("bound", "novel", Words, bound)
BAD = Performer("bad", "comic", Words, bad)


def test_a_medium_that_fails_leaves_the_others_finished_and_placed(tmp_path: Path) -> None:
    done, _ = perform(tmp_path, BAD, GOOD)
    out = tmp_path / "tale.out"
    assert list(done.works) == ["good"]
    assert (out / "good" / "one.txt").read_text() == "good"
    assert [one.path for one in load_entries(out)] == ["good/one.txt"]
    assert (out / "report.html").is_file()


@pytest.mark.parametrize("sample", [1, 1 << 62], ids=["seen by a sample", "seen when handed over"])
def test_a_file_damaged_in_the_memory_is_made_again_and_not_handed_over(
    sample: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("yanyi.build.memory.SAMPLE", sample)
    perform(tmp_path, BOUND)
    placed = tmp_path / "tale.out" / "bound" / "one.txt"
    placed.unlink()
    blobs = [one for one in (tmp_path / "store" / "blobs").glob("*/*") if one.stat().st_size < 9]
    for blob in blobs:
        blob.chmod(0o644)
        blob.write_bytes(b"x" * blob.stat().st_size)
    done, tally = perform(tmp_path, BOUND)
    assert (len(blobs), done.failures) == (2, [])
    assert placed.read_text() == "(good)"
    assert tally.made == {"test.write": 1, "test.bind": 1}
    assert len(done.store.problems) == 2


def test_what_stands_beside_a_failure_in_its_medium_is_finished(tmp_path: Path) -> None:
    done, tally = perform(tmp_path, BAD)
    assert [one.medium for one in done.failures] == ["bad"]
    assert tally.made == {"test.write": 5}
    assert tally.lost == {"test.write": 1}


def test_the_error_says_what_failed_how_often_and_how_to_go_on(tmp_path: Path) -> None:
    done, tally = perform(tmp_path, BAD)
    error = failure(tuple(done.failures), tally.lost)
    assert error.exit_code == 3
    said = str(error)
    assert "the server said no" in said
    assert "not finished: bad (failed: test.write 1 times)" in said
    assert "yanyi make" in said


def test_a_fault_of_the_program_is_raised_when_the_others_are_placed(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        perform(tmp_path, Performer("mistaken", "film", Words, mistaken), GOOD)
    assert (tmp_path / "tale.out" / "good" / "one.txt").is_file()
