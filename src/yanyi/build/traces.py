"""Traces: what each step depended on and what came out, in SQLite.

A trace is committed when its step ends, or waits for others and goes with them in one commit: at
most ``TOGETHER`` wait. A killed process loses those that wait; a power cut may lose the last
commits too (WAL, synchronous=NORMAL). What is lost is made again.

A damaged base is set aside under another name, and what can be read of it goes into a new one.
"""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from yanyi.build.salvage import alone, is_damage, rows_of, set_aside
from yanyi.ledger.base import open_base
from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError, Position, Problem

T = TypeVar("T")

_FIRST = (
    "CREATE TABLE traces (key TEXT PRIMARY KEY, card TEXT NOT NULL, answer TEXT NOT NULL,"
    " seconds REAL NOT NULL, cost INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE outputs (digest TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (digest, key))"
    " WITHOUT ROWID",
)

_SECOND = (
    "CREATE TABLE last_used (key TEXT PRIMARY KEY, day INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO last_used SELECT key, strftime('%s', 'now') / 86400 FROM traces",
    "CREATE TABLE uses (project TEXT NOT NULL, medium TEXT NOT NULL, key TEXT NOT NULL,"
    " PRIMARY KEY (project, medium, key)) WITHOUT ROWID",
    "ALTER TABLE traces RENAME TO clustered",
    "CREATE TABLE traces (key TEXT NOT NULL UNIQUE, card TEXT NOT NULL, answer TEXT NOT NULL,"
    " seconds REAL NOT NULL, cost INTEGER NOT NULL)",
    "INSERT INTO traces SELECT key, card, answer, seconds, cost FROM clustered",
    "DROP TABLE clustered",
)
"""Long rows lie apart from their keys: a search that passes a row by its key reads all of it."""

TABLES = (("traces", 5), ("outputs", 2), ("last_used", 2), ("uses", 3))
"""The tables and how many columns they have."""

DAY = 86400

FILE = "traces.sqlite"
"""The name of the base in a store."""

TOGETHER = 256
"""So many traces at most wait for one commit."""

SNAPSHOT = 1000
"""So many questions are answered from one view of the base, which saves locking it for each."""

STREAK = 8
"""So many in a row must be found before a view is opened."""

UPGRADES: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND)
"""``UPGRADES[n]`` are the statements from version ``n`` to ``n + 1``; only appended to."""

VERSION = len(UPGRADES)


