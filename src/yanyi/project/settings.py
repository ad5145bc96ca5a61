"""``yanyi.toml``: what the author sets and puts right; one table a room, one grammar for all."""

import json
import re
import tomllib
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeVar

from yanyi.board.vocabulary import Era
from yanyi.problems import InputError, Position, Problem
from yanyi.story.corrections import CastFix, Corrections, LineFix, SceneFix
from yanyi.story.vocabulary import Age, Emotion, Gender, Manner, Mood, TimeOfDay, Weather
from yanyi.story.wire import loads

T = TypeVar("T")

MICRO = 1_000_000


@dataclass(frozen=True, slots=True)
class StoryTable:
    """``[story]``: what a library would ask, and where the manuscript is."""

    title: str = ""
    author: str = ""
    language: str = ""
    manuscript: str = ""
    rights: str = ""
    identifier: str = ""
    description: str = ""
    era: Era | None = None


@dataclass(frozen=True, slots=True)
class CastTable:
    """``[cast."Name"]``: what the author says of a person."""

    aliases: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    age: Age = Age.UNKNOWN
    look: str = ""
    voice: str = ""
    temper: str = ""


@dataclass(frozen=True, slots=True)
class LineTable:
    """``[lines."ANCHOR"]``: what the author says of a line."""

    speaker: str = ""
    emotion: Emotion | None = None
    manner: Manner | None = None
    take: int = 0
    said: str = ""


@dataclass(frozen=True, slots=True)
class SceneTable:
    """``[scenes."ANCHOR"]``: what the author says of the scene that holds a line."""

    place: str = ""
    inside: bool | None = None
    time: TimeOfDay | None = None
    weather: Weather | None = None
    mood: Mood | None = None


@dataclass(frozen=True, slots=True)
class VoiceTable:
    """``[voice]``: the narrator's voice, by name."""

    narrator: str = ""


@dataclass(frozen=True, slots=True)
class BudgetTable:
    """``[budget]``: the most that may be spent on one ``make``, written as text: ``"1.50"``."""

    limit: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything in ``yanyi.toml``. ``media`` holds the media's own tables as JSON."""

    story: StoryTable = StoryTable()
    cast: dict[str, CastTable] = field(default_factory=dict)
    lines: dict[str, LineTable] = field(default_factory=dict)
    scenes: dict[str, SceneTable] = field(default_factory=dict)
    voice: VoiceTable = VoiceTable()
    models: dict[str, str] = field(default_factory=dict)
    budget: BudgetTable = BudgetTable()
    media: dict[str, str] = field(default_factory=dict)
    source: str = ""

    def options(self, table: str, kind: type[T]) -> T:
        """The options of one medium; raises InputError naming what is wrong."""
        return loads(kind, self.media.get(table, "{}"), f"{self.source or 'yanyi.toml'}: [{table}]")

    @property
    def limit(self) -> int | None:
        """The budget in micro-units."""
        return micro_units(self.budget.limit, self.source) if self.budget.limit else None

    @property
    def corrections(self) -> Corrections:
        """What the author has put right."""
        story = self.story
        return Corrections(
            cast=tuple(
                CastFix(name, one.aliases, one.gender, one.age, one.look, one.voice, one.temper)
                for name, one in self.cast.items()
            ),
            lines=tuple(
                LineFix(anchor, one.speaker, one.emotion, one.manner, one.take, one.said)
                for anchor, one in self.lines.items()
            ),
            scenes=tuple(
                SceneFix(anchor, one.place, one.inside, one.time, one.weather, one.mood)
                for anchor, one in self.scenes.items()
            ),
            title=story.title,
            author=story.author,
            language=story.language,
            rights=story.rights,
            identifier=story.identifier,
            description=story.description,
        )


def micro_units(amount: str, source: str) -> int:
    """An amount such as ``1.50`` in micro-units; raises InputError."""
    try:
        value = Decimal(amount)
    except InvalidOperation:
        value = Decimal(-1)
    if not value.is_finite() or value < 0:
        hint = 'Write it as "1.50".'
        raise InputError(Problem(f"{amount} is no amount of money", Position(source), hint))
    return int(value * MICRO)


def load_settings(path: Path, media: frozenset[str]) -> Settings:
    """The settings in ``path``; raises InputError with the line. ``media`` names known tables."""
    try:
        text = path.read_text("utf-8")
        tables = tomllib.loads(text)
    except UnicodeDecodeError:
        hint = "Save the file as UTF-8."
        raise InputError(Problem("this is not UTF-8 text", Position(str(path)), hint)) from None
    except tomllib.TOMLDecodeError as error:
        raise InputError(_syntax(error, path)) from None
    fixed = {name: table for name, table in tables.items() if name not in media}
    held = {name: json.dumps(tables[name]) for name in media if name in tables}
    for name in fixed.keys() - _TABLES:
        raise InputError(_unknown(name, text, path, media))
    try:
        read = loads(_Fixed, json.dumps(fixed, default=str), str(path))
    except InputError as error:
        raise InputError(*(_placed(problem, text, path) for problem in error.problems)) from None
    known = {name: getattr(read, name) for name in _TABLES}
    return Settings(**known, media=held, source=str(path))


@dataclass(frozen=True, slots=True)
class _Fixed:
    story: StoryTable = StoryTable()
    cast: dict[str, CastTable] = field(default_factory=dict)
    lines: dict[str, LineTable] = field(default_factory=dict)
    scenes: dict[str, SceneTable] = field(default_factory=dict)
    voice: VoiceTable = VoiceTable()
    models: dict[str, str] = field(default_factory=dict)
    budget: BudgetTable = BudgetTable()


_TABLES = frozenset(_Fixed.__dataclass_fields__)


def _syntax(error: tomllib.TOMLDecodeError, path: Path) -> Problem:
    found = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    line, column = (int(found[1]), int(found[2])) if found else (0, 0)
    message = re.sub(r" \(at .*\)$", "", str(error))
    return Problem(message, Position(str(path), line, column), "The file is in TOML: key = value.")


def _unknown(name: str, text: str, path: Path, media: frozenset[str]) -> Problem:
    known = ", ".join(f"[{one}]" for one in sorted(_TABLES | media))
    return Problem(
        f"nothing reads the table [{name}]", _line_of(text, path, [name]), f"Known: {known}."
    )


def _placed(problem: Problem, text: str, path: Path) -> Problem:
    where, _, message = problem.message.partition(": ")
    hint = "Check the name and the value of this setting; docs/project.md lists them all."
    return Problem(f"{where}: {message}", _line_of(text, path, where.split(".")), hint)


def _line_of(text: str, path: Path, keys: list[str]) -> Position:
    """The line where the last of ``keys`` stands that can be found, each after the one before."""
    line = 0
    rows = text.splitlines()
    for key in keys:
        pattern = re.compile(rf"(^|[\[.\"'\s]){re.escape(key)}([\]\s.\"'=]|$)")
        found = next((n for n in range(line, len(rows)) if pattern.search(rows[n])), None)
        line = line if found is None else found
    return Position(str(path), line + 1)
