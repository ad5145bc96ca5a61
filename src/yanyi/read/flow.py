"""A row as one string to search in, with the way back to the source."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from yanyi.problems import Span
from yanyi.read.markup import UNREADABLE, Piece, Row, Style
from yanyi.story.types import Emphasis, Note, Plain, Ruby, Run, Runs, Strong

_SPACES = re.compile(r"\s+")
_WIDE_SPACES = re.compile(r"\s{2,}|[^\S ]")
_TO_SPACE = {ord(sign): " " for sign in "\n\r\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"}


def is_ideographic(sign: str) -> bool:
    """Whether the character belongs to a script written without spaces."""
    return "\u2e80" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" or sign >= "\uff00"


def fold(raw: str, before: str, after: str) -> str:
    """White space folded: a line break between ideographs is nothing, other runs are one space."""
    if raw.isprintable() and "  " not in raw and "\u3000" not in raw:
        return raw
    if raw.isascii() and not raw.isspace():
        return _WIDE_SPACES.sub(" ", raw)

    def one(match: re.Match[str]) -> str:
        space = match.group()
        left = raw[match.start() - 1] if match.start() else before
        right = raw[match.end()] if match.end() < len(raw) else after
        if ("\n" in space or "\r" in space) and is_ideographic(left) and is_ideographic(right):
            return ""
        return "\u3000" if set(space) == {"\u3000"} else " "

    return _SPACES.sub(one, raw)


@dataclass(frozen=True, slots=True)
class Flow:
    """The words of one row. ``text`` has a space for every line break, so offsets stay."""

    part: int
    text: str
    raw: str
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]
    names: tuple[tuple[int, str], ...]

    def source(self, offset: int) -> int:
        """Where the character at ``offset`` stands in the part."""
        at = bisect_right(self.starts, offset) - 1
        return self.pieces[at].start + offset - self.starts[at]

    def span(self, start: int, end: int) -> Span:
        """Where ``[start, end)`` stands in the part."""
        return Span(self.part, self.source(start), self.source(end - 1) + 1)

    def runs(self, start: int, end: int, reach: int) -> Runs:
        """The inline runs of ``[start, end)``, white space folded, with notes before ``reach``."""
        found: list[Run] = []
        at = max(0, bisect_right(self.starts, start) - 1)
        while at < len(self.pieces) and self.starts[at] < reach:
            piece, first = self.pieces[at], self.starts[at]
            size = 0 if piece.style is Style.NOTE else piece.end - piece.start
            if piece.style is Style.NOTE:
                if start <= first:
                    found.append(Note(piece.more))
            elif start < first + size and first < end:
                low, high = max(start, first), min(end, first + size)
                before = self.raw[low - 1] if low > start else ""
                after = self.raw[high] if high < end else ""
                words = fold(self.raw[low:high], before, after)
                if words:
                    _append(found, piece, words)
            at += 1
        return tuple(found)

    def words(self, start: int, end: int) -> str:
        """The running words of ``[start, end)``, white space folded."""
        return fold(self.raw[start:end], "", "")


def _append(found: list[Run], piece: Piece, words: str) -> None:
    last = found[-1] if found else None
    match piece.style:
        case Style.EMPHASIS:
            run: Run = Emphasis(words)
        case Style.STRONG:
            run = Strong(words)
        case Style.RUBY:
            run = Ruby(words, piece.more)
        case _:
            run = Plain(words)
    # Two pieces that meet at white space must not fold to two spaces.
    if last is not None and not isinstance(last, Note) and last.text.endswith(" "):
        words = words.removeprefix(" ")
        if not words:
            return
        run = Ruby(words, run.reading) if isinstance(run, Ruby) else type(run)(words)
    if isinstance(last, Plain) and isinstance(run, Plain):
        found[-1] = Plain(last.text + run.text)
    elif isinstance(last, Emphasis) and isinstance(run, Emphasis):
        found[-1] = Emphasis(last.text + run.text)
    else:
        found.append(run)


def flow_of(part: int, text: str, row: Row) -> Flow:
    """The flow of a row of the part whose text is given; unreadable characters are kept out."""
    pieces: list[Piece] = []
    for piece in row.pieces:
        if piece.style is Style.NOTE:
            pieces.append(piece)
            continue
        at = piece.start
        for bad in UNREADABLE.finditer(text, piece.start, piece.end):
            if bad.start() > at:
                pieces.append(Piece(at, bad.start(), piece.style, piece.more))
            at = bad.end()
        if piece.end > at:
            pieces.append(Piece(at, piece.end, piece.style, piece.more))
    starts: list[int] = []
    words: list[str] = []
    length = 0
    for piece in pieces:
        starts.append(length)
        if piece.style is not Style.NOTE:
            words.append(text[piece.start : piece.end])
            length += piece.end - piece.start
    raw = "".join(words)
    return Flow(part, raw.translate(_TO_SPACE), raw, tuple(pieces), tuple(starts), row.names)


def name_lines_in(flow: Flow, lines: list[tuple[int, int]]) -> list[str]:
    """The author's own names of the lines at these offsets: a mark names the line it follows."""
    given = [""] * len(lines)
    if not flow.names or not lines:
        return given
    begins = [flow.source(start) for start, _ in lines]
    for place, name in flow.names:
        at = max(0, bisect_right(begins, place) - 1)
        given[at] = given[at] or name
    return given
