"""Salvage: what is done with a damaged base of traces."""

import fcntl
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is broken; a full disk or a locked base is another matter."""
    return type(error) is sqlite3.DatabaseError


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep other processes from mending the same base at the same time."""
    with path.with_name(f"{path.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def set_aside(path: Path) -> Path:
    """Give a base, with the journal beside it, a name of its own; returns where it is now."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for suffix in ("-wal", "-shm", ""):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).replace(aside.with_name(aside.name + suffix))
    return aside


def rows_of(path: Path, table: str, width: int) -> list[tuple[Any, ...]]:
    """The rows that can be read: from the first on and from the last back, up to the damage."""
    found: dict[tuple[Any, ...], None] = {}
    with closing(sqlite3.connect(path)) as base:
        base.text_factory = lambda data: data.decode("utf-8", "strict")
        for order in ("1, 2", "1 DESC, 2 DESC"):
            with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
                for row in base.execute(f"SELECT * FROM {table} ORDER BY {order}"):
                    found[row[:width]] = None
    return [row for row in found if None not in row]