def today() -> int:
    """The present day in UTC, counted from the first of 1970."""
    return int(time.time() // DAY)


@dataclass(frozen=True, slots=True)
class Trace:
    """A step that ended: its key and card, its answer as JSON, seconds it took, its cost."""

    key: str
    card: str
    answer: str
    seconds: float
    cost: int = 0

    @property
    def name(self) -> str:
        """The provider or recipe that made it."""
        return str(json.loads(self.card)[1])


class Traces:
    """The memory of a store. ``problems`` tells of damage that was found and mended."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._waiting: dict[str, tuple[Trace, tuple[Blob, ...]]] = {}
        self.problems: list[Problem] = []
        try:
            self._open()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                hint = "Move the file away; what it remembered will be made again."
                raise InputError(
                    Problem(f"the memory cannot be opened ({error})", Position(str(path)), hint)
                ) from None
            self._begin_anew()

    def _open(self) -> None:
        self._asked = 0
        self._found = STREAK
        self._base = open_base(self._path, UPGRADES, "NORMAL")

    def sound(self) -> bool:
        """Whether every page of the base can be read; reads the whole file."""
        try:
            return bool(self._base.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        except sqlite3.DatabaseError:
            return False

    def mend(self) -> None:
        """Begin a new base with what can be read of this one, unless it is sound."""
        if not self.sound():
            self._mend()

    def _mend(self) -> None:
        self._base.close()
        self._begin_anew()

    def _begin_anew(self) -> None:
        with alone(self._path):
            if self._opens_sound():
                return
            aside = set_aside(self._path)
            self._open()
            self._base.execute("BEGIN IMMEDIATE")
            traces, *_ = [self._fill(name, width, aside) for name, width in TABLES]
            self._base.execute(
                "INSERT OR IGNORE INTO last_used SELECT key, ? FROM traces", (today(),)
            )
            self._base.execute("COMMIT")
        what = f"the memory was damaged: {traces} steps of it were saved, the rest is made again"
        hint = f"The damaged file is kept as {aside.name}; nothing needs to be done."
        self.problems.append(Problem(what, Position(str(self._path)), hint))

    def _opens_sound(self) -> bool:
        """Whether another process has mended it meanwhile."""
        try:
            self._open()
        except sqlite3.DatabaseError:
            return False
        if self.sound():
            return True
        self._base.close()
        return False

    def _fill(self, table: str, width: int, aside: Path) -> int:
        rows = rows_of(aside, table, width)
        marks = ", ".join("?" * width)
        self._base.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
        return len(rows)

    def get(self, key: str) -> Trace | None:
        """The trace with this key."""
        if key in self._waiting:
            return self._waiting[key][0]
        row = self._row("SELECT key, card, answer, seconds, cost FROM traces WHERE key = ?", key)
        return Trace(*row) if row else None

    def answer(self, key: str) -> str | None:
        """The answer with this key, as JSON."""
        if key in self._waiting:
            return self._waiting[key][0].answer
        row = self._row("SELECT answer FROM traces WHERE key = ?", key)
        return str(row[0]) if row else None

    def whole(self) -> Iterator[Trace]:
        """Every trace, by key."""
        self.commit()
        asked = "SELECT key, card, answer, seconds, cost FROM traces ORDER BY key"
        for row in self._base.execute(asked):
            yield Trace(*row)

    def _row(self, question: str, value: str) -> Any:
        """The first row, from a mended base if this one is damaged.

        What is not in the view that is open is looked for outside: another process may have written
        it meanwhile. Where little is found no view is opened.
        """
        try:
            return self._seen(question, value)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise self._refusal(error) from None
        self._mend()
        return self._seen(question, value)

    def _seen(self, question: str, value: str) -> Any:
        if self._asked >= SNAPSHOT:
            self._look_up()
        if not self._asked and self._found >= STREAK:
            self._base.execute("BEGIN")
            self._asked = 1
        row = self._base.execute(question, (value,)).fetchone()
        if self._asked:
            self._asked += 1
            if row is None:
                self._look_up()
                row = self._base.execute(question, (value,)).fetchone()
        self._found = 0 if row is None else self._found + 1
        return row

    def _look_up(self) -> None:
        """Close the view, if one is open."""
        if self._asked:
            self._asked = 0
            self._base.execute("COMMIT")

    def put(self, trace: Trace, outputs: tuple[Blob, ...], wait: bool = False) -> None:
        """Remember a step, at once and for good; with ``wait`` it may go with the next ones.

        Raises OutputError when the disk is full; what waits stays waiting then.
        """
        self._waiting[trace.key] = trace, outputs
        if not wait or len(self._waiting) >= TOGETHER:
            self.commit()

    def commit(self) -> None:
        """Write down what waits."""
        if self._waiting:
            self._mended(lambda _: self._write(tuple(self._waiting.values())))
            self._waiting.clear()

    def together(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """What an action on the base gives, all of it in one transaction or nothing."""
        self.commit()
        return self._mended(action)

    def _mended(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """Do it in one transaction, on a mended base if this one is damaged."""
        try:
            self._look_up()
            return self._at_once(action)
        except sqlite3.DatabaseError as error:
            if self._base.in_transaction:
                self._base.execute("ROLLBACK")
            if not is_damage(error):
                raise self._refusal(error) from None
        self._mend()
        return self._at_once(action)

    def _at_once(self, action: Callable[[sqlite3.Connection], T]) -> T:
        self._base.execute("BEGIN IMMEDIATE")
        found = action(self._base)
        self._base.execute("COMMIT")
        return found

    def shrink(self) -> None:
        """Give the disk back what forgotten steps took; nobody else may use the base meanwhile.

        On a disk too full for it nothing is lost: new steps take the place.
        """
        self._look_up()
        with suppress(sqlite3.OperationalError):
            self._base.execute("VACUUM")
            self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @property
    def size(self) -> int:
        """The bytes that the base needs, without its log."""
        names = ("page_count", "freelist_count", "page_size")
        pages, free, each = (
            int(self._base.execute(f"PRAGMA {name}").fetchone()[0]) for name in names
        )
        return (pages - free) * each

    def _write(self, waiting: Sequence[tuple[Trace, tuple[Blob, ...]]]) -> None:
        self._base.executemany(
            "INSERT OR REPLACE INTO traces (key, card, answer, seconds, cost)"
            " VALUES (?, ?, ?, ?, ?)",
            [(one.key, one.card, one.answer, one.seconds, one.cost) for one, _ in waiting],
        )
        self._base.executemany(
            "INSERT OR IGNORE INTO outputs VALUES (?, ?)",
            [(blob.digest, one.key) for one, outputs in waiting for blob in outputs],
        )
        day = today()
        self._base.executemany(
            "INSERT OR REPLACE INTO last_used VALUES (?, ?)", [(one.key, day) for one, _ in waiting]
        )

    def _refusal(self, error: sqlite3.DatabaseError) -> OutputError:
        hint = "Free some space there, or choose another disk with --store."
        return OutputError(Problem(str(error), Position(str(self._path)), hint))

    def makers(self, digest: str) -> tuple[str, ...]:
        """The keys of the steps that made the blob with this digest."""
        self.commit()
        row = self._row("SELECT group_concat(key) FROM outputs WHERE digest = ?", digest)
        return tuple(row[0].split(",")) if row and row[0] else ()

    def maker(self, digest: str) -> Trace | None:
        """A step that made the blob with this digest."""
        keys = self.makers(digest)
        return self.get(keys[0]) if keys else None

    def sample(self, most: int) -> list[tuple[str, float]]:
        """The beginning of the card, and the seconds, of some steps."""
        asked = "SELECT substr(card, 1, 200), seconds FROM traces ORDER BY key LIMIT ?"
        return self._base.execute(asked, (most,)).fetchall()

    def close(self) -> None:
        """Write down what waits and close the base."""
        try:
            self.commit()
        finally:
            self._base.close()
