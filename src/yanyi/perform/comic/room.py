"""How much room the picture and the words of a cell need."""

from math import ceil

from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.estimates import strip_height

_STEP = 24_000.0  # square pixels: small edits stay within a step, so pages stay as they are

# Of a picture with figures, how much may hold words.
FREE = {
    Framing.ESTABLISHING: 0.6,
    Framing.WIDE: 0.52,
    Framing.MEDIUM: 0.42,
    Framing.CLOSE: 0.32,
    Framing.INSERT: 0.4,
}
# How high a head and what is below it are about, in pixels of a picture as it is drawn.
_HEADS = {
    Framing.ESTABLISHING: 60.0,
    Framing.WIDE: 130.0,
    Framing.MEDIUM: 270.0,
    Framing.CLOSE: 490.0,
    Framing.INSERT: 300.0,
}
_SHAPES = {
    Framing.ESTABLISHING: 0.56,
    Framing.WIDE: 0.54,
    Framing.MEDIUM: 0.48,
    Framing.CLOSE: 0.48,
    Framing.INSERT: 0.42,
}


def load(cell: Cell, chinese: bool) -> float:
    """The area that the lettering in the picture covers, in square pixels, in steps."""
    return ceil(cell.load(chinese) / _STEP) * _STEP


def strips(cell: Cell, width: float, chinese: bool) -> float:
    """The height of the narration above and below the picture."""
    return sum(strip_height(draft.ems, width, chinese) for draft in (*cell.above, *cell.below))


def picture_height(cell: Cell, width: float, chinese: bool) -> tuple[float, float]:
    """The least and the best height of a cell's picture at a width."""
    words = load(cell, chinese)
    free = FREE[cell.view.framing] if cell.roles else 0.8
    least = max(300.0, width * 0.3, words / (free * width) + 90.0)
    if words and cell.roles and width <= 1000:
        tall, across = _HEADS[cell.view.framing], 976 if width > 580 else 560
        least = max(least, tall * width / across + words / (0.85 * width) + 50.0)
    if words and len(cell.roles) > 1 and width > 1000:
        least = max(least, 1.12 * _HEADS[cell.view.framing] + words / (0.85 * width) + 50.0)
    best = width * (_SHAPES[cell.view.framing] if width > 900 else 0.9)
    if cell.rhythm is Rhythm.SILENCE:
        best *= 0.85
    return least, max(best, least * 1.06)
