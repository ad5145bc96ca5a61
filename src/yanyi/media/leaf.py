"""A page as people read it: its picture, its panels, and the words on it with their places.

Bound books and the reader know nothing else of a page. Boxes are left, top, right, bottom in
pixels of the page; panels and passages stand in reading order.
"""

import unicodedata
from dataclasses import dataclass

from yanyi.story.wire import dumps, loads

Box = tuple[float, float, float, float]
HEADING = "title"


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one line, or in one column, and the box they fill."""

    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Passage:
    """One balloon, caption or heading: ``text`` is what it says, ``rows`` where it stands.

    ``lead`` says who speaks and how, for those who cannot see the balloon. ``vertical`` rows are
    columns from right to left.
    """

    kind: str
    text: str
    box: Box
    rows: tuple[Row, ...] = ()
    lead: str = ""
    vertical: bool = False

    @property
    def lines(self) -> tuple[Row, ...]:
        """The rows, with the space that parts two of them where their language has one."""
        rows = self.rows or (Row(self.text, self.box),)
        after = (*(row.text for row in rows[1:]), "")
        pairs = zip(rows, after, strict=True)
        return tuple(Row(row.text + _gap(row.text, following), row.box) for row, following in pairs)


def _gap(text: str, following: str) -> str:
    if not following or not text or text.endswith("\u00ad"):
        return ""
    wide = [unicodedata.east_asian_width(char) in "WF" for char in (text[-1], following[0])]
    return "" if any(wide) else " "


@dataclass(frozen=True, slots=True)
class Panel:
    """One picture of the page with its words; ``alternative`` tells what is seen."""

    box: Box
    alternative: str = ""
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page. ``label`` is its number as people call it, ``bookmark`` the chapter it begins.

    ``alternative`` stands for the whole page: for a cover, or where no panel has words of its own.
    """

    width: int
    height: int
    panels: tuple[Panel, ...] = ()
    alternative: str = ""
    label: str = ""
    bookmark: str = ""

    @property
    def described(self) -> str:
        """All that the page shows and says, for those who cannot see it."""
        parts = [self.alternative]
        for panel in self.panels:
            parts.append(panel.alternative)
            parts += [f"{one.lead}{one.text}" for one in panel.passages]
        return "\n".join(filter(None, parts))


def write_leaf(leaf: Leaf) -> bytes:
    """The page as a file."""
    return dumps(leaf).encode("utf-8", "replace")


def read_leaf(data: bytes) -> Leaf:
    """The page in such a file; raises InputError."""
    return loads(Leaf, data, "a page")


def rounded(left: float, top: float, right: float, bottom: float) -> Box:
    """A box to a tenth of a pixel."""
    return round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)
