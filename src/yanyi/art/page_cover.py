"""The first and the last page of a comic: title and author over art, and how it was made."""

from pathlib import Path

import skia

from yanyi.art.fonts import Role
from yanyi.art.lettering.copy import copy_of
from yanyi.art.lettering.inks import colour, fill, stroke
from yanyi.art.lettering.items import Item, Kind, Passage, Rectangle, Words
from yanyi.art.lettering.layout import title as set_title
from yanyi.art.lettering.setting import balanced, filled
from yanyi.art.lettering.shaping import Hand, draw, outline, shape
from yanyi.art.page import HEIGHT, WIDTH, CoverParams, EndParams
from yanyi.art.page_drawing import open_picture, save, show

_BAND = 150.0
_LABEL = 84.0
_TITLE = Rectangle(120, 110, WIDTH - 120, 660)
_INK, _PAPER, _ACCENT = "#16131f", "#f7f0df", "#d8392b"


def draw_cover(params: CoverParams, inputs: list[Path], output: Path) -> None:
    """The cover over its one picture, if there is one."""
    surface, canvas = _sheet(params.scale, params.bleed)
    if inputs:
        _art(canvas, open_picture(inputs[0]), params.headroom)
    _shade(canvas)
    _big_title(canvas, params)
    if params.author:
        _line(
            canvas,
            params.author,
            Hand(Role.BODY, params.chinese, strong=True),
            84.0,
            HEIGHT - _BAND - 70,
            "#fff8e6",
            outlined=True,
        )
    _foot(canvas, params.made, params.chinese)
    save(surface, output, f"cover {params.title} {params.author}")


def draw_end(params: EndParams, output: Path) -> None:
    """The last page: the end, and the label."""
    surface, canvas = _sheet(params.scale, params.bleed)
    canvas.drawRect(skia.Rect(64, 64, WIDTH - 64, HEIGHT - 64), stroke(_INK, 4.5))
    canvas.drawRect(skia.Rect(84, 84, WIDTH - 84, HEIGHT - 84), stroke(_INK, 1.5))
    middle = HEIGHT * 0.42
    _line(canvas, params.ending, Hand(Role.TITLE, params.chinese), 230.0, middle, _INK)
    canvas.drawLine(WIDTH / 2 - 90, middle + 90, WIDTH / 2 + 90, middle + 90, stroke(_ACCENT, 6))
    _line(canvas, params.title, Hand(Role.BODY, params.chinese), 56.0, middle + 190, _INK)
    _line(canvas, params.sentence, Hand(Role.BODY, params.chinese), 42.0, HEIGHT - 300, _INK)
    _foot(canvas, params.made, params.chinese)
    save(surface, output, f"end {params.title}")


def _sheet(scale: float, bleed: int) -> tuple[skia.Surface, skia.Canvas]:
    """Paper of a cover's size; with a bleed everything is drawn so much larger."""
    more = 2 * bleed
    surface = skia.Surface(round(WIDTH * scale) + more, round(HEIGHT * scale) + more)
    canvas = surface.getCanvas()
    canvas.drawPaint(fill(_PAPER))
    canvas.scale(
        scale * surface.width() / (surface.width() - more),
        scale * surface.height() / (surface.height() - more),
    )
    return surface, canvas


def _art(canvas: skia.Canvas, image: skia.Image, headroom: float) -> None:
    """The picture over the whole page, or lower where its heads would meet the title."""
    lower = min(max(0.0, _TITLE.bottom + 40 - headroom * HEIGHT), 0.26 * HEIGHT)
    scale = max(WIDTH / image.width(), HEIGHT / image.height())
    across = WIDTH / scale
    left = (image.width() - across) / 2
    source = Rectangle(left, -lower / scale, left + across, (HEIGHT - lower) / scale)
    show(canvas, image, source, skia.Rect(0, 0, WIDTH, HEIGHT))


def _shade(canvas: skia.Canvas) -> None:
    """Darken the top for the title and the foot for the author."""
    for start, end, strength in ((0.0, HEIGHT * 0.42, 0.62), (HEIGHT, HEIGHT * 0.74, 0.66)):
        shader = skia.GradientShader.MakeLinear(
            [skia.Point(0, start), skia.Point(0, end)],
            [colour("#0c0a18", strength), colour("#0c0a18", 0.0)],
        )
        canvas.drawPaint(skia.Paint(Shader=shader))


def _big_title(canvas: skia.Canvas, params: CoverParams) -> None:
    passage: Passage = (Words(params.title),)
    block = set_title(Item(Kind.TITLE, (passage,)), params.chinese, _TITLE, 330.0)
    hand = Hand(Role.TITLE, params.chinese)
    line = block.size * 1.24
    top = _TITLE.top + (_TITLE.height - line * len(block.rows)) / 2
    for number, row in enumerate(block.rows):
        text, styles = row.drawn
        x = WIDTH / 2 - (row.left + row.right) / 2 * block.size
        y = top + (number + 0.5) * line + 0.36 * block.size
        path = outline(shape(text, styles, hand), block.size, x, y)
        canvas.drawPath(path, stroke(_INK, block.size * 0.13))
        canvas.drawPath(path, fill("#fff4d2"))


def _line(
    canvas: skia.Canvas,
    text: str,
    hand: Hand,
    size: float,
    y: float,
    shade: str,
    outlined: bool = False,
) -> None:
    """Centred words, on as many lines as they need, the last with its baseline at ``y``."""
    copy = copy_of(((Words(text),),), False, hand)
    size = min(size, (WIDTH - 260) * 6 / copy.natural)
    count = 1
    rows = balanced(copy, count)
    while rows is None or max(row.ink for row in rows) * size > WIDTH - 260:
        count += 1
        rows = balanced(copy, count) or rows
    for number, row in enumerate(rows):
        words, styles = row.drawn
        x = WIDTH / 2 - (row.left + row.right) / 2 * size
        at = y - (len(rows) - 1 - number) * size * 1.35
        path = outline(shape(words, styles, hand), size, x, at)
        if outlined:
            canvas.drawPath(path, stroke(_INK, size * 0.16))
        canvas.drawPath(path, fill(shade))


def _foot(canvas: skia.Canvas, made: str, chinese: bool) -> None:
    """The label across the foot of the page, its letters high enough for the standard."""
    canvas.drawRect(skia.Rect(0, HEIGHT - _BAND, WIDTH, HEIGHT), fill(_INK))
    hand = Hand(Role.BODY, chinese)
    (row,) = filled(copy_of(((Words(made),),), False, hand), 1e6)
    size = min(_LABEL * 1.1, (WIDTH - 140) / row.ink)
    text, styles = row.drawn
    x = WIDTH / 2 - (row.left + row.right) / 2 * size
    y = HEIGHT - _BAND / 2 + size * 0.34
    draw(canvas, shape(text, styles, hand), size, x, y, fill("#fff4d2"))
