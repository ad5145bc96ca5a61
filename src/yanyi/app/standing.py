"""What a run stands on now, taken down to be compared with what an earlier one stood on."""

import os
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import fields

from blake3 import blake3

from yanyi.app.past import (
    Brought,
    Manuscript,
    Past,
    Played,
    Setting,
    Stood,
    Translated,
    Used,
)
from yanyi.app.session import Session
from yanyi.board.types import Voice
from yanyi.build.key import canonical
from yanyi.project.settings import Settings
from yanyi.story.walk import chapter_lines, full_text, lines, speaker_of, words_of

_TABLES = ("story", "cast", "lines", "scenes", "voice")


def standing(session: Session, used: tuple[Used, ...] = ()) -> Past:
    """The lines, people, settings and models of a run, and the steps it used."""
    return Past(
        tuple(_lines(session)),
        tuple(_people(session)),
        tuple(_settings(session)),
        tuple((kind, one.name) for kind, one in sorted(session.providers.items())),
        used,
        _manuscript(session),
        tuple(_brought(session)),
        tuple(_translations(session)),
    )


def voice_words(voice: Voice) -> str:
    """A voice and how it is bent: ``zh-male-2, pitch 0.9``."""
    bent = [("pitch", voice.pitch), ("speed", voice.speed)]
    return ", ".join([voice.name, *(f"{what} {value}" for what, value in bent if value != 1.0)])


def _lines(session: Session) -> Iterator[Stood]:
    names = {one.id: one.name for one in session.story.cast}
    reading = session.reading
    chapters = {
        line.anchor: number
        for number, chapter in enumerate(reading.story.chapters, 1)
        for line in chapter_lines(chapter)
    }
    ends = [[one.start() for one in re.finditer("\n", part.text)] for part in reading.parts]
    for line in lines(session.story):
        span, speaker = reading.spans.get(line.anchor), names.get(speaker_of(line), "")
        row, part = (bisect_right(ends[span.part], span.start) + 1, span.part) if span else (0, 0)
        chapter = chapters.get(line.anchor, 0)
        yield Stood(line.anchor, full_text(line), speaker, chapter, row, part)


def _manuscript(session: Session) -> Manuscript:
    reading, path = session.reading, session.project.manuscript
    own = str(path)
    return Manuscript(
        os.path.relpath(path.resolve(), session.project.out.resolve()),
        blake3(path.read_bytes()).hexdigest() if path.is_file() else "",
        tuple("" if part.name == own else part.name for part in reading.parts),
        tuple(chapter.title for chapter in reading.story.chapters),
    )


def _brought(session: Session) -> Iterator[Brought]:
    """The author's own files that the board shows or plays."""
    tables, board = session.project.settings.lines, session.board
    sorts = (("picture", board.given), ("music", board.music), ("clip", board.clips))
    for what, given in sorts:
        for one in given:
            name = getattr(tables[one.anchor], what) if one.anchor in tables else ""
            yield Brought(one.digest, one.anchor, f"[lines.{one.anchor}] {what} = {name}")


def _translations(session: Session) -> Iterator[Translated]:
    for one in session.story.translations:
        held = ((line.anchor, words_of(line)) for line in one.lines)
        yield Translated(one.language, tuple(pair for pair in held if pair[1]))


def _people(session: Session) -> Iterator[Played]:
    casting = session.board.casting
    yield Played("", voice_words(casting.narrator))
    for one in session.story.cast:
        member = casting.member(one.id)
        look = tuple(_leaves(canonical(member.look))) if member else ()
        yield Played(one.name, voice_words(casting.voice(one.id)), look)


def _settings(session: Session) -> Iterator[Setting]:
    settings: Settings = session.project.settings
    for table in _TABLES:
        yield from _table(canonical(getattr(settings, table)), [table])
    for performer in session.performers:
        options = settings.options(performer.table, performer.options)
        for field in fields(options):
            value = canonical(getattr(options, field.name))
            yield Setting(f"[{performer.table}] {field.name}", _text(value))


def _table(value: object, path: list[str]) -> Iterator[Setting]:
    """What is set in a table and those below it; ``""`` names the kind of a value."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key:
                yield from _table(one, [*path, str(key)])
    else:
        yield Setting(f"[{'.'.join(path[:-1])}] {path[-1]}", _text(value))


def _leaves(look: dict[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in look.items():
        if name:
            yield name, _text(value)


def _text(value: object) -> str:
    return ", ".join(map(_text, value)) if isinstance(value, list) else str(value)
