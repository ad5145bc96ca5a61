"""Where each line of letters stands in its box: one account for drawing, text layers and checks."""

from dataclasses import dataclass

from yanyi.art.lettering.blocks import COLUMN_STEP, COLUMN_WIDTH, Block, hand_of, leading, padding
from yanyi.art.lettering.items import Kind, Point, Rectangle
from yanyi.art.lettering.setting import Row
from yanyi.art.lettering.shaping import Hand

_LEFT_SET = frozenset({Kind.CAPTION, Kind.BAND, Kind.LETTER, Kind.NOTICE, Kind.SCREEN})
_RISE, _FALL = 0.84, 0.26  # of letters above and below their baseline, in ems


@dataclass(frozen=True, slots=True)
class Line:
    """A row with the point where its letters begin, on the baseline, and the box of its ink.

    Of a column ``start`` is the middle of its top. Turned lettering is told as if it were not.
    """

    row: Row
    start: Point
    box: Rectangle


def baseline(hand: Hand) -> float:
    """How far below the middle of a line its letters stand, in ems."""
    return 0.34 if hand.chinese else 0.3


def lines(block: Block, box: Rectangle, chinese: bool) -> tuple[Line, ...]:
    """The lines of a block in its box, in reading order."""
    if block.vertical:
        return tuple(_column(block, box, number) for number in range(len(block.rows)))
    size = block.size
    step, drop = leading(chinese) * size, baseline(hand_of(block.kind, chinese)) * size
    if block.kind is Kind.TITLE:
        step, drop = 1.24 * size, 0.36 * size
    elif block.kind is Kind.SOUND:
        step, drop = 1.1 * size, 0.36 * size
    top = (box.top + box.bottom - step * len(block.rows)) / 2
    found = []
    for number, row in enumerate(block.rows):
        if block.kind in _LEFT_SET:
            x = box.left + padding(block.kind)[0] * size
        else:
            x = box.centre[0] - (row.left + row.right) / 2 * size
        y = top + (number + 0.5) * step + drop
        ink = Rectangle(
            x + row.left * size, y - _RISE * size, x + row.right * size, y + _FALL * size
        )
        found.append(Line(row, (x, y), ink))
    return tuple(found)


def _column(block: Block, box: Rectangle, number: int) -> Line:
    size = block.size
    width = COLUMN_WIDTH * size
    x = box.right - size * 0.25 - (number + 0.5) * width
    top = box.top + size * 0.45
    words, _ = block.rows[number].drawn
    high = len(words) * size * COLUMN_STEP
    ink = Rectangle(x - size / 2, top, x + size / 2, min(top + high, box.bottom))
    return Line(block.rows[number], (x, top), ink)
