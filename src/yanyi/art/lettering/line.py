"""One line of words at a place: headings, captions, names; it shrinks to the room it is given."""

from enum import StrEnum
from math import inf

import skia

from yanyi.art.lettering.copy import copy_of
from yanyi.art.lettering.inks import fill
from yanyi.art.lettering.items import Words
from yanyi.art.lettering.setting import filled
from yanyi.art.lettering.shaping import Hand, draw, shape


class Side(StrEnum):
    """Which end of the line stands at the place."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


_SHARES = {Side.LEFT: 0.0, Side.MIDDLE: 0.5, Side.RIGHT: 1.0}


def put(
    canvas: skia.Canvas,
    text: str,
    hand: Hand,
    size: float,
    place: tuple[float, float],
    shade: str,
    side: Side = Side.MIDDLE,
    room: float = inf,
) -> float:
    """Letter one line with its baseline at ``place``; its width in pixels is returned."""
    if not text.strip():
        return 0.0
    (row,) = filled(copy_of(((Words(" ".join(text.split())),),), False, hand), inf)
    size = min(size, room / row.ink)
    words, styles = row.drawn
    x = place[0] - row.left * size - row.ink * size * _SHARES[side]
    draw(canvas, shape(words, styles, hand), size, x, place[1], fill(shade))
    return row.ink * size
