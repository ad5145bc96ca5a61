"""Sound words: drawn large along a bow, outlined twice so that they stand on any picture."""

from math import sin

import skia

from yanyi.art.lettering.blocks import BOW, Block, hand_of
from yanyi.art.lettering.inks import COLOURS, fill, stroke
from yanyi.art.lettering.items import Kind, Rectangle, Style
from yanyi.art.lettering.lines import lines
from yanyi.art.lettering.shaping import boxed, font, shape

_LEANING = frozenset("！？")
_LEAN = 0.16  # ems: full-width marks come nearer to what they follow


def draw_sound(canvas: skia.Canvas, block: Block, box: Rectangle, chinese: bool) -> None:
    """Draw a sound word in its box."""
    x, y = box.centre
    paths = [
        _bowed(block, line.row.drawn, line.start, box, chinese)
        for line in lines(block, box, chinese)
    ]
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(block.turn)
    canvas.skew(-0.08, 0)
    canvas.translate(-x, -y)
    for paint in (
        stroke(COLOURS.ink, block.size * 0.2),
        stroke(COLOURS.paper, block.size * 0.12),
        fill(COLOURS.sound),
    ):
        for path in paths:
            canvas.drawPath(path, paint)
    canvas.restore()


def _bowed(
    block: Block,
    drawn: tuple[str, tuple[Style, ...]],
    start: tuple[float, float],
    box: Rectangle,
    chinese: bool,
) -> skia.Path:
    """One line of letters, each a little higher in the middle and turned along the bow."""
    text, styles = drawn
    shaped = shape(text, styles, hand_of(Kind.SOUND, chinese))
    path = skia.Path()
    half = max(box.width / 2, 1.0)
    at = 0
    plain = len(text) == sum(len(run.glyphs) for run in shaped.runs)
    for run in shaped.runs:
        face = font(run.face, block.size * run.scale, run.thickened)
        widths = face.getWidths(list(run.glyphs))
        for number, (glyph, place, width) in enumerate(
            zip(run.glyphs, run.places, widths, strict=True)
        ):
            left = start[0] + place * block.size
            if plain and text[at] in _LEANING:
                left -= _LEAN * block.size
            at += 1
            share = (left + width / 2 - box.centre[0]) / half
            rise = BOW * block.size * (1.0 - share * share) * (len(text) > 2)
            swing = 0.03 * block.size * sin(2.1 * number) * (len(text) > 2)
            turn = 9.0 * share * (len(text) > 2)
            outline = face.getPath(glyph)
            if outline is None:
                continue
            matrix = skia.Matrix()
            matrix.setRotate(turn, width / 2, -block.size * 0.3)
            matrix.postTranslate(left, start[1] - rise + swing)
            path.addPath(outline, matrix)
    for code in shaped.codes:
        path.addPath(boxed(code, block.size), start[0] + code.place * block.size, start[1])
    return path
