"""Lists of contents, and headings that only say again what another said."""

import re
from collections.abc import Set

from yanyi.read.markup import Block, Role
from yanyi.read.sheet import Sheet
from yanyi.story.reading import Why

_LONGEST_ENTRY = 80
_PAGE = re.compile(r"(?:[\s.·…_\-—]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,7})$")


def drop_contents(sheet: Sheet) -> None:
    """Leave out lists of chapters."""
    keys = _Keys(sheet)
    at = 0
    kept: list[Block] = []
    blocks = sheet.blocks
    while at < len(blocks):
        block = blocks[at]
        announced = block.role in {Role.HEADING, Role.PROSE} and sheet.language.is_contents(
            sheet.words(block)
        )
        start = at + 1 if announced else at
        stop = _list_end(sheet, start, keys.titles if announced else frozenset())
        least = 2 if announced else 4
        if stop - at >= least and (announced or keys.recur(start, stop)):
            sheet.leave_out(blocks[at:stop], Why.CONTENTS_LIST)
            at = stop
        elif announced and stop == at + 1:
            sheet.leave_out([block], Why.CONTENTS_LIST)
            at += 1
        else:
            stop = max(at + 1, stop if block.role is Role.HEADING else at + 1)
            kept += blocks[at:stop]
            at = stop
    sheet.blocks = kept


def _list_end(sheet: Sheet, at: int, titles: Set[str]) -> int:
    """Where a run of rows that look like entries ends; its last heading may open a body."""
    blocks = sheet.blocks
    stop = at
    while stop < len(blocks) and _is_entry(sheet, blocks[stop], titles):
        stop += 1
    if stop == at or stop == len(blocks):
        return stop
    back = stop
    earlier = {sheet.key(block) for block in blocks[at : max(at, stop - 3)]}
    near = [sheet.key(block) for block in blocks[max(at, stop - 3) : stop]]
    while back > at and blocks[back - 1].role is Role.HEADING and stop - back < 3:
        before = near[: len(near) - (stop - back) - 1]
        last = near[len(near) - (stop - back) - 1]
        if last not in earlier and last not in before and back != stop:
            break
        back -= 1
    return back


def _is_entry(sheet: Sheet, block: Block, titles: Set[str]) -> bool:
    """Whether all rows head something, or are among the titles of an announced list."""
    if block.role is Role.HEADING:
        return True
    if block.role not in {Role.PROSE, Role.VERSE, Role.QUOTED} or not block.rows:
        return False
    if block.rows[0].end - block.rows[0].start > 2 * _LONGEST_ENTRY:
        return False
    for words in sheet.rows(block):
        named = _PAGE.sub("", words)
        listed = titles and (named != words or _letters(named) in titles)
        if len(words) >= _LONGEST_ENTRY or not (listed or sheet.row_heading(words)):
            return False
    return True


class _Keys:
    """Where each heading's key stands last, so that a list's entries are found again below it."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.last: dict[str, int] = {}
        titles: set[str] = set()
        for at, block in enumerate(sheet.blocks):
            if block.role is not Role.HEADING:
                continue
            self.last[sheet.key(block)] = at
            found = sheet.heading(block)
            titles |= {_letters(row) for row in (*sheet.rows(block), found.title if found else "")}
        self.titles = frozenset(titles - {""}) or frozenset({"\n"})

    def recur(self, at: int, stop: int) -> bool:
        """Whether most entries of ``[at, stop)`` come again as headings."""
        keys = {self.sheet.key(block) for block in self.sheet.blocks[at:stop]}
        return sum(1 for key in keys if self.last.get(key, -1) >= stop) * 2 > len(keys)


def drop_repeated(sheet: Sheet) -> None:
    """Leave out a heading that only says again what the one before it said."""
    kept: list[Block] = []
    last: Block | None = None
    for block in sheet.blocks:
        if block.role is not Role.HEADING:
            if last is not None and _echoes(sheet, last, block):
                sheet.leave_out([block], Why.HEADING_REPEATED)
            else:
                kept.append(block)
            continue
        beside = bool(kept) and kept[-1] is last
        if last is not None and _same(sheet, last, block, beside=beside):
            sheet.leave_out([block], Why.HEADING_REPEATED)
        else:
            kept.append(block)
            last = block
    sheet.blocks = kept


def _same(sheet: Sheet, one: Block, other: Block, *, beside: bool) -> bool:
    head, again = sheet.heading(one), sheet.heading(other)
    if _letters(sheet.words(one)) == _letters(sheet.words(other)):
        return beside or bool(head and head.title and not head.bare)
    return beside and bool(head and again and head.key == again.key and one.level == other.level)


def _echoes(sheet: Sheet, head: Block, block: Block) -> bool:
    """Whether a row of prose has the very words of the numbered heading above it."""
    if block.role is not Role.PROSE or not block.rows:
        return False
    found = sheet.heading(head)
    if found is None or found.bare or not found.title:
        return False
    size = block.rows[-1].end - block.rows[0].start
    if size >= 2 * _LONGEST_ENTRY or _letters(sheet.words(head)[:3])[:1] not in _letters(
        sheet.words(block)[:3]
    ):
        return False
    return _letters(sheet.words(block)) == _letters(sheet.words(head))


def _letters(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())
