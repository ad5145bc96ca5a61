"""Blocks to lines: quotations, sentences, rows of verse."""

import re
from dataclasses import dataclass, field, replace

from yanyi.problems import Position, Problem, line_and_column
from yanyi.read.draft import Draft
from yanyi.read.flow import Flow, flow_of, name_lines_in
from yanyi.read.language import Language
from yanyi.read.markup import Block, Cue, Piece, Role, Row
from yanyi.read.quoting import CLOSERS, Convention, Quote, Quoted, find_quotes
from yanyi.story.reading import LeftOut, Part, Why
from yanyi.story.vocabulary import LineKind

_WORD = re.compile(r"\w")
_MOST_PROBLEMS = 50
_CLOSING = frozenset("”」』")
_STOPS = re.compile(r"[.,;:。，；：]?(?:…{1,2}|—{1,2}|--)?")


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch of a row that becomes a line; ``marks`` are those of a quotation."""

    low: int
    high: int
    marks: tuple[str, str] = ("", "")
    said: bool = False
    aside: bool = False


@dataclass(slots=True)
class Lines:
    """Every draft of a story in order, and what the cutting left over."""

    drafts: list[Draft] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    stray: list[tuple[int, int]] = field(default_factory=list)
    paragraph: int = 0


class Cutter:
    """Cuts the rows of blocks into drafts, paragraph after paragraph."""

    def __init__(self, parts: tuple[Part, ...], language: Language, convention: Convention) -> None:
        self.parts = parts
        self.language = language
        self.convention = convention
        self.lines = Lines()
        self._unclosed: tuple[int, int] | None = None

    def heading(self, blocks: list[Block], chapter: int) -> range:
        """One line for a chapter's whole heading; the indices of its drafts."""
        first = len(self.lines.drafts)
        rows = [row for block in blocks for row in block.rows]
        part = blocks[0].part
        text = self.parts[part].text
        names = tuple(name for row in rows for name in row.names)
        flow = flow_of(part, text, Row(_bridged(text, rows), names))
        flow = replace(flow, raw=flow.text)
        self._narrate(flow, [(0, len(flow.text))], chapter)
        for draft in self.lines.drafts[first:]:
            draft.heading = True
        return range(first, len(self.lines.drafts))

    def block(self, block: Block, chapter: int) -> range:
        """The lines of a block; the indices of its drafts."""
        first = len(self.lines.drafts)
        text = self.parts[block.part].text
        for at, row in enumerate(block.rows):
            flow = flow_of(block.part, text, row)
            if not flow.text.strip():
                continue
            if row.cue is not None and block.role is not Role.VERSE:
                self._cued(flow, row.cue, chapter)
                continue
            match block.role:
                case Role.VERSE:
                    self._verse(flow, chapter, at == 0, at == len(block.rows) - 1)
                    self.lines.drafts[-1].cue = row.cue
                case Role.QUOTED:
                    self._narrate(
                        flow, self.language.sentences(flow.text, 0, len(flow.text)), chapter
                    )
                    for draft in self.lines.drafts[first:]:
                        draft.document = True
                case Role.HEADING:
                    self._narrate(flow, [(0, len(flow.text))], chapter)
                case _:
                    self._prose(flow, chapter)
        return range(first, len(self.lines.drafts))

    def problems(self) -> tuple[Problem, ...]:
        """A warning for each mark without its partner, the first fifty."""
        found = []
        for part, offset in self.lines.stray[:_MOST_PROBLEMS]:
            line, column = line_and_column(self.parts[part].text, offset)
            found.append(
                Problem(
                    "A quotation mark has no partner; the quotation ends with its paragraph.",
                    Position(self.parts[part].name, line, column),
                    "add the missing mark, or correct the line's speaker",
                )
            )
        more = len(self.lines.stray) - _MOST_PROBLEMS
        if more > 0:
            name = self.parts[self.lines.stray[0][0]].name
            found.append(Problem(f"{more} more quotation marks have no partner.", Position(name)))
        return tuple(found)

    # --- one row ---------------------------------------------------------------------------------

    def _cued(self, flow: Flow, cue: Cue, chapter: int) -> None:
        """A row of which the author says what it is; quotation marks in it are heeded."""
        first = len(self.lines.drafts)
        if cue.kind is LineKind.NARRATED:
            self._narrate(flow, self.language.sentences(flow.text, 0, len(flow.text)), chapter)
        elif flow.text.strip()[0] in CLOSERS:
            self._prose(flow, chapter)
            quoted = [draft for draft in self.lines.drafts[first:] if draft.marks[0]]
            if not quoted:
                del self.lines.drafts[first:]
                self.lines.paragraph -= 1
            for draft in quoted:
                draft.cue = cue
        if len(self.lines.drafts) == first:
            self._narrate(flow, [(0, len(flow.text))], chapter)
            self.lines.drafts[-1].cue = cue

    def _prose(self, flow: Flow, chapter: int) -> None:
        text = flow.text
        quoted = find_quotes(text, self.convention, self.language.spaced)
        spans = self._carried(flow, quoted)
        at = spans[0].high if spans else 0
        self._remember_stray(flow, quoted.stray[len(spans) :])
        said = [quote for quote in quoted.quotes if self._is_said(text, quote)]
        for quote in said or self.language.unmarked(text, self.convention):
            spans += self._narration(flow, at, quote.start)
            spans += self._quotation(text, quote)
            at = quote.end
        spans += self._narration(flow, at, len(text))
        first = len(self.lines.drafts)
        self._take(flow, spans, chapter)
        if not any(cut.said for cut in spans):
            for draft in self.lines.drafts[first:]:
                if self.language.is_sound(draft.text):
                    draft.kind = LineKind.SOUND

    def _carried(self, flow: Flow, quoted: Quoted) -> list[_Cut]:
        """The end of a quotation that the row before left open, where only its closing mark is."""
        if self._unclosed is None or not quoted.stray:
            return []
        mark = quoted.stray[0]
        first = quoted.quotes[0].start if quoted.quotes else len(flow.text)
        if mark >= first or flow.text[mark] not in _CLOSING:
            return []
        self._unclosed = None
        return [_Cut(0, mark + 1, ("", flow.text[mark]), said=True)]

    def _quotation(self, text: str, quote: Quote) -> list[_Cut]:
        """A quotation as a line, or as lines around what the narrator says inside it."""
        inner = quote.end - len(quote.closing)
        cuts: list[_Cut] = []
        at, opening = quote.start, quote.opening
        for low, high in self.language.asides(text, quote.start + len(opening), inner):
            if not (_WORD.search(text, at + len(opening), low) and _WORD.search(text, high, inner)):
                continue
            after = _STOPS.match(text, high, inner)
            high = after.end() if after else high
            cuts += [_Cut(at, low, (opening, ""), said=True), _Cut(low, high, aside=True)]
            at, opening = high, ""
        return [*cuts, _Cut(at, quote.end, (opening, quote.closing), said=True)]

    def _is_said(self, text: str, quote: Quote) -> bool:
        inner = text[quote.start + 1 : quote.end - len(quote.closing)]
        wordless = not _WORD.search(inner) and not inner.strip("…—。．.,， ")
        return not wordless and self.language.is_speech(text, quote)

    def _narration(self, flow: Flow, start: int, end: int) -> list[_Cut]:
        """The sentences between two quotations; marks alone are left out."""
        if start >= end:
            return []
        found = self.language.sentences(flow.text, start, end)
        beside_quotes = start > 0 or end < len(flow.text)
        if beside_quotes and not _WORD.search(flow.text, start, end):
            marks = [LeftOut(flow.span(*one), Why.UNPRONOUNCEABLE) for one in found]
            self.lines.left_out += marks
            return []
        return [_Cut(low, high) for low, high in found]

    def _narrate(self, flow: Flow, spans: list[tuple[int, int]], chapter: int) -> None:
        self._take(flow, [_Cut(low, high) for low, high in spans], chapter)

    def _verse(self, flow: Flow, chapter: int, first: bool, last: bool) -> None:
        text = flow.text
        low, high = _trim(text, 0, len(text))
        opening = text[low] if text[low] in CLOSERS and text[low] != "'" else ""
        closing = text[high - 1] if text[high - 1] in '”」』"' and high - 1 > low else ""
        if opening and not closing and CLOSERS[opening] in text[low + 1 : high]:
            opening = ""
        if closing and not opening and any(sign in text[low : high - 1] for sign in '“「『"'):
            closing = ""
        before = len(self.lines.drafts)
        self._take(flow, [_Cut(low, high, (opening, closing), bool(opening))], chapter)
        for draft in self.lines.drafts[before:]:
            draft.verse = True
            draft.kind = LineKind.NARRATED
        if not last:
            self.lines.paragraph -= 1

    def _take(self, flow: Flow, cuts: list[_Cut], chapter: int) -> None:
        trimmed = [(cut, *_trim(flow.text, cut.low, cut.high)) for cut in cuts]
        trimmed = [one for one in trimmed if one[1] < one[2]]
        names = name_lines_in(flow, [(low, high) for _, low, high in trimmed])
        for at, (cut, low, high) in enumerate(trimmed):
            reach = trimmed[at + 1][1] if at + 1 < len(trimmed) else len(flow.text) + 1
            marks = cut.marks
            inner = (low + len(marks[0]), max(low + len(marks[0]), high - len(marks[1])))
            draft = Draft(flow, low, high, reach, inner, marks, self.lines.paragraph, chapter)
            draft.explicit = names[at]
            draft.kind = LineKind.SPOKEN if cut.said else LineKind.NARRATED
            draft.unmarked = cut.said and not marks[0]
            draft.aside = cut.aside
            self.lines.drafts.append(draft)
        self.lines.paragraph += 1

    def _remember_stray(self, flow: Flow, stray: tuple[int, ...]) -> None:
        """Note marks without a partner; a quotation that goes on in the next paragraph has one."""
        if self._unclosed is not None:
            if flow.text.lstrip()[:1] not in CLOSERS:
                self.lines.stray.append(self._unclosed)
            self._unclosed = None
        for offset in stray:
            place = (flow.part, flow.source(offset))
            if offset == stray[-1] and flow.text[offset] in CLOSERS:
                self._unclosed = place
            else:
                self.lines.stray.append(place)


def _trim(text: str, low: int, high: int) -> tuple[int, int]:
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    return low, high


def _bridged(text: str, rows: list[Row]) -> tuple[Piece, ...]:
    """The pieces of rows that stand below each other, with the white space between them."""
    pieces: list[Piece] = []
    for row in rows:
        if pieces:
            gap = pieces[-1].end
            end = gap
            while end < row.start and text[end].isspace():
                end += 1
            if end > gap:
                pieces.append(Piece(gap, end))
        pieces += row.pieces
    return tuple(pieces)
