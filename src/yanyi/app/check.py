"""``check``: what is wrong with a manuscript, its corrections and its finished works."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.app.own_files import file_problems
from yanyi.app.pronouncing import readings_of, unused
from yanyi.app.rating import above_rating, unseen
from yanyi.app.record import load_entries
from yanyi.app.session import find, read_manuscript
from yanyi.app.translations import translated
from yanyi.app.unlettered import unlettered
from yanyi.build.store import digest_of
from yanyi.problems import Position, Problem
from yanyi.project.lock import load_lock
from yanyi.project.translations import load_translations
from yanyi.story.check import check as check_story


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong, and what nobody looked at."""

    problems: tuple[Problem, ...]
    unseen: tuple[str, ...] = ()


def check(path: Path, out: Path | None = None) -> tuple[Problem, ...]:
    """Everything found; empty when all is well. Raises InputError when it cannot be read at all."""
    return checked(path, out).problems


def checked(path: Path, out: Path | None = None) -> Checked:
    """The same, and what was not looked at."""
    project, readers = find(path, out)
    lock = load_lock(project.lock)
    reading = read_manuscript(project, lock, readers)
    story, notes = translated(reading.story, load_translations(project.home))
    readings_of(project.settings, reading.story)
    found = (*reading.problems, *file_problems(project), *check_story(reading.story))
    told = (*unused(project.settings, reading.story), *unlettered(reading, story))
    rated = above_rating(reading, story, project.settings)
    problems = (*found, *notes, *told, *rated, *_works(project.out))
    return Checked(problems, unseen(story, project.settings))


def _works(out: Path) -> tuple[Problem, ...]:
    """Files of an earlier ``make`` that are gone or were changed."""
    problems = []
    for entry in load_entries(out):
        path = out / entry.path
        if not path.is_file():
            message = "a finished file is gone"
        elif digest_of(path) != entry.digest:
            message = "a finished file was changed"
        else:
            continue
        hint = "`yanyi make` puts it back without making it again."
        problems.append(Problem(message, Position(str(path)), hint))
    return tuple(problems)
