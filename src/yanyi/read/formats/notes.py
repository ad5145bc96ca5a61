"""Footnotes and endnotes of a book: from the marks in its text to the words of the notes."""

import posixpath
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from yanyi.problems import Span
from yanyi.read.formats.archive import joined
from yanyi.read.formats.xhtml import Link, Page
from yanyi.read.markup import Block, Piece, Role, Row, Style
from yanyi.story.reading import LeftOut, Why

_MARK = re.compile(
    r"[\[(（〔【]?\s?(?:注\s?)?(?:\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶#]{1,4}|[①-⑳㉑-㊿❶-❿]|note|注释|註)"
    r"\s?[\])）〕】]?[.:：]?",
    re.IGNORECASE,
)
_NOTE_ID = re.compile(r"(?:foot|end|rear)?note|^_?f(?:oot)?n|^_?en?dn|^n\d|注|zhu", re.IGNORECASE)
_LONGEST_NOTE = 20_000


@dataclass(slots=True)
class Document:
    """A page of a book and its path; ``whole`` says why all of it is left out, if it is.

    ``marks`` and ``bodies`` are the stretches of notes' marks and of notes, ``marked`` and
    ``noted`` the numbers of the rows they lie in.
    """

    path: str
    page: Page
    part: int
    whole: Why | None = None
    marks: list[tuple[int, int, str]] = field(default_factory=list)
    bodies: list[tuple[int, int]] = field(default_factory=list)
    missing: int = 0
    marked: set[int] = field(default_factory=set)
    noted: set[int] = field(default_factory=set)
    rows: list[Row] = field(init=False)
    headings: list[int] = field(init=False)
    notes: list[int] = field(init=False)

    def __post_init__(self) -> None:
        blocks, left_out = self.page.blocks, self.page.left_out
        self.rows = [row for block in blocks for row in block.rows]
        self.headings = [b.rows[0].start for b in blocks if b.role is Role.HEADING and b.rows]
        self.notes = sorted(one.span.start for one in left_out if one.reason is Why.NOTE)


def target_of(path: str, href: str) -> tuple[str, str]:
    """The file and the id that a link in the document ``path`` leads to."""
    file, _, fragment = href.partition("#")
    return (joined(posixpath.dirname(path), file) if file else path), fragment


def hang_notes(documents: Sequence[Document]) -> None:
    """Put the words of notes on their marks, and take the notes out of the text."""
    by_path = {one.path: one for one in documents}
    told: dict[tuple[str, str], tuple[int, int] | None] = {}
    for document in documents:
        for link in document.page.links:
            _hang(document, link, by_path, told)
    for document in documents:
        _apply(document)


def _hang(
    document: Document,
    link: Link,
    by_path: Mapping[str, Document],
    told: dict[tuple[str, str], tuple[int, int] | None],
) -> None:
    mark = document.page.text[link.start : min(link.end, link.start + 30)].strip()
    if not link.note and not _MARK.fullmatch(mark):
        return
    path, fragment = target_of(document.path, link.href)
    home = by_path.get(path)
    if home is None or not fragment or fragment not in home.page.extents:
        if link.note:
            document.missing += 1
            document.marks.append((link.start, link.end, ""))
        return
    if (path, fragment) not in told:
        told[path, fragment] = _body(home, fragment)
    body = told[path, fragment]
    if body is None or (home is document and body[0] <= link.start < body[1]):
        return
    if not link.note and not _is_note(document, link, home, fragment, body):
        return
    # Mark and note lead to each other: what came first is the mark, and its row is no note.
    mine, theirs = _rows_of(document, link.start, link.end), _rows_of(home, *body)
    if document.noted & mine or home.marked & theirs:
        return
    words = _words(home, body)
    if not words:
        return
    document.marked |= mine
    home.noted |= theirs
    document.marks.append((link.start, link.end, words))
    home.bodies.append(body)


def _body(home: Document, fragment: str) -> tuple[int, int] | None:
    """The stretch of a note; an empty anchor stands for the paragraph it is in or before."""
    start, end = home.page.extents[fragment]
    text = home.page.text
    rows = home.rows
    at = max(0, bisect_right(rows, start, key=_start) - 1)
    inside = rows and rows[at].start <= start < rows[at].end
    if rows and inside and end <= rows[at].end:
        return rows[at].start, rows[at].end
    if text[start:end].strip():
        return (start, end) if end - start < _LONGEST_NOTE else None
    after = bisect_left(rows, start, key=_start)
    return (rows[after].start, rows[after].end) if after < len(rows) else None


