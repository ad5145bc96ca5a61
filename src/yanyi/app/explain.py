"""``explain``: which lines, models, takes and settings made an output."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yanyi.app.record import NAME, Entry, load_entries
from yanyi.build.memory import Memory
from yanyi.build.store import digest_of
from yanyi.problems import InputError, Position, Problem
from yanyi.project.folder import store_root


@dataclass(frozen=True, slots=True)
class Made:
    """One step behind a file: how deep, who made it, in which version, from what."""

    depth: int
    name: str
    version: str
    what: str
    seconds: float
    cost: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """A file of the output, the anchors of the lines in it, and the steps behind it."""

    path: str
    medium: str
    lines: tuple[str, ...]
    steps: tuple[Made, ...]


def explain(path: Path, store: Path | None) -> Explanation:
    """Walk back from a finished file; raises InputError for a file Yanyi did not make."""
    if not path.is_file():
        hint = "Name a file that `yanyi make` wrote."
        raise InputError(Problem("there is no such file", Position(str(path)), hint))
    entry = _entry(path)
    digest = digest_of(path)
    if digest != entry.digest:
        hint = "Run `yanyi make` again to have it as it was."
        raise InputError(
            Problem("the file was changed after it was made", Position(str(path)), hint)
        )
    memory = Memory(store_root(store))
    try:
        steps = tuple(_steps(memory, digest, 0, set()))
    finally:
        memory.close()
    return Explanation(entry.path, entry.medium, entry.lines, steps)


def _entry(path: Path) -> Entry:
    whole = path.resolve()
    for folder in whole.parents:
        if (folder / NAME).is_file():
            inside = whole.relative_to(folder).as_posix()
            found = next((one for one in load_entries(folder) if one.path == inside), None)
            if found:
                return found
    hint = f"Only files listed in an output folder's {NAME} can be explained."
    raise InputError(Problem("Yanyi did not make this file", Position(str(path)), hint))


def _steps(memory: Memory, digest: str, depth: int, seen: set[str]) -> Iterator[Made]:
    trace = memory.traces.maker(digest)
    if trace is None or trace.key in seen:
        return
    seen.add(trace.key)
    kind, name, version, what, inputs = json.loads(trace.card)
    yield Made(depth, f"{kind} {name}", version, _short(what), trace.seconds, trace.cost)
    for one in inputs:
        yield from _steps(memory, one, depth + 1, seen)


def _short(what: Any) -> str:
    """The parameters of a step on one line, the words of a line first."""
    if isinstance(what, dict) and "text" in what:
        what = {"text": what["text"], **what}
    text = json.dumps(what, ensure_ascii=False)
    return text if len(text) <= 300 else f"{text[:297]}..."
