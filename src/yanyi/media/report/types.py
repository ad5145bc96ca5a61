"""What a report tells: plain values that the app fills in."""

from dataclasses import dataclass

from yanyi.models.work import Work
from yanyi.problems import Problem


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the story; ``portrait`` is a path in the output folder, or empty."""

    name: str
    portrait: str = ""
    look: str = ""
    voice: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Count:
    """How often one kind of step ran and how often it was remembered."""

    kind: str
    made: int
    remembered: int
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Gap:
    """Words of the manuscript that are not in a medium; ``medium`` is empty for all of them.

    ``reason`` is a value of ``story.reading.Why``, or ``untranslated``.
    """

    medium: str
    reason: str
    text: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A line the machine was not sure of: what it guessed, and how sure it is, 0 to 1."""

    text: str
    guess: str
    confidence: float
    where: str = ""


@dataclass(frozen=True, slots=True)
class Renamed:
    """A line whose speaker a model changed: by name before and after, and how sure it is now."""

    text: str
    was: str
    now: str
    confidence: float
    by: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Subtitles:
    """The words of a WebVTT file, so that a page opened from a disk can show them."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Steps of one chapter (from 0, -1 for the whole book) that one provider or recipe makes.

    ``kind`` is ``ask`` or ``make``, ``media`` are all that asked for one of them; ``paid`` counts
    those of the made that cost something, ``cost`` is in micro-units.
    """

    chapter: int
    kind: str
    name: str
    media: tuple[str, ...] = ()
    made: int = 0
    remembered: int = 0
    paid: int = 0
    seconds: float = 0.0
    cost: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter, how many lines are in it, and its number in the whole story if it is known."""

    title: str
    lines: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Finished:
    """The files of a work, and how many of them were written anew."""

    medium: str
    files: int
    written: int


@dataclass(frozen=True, slots=True)
class Making:
    """All that one run made or remembered, from the manuscript to the files."""

    sections: tuple[Section, ...] = ()
    groups: tuple[Group, ...] = ()
    finished: tuple[Finished, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A run and its results; ``cost`` in micro-units of ``currency``, ``seconds`` by the clock."""

    title: str
    language: str
    author: str = ""
    description: str = ""
    works: tuple[Work, ...] = ()
    cast: tuple[Person, ...] = ()
    counts: tuple[Count, ...] = ()
    gaps: tuple[Gap, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    problems: tuple[Problem, ...] = ()
    subtitles: tuple[Subtitles, ...] = ()
    cost: int = 0
    currency: str = ""
    seconds: float = 0.0
    making: Making = Making()
