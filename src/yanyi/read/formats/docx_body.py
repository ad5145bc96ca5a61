"""The body of a Word document: its paragraphs as text and blocks."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from yanyi.problems import Span
from yanyi.read.formats.archive import attribute, local
from yanyi.read.formats.docx_number import Numbers
from yanyi.read.formats.docx_style import Kind, Look, Styles, paragraph_look, run_look, style_of
from yanyi.read.formats.layout import BREAK
from yanyi.read.markup import Block, Piece, Role, Row, Style
from yanyi.story.reading import LeftOut, Why

_DEEPEST = 120
_THROUGH = {
    "body", "tbl", "tr", "tc", "sdt", "sdtContent", "smartTag", "customXml", "txbxContent",
    "footnote", "endnote", "comment", "hdr", "ftr", "ins", "moveTo", "document", "dir", "bdo",
    "footnotes", "endnotes", "comments",
}  # fmt: skip
_GONE = {"del": Why.AUTHOR, "moveFrom": Why.AUTHOR}
_SEEN = {"chart": "chart", "relIds": "diagram", "OLEObject": "embedded object", "oMath": "formula"}
_PAGE_FIELDS = {"PAGE", "NUMPAGES", "PAGEREF", "SECTIONPAGES"}
_KIND_ROLES = {Kind.VERSE: Role.VERSE, Kind.QUOTED: Role.QUOTED}
_FRONT = {Kind.TITLE, Kind.AUTHOR, Kind.FRONT}


@dataclass(slots=True)
class Body:
    """What the walk over a document's XML has made so far.

    ``title`` and ``author`` come from paragraphs in the styles for them; ``kinds`` counts what
    cannot be carried into a story; ``gone`` are words deleted or hidden; ``gaps`` are the numbers
    of blocks that stand below an empty paragraph.
    """

    part: int
    styles: Styles
    numbers: Numbers
    notes: Mapping[str, str]
    picture: Callable[[str], str]
    words: list[str] = field(default_factory=list)
    size: int = 0
    blocks: list[Block] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    title: str = ""
    author: str = ""
    kinds: Counter[str] = field(default_factory=Counter)
    gone: list[str] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    _rows: list[Row] = field(default_factory=list)
    _row_words: list[str] = field(default_factory=list)
    _pieces: list[Piece] = field(default_factory=list)
    _spoken: list[str] = field(default_factory=list)
    _figures: list[Block] = field(default_factory=list)
    _boxes: list[Element] = field(default_factory=list)
    _fields: list[list[str]] = field(default_factory=list)
    _ruled: bool = False

    def walk(self, element: Element, depth: int = 0) -> None:
        """Take every paragraph below an element, in order."""
        for child in element:
            name = local(child)
            if name == "p":
                self._paragraph(child)
            elif name == "AlternateContent":
                for one in _choice(child):
                    self.walk(one, depth + 1)
            elif name == "altChunk":
                self.kinds["embedded document"] += 1
            elif name in _THROUGH and depth < _DEEPEST:
                self.walk(child, depth + 1)
            elif name in _GONE or depth >= _DEEPEST:
                self._omit_all(child, _GONE.get(name, Why.UNREADABLE))

    def text(self) -> str:
        """The text of the part."""
        return "".join(self.words)

    # --- paragraphs ------------------------------------------------------------------------------

    def _paragraph(self, element: Element) -> None:
        properties = next((child for child in element if local(child) == "pPr"), None)
        look = self.styles.look(style_of(properties, "pStyle"))
        if properties is not None:
            look = paragraph_look(properties).over(look)
        boxes, self._boxes = self._boxes, []
        numbered = bool(look.list_id) and look.list_id != "0"
        if numbered and (number := self.numbers.next(look.list_id, look.list_level or 0)):
            self._add(f"{number} ", Style.PLAIN)
        for run, reason, linked in self._runs(element, None, False, 0):
            self._run(run, look, reason, linked)
        self._end_row()
        self._end(look, properties)
        inner, self._boxes = self._boxes, boxes
        for box in inner:
            self.walk(box)

    def _runs(
        self, element: Element, reason: Why | None, linked: bool, depth: int
    ) -> Iterator[tuple[Element, Why | None, bool]]:
        """The runs below an element, why each is left out, and whether it is a link."""
        for child in element:
            name = local(child)
            if name == "r":
                yield child, reason, linked
            elif name == "fldSimple":
                self._fields.append([attribute(child, "instr"), "result"])
                yield from self._runs(child, reason, linked, depth + 1)
                self._fields.pop()
            elif name == "AlternateContent":
                for one in _choice(child):
                    yield from self._runs(one, reason, linked, depth + 1)
            elif name in {"oMath", "oMathPara"}:
                self.kinds["formula"] += 1
                self._omit_all(child, Why.UNPRONOUNCEABLE)
            elif depth < _DEEPEST and name not in {"pPr", "sdtPr"}:
                gone = _GONE.get(name, reason)
                yield from self._runs(child, gone, linked or name == "hyperlink", depth + 1)

    def _end(self, look: Look, properties: Element | None) -> None:
        """Make a block of the rows there are."""
        rows, self._rows = tuple(self._rows), []
        words, self._row_words = " ".join(self._row_words), []
        figures, self._figures = self._figures, []
        if rows:
            self._break_line()
            self._block(rows, words, look)
        elif self._ruled or (not figures and _is_rule(properties)):
            at = Span(self.part, self.size, self.size)
            self.blocks.append(Block(Role.BREAK, self.part, span=at))
        elif not figures and self.blocks and (not self.gaps or self.gaps[-1] != len(self.blocks)):
            self.gaps.append(len(self.blocks))
        self._ruled = False
        self.blocks += figures

    def _block(self, rows: tuple[Row, ...], words: str, look: Look) -> None:
        span = Span(self.part, rows[0].start, rows[-1].end)
        if look.kind is Kind.CONTENTS:
            self.left_out.append(LeftOut(span, Why.CONTENTS_LIST))
        elif look.kind in _FRONT and not self.blocks:
            self.left_out.append(LeftOut(span, Why.FRONT_MATTER))
            if look.kind is Kind.TITLE:
                self.title = f"{self.title} {words}".strip()
            elif look.kind is Kind.AUTHOR:
                self.author = f"{self.author}, {words}".strip(", ")
        elif BREAK.fullmatch(words):
            self.blocks.append(Block(Role.BREAK, self.part, span=span))
        elif look.level and len(words) < 300:
            row = Row(tuple(_plain(piece) for row in rows for piece in row.pieces))
            self.blocks.append(Block(Role.HEADING, self.part, (row,), level=look.level))
        else:
            role = _KIND_ROLES.get(look.kind, Role.PROSE)
            if role is Role.PROSE and len(rows) > 2 and all(_short(row) for row in rows):
                role = Role.VERSE
            self._join(role, rows)

    def _join(self, role: Role, rows: tuple[Row, ...]) -> None:
        """Add rows; neighbouring paragraphs of one letter or poem are one block."""
        last = self.blocks[-1] if self.blocks else None
        gap = bool(self.gaps) and self.gaps[-1] == len(self.blocks)
        if role is Role.PROSE:
            self.blocks += [Block(role, self.part, (row,)) for row in rows]
        elif last is not None and last.role is role and not gap:
            self.blocks[-1] = Block(role, self.part, last.rows + rows)
        else:
            self.blocks.append(Block(role, self.part, rows))

    # --- runs ------------------------------------------------------------------------------------

    def _run(self, run: Element, paragraph: Look, reason: Why | None, linked: bool) -> None:
        properties = next((child for child in run if local(child) == "rPr"), None)
        look = self.styles.look(style_of(properties, "rStyle")).over(paragraph)
        if properties is not None and not linked:
            look = run_look(properties).over(look)
        style = Style.PLAIN
        if not paragraph.level:
            style = Style.STRONG if look.bold else style
            style = Style.EMPHASIS if look.italic else style
        if look.hidden and reason is None:
            reason = Why.AUTHOR
        for child in run:
            self._inside(child, style, reason)

    def _inside(self, child: Element, style: Style, reason: Why | None) -> None:
        """One thing inside a run."""
        name = local(child)
        self._add(_letters(child, name), style, reason)
        match name:
            case "br" | "cr":
                if attribute(child, "type") in {"", "textWrapping"}:
                    self._end_row()
            case "footnoteReference" | "endnoteReference":
                note = self.notes.get(name[:3] + attribute(child, "id"), "")
                if note and reason is None:
                    self._pieces.append(Piece(self.size, self.size, Style.NOTE, note))
            case "fldChar" | "instrText":
                self._field(child, name)
            case "ruby":
                self._ruby(child, reason)
            case "drawing" | "pict" | "object":
                self._drawing(child, reason)
            case "AlternateContent":
                for one in _choice(child):
                    for inner in one:
                        self._inside(inner, style, reason)
            case _:
                pass

    def _field(self, element: Element, name: str) -> None:
        if name == "instrText":
            if self._fields:
                self._fields[-1][0] += (element.text or "")[:200]
            return
        match attribute(element, "fldCharType"):
            case "begin":
                self._fields.append(["", "code"])
            case "separate" if self._fields:
                self._fields[-1][1] = "result"
            case "end" if self._fields:
                self._fields.pop()
            case _:
                pass

    def _field_reason(self) -> Why | None:
        """Why the words of the fields that are open are no words of the story."""
        for code, _ in self._fields[-20:]:
            name = (code.split() or [""])[0].upper()
            if name == "TOC":
                return Why.CONTENTS_LIST
            if name in _PAGE_FIELDS:
                return Why.MARKUP
        return None

    def _ruby(self, element: Element, reason: Why | None) -> None:
        base = reading = ""
        for child in element:
            words = "".join(one.text or "" for one in child.iter() if local(one) == "t")
            if local(child) == "rubyBase":
                base = words
            elif local(child) == "rt":
                reading = "".join(words.split())
        self._add(base, Style.RUBY if reading else Style.PLAIN, reason, reading)

    def _drawing(self, element: Element, reason: Why | None) -> None:
        """Pictures become figures; text boxes are read after their paragraph."""
        described, seen = "", False
        for one in element.iter():
            name = local(one)
            if name == "docPr":
                described = attribute(one, "descr")
            elif name in {"blip", "imagedata"}:
                source = self.picture(attribute(one, "embed") or attribute(one, "id"))
                if source and reason is None:
                    self._figure(source, described or attribute(one, "title"))
                seen = True
            elif name == "txbxContent":
                self._boxes.append(one)
                seen = True
            elif name == "rect" and attribute(one, "hr") in {"t", "true", "1"}:
                self._ruled = seen = True
            elif name in _SEEN and not seen:
                self.kinds[_SEEN[name]] += 1
                seen = True
        if not seen:
            self.kinds["drawing"] += 1

    def _figure(self, source: str, described: str) -> None:
        at = Span(self.part, self.size, self.size)
        self._figures.append(
            Block(Role.FIGURE, self.part, span=at, source=source, alternative=described)
        )

    # --- words -----------------------------------------------------------------------------------

    def _add(self, words: str, style: Style, reason: Why | None = None, more: str = "") -> None:
        if not words:
            return
        reason = reason or self._field_reason()
        if reason is Why.AUTHOR:
            self.gone.append(words)
            return
        start = self.size
        self.words.append(words)
        self.size += len(words)
        if reason is not None:
            self.left_out.append(LeftOut(Span(self.part, start, self.size), reason))
        else:
            self._pieces.append(Piece(start, self.size, style, more))
            self._spoken.append(words)

    def _omit_all(self, element: Element, reason: Why) -> None:
        for one in element.iter():
            if local(one) in {"t", "delText"}:
                self._add(one.text or "", Style.PLAIN, reason)
        self._break_line()

    def _end_row(self) -> None:
        pieces, self._pieces = self._pieces, []
        words, self._spoken = " ".join("".join(self._spoken).split()), []
        if words:
            self._rows.append(Row(tuple(pieces)))
            self._row_words.append(words)
        self._break_line()

    def _break_line(self) -> None:
        if self.size:
            self.words.append("\n")
            self.size += 1


def _letters(child: Element, name: str) -> str:
    """The letters that a thing inside a run stands for."""
    match name:
        case "t" | "delText":
            return child.text or ""
        case "tab" | "ptab":
            return "\t"
        case "noBreakHyphen":
            return "\u2011"
        case "sym":
            return _symbol(attribute(child, "char"))
        case _:
            return ""


def _choice(element: Element) -> list[Element]:
    """The first of the alternatives that one drawing is stored in."""
    return list(element)[:1]


def _symbol(code: str) -> str:
    """A sign of a symbol font; ornaments of private fonts are a bullet."""
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    return "•" if value >= 0xF000 or value < 0x20 else chr(value)


def _is_rule(properties: Element | None) -> bool:
    """Whether an empty paragraph draws a line across the page."""
    return properties is not None and any(local(child) == "pBdr" for child in properties)


def _plain(piece: Piece) -> Piece:
    return piece if piece.style in {Style.NOTE, Style.RUBY} else Piece(piece.start, piece.end)


def _short(row: Row) -> bool:
    return row.end - row.start < 70
