"""Inspection: every file and every trace of a memory looked at, damage mended on the way."""

from dataclasses import dataclass

from yanyi.build.memory import Memory
from yanyi.build.naming import outputs_of
from yanyi.problems import InputError, Problem


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
    for trace in memory.traces.whole():
        steps += 1
        try:
            complete = all(map(memory.store.has, outputs_of(trace)))
        except InputError:
            unreadable += 1
        else:
            incomplete += not complete
    return Inspection(files, steps, incomplete, unreadable, memory.problems)
