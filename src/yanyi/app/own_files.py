"""The author's own pictures and music: files that corrections name, looked at and kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from yanyi.board.types import Given, GivenMusic
from yanyi.build.store import Store
from yanyi.media import picture_file
from yanyi.media.audio import sound_file
from yanyi.models.blob import Blob
from yanyi.problems import InputError, Problem
from yanyi.project.folder import Project
from yanyi.story.corrections import LineFix


@dataclass(frozen=True, slots=True)
class Own:
    """What the author brought, by the anchors of its lines."""

    pictures: tuple[Given, ...] = ()
    music: tuple[GivenMusic, ...] = ()


@dataclass(frozen=True, slots=True)
class _Named:
    """A file that a line names: what it is, as which kinds it is to be saved, what finds faults."""

    fix: LineFix
    path: Path
    name: str
    what: str
    kinds: str
    fault: Callable[[bytes], str]


def own_files(project: Project, store: Store) -> Own:
    """The files, kept in the store; raises InputError naming every bad one."""
    problems: list[Problem] = []
    pictures: list[Given] = []
    music: list[GivenMusic] = []
    for named in _named(project):
        data, wrong = _read(named)
        if wrong:
            problems.append(wrong)
            continue
        blob: Blob = store.keep_bytes(data)
        anchor = named.fix.anchor
        if named.what == "picture":
            shape = picture_file.shape(data)
            pictures.append(Given(anchor, blob.digest, blob.size, shape))
        else:
            seconds = sound_file.seconds(data)
            music.append(GivenMusic(anchor, blob.digest, blob.size, seconds))
    if problems:
        raise InputError(*problems)
    return Own(tuple(pictures), tuple(music))


def file_problems(project: Project) -> tuple[Problem, ...]:
    """What is wrong with the files, without keeping any."""
    read = (_read(named)[1] for named in _named(project))
    return tuple(problem for problem in read if problem)


def _named(project: Project) -> Iterator[_Named]:
    for fix in project.settings.corrections.lines:
        if name := fix.picture:
            kinds, fault = picture_file.KINDS, picture_file.fault
            yield _Named(fix, project.home / name, name, "picture", kinds, fault)
        if name := fix.music:
            kinds, fault = sound_file.KINDS, sound_file.fault
            yield _Named(fix, project.home / name, name, "music", kinds, fault)


def _read(named: _Named) -> tuple[bytes, Problem | None]:
    """The bytes of a file, or what is wrong with it."""
    fix, what = named.fix, named.what
    where = f"the {what} {named.name} for the line {fix.anchor!r}"
    if not named.path.is_file():
        hint = f"Put it at {named.path}, or mend `{what}`: its path begins where yanyi.toml lies."
        return b"", Problem(f"{where} is missing", fix.at, hint)
    try:
        data = named.path.read_bytes()
    except OSError as error:
        hint = "Check that it is a file you may read."
        return b"", Problem(f"{where} cannot be read ({error.strerror})", fix.at, hint)
    wrong = named.fault(data)
    hint = f"Save it again as {named.kinds}."
    return data, Problem(f"{where}: {wrong}", fix.at, hint) if wrong else None
