import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

import pytest

from playhouse import Playhouse
from yanyi.board.types import Voice
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.quote import Quote
from yanyi.models.asks import Hear, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider
from yanyi.models.recipe import Recipe
from yanyi.problems import BudgetError, ProviderError
from yanyi.providers.fakes import FakeVoice, FakeWriter

PROVIDERS: dict[str, Provider] = {"speech": FakeVoice(), "words": FakeWriter()}


@dataclass(frozen=True)
class Join:
    between: str


def join(params: Join, inputs: list[Path], output: Path) -> None:
    output.write_text(params.between.join(one.read_text() for one in inputs))


def count_letters(params: Join, inputs: list[Path], output: Path) -> None:
    output.write_text(str(len(inputs[0].read_text())))


JOIN = Recipe("test.join", 1, Join, join)
COUNT = Recipe("test.count", 1, Join, count_letters)


@pytest.fixture
def house(tmp_path: Path) -> Playhouse:
    return Playhouse(tmp_path, PROVIDERS)


def test_a_step_runs_once_and_is_remembered_by_the_next_process(house: Playhouse) -> None:
    async def act(stage: Production) -> bytes:
        blob = await stage.make(JOIN, Join("-"), [await stage.keep(b"a"), await stage.keep(b"b")])
        return await stage.read(blob)

    first, made = house.run(act)
    second, kept = house.run(act)
    assert first == second == b"a-b"
    assert (made.made, made.kept) == ({"test.join": 1}, {})
    assert (kept.made, kept.kept) == ({}, {"test.join": 1})


def test_identical_asks_in_flight_are_one_call(house: Playhouse) -> None:
    async def act(stage: Production) -> list[object]:
        say = Speech("走吧", "zh", Voice("zh-male-1"))
        return list(await asyncio.gather(*(stage.ask(say) for _ in range(5))))

    answers, tally = house.run(act)
    assert tally.made == {"speech by fake-voice": 1}
    assert len(set(answers)) == 1


def test_the_rebuild_stops_where_a_result_comes_out_the_same(house: Playhouse) -> None:
    def act(words: bytes) -> Callable[[Production], Awaitable[Blob]]:
        async def inner(stage: Production) -> Blob:
            counted = await stage.make(COUNT, Join(""), [await stage.keep(words)])
            return await stage.make(JOIN, Join("-"), [counted, counted])

        return inner

    house.run(act(b"four"))
    _, tally = house.run(act(b"five"))
    assert tally.made == {"test.count": 1}
    assert tally.kept == {"test.join": 1}


def test_a_blob_that_is_gone_is_made_again(house: Playhouse) -> None:
    async def act(stage: Production) -> Blob:
        return await stage.make(JOIN, Join("-"), [await stage.keep(b"a")] * 2)

    blob, _ = house.run(act)
    Memory(house.root).store.path(blob).unlink()
    again, tally = house.run(act)
    assert again == blob
    assert tally.made == {"test.join": 1}


def test_nothing_is_asked_beyond_the_budget(house: Playhouse) -> None:
    async def act(stage: Production) -> str:
        return str((await stage.ask(Words("say", "four"))).text)

    with pytest.raises(BudgetError, match="budget"):
        house.run(act, limit=3)
    text, tally = house.run(act, limit=4)
    assert text == "say four "
    assert tally.cost == 4
    _, again = house.run(act, limit=0)
    assert again.cost == 0


def test_a_stream_is_remembered_when_it_is_complete(house: Playhouse) -> None:
    async def act(stage: Production) -> list[str]:
        return [chunk async for chunk in stage.stream(Words("say", "it twice"))]

    chunks, _ = house.run(act)
    assert chunks == ["say ", "it ", "twice "]
    again, tally = house.run(act)
    assert "".join(again) == "say it twice "
    assert tally.kept == {"words by fake-writer": 1}


def test_a_stream_left_early_is_not_remembered(house: Playhouse) -> None:
    async def act(stage: Production) -> str:
        async with aclosing(stage.stream(Words("say", "it twice"))) as stream:
            return await anext(stream)

    house.run(act)
    _, tally = house.run(act)
    assert tally.kept == {}


def test_an_ask_nobody_answers_gets_a_sentence(house: Playhouse) -> None:
    async def act(stage: Production) -> object:
        return await stage.ask(Hear(Blob("00", 1), "en"))

    with pytest.raises(ProviderError, match="nobody here answers hear"):
        house.run(act)


def test_a_quote_lists_what_would_run_and_runs_nothing(house: Playhouse) -> None:
    say = Speech("走吧", "zh", Voice("zh-male-1"))

    async def act(stage: Production | Quote) -> bytes:
        said = await stage.ask(say)
        text = await stage.ask(Words("count", "four"))
        blob = await stage.make(JOIN, Join(text.text), [said.audio])
        return await stage.read(blob, b"nothing yet")

    memory = Memory(house.root)
    quote = Quote(memory, PROVIDERS)
    assert asyncio.run(act(quote)) == b"nothing yet"
    assert [step.name for step in quote.steps.values()] == [
        "speech by fake-voice",
        "words by fake-writer",
        "test.join",
    ]
    assert quote.price == 4
    assert memory.recall(next(iter(quote.steps))) is None
