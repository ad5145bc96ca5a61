"""An entry of the ledger: one paid call, from its reservation on."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a paid call stands.

    ``open``: reserved, and not known to have ended; it may have been paid. ``settled``: it cost
    what its entry says. ``released``: it was not paid.
    """

    OPEN = "open"
    SETTLED = "settled"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Call:
    """A call about to be made: its kind of ask, who is asked, the key of the step, what it is for.

    ``medium`` is empty while the manuscript is read; ``chapter`` counts from 1, 0 is for no single
    one, or not known.
    """

    kind: str
    provider: str
    key: str
    medium: str = ""
    chapter: int = 0

    def __str__(self) -> str:
        return f"{self.kind} by {self.provider}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger.

    ``price`` is the most the call may cost and ``cost`` what it did cost, both in millionths of
    ``currency``. ``began`` and ``ended`` are UTC, in ISO 8601; ``ended`` is empty while it is open.
    """

    id: int
    run: str
    project: str
    began: str
    ended: str
    medium: str
    chapter: int
    kind: str
    provider: str
    key: str
    currency: str
    price: int
    cost: int
    state: State

    @property
    def call(self) -> Call:
        """What was called."""
        return Call(self.kind, self.provider, self.key, self.medium, self.chapter)

    @property
    def held(self) -> int:
        """What the entry takes from a budget."""
        return self.price if self.state is State.OPEN else self.cost
