"""A ``make`` that would find everything as the last one left it: told without reading the story.

What went in is told by the words of the manuscript, of the settings and of the lock, and by the
size and time of every other file of the project; what came out by the size and time of its files.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from blake3 import blake3

from yanyi import plugins
from yanyi.app.identity import signing
from yanyi.app.placing import REPORT
from yanyi.app.proof import MediumProof, SourceProof
from yanyi.app.record import NAME
from yanyi.app.request import Request
from yanyi.app.session import find, performers_of, providers_of
from yanyi.build.memory import Memory
from yanyi.build.part import Part, at_home, digest, keep, part_of, recalled
from yanyi.build.traces import FILE
from yanyi.build.watch import Tally
from yanyi.models.blob import Blob
from yanyi.models.work import WorkFact, WorkFile
from yanyi.problems import Problem
from yanyi.project.folder import Project, store_root

RUN = "whole run"
"""The name of the part that stands for one. It knows where things lie on this machine."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A file as one look shows it: its path in a folder, bytes, nanoseconds of its last change."""

    path: str
    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What was said of the work of a medium."""

    medium: str
    facts: tuple[WorkFact, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """What a run left: its files, what it said, how many steps of each name there were.

    ``held`` are the files of the works in the store, signed and not: it is not all there without
    them. ``paid`` is what each answer had cost that was paid for, in micro-units.
    """

    files: tuple[Sight, ...]
    held: tuple[Blob, ...]
    facts: tuple[Facts, ...]
    steps: tuple[tuple[str, int], ...]
    paid: tuple[int, ...]
    source: SourceProof
    media: tuple[MediumProof, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """What goes into a run: the words of the texts by digest, the other files by their looks.

    ``asked`` says what is asked for, where it goes and who signs it.
    """

    project: Project
    texts: tuple[str, ...]
    files: tuple[Sight, ...]
    asked: tuple[str, ...]


def brought(request: Request) -> Brought:
    """What goes into this run as it stands now; raises InputError where there is no manuscript."""
    project, _ = find(request.path, request.out)
    texts = project.manuscript, project.settings_file
    apart = {*texts, project.lock}
    there = (one for one in _files(project.home, project.out) if project.home / one not in apart)
    signer, _ = signing(project)
    signed = signer.name if signer else ""
    asked = (str(project.out.resolve()), signed, request.chapters, *request.media)
    return Brought(project, tuple(map(_digest, texts)), _seen(project.home, there), asked)


def left(request: Request) -> Left | None:
    """What the last run left of all that is asked for, if nothing has changed since."""
    root = store_root(request.store)
    if not (root / FILE).is_file():
        return None
    now = brought(request)
    if not now.project.lock.is_file() or not (now.project.out / NAME).is_file():
        return None
    memory = Memory(root)
    try:
        known = recalled(memory, _part(now), Left)
    finally:
        memory.close()
    if known is None:
        return None
    before = known[0]
    paths = (one.path for one in before.files)
    return before if _seen(now.project.out, paths) == before.files else None


def leave(
    request: Request,
    before: Brought,
    memory: Memory,
    tally: Tally,
    said: tuple[tuple[Facts, ...], SourceProof, tuple[MediumProof, ...], tuple[Problem, ...]],
    works: Sequence[WorkFile],
    unsealed: Sequence[Blob],
    remembered: Sequence[int],
) -> None:
    """Remember what a run left that began with these things ``before`` it and did all it should.

    ``remembered`` is what each answer had cost that it did not have to pay again.
    """
    if not all(map(at_home, performers_of(request))):
        return
    facts, source, media, problems = said
    files = _seen(before.project.out, (*(one.path for one in works), REPORT, NAME))
    held = (*(one.blob for one in works), *unsealed)
    counts = dict(tally.kept)
    for name, made in tally.made.items():
        counts[name] = counts.get(name, 0) + made
    steps = tuple(sorted(counts.items()))
    paid = (*remembered, *(cost for _, cost in tally.ran.values() if cost))
    keep(memory, _part(before), Left(files, held, facts, steps, paid, source, media, problems))


def _part(one: Brought) -> Part:
    media = plugins.names("yanyi.performers")
    what = [*one.texts, _digest(one.project.lock), one.files, one.asked, media]
    return part_of(RUN, digest(what), providers_of(one.project))


def _digest(path: Path) -> str:
    """The digest of a file's bytes; none for one that is not there."""
    return str(blake3(path.read_bytes()).hexdigest()) if path.is_file() else ""


def _seen(folder: Path, paths: Iterator[str] | tuple[str, ...]) -> tuple[Sight, ...]:
    """One look at files of a folder, in the order of their paths; one that is gone has no size."""
    return tuple(_sight(folder, one) for one in sorted(set(paths)))


def _sight(folder: Path, path: str) -> Sight:
    try:
        found = (folder / path).stat()
    except OSError:
        return Sight(path, -1, 0)
    return Sight(path, found.st_size, found.st_mtime_ns)


def _files(home: Path, out: Path) -> Iterator[str]:
    """The files of a project; its output, stores and hidden folders hold none of them."""
    for folder, folders, files in os.walk(home):
        if FILE in files:
            folders.clear()
            continue
        here = Path(folder)
        folders[:] = [one for one in folders if not one.startswith(".") and here / one != out]
        for one in files:
            yield (here / one).relative_to(home).as_posix()
