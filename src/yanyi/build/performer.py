"""What a medium registers."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from yanyi.board.types import Board
from yanyi.build.stage import Stage
from yanyi.models.work import Work
from yanyi.story.types import Story


@dataclass(frozen=True, slots=True)
class Performer:
    """A medium: its name, the frozen dataclass of its options, and the function that performs.

    ``options`` are read from the project's table of the name ``table`` (``[comic]``); every
    field has a default. One that is not ``usual`` is made only when it is asked for by name.
    ``needs`` are the kinds of asks that a new line means, so that who answers them gets ready.
    """

    medium: str
    table: str
    options: type[Any]
    perform: Callable[[Story, Board, Any, Stage], Awaitable[Work]]
    usual: bool = True
    needs: tuple[str, ...] = ()
