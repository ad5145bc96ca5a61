"""Uses: when a step was last used, and what the latest ``make`` of each project used.

Both lie beside the traces. Every function is an action for ``Traces.together``.
"""

import sqlite3
from collections.abc import Collection, Iterable, Mapping

NEWEST = (
    "INSERT INTO last_used VALUES (?, ?)"
    " ON CONFLICT DO UPDATE SET day = excluded.day WHERE day < excluded.day"
)


def note(
    base: sqlite3.Connection,
    project: str,
    used: Mapping[str, Collection[str]],
    day: int,
    instead: bool,
) -> None:
    """Write down the keys that a project's media used on this day.

    ``instead`` of what these media used before; else beside it.
    """
    keys = {key for held in used.values() for key in held}
    base.executemany(NEWEST, [(key, day) for key in sorted(keys)])
    for medium, held in used.items():
        rows = base.execute(
            "SELECT key FROM uses WHERE project = ? AND medium = ?", (project, medium)
        )
        before, now = {key for (key,) in rows}, set(held)
        added = [(project, medium, key) for key in sorted(now - before)]
        base.executemany("INSERT INTO uses VALUES (?, ?, ?)", added)
        if instead:
            left = [(project, medium, key) for key in sorted(before - now)]
            base.executemany("DELETE FROM uses WHERE project = ? AND medium = ? AND key = ?", left)


def projects(base: sqlite3.Connection) -> tuple[str, ...]:
    """Every project whose uses are known."""
    return tuple(name for (name,) in base.execute("SELECT DISTINCT project FROM uses ORDER BY 1"))


def keys_of(base: sqlite3.Connection, project: str) -> frozenset[str]:
    """The keys that a project's latest ``make`` used, in all media."""
    rows = base.execute("SELECT DISTINCT key FROM uses WHERE project = ?", (project,))
    return frozenset(key for (key,) in rows)


def seconds(base: sqlite3.Connection, project: str = "") -> dict[str, float]:
    """The seconds that steps which cost nothing took, by medium, in one project or in all.

    A step that several media use counts once, for the first of them by name.
    """
    rows = base.execute(
        "SELECT medium, sum(seconds) FROM (SELECT min(medium) AS medium, seconds FROM uses"
        " JOIN traces USING (key) WHERE cost = 0 AND (project = ? OR ? = '') GROUP BY key)"
        " GROUP BY medium ORDER BY 1",
        (project, project),
    )
    return dict(rows)


def days(base: sqlite3.Connection) -> dict[str, int]:
    """The day on which each step was last used, by key."""
    return dict(base.execute("SELECT key, day FROM last_used"))


def forget(base: sqlite3.Connection, keys: Iterable[str], gone: Iterable[str]) -> None:
    """Forget steps, and the uses of projects that are ``gone``."""
    base.executemany("DELETE FROM traces WHERE key = ?", [(key,) for key in keys])
    for table in ("outputs", "last_used"):
        base.execute(f"DELETE FROM {table} WHERE key NOT IN (SELECT key FROM traces)")
    base.executemany("DELETE FROM uses WHERE project = ?", [(name,) for name in gone])
