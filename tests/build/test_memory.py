import asyncio
from pathlib import Path

from yanyi.build.memory import SAMPLE, Held, Memory, blobs_in, writing_of, written
from yanyi.models.answers import Layer, Layered, Said
from yanyi.models.blob import Blob
from yanyi.models.work import How, Told, Work, WorkFile
from yanyi.problems import Problem
from yanyi.story.wire import dumps


def test_a_file_and_an_answer_come_back_as_they_were(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    blob = memory.store.keep_bytes(b"words")
    memory.learn("f", "[]", blob, 0.0, 0)
    memory.learn("s", "[]", Said(blob, 1.5), 0.0, 0)
    assert memory.recall("f") == blob
    assert memory.recall("s") == Said(blob, 1.5)
    assert memory.recall("other") is None


def test_the_blobs_of_a_work_are_found_among_all_it_tells() -> None:
    files = Blob("ab" * 32, 3), Blob("cd" * 32, 4)
    told = Told("a1", How.PRINTED, "Snow."), Told("a2", How.SPOKEN, "More snow.")
    drawn = Layered(tuple(Layer(blob, 0.5, 0, 0, 9, 9) for blob in files))
    work = Work("novel", tuple(WorkFile("a", one) for one in files), told, ())
    assert [*blobs_in(work)] == [*blobs_in(drawn)] == [*blobs_in((0, work.files))] == [*files]
    assert [*blobs_in(told)] == [*blobs_in("words")] == [*blobs_in(None)] == []


def test_spaces_in_an_answer_are_read_too() -> None:
    digest = "ab" * 32
    text = f'{{"is":"Held", "result":{{"is":"Blob","digest":"{digest}","size":3}}}}'
    assert written(text) == Blob(digest, 3)


def test_free_quick_steps_go_together_and_paid_ones_at_once(tmp_path: Path) -> None:
    async def steps() -> list[object]:
        here, there = Memory(tmp_path), Memory(tmp_path)
        blob = here.store.keep_bytes(b"words")
        here.learn("free", "[]", blob, 0.0, 0)
        found: list[object] = [there.recall("free")]
        here.learn("slow", "[]", blob, 1.0, 0)
        found.append(there.recall("free"))
        here.learn("later", "[]", blob, 0.0, 0)
        here.learn("paid", "[]", blob, 0.0, 1)
        found.append(there.recall("later"))
        here.close()
        return found

    first, second, third = asyncio.run(steps())
    assert first is None
    assert second == third == Blob(second.digest, 5)  # type: ignore[attr-defined]


def test_damage_is_found_by_recalling_and_the_step_is_forgotten(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    blob = memory.store.keep_bytes(b"words")
    memory.learn("f", "[]", blob, 0.0, 0)
    memory.store.path(blob).chmod(0o644)
    memory.store.path(blob).write_bytes(b"sword")
    assert None in [memory.recall("f") for _ in range(SAMPLE)]
    assert "is damaged" in memory.problems[0].message


def test_after_damage_every_file_is_read_when_it_is_recalled(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    blobs = [memory.store.keep_bytes(b"%d" % number) for number in range(10)]
    for blob in blobs:
        memory.learn(blob.digest, "[]", blob, 0.0, 0)
        memory.store.path(blob).chmod(0o644)
        memory.store.path(blob).write_bytes(b"x")
    memory.store.doubt(Problem("a file of the memory is damaged"))
    assert [memory.recall(blob.digest) for blob in blobs] == [None] * 10


def test_a_file_is_written_down_as_the_encoder_would() -> None:
    blob = Blob("ab" * 32, 3)
    assert writing_of(blob) == dumps(Held(blob))
    assert written(writing_of(blob)) == blob
    assert written(writing_of(Said(blob, 1.5))) == Said(blob, 1.5)
