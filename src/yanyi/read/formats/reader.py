"""What a format registers."""

from collections.abc import Callable
from dataclasses import dataclass

from yanyi.read.markup import Manuscript
from yanyi.read.source import Source


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: its name, the file suffixes it owns, and the function that parses a source.

    ``parse`` never fails on a text; it raises InputError for a source that cannot be one.
    """

    name: str
    suffixes: tuple[str, ...]
    parse: Callable[[Source], Manuscript]
