"""Letters inside a story: from the place and date above the salutation to the last postscript."""

import re
from dataclasses import replace

from yanyi.read.letterhead import Letterhead
from yanyi.read.markup import Block, Role
from yanyi.read.sheet import Sheet

_LONGEST = 40
_UNSIGNED = 16
_QUOTES = "\"“”„«»「」『』‘’'"
_NAME = re.compile(
    r"(?:[—–-]{1,2}\s?)?[^\W\d_][\w.’'-]*(?:[\s·&,]{1,2}[^\W\d_][\w.’'-]*){0,5}[.,]?"
)


_NONE = Letterhead()


def find_letters(sheet: Sheet) -> None:
    """Paragraphs from a salutation to a signature become one block."""
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
        """Where the letter whose salutation stands at a block begins and ends; empty when none."""
        if not self._is_row(at) or not self._head(at).opens:
            return at, at
        start = at
        while (
            start > 0 and at - start < 3 and self._is_row(start - 1) and self._head(start - 1).dated
        ):
            start -= 1
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

    def _after(self, stop: int) -> int:
        """Past the name, the date and the postscripts below a closing."""
        taken = 0
        while taken < 3 and self._is_row(stop):
            head = self._head(stop)
            if not (head.dated or head.signs or self._is_name(stop)):
                break
            stop, taken = stop + 1, taken + 1
        while self._is_row(stop) and self._head(stop).more:
            stop += 1
        return stop

    def _is_row(self, at: int) -> bool:
        blocks = self.sheet.blocks
        return at < len(blocks) and blocks[at].role is Role.PROSE and bool(blocks[at].rows)

    def _words(self, at: int) -> str:
        return self.sheet.words(self.sheet.blocks[at])

    def _is_cited(self, at: int) -> bool:
        return self._words(at)[:1] in _QUOTES

    def _is_name(self, at: int) -> bool:
        """Whether a row may be a signature: a few words, every one with a capital."""
        words = self._words(at).strip(_QUOTES + " ")
        if not 2 <= len(words) < 40 or not _NAME.fullmatch(words):
            return False
        return all(
            word[:1].isupper() for word in words.split() if word[:1].isalpha() and len(word) > 2
        )

    def _head(self, at: int) -> Letterhead:
        if at not in self._heads:
            words = self._words(at)
            head = (
                self.sheet.language.letter(words.strip(_QUOTES + "_ "))
                if len(words) < 200
                else _NONE
            )
            self._heads[at] = head
        return self._heads[at]
