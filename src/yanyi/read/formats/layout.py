"""Plain lines to blocks: paragraphs, verses, letters, headings and breaks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.problems import Span
from yanyi.read.formats.dialect import Dialect, is_marked, is_speech
from yanyi.read.formats.verse import is_cue, is_poem, is_regular, is_stanza, meter
from yanyi.read.heading import Heading
from yanyi.read.languages import heading_of, is_title_of
from yanyi.read.markup import NAME_MARK, Block, Piece, Role, Row, Style

BREAK = re.compile(r"[\s*＊#\-–—_=~·•※◇◆○●☆★⁂＝+§]{1,80}")
_HEADING = re.compile(r"(#{1,6})[ \t]+(?=[^#\s])(?=.{1,120}$)")
_EMPHASIS = re.compile(r"(?<!\w)_([^_\s](?:[^_]{0,400}[^_\s])?)_(?!\w)")
_LONGEST_HEADING = 100
_ENDINGS = frozenset(".!?:;。！？：；，、…—”’\"')」』】》．〕］）")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the file without the white space around it."""

    start: int
    end: int
    indent: int
    words: str


Group = list[TextLine]


@dataclass(frozen=True, slots=True)
class Wrapping:
    """At what width lines were broken, and how far most of them are indented."""

    width: int
    base: int


def lay_out(text: str, start: int, end: int, dialect: Dialect) -> Iterator[Block]:
    """The blocks of a stretch of plain text, in order; marked rows are read by ``dialect``."""
    groups = list(_groups(text, start, end))
    wrapping = _wrapping(groups) if _is_wrapped(groups) else None
    blocks: list[Block] = []
    plain: list[Group] = []
    for piece in _marked(groups, wrapping is not None, dialect):
        if isinstance(piece, Block):
            blocks += _unmarked(text, plain, wrapping)
            blocks.append(piece)
            plain = []
        else:
            plain.append(piece)
    blocks += _unmarked(text, plain, wrapping)
    return with_titles(text, blocks)


def _unmarked(text: str, groups: list[Group], wrapping: Wrapping | None) -> Iterator[Block]:
    return _wrapped(text, groups, wrapping) if wrapping else _loose(text, groups)


def _marked(groups: list[Group], wrapped: bool, dialect: Dialect) -> Iterator[Group | Block]:
    """The groups, cut at rows which the dialect knows; a wrapped one goes on to its group's end."""
    for group in groups:
        rest: Group = []
        at = 0
        while at < len(group):
            line, stop = group[at], at + 1
            block = _marked_heading(line, dialect)
            if block is None and is_marked(line.words):
                goes_on = wrapped and is_speech(line.words)
                while goes_on and stop < len(group) and not is_marked(group[stop].words):
                    stop += 1
                block = dialect.block(line.start, group[stop - 1].end)
            if block is None:
                rest.append(line)
                at += 1
                continue
            if rest:
                yield rest
                rest = []
            yield block
            at = stop
        if rest:
            yield rest


def _marked_heading(line: TextLine, dialect: Dialect) -> Block | None:
    """A heading as in Markdown (``## The storm``)."""
    mark = _HEADING.match(line.words)
    if mark is None:
        return None
    row = dialect.row(line.start + mark.end(), line.end)
    return Block(Role.HEADING, 0, (row,), level=len(mark[1]))


