"""``pack``: a project and what is remembered for it put into one file."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from yanyi.app.ledger import project_name
from yanyi.app.record import NAME as RECORD
from yanyi.app.secrets import secrets_of, without_secrets
from yanyi.app.session import find
from yanyi.app.unchanged import RUN
from yanyi.build import uses
from yanyi.build.memory import Memory
from yanyi.build.naming import digests_in, is_part, outputs_of
from yanyi.build.parcel import Manifest, fit, members, trace_line
from yanyi.build.store import writing
from yanyi.media.archive import write_archive
from yanyi.models.blob import Blob
from yanyi.problems import InputError, OutputError, Position, Problem
from yanyi.project.folder import Project, store_root

COPY = "Put a copy of it into the project: what lies elsewhere is not packed."


@dataclass(frozen=True, slots=True)
class Packed:
    """What was packed: files of the author's, steps, their files; ``lost`` steps are no more."""

    path: Path
    project: int
    steps: int
    blobs: int
    lost: int
    size: int


def pack(path: Path, target: Path, store: Path | None) -> Packed:
    """Write the file; raises InputError or OutputError."""
    project, _ = find(path)
    if target.exists():
        hint = "Choose another name, or move it away."
        raise OutputError(Problem("this is there already", Position(str(target)), hint))
    root, home = store_root(store), path if path.is_dir() else path.parent
    secrets = secrets_of(project)
    own = dict(_own(project, path, home, (root, target)))
    for name, file in own.items():
        without_secrets(file, name, secrets)
    memory = Memory(root)
    try:
        traces = memory.store.scratch()
        try:
            steps, blobs, lost = _gathered(memory, project, traces)
            without_secrets(traces, "the memory", secrets)
            make = "" if path.is_dir() else path.name
            _write(target, Manifest(make, steps), own, traces, blobs)
        finally:
            traces.unlink(missing_ok=True)
    finally:
        memory.close()
    return Packed(target, len(own), steps, len(blobs), lost, target.stat().st_size)


def _write(
    target: Path, manifest: Manifest, own: dict[str, Path], traces: Path, blobs: dict[str, Path]
) -> None:
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(handle)
        made = Path(name)
        try:
            write_archive(made, members(manifest, own, traces, blobs))
            made.chmod(0o644)
            made.replace(target)
        finally:
            made.unlink(missing_ok=True)


def _gathered(memory: Memory, project: Project, traces: Path) -> tuple[int, dict[str, Path], int]:
    """Write the traces to a file; how many there are, their files, how many are not whole."""
    name = project_name(project)
    keys = memory.traces.together(lambda base: uses.keys_of(base, name))
    if not keys:
        hint = f"Run `yanyi make {project.home}` first, with the same --store."
        raise InputError(Problem("nothing is remembered of this project", Position(name), hint))
    blobs: dict[str, Path] = {}
    steps = lost = 0
    with writing(traces), traces.open("w", encoding="utf-8") as stream:
        for key in sorted(keys):
            trace = memory.traces.get(key)
            if trace is not None and is_part(trace) and trace.name == RUN:
                continue
            if trace is None or not all(map(memory.store.has, outputs_of(trace))):
                lost += 1
                continue
            stream.write(trace_line(trace))
            steps += 1
            for digest in digests_in(trace) - blobs.keys():
                if (path := memory.store.path(Blob(digest, 0))).is_file():
                    blobs[digest] = path
    return steps, blobs, lost


def _own(
    project: Project, path: Path, home: Path, not_these: tuple[Path, ...]
) -> Iterator[tuple[str, Path]]:
    """The author's files by their paths in the parcel, which begin in ``home``.

    Not among them are outputs, hidden files, and ``not_these``.
    """
    _all_inside(project, path)
    if not path.is_dir():
        yield path.name, path
    left_out = {one.resolve() for one in (project.out, *not_these)}
    for name, folders, names in os.walk(project.home):
        folder = Path(name)
        folders[:] = sorted(one for one in folders if _taken(folder / one, left_out))
        _no_links(folder / one for one in folders)
        for file in (folder / one for one in sorted(names)):
            if _taken(file, left_out):
                _inside(file, project.home)
                yield _path_of(file, home), file


def _taken(path: Path, left_out: set[Path]) -> bool:
    """Whether a file or a folder is the author's."""
    hidden = path.name.startswith(".")
    return not hidden and path.resolve() not in left_out and not (path / RECORD).is_file()


def _path_of(file: Path, home: Path) -> str:
    """How a file is called in the parcel; raises InputError when it cannot be."""
    name = file.relative_to(home).as_posix()
    if not fit(name):
        hint = "Call it otherwise: some systems cannot have a file of this name."
        raise InputError(Problem(f"{name!r} cannot be packed", hint=hint))
    return name


def _all_inside(project: Project, path: Path) -> None:
    """Raises InputError for a file that the settings name and that lies elsewhere."""
    if path.is_dir():
        _inside(project.manuscript, project.home)
    for fix in project.settings.corrections.lines:
        for named in filter(None, (fix.picture, fix.music, fix.clip)):
            _inside(project.home / named, project.home, fix.at)


def _inside(file: Path, home: Path, at: Position | None = None) -> None:
    if not file.resolve().is_relative_to(home.resolve()):
        raise InputError(Problem(f"{file} leads out of the project", at, COPY))


def _no_links(folders: Iterable[Path]) -> None:
    for one in folders:
        if one.is_symlink():
            raise InputError(Problem(f"{one} is a link to a folder", hint=COPY))
