"""What is to be lettered on a page, and where its panels are: plain values for recipes."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How the author marked words."""

    PLAIN = "plain"
    EMPHASIS = "emphasis"
    STRONG = "strong"


class Kind(StrEnum):
    """What holds the words."""

    CAPTION = "caption"
    BAND = "band"
    SPEECH = "speech"
    WHISPER = "whisper"
    SHOUT = "shout"
    THOUGHT = "thought"
    SONG = "song"
    SOUND = "sound"
    VERSE = "verse"
    LETTER = "letter"
    NOTICE = "notice"
    SCREEN = "screen"
    TITLE = "title"


class Edge(StrEnum):
    """How a panel's picture ends."""

    LINE = "line"
    SOFT = "soft"  # fading into the paper, for quiet moments
    BLEED = "bleed"  # over the edge of the page


BALLOONS = frozenset({Kind.SPEECH, Kind.WHISPER, Kind.SHOUT, Kind.THOUGHT, Kind.SONG})
PAPERS = frozenset({Kind.LETTER, Kind.NOTICE, Kind.SCREEN})


@dataclass(frozen=True, slots=True)
class Words:
    """Words in one style; ``reading`` stands above them in small letters."""

    text: str
    style: Style = Style.PLAIN
    reading: str = ""


Passage = tuple[Words, ...]


def passage_text(passage: Passage) -> str:
    """The running words of a passage."""
    return "".join(words.text for words in passage)


@dataclass(frozen=True, slots=True)
class Item:
    """One balloon, caption or sound word.

    ``passages`` are lines of the story, or pieces of them, in order; with ``rows`` each stands
    on a row of its own. ``speaker`` is an actor of the panel's picture, or -1 for nobody in it.
    One that ``continues`` is by the speaker of the item before. ``language`` is whose rules part
    long words at the end of a line (see ``hyphens.hyphenation``), none where none may be.
    """

    kind: Kind
    passages: tuple[Passage, ...]
    speaker: int = -1
    rows: bool = False
    continues: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Left, top, right, bottom in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        """The middle point."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> "Rectangle":
        """The rectangle with ``by`` more on every side."""
        return Rectangle(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def meets(self, other: "Rectangle") -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def shared(self, other: "Rectangle") -> float:
        """The area the two share."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, across) * max(0.0, down)


@dataclass(frozen=True, slots=True)
class Seen:
    """A figure in the panel's picture, in pixels of the picture."""

    actor: int
    head: Rectangle
    mouth: tuple[float, float]
    body: Rectangle


Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: the cell it fills, its picture's size and figures, and what is lettered in it.

    ``corners`` go round from the top left. ``above`` and ``below`` are set in strips outside the
    picture but inside the cell. A panel of ``width`` 0 has no picture. An ``inset`` lies upon the
    picture of the panel before it.
    """

    corners: tuple[Point, Point, Point, Point]
    width: int
    height: int
    figures: tuple[Seen, ...] = ()
    above: tuple[Item, ...] = ()
    items: tuple[Item, ...] = ()
    below: tuple[Item, ...] = ()
    vertical: bool = False
    edge: Edge = Edge.LINE
    inset: bool = False


def bounds(corners: tuple[Point, ...]) -> Rectangle:
    """The smallest upright rectangle round some points."""
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Rectangle(min(xs), min(ys), max(xs), max(ys))
