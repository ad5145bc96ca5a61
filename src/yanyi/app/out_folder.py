"""A folder that several builds may write to: one at a time, and none leaves scraps behind."""

import fcntl
import os
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

_SCRAP = re.compile(r"\.(?P<name>.+)\.[a-z0-9_]{8}")
"""How a file is called until it is whole: ``.tale.epub.x3v9k_2a``."""


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Wait until no other build writes to an existing folder, and keep others waiting."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def clear_scraps(files: Collection[Path]) -> None:
    """Drop what killed builds left unfinished of these files; others must be kept waiting."""
    folders: dict[Path, set[str]] = {}
    for file in files:
        folders.setdefault(file.parent, set()).add(file.name)
    for folder, names in folders.items():
        if folder.is_dir():
            for one in folder.iterdir():
                scrap = _SCRAP.fullmatch(one.name)
                if scrap and scrap["name"] in names:
                    one.unlink(missing_ok=True)


def nearest(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that exists."""
    return next(one for one in (folder, *folder.absolute().parents) if one.is_dir())
