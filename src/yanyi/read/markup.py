"""What every format is turned into: blocks of rows of pieces that still know their place."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from yanyi.problems import Problem, Span
from yanyi.story.corrections import SceneFix
from yanyi.story.reading import LeftOut, Part
from yanyi.story.vocabulary import Emotion, LineKind, Manner

# Characters that are no words in any format: controls, invisible marks, lost bytes.
UNREADABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
NAME_MARK = re.compile(r"[ \t]?\{#([A-Za-z0-9\u4e00-\u9fff][\w.\-]{0,79})\}")

_NOWHERE = Span(0, 0, 0)


class Style(Enum):
    """How a piece of running words looks."""

    PLAIN = auto()
    EMPHASIS = auto()
    STRONG = auto()
    RUBY = auto()
    NOTE = auto()


class Role(Enum):
    """What a block is for."""

    HEADING = auto()
    PROSE = auto()
    VERSE = auto()
    QUOTED = auto()
    BREAK = auto()
    FIGURE = auto()
    SETTING = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """What the author says outright of a row: what it is, who says it, and how."""

    kind: LineKind
    speaker: str = ""
    manner: Manner | None = None
    emotion: Emotion | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch ``[start, end)`` of a part's text in one style.

    ``more`` is the reading of a ruby, or the words of a note (whose own stretch is its mark).
    """

    start: int
    end: int
    style: Style = Style.PLAIN
    more: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph, or one row of a verse; ``names`` are explicit anchors and where they stand."""

    pieces: tuple[Piece, ...]
    names: tuple[tuple[int, str], ...] = ()
    cue: Cue | None = None

    @property
    def start(self) -> int:
        """Where the row begins in its part."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where the row ends in its part."""
        return self.pieces[-1].end


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a part. A figure has no rows but a ``source`` and words for it; a heading
    without rows is one that only the contents name, in ``alternative``.

    A setting has no rows either: it opens a scene and tells where and when, as the author says.
    """

    role: Role
    part: int
    rows: tuple[Row, ...] = ()
    level: int = 0
    span: Span = _NOWHERE
    source: str = ""
    alternative: str = ""
    setting: SceneFix | None = None


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A parsed source, before any language is known.

    ``titles`` names parts whose own words hold no heading (from an EPUB's contents);
    ``chapter_level`` is the level of headings that are chapters, 0 when the format does not tell.
    """

    parts: tuple[Part, ...]
    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...] = ()
    title: str = ""
    author: str = ""
    language: str = ""
    rights: str = ""
    identifier: str = ""
    description: str = ""
    cover: str = ""
    titles: tuple[tuple[int, str], ...] = ()
    chapter_level: int = 0
    problems: tuple[Problem, ...] = ()


def row_text(part: Part, row: Row) -> str:
    """The words of a row, white space folded."""
    words = "".join(
        part.text[piece.start : piece.end] for piece in row.pieces if piece.style is not Style.NOTE
    )
    return " ".join(UNREADABLE.sub("", words).split())


def block_text(part: Part, block: Block) -> str:
    """The words of a block, its rows joined by a space."""
    return " ".join(row_text(part, row) for row in block.rows)
