"""The author's own pictures, music and clips: files that corrections name, looked at and kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from yanyi.board.types import Given, GivenClip, GivenMusic
from yanyi.build.store import Store, copy
from yanyi.media import clip_file, picture_file
from yanyi.media.audio import sound_file
from yanyi.problems import InputError, Problem
from yanyi.project.folder import Project
from yanyi.story.corrections import LineFix


@dataclass(frozen=True, slots=True)
class Own:
    """What the author brought, by the anchors of its lines."""

    pictures: tuple[Given, ...] = ()
    music: tuple[GivenMusic, ...] = ()
    clips: tuple[GivenClip, ...] = ()


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: what it is called, as what it is to be saved, what finds faults in one."""

    what: str
    saved: str
    fault: Callable[[Path], str]


_PICTURE = _Kind("picture", picture_file.KINDS, lambda path: picture_file.fault(path.read_bytes()))
_MUSIC = _Kind("music", sound_file.KINDS, lambda path: sound_file.fault(path.read_bytes()))
_CLIP = _Kind("clip", clip_file.KINDS, clip_file.fault)


@dataclass(frozen=True, slots=True)
class _Named:
    """A file that a line names."""

    fix: LineFix
    kind: _Kind
    path: Path
    name: str


def own_files(project: Project, store: Store) -> Own:
    """The files, kept in the store; raises InputError naming every bad one."""
    if problems := file_problems(project):
        raise InputError(*problems)
    pictures: list[Given] = []
    music: list[GivenMusic] = []
    clips: list[GivenClip] = []
    for one in _named(project):
        made = store.scratch()
        copy(one.path, made)
        blob, anchor = store.keep(made), one.fix.anchor
        kept = store.path(blob)
        if one.kind is _PICTURE:
            shape = picture_file.shape(kept.read_bytes())
            pictures.append(Given(anchor, blob.digest, blob.size, shape))
        elif one.kind is _MUSIC:
            seconds = sound_file.seconds(kept.read_bytes())
            music.append(GivenMusic(anchor, blob.digest, blob.size, seconds))
        else:
            clips.append(GivenClip(anchor, blob.digest, blob.size, clip_file.seconds(kept)))
    return Own(tuple(pictures), tuple(music), tuple(clips))


def file_problems(project: Project) -> tuple[Problem, ...]:
    """What is wrong with the files, without keeping any."""
    return tuple(problem for problem in map(_fault, _named(project)) if problem)


def _named(project: Project) -> Iterator[_Named]:
    for fix in project.settings.corrections.lines:
        for kind, name in ((_PICTURE, fix.picture), (_MUSIC, fix.music), (_CLIP, fix.clip)):
            if name:
                yield _Named(fix, kind, project.home / name, name)


def _fault(named: _Named) -> Problem | None:
    """What is wrong with a file."""
    fix, what = named.fix, named.kind.what
    where = f"the {what} {named.name} for the line {fix.anchor!r}"
    if not named.path.is_file():
        hint = f"Put it at {named.path}, or mend `{what}`: its path begins where yanyi.toml lies."
        return Problem(f"{where} is missing", fix.at, hint)
    try:
        wrong = named.kind.fault(named.path)
    except OSError as error:
        hint = "Check that it is a file you may read."
        return Problem(f"{where} cannot be read ({error.strerror})", fix.at, hint)
    hint = f"Save it again as {named.kind.saved}."
    return Problem(f"{where}: {wrong}", fix.at, hint) if wrong else None
