"""``yanyi.lock``: the anchors and the casting of a project, kept through every edit."""

import contextlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yanyi.board.types import Casting
from yanyi.problems import InputError, Position, Problem
from yanyi.story.anchors import Known
from yanyi.story.wire import encode, loads

VERSION = 1

UPGRADES: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = ()
"""``UPGRADES[n]`` turns the data of version ``n + 1`` into that of ``n + 2``; only appended to."""


@dataclass(frozen=True, slots=True)
class Lock:
    """What a project must not forget."""

    anchors: tuple[Known, ...] = ()
    casting: Casting | None = None


def load_lock(path: Path) -> Lock:
    """The lock in ``path``, an empty one when there is none; raises InputError."""
    if not path.exists():
        return Lock()
    hint = "Take the last good copy from your backups, or move it away to begin anew."
    try:
        whole = json.loads(path.read_text("utf-8"))
        version, data = whole["version"], whole["lock"]
    except (ValueError, KeyError, TypeError):
        raise InputError(Problem("this is no lock file", Position(str(path)), hint)) from None
    if not isinstance(version, int) or version > VERSION:
        message = f"written by a newer Yanyi (version {version}, known {VERSION})"
        raise InputError(Problem(message, Position(str(path)), "Update Yanyi."))
    for upgrade in UPGRADES[version - 1 :]:
        data = upgrade(data)
    return loads(Lock, json.dumps(data), str(path))


def save_lock(lock: Lock, path: Path) -> bool:
    """Write the lock if it changed, whole or not at all; whether it was written.

    One that did not change is as new as one that did: it holds what was read now.
    """
    whole = {"yanyi": "lock", "version": VERSION, "lock": encode(lock)}
    text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    if path.exists() and path.read_text("utf-8") == text:
        with contextlib.suppress(OSError):
            path.touch()
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".yanyi.lock.", dir=path.parent)
    made = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        made.chmod(0o644)
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)
    return True
