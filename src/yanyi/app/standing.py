"""What a run stands on now, taken down to be compared with what an earlier one stood on."""

from collections.abc import Iterator
from dataclasses import fields

from yanyi.app.past import Past, Played, Setting, Stood, Used
from yanyi.app.session import Session
from yanyi.board.types import Voice
from yanyi.build.key import canonical
from yanyi.project.settings import Settings
from yanyi.story.walk import full_text, lines, speaker_of

_TABLES = ("story", "cast", "lines", "scenes", "voice")


def standing(session: Session, used: tuple[Used, ...] = ()) -> Past:
    """The lines, people, settings and models of a run, and the steps it used."""
    return Past(
        tuple(_lines(session)),
        tuple(_people(session)),
        tuple(_settings(session)),
        tuple((kind, one.name) for kind, one in sorted(session.providers.items())),
        used,
    )


def voice_words(voice: Voice) -> str:
    """A voice and how it is bent: ``zh-male-2, pitch 0.9``."""
    bent = [("pitch", voice.pitch), ("speed", voice.speed)]
    return ", ".join([voice.name, *(f"{what} {value}" for what, value in bent if value != 1.0)])


def _lines(session: Session) -> Iterator[Stood]:
    names = {one.id: one.name for one in session.story.cast}
    for line in lines(session.story):
        yield Stood(line.anchor, full_text(line), names.get(speaker_of(line), ""))


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
