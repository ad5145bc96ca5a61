"""Letters inside a story: from the place and date above the salutation to the last postscript."""

import re
from dataclasses import replace

from yanyi.read.letterhead import Letterhead
from yanyi.read.markup import Block, Role
from yanyi.read.sheet import Sheet

_LONGEST = 40
_UNSIGNED = 16
_MOST_HEADS, _MOST_NAMES = 3, 4
_BRIEF = 200
_TAIL = 190
_QUOTES = "\"“”„«»「」『』‘’'"
_NAME = re.compile(
    r"(?:[—–-]{1,2}\s?)?[^\W\d_][\w.’'-]*(?:[\s·&,]{1,2}[^\W\d_][\w.’'-]*){0,5}[.,]?"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,4}")
_NONE = Letterhead()
_LETTER = frozenset({Role.PROSE, Role.QUOTED, Role.VERSE})


def find_letters(sheet: Sheet) -> None:
    """Paragraphs from a salutation to a signature become one block.

    What stands apart from the page anyway takes its date, its salutation and its signature in;
    paragraphs that open with a mark which nothing closes are a letter where a signature follows.
    """
    reader = _Letters(sheet)
    made: list[Block] = []
    at = 0
    while at < len(sheet.blocks):
        start, stop = reader.extent(at)
        if stop > at:
            while made and start < at and made[-1] is sheet.blocks[at - 1]:
                made.pop()
                at -= 1
                if at == start:
                    break
            letter = sheet.blocks[at:stop]
            rows = tuple(row for block in letter for row in block.rows)
            made.append(replace(letter[0], role=Role.QUOTED, rows=rows))
            at = stop
        else:
            made.append(sheet.blocks[at])
            at += 1
    sheet.blocks = made


