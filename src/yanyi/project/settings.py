"""``yanyi.toml``: what the author sets and puts right; one table a room, one grammar for all."""

import json
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TypeVar

from yanyi.board.vocabulary import Era
from yanyi.models.routing import Policy
from yanyi.problems import InputError, Position, Problem
from yanyi.project.faults import Faults
from yanyi.project.money import micro_units
from yanyi.project.services import ServiceTable
from yanyi.project.tables import read_tables
from yanyi.story.corrections import CastFix, Corrections, LineFix, SceneFix
from yanyi.story.vocabulary import (
    Age,
    Emotion,
    Gender,
    LineKind,
    Manner,
    Mood,
    Rating,
    Season,
    TimeOfDay,
    Weather,
)
from yanyi.story.wire import loads

T = TypeVar("T")


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
    rating: Rating | None = None


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
    kind: LineKind | None = None
    emotion: Emotion | None = None
    manner: Manner | None = None
    take: int = 0
    said: str = ""
    picture: str = ""
    music: str = ""
    clip: str = ""
    rating: Rating | None = None


@dataclass(frozen=True, slots=True)
class SceneTable:
    """``[scenes."ANCHOR"]``: what the author says of the scene that holds a line."""

    place: str = ""
    inside: bool | None = None
    time: TimeOfDay | None = None
    weather: Weather | None = None
    mood: Mood | None = None
    season: Season | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class VoiceTable:
    """``[voice]``: the narrator's voice, by name; ``say`` how words are read, by word."""

    narrator: str = ""
    say: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BudgetTable:
    """``[budget]``: the most that may be spent, written as text: ``"1.50"``.

    ``limit`` bounds one ``make``, ``project`` what the project ever spends, ``month`` what
    everything that shares the store spends in a calendar month.
    """

    limit: str = ""
    project: str = ""
    month: str = ""


