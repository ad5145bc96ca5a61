"""A fake of a service that is paid: it writes every bill into a file before it answers."""

import os
from pathlib import Path

from yanyi.build.memory import ask_step
from yanyi.models.answers import Answer
from yanyi.models.asks import Ask
from yanyi.models.provider import Desk, Offer, Provider

PRICE = 20_000
"""What a call costs, in micro-units."""


class Service:
    """Answers as ``inner`` does, for ``PRICE`` a call, under the name ``paid-...``."""

    local = False

    def __init__(self, inner: Provider, bills: Path) -> None:
        self.name = "paid-" + inner.name.removeprefix("fake-")
        self.revision = inner.revision
        self._inner = inner
        self._bills = bills

    def offers(self) -> tuple[Offer, ...]:
        """What the inner one offers."""
        return self._inner.offers()

    def essence(self, ask: Ask) -> Ask:
        """What matters to the inner one."""
        return self._inner.essence(ask)

    def price(self, ask: Ask) -> int:
        """The same for every call."""
        return PRICE

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """Bill the call, then answer."""
        bill(self._bills, ask_step(self, ask)[0].key, self.price(ask))
        return self._inner.answer(ask, desk)


def bill(bills: Path, key: str, amount: int) -> None:
    """One more bill for the step with this key; a killed process does not take it back."""
    handle = os.open(bills, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    os.write(handle, f"{key} {amount}\n".encode())
    os.close(handle)


def billed(bills: Path) -> list[tuple[str, int]]:
    """The key and the amount of every bill, in order."""
    rows = [row.split() for row in bills.read_text().splitlines()] if bills.exists() else []
    return [(key, int(amount)) for key, amount in rows]