class _Letters:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._heads: dict[int, Letterhead] = {}

    def extent(self, at: int) -> tuple[int, int]:
        """Where the letter that a block tells of begins and ends; empty when it tells of none."""
        if not self._is_row(at):
            return at, at
        if self._head(at).opens:
            found = self._greeted(at)
            if found[0] < found[1]:
                return found
        if self.sheet.blocks[at].role is Role.QUOTED:
            return self._apart(at)
        if self._is_announced(at):
            stop = self._written(at)
            if stop > at:
                return at, stop
        return self._signed(at)

    def _greeted(self, at: int) -> tuple[int, int]:
        """The letter whose salutation stands at a block."""
        start = self._above(at)
        stop, signed = at + 1, 0
        longest = _LONGEST if self._is_cited(at) else _UNSIGNED
        while stop < len(self.sheet.blocks) and stop - at < longest and self._is_row(stop):
            if self.sheet.blocks[stop].part != self.sheet.blocks[at].part or self._head(stop).opens:
                break
            if self._head(stop).signs:
                signed = self._after(stop + 1)
                break
            if stop > at + 1 and self._is_name(stop) and self._is_cited(stop) == self._is_cited(at):
                signed = self._after(stop)
                break
            stop += 1
        return (start, signed) if signed else (at, at)

    def _is_announced(self, at: int) -> bool:
        """Whether the row before a quotation says that it is written."""
        if not at or not self._is_cited(at):
            return False
        block = self.sheet.blocks[at - 1]
        if block.role is not Role.PROSE or not block.rows:
            return False
        words = self._words(at - 1)
        return not self._is_cited(at - 1) and self.sheet.language.letter(words[-_TAIL:]).announces

    def _written(self, at: int) -> int:
        """Where the quotation at a block ends with its signature, if nothing else is in it."""
        stop = at
        while stop - at < _LONGEST and self._is_open(stop):
            stop += 1
        if not self._is_whole(stop) and stop == at:
            return at
        stop += self._is_whole(stop)
        return self._after(stop) if self._is_row(stop) and self._is_signature(stop) else stop

    def _apart(self, at: int) -> tuple[int, int]:
        """What is set in from the page at a block, with what stands over and under it."""
        start, stop = self._above(at), at + 1
        while stop - at <= _MOST_NAMES and self._is_row(stop) and self._is_signature(stop):
            stop += 1
        if stop > at + 1:
            stop = self._after(stop)
        return (start, stop) if stop - start > 1 else (at, at)

    def _signed(self, at: int) -> tuple[int, int]:
        """The letter without a salutation whose signature stands at a block."""
        if not self._is_cited(at) or not self._is_signature(at):
            return at, at
        start = at
        while at - start < _UNSIGNED and start and self._is_open(start - 1):
            start -= 1
        if start == at and self._is_lone(at - 1) and self._head(at).signs:
            named = self._names(at) or (self._is_row(at + 1) and self._is_signature(at + 1))
            start -= bool(named)
        if start == at:
            return at, at
        return self._above(start), self._after(at + 1)

    def _above(self, at: int) -> int:
        """Where the dates and the salutation over a block begin."""
        start = at
        while start and at - start < _MOST_HEADS and self._is_row(start - 1):
            head = self._head(start - 1)
            if not (head.dated or head.opens) or (self._head(start).dated and head.opens):
                break
            start -= 1
        return start

    def _after(self, stop: int) -> int:
        """Past the name, the date and the postscripts below a closing."""
        taken, first = 0, stop
        while taken < 3 and self._is_row(stop):
            head = self._head(stop)
            if head.opens or not (head.dated or head.signs or self._is_name(stop)):
                break
            stop, taken = stop + 1, taken + 1
        if taken and self._is_row(stop) and self._head(stop).opens:
            stop = first + (not self._head(first).dated)
        while self._is_row(stop) and self._head(stop).more:
            stop += 1
        return stop

    def _is_row(self, at: int) -> bool:
        blocks = self.sheet.blocks
        return at < len(blocks) and blocks[at].role in _LETTER and bool(blocks[at].rows)

    def _words(self, at: int) -> str:
        return self.sheet.words(self.sheet.blocks[at])

    def _is_cited(self, at: int) -> bool:
        return self._words(at)[:1] in _QUOTES

    def _is_open(self, at: int) -> bool:
        """Whether a row opens with a quotation mark that nothing in it closes."""
        if not self._is_row(at) or not self._is_cited(at):
            return False
        words = self._words(at)
        if words[0] == '"':
            return words.count('"') % 2 == 1
        return words[0] in "“„«" and words.count("“") > words.count("”")

    def _is_whole(self, at: int) -> bool:
        """Whether a row is one quotation and nothing else."""
        words = self._words(at) if at >= 0 and self._is_row(at) else ""
        inner = words[1:-1]
        alone = len(words) > 2 and words[0] in '"“' and words[-1] in '"”'
        return alone and not set(inner) & set('"“”')

    def _is_lone(self, at: int) -> bool:
        """Whether a row is one quotation, and the row before it none."""
        return at > 0 and self._is_whole(at) and not self._is_cited(at - 1)

    def _is_signature(self, at: int) -> bool:
        """Whether a row signs a letter: a closing, or a name as nobody is called by."""
        head = self._head(at)
        return not head.opens and (head.signs or self._names(at))

    def _names(self, at: int) -> bool:
        """Whether a block ends in initials, in a name in capitals, or in one set in."""
        if len(self.sheet.blocks[at].rows) > _MOST_NAMES:
            return False
        name = _bare(self.sheet.rows(self.sheet.blocks[at])[-1])
        written = bool(_INITIALS.fullmatch(name)) or (name.isupper() and " " in name)
        return _is_name(name) and (written or self.sheet.blocks[at].role is Role.VERSE)

    def _is_name(self, at: int) -> bool:
        return _is_name(_bare(self._words(at)))

    def _head(self, at: int) -> Letterhead:
        if at not in self._heads:
            few = len(self.sheet.blocks[at].rows) <= _MOST_NAMES
            brief = few and len(self._words(at)) < _BRIEF
            rows = self.sheet.rows(self.sheet.blocks[at]) if brief else []
            self._heads[at] = self._read(rows) if rows else _NONE
        return self._heads[at]

    def _read(self, rows: list[str]) -> Letterhead:
        """What a few rows are in a letter: one of them, or all in a line."""
        letter = self.sheet.language.letter
        if len(rows) == 1:
            return letter(_bare(rows[0]))
        heads = [letter(_bare(row)) for row in rows]
        line = " ".join(_bare(row) for row in rows)
        return Letterhead(
            opens=heads[-1].opens,
            signs=any(head.signs for head in heads) or letter(line).signs,
            dated=all(head.dated for head in heads),
            more=heads[0].more,
        )


def _is_name(words: str) -> bool:
    """Whether a row may be a signature: a few words, every one with a capital."""
    if not 2 <= len(words) < 40 or not _NAME.fullmatch(words):
        return False
    return all(word[:1].isupper() for word in words.split() if word[:1].isalpha() and len(word) > 2)


def _bare(row: str) -> str:
    """A row without the marks around it."""
    return row.strip(_QUOTES + "_ ")
