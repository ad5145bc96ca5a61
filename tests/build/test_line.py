import asyncio
import threading

import pytest

from yanyi.build.line import DEAD, Line, in_thread
from yanyi.problems import AnswerError, Problem, ProviderError


async def refuse() -> str:
    raise ProviderError(Problem("the server is down"))


async def agree() -> str:
    return "yes"


async def mumble() -> str:
    raise AnswerError(Problem("that cannot be used"))


def test_a_provider_that_fails_again_and_again_is_asked_no_more() -> None:
    async def run() -> None:
        line, asked = Line(2), 0

        async def ask() -> str:
            nonlocal asked
            asked += 1
            return await refuse()

        said = await asyncio.gather(*(line.call(ask) for _ in range(50)), return_exceptions=True)
        assert all(str(one) == "the server is down" for one in said)
        assert DEAD <= asked <= DEAD + 1

    asyncio.run(run())


def test_one_answer_in_between_makes_it_trusted_again() -> None:
    async def run() -> None:
        line = Line(1)
        for _ in range(3):
            for _ in range(DEAD - 1):
                with pytest.raises(ProviderError):
                    await line.call(refuse)
            assert await line.call(agree) == "yes"

    asyncio.run(run())


def test_answers_that_cannot_be_used_do_not_count() -> None:
    async def run() -> None:
        line = Line(1)
        for _ in range(DEAD + 1):
            with pytest.raises(AnswerError):
                await line.call(mumble)
        assert await line.call(agree) == "yes"

    asyncio.run(run())


def test_only_so_many_are_asked_at_once() -> None:
    busy, most = 0, 0

    async def ask() -> str:
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        await asyncio.sleep(0)
        busy -= 1
        return "yes"

    async def run() -> None:
        line = Line(2)
        await asyncio.gather(*(line.call(ask) for _ in range(20)))

    asyncio.run(run())
    assert most == 2


def test_errors_come_back_out_of_a_thread() -> None:
    def fail() -> None:
        raise ProviderError(Problem("no"))

    async def run() -> None:
        with pytest.raises(ProviderError, match="no"):
            await in_thread(fail)

    asyncio.run(run())


def test_the_program_ends_though_a_thread_still_waits_for_a_server() -> None:
    never = threading.Event()

    async def run() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(in_thread(never.wait), 0.01)

    asyncio.run(run())
    never.set()
