"""Sizes as people write them: ``20GB``."""

import re

from yanyi.problems import Problem, UsageError

UNITS = {"": 1, "B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z]*)", re.IGNORECASE)


def size(text: str, option: str) -> int:
    """The bytes; raises UsageError."""
    found = _SIZE.fullmatch(text.strip())
    if not found or found[2].upper() not in UNITS:
        hint = "Write 500MB, or 20GB."
        raise UsageError(Problem(f"{option} {text} is no size", hint=hint))
    return round(float(found[1]) * UNITS[found[2].upper()])


def in_words(count: int) -> str:
    """So many bytes, short: ``1.3 GB``."""
    for unit in ("TB", "GB", "MB", "KB"):
        if count >= UNITS[unit]:
            return f"{count / UNITS[unit]:.1f} {unit}"
    return f"{count} bytes"
