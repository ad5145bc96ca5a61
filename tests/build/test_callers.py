import asyncio
import threading

import pytest

from yanyi.build.callers import Callers
from yanyi.models.provider import FEW, at_once
from yanyi.problems import Problem, ProviderError
from yanyi.providers.fakes import FakeWriter
from yanyi.providers.patient import Patient


def test_a_provider_says_how_many_asks_may_be_under_way() -> None:
    assert at_once(FakeWriter()) == FEW
    assert at_once(Patient(FakeWriter(), 7)) == 7


def test_as_many_calls_as_allowed_are_under_way_and_no_more() -> None:
    together = threading.Barrier(2)
    lock, under_way, most = threading.Lock(), 0, 0

    def call(number: int) -> int:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        together.wait(timeout=60)
        with lock:
            under_way -= 1
        return number

    async def ask() -> list[int]:
        callers, provider = Callers(), Patient(FakeWriter(), 2)
        return await asyncio.gather(*(callers.call(provider, call, n) for n in range(8)))

    assert asyncio.run(ask()) == list(range(8))
    assert most == 2


def test_what_is_first_waits_for_its_turn_and_may_forbid_the_call() -> None:
    called: list[int] = []

    def forbid() -> None:
        assert called == [1]
        raise ProviderError(Problem("no more money"))

    async def ask() -> None:
        callers, provider = Callers(), Patient(FakeWriter(), 1)
        await asyncio.gather(
            callers.call(provider, called.append, 1),
            callers.call(provider, called.append, 2, first=forbid),
        )

    with pytest.raises(ProviderError, match="no more money"):
        asyncio.run(ask())
    assert called == [1]


def test_an_error_comes_back_from_the_thread() -> None:
    def fail() -> None:
        raise ProviderError(Problem("no answer"))

    with pytest.raises(ProviderError, match="no answer"):
        asyncio.run(Callers().call(FakeWriter(), fail))
