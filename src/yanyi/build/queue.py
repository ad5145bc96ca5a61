"""Who is next: steps wait in the order of the story, all media in turn.

A performer says with ``begin(chapter)`` that what follows belongs to a chapter; nothing else
depends on it, so results are the same in whatever order steps run.
"""

import asyncio
import heapq
from collections import Counter
from contextvars import ContextVar
from dataclasses import dataclass, replace
from itertools import count
from types import TracebackType
from typing import Self

WHOLE = -1
"""The chapter of what belongs to no single one."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a task works for: a medium, and a chapter of the story from 0 or the whole of it."""

    medium: str = ""
    chapter: int = WHOLE


_NOTHING = Act()
_ACT: ContextVar[Act] = ContextVar("act", default=_NOTHING)


def act() -> Act:
    """What the running task works for."""
    return _ACT.get()


def enter(medium: str) -> None:
    """The running task, and those it starts from now on, work for this medium."""
    _ACT.set(Act(medium))


def begin(chapter: int) -> None:
    """The running task, and those it starts from now on, work for this chapter."""
    _ACT.set(replace(_ACT.get(), chapter=chapter))


Rank = tuple[int, int, int]


class Turns:
    """So many may work at once; the others wait by chapter, then by turns of the media."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._waiting: list[tuple[Rank, asyncio.Future[None]]] = []
        self._asked: Counter[Act] = Counter()
        self._count = count()

    async def __aenter__(self) -> Self:
        if self._free > 0:
            self._free -= 1
            return self
        mine = act()
        self._asked[mine] += 1
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        rank = max(0, mine.chapter), self._asked[mine], next(self._count)
        heapq.heappush(self._waiting, (rank, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._leave()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._leave()

    def _leave(self) -> None:
        """Give the place to the next who still waits."""
        while self._waiting:
            _, turn = heapq.heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1
        self._asked.clear()
