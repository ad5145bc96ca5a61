"""The process of a local model, with other servers in the model's place."""

import os
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from yanyi.problems import ProviderError
from yanyi.providers.words_engine import Engine, Prompt, Serve, Written, threads


def echo(line: Connection, model: str, count: int) -> None:
    """Says what it was given, which model it is, and in which process it runs."""
    while True:
        try:
            prompt: Prompt = line.recv()
        except EOFError:
            return
        if prompt.text == "die":
            os._exit(1)
        if prompt.text == "wait":
            time.sleep(60)
        if prompt.text == "refuse":
            line.send("the prompt is too long")
        else:
            line.send(Written(f"{model} {count} {os.getpid()} {prompt.text}", 3, 4))


class Bench:
    """An engine for a test, and how often its model was sought."""

    def __init__(self, serve: Serve) -> None:
        self.sought = 0
        self.engine = Engine("tester", self._model, serve)

    def _model(self) -> Path:
        self.sought += 1
        return Path("model.gguf")

    def say(self, text: str, patience: float = 30) -> list[str]:
        return self.engine.write(Prompt("Say", text), patience).text.split()


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench(echo)
    yield made
    made.engine.close()


def test_one_process_answers_everybody(bench: Bench) -> None:
    first, second = bench.say("one"), bench.say("two")
    assert first[:2] == ["model.gguf", str(threads())]
    assert first[2] == second[2] != str(os.getpid())
    assert (first[3], second[3]) == ("one", "two")
    assert bench.sought == 1


def test_a_refusal_is_told_and_the_process_goes_on(bench: Bench) -> None:
    before = bench.say("one")[2]
    with pytest.raises(ProviderError, match="too long"):
        bench.say("refuse")
    assert bench.say("two")[2] == before


def test_a_process_that_dies_is_told_and_begins_anew(bench: Bench) -> None:
    before = bench.say("one")[2]
    with pytest.raises(ProviderError, match="hint"):
        bench.say("die")
    assert bench.say("two")[2] != before


def test_nobody_waits_for_ever(bench: Bench) -> None:
    before = bench.say("one")[2]
    with pytest.raises(ProviderError, match="no answer within"):
        bench.say("wait", patience=0.2)
    assert bench.say("two")[2] != before


def test_the_process_ends_with_its_engine() -> None:
    made = Bench(echo)
    pid = int(made.say("one")[2])
    made.engine.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
