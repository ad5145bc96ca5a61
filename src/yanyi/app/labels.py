"""``labels``: what files, ours or others', say of how they were made, and what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from yanyi.app.record import NAME, Entry, load_entries
from yanyi.build.store import digest_of
from yanyi.media.labelling.found import Found
from yanyi.media.labelling.judging import problems_of
from yanyi.media.labelling.reading import read_labels
from yanyi.problems import InputError, Position, Problem


@dataclass(frozen=True, slots=True)
class Labelled:
    """A file: what it says of itself, whether Yanyi made it, what is wrong.

    ``ours`` is None where no record of an output folder names it.
    """

    path: Path
    found: Found
    ours: Entry | None
    problems: tuple[Problem, ...]


def labels(paths: Sequence[Path]) -> tuple[Labelled, ...]:
    """Read and check the labels of files; raises InputError where one cannot be opened."""
    return tuple(map(_labelled, paths))


def _labelled(path: Path) -> Labelled:
    if not path.is_file():
        what = "this is a folder" if path.is_dir() else "there is no such file"
        hint = "Name files, such as out/film/*.mp4."
        raise InputError(Problem(what, Position(str(path)), hint))
    try:
        found = read_labels(path)
    except OSError as error:
        hint = "Check that it is a file you may read."
        what = f"it cannot be read ({error.strerror})"
        raise InputError(Problem(what, Position(str(path)), hint)) from None
    ours = _recorded(path)
    changed = _changed(path, ours) if ours else ()
    return Labelled(path, found, ours, (*changed, *problems_of(found, str(path))))


def _recorded(path: Path) -> Entry | None:
    """What the record of an output folder says of a file in it."""
    whole = path.resolve()
    for folder in whole.parents:
        if (folder / NAME).is_file():
            inside = whole.relative_to(folder).as_posix()
            return next((one for one in load_entries(folder) if one.path == inside), None)
    return None


def _changed(path: Path, ours: Entry) -> tuple[Problem, ...]:
    """A file that is no longer as it was made: its labels may have been taken away."""
    if digest_of(path) == ours.digest:
        return ()
    hint = "`yanyi make` puts it back as it was, with its labels."
    return (Problem("it was changed after it was made", Position(str(path)), hint),)
