"""An SQLite base that several processes open: its write-ahead log, its numbered upgrades."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from yanyi.ledger.alone import alone_in
from yanyi.problems import InputError, Position, Problem


def open_base(
    path: Path | None, upgrades: Sequence[Sequence[str]], synchronous: str
) -> sqlite3.Connection:
    """The base at ``path``, or one in memory, brought to the newest version.

    ``upgrades[n]`` are the statements from version ``n`` to ``n + 1``. Raises InputError for a base
    of a newer program, sqlite3.DatabaseError for one that cannot be used.
    """
    base = sqlite3.connect(path or ":memory:", timeout=60, isolation_level=None)
    try:
        _write_ahead(base, path)
        base.execute(f"PRAGMA synchronous={synchronous}")
        _upgrade(base, path, upgrades)
    except BaseException:
        base.close()
        raise
    return base


def _write_ahead(base: sqlite3.Connection, path: Path | None) -> None:
    """Give a new base its log. SQLite lets no two do so at once, and does not make one wait."""
    (journal,) = base.execute("PRAGMA journal_mode").fetchone()
    if path is not None and journal != "wal":
        with alone_in(path.parent):
            base.execute("PRAGMA journal_mode=WAL")


def _upgrade(
    base: sqlite3.Connection, path: Path | None, upgrades: Sequence[Sequence[str]]
) -> None:
    known = len(upgrades)
    version = _version(base)
    if version > known:
        raise InputError(
            Problem(
                f"written by a newer Yanyi (version {version}, known {known})",
                Position(str(path or "memory")),
                "Update Yanyi, or choose another store with --store.",
            )
        )
    if version < known:
        base.execute("BEGIN IMMEDIATE")
        for statement in [one for step in upgrades[_version(base) :] for one in step]:
            base.execute(statement)
        base.execute(f"PRAGMA user_version={known}")
        base.execute("COMMIT")


def _version(base: sqlite3.Connection) -> int:
    (version,) = base.execute("PRAGMA user_version").fetchone()
    return int(version)
