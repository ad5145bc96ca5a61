"""One document of HTML or XHTML, good or bad, as text and blocks."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser

from yanyi.problems import Span
from yanyi.read.formats.gutenberg import bounds
from yanyi.read.formats.layout import BREAK
from yanyi.read.lexicon import words
from yanyi.read.markup import Block, Piece, Role, Row, Style
from yanyi.story.reading import LeftOut, Why

_SKIPPED = frozenset(words("head script style template rp"))
_VOID = frozenset(
    words("br hr img image meta link input col wbr area base source track embed param")
)
_BLOCKS = frozenset(
    words(
        "p div section article header footer main body li ul ol dl dt dd table caption tr td th "
        "tbody thead figure figcaption pre center aside nav address blockquote details summary "
        "form h1 h2 h3 h4 h5 h6 hgroup"
    )
)
# What a story cannot hold; the words inside are left out.
_LOST = frozenset(words("math audio video object iframe canvas embed"))
_STYLES = {
    "em": Style.EMPHASIS,
    "i": Style.EMPHASIS,
    "cite": Style.EMPHASIS,
    "strong": Style.STRONG,
    "b": Style.STRONG,
}
_NOTES = frozenset(words("footnote footnotes endnote endnotes rearnote rearnotes"))
_LISTS = frozenset(words("toc landmarks loi lot page-list"))
_FRONT = frozenset(
    words("cover titlepage halftitlepage copyright-page dedication colophon imprint pg-header")
)
_POEM = re.compile(r"\b(?:poem|poetry|verse|stanza|song|lyrics?|诗|詩)\b")
_LETTER = re.compile(r"\b(?:letter|blockquote|epistle|telegram|notice|document)\b")
_DECLARED = re.compile(rb"""(?:encoding|charset)\s{0,3}=\s{0,3}["']?([A-Za-z0-9_\-]{2,30})""")
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden")
_QUOTES = '"“‘「『—'
_DEEPEST = 2000
_VERSE_ROWS = 40


@dataclass(frozen=True, slots=True)
class Link:
    """A link over ``[start, end)``; ``id`` is its own, ``note`` that it is marked as a note's."""

    start: int
    end: int
    href: str
    id: str = ""
    note: bool = False


@dataclass(slots=True)
class Page:
    """A document: its text and blocks, and what other documents need to know of it.

    ``extents`` are the stretches of elements by their ids; ``asides`` those left out as notes.
    ``lost`` counts what a story cannot hold; ``head`` has ``title``, ``author``, ``lang``.
    """

    text: str
    blocks: list[Block]
    left_out: list[LeftOut]
    links: list[Link]
    extents: dict[str, tuple[int, int]]
    lost: Counter[str]
    head: dict[str, str]


# Says of an element, by its tag and attributes, why its words are left out, if they are.
Judge = Callable[[str, dict[str, str]], Why | None]


@dataclass(slots=True)
class _Open:
    """An element that is open; what holds for its parent holds for it."""

    tag: str
    role: Role | None = None
    level: int = 0
    style: Style = Style.PLAIN
    skipped: bool = False
    aside: Why | None = None
    start: int = 0
    id: str = ""
    href: str = ""
    note: bool = False
    inside: bool = False


@dataclass(slots=True)
class _State:
    """The text so far and the block being filled."""

    words: list[str] = field(default_factory=list)
    size: int = 0
    pieces: list[Piece] = field(default_factory=list)
    spoken: bool = False
    rows: list[Row] = field(default_factory=list)
    firsts: list[str] = field(default_factory=list)


