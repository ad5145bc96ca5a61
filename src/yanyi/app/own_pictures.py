"""The author's own pictures: files that corrections name, looked at and put into the store."""

from collections.abc import Iterator
from pathlib import Path

from yanyi.board.types import Given
from yanyi.build.store import Store
from yanyi.media.picture_file import KINDS, fault, shape
from yanyi.models.blob import Blob
from yanyi.problems import InputError, Problem
from yanyi.project.folder import Project
from yanyi.story.corrections import LineFix


def given(project: Project, store: Store) -> tuple[Given, ...]:
    """The pictures by the anchors of their lines; raises InputError naming every bad file."""
    problems, found = [], []
    for fix, path in _named(project):
        data, wrong = _read(fix, path)
        if wrong:
            problems.append(wrong)
        else:
            blob: Blob = store.keep_bytes(data)
            found.append(Given(fix.anchor, blob.digest, blob.size, shape(data)))
    if problems:
        raise InputError(*problems)
    return tuple(found)


def picture_problems(project: Project) -> tuple[Problem, ...]:
    """What is wrong with the files, without keeping any."""
    read = (_read(fix, path)[1] for fix, path in _named(project))
    return tuple(problem for problem in read if problem)


def _named(project: Project) -> Iterator[tuple[LineFix, Path]]:
    for fix in project.settings.corrections.lines:
        if fix.picture:
            yield fix, project.home / fix.picture


def _read(fix: LineFix, path: Path) -> tuple[bytes, Problem | None]:
    """The bytes of a picture, or what is wrong with it."""
    where = f"the picture {fix.picture} for the line {fix.anchor!r}"
    if not path.is_file():
        hint = f"Put it at {path}, or mend `picture`: its path begins where yanyi.toml lies."
        return b"", Problem(f"{where} is missing", fix.at, hint)
    try:
        data = path.read_bytes()
    except OSError as error:
        hint = "Check that it is a file you may read."
        return b"", Problem(f"{where} cannot be read ({error.strerror})", fix.at, hint)
    wrong = fault(data)
    hint = f"Save it again as {KINDS}."
    return data, Problem(f"{where}: {wrong}", fix.at, hint) if wrong else None
