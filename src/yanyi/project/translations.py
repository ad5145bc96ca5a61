"""``translations/CODE.toml``: the words of a story in another language, line by line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from yanyi.problems import InputError, Position
from yanyi.project.faults import Faults
from yanyi.project.tables import read_tables
from yanyi.story.translation import runs_of
from yanyi.story.types import TranslatedLine, Translation
from yanyi.story.wire import loads

FOLDER = "translations"
_KNOWN = {"lines": ("said", "text"), "names": ()}


@dataclass(frozen=True, slots=True)
class _Line:
    said: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class _File:
    language: str = ""
    title: str = ""
    author: str = ""
    description: str = ""
    names: dict[str, str] = field(default_factory=dict)
    lines: dict[str, _Line] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Held:
    """A translation as its file holds it; ``rows`` are where its lines begin, by anchor."""

    translation: Translation
    path: Path
    rows: dict[str, int]

    def at(self, anchor: str) -> Position:
        """Where a line of it stands."""
        return Position(str(self.path), self.rows.get(anchor, 0))


def translation_file(home: Path, language: str) -> Path:
    """Where the translation into a language lies."""
    return home / FOLDER / f"{language}.toml"


def load_translations(home: Path) -> tuple[Held, ...]:
    """Every translation of a project; raises InputError for one that cannot be read."""
    folder = home / FOLDER
    paths = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    return tuple(map(load_translation, paths))


def load_translation(path: Path) -> Held:
    """One translation; raises InputError with the row."""
    text, tables = read_tables(path)
    faults = Faults(text, str(path), tables)
    try:
        found = loads(_File, json.dumps(tables, default=str), str(path))
    except InputError as error:
        raise InputError(*(faults.placed(one, _KNOWN) for one in error.problems)) from None
    places = faults.places(("lines",))
    translation = Translation(
        found.language or path.stem,
        tuple(TranslatedLine(a, runs_of(one.text), one.said) for a, one in found.lines.items()),
        found.title,
        found.author,
        found.description,
        tuple((name, other) for name, other in found.names.items() if other),
    )
    return Held(translation, path, {anchor: row for (_, anchor), row in places.items()})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line to be written: its anchor, its words, its translation so far, who speaks it.

    ``chapter`` is the title of the chapter that begins with it. ``was`` are the words an older
    translation was made for, where they have changed.
    """

    anchor: str
    said: str
    text: str = ""
    speaker: str = ""
    chapter: str = ""
    was: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a translator is given. Titles and names pair the story's own words with the others."""

    language: str
    advice: tuple[str, ...]
    title: tuple[str, str]
    author: tuple[str, str]
    description: tuple[str, str]
    names: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]
    lost: tuple[Entry, ...] = ()


def sheet_text(sheet: Sheet) -> str:
    """The text of the file."""
    return "\n".join(_rows(sheet)) + "\n"


def _rows(sheet: Sheet) -> Iterator[str]:
    yield from (f"# {row}" for row in sheet.advice)
    yield f"language = {_quoted(sheet.language)}"
    for name in ("title", "author", "description"):
        own, other = getattr(sheet, name)
        if own:
            yield f"{name} = {_quoted(other)}  # {_one_row(own)}"
    yield ""
    yield "[names]"
    yield from (f"{_quoted(own)} = {_quoted(other)}" for own, other in sheet.names)
    yield from _lines(sheet.entries)
    yield from _lines(sheet.lost)


def _lines(entries: Iterable[Entry]) -> Iterator[str]:
    for one in entries:
        yield ""
        if one.chapter:
            yield f"# --- {_one_row(one.chapter)} ---"
            yield ""
        speaker = f"  # {_one_row(one.speaker)}" if one.speaker else ""
        yield f"[lines.{_quoted(one.anchor)}]{speaker}"
        if one.was:
            yield f"# now: {_one_row(one.said)}"
        yield f"said = {_quoted(one.was or one.said)}"
        yield f"text = {_quoted(one.text)}"


def _one_row(text: str) -> str:
    return " ".join(text.split())


def _quoted(text: str) -> str:
    """A string as TOML has it."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
