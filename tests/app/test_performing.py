"""Every medium is remembered whole, and everything that it depends on tells."""

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

import pytest

from yanyi.app.performing import performances
from yanyi.app.request import Request
from yanyi.app.session import Session, directed, open_manuscript
from yanyi.board.types import Board
from yanyi.build.part import part_of
from yanyi.build.performer import Performer
from yanyi.build.stage import Stage
from yanyi.models.provider import Offer
from yanyi.models.work import Work
from yanyi.story.types import Story

T = TypeVar("T")

TALE = """# One

The rain fell on the *old* harbour.

“Hush,” said Mara. “Listen.”

# Two

“Who is there?” asked Tom.
"""
FAKES = """[models]
speech = "fake-voice"
picture = "fake-artist"
"""


class Clerk:
    """A stage that writes down the keys of parts and performs nothing."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    async def part(
        self, name: str, what: object, kind: type[T], run: Callable[[], Awaitable[T]]
    ) -> T:
        self.keys.append(part_of(name, what, {}).key)
        return kind(name, (), ())  # type: ignore[call-arg]

    def offers(self) -> tuple[Offer, ...]:
        return ()


@pytest.fixture
def session(tmp_path: Path) -> Session:
    (tmp_path / "tale.md").write_text(TALE, "utf-8")
    (tmp_path / "yanyi.toml").write_text(FAKES, "utf-8")
    opened = open_manuscript(Request(tmp_path))
    return directed(opened, opened.reading)


def keys(session: Session) -> list[str]:
    clerk = Clerk()
    stage: Any = clerk

    async def whole() -> None:
        await asyncio.gather(*performances(session, stage))

    asyncio.run(whole())
    return clerk.keys


def changes(value: object) -> list[object]:
    """The value with one thing in it changed, once for every thing it holds."""
    found: list[object] = []
    if isinstance(value, Enum):
        found += [one for one in type(value) if one is not value][:1]
    elif isinstance(value, bool):
        found.append(not value)
    elif isinstance(value, str):
        found.append(f"{value}!")
    elif isinstance(value, int | float):
        found.append(value + 1)
    elif isinstance(value, tuple):
        found += [(*value[:n], *value[n + 1 :]) for n in range(len(value))]
        for n, one in enumerate(value):
            found += [(*value[:n], other, *value[n + 1 :]) for other in changes(one)]
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            held = getattr(value, field.name)
            found += [dataclasses.replace(value, **{field.name: one}) for one in changes(held)]
    return found


def test_each_medium_is_a_part_of_its_own(session: Session) -> None:
    assert len(set(keys(session))) == len(session.performers) > 4
    assert keys(session) == keys(session)


@pytest.mark.parametrize("what", ["story", "board"])
def test_every_thing_in_story_and_board_tells(session: Session, what: str) -> None:
    one = dataclasses.replace(session, performers=session.performers[:1])
    others: list[Any] = changes(getattr(one, what))
    found = {keys(dataclasses.replace(one, **{what: other}))[0] for other in others}
    assert len(found) == len({repr(other) for other in others}) > 100
    assert keys(one)[0] not in found


def test_every_option_tells(session: Session) -> None:
    project, before = session.project, keys(session)
    for n, performer in enumerate(session.performers):
        usual = project.settings.options(performer.table, performer.options)
        for other in changes(usual):
            changed = dataclasses.replace(performer, options=type(usual))
            clerk = _with_options(session, changed, other)
            assert clerk[0] != before[n], (performer.medium, other)


def _with_options(session: Session, performer: Performer, options: Any) -> list[str]:
    class Chosen:
        def options(self, table: str, kind: type[Any]) -> Any:
            return options

    project: Any = dataclasses.replace(session.project, settings=Chosen())  # type: ignore[arg-type]
    return keys(dataclasses.replace(session, project=project, performers=(performer,)))


def test_a_performer_from_elsewhere_performs_every_time(session: Session) -> None:
    performed: list[str] = []

    async def perform(story: Story, board: Board, options: object, stage: Stage) -> Work:
        performed.append(story.language)
        return Work("other", (), ())

    comic = next(one for one in session.performers if one.medium == "comic")
    foreign = Performer("other", "comic", comic.options, perform)
    assert keys(dataclasses.replace(session, performers=(foreign,))) == []
    assert performed == ["en"]
