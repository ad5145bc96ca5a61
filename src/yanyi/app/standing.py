"""What a run stands on now, taken down to be compared with what an earlier one stood on."""

from collections.abc import Iterator
from dataclasses import fields

from yanyi.app.past import Past, Played, Setting, Stood, Used
from yanyi.app.session import Session
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


def _lines(session: Session) -> Iterator[Stood]:
    names = {one.id: one.name for one in session.story.cast}
    for line in lines(session.story):
        yield Stood(line.anchor, full_text(line), names.get(speaker_of(line), ""))


def _people(session: Session) -> Iterator[Played]:
    casting = session.board.casting
    yield Played("", casting.narrator.name)
    for one in session.story.cast:
        member = casting.member(one.id)
        look = tuple(_leaves(canonical(member.look))) if member else ()
        yield Played(one.name, casting.voice(one.id).name, look)


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
