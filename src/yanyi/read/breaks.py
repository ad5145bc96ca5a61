"""Pauses that are drawn with nothing but empty lines."""

from collections import Counter

from yanyi.problems import Span
from yanyi.read.markup import Block, Role
from yanyi.read.sheet import Sheet

_RAREST = 0.05
_FEWEST = 20


def mark_breaks(sheet: Sheet) -> None:
    """Put a break where the space between two paragraphs is wider than it is nearly everywhere."""
    gaps = [_gap(sheet, one, two) for one, two in zip(sheet.blocks, sheet.blocks[1:], strict=False)]
    usual = Counter(gap for gap in gaps if gap)
    if usual.total() < _FEWEST:
        return
    common = usual.most_common(1)[0][0]
    wide = common + (1 if common == 1 else 2)
    count = sum(times for gap, times in usual.items() if gap >= wide)
    if not 0 < count <= usual.total() * _RAREST:
        return
    made: list[Block] = []
    for block, gap in zip(sheet.blocks, [*gaps, 0], strict=True):
        made.append(block)
        if gap >= wide:
            end = block.rows[-1].end
            made.append(Block(Role.BREAK, block.part, span=Span(block.part, end, end)))
    sheet.blocks = made


def _gap(sheet: Sheet, one: Block, two: Block) -> int:
    """How many line ends stand between two paragraphs; 0 when they are none, or not beside."""
    if one.role is not Role.PROSE or two.role is not Role.PROSE or one.part != two.part:
        return 0
    if not one.rows or not two.rows:
        return 0
    between = sheet.manuscript.parts[one.part].text[one.rows[-1].end : two.rows[0].start]
    return between.count("\n") if between.isspace() else 0
