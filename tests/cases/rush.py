"""Many paid asks at once on one store: ``python -m cases.rush STORE BILLS LIMIT FIRST COUNT``."""

import asyncio
import sys
from pathlib import Path

from cases.service import Service
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Account, Budget
from yanyi.models.asks import Ask, Words
from yanyi.problems import BudgetError
from yanyi.providers.fakes import FakeWriter

LEAST, MOST = 9_973, 10_039
"""What the cheapest and the dearest call cost, in micro-units."""


class Uneven(Service):
    """A paid writer whose prices add up to no round sum."""

    def price(self, ask: Ask) -> int:
        """Some number of micro-units between the least and the most."""
        assert isinstance(ask, Words)
        return LEAST + int(ask.text) * 31 % (MOST - LEAST + 1)


def rush(store: Path, bills: Path, limit: int, first: int, count: int) -> tuple[int, int]:
    """Ask ``count`` things at once within the project's budget; how many were answered, refused."""
    memory, workers = Memory(store), Workers(1, store)
    budget = Budget(None, Account(store, "rush", project_limit=limit))

    async def all_at_once() -> list[object]:
        stage = Production(memory, {"words": Uneven(FakeWriter(), bills)}, workers, budget, Tally())
        asks = (stage.ask(Words("say", str(number))) for number in range(first, first + count))
        return list(await asyncio.gather(*asks, return_exceptions=True))

    try:
        found = asyncio.run(all_at_once())
    finally:
        budget.close()
        workers.close()
        memory.close()
    refused = [one for one in found if isinstance(one, BudgetError)]
    wrong = [one for one in found if isinstance(one, BaseException) and one not in refused]
    if wrong:
        raise wrong[0]
    return len(found) - len(refused), len(refused)


if __name__ == "__main__":
    place, paid, *numbers = sys.argv[1:]
    print(*rush(Path(place), Path(paid), *map(int, numbers)))
