from pathlib import Path

from yanyi.build.inspection import inspect
from yanyi.build.memory import Memory


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
