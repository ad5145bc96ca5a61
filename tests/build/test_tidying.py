"""What the store may forget, and what it must not."""

import asyncio
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from yanyi.build import uses
from yanyi.build.memory import Memory
from yanyi.build.part import note, part_of, remembering
from yanyi.build.tidying import Rule, Sweep, look, sweep
from yanyi.build.traces import today
from yanyi.build.watch import Step
from yanyi.models.blob import Blob
from yanyi.problems import OutputError

CARD = '["make","test.write","1",{},[]]'
SIZE = 100_000


@contextmanager
def opened(root: Path) -> Iterator[Memory]:
    with closing(Memory(root)) as memory:
        yield memory


def unused(memory: Memory, key: str, age: int) -> None:
    """A step was last used so many days ago."""
    row = (today() - age, key)
    memory.traces.together(
        lambda base: base.execute("UPDATE last_used SET day = ? WHERE key = ?", row)
    )


def made(memory: Memory, key: str, age: int, cost: int = 0, card: str = CARD) -> Blob:
    """A step that was last used so many days ago; its file is of its own."""
    blob = memory.store.keep_bytes(key.encode() * (SIZE // len(key)))
    memory.learn(key, card, blob, 0.0, cost)
    unused(memory, key, age)
    return blob


def root(memory: Memory, project: str, *keys: str) -> None:
    """The latest run of a project, some days ago, used these."""
    day = today() - 400
    memory.traces.together(lambda base: uses.note(base, project, {"comic": keys}, day, True))


def swept(memory: Memory, rule: Rule) -> Sweep:
    """What is dropped, which is what was said before that it would be."""
    before = look(memory, rule, lambda _: True)
    found = sweep(memory, rule, lambda _: True)
    assert found == before
    return found


def test_what_no_latest_make_used_goes_with_age(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        blobs = {key: made(memory, key, age) for key, age in (("a", 400), ("b", 30), ("c", 29))}
        root(memory, "/tale", "a")
        found = swept(memory, Rule(30))
        assert (found.keys, found.blobs, found.rooted) == (("b",), (blobs["b"],), 1)
        assert SIZE <= found.freed < SIZE + 5000
        assert [one.key for one in memory.traces.whole()] == ["a", "c"]
        assert set(memory.store.blobs()) == {blobs["a"], blobs["c"]}
        assert memory.recall("a") == blobs["a"]
        assert memory.recall("b") is None
        assert swept(memory, Rule(30)).keys == ()


def test_a_project_that_is_no_more_keeps_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        for key in "ab":
            made(memory, key, 400)
        root(memory, "/here", "a")
        root(memory, "/gone", "a", "b")
        found = sweep(memory, Rule(), lambda project: project == "/here")
        assert (found.keys, found.gone) == (("b",), ("/gone",))
        assert memory.traces.together(uses.projects) == ("/here",)


def test_what_cost_money_stays_unless_it_is_said(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        made(memory, "free", 400)
        paid = made(memory, "paid", 400, cost=70)
        found = swept(memory, Rule())
        assert (found.keys, found.paid, found.spared, found.spared_cost) == (("free",), 0, 1, 70)
        assert memory.recall("paid") == paid
        found = swept(memory, Rule(paid=True))
        assert (found.keys, found.paid, found.cost, found.spared) == (("paid",), 1, 70, 0)


def test_the_longest_unused_go_until_the_store_is_small_enough(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        for key, age in (("a", 3), ("b", 5), ("c", 4), ("d", 9), ("e", 8)):
            made(memory, key, age, cost=key == "e")
        root(memory, "/tale", "d")
        found = swept(memory, Rule(at_most=3 * SIZE + 90_000))
        assert (found.keys, found.spared) == (("b", "c"), 1)
        assert found.left <= 3 * SIZE + 90_000
        found = swept(memory, Rule(at_most=1))
        assert (found.keys, found.spared) == (("a",), 1)
        assert found.left > 2 * SIZE


def test_a_file_goes_when_no_step_names_it(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        shared = made(memory, "old", 400)
        memory.learn("new", CARD, shared, 0.0, 0)
        given = memory.store.keep_bytes(b"given")
        memory.learn("of it", f'["make","x","1",{{}},["{given.digest}"]]', shared, 0.0, 0)
        unnamed = memory.store.keep_bytes(b"a report")
        found = swept(memory, Rule())
        assert (found.keys, found.blobs) == (("old",), (unnamed,))
        assert memory.store.has(shared)
        assert memory.store.has(given)


def test_a_part_and_what_is_under_it_stay_or_go_together(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        blobs = [made(memory, key, 400) for key in ("a", "b")]
        parts = {}
        for name, key, age in (("one", "a", 0), ("two", "b", 400)):

            async def run(key: str = key) -> tuple[Blob, ...]:
                note(Step("make", "test.write", "", key))
                return (memory.store.keep_bytes(key.encode()),)

            parts[name] = part_of(name, "what", {}).key
            asyncio.run(remembering(memory, part_of(name, "what", {}), run))
            unused(memory, parts[name], age)
        found = swept(memory, Rule())
        assert found.keys == (parts["two"], "b")
        assert {one.digest for one in found.blobs} >= {blobs[1].digest}
        assert {one.size for one in found.blobs} == {SIZE, 1}
        assert memory.recall("a") == blobs[0]
        root(memory, "/tale", parts["one"])
        assert swept(memory, Rule(0)).keys == ()


def test_nothing_is_dropped_beside_a_build(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        blob = made(memory, "a", 400)
        with opened(tmp_path), pytest.raises(OutputError, match="somebody is using this store"):
            sweep(memory, Rule(), lambda _: True)
        assert memory.recall("a") == blob


def test_forgotten_steps_give_their_place_in_the_base_back(tmp_path: Path) -> None:
    with opened(tmp_path) as memory:
        for number in range(30):
            made(memory, f"step {number:3}", 400, card=f"{CARD}{' ' * 20_000}")
        memory.traces.shrink()
        before = (tmp_path / "traces.sqlite").stat().st_size
        found = sweep(memory, Rule(), lambda _: True)
        after = (tmp_path / "traces.sqlite").stat().st_size
        assert after < before / 5
        assert abs(before - after - (found.freed - 30 * SIZE)) < before / 5
