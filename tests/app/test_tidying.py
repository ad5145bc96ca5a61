"""A project made, edited, made again and tidied: what it needs is there, what it needed is not."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from cases.theatre import ENGLISH, edit, files, project
from yanyi import plugins
from yanyi.app.make import Outcome, make
from yanyi.app.request import Request
from yanyi.app.tidying import tidy
from yanyi.build.here import Here
from yanyi.build.inspection import inspect
from yanyi.build.memory import Memory
from yanyi.build.tidying import Rule
from yanyi.problems import InputError


class Lamp:
    """A project of which the novel is everything there is to make."""

    def __init__(self, root: Path) -> None:
        self.folder, self.store = project(root / "lamp", ENGLISH), root / "store"

    def make(self, chapters: str = "") -> Outcome:
        request = Request(self.folder, chapters=chapters, store=self.store)
        return make(request, workers=Here(self.store))


@pytest.fixture
def lamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lamp:
    performers = plugins.performers
    monkeypatch.setattr(plugins, "performers", lambda _: performers(("novel",)))
    return Lamp(tmp_path)


def test_what_the_latest_run_used_is_kept_and_the_rest_goes(lamp: Lamp) -> None:
    lamp.make()
    edit(lamp.folder, "“Only me,” said Tobias Finch.", "“Only I,” said Tobias Finch.")
    lamp.make(chapters="1")
    assert not tidy(lamp.store, Rule(0), really=False).keys
    lamp.make()
    wanted = files(lamp.folder / "out")
    seen = tidy(lamp.store, Rule(0), really=False)
    assert seen.keys
    assert tidy(lamp.store, Rule(0), really=True).keys == seen.keys
    again = lamp.make()
    assert (again.tally.made, files(lamp.folder / "out")) == ({}, wanted)
    with closing(Memory(lamp.store)) as memory:
        found = inspect(memory)
    assert (found.steps, found.incomplete, found.problems) == (seen.rooted, 0, ())


def test_the_steps_of_a_deleted_project_go(lamp: Lamp) -> None:
    lamp.make()
    assert not tidy(lamp.store, Rule(0), really=True).keys
    shutil.rmtree(lamp.folder)
    found = tidy(lamp.store, Rule(0), really=True)
    assert (len(found.keys), found.gone) == (found.steps, (str(lamp.folder.resolve()),))


def test_a_damaged_memory_is_not_tidied(lamp: Lamp) -> None:
    with closing(Memory(lamp.store)) as memory:
        blob = memory.store.keep_bytes(b"words")
        for number in range(200):
            memory.learn(f"{number}", f'["make","{"x" * 400}","1",{{}},[]]', blob, 0.0, 0)
    path = lamp.store / "traces.sqlite"
    data = bytearray(path.read_bytes())
    middle = len(data) // 8192 * 4096
    data[middle : middle + 4096] = bytes(range(256)) * 16
    path.write_bytes(data)
    with pytest.raises(InputError, match="Nothing was tidied"):
        tidy(lamp.store, Rule(0), really=True)
    with closing(Memory(lamp.store)) as memory:
        assert memory.store.has(blob)
