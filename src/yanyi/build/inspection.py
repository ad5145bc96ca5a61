"""Inspection: every file and every trace of a memory looked at, damage mended on the way."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from yanyi.build.memory import Memory, blobs_in, written
from yanyi.models.blob import Blob
from yanyi.problems import InputError, Problem
from yanyi.story.wire import TAG


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found: files read, steps known, steps whose files are gone, and what was mended."""

    files: int
    steps: int
    incomplete: int
    unreadable: int
    problems: tuple[Problem, ...]


def inspect(memory: Memory) -> Inspection:
    """Read everything; damaged files are moved away, a damaged base is begun anew."""
    memory.traces.mend()
    files = 0
    for blob in memory.store.blobs():
        files += memory.store.proven(blob)
    steps = incomplete = unreadable = 0
    for answer in memory.traces.answers():
        steps += 1
        try:
            complete = all(memory.store.has(blob) for blob in _files(answer))
        except InputError:
            unreadable += 1
        else:
            incomplete += not complete
    return Inspection(files, steps, incomplete, unreadable, memory.problems)


def _files(answer: str) -> Iterator[Blob]:
    """The files of an answer; that of a part stands behind the steps under it."""
    _, part, result = answer.partition("\n")
    return _named(_data(result)) if part else blobs_in(written(answer))


def _data(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise InputError(Problem(f"this is no JSON ({error})")) from None


def _named(data: Any) -> Iterator[Blob]:
    """The blobs in data whose kind nobody needs to know."""
    if isinstance(data, dict):
        if data.get(TAG) == Blob.__name__:
            yield Blob(data["digest"], data["size"])
        data = list(data.values())
    if isinstance(data, list):
        for one in data:
            yield from _named(one)
