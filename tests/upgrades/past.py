"""What programs of the past left on disk, put back as it was; ``freeze.py`` wrote it down."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from upgrades.freeze import BASES, SETTINGS

HERE = Path(__file__).parent
ALL = tuple(sorted(one.parent.name for one in HERE.glob("*/story.json")))
"""The names of all that was written down."""


def kept(name: str, file: str) -> Any:
    """One of the files, as data."""
    return json.loads((HERE / name / file).read_text("utf-8"))


def having(file: str) -> list[str]:
    """The programs that left such a file."""
    return [name for name in ALL if (HERE / name / file).exists()]


def put_back(name: str, root: Path) -> tuple[Path, Path]:
    """The project and the store of a program, below ``root``.

    Of the store only the small files are there, of the output the names.
    """
    home, store = root / "home", root / "store"
    (home / "out").mkdir(parents=True)
    (home / "yanyi.toml").write_text(SETTINGS, "utf-8")
    (home / "story.md").write_bytes((HERE / "story.md").read_bytes())
    (home / "yanyi.lock").write_bytes((HERE / name / "yanyi.lock").read_bytes())
    (home / "out" / "yanyi.json").write_bytes((HERE / name / "yanyi.json").read_bytes())
    written = {home / "out" / one["path"]: "" for one in kept(name, "yanyi.json")["files"]}
    written |= {store / path: text for path, text in kept(name, "files.json").items()}
    for path, text in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    for base in BASES:
        if (HERE / name / f"{base}.sql").exists():
            with closing(sqlite3.connect(store / f"{base}.sqlite")) as opened:
                opened.executescript((HERE / name / f"{base}.sql").read_text("utf-8"))
    return home, store


def lost(before: Any, now: Any, where: str = "") -> list[str]:
    """Where data of today lacks or changes what it was made from; what is new is no loss."""
    if isinstance(before, dict) and isinstance(now, dict):
        missing = [f"{where}.{key} is missing" for key in before if key not in now]
        both = [key for key in before if key in now]
        return missing + [w for key in both for w in lost(before[key], now[key], f"{where}.{key}")]
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        pairs = enumerate(zip(before, now, strict=True))
        return [w for n, (one, other) in pairs for w in lost(one, other, f"{where}.{n}")]
    return [] if before == now else [f"{where} was {before!r} and is {now!r}"]
