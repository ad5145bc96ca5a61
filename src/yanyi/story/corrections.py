"""What the author has put right; it wins over every guess.

``at`` is where a correction was written, for problems with it.
"""

from dataclasses import dataclass, field

from yanyi.problems import Position
from yanyi.story.vocabulary import (
    Age,
    Emotion,
    Gender,
    LineKind,
    Manner,
    Mood,
    Season,
    TimeOfDay,
    Weather,
)


@dataclass(frozen=True, slots=True)
class CastFix:
    """What the author says of a person; empty fields leave the guess."""

    name: str
    aliases: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    age: Age = Age.UNKNOWN
    look: str = ""
    voice: str = ""
    temper: str = ""
    at: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LineFix:
    """What the author says of a line. ``said`` is the text it was made for, so stale ones show.

    ``speaker`` is a name or alias; ``narrator`` makes the line narration. ``kind`` is what the line
    is, such as a thought. ``take`` asks for another try of its speech. ``picture`` is a file to
    be shown with it, ``music`` one to be played instead of the cue in which it is told, ``clip``
    one that moves and is shown instead of the film's shot of it.
    """

    anchor: str
    speaker: str = ""
    kind: LineKind | None = None
    emotion: Emotion | None = None
    manner: Manner | None = None
    take: int = 0
    said: str = ""
    at: Position | None = field(default=None, compare=False)
    picture: str = ""
    music: str = ""
    clip: str = ""


@dataclass(frozen=True, slots=True)
class SceneFix:
    """What the author says of the scene that holds the line ``anchor``, which says ``said``."""

    anchor: str
    place: str = ""
    inside: bool | None = None
    time: TimeOfDay | None = None
    weather: Weather | None = None
    mood: Mood | None = None
    season: Season | None = None
    said: str = ""
    at: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Corrections:
    """Everything the author has put right in one project.

    ``given`` people (``read --cast``) come first in the cast, in order, under their own names.
    """

    cast: tuple[CastFix, ...] = ()
    lines: tuple[LineFix, ...] = ()
    scenes: tuple[SceneFix, ...] = ()
    title: str = ""
    author: str = ""
    language: str = ""
    rights: str = ""
    identifier: str = ""
    description: str = ""