def with_headings(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Paragraphs that read as headings, in a part that has no marked ones; and their titles."""
    if any(block.role is Role.HEADING for block in blocks):
        return list(blocks)
    made: list[Block] = []
    for block in blocks:
        words = ""
        if block.role is Role.PROSE and len(block.rows) == 1:
            words = " ".join(text[block.rows[0].start : block.rows[0].end].split())
        found = heading_of(words) if 0 < len(words) < _LONGEST_HEADING else None
        level = 0 if found is None or found.bare else found.level
        made.append(replace(block, role=Role.HEADING, level=level) if found else block)
    return list(with_titles(text, made))


def with_titles(text: str, blocks: list[Block]) -> Iterator[Block]:
    """Headings that are a number alone, joined by the title that stands below them."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        below = blocks[at + 1] if at + 1 < len(blocks) else None
        size = 1
        if block.role is Role.HEADING and below is not None and below.role is Role.PROSE:
            row = block.rows[0]
            words = " ".join(text[row.start : row.end].split())
            heading = heading_of(words)
            title = text[below.rows[0].start : below.rows[0].end]
            follows = at + 2 < len(blocks) and blocks[at + 2].role is not Role.HEADING
            if heading and not heading.title and follows and is_title_of(title):
                block = replace(block, rows=(*block.rows, *below.rows))
                size = 2
        yield block
        at += size


def _groups(text: str, start: int, end: int) -> Iterator[Group]:
    """The lines between empty lines."""
    group: Group = []
    at = start
    for raw in text[start:end].splitlines(keepends=True):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            group.append(TextLine(at + indent, at + indent + len(words), indent, words))
        elif group:
            yield group
            group = []
        at += len(raw)
    if group:
        yield group


def _is_wrapped(groups: list[Group]) -> bool:
    """Whether lines were broken at a width rather than at the ends of paragraphs."""
    open_, total, sizes = 0, 0, []
    for group in groups:
        for line in group[:-1]:
            if len(line.words) >= 25 or (len(line.words) >= 15 and line.words[-1] > "\u2e80"):
                total += 1
                sizes.append(len(line.words))
                open_ += line.words[-1] not in _ENDINGS
    return total > 0 and open_ > total * 0.35 and sorted(sizes)[len(sizes) // 2] <= 120


# --- one line a paragraph ------------------------------------------------------------------------


def _loose(text: str, groups: list[Group]) -> Iterator[Block]:
    for group in groups:
        at = 0
        while at < len(group):
            line = group[at]
            if heading := heading_of(line.words):
                size = _title_rows(heading, group[at : at + 3]) if len(group) <= 3 else 1
                yield _heading(text, heading, group[at : at + size])
            elif BREAK.fullmatch(line.words):
                size = 1
                yield _break(line)
            else:
                size = _verse_size(group, at)
                role = Role.VERSE if size > 1 else Role.PROSE
                if size == 1 and at and is_cue(group[at - 1].words) and is_regular(line.words):
                    role = Role.VERSE
                yield Block(role, 0, tuple(row_of(text, one) for one in group[at : at + size]))
            at += max(1, size)


def _verse_size(group: Group, at: int) -> int:
    """How many lines from ``at`` make a verse; 1 when none."""
    size = 0
    length = meter(group[at].words)
    while length and at + size < len(group) and meter(group[at + size].words) == length:
        size += 1
    if size >= 2 and is_poem([line.words for line in group[at : at + size]]):
        return size
    if at or len(group) < 2:
        return 1
    # A Latin stanza fills its group, and is not a conversation.
    words = [line.words for line in group]
    closed = sum(1 for row in words if row[-1] in '.!?"”')
    quoted = sum(1 for row in words if row[0] in "\"“‘「'—")
    latin = words[0][0] < "\u2e80" and max(map(len, words)) < 70
    if latin and is_stanza(words, 90) and closed * 2 <= len(words) and not quoted > 1:
        return len(group)
    return 1


# --- broken at a width ---------------------------------------------------------------------------


def _wrapping(groups: list[Group]) -> Wrapping:
    lengths = sorted(len(line.words) for group in groups for line in group)
    base = Counter(line.indent for group in groups for line in group).most_common(1)[0][0]
    return Wrapping(lengths[len(lengths) * 9 // 10], base)


def _wrapped(text: str, groups: list[Group], wrapping: Wrapping) -> Iterator[Block]:
    width, base = wrapping.width, wrapping.base
    letter: list[Row] = []
    for group in groups:
        block = _wrapped_block(group, base, width)
        if block is Role.QUOTED:
            letter.append(_row(text, group))
            continue
        if letter:
            yield Block(Role.QUOTED, 0, tuple(letter))
            letter = []
        if block is Role.BREAK:
            yield from (_break(line) for line in group[:1])
        elif block is Role.VERSE:
            yield Block(Role.VERSE, 0, tuple(row_of(text, line) for line in group))
        else:
            yield from _prose(text, group, base)
    if letter:
        yield Block(Role.QUOTED, 0, tuple(letter))


def _wrapped_block(group: Group, base: int, width: int) -> Role:
    first = group[0]
    if all(BREAK.fullmatch(line.words) for line in group):
        return Role.BREAK
    if heading_of(first.words):
        return Role.PROSE
    words = [line.words for line in group]
    indented = all(line.indent > base + 1 for line in group)
    if indented:
        if is_stanza(words, width) or (len(group) == 1 and _is_sung(first.words)):
            return Role.VERSE
        return Role.QUOTED if first.indent > base + 3 or len(group) > 1 else Role.PROSE
    short = max(len(row) for row in words[:-1]) < width * 0.7 if len(words) > 1 else False
    return Role.VERSE if short and is_stanza(words, width) else Role.PROSE


def _is_sung(row: str) -> bool:
    return row[0] in "\"“'‘" and row[-1] in "\"”'’!," and len(row) < 60


def _prose(text: str, group: Group, base: int) -> Iterator[Block]:
    """A group of lines as headings and paragraphs."""
    at = 0
    heading = heading_of(group[0].words)
    if heading:
        at = _title_rows(heading, group) if len(group) <= 4 else 1
        yield _heading(text, heading, group[:at])
    paragraph: Group = []
    for line in group[at:]:
        begins = line.indent > base and paragraph and paragraph[-1].indent <= base
        if begins and paragraph[-1].words[-1] in _ENDINGS:
            yield Block(Role.PROSE, 0, (_row(text, paragraph),))
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield Block(Role.PROSE, 0, (_row(text, paragraph),))


def _title_rows(heading: Heading, group: Group) -> int:
    """How many lines of the group belong to the heading that is its first."""
    rest = [line.words for line in group[1:]]
    if not rest or heading.title or not all(is_title_of(row) for row in rest):
        return 1
    return len(group)


# --- rows ----------------------------------------------------------------------------------------


def _heading(text: str, heading: Heading, group: Group) -> Block:
    return Block(Role.HEADING, 0, (_row(text, group),), level=0 if heading.bare else heading.level)


def _break(line: TextLine) -> Block:
    return Block(Role.BREAK, 0, span=Span(0, line.start, line.end))


def row_of(text: str, line: TextLine) -> Row:
    """A line as a row of its own."""
    return plain_row(text, line.start, line.end)


def _row(text: str, group: Group) -> Row:
    return plain_row(text, group[0].start, group[-1].end)


def plain_row(text: str, start: int, end: int) -> Row:
    """A stretch of plain text as a row: ``_so_`` is stressed, ``{#rain}`` names the line."""
    names: list[tuple[int, str]] = []
    holes: list[tuple[int, int, Style, int]] = []
    if text.find("{#", start, end) >= 0:
        for mark in NAME_MARK.finditer(text, start, end):
            names.append((mark.start(), mark[1]))
            holes.append((mark.start(), mark.end(), Style.PLAIN, mark.end()))
    if text.find("_", start, end) >= 0:
        for mark in _EMPHASIS.finditer(text, start, end):
            holes.append((mark.start(), mark.start() + 1, Style.EMPHASIS, mark.end() - 1))
            holes.append((mark.end() - 1, mark.end(), Style.PLAIN, mark.end()))
    pieces: list[Piece] = []
    at, style = start, Style.PLAIN
    for low, high, after, _ in sorted(holes):
        if low > at:
            pieces.append(Piece(at, low, style))
        at, style = max(at, high), after
    if end > at:
        pieces.append(Piece(at, end, style))
    return Row(tuple(pieces) or (Piece(start, start),), tuple(names))
