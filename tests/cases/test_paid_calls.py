"""What the ledger says of paid calls, however they end."""

import asyncio
from collections.abc import Iterator
from contextlib import aclosing, closing
from pathlib import Path

import pytest

from cases.service import PRICE, Service, billed
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.queue import begin, enter
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import FILE, Account, Budget
from yanyi.ledger.entry import Entry, State
from yanyi.ledger.ledger import Ledger
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Words
from yanyi.models.provider import Desk
from yanyi.problems import AnswerError, OutputError, Problem, ProviderError, UnsureError
from yanyi.providers.fakes import FakeWriter

ASK = Words("say", "it twice")


class Failing(Service):
    """A service that bills and then fails with the first of its ``errors``."""

    errors: list[BaseException]

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        answer = super().answer(ask, desk)
        if self.errors:
            raise self.errors.pop(0)
        return answer


class Streaming(Service):
    """A service that hands words over as they come."""

    def stream(self, ask: Words) -> Iterator[str]:
        yield from FakeWriter().stream(ask)


class Till:
    """A stage with one paid writer, and what its ledger and its bills say."""

    def __init__(self, root: Path, service: Service) -> None:
        self.root = root
        self.memory, self.tally = Memory(root), Tally()
        self.budget = Budget(10 * PRICE, Account(root))
        workers = Workers(1, root)
        self.stage = Production(self.memory, {"words": service}, workers, self.budget, self.tally)

    @property
    def entries(self) -> tuple[Entry, ...]:
        with closing(Ledger(self.root / FILE)) as ledger:
            return ledger.entries()

    @property
    def states(self) -> list[tuple[State, int]]:
        return [(one.state, one.cost) for one in self.entries]


def test_an_answer_is_remembered_before_it_is_settled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = Till(tmp_path, Service(FakeWriter(), tmp_path / "bills"))
    seen: list[tuple[list[tuple[State, int]], bool]] = []
    settle = Ledger.settle

    def watched(self: Ledger, entry: int, cost: int) -> bool:
        other = Memory(tmp_path)
        seen.append((till.states, other.recall(till.entries[0].key) is not None))
        other.close()
        return settle(self, entry, cost)

    monkeypatch.setattr(Ledger, "settle", watched)
    asyncio.run(ask(till))
    assert seen == [([(State.OPEN, 0)], True)]
    assert till.states == [(State.SETTLED, PRICE)]


@pytest.mark.parametrize(
    ("error", "state", "cost"),
    [
        (ProviderError(Problem("no")), State.RELEASED, 0),
        (AnswerError(Problem("no")), State.SETTLED, PRICE),
        (UnsureError(Problem("no")), State.OPEN, 0),
        (OutputError(Problem("the disk is full")), State.OPEN, 0),
    ],
)
def test_a_failed_call_is_written_down(
    error: Exception, state: State, cost: int, tmp_path: Path
) -> None:
    service = Failing(FakeWriter(), tmp_path / "bills")
    service.errors = [error]
    till = Till(tmp_path, service)
    with pytest.raises(type(error)):
        asyncio.run(ask(till))
    assert till.states == [(state, cost)]
    assert asyncio.run(ask(till)) == "say it twice "
    assert till.states == [(state, cost), (State.SETTLED, PRICE)]


def test_a_call_in_flight_lands_when_another_fails(tmp_path: Path) -> None:
    till = Till(tmp_path, Service(FakeWriter(), tmp_path / "bills"))

    async def act() -> None:
        asyncio.ensure_future(till.stage.ask(ASK))  # noqa: RUF006
        while not till.budget.holds(key):
            await asyncio.sleep(0)
        await till.stage.land()

    key = probe(tmp_path / "probe")
    asyncio.run(act())
    assert till.states == [(State.SETTLED, PRICE)]
    assert billed(tmp_path / "bills") == [(key, PRICE)]


def test_a_stream_is_paid_when_it_has_begun(tmp_path: Path) -> None:
    till = Till(tmp_path, Streaming(FakeWriter(), tmp_path / "bills"))

    async def leave_early() -> None:
        async with aclosing(till.stage.stream(ASK)) as stream:
            await anext(stream)

    async def hear_out() -> list[str]:
        return [chunk async for chunk in till.stage.stream(ASK)]

    asyncio.run(leave_early())
    assert till.states == [(State.SETTLED, PRICE)]
    assert asyncio.run(hear_out()) == ["say ", "it ", "twice "]
    assert asyncio.run(hear_out()) == ["say it twice "]
    assert till.states == [(State.SETTLED, PRICE)] * 2


def test_a_call_is_entered_for_its_medium_and_chapter(tmp_path: Path) -> None:
    till = Till(tmp_path, Streaming(FakeWriter(), tmp_path / "bills"))

    async def of_the_story(text: str) -> None:
        await till.stage.ask(Words("say", text))

    async def of_a_chapter(number: int) -> None:
        begin(number)
        await of_the_story(f"once in {number}")

    async def streamed() -> None:
        begin(2)
        async for _ in till.stage.stream(ASK):
            pass

    async def perform() -> None:
        await of_the_story("before all")
        enter("film")
        await asyncio.gather(of_the_story("of all"), of_a_chapter(0), of_a_chapter(1), streamed())

    asyncio.run(perform())
    placed = sorted((one.medium, one.chapter) for one in till.entries)
    assert placed == [("", 0), ("film", 0), ("film", 1), ("film", 2), ("film", 3)]


async def ask(till: Till) -> str:
    return str((await till.stage.ask(ASK)).text)


def probe(root: Path) -> str:
    """The key of the ask."""
    till = Till(root, Service(FakeWriter(), root / "bills"))
    asyncio.run(ask(till))
    return till.entries[0].key
