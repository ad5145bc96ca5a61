"""Files are walked back to what they were made from, each step once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from yanyi.build.key import card_of, key_of
from yanyi.build.lineage import Origin, lineage
from yanyi.build.memory import Memory
from yanyi.models.blob import Blob


def blob(letter: str) -> Blob:
    return Blob(letter * 64, 1)


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    opened = Memory(tmp_path)
    yield opened
    opened.close()


def learn(memory: Memory, name: str, made: Blob, *inputs: Blob, **what: object) -> str:
    card = card_of("make", name, "1", what, inputs)
    memory.learn(key_of(card), card, made, 1.0, 0)
    return key_of(card)


def names(origin: Origin) -> list[object]:
    own = origin.card.name if origin.card else origin.digest[0]
    return [own, *(names(one) for one in origin.behind)]


def test_inputs_and_named_files_are_walked_back(memory: Memory) -> None:
    learn(memory, "page", blob("a"), blob("b"), art=blob("c"))
    learn(memory, "layout", blob("b"))
    assert names(lineage(memory, blob("a").digest)) == ["page", ["layout"], ["c"]]
    assert lineage(memory, blob("e").digest) == Origin(blob("e").digest)


def test_what_two_need_is_told_once(memory: Memory) -> None:
    learn(memory, "book", blob("a"), blob("b"), blob("c"))
    learn(memory, "page", blob("b"), blob("d"))
    learn(memory, "page", blob("c"), blob("d"), n=2)
    learn(memory, "art", blob("d"), blob("e"))
    found = lineage(memory, blob("a").digest)
    assert names(found) == ["book", ["page", ["art", ["e"]]], ["page", ["art"]]]
    assert [one.behind[0].again for one in found.behind] == [False, True]


def test_of_steps_that_made_the_same_the_one_in_use_is_told(memory: Memory) -> None:
    for name in ("first", "second", "third"):
        key = learn(memory, name, blob("a"))
        found = lineage(memory, blob("a").digest, {key})
        assert names(found) == [name]


def test_a_step_that_gives_what_it_takes_ends_the_walk(memory: Memory) -> None:
    learn(memory, "fit", blob("a"), blob("a"))
    assert names(lineage(memory, blob("a").digest)) == ["fit", ["a"]]
