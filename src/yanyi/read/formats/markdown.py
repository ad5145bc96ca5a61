"""Markdown: the parts of it that stories use."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from yanyi.problems import Span
from yanyi.read.decoding import decode
from yanyi.read.formats.dialect import (
    Dialect,
    cut_out,
    is_marked,
    is_speech,
    join_songs,
    without_comments,
)
from yanyi.read.formats.inline import inline_row
from yanyi.read.formats.reader import Reader
from yanyi.read.formats.verse import is_cue, is_poem, is_regular
from yanyi.read.languages import heading_of
from yanyi.read.markup import Block, Manuscript, Piece, Role, Row
from yanyi.read.source import Source
from yanyi.story.reading import LeftOut, Part, Why

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING = re.compile(r"[ \t]+#{1,10}[ \t]*$")
_RULE = re.compile(
    r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}"
    r"|(?:※[ \t　]*){1,}|⁂|(?:~[ \t]*){3,})"
)
_UNDERLINE = re.compile(r" {0,3}(?:(=+)|(-+))[ \t]*")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_BULLET = re.compile(r"[ \t]{0,12}(?:[-*+]|\d{1,4}[.)])[ \t]+")
_FIGURE = re.compile(
    r"!\[([^\]\n]{0,300})\]\(([^()\s]{1,500})(?:\s\"[^\"\n]{0,200}\")?\)"
    r"[ \t]?(?:\{#([\w.\-]{1,80})\})?"
)
_NOTE = re.compile(r"\[\^([^\]\s]{1,60})\]:[ \t]*")
_FENCE = re.compile(r" {0,3}(?:```+|~~~+)[^\n]{0,100}")
_FIELD = re.compile(
    r"(title|author|language|lang|rights|identifier|description|cover)\s*:\s*(.{1,2000})",
    re.IGNORECASE,
)
_NONE = re.compile("")
_ENDINGS = "。！？…”」』）：—.!?"
_PREFIX = re.compile(r"^ {0,3}>[ \t]?|^[ \t]{1,40}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    words: str


@dataclass(slots=True)
class _Page:
    """A Markdown text in the reading."""

    text: str
    lines: list[_Line]
    dialect: Dialect
    notes: dict[str, str] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)


def parse_markdown(source: Source) -> Manuscript:
    """The blocks of a Markdown text."""
    decoded = decode(source)
    bare, comments = without_comments(decoded.text)
    notes: dict[str, str] = {}
    dialect = Dialect(
        source.name, bare, lambda start, end: inline_row(bare, start, end, notes, _PREFIX)
    )
    page = _Page(bare, _lines(bare), dialect, notes)
    first = _front_matter(page)
    _collect_notes(page, first)
    blocks = tuple(
        cut_out(block, comments) for block in join_songs(bare, list(_blocks(page, first)))
    )
    said = page.fields
    left_out = [*page.left_out, *dialect.left_out, *(LeftOut(one, Why.AUTHOR) for one in comments)]
    return Manuscript(
        parts=(Part(source.name, decoded.text),),
        blocks=blocks,
        left_out=tuple(sorted(left_out, key=lambda one: one.span)),
        title=said.get("title", ""),
        author=said.get("author", ""),
        language=said.get("language", said.get("lang", "")),
        rights=said.get("rights", ""),
        identifier=said.get("identifier", ""),
        description=said.get("description", ""),
        cover=said.get("cover", ""),
        problems=(*decoded.problems, *dialect.problems),
    )


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        words = raw.rstrip()
        lines.append(_Line(at, at + len(words), words))
        at += len(raw)
    return lines


def _front_matter(page: _Page) -> int:
    """Read ``---`` fields at the top; the number of lines they take."""
    if not page.lines or page.lines[0].words.lstrip("\ufeff") != "---":
        return 0
    for at in range(1, min(len(page.lines), 60)):
        words = page.lines[at].words
        if words in {"---", "..."}:
            page.left_out.append(
                LeftOut(Span(0, page.lines[0].start, page.lines[at].end), Why.FRONT_MATTER)
            )
            return at + 1
        if found := _FIELD.fullmatch(words):
            page.fields[found[1].lower()] = found[2].strip().strip("\"'")
    page.fields.clear()
    return 0


def _collect_notes(page: _Page, first: int) -> None:
    """Read ``[^1]: words``; their words hang on the mark, so the definitions are left out."""
    kept: list[_Line] = []
    for at, line in enumerate(page.lines):
        found = _NOTE.match(line.words) if at >= first else None
        if found:
            page.notes[found[1]] = line.words[found.end() :]
            page.left_out.append(LeftOut(Span(0, line.start, line.end), Why.NOTE))
            kept.append(_Line(line.start, line.start, ""))
        else:
            kept.append(line)
    page.lines = kept


def _blocks(page: _Page, first: int) -> Iterator[Block]:
    at = first
    while at < len(page.lines):
        words = page.lines[at].words
        if not words.strip() or _FENCE.fullmatch(words):
            at += 1
        elif figure := _FIGURE.fullmatch(words.strip()):
            yield _figure(page.lines[at], figure)
            at += 1
        elif _HEADING.match(words):
            yield _heading(page, page.lines[at])
            at += 1
        elif is_marked(words.strip()):
            stop = _marked_end(page, at)
            begin = page.lines[at].start + len(words) - len(words.lstrip())
            if block := page.dialect.block(begin, page.lines[stop - 1].end):
                yield block
            at = stop
        elif _RULE.fullmatch(words):
            yield Block(Role.BREAK, 0, span=Span(0, page.lines[at].start, page.lines[at].end))
            at += 1
        elif _QUOTE.match(words):
            stop = _until(page, at, _is_quote)
            yield _quoted(page, at, stop)
            at = stop
        else:
            stop = _until(page, at, _goes_on)
            yield from _paragraph(page, at, stop)
            at = stop


def _marked_end(page: _Page, at: int) -> int:
    """The line after a marked row; speech goes on to the end of its paragraph."""
    words = page.lines[at].words.strip()
    dense = any("\u4e00" <= sign <= "\u9fff" for sign in words[:20]) and words[-1] in _ENDINGS
    return at + 1 if dense or not is_speech(words) else _until(page, at, _goes_on)


def _until(page: _Page, at: int, goes_on: Callable[[str], bool]) -> int:
    """The line after the last one that belongs with the line ``at``."""
    stop = at + 1
    while stop < len(page.lines):
        words = page.lines[stop].words
        if not words.strip() or not goes_on(words):
            break
        stop += 1
    return stop


def _is_quote(words: str) -> bool:
    return bool(_QUOTE.match(words))


def _goes_on(words: str) -> bool:
    starts_other = (
        _HEADING.match(words)
        or _RULE.fullmatch(words)
        or _QUOTE.match(words)
        or _FENCE.fullmatch(words)
        or _FIGURE.fullmatch(words.strip())
        or _BULLET.match(words)
        or is_marked(words.strip())
    )
    return not starts_other


def _figure(line: _Line, figure: re.Match[str]) -> Block:
    names = ((line.start, figure[3]),) if figure[3] else ()
    return Block(
        Role.FIGURE,
        0,
        (Row((Piece(line.start, line.start),), names),),
        span=Span(0, line.start + len(line.words) - len(line.words.lstrip()), line.end),
        source=figure[2],
        alternative=figure[1],
    )


def _heading(page: _Page, line: _Line) -> Block:
    mark = _HEADING.match(line.words)
    level = len(mark[1]) if mark else 1
    begin = line.start + (mark.end() if mark else 0)
    closing = _CLOSING.search(line.words)
    end = (
        line.start + closing.start()
        if closing and mark and closing.start() >= mark.end()
        else line.end
    )
    return Block(Role.HEADING, 0, (_row(page, begin, max(begin, end)),), level=level)


def _row(page: _Page, start: int, end: int, prefix: re.Pattern[str] = _NONE) -> Row:
    return inline_row(page.text, start, end, page.notes, prefix)


def _quoted(page: _Page, at: int, stop: int) -> Block:
    """A block quotation: a letter or notice, or a poem when its rows are short."""
    rows: list[list[_Line]] = [[]]
    for line in page.lines[at:stop]:
        mark = _QUOTE.match(line.words)
        begin = mark.end() if mark else 0
        if not line.words[begin:].strip():
            rows.append([])
        elif rows[-1] and _hard_break(page, rows[-1][-1]):
            rows.append([_Line(line.start + begin, line.end, line.words[begin:])])
        else:
            rows[-1].append(_Line(line.start + begin, line.end, line.words[begin:]))
    filled = [row for row in rows if row]
    flat = [line for row in filled for line in row]
    if len(flat) >= 2 and _is_poem(page, flat):
        return Block(Role.VERSE, 0, tuple(_line_row(page, one) for one in flat))
    made = tuple(_row(page, row[0].start, row[-1].end, _PREFIX) for row in filled)
    return Block(Role.QUOTED, 0, made)


def _hard_break(page: _Page, line: _Line) -> bool:
    return line.words.endswith("\\") or page.text[line.end : line.end + 2] == "  "


def _is_poem(page: _Page, lines: list[_Line]) -> bool:
    """Rows of one length (Chinese), or rows the author broke by hand."""
    if is_poem([line.words.strip(" *_\\") or "." for line in lines]):
        return True
    if max(len(line.words) for line in lines) > 90:
        return False
    return all(_hard_break(page, line) for line in lines[:-1])


def _paragraph(page: _Page, at: int, stop: int) -> Iterator[Block]:
    lines = page.lines[at:stop]
    if stop < len(page.lines) and len(lines) == 1:
        under = _UNDERLINE.fullmatch(page.lines[stop].words)
        if under and under[1] and page.lines[stop].words.strip():
            yield Block(Role.HEADING, 0, (_row(page, lines[0].start, lines[0].end),), level=1)
            return
    if len(lines) == 1 and heading_of(lines[0].words.strip(" *_")):
        found = heading_of(lines[0].words.strip(" *_"))
        if found and not found.bare:
            yield Block(Role.HEADING, 0, (_row(page, lines[0].start, lines[0].end),), level=2)
            return
    if len(lines) >= 2 and _is_poem(page, lines):
        yield Block(Role.VERSE, 0, tuple(_line_row(page, line) for line in lines))
        return
    if _is_song(page, at, lines):
        yield Block(Role.VERSE, 0, (_line_row(page, lines[0]),))
        return
    paragraphs = [lines]
    dense = any("\u4e00" <= sign <= "\u9fff" for sign in lines[0].words[:20])
    if len(lines) > 1 and dense and all(line.words[-1] in _ENDINGS for line in lines[:-1]):
        paragraphs = [[line] for line in lines]
    for paragraph in paragraphs:
        bullet = _BULLET.match(paragraph[0].words)
        begin = paragraph[0].start + (bullet.end() if bullet else 0)
        yield Block(Role.PROSE, 0, (_row(page, begin, paragraph[-1].end, _PREFIX),))


def _is_song(page: _Page, at: int, lines: list[_Line]) -> bool:
    """A single regular row right after its announcement (``诗曰：``)."""
    if len(lines) != 1 or not is_regular(lines[0].words):
        return False
    before = next(
        (
            page.lines[k].words
            for k in range(at - 1, max(-1, at - 4), -1)
            if page.lines[k].words.strip()
        ),
        "",
    )
    return is_cue(before)


def _line_row(page: _Page, line: _Line) -> Row:
    bare = len(line.words) - len(line.words.lstrip())
    end = line.end - 1 if line.words.endswith("\\") else line.end
    return _row(page, line.start + bare, end)


MARKDOWN = Reader("markdown", (".md", ".markdown", ".mdown"), parse_markdown)
