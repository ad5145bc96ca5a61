"""The ledger on disk: every paid call, written down before it is made and again after.

A write is on the disk when the method returns (WAL, synchronous=FULL). Limits are looked at and the
reservation written in one transaction that no other process can enter, so they hold between runs.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from yanyi.ledger.base import open_base
from yanyi.ledger.entry import Call, Entry, State
from yanyi.ledger.money import CURRENCY, in_words
from yanyi.problems import BudgetError, InputError, OutputError, Position, Problem

_FIRST = (
    "CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL,"
    " project TEXT NOT NULL, began TEXT NOT NULL, ended TEXT NOT NULL DEFAULT '',"
    " medium TEXT NOT NULL, chapter INTEGER NOT NULL, kind TEXT NOT NULL,"
    " provider TEXT NOT NULL, key TEXT NOT NULL, currency TEXT NOT NULL,"
    " price INTEGER NOT NULL CHECK (price >= 0),"
    " cost INTEGER NOT NULL DEFAULT 0 CHECK (cost >= 0),"
    " state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled', 'released'))) STRICT",
    "CREATE INDEX of_run ON entries (run, currency, state, price, cost)",
    "CREATE INDEX of_project ON entries (project, currency, state, price, cost)",
    "CREATE INDEX of_time ON entries (began, currency, state, price, cost)",
    "CREATE INDEX of_key ON entries (key)",
    "CREATE INDEX of_state ON entries (state) WHERE state = 'open'",
    "CREATE TABLE savings (run TEXT NOT NULL, project TEXT NOT NULL, began TEXT NOT NULL,"
    " answers INTEGER NOT NULL, currency TEXT NOT NULL, cost INTEGER NOT NULL) STRICT",
)

UPGRADES: tuple[tuple[str, ...], ...] = (_FIRST,)
"""``UPGRADES[n]`` are the statements from version ``n`` to ``n + 1``; only appended to."""

VERSION = len(UPGRADES)

_HELD = "sum(CASE state WHEN 'open' THEN price ELSE cost END)"


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that entries may hold together: those whose ``column`` is, or is past, ``value``.

    ``what`` and ``hint`` are for the sentence when it is reached.
    """

    column: str
    value: str
    most: int
    what: str
    hint: str


class Ledger:
    """The ledger at ``path``; one in memory where there is none."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        with self._spoken():
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._base = open_base(path, UPGRADES, "FULL")

    def reserve(
        self, run: str, project: str, call: Call, price: int, limits: Sequence[Limit]
    ) -> int:
        """Set ``price`` aside for a call, for good; raises BudgetError when a limit forbids it."""
        with self._alone():
            for limit in limits:
                held = self._held(limit)
                if held + price > limit.most:
                    raise BudgetError(_short(call, price, limit.most - held, limit))
            told = call.medium, call.chapter, call.kind, call.provider, call.key
            done = self._base.execute(
                "INSERT INTO entries (run, project, began, medium, chapter, kind, provider, key,"
                " currency, price) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (run, project, now(), *told, CURRENCY, price),
            )
            assert done.lastrowid is not None
            return done.lastrowid

    def _held(self, limit: Limit) -> int:
        # A clock that was set back must not forget what is dated after it.
        compare = ">=" if limit.column == "began" else "="
        found = self._base.execute(
            f"SELECT {_HELD} FROM entries WHERE {limit.column} {compare} ? AND currency = ?",
            (limit.value, CURRENCY),
        ).fetchone()
        return int(found[0] or 0)

    def settle(self, entry: int, cost: int) -> bool:
        """Write down what an open call did cost; False when it is open no more."""
        return self._end(entry, State.SETTLED, cost)

    def release(self, entry: int) -> bool:
        """Write down that an open call was not paid; False when it is open no more."""
        return self._end(entry, State.RELEASED, 0)

    def _end(self, entry: int, state: State, cost: int) -> bool:
        with self._alone():
            done = self._base.execute(
                "UPDATE entries SET state = ?, cost = ?, ended = ? WHERE id = ? AND state = 'open'",
                (state, cost, now(), entry),
            )
            return done.rowcount == 1

    def open(self) -> tuple[Entry, ...]:
        """The reservations nobody has settled or released."""
        return self._rows("WHERE state = 'open'")

    def settled(self, key: str) -> bool:
        """Whether a call for the step with this key was paid."""
        return bool(self._rows("WHERE key = ? AND state = 'settled'", key))

    def entries(self, project: str = "") -> tuple[Entry, ...]:
        """All entries, or those of one project, oldest first."""
        return self._rows("WHERE project = ?", project) if project else self._rows("")

    def _rows(self, where: str, *values: str) -> tuple[Entry, ...]:
        with self._spoken():
            rows = self._base.execute(
                "SELECT id, run, project, began, ended, medium, chapter, kind, provider, key,"
                f" currency, price, cost, state FROM entries {where} ORDER BY id",
                values,
            ).fetchall()
        return tuple(Entry(*(*row[:-1], State(row[-1]))) for row in rows)

    def save(self, run: str, project: str, answers: int, cost: int) -> None:
        """Write down that a run found ``answers`` remembered that had cost this much."""
        with self._alone():
            self._base.execute(
                "INSERT INTO savings VALUES (?, ?, ?, ?, ?, ?)",
                (run, project, now(), answers, CURRENCY, cost),
            )

    def saved(self, project: str = "") -> tuple[int, int]:
        """How many remembered answers were found, and what they had cost."""
        with self._spoken():
            found = self._base.execute(
                "SELECT sum(answers), sum(cost) FROM savings"
                " WHERE currency = ? AND (project = ? OR ? = '')",
                (CURRENCY, project, project),
            ).fetchone()
        return int(found[0] or 0), int(found[1] or 0)

    def close(self) -> None:
        """Close the base."""
        self._base.close()

    @property
    def _place(self) -> Position:
        return Position(str(self._path or "the ledger"))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One transaction that no other process can enter; undone when it fails."""
        with self._spoken():
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._base.execute("COMMIT")
            except BaseException:
                if self._base.in_transaction:
                    self._base.execute("ROLLBACK")
                raise

    @contextmanager
    def _spoken(self) -> Iterator[None]:
        """Turn what goes wrong with the base into sentences."""
        try:
            yield
        except OSError as error:
            raise OutputError(Problem(str(error.strerror), self._place, _ELSEWHERE)) from None
        except sqlite3.OperationalError as error:
            raise OutputError(Problem(str(error), self._place, _ELSEWHERE)) from None
        except sqlite3.DatabaseError as error:
            hint = (
                "Restore it from a backup. Or move it away: budgets of projects and months then"
                " begin anew; answers that were paid for are remembered elsewhere."
            )
            raise InputError(
                Problem(f"the ledger is damaged ({error})", self._place, hint)
            ) from None


_ELSEWHERE = "Make room there and let it be written to, or choose another folder with --store."


def _short(call: Call, price: int, left: int, limit: Limit) -> Problem:
    rest = in_words(max(0, left))
    message = f"{call} may cost {in_words(price)} and {rest} of {limit.what} is left"
    return Problem(message, hint=limit.hint)


def now() -> str:
    """The present moment in UTC, as entries write it."""
    return datetime.fromtimestamp(time.time(), UTC).isoformat(timespec="milliseconds")
