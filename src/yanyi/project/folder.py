"""Where a project's things lie: manuscript, settings, lock, output, store."""

import os
from dataclasses import dataclass
from pathlib import Path

from yanyi.problems import InputError, Position, Problem
from yanyi.project.settings import Settings, load_settings

SETTINGS = "yanyi.toml"
LOCK = "yanyi.lock"


@dataclass(frozen=True, slots=True)
class Project:
    """A manuscript and what belongs to it."""

    manuscript: Path
    home: Path
    out: Path
    settings: Settings

    @property
    def lock(self) -> Path:
        """The file with anchors and casting."""
        return self.home / LOCK

    @property
    def settings_file(self) -> Path:
        """The file with settings and corrections, which need not exist."""
        return self.home / SETTINGS


def open_project(
    path: Path, suffixes: frozenset[str], media: frozenset[str], out: Path | None = None
) -> Project:
    """The project at ``path``, a manuscript or a folder; raises InputError.

    ``suffixes`` are the endings readers know (``.md``), ``media`` the tables media own.
    """
    if not path.exists():
        hint = "Check the name; `yanyi new NAME` starts a project."
        raise InputError(Problem("there is no such file or folder", Position(str(path)), hint))
    if path.is_dir():
        settings = _settings(path / SETTINGS, media)
        manuscript = _manuscript(path, settings, suffixes)
        return Project(manuscript, path, out or path / "out", settings)
    home = path.with_name(f"{path.stem}.yanyi")
    settings = _settings(home / SETTINGS, media)
    return Project(path, home, out or path.with_name(f"{path.stem}.out"), settings)


def _settings(path: Path, media: frozenset[str]) -> Settings:
    return load_settings(path, media) if path.is_file() else Settings(source=str(path))


def _manuscript(folder: Path, settings: Settings, suffixes: frozenset[str]) -> Path:
    named = settings.story.manuscript
    if named:
        path = folder / named
        if not path.is_file():
            hint = f"Put it there, or mend `manuscript` in {folder / SETTINGS}."
            raise InputError(Problem("the manuscript is missing", Position(str(path)), hint))
        return path
    found = sorted(
        one
        for one in folder.iterdir()
        if one.suffix.lower() in suffixes and one.stem.lower() != "readme" and one.is_file()
    )
    known = ", ".join(sorted(suffixes))
    if not found:
        hint = f"Put a manuscript there ({known})."
        raise InputError(Problem("no manuscript in this folder", Position(str(folder)), hint))
    if len(found) > 1:
        names = ", ".join(one.name for one in found[:5])
        hint = f'Say which in {SETTINGS}: [story] manuscript = "{found[0].name}".'
        raise InputError(Problem(f"several manuscripts: {names}", Position(str(folder)), hint))
    return found[0]


def user_folder() -> Path:
    """Where what belongs to a person and to no project lies: the XDG data folder."""
    data = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(data) / "yanyi"


def store_root(given: Path | None) -> Path:
    """Where remembered work lies: ``--store``, ``YANYI_HOME``, or the XDG data folder."""
    if given is not None:
        return given
    if os.environ.get("YANYI_HOME"):
        return Path(os.environ["YANYI_HOME"])
    return user_folder()
