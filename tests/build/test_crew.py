import multiprocessing
import os
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from yanyi.build.crew import Crew


def process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))


@pytest.fixture
def crew() -> Iterator[Crew]:
    one = Crew(2, process)
    yield one
    one.close()


def until(gate: Path) -> int:
    """Say who works, when a file is there."""
    while not gate.exists():
        time.sleep(0.01)
    return os.getpid()


def die() -> None:
    os._exit(1)


def test_a_job_goes_to_the_process_that_has_loaded_what_it_needs(crew: Crew) -> None:
    voice = crew.submit(os.getpid, skill="voice")
    ear = crew.submit(os.getpid, skill="ear")
    assert voice.result() != ear.result()
    for _ in range(3):
        assert crew.submit(os.getpid, skill="ear").result() == ear.result()
        assert crew.submit(os.getpid, skill="voice").result() == voice.result()


def test_one_job_waits_for_who_is_just_loading_what_it_needs(crew: Crew, tmp_path: Path) -> None:
    gate = tmp_path / "loaded"
    crew.learn(until, gate, skill="voice")
    first = crew.submit(os.getpid, skill="voice")
    second = crew.submit(os.getpid, skill="voice")
    other = second.result()
    assert not first.done(), "it waits while another one is done elsewhere"
    gate.touch()
    assert first.result() != other


def test_nobody_loads_what_somebody_has_loaded(crew: Crew) -> None:
    first = crew.submit(os.getpid, skill="voice").result()
    crew.learn(die, skill="voice")
    assert crew.submit(os.getpid, skill="voice").result() == first


def test_many_jobs_are_all_done_and_by_both(crew: Crew) -> None:
    found = [crew.submit(time.sleep, 0.01) for _ in range(20)]
    who = {crew.submit(os.getpid, skill=n).result() for n in range(2)}
    assert [one.result() for one in found] == [None] * 20
    assert len(who) <= 2


class Prompt(ProcessPoolExecutor):
    """Gives no future before it has ended."""

    def submit(self, *job: Any, **named: Any) -> "Future[Any]":
        done = super().submit(*job, **named)
        wait([done])
        return done


def test_jobs_that_end_before_they_are_looked_at_are_done_once_each(tmp_path: Path) -> None:
    crew = Crew(1, lambda: Prompt(1, multiprocessing.get_context("spawn")))
    log = tmp_path / "log"
    for number in range(3):
        crew.submit(note, log, number).result()
    crew.close()
    assert log.read_text() == "0\n1\n2\n"


def note(log: Path, number: int) -> None:
    with log.open("a") as file:
        file.write(f"{number}\n")


def test_a_process_that_broke_is_replaced(crew: Crew) -> None:
    with pytest.raises(BrokenProcessPool):
        crew.submit(die, skill="voice").result()
    assert crew.submit(os.getpid, skill="voice").result()


def test_what_has_not_begun_is_dropped_at_the_end(tmp_path: Path) -> None:
    crew = Crew(1, process)
    crew.submit(until, tmp_path / "never")
    waiting = crew.submit(os.getpid)
    crew.close()
    assert waiting.cancelled() or isinstance(waiting.exception(), BrokenProcessPool)
