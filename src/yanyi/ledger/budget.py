"""A budget: nothing is asked before its highest price fits in and is written down."""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from yanyi.ledger.entry import Call
from yanyi.ledger.ledger import Ledger, Limit, now
from yanyi.ledger.presence import Presence
from yanyi.problems import (
    AnswerError,
    BusyError,
    DamageError,
    ProviderError,
    UnsureError,
    YanyiError,
)

FILE = "ledger.sqlite"
RUNS = "runs"
_MORE = "or choose a free model; what was made stays."


@dataclass(frozen=True, slots=True)
class Account:
    """Whose money it is: the store that holds the ledger (None: only in memory), the project.

    ``project_limit`` bounds what the project ever spends, ``month_limit`` what everything in the
    store spends in a calendar month (UTC), in micro-units; None where the author set none.
    ``chapters`` are the numbers in the manuscript, from 1, of the chapters that are performed;
    empty where calls themselves say of which chapter they are.
    """

    root: Path | None = None
    project: str = ""
    project_limit: int | None = None
    month_limit: int | None = None
    chapters: tuple[int, ...] = ()

    def placed(self, call: Call) -> Call:
        """The call with its chapter as the manuscript counts it; none behind the last."""
        if not self.chapters or not call.chapter:
            return call
        there = call.chapter <= len(self.chapters)
        return replace(call, chapter=self.chapters[call.chapter - 1] if there else 0)


class Budget:
    """So many micro-units may be spent by one run; ``limit`` None means the author set none.

    Steps that cost nothing never touch the ledger: it is opened for the first that costs something.
    """

    def __init__(self, limit: int | None, account: Account | None = None) -> None:
        self.limit = limit
        self.run = secrets.token_hex(8)
        self._account = account or Account()
        self._ledger: Ledger | None = None
        self._presence: Presence | None = None
        self._open: dict[str, list[int]] = {}

    def reserve(self, call: Call, price: int) -> None:
        """Set ``price`` aside for a call, on disk; raises BudgetError when it does not fit."""
        if price:
            ledger, account = self._opened(), self._account
            told = account.placed(call)
            entry = ledger.reserve(self.run, account.project, told, price, self._limits())
            self._open.setdefault(call.key, []).append(entry)

    def holds(self, key: str) -> bool:
        """Whether a call for the step with this key is reserved and has not ended."""
        return key in self._open

    def settle(self, key: str, cost: int) -> None:
        """Write down what a call did cost. What it answered must be remembered before."""
        entry = self._ended(key)
        if entry is not None:
            self._opened().settle(entry, cost)

    def failed(self, key: str, price: int, error: BaseException) -> None:
        """Write down how a call ended that gave nothing to remember.

        An answer that cannot be used was paid; a refusal was not, nor was a call whose question
        was damaged here. Whatever else it was, the call may have been paid, and its reservation
        stays open.
        """
        entry = self._ended(key)
        if entry is None:
            return
        if isinstance(error, AnswerError):
            self._opened().settle(entry, price)
        elif isinstance(error, ProviderError | DamageError) and not _unsure(error):
            self._opened().release(entry)

    def saved(self, answers: int, cost: int) -> None:
        """Write down that so many answers were remembered, and what they had cost."""
        if cost:
            self._opened().save(self.run, self._account.project, answers, cost)

    def close(self) -> None:
        """Close the ledger; what is open stays so."""
        if self._presence is not None:
            self._presence.leave()
        if self._ledger is not None:
            self._ledger.close()
        self._presence = self._ledger = None

    def _opened(self) -> Ledger:
        if self._ledger is None:
            root = self._account.root
            self._ledger = Ledger(root / FILE if root else None)
            self._presence = Presence(root / RUNS, self.run) if root else None
        return self._ledger

    def _ended(self, key: str) -> int | None:
        entries = self._open.pop(key, [])
        if entries[1:]:
            self._open[key] = entries[1:]
        return entries[0] if entries else None

    def _limits(self) -> tuple[Limit, ...]:
        account, run, month = self._account, self.run, now()[:7]
        found = (
            ("run", run, self.limit, "the budget", "Allow more with --budget"),
            (
                "project",
                account.project,
                account.project_limit,
                "the project's budget",
                "Allow more with [budget] project in yanyi.toml (`yanyi ledger` says what was"
                " spent)",
            ),
            (
                "began",
                month,
                account.month_limit,
                f"the budget of {month}",
                "Allow more with [budget] month in yanyi.toml (`yanyi ledger` says what was spent)",
            ),
        )
        return tuple(
            Limit(column, value, most, what, f"{hint}, {_MORE}")
            for column, value, most, what, hint in found
            if most is not None
        )


def _unsure(error: YanyiError) -> bool:
    """Whether the call may have been paid though no answer came."""
    return isinstance(error, UnsureError) or (isinstance(error, BusyError) and error.reached)
