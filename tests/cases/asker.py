"""Asks a paid service one thing and says what happens: ``python -m cases.asker STORE BILLS``.

It says ``asked`` when it is billed, and the service answers when it is told to on its input; it
says ``waits`` while another process is at the same call, at last how the call ended.
"""

import asyncio
import sys
from pathlib import Path

from cases.service import Service
from yanyi.build import claims
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Account, Budget
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Words
from yanyi.models.provider import Desk
from yanyi.providers.fakes import FakeWriter


def say(word: str) -> None:
    """Tell whoever listens."""
    print(word, flush=True)


class Slow(Service):
    """A service that answers when it is told to."""

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """Bill it, say so, wait, answer."""
        found = super().answer(ask, desk)
        say("asked")
        sys.stdin.readline()
        return found


def main(store: Path, bills: Path) -> None:
    """Ask, and say whether the answer was new."""
    locked = claims._locked

    def told(path: Path) -> int | None:
        found = locked(path)
        if found is None:
            say("waits")
        return found

    claims._locked = told
    memory, workers, tally = Memory(store), Workers(1, store), Tally()
    budget = Budget(None, Account(store, "tale"))

    async def ask() -> None:
        stage = Production(memory, {"words": Slow(FakeWriter(), bills)}, workers, budget, tally)
        await stage.ask(Words("say", "it once"))

    try:
        asyncio.run(ask())
    finally:
        budget.close()
        workers.close()
        memory.close()
    say("made" if tally.made else "remembered")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
