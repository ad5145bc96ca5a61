"""What a performance hands back: files, and what became of every line."""

from dataclasses import dataclass
from enum import StrEnum

from yanyi.models.blob import Blob
from yanyi.story.reading import Why


class How(StrEnum):
    """How a line reaches people."""

    PRINTED = "printed"
    SPOKEN = "spoken"
    LETTERED = "lettered"
    CAPTIONED = "captioned"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class WorkFile:
    """A file of a work; ``path`` is relative to the output folder, with ``/``."""

    path: str
    blob: Blob


@dataclass(frozen=True, slots=True)
class Told:
    """A line that is in the work, with the words that really were printed, spoken or lettered."""

    anchor: str
    how: How
    text: str


@dataclass(frozen=True, slots=True)
class Omitted:
    """A line that is not in the work, and why."""

    anchor: str
    reason: Why


@dataclass(frozen=True, slots=True)
class Origin:
    """What went into one file: the anchors of the lines in it."""

    path: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorkFact:
    """A plain fact about the work for ``yanyi.json`` and the report (``pages`` = ``12``)."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Unproven:
    """A line that was spoken but not heard whole: its words, what was heard, and what is wrong.

    ``missing`` and ``repeated`` are words; ``garbled`` is the share of the line that was heard as
    something else, 0 where that is not what is wrong.
    """

    anchor: str
    words: str
    heard: str
    missing: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    garbled: float = 0.0


@dataclass(frozen=True, slots=True)
class Rendering:
    """The same work in another language: the translated words that really are in it.

    ``kept`` are lines nobody has translated, which stand in it in the story's own language.
    """

    language: str
    told: tuple[Told, ...]
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """A finished work. Every line of the story is in ``told`` or in ``omitted``."""

    medium: str
    files: tuple[WorkFile, ...]
    told: tuple[Told, ...]
    omitted: tuple[Omitted, ...] = ()
    origins: tuple[Origin, ...] = ()
    facts: tuple[WorkFact, ...] = ()
    renderings: tuple[Rendering, ...] = ()
    unproven: tuple[Unproven, ...] = ()
