"""Many paid asks at once on one store: ``python -m cases.rush STORE BILLS LIMIT FIRST COUNT``.

BILLS is a file, or the address of a server that bills what reaches it.
"""

import asyncio
import sys
from pathlib import Path

import httpx2

from cases.service import Service
from yanyi.build.memory import Memory, ask_step
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Account, Budget
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Words
from yanyi.models.provider import Desk
from yanyi.problems import BudgetError
from yanyi.providers.fakes import FakeWriter

PROJECT = "rush"
LEAST, MOST = 9_973, 10_039
"""What the cheapest and the dearest call cost, in micro-units."""


class Uneven(Service):
    """A paid writer whose prices add up to no round sum."""

    def price(self, ask: Ask) -> int:
        """Some number of micro-units between the least and the most."""
        assert isinstance(ask, Words)
        return LEAST + int(ask.text) * 31 % (MOST - LEAST + 1)


class Far(Uneven):
    """The same behind a server, which has billed an ask before anybody here hears of it."""

    def __init__(self, url: str) -> None:
        super().__init__(FakeWriter(), Path())
        self._url = url

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """Answer when the server does."""
        bill = {"key": ask_step(self, ask)[0].key, "amount": self.price(ask)}
        httpx2.post(self._url, json=bill, timeout=60, trust_env=False).raise_for_status()
        return self._inner.answer(ask, desk)


def rush(store: Path, bills: Path | str, limit: int, first: int, count: int) -> tuple[int, int]:
    """Ask ``count`` things at once within the project's budget; how many were answered, refused."""
    memory, workers = Memory(store), Workers(1, store)
    budget = Budget(None, Account(store, PROJECT, project_limit=limit))
    service = Far(bills) if isinstance(bills, str) else Uneven(FakeWriter(), bills)

    async def all_at_once() -> list[object]:
        stage = Production(memory, {"words": service}, workers, budget, Tally())
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
    till = paid if paid.startswith("http") else Path(paid)
    print(*rush(Path(place), till, *map(int, numbers)))
