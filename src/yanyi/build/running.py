"""Running: a task to its end, whatever it gives."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives in a loop of its own.

    ``asyncio.run`` ends by writing out what its task gave, which takes seconds for a book.
    """
    found: list[T] = []

    async def whole() -> None:
        found.append(await work)

    asyncio.run(whole())
    return found[0]
