"""What the last ``make`` of an output folder stood on, to tell later why something runs again.

It lies in the store, in a small file for each output folder: ``runs/NAME.json``. Only ``plan``
and ``explain`` read it, so a lost one costs nothing but the reasons and the words.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from blake3 import blake3

from yanyi.build.store import Store, writing
from yanyi.problems import InputError, Position, Problem
from yanyi.story.wire import encode, loads

VERSION = 2


def _places(data: dict[str, Any]) -> dict[str, Any]:
    """Version 2 knows where lines stand; of an earlier run that is not known."""
    return data


UPGRADES: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = (_places,)
"""``UPGRADES[n]`` turns the data of version ``n + 1`` into that of ``n + 2``; only appended to."""

AUTHORS = ("[story]", "[cast", "[lines", "[scenes", "[voice")
"""How the names of settings begin that belong to no medium."""


@dataclass(frozen=True, slots=True)
class Stood:
    """A line as it was performed: its words and who spoke it, by name.

    ``chapter`` counts from 1, ``row`` from 1 in a part of the manuscript; 0 is not known.
    """

    anchor: str
    text: str
    speaker: str = ""
    chapter: int = 0
    row: int = 0
    part: int = 0


@dataclass(frozen=True, slots=True)
class Played:
    """A character as cast: the voice, and the look feature by feature, as written in cards."""

    name: str
    voice: str
    look: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """Something the author may set: ``[film] width``, and its value as text."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Used:
    """The keys of the steps that a medium used, in the order in which they were asked for."""

    medium: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What was read: its path as seen from the output folder, its digest, its parts by name.

    The name of a part is empty where the file itself is meant. ``chapters`` are the titles.
    """

    path: str = ""
    digest: str = ""
    parts: tuple[str, ...] = ()
    chapters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brought:
    """A file of the author's: its digest, the line it was given for, and the setting that did."""

    digest: str
    anchor: str
    setting: str


@dataclass(frozen=True, slots=True)
class Translated:
    """The words of a translation, by anchor."""

    language: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Past:
    """What a run stood on; ``models`` are who answers each kind of ask."""

    lines: tuple[Stood, ...] = ()
    people: tuple[Played, ...] = ()
    settings: tuple[Setting, ...] = ()
    models: tuple[tuple[str, str], ...] = ()
    used: tuple[Used, ...] = ()
    manuscript: Manuscript = Manuscript()
    brought: tuple[Brought, ...] = ()
    translations: tuple[Translated, ...] = ()


def past_file(root: Path, out: Path) -> Path:
    """Where the last run into this output folder is written down."""
    name = blake3(str(out.resolve()).encode("utf-8", "surrogateescape")).hexdigest(16)
    return root / "runs" / f"{name}.json"


def load_past(path: Path) -> Past | None:
    """The last run, None when there was none or what was written cannot be understood."""
    try:
        whole = json.loads(path.read_text("utf-8"))
        version, data = whole["version"], whole["run"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(version, int) or version > VERSION:
        message = f"written by a newer Yanyi (version {version}, known {VERSION})"
        hint = "Update Yanyi, or move the file away."
        raise InputError(Problem(message, Position(str(path)), hint))
    for upgrade in UPGRADES[version - 1 :]:
        data = upgrade(data)
    return loads(Past, json.dumps(data), str(path))


def save_past(past: Past, path: Path, store: Store) -> None:
    """Write the run down if it is another one, whole or not at all."""
    whole = {"yanyi": "run", "version": VERSION, "run": encode(past)}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    data = text.encode("utf-8", "surrogatepass")
    with writing(path):
        if path.is_file() and path.read_bytes() == data:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        made = store.scratch()
        made.write_bytes(data)
        made.replace(path)


def joined(before: Past | None, now: Past, whole: bool) -> Past:
    """What is known after a run that did not perform all media, or not the ``whole`` story."""
    if before is None:
        return now
    media = {one.medium: one for one in before.used}
    for one in now.used:
        kept = () if whole or one.medium not in media else media[one.medium].keys
        media[one.medium] = Used(one.medium, tuple(dict.fromkeys((*one.keys, *kept))))
    lines = now.lines if whole else _newer(before.lines, now.lines)
    others = (one for one in before.settings if not one.name.startswith(AUTHORS))
    settings = {one.name: one for one in (*others, *now.settings)}
    people = {one.name: one for one in (*before.people, *now.people)}
    return replace(
        now,
        lines=lines,
        people=tuple(people.values()),
        settings=tuple(settings.values()),
        used=tuple(media.values()),
    )


def _newer(before: tuple[Stood, ...], now: tuple[Stood, ...]) -> tuple[Stood, ...]:
    lines: Mapping[str, Stood] = {one.anchor: one for one in (*before, *now)}
    return tuple(lines.values())
