import asyncio
from pathlib import Path

from yanyi.build.inspection import inspect
from yanyi.build.memory import Memory
from yanyi.build.part import part_of, remembering
from yanyi.build.traces import Trace
from yanyi.models.work import Work, WorkFile


def test_a_sound_memory_is_found_sound(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.learn("k", "[]", memory.store.keep_bytes(b"words"), 0.0, 0)
    found = inspect(memory)
    assert (found.files, found.steps, found.incomplete, found.problems) == (1, 1, 0, ())


def test_damage_and_what_hangs_on_it_is_counted(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    blob = memory.store.keep_bytes(b"words")
    memory.learn("k", "[]", blob, 0.0, 0)
    memory.learn("l", "[]", memory.store.keep_bytes(b"other"), 0.0, 0)
    memory.store.path(blob).chmod(0o644)
    memory.store.path(blob).write_bytes(b"sword")
    found = inspect(memory)
    assert (found.files, found.steps, found.incomplete, len(found.problems)) == (1, 2, 1, 1)
    assert memory.recall("k") is None
    assert inspect(memory).files == 1


def test_a_part_is_understood_and_its_files_are_looked_for(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    blob = memory.store.keep_bytes(b"words")

    async def run() -> Work:
        return Work("novel", (WorkFile("novel/a.txt", blob),), told=())

    asyncio.run(remembering(memory, part_of("novel", "what", {}), run))
    found = inspect(memory)
    assert (found.steps, found.incomplete, found.unreadable) == (1, 0, 0)
    memory.store.drop(blob)
    assert inspect(memory).incomplete == 1


def test_a_step_nobody_understands_is_counted(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.traces.put(Trace("k", "[]", "{}", 0.0), ())
    assert inspect(memory).unreadable == 1
