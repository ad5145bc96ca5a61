"""A store in a folder, and stages that really ask and make there, one run at a time."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.store import Store
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.models.provider import Provider
from yanyi.models.work import Work

T = TypeVar("T")


@dataclass(frozen=True)
class Playhouse:
    """Its store and who answers there; one process makes everything, so that runs are alike."""

    root: Path
    providers: Mapping[str, Provider] = field(default_factory=dict)

    def run(
        self, act: Callable[[Production], Awaitable[T]], limit: int | None = None
    ) -> tuple[T, Tally]:
        """What comes of it, and what was made for it within a budget."""
        memory = Memory(self.root)
        try:
            return self.run_with(memory, act, limit)
        finally:
            memory.close()

    def run_with(
        self,
        memory: Memory,
        act: Callable[[Production], Awaitable[T]],
        limit: int | None = None,
    ) -> tuple[T, Tally]:
        """The same with a memory of this store that is open, and stays open."""
        tally, workers = Tally(), Workers(1, self.root)
        stage = Production(memory, dict(self.providers), workers, Budget(limit), tally)

        async def whole() -> T:
            return await act(stage)

        try:
            return asyncio.run(whole()), tally
        finally:
            workers.close()

    def path(self, work: Work, suffix: str) -> Path:
        """The first file of a work whose name ends so."""
        blob = next(file.blob for file in work.files if file.path.endswith(suffix))
        return Store(self.root).path(blob)
