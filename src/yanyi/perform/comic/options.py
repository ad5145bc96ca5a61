"""What the author may ask of the comic."""

from dataclasses import dataclass
from enum import StrEnum

from yanyi.board.vocabulary import Style


class Form(StrEnum):
    """How the comic is laid out."""

    PAGE = "page"
    WEBTOON = "webtoon"
    BOTH = "both"


class Direction(StrEnum):
    """Which way panels and balloons are read."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class Options:
    """The ``[comic]`` table.

    ``style`` is the art direction; ``pdf``: a PDF is bound as well; ``layout``: pages, a strip for
    phones, or both; ``bleed``: the pages once more for a printer, with 3 mm to cut off all round.
    ``epub``, ``reader``: these are made as well; ``translation`` names the languages in which the
    same pictures are lettered once more; ``cast``: a model sheet is drawn of everyone.
    """

    style: Style = Style.INK
    pdf: bool = True
    layout: Form = Form.PAGE
    direction: Direction = Direction.LEFT_TO_RIGHT
    bleed: bool = False
    epub: bool = True
    reader: bool = True
    translation: str | tuple[str, ...] = ""
    cast: bool = True

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages to letter besides the story's own."""
        named = self.translation
        several = (named,) if isinstance(named, str) else named
        return tuple(dict.fromkeys(filter(None, several)))

    @property
    def pages(self) -> bool:
        """Whether pages are made."""
        return self.layout is not Form.WEBTOON

    @property
    def strip(self) -> bool:
        """Whether a strip is made."""
        return self.layout is not Form.PAGE

    @property
    def rtl(self) -> bool:
        """Whether it is read from right to left."""
        return self.direction is Direction.RIGHT_TO_LEFT
