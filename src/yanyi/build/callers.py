"""Threads in which those are asked who do not compute here; at the end nobody waits for one."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from yanyi.models.provider import Provider, at_once

T = TypeVar("T")


class Callers:
    """A thread for each call that is under way, so many for each provider as it allows.

    The threads end with the program, whatever they wait for; those of asyncio would hold it up.
    """

    def __init__(self) -> None:
        self._rooms: dict[str, asyncio.Semaphore] = {}

    async def call(
        self,
        provider: Provider,
        function: Callable[..., T],
        *arguments: Any,
        first: Callable[[], None] = lambda: None,
    ) -> T:
        """What the function returns, called in a thread when it is its provider's turn.

        ``first`` is called here just before; where it raises, nothing else is.
        """
        if provider.name not in self._rooms:
            self._rooms[provider.name] = asyncio.Semaphore(at_once(provider))
        async with self._rooms[provider.name]:
            first()
            future: Future[T] = Future()
            threading.Thread(
                target=_run, args=(future, function, arguments), name=provider.name, daemon=True
            ).start()
            return await asyncio.wrap_future(future)


def _run(future: "Future[T]", function: Callable[..., T], arguments: tuple[Any, ...]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = function(*arguments)
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)
