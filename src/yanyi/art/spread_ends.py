"""The first and the last page of a picture book."""

from pathlib import Path

import skia

from yanyi.art.fonts import Role
from yanyi.art.lettering.copy import copy_of
from yanyi.art.lettering.inks import colour, fill, stroke
from yanyi.art.lettering.items import Rectangle, Words
from yanyi.art.lettering.line import Side, put
from yanyi.art.lettering.setting import Row, balanced
from yanyi.art.lettering.shaping import Hand, draw, outline, shape
from yanyi.art.mark import draw_mark, size_of
from yanyi.art.page_drawing import open_picture, show
from yanyi.art.spread import HEIGHT, WIDTH, Ending, Front, Opening
from yanyi.art.spread_drawing import save, vignette
from yanyi.art.spread_paper import Paper, paper_of
from yanyi.art.spread_setting import title_hand
from yanyi.board.types import Setting

_NIGHT = "#12101c"
_SKY = Rectangle(180, 70, WIDTH - 180, 500)
_STEP = 1.16
_ROOM = WIDTH - 400.0


def draw_front(params: Front, inputs: list[Path], output: Path) -> None:
    """The cover: the title over the sky of a picture, the author and the label at its foot."""
    surface = skia.Surface(WIDTH, HEIGHT)
    canvas = surface.getCanvas()
    canvas.drawPaint(fill("#2c3550"))
    if inputs:
        lower = min(max(0.0, _SKY.bottom + 20 - params.headroom * HEIGHT), 0.24 * HEIGHT)
        picture = open_picture(inputs[0])
        source = Rectangle(0, -lower, picture.width(), picture.height() - lower)
        show(canvas, picture, source, skia.Rect(0, 0, WIDTH, HEIGHT))
    for start, end, strength in ((0.0, 820.0, 0.7), (float(HEIGHT), HEIGHT - 420.0, 0.72)):
        ends = [skia.Point(0, start), skia.Point(0, end)]
        shades = [colour(_NIGHT, strength), colour(_NIGHT, 0.0)]
        canvas.drawPaint(skia.Paint(Shader=skia.GradientShader.MakeLinear(ends, shades)))
    _title(canvas, params.title, _SKY, params.chinese, "#fff4d2", most=330.0, ringed=True)
    body = Hand(Role.BODY, params.chinese)
    foot, room = HEIGHT - 76.0, WIDTH / 2 - 160
    put(canvas, params.author, body, 76, (110, foot), "#fff8e6", Side.LEFT, room)
    size = size_of(params.made, params.chinese, HEIGHT)
    put(canvas, params.made, body, size, (WIDTH - 110, foot), "#fff8e6", Side.RIGHT, room)
    save(surface, output, f"front {params}")


def draw_opening(params: Opening, inputs: list[Path], output: Path) -> None:
    """The title page: the title over a small picture."""
    surface, paper = _paper(params.setting)
    canvas = surface.getCanvas()
    body = Hand(Role.BODY, params.chinese)
    place = skia.Rect.MakeXYWH(600, 560, 1200, 830)
    if inputs:
        vignette(canvas, open_picture(inputs[0]), place)
    box = Rectangle(200, 120, WIDTH - 200, 520)
    _title(canvas, params.title, box, params.chinese, paper.ink)
    taken = [box]
    if params.author:
        foot = HEIGHT - 88
        wide = put(canvas, params.author, body, 72, (WIDTH / 2, foot), paper.soft, room=_ROOM)
        middle = WIDTH / 2
        taken.append(Rectangle(middle - wide / 2, foot - 72, middle + wide / 2, foot + 25))
    if params.made:
        pictured = [Rectangle(*place)] if inputs else []
        draw_mark(surface, params.made, params.chinese, taken, pictured)
    save(surface, output, f"opening {params}")


def draw_ending(params: Ending, inputs: list[Path], output: Path) -> None:
    """The last page: the end, and the label."""
    surface, paper = _paper(params.setting)
    canvas = surface.getCanvas()
    body = Hand(Role.BODY, params.chinese)
    if inputs:
        vignette(canvas, open_picture(inputs[0]), skia.Rect.MakeXYWH(700, 90, 1000, 690))
    box = Rectangle(200, 800 if inputs else 480, WIDTH - 200, 1090)
    _title(canvas, params.ending, box, params.chinese, paper.ink)
    put(canvas, params.title, body, 60, (WIDTH / 2, 1190), paper.ink, room=_ROOM)
    put(canvas, params.sentence, body, 46, (WIDTH / 2, 1330), paper.soft, room=_ROOM)
    size = size_of(params.made, params.chinese, HEIGHT)
    put(canvas, params.made, body, size, (WIDTH / 2, HEIGHT - 92), paper.ink, room=_ROOM)
    save(surface, output, f"ending {params}")


def _paper(setting: Setting | None) -> tuple[skia.Surface, Paper]:
    surface = skia.Surface(WIDTH, HEIGHT)
    paper = paper_of(setting)
    surface.getCanvas().drawPaint(fill(paper.ground))
    return surface, paper


def _title(
    canvas: skia.Canvas,
    text: str,
    box: Rectangle,
    chinese: bool,
    shade: str,
    most: float = 260.0,
    ringed: bool = False,
) -> None:
    """Words as large as their box allows; ``ringed`` ones are outlined in ink."""
    if not text.strip():
        return
    hand = title_hand(chinese)
    copy = copy_of(((Words(" ".join(text.split())),),), False, hand)
    best: tuple[float, tuple[Row, ...]] = (0.0, ())
    for count in range(1, 6):
        rows = balanced(copy, count, 2.0)
        if rows is None:
            continue
        widest = max(row.ink for row in rows)
        size = min(box.width / (widest + 0.1), box.height / (count * _STEP), most)
        if size > best[0] * 1.1:
            best = size, rows
    size, rows = best
    top = box.top + (box.height - _STEP * size * len(rows)) / 2
    for number, row in enumerate(rows):
        words, styles = row.drawn
        x = WIDTH / 2 - (row.left + row.right) / 2 * size
        y = top + (number + 0.5) * _STEP * size + 0.36 * size
        shaped = shape(words, styles, hand)
        if ringed:
            canvas.drawPath(outline(shaped, size, x, y), stroke(_NIGHT, size * 0.11, 0.8))
        draw(canvas, shaped, size, x, y, fill(shade))
