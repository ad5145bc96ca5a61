"""``read``: what the reader understood, for people and for programs."""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from yanyi.app.refining import WORDS, refined_to_look_at
from yanyi.app.session import find, providers_of, read_manuscript
from yanyi.problems import InputError, Position, Problem
from yanyi.project.folder import Project
from yanyi.project.lock import load_lock
from yanyi.read.packs import language_of
from yanyi.read.wording import Wording
from yanyi.story.corrections import CastFix, Corrections
from yanyi.story.reading import Reading
from yanyi.story.vocabulary import Gender

GENDERS = {"f": Gender.FEMALE, "m": Gender.MALE}


@dataclass(frozen=True, slots=True)
class Opened:
    """A reading, the file it was read from, and the one that takes its corrections.

    ``wording`` is how the author is spoken to, in the language of the story.
    """

    reading: Reading
    manuscript: Path
    corrections_file: Path
    wording: Wording


def open_reading(path: Path, cast: tuple[CastFix, ...] = ()) -> Opened:
    """Read a manuscript or project; ``cast`` are people given from outside."""
    project, readers = find(path)
    lock = load_lock(project.lock)
    reading = read_manuscript(project, lock, readers, with_cast(project, cast))
    if WORDS in project.settings.models:
        reading = refined_to_look_at(reading, providers_of(project))
    texts = [part.text for part in reading.parts]
    wording = language_of(texts, reading.story.language).wording
    return Opened(reading, project.manuscript, project.settings_file, wording)


def with_cast(project: Project, cast: tuple[CastFix, ...]) -> Corrections:
    """The project's corrections with people given from outside put first."""
    own = project.settings.corrections
    return dataclasses.replace(own, cast=(*cast, *own.cast))


def load_cast(path: Path) -> tuple[CastFix, ...]:
    """The people in a ``--cast`` file: ``[{"name", "aliases", "gender"}]``; raises InputError."""
    hint = 'Write [{"name": "...", "aliases": ["..."], "gender": "female"}].'
    try:
        people = json.loads(path.read_text("utf-8"))
        return tuple(
            CastFix(str(one["name"]), tuple(map(str, one.get("aliases", ()))), _gender(one))
            for one in people
        )
    except OSError as error:
        message = f"the cast cannot be read ({error.strerror})"
        raise InputError(Problem(message, Position(str(path)), hint)) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InputError(Problem("this is no cast list", Position(str(path)), hint)) from None


def _gender(person: dict[str, str]) -> Gender:
    word = person.get("gender", "").strip().lower()
    if word in set(Gender):
        return Gender(word)
    return GENDERS.get(word[:1], Gender.UNKNOWN)
