"""The line to a provider: so many asks at once, and none any more when it is dead."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

from yanyi.build.queue import Turns
from yanyi.problems import AnswerError, BudgetError, ProviderError

T = TypeVar("T")

AT_ONCE = 4
"""Asks a provider is given at once when it does not say ``at_once`` itself."""
DEAD = 5
"""A provider that failed so often, and never answered in between, is asked no more."""


class Line:
    """Asks wait here for a provider; what it could not do so often is not tried for ever."""

    def __init__(self, at_once: int | None) -> None:
        self._turns = Turns(at_once) if at_once else None
        self._failed = 0
        self._dead: ProviderError | None = None

    async def call(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Ask when it is our turn; raises the last error at once when the line is dead."""
        if self._turns is None:
            return await self._call(ask)
        async with self._turns:
            return await self._call(ask)

    async def _call(self, ask: Callable[[], Awaitable[T]]) -> T:
        if self._dead is not None:
            raise type(self._dead)(*self._dead.problems)
        try:
            answer = await ask()
        except (AnswerError, BudgetError):
            raise
        except ProviderError as error:
            self._failed += 1
            if self._failed >= DEAD:
                self._dead = error
            raise
        self._failed = 0
        return answer


async def in_thread(function: Callable[..., T], *arguments: object) -> T:
    """Run what blocks in a thread of its own, which the program does not wait for when it ends."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def tell(value: T | None, error: BaseException | None) -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(value)  # type: ignore[arg-type]

    def run() -> None:
        value, error = None, None
        try:
            value = function(*arguments)
        except BaseException as raised:
            error = raised
        with suppress(RuntimeError):  # the loop has ended meanwhile: nobody waits
            loop.call_soon_threadsafe(tell, value, error)

    threading.Thread(target=run, name="provider", daemon=True).start()
    return await done
