"""The three doors for plug-ins, by entry points: readers, performers, providers.

The built-ins come through the same doors; nothing is imported before it is needed.
"""

from collections.abc import Iterable
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from yanyi.build.performer import Performer
from yanyi.models.provider import Provider
from yanyi.problems import Problem, UsageError
from yanyi.read.formats.reader import Reader

DOORS = ("yanyi.readers", "yanyi.performers", "yanyi.providers")


@cache
def _found(door: str) -> dict[str, EntryPoint]:
    return {one.name: one for one in entry_points(group=door)}


def _loaded(door: str, name: str, what: str) -> Any:
    points = _found(door)
    if name not in points:
        known = ", ".join(sorted(points)) or "none"
        raise UsageError(Problem(f"there is no {what} called {name}", hint=f"Known: {known}."))
    return points[name].load()


def names(door: str) -> tuple[str, ...]:
    """The names at one door, in alphabetical order."""
    return tuple(sorted(_found(door)))


def readers() -> tuple[Reader, ...]:
    """Every reader."""
    return tuple(_loaded("yanyi.readers", name, "reader") for name in names("yanyi.readers"))


def performers(media: Iterable[str]) -> tuple[Performer, ...]:
    """The performers of these media; raises UsageError for a medium that is not there."""
    return tuple(_loaded("yanyi.performers", medium, "medium") for medium in media)


def provider(name: str) -> Provider:
    """The provider of this name, made anew."""
    made: Provider = _loaded("yanyi.providers", name, "provider")()
    return made
