"""One document of an EPUB: XHTML, good or bad, to text and blocks."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from yanyi.problems import Span
from yanyi.read.markup import Block, Piece, Role, Row, Style
from yanyi.story.reading import LeftOut, Why

_SKIPPED = {"head", "script", "style", "template", "object", "math", "audio", "video", "rt", "rp"}
_VOID = {
    "br",
    "hr",
    "img",
    "image",
    "meta",
    "link",
    "input",
    "col",
    "wbr",
    "area",
    "base",
    "source",
}
_BLOCKS = {
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "body",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "tbody",
    "figure",
    "figcaption",
    "pre",
    "center",
    "aside",
    "nav",
    "address",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
}
_STYLES = {
    "em": Style.EMPHASIS,
    "i": Style.EMPHASIS,
    "cite": Style.EMPHASIS,
    "strong": Style.STRONG,
    "b": Style.STRONG,
}
_POEM = re.compile(r"\b(?:poem|poetry|verse|stanza|song|lyrics?)\b")
_LETTER = re.compile(r"\b(?:letter|blockquote|epistle|telegram|notice|document)\b")
_DECLARED = re.compile(rb"""(?:encoding|charset)\s{0,3}=\s{0,3}["']?([A-Za-z0-9_\-]{2,30})""")
_BREAK = re.compile(r"[\s*＊#\-–—_=~·•※◇◆○●☆★⁂＝+§]{1,80}")


@dataclass(slots=True)
class Page:
    """A document as text, its blocks, and the kinds (``epub:type``) of its body."""

    text: str
    blocks: list[Block]
    left_out: list[LeftOut]
    kinds: set[str]


@dataclass(slots=True)
class _Open:
    """An element that is open."""

    tag: str
    role: Role | None = None
    style: Style | None = None
    skipped: bool = False
    aside: Why | None = None


@dataclass(slots=True)
class _State:
    """The text so far and the block being filled."""

    words: list[str] = field(default_factory=list)
    size: int = 0
    pieces: list[Piece] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


