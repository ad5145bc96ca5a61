"""A folder that builds write to: none leaves scraps behind."""

import re
from collections.abc import Collection
from pathlib import Path

_SCRAP = re.compile(r"\.(?P<name>.+)\.[a-z0-9_]{8}")
"""How a file is called until it is whole: ``.tale.epub.x3v9k_2a``."""


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