class _Parser(HTMLParser):
    """Fills a page, element by element."""

    def __init__(self, part: int, judge: Judge | None, within: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.part, self.judge, self.within = part, judge, within
        self.open: list[_Open] = [_Open("")]
        self.state = _State()
        self.page = Page("", [], [], [], {}, Counter(), {})
        self.ruby = ""

    # --- elements --------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element opens."""
        facts = {name: value or "" for name, value in reversed(attrs)}
        if tag in _BLOCKS:
            self._end_block()
        if tag == "br":
            self._end_row()
        elif tag == "hr":
            self._end_block()
            at = Span(self.part, self.state.size, self.state.size)
            if not self._why():
                self.page.blocks.append(Block(Role.BREAK, self.part, span=at))
        elif tag in {"img", "image"}:
            self._figure(facts)
        elif tag in {"html", "meta"}:
            self._note_head(tag, facts)
        if tag in _LOST:
            self.page.lost[tag] += 1
        if tag in _VOID:
            if id_ := facts.get("id"):
                self.page.extents.setdefault(id_, (self.state.size, self.state.size))
            return
        if tag == "rt":
            self.ruby = ""
        if len(self.open) < _DEEPEST:
            self.open.append(self._opened(tag, facts))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that closes itself, as XHTML has it (``<a id="x"/>``)."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def _opened(self, tag: str, facts: dict[str, str]) -> _Open:
        above = self.open[-1]
        said = f"{facts.get('epub:type', '')} {facts.get('role', '').replace('doc-', '')}".lower()
        kinds = set(said.split())
        looks = f"{facts.get('class', '')} {said}".lower()
        one = _Open(
            tag,
            above.role,
            above.level,
            _STYLES.get(tag, above.style),
            above.skipped or tag in _SKIPPED,
            above.aside or self._reason(tag, facts, kinds),
            self.state.size,
            facts.get("id") or (facts.get("name", "") if tag == "a" else ""),
            facts.get("href", "") if tag == "a" else "",
            tag == "a" and "noteref" in kinds,
            above.inside or tag in self.within,
        )
        if re.fullmatch(r"h[1-6]", tag):
            one.role, one.level = Role.HEADING, int(tag[1])
        elif above.role is not None:
            return one
        elif _POEM.search(looks):
            one.role = Role.VERSE
        elif tag == "blockquote" or _LETTER.search(looks):
            one.role = Role.QUOTED
        return one

    def _reason(self, tag: str, facts: dict[str, str], kinds: set[str]) -> Why | None:
        """Why the words of an element are not told."""
        if kinds & _NOTES:
            return Why.NOTE
        if kinds & _LISTS or tag == "nav":
            return Why.CONTENTS_LIST
        if kinds & _FRONT or facts.get("id") == "pg-header":
            return Why.FRONT_MATTER
        if facts.get("id") == "pg-footer":
            return Why.ADVERTISING
        if "pagebreak" in kinds:
            return Why.MARKUP
        if tag in _LOST or tag in {"svg", "noscript"}:
            return Why.UNPRONOUNCEABLE
        if "hidden" in facts or _HIDDEN.search(facts.get("style", "")):
            return Why.AUTHOR
        return self.judge(tag, facts) if self.judge else None

    def _why(self) -> Why | None:
        """Why words at this place are not told."""
        above = self.open[-1]
        outside = bool(self.within) and not above.inside
        return above.aside or (Why.ADVERTISING if outside else None)

    def handle_endtag(self, tag: str) -> None:
        """An element closes; unmatched ends are passed over."""
        if tag in _VOID:
            return
        low = max(0, len(self.open) - 60)
        at = next((k for k in range(len(self.open) - 1, low, -1) if self.open[k].tag == tag), -1)
        if at < 0:
            return
        if tag == "rt":
            self._close_ruby()
        if tag in _BLOCKS:
            self._end_block()
        self._close_from(at)

    def _close_from(self, at: int) -> None:
        end = self.state.size
        for one in reversed(self.open[at:]):
            if one.id:
                self.page.extents.setdefault(one.id, (min(one.start, end), end))
            if one.href and one.start < end:
                self.page.links.append(Link(one.start, end, one.href, one.id, one.note))
        del self.open[at:]

    def handle_data(self, data: str) -> None:
        """Running words."""
        above, state = self.open[-1], self.state
        if above.tag == "rt":
            self.ruby += data
            return
        if above.skipped:
            if above.tag == "title":
                self.page.head["title"] = self.page.head.get("title", "") + data
            return
        if not state.pieces and not data.strip():
            return
        start = state.size
        state.words.append(data)
        state.size += len(data)
        if why := self._why():
            if data.strip():
                self.page.left_out.append(LeftOut(Span(self.part, start, state.size), why))
            return
        if not state.spoken and data.strip():
            state.spoken = True
            state.firsts.append(data.strip()[0])
        state.pieces.append(Piece(start, state.size, above.style))

    def _close_ruby(self) -> None:
        reading = "".join(self.ruby.split())
        if reading and self.state.pieces:
            last = self.state.pieces[-1]
            before = last.more if last.style is Style.RUBY else ""
            self.state.pieces[-1] = Piece(last.start, last.end, Style.RUBY, before + reading)
        self.ruby = ""

    def _note_head(self, tag: str, facts: dict[str, str]) -> None:
        head = self.page.head
        if tag == "html":
            head["lang"] = facts.get("lang") or facts.get("xml:lang", "")
            return
        name = (facts.get("name") or facts.get("property", "")).lower()
        field_ = {"author": "author", "og:title": "og", "description": "description"}.get(name)
        if field_ and facts.get("content"):
            head.setdefault(field_, " ".join(facts["content"].split()))

    def _figure(self, facts: dict[str, str]) -> None:
        source = facts.get("src") or facts.get("xlink:href") or facts.get("href", "")
        above = self.open[-1]
        inside_svg = above.aside is Why.UNPRONOUNCEABLE and above.tag in {"svg", "g"}
        if not source or above.skipped or (self._why() and not inside_svg):
            return
        self._end_block()
        at = Span(self.part, self.state.size, self.state.size)
        words_ = facts.get("alt", "") or facts.get("title", "")
        self.page.blocks.append(
            Block(Role.FIGURE, self.part, span=at, source=source, alternative=words_)
        )

    # --- rows and blocks -------------------------------------------------------------------------

    def _end_row(self) -> None:
        state = self.state
        if state.spoken:
            state.rows.append(Row(tuple(state.pieces)))
        state.pieces, state.spoken = [], False
        if state.words and state.words[-1] != "\n":
            state.words.append("\n")
            state.size += 1

    def _end_block(self) -> None:
        self._end_row()
        state = self.state
        if not state.rows:
            return
        state.words.append("\n")
        state.size += 1
        above = self.open[-1]
        role = above.role or Role.PROSE
        rows, state.rows = tuple(state.rows), []
        firsts, state.firsts = state.firsts, []
        if role is Role.PROSE and 1 < len(rows) <= _VERSE_ROWS:
            short = all(row.end - row.start < 70 for row in rows)
            if short and sum(first in _QUOTES for first in firsts) < 2:
                role = Role.VERSE
        if role is Role.HEADING:
            rows = (Row(tuple(piece for row in rows for piece in row.pieces)),)
        if role is Role.PROSE:
            self.page.blocks += [Block(role, self.part, (row,)) for row in rows]
        else:
            self.page.blocks.append(Block(role, self.part, rows, above.level))

    def close(self) -> None:
        """The end of the document."""
        super().close()
        self._end_block()
        self._close_from(0)


def page_of(data: bytes, part: int) -> Page:
    """The text and blocks of one document."""
    return page_of_text(decoded(data), part)


def page_of_text(
    markup: str, part: int, judge: Judge | None = None, within: frozenset[str] = frozenset()
) -> Page:
    """The text and blocks of one document that is text already.

    ``judge`` says what else is left out; ``within`` are the tags outside which nothing is told.
    """
    parser = _Parser(part, judge, within)
    parser.feed(markup)
    parser.close()
    page = parser.page
    page.text = "".join(parser.state.words)
    page.blocks = _joined([_as_break(block, page.text) for block in page.blocks])
    page.links.sort(key=lambda one: one.start)
    return page


def unwrap_page(page: Page, part: int) -> None:
    """Leave out the wrapping of Project Gutenberg, where the page shows it as plain words."""
    start, end = bounds(page.text)
    if start == 0 and end == len(page.text):
        return
    page.blocks = [block for block in page.blocks if start <= _begin(block) < end]
    for low, high, why in (
        (0, start, Why.FRONT_MATTER),
        (end, len(page.text), Why.ADVERTISING),
    ):
        if page.text[low:high].strip():
            page.left_out.append(LeftOut(Span(part, low, high), why))


def _begin(block: Block) -> int:
    return block.rows[0].start if block.rows else block.span.start


def decoded(data: bytes) -> str:
    """The text of a document, in the encoding it declares or in UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    declared = _DECLARED.search(data[:600])
    encoding = declared[1].decode("ascii") if declared else "utf-8"
    try:
        return data.decode(encoding, errors="replace").lstrip("\ufeff")
    except LookupError:
        return data.decode("utf-8", errors="replace").lstrip("\ufeff")


def _as_break(block: Block, text: str) -> Block:
    """A paragraph of stars is a break."""
    if block.role is Role.PROSE and BREAK.fullmatch(text[block.rows[0].start : block.rows[0].end]):
        span = Span(block.part, block.rows[0].start, block.rows[0].end)
        return Block(Role.BREAK, block.part, span=span)
    return block


def _joined(blocks: list[Block]) -> list[Block]:
    """Neighbouring paragraphs of one letter or poem as one block."""
    made: list[Block] = []
    rows: list[Row] = []
    for block in blocks:
        if made and block.role in {Role.QUOTED, Role.VERSE} and made[-1].role is block.role:
            rows += block.rows
            continue
        if made and len(rows) > len(made[-1].rows):
            made[-1] = Block(made[-1].role, made[-1].part, tuple(rows))
        made.append(block)
        rows = list(block.rows)
    if made and len(rows) > len(made[-1].rows):
        made[-1] = Block(made[-1].role, made[-1].part, tuple(rows))
    return made