class _Parser(HTMLParser):
    """Fills a page, element by element."""

    def __init__(self, part: int) -> None:
        super().__init__(convert_charrefs=True)
        self.part = part
        self.open: list[_Open] = []
        self.state = _State()
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.kinds: set[str] = set()
        self.ruby = ""

    # --- elements --------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element opens."""
        facts = {name: value or "" for name, value in attrs}
        if tag in {"body", "section"} and not self.blocks and not self.state.pieces:
            self.kinds |= set(
                (
                    facts.get("epub:type", "") + " " + facts.get("role", "").replace("doc-", "")
                ).split()
            )
        if tag == "br":
            self._end_row()
        elif tag == "hr":
            self._end_block()
            at = self.state.size
            self.blocks.append(Block(Role.BREAK, self.part, span=Span(self.part, at, at)))
        elif tag in {"img", "image"}:
            self._figure(facts)
        if tag in _VOID:
            return
        if tag in _BLOCKS:
            self._end_block()
        if tag == "rt":
            self.ruby = ""
        if len(self.open) < 2000:
            self.open.append(self._opened(tag, facts))

    def _opened(self, tag: str, facts: dict[str, str]) -> _Open:
        said = f"{facts.get('epub:type', '')} {facts.get('role', '').replace('doc-', '')}"
        looks = f"{facts.get('class', '')} {said}".lower()
        one = _Open(tag, skipped=tag in _SKIPPED, style=_STYLES.get(tag))
        if "noteref" in said or ("footnote" in said) or "endnote" in said or "rearnote" in said:
            one.aside = Why.NOTE
        elif "pagebreak" in said:
            one.aside = Why.MARKUP
        if re.fullmatch(r"h[1-6]", tag):
            one.role = Role.HEADING
        elif _POEM.search(looks):
            one.role = Role.VERSE
        elif tag == "blockquote" or _LETTER.search(looks):
            one.role = Role.QUOTED
        return one

    def handle_endtag(self, tag: str) -> None:
        """An element closes; unmatched ends are passed over."""
        if tag in _VOID:
            return
        at = next(
            (
                k
                for k in range(len(self.open) - 1, max(-1, len(self.open) - 60), -1)
                if self.open[k].tag == tag
            ),
            -1,
        )
        if at < 0:
            return
        if tag == "rt":
            self._close_ruby()
        if tag in _BLOCKS:
            self._end_block()
        del self.open[at:]

    def handle_data(self, data: str) -> None:
        """Running words."""
        if any(one.tag == "rt" for one in self.open[-3:]):
            self.ruby += data
            return
        if any(one.skipped for one in self.open):
            return
        state = self.state
        if not state.pieces and not data.strip():
            return
        start = state.size
        state.words.append(data)
        state.size += len(data)
        aside = next((one.aside for one in self.open if one.aside), None)
        if aside:
            if data.strip():
                self.left_out.append(LeftOut(Span(self.part, start, state.size), aside))
            return
        style = next((one.style for one in reversed(self.open) if one.style), Style.PLAIN)
        state.pieces.append(Piece(start, state.size, style))

    def _close_ruby(self) -> None:
        reading = "".join(self.ruby.split())
        if reading and self.state.pieces:
            last = self.state.pieces[-1]
            self.state.pieces[-1] = Piece(last.start, last.end, Style.RUBY, reading)
        self.ruby = ""

    def _figure(self, facts: dict[str, str]) -> None:
        source = facts.get("src") or facts.get("xlink:href") or facts.get("href", "")
        if source and not any(one.skipped for one in self.open):
            self._end_block()
            at = Span(self.part, self.state.size, self.state.size)
            self.blocks.append(
                Block(
                    Role.FIGURE, self.part, span=at, source=source, alternative=facts.get("alt", "")
                )
            )

    # --- rows and blocks -------------------------------------------------------------------------

    def _end_row(self) -> None:
        state = self.state
        words = "".join(state.words[-len(state.pieces) :]) if state.pieces else ""
        if words.strip():
            state.rows.append(Row(tuple(state.pieces)))
        state.pieces = []
        state.words.append("\n")
        state.size += 1

    def _end_block(self) -> None:
        self._end_row()
        state = self.state
        if not state.rows:
            return
        state.words.append("\n")
        state.size += 1
        role = next((one.role for one in reversed(self.open) if one.role), Role.PROSE)
        level = next(
            (int(one.tag[1]) for one in reversed(self.open) if one.role is Role.HEADING), 0
        )
        rows, state.rows = tuple(state.rows), []
        if role is Role.PROSE and len(rows) > 1:
            role = Role.VERSE if all(row.end - row.start < 70 for row in rows) else Role.PROSE
        if role is Role.HEADING:
            rows = (Row(tuple(piece for row in rows for piece in row.pieces)),)
        if role is Role.PROSE:
            self.blocks += [Block(role, self.part, (row,)) for row in rows]
        else:
            self.blocks.append(Block(role, self.part, rows, level))

    def close(self) -> None:
        """The end of the document."""
        super().close()
        self._end_block()


def page_of(data: bytes, part: int) -> Page:
    """The text and blocks of one document."""
    parser = _Parser(part)
    parser.feed(_decoded(data))
    parser.close()
    text = "".join(parser.state.words)
    blocks = [_as_break(block, text) for block in parser.blocks]
    return Page(text, _joined(blocks), parser.left_out, parser.kinds)


def _decoded(data: bytes) -> str:
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
    if block.role is Role.PROSE and _BREAK.fullmatch(text[block.rows[0].start : block.rows[0].end]):
        span = Span(block.part, block.rows[0].start, block.rows[0].end)
        return Block(Role.BREAK, block.part, span=span)
    return block


def _joined(blocks: list[Block]) -> list[Block]:
    """Neighbouring paragraphs of one letter or poem as one block."""
    made: list[Block] = []
    for block in blocks:
        if made and block.role in {Role.QUOTED, Role.VERSE} and made[-1].role is block.role:
            made[-1] = Block(block.role, block.part, made[-1].rows + block.rows)
        else:
            made.append(block)
    return made
