"""What publishers and sites wrap around and between the words of a story.

Only whole rows go, and marks in brackets inside a row; a row with a quotation in it is never taken.
"""

import re
from dataclasses import replace

from yanyi.problems import Span
from yanyi.read.heading import PART
from yanyi.read.markup import Block, Piece, Role, Row
from yanyi.read.sheet import Sheet
from yanyi.story.reading import LeftOut, Why

_LONGEST = 300
_ADDRESS = re.compile(
    r"https?://\S+|\bwww\s?[.。．]\s?[\w-]+(?:[.。．][\w-]+)*(?:/\S*)?|"
    r"\b[\w-]{2,30}[.。．](?:com|net|org|cc|info|xyz|vip|cn)\b(?:/\S*)?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"[（(【\[〖{][^（(【\[〖{）)】\]〗}]{2,80}[）)】\]〗}]")
_ROWS_OF_IMPRINT = 14
_IMPRINT_ROW = 70


def drop_boilerplate(sheet: Sheet) -> None:
    """Leave out advertising, navigation, transcribers' notes and pages of imprint."""
    made: list[Block] = []
    for block in sheet.blocks:
        made += _kept(sheet, block)
    sheet.blocks = made
    _drop_imprints(sheet)


def _kept(sheet: Sheet, block: Block) -> list[Block]:
    """What is left of a block without its rows of boilerplate."""
    if not block.rows or block.role is Role.HEADING:
        return [block]
    rows: list[Row] = []
    for row, words in zip(block.rows, sheet.rows(block), strict=True):
        left = _without_marks(sheet, block.part, row) if _may_hold_marks(words) else row
        if left is row and (reason := _reason(sheet, words)) is not None:
            sheet.leave_out([replace(block, rows=(row,))], reason)
        else:
            rows.append(left)
    if all(left is row for left, row in zip(rows, block.rows, strict=False)) and len(rows) == len(
        block.rows
    ):
        return [block]
    return [replace(block, rows=tuple(rows))] if rows else []


def _reason(sheet: Sheet, words: str) -> Why | None:
    if len(words) > _LONGEST:
        return None
    reason = sheet.language.boilerplate(words)
    if reason is None and len(words) < 120 and _ADDRESS.search(words):
        letters = sum(1 for sign in _ADDRESS.sub("", words) if sign.isalpha())
        if letters < (24 if sheet.language.spaced else 10) and not _is_said(words):
            return Why.ADVERTISING
    return reason


def _is_said(words: str) -> bool:
    return any(mark in words for mark in '“”「」"')


def _may_hold_marks(words: str) -> bool:
    return any(mark in words for mark in "(（【[〖{")


def _without_marks(sheet: Sheet, part: int, row: Row) -> Row:
    """A row without the advertising in brackets inside it; the same row when it holds none."""
    text = sheet.manuscript.parts[part].text
    pieces: list[Piece] = []
    found: list[LeftOut] = []
    for piece in row.pieces:
        at = piece.start
        for mark in _BRACKETED.finditer(text, piece.start, piece.end):
            if _reason(sheet, " ".join(mark.group()[1:-1].split())) is Why.ADVERTISING:
                if mark.start() > at:
                    pieces.append(replace(piece, start=at, end=mark.start()))
                found.append(LeftOut(Span(part, mark.start(), mark.end()), Why.ADVERTISING))
                at = mark.end()
        if at < piece.end or piece.start == piece.end:
            pieces.append(replace(piece, start=at))
    left = "".join(text[piece.start : piece.end] for piece in pieces)
    if not found or not any(sign.isalnum() for sign in left):
        return row
    sheet.left_out += found
    return replace(row, pieces=tuple(pieces))


def _drop_imprints(sheet: Sheet) -> None:
    """Leave out the title pages of volumes: a part's heading among short rows, one an imprint."""
    at = 0
    while at < len(sheet.blocks):
        block = sheet.blocks[at]
        if block.role is Role.HEADING and block.level == PART:
            start, stop = _imprint_start(sheet, at), _imprint_end(sheet, at + 1)
            sheet.drop(start, stop if stop > at + 1 else at, Why.FRONT_MATTER)
            at = start
        at += 1


def _is_short(sheet: Sheet, at: int) -> bool:
    return sheet.is_prose(at) and all(
        len(row) < _IMPRINT_ROW for row in sheet.rows(sheet.blocks[at])
    )


def _is_imprint(sheet: Sheet, at: int) -> bool:
    return any(sheet.language.is_imprint(row) for row in sheet.rows(sheet.blocks[at]))


def _imprint_end(sheet: Sheet, at: int) -> int:
    """Where the rows of imprint below a part's heading end: at the next heading, or not at all."""
    stop = at
    while stop - at < _ROWS_OF_IMPRINT and _is_short(sheet, stop):
        stop += 1
    ends = stop < len(sheet.blocks) and sheet.blocks[stop].role in {Role.HEADING, Role.BREAK}
    return stop if ends and any(_is_imprint(sheet, one) for one in range(at, stop)) else at


def _imprint_start(sheet: Sheet, at: int) -> int:
    """Where the rows of imprint above a part's heading begin."""
    start = at
    for one in range(at - 1, max(-1, at - _ROWS_OF_IMPRINT), -1):
        if not _is_short(sheet, one):
            break
        if _is_imprint(sheet, one):
            start = one
        elif not all(row.isupper() for row in sheet.rows(sheet.blocks[one])):
            break
    if start < at and start and _is_short(sheet, start - 1):
        above = sheet.rows(sheet.blocks[start - 1])
        if all(row.isupper() and not sheet.language.is_ending(row) for row in above):
            start -= 1
    return start