@dataclass(frozen=True, slots=True)
class LabelsTable:
    """``[labels]``: which labels finished files carry, and who signs them.

    ``explicit`` and ``implicit`` are asked for by law in China and cannot be turned off; that
    they are settings lets a project that tries be told why.

    ``certificate`` is a file of certificates in PEM, the signer's first; ``key`` the file of its
    key, or the name of an environment variable that holds the key. Without them a certificate made
    on this computer signs.
    """

    explicit: bool = True
    implicit: bool = True
    credentials: bool = True
    certificate: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything in ``yanyi.toml``. ``media`` holds the media's own tables as JSON.

    ``models`` says by kind who answers, one or several in order, and ``policy`` how to go through
    them; ``services`` is what the author adds to the known services. ``places`` are the rows, from
    1, where the tables of people, lines and scenes begin, and of readings and models.
    """

    story: StoryTable = StoryTable()
    cast: dict[str, CastTable] = field(default_factory=dict)
    lines: dict[str, LineTable] = field(default_factory=dict)
    scenes: dict[str, SceneTable] = field(default_factory=dict)
    voice: VoiceTable = VoiceTable()
    models: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    policy: Policy = Policy.THRIFTY
    budget: BudgetTable = BudgetTable()
    labels: LabelsTable = LabelsTable()
    services: dict[str, ServiceTable] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    source: str = ""
    places: dict[tuple[str, str], int] = field(default_factory=dict)

    def options(self, table: str, kind: type[T]) -> T:
        """The options of one medium; raises InputError naming what is wrong."""
        return loads(kind, self.media.get(table, "{}"), f"{self.source or 'yanyi.toml'}: [{table}]")

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """Every kind of ask with each who may answer it, by name."""
        several = {
            kind: (who,) if isinstance(who, str) else who for kind, who in self.models.items()
        }
        return tuple((kind, one) for kind, who in several.items() for one in who)

    @property
    def limit(self) -> int | None:
        """The budget of one ``make`` in micro-units; nothing where only what is free is asked."""
        return 0 if self.policy is Policy.FREE else self._most(self.budget.limit)

    @property
    def project_limit(self) -> int | None:
        """The budget of the project in micro-units."""
        return self._most(self.budget.project)

    @property
    def month_limit(self) -> int | None:
        """The budget of a month in micro-units."""
        return self._most(self.budget.month)

    @property
    def corrections(self) -> Corrections:
        """What the author has put right."""
        story = self.story
        return Corrections(
            cast=tuple(
                CastFix(
                    name,
                    one.aliases,
                    one.gender,
                    one.age,
                    one.look,
                    one.voice,
                    one.temper,
                    self._at("cast", name),
                )
                for name, one in self.cast.items()
            ),
            lines=tuple(
                LineFix(
                    anchor,
                    one.speaker,
                    one.kind,
                    one.emotion,
                    one.manner,
                    one.take,
                    one.said,
                    self._at("lines", anchor),
                    one.picture,
                    one.music,
                    one.clip,
                )
                for anchor, one in self.lines.items()
            ),
            scenes=tuple(
                SceneFix(
                    anchor,
                    one.place,
                    one.inside,
                    one.time,
                    one.weather,
                    one.mood,
                    one.season,
                    one.said,
                    self._at("scenes", anchor),
                )
                for anchor, one in self.scenes.items()
            ),
            title=story.title,
            author=story.author,
            language=story.language,
            rights=story.rights,
            identifier=story.identifier,
            description=story.description,
        )

    def at_label(self, name: str) -> Position:
        """Where the author says who signs."""
        return Position(self.source, self.places.get(("labels", name), 0))

    def at_reading(self, word: str) -> Position:
        """Where the author says how a word is read."""
        return Position(self.source, self.places.get(("voice.say", word), 0))

    def _most(self, amount: str) -> int | None:
        return micro_units(amount, self.source) if amount else None

    def _at(self, table: str, key: str) -> Position:
        return Position(self.source, self.places.get((table, key), 0))


def load_settings(path: Path, media: frozenset[str]) -> Settings:
    """The settings in ``path``; raises InputError with the line. ``media`` names known tables."""
    text, tables = read_tables(path)
    fixed = {name: table for name, table in tables.items() if name not in media}
    if isinstance(models := fixed.get("models"), dict):
        own = {name: one for name, one in models.items() if isinstance(one, dict)}
        plain = {name: one for name, one in models.items() if name not in own}
        fixed["policy"] = plain.pop("policy", Policy.THRIFTY)
        fixed["models"] = {n: [one] if isinstance(one, str) else one for n, one in plain.items()}
        fixed["services"] = own
    held = {name: json.dumps(tables[name]) for name in media if name in tables}
    faults = Faults(text, str(path), tables)
    for name in fixed:
        if name not in _TABLES or (name in _INSIDE and name in tables):
            raise InputError(faults.unknown_table(name, (_TABLES | media) - _INSIDE))
    if fixed.get("policy", Policy.THRIFTY) not in set(Policy):
        raise InputError(faults.unknown_word("models", "policy", tuple(Policy)))
    try:
        read = loads(_Fixed, json.dumps(fixed, default=str), str(path))
    except InputError as error:
        raise InputError(*(faults.placed(one, _KNOWN) for one in error.problems)) from None
    if lacking := [name for name in ("explicit", "implicit") if not getattr(read.labels, name)]:
        raise InputError(*(_unlabelled(name, faults, str(path)) for name in lacking))
    known = {name: getattr(read, name) for name in _TABLES}
    known["models"] = {
        kind: names if isinstance(tables["models"][kind], list) else names[0]
        for kind, names in read.models.items()
    }
    places = faults.places(("cast", "lines", "scenes"))
    for name in field_names(LabelsTable):
        places["labels", name] = faults.row_of(("labels", name))
    for word in read.voice.say:
        places["voice.say", word] = faults.row_of(("voice", "say", word))
    for kind in read.models:
        places["models", kind] = faults.row_of(("models", kind))
    return Settings(**known, media=held, source=str(path), places=places)


def _unlabelled(name: str, faults: Faults, path: str) -> Problem:
    """Why this label stays."""
    hint = (
        "In China the law asks whoever publishes generated content for both labels (GB 45438-2025)"
        " and forbids to take them away; Yanyi makes no files without. docs/labels.md says more."
    )
    position = Position(path, faults.row_of(("labels", name)))
    return Problem(f"[labels] {name} cannot be turned off", position, hint)


@dataclass(frozen=True, slots=True)
class _Fixed:
    story: StoryTable = StoryTable()
    cast: dict[str, CastTable] = field(default_factory=dict)
    lines: dict[str, LineTable] = field(default_factory=dict)
    scenes: dict[str, SceneTable] = field(default_factory=dict)
    voice: VoiceTable = VoiceTable()
    models: dict[str, tuple[str, ...]] = field(default_factory=dict)
    policy: Policy = Policy.THRIFTY
    services: dict[str, ServiceTable] = field(default_factory=dict)
    budget: BudgetTable = BudgetTable()
    labels: LabelsTable = LabelsTable()


def field_names(table: type) -> tuple[str, ...]:
    """The settings that a table has."""
    return tuple(one.name for one in fields(table))


_TABLES = frozenset(field_names(_Fixed))
_INSIDE = frozenset({"policy", "services"})
"""Written inside [models], so no tables of their own."""
_KNOWN = {
    "story": field_names(StoryTable),
    "cast": field_names(CastTable),
    "lines": field_names(LineTable),
    "scenes": field_names(SceneTable),
    "voice": field_names(VoiceTable),
    "budget": field_names(BudgetTable),
    "labels": field_names(LabelsTable),
    "services": field_names(ServiceTable),
}
