"""The credits of a film: rows that stand still and then roll upwards; plain values."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise


class Cast(StrEnum):
    """How a row of the credits is set."""

    END = "end"
    RULE = "rule"
    TITLE = "title"
    HEAD = "head"
    PAIR = "pair"
    TEXT = "text"
    FINE = "fine"
    SPACE = "space"


SIZES = {
    Cast.END: 2.6,
    Cast.RULE: 0.6,
    Cast.TITLE: 1.3,
    Cast.HEAD: 0.8,
    Cast.PAIR: 1.0,
    Cast.TEXT: 0.9,
    Cast.FINE: 0.72,
    Cast.SPACE: 1.0,
}
"""How large the letters of a row are, in units."""
_LEADING = 1.5
_GAP = 0.5
"""Units between rows of different kinds."""


@dataclass(frozen=True, slots=True)
class Credit:
    """A row: its words in the middle, or a pair of words on both sides of it."""

    cast: Cast
    text: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Roll:
    """Credits: the first ``still`` rows stand in the middle of the picture for ``hold`` frames.

    Then everything rises by ``rise`` pixels a frame. ``unit`` is the size of plain letters; the
    ``label`` stands below in the corner, as on a card.
    """

    rows: tuple[Credit, ...]
    language: str
    unit: int
    still: int
    hold: int
    rise: int
    label: str = ""


def tall(cast: Cast, unit: int) -> int:
    """The height of a row in pixels."""
    return round(SIZES[cast] * _LEADING * unit)


def tops(roll: Roll) -> tuple[int, ...]:
    """Where every row begins, in pixels below the first; where the last ends comes last."""
    kinds = [row.cast for row in roll.rows]
    apart = [one is not other for one, other in pairwise(kinds)] + [False]
    heights = (
        tall(one, roll.unit) + round(wide * _GAP * roll.unit)
        for one, wide in zip(kinds, apart, strict=True)
    )
    return tuple(accumulate(heights, initial=0))


def lead(roll: Roll, height: int) -> int:
    """Where the first row begins on the screen while the first rows stand in its middle."""
    return (height - tops(roll)[roll.still]) // 2


def gap(roll: Roll, height: int) -> int:
    """How much further down the rows behind the still ones begin: below the screen."""
    return max(0, height - lead(roll, height) - tops(roll)[roll.still])


def lasts(roll: Roll, height: int) -> int:
    """How many frames pass until the last row has left the screen."""
    way = lead(roll, height) + gap(roll, height) + tops(roll)[-1]
    return roll.hold - (-way // roll.rise)