def _is_note(
    document: Document, link: Link, home: Document, fragment: str, body: tuple[int, int]
) -> bool:
    """Whether what a short link leads to is a note: marked so, or it leads back to the link."""
    low, high = body
    if _any_in(home.headings, low, high):
        return False
    if home.whole is Why.NOTE or _any_in(home.notes, low, high):
        return True
    links = home.page.links
    at = bisect_left(links, low, key=lambda one: one.start)
    while at < len(links) and links[at].start < high:
        path, back = target_of(home.path, links[at].href)
        if path == document.path and back in document.page.extents:
            start, end = document.page.extents[back]
            if start - 40 <= link.start <= max(end, start + 40):
                return True
        at += 1
    return bool(_NOTE_ID.search(fragment)) and home is not document


def _rows_of(document: Document, low: int, high: int) -> set[int]:
    """The numbers of the rows that a stretch lies in."""
    first = max(0, bisect_right(document.rows, low, key=_start) - 1)
    if first < len(document.rows) and document.rows[first].end <= low:
        first += 1
    return set(range(first, bisect_left(document.rows, high, key=_start)))


def _start(row: Row) -> int:
    return row.start


def _any_in(places: Sequence[int], low: int, high: int) -> bool:
    at = bisect_left(places, low)
    return at < len(places) and places[at] < high


def _words(home: Document, body: tuple[int, int]) -> str:
    """The words of a note without its number and without the links back."""
    low, high = body
    links = home.page.links
    at = bisect_left(links, low, key=lambda one: one.start)
    words: list[str] = []
    begin = low
    while at < len(links) and links[at].start < high:
        link = links[at]
        inner = home.page.text[link.start : link.end].strip()
        if "#" in link.href and (len(inner) < 3 or _MARK.fullmatch(inner) or _is_back(inner)):
            words.append(home.page.text[begin : link.start])
            begin = min(high, link.end)
        at += 1
    words.append(home.page.text[begin:high])
    plain = " ".join("".join(words).split()).strip("↩↑^ ")
    number = re.match(r"(?:[\[(（]?\d{1,4}[\])）]?[.:：、]?|[*†‡§¶]{1,4}|\[\])\s*(?=\S)", plain)
    return plain[number.end() :] if number else plain


def _is_back(words: str) -> bool:
    return bool(
        re.fullmatch(r"[\[(（]?(?:back|return|返回|↩.?|↑|\^)[\])）]?", words, re.IGNORECASE)
    )


# --- taking notes out of the text ----------------------------------------------------------------


def _apply(document: Document) -> None:
    page = document.page
    if document.bodies:
        bodies = sorted(set(document.bodies))
        page.blocks = [
            block for block in (_without(block, bodies) for block in page.blocks) if block
        ]
        page.left_out += [LeftOut(Span(document.part, low, high), Why.NOTE) for low, high in bodies]
    if document.marks:
        marks = sorted(document.marks)
        page.blocks = [_marked(block, marks) for block in page.blocks]
        page.left_out += [
            LeftOut(Span(document.part, low, high), Why.NOTE) for low, high, _ in marks
        ]
    page.left_out.sort(key=lambda one: one.span)


def _without(block: Block, bodies: Sequence[tuple[int, int]]) -> Block | None:
    """The block without the rows that are notes."""
    if not block.rows:
        return block
    kept = tuple(row for row in block.rows if not _covered(row, bodies))
    if len(kept) == len(block.rows):
        return block
    return replace(block, rows=kept) if kept else None


def _covered(row: Row, bodies: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(bodies, row.start, key=lambda one: one[0]) - 1
    return at >= 0 and row.start < bodies[at][1]


def _marked(block: Block, marks: Sequence[tuple[int, int, str]]) -> Block:
    """The block with the words of notes on their marks."""
    if not block.rows:
        return block
    first = bisect_right(marks, block.rows[0].start, key=lambda one: one[1])
    stop = bisect_left(marks, block.rows[-1].end, key=lambda one: one[0])
    if first >= stop:
        return block
    near = marks[first:stop]
    return replace(block, rows=tuple(_marked_row(row, near) for row in block.rows))


def _marked_row(row: Row, marks: Iterable[tuple[int, int, str]]) -> Row:
    near = [one for one in marks if one[1] > row.start and one[0] < row.end]
    if not near:
        return row
    pieces: list[Piece] = []
    for piece in row.pieces:
        at = piece.start
        for low, high, words in near:
            if high <= piece.start or low >= piece.end:
                continue
            if low > at:
                pieces.append(replace(piece, start=at, end=low))
            if words and low >= piece.start:
                pieces.append(Piece(low, min(high, piece.end), Style.NOTE, words))
            at = max(at, min(high, piece.end))
        if at < piece.end:
            pieces.append(replace(piece, start=at))
    return replace(row, pieces=tuple(pieces) or (Piece(row.start, row.start),))
