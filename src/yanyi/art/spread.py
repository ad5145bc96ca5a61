"""Spreads of a picture book as recipes: where the words stand, and the finished page."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from yanyi.art.lettering.items import Passage, Rectangle
from yanyi.board.types import Setting
from yanyi.models.recipe import Recipe

WIDTH, HEIGHT = 2400, 1600
QUALITY = 90


class Layout(StrEnum):
    """How picture and words share a spread."""

    BELOW = "below"
    COLUMN = "column"
    OVER = "over"
    VIGNETTE = "vignette"
    WORDS = "words"


SIZES = {
    Layout.BELOW: (2400, 1260),
    Layout.COLUMN: (1560, 1600),
    Layout.OVER: (2400, 1600),
    Layout.VIGNETTE: (1560, 1080),
}
"""The size in which the picture of a layout is drawn."""


class Tone(StrEnum):
    """What the words of a paragraph are."""

    TEXT = "text"
    VERSE = "verse"
    LETTER = "letter"
    SOUND = "sound"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph: lines of the story, or pieces of them, in order; a verse keeps its rows."""

    tone: Tone
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class SpreadText:
    """The words of a spread. ``heads`` are faces in its picture, to be left free.

    ``mirrored`` puts the column on the left. Inputs: the picture, if words lie over it.
    """

    chinese: bool
    layout: Layout
    paras: tuple[Para, ...]
    heads: tuple[Rectangle, ...] = ()
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class SpreadPage:
    """A spread to draw. Inputs: the layout of its words, then its picture, if it has one.

    ``made`` are the words that say how it was made, ``heads`` the faces that they leave free, in
    pixels of the picture.
    """

    chinese: bool
    setting: Setting | None = None
    mirrored: bool = False
    number: int = 0
    made: str = ""
    heads: tuple[Rectangle, ...] = ()


@dataclass(frozen=True, slots=True)
class Front:
    """The cover; its input is the picture, if there is one.

    ``headroom`` is where the highest head begins, as a share of the picture's height.
    """

    title: str
    author: str
    made: str
    chinese: bool
    headroom: float = 1.0


@dataclass(frozen=True, slots=True)
class Opening:
    """The title page; its input is a picture, if there is one."""

    title: str
    author: str
    chinese: bool
    setting: Setting | None = None
    made: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """The last page: the end, and how the book was made; its input is a picture, if any."""

    title: str
    ending: str
    sentence: str
    made: str
    chinese: bool
    setting: Setting | None = None


def _lay_out(params: SpreadText, inputs: list[Path], output: Path) -> None:
    from yanyi.art import spread_layout

    output.write_bytes(spread_layout.lay_out(params, inputs))


def _page(params: SpreadPage, inputs: list[Path], output: Path) -> None:
    from yanyi.art import spread_drawing

    spread_drawing.draw_spread(params, inputs, output)


def _front(params: Front, inputs: list[Path], output: Path) -> None:
    from yanyi.art import spread_ends

    spread_ends.draw_front(params, inputs, output)


def _opening(params: Opening, inputs: list[Path], output: Path) -> None:
    from yanyi.art import spread_ends

    spread_ends.draw_opening(params, inputs, output)


def _ending(params: Ending, inputs: list[Path], output: Path) -> None:
    from yanyi.art import spread_ends

    spread_ends.draw_ending(params, inputs, output)


TEXT = Recipe("picturebook.layout", 4, SpreadText, _lay_out)
PAGE = Recipe("picturebook.page", 4, SpreadPage, _page)
FRONT = Recipe("picturebook.cover", 4, Front, _front)
OPENING = Recipe("picturebook.opening", 4, Opening, _opening)
ENDING = Recipe("picturebook.ending", 4, Ending, _ending)
