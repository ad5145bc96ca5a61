"""What somebody wants made."""

import re
from dataclasses import dataclass
from pathlib import Path

from yanyi.problems import Problem, UsageError

ALL = -1


@dataclass(frozen=True, slots=True)
class Request:
    """A wish: ``media`` empty means every medium there is, ``chapters`` empty means all of them."""

    path: Path
    media: tuple[str, ...] = ()
    chapters: str = ""
    out: Path | None = None
    store: Path | None = None
    budget: int | None = None
    jobs: int = 0
    cluster: str = ""
    share: str = ""


def chosen(chapters: str, count: int) -> frozenset[int]:
    """The chapters (from 0) that ``1-3,5`` names, of ``count``; raises UsageError."""
    if not chapters:
        return frozenset(range(count))
    picked: set[int] = set()
    for part in chapters.split(","):
        found = re.fullmatch(r"\s*(\d+)\s*(?:-\s*(\d+)?\s*)?", part)
        if not found:
            hint = "Write 2, or 1-3, or 1-3,5."
            raise UsageError(Problem(f"--chapters {chapters} is no list of chapters", hint=hint))
        first = int(found[1])
        last = int(found[2]) if found[2] else (count if "-" in part else first)
        picked |= set(range(first - 1, min(last, count)))
    picked &= set(range(count))
    if not picked:
        hint = f"There are {count} chapters."
        raise UsageError(Problem(f"--chapters {chapters} names none of them", hint=hint))
    return frozenset(picked)
