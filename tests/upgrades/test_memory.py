"""Every store there ever was opens, and no step in it is repeated."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from playhouse import Playhouse
from upgrades.past import ALL, having, kept, put_back
from upgrades.steps import ASKED, FIRST, SECOND, WRITE, Author
from yanyi.build.inspection import inspect
from yanyi.build.memory import Memory
from yanyi.build.part import Part, recalled
from yanyi.build.production import Production
from yanyi.build.traces import VERSION
from yanyi.models.blob import Blob
from yanyi.models.provider import kind_of
from yanyi.models.work import Work
from yanyi.problems import InputError


def test_there_are_stores_of_every_version_but_todays() -> None:
    assert len(ALL) >= 6
    assert {_version(name) for name in ALL} >= set(range(1, VERSION))


def _version(name: str) -> int:
    with closing(sqlite3.connect(":memory:")) as base:
        base.executescript((Path(__file__).parent / name / "traces.sql").read_text("utf-8"))
        return int(base.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("name", ALL)
def test_no_step_that_an_older_program_remembers_is_repeated(name: str, tmp_path: Path) -> None:
    _, store = put_back(name, tmp_path)

    async def again(stage: Production) -> tuple[Sequence[object], bytes]:
        answers = [await stage.ask(ask) for ask, _ in ASKED]
        first = await stage.make(WRITE, FIRST)
        second = await stage.make(WRITE, SECOND, [first])
        return answers, await stage.read(second)

    author = {kind_of(ask): Author() for ask, _ in ASKED}
    (answers, text), tally = Playhouse(store, author).run(again, limit=0)
    assert answers == [answer for _, answer in ASKED]
    assert text.decode() == "“谁在那里？” (red)\nOnly me. (black)\n"
    assert tally.made == {}
    assert sum(tally.kept.values()) == len(ASKED) + 2


@pytest.mark.parametrize("name", ALL)
def test_every_answer_of_an_older_program_is_understood(name: str, tmp_path: Path) -> None:
    _, store = put_back(name, tmp_path)
    memory = Memory(store)
    found = inspect(memory)
    assert (found.files, found.unreadable, found.problems) == (7, 0, ())
    assert found.steps - found.incomplete == len(ASKED) + 2
    assert memory.traces.sound()
    made = [memory.traces.maker(one["digest"]) for one in kept(name, "yanyi.json")["files"]]
    assert [one and one.name for one in made] == ["epub.package", "art.cover"]
    memory.close()


def test_the_parts_of_an_older_program_are_known_with_the_steps_under_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files stand here by their sizes alone, so none is read as a sample."""
    monkeypatch.setattr("yanyi.build.memory.SAMPLE", 1 << 62)
    for name in having("run.json"):
        _, store = put_back(name, tmp_path / name)
        memory = Memory(store)
        with closing(sqlite3.connect(store / "traces.sqlite")) as base:
            rows = base.execute("SELECT key, card FROM traces WHERE card LIKE '[\"part\"%'")
            ((key, card),) = rows.fetchall()
        files = [Blob(one["digest"], one["size"]) for one in kept(name, "yanyi.json")["files"]]
        assert recalled(memory, Part(key, card), Work) is None
        for blob in files:
            path = memory.store.path(blob)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"\0" * blob.size)
        found = recalled(memory, Part(key, card), Work)
        assert found is not None
        work, steps = found
        assert [one.blob for one in work.files] == files
        assert len(steps) == 8
        memory.close()


def test_a_newer_store_is_refused_with_a_sentence(tmp_path: Path) -> None:
    _, store = put_back(ALL[0], tmp_path)
    with closing(sqlite3.connect(store / "traces.sqlite")) as base:
        base.execute(f"PRAGMA user_version={VERSION + 1}")
    with pytest.raises(InputError, match=f"newer Yanyi \\(version {VERSION + 1}, known {VERSION}"):
        Memory(store)
