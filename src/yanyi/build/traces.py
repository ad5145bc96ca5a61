"""Traces: what each step depended on and what came out, in SQLite.

Each trace is committed when its step ends. A killed process loses none; a power cut may lose the
last ones (WAL, synchronous=NORMAL), which are then made again.
"""

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError, Position, Problem

VERSION = 1

_FIRST = (
    "CREATE TABLE traces (key TEXT PRIMARY KEY, card TEXT NOT NULL, answer TEXT NOT NULL,"
    " seconds REAL NOT NULL, cost INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE outputs (digest TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (digest, key))"
    " WITHOUT ROWID",
)

UPGRADES: tuple[tuple[str, ...], ...] = (_FIRST,)
"""``UPGRADES[n]`` are the statements from version ``n`` to ``n + 1``; only appended to."""


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
    """The memory of a store."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._base = sqlite3.connect(path, timeout=60, isolation_level=None)
            self._base.execute("PRAGMA journal_mode=WAL")
            self._base.execute("PRAGMA synchronous=NORMAL")
            self._upgrade()
        except sqlite3.DatabaseError as error:
            hint = "Move the file away; what it remembered will be made again."
            raise InputError(
                Problem(f"the memory cannot be opened ({error})", Position(str(path)), hint)
            ) from None

    def _upgrade(self) -> None:
        (version,) = self._base.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise InputError(
                Problem(
                    f"written by a newer Yanyi (version {version}, known {VERSION})",
                    Position(str(self._path)),
                    "Update Yanyi, or choose another store with --store.",
                )
            )
        if version < VERSION:
            self._base.execute("BEGIN IMMEDIATE")
            (version,) = self._base.execute("PRAGMA user_version").fetchone()
            for statement in [one for step in UPGRADES[version:] for one in step]:
                self._base.execute(statement)
            self._base.execute(f"PRAGMA user_version={VERSION}")
            self._base.execute("COMMIT")

    def get(self, key: str) -> Trace | None:
        """The trace with this key."""
        row = self._base.execute("SELECT * FROM traces WHERE key = ?", (key,)).fetchone()
        return Trace(*row) if row else None

    def put(self, trace: Trace, outputs: tuple[Blob, ...]) -> None:
        """Remember a step, at once and for good; raises OutputError when the disk is full."""
        try:
            self._put(trace, outputs)
        except sqlite3.OperationalError as error:
            if self._base.in_transaction:
                self._base.execute("ROLLBACK")
            hint = "Free some space there, or choose another disk with --store."
            raise OutputError(Problem(str(error), Position(str(self._path)), hint)) from None

    def _put(self, trace: Trace, outputs: tuple[Blob, ...]) -> None:
        self._base.execute("BEGIN IMMEDIATE")
        self._base.execute(
            "INSERT OR REPLACE INTO traces VALUES (?, ?, ?, ?, ?)",
            (trace.key, trace.card, trace.answer, trace.seconds, trace.cost),
        )
        self._base.executemany(
            "INSERT OR IGNORE INTO outputs VALUES (?, ?)",
            [(blob.digest, trace.key) for blob in outputs],
        )
        self._base.execute("COMMIT")

    def maker(self, digest: str) -> Trace | None:
        """A step that made the blob with this digest."""
        row = self._base.execute(
            "SELECT traces.* FROM outputs JOIN traces USING (key) WHERE digest = ? LIMIT 1",
            (digest,),
        ).fetchone()
        return Trace(*row) if row else None

    def sample(self, most: int) -> list[tuple[str, float]]:
        """The beginning of the card, and the seconds, of some steps."""
        asked = "SELECT substr(card, 1, 200), seconds FROM traces ORDER BY key LIMIT ?"
        return self._base.execute(asked, (most,)).fetchall()

    def close(self) -> None:
        """Close the base."""
        self._base.close()
