"""Every medium of a session performed, each remembered whole as a part."""

from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any, Protocol, TypeVar

from yanyi.app.session import Session
from yanyi.build.part import at_home, digest
from yanyi.build.performer import Performer
from yanyi.build.queue import enter
from yanyi.build.stage import Stage
from yanyi.models.work import Work

T = TypeVar("T")


class Remembering(Stage, Protocol):
    """A Stage that remembers parts."""

    async def part(
        self, name: str, what: object, kind: type[T], run: Callable[[], Awaitable[T]]
    ) -> T:
        """What ``run`` gives, remembered whole."""


def performances(session: Session, stage: Remembering) -> Iterator[Coroutine[Any, Any, Work]]:
    """One for each medium, in order.

    A performance depends on the story, the board, the options and the Stage, and on the code; of a
    performer from elsewhere the code is not known, so it performs every time. Raises InputError
    before the first one where a setting of any cannot be understood.
    """
    told = digest(session.story), digest(session.board)
    settings = session.project.settings
    options = [settings.options(one.table, one.options) for one in session.performers]
    for one, chosen in zip(session.performers, options, strict=True):
        yield _performed(one, chosen, session, told, stage)


async def _performed(
    performer: Performer,
    options: object,
    session: Session,
    told: tuple[str, str],
    stage: Remembering,
) -> Work:
    enter(performer.medium)

    async def run() -> Work:
        return await performer.perform(session.story, session.board, options, stage)

    if not at_home(performer):
        return await run()
    name = f"{performer.perform.__module__} {performer.medium}"
    return await stage.part(name, [*told, options], Work, run)
