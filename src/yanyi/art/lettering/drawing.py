"""Lettering drawn: balloons with their words, captions, papers, sound words, titles."""

import skia
import uharfbuzz as hb

from yanyi.art.fonts import Face, Role, face_for, shaper, units
from yanyi.art.lettering.blocks import COLUMN_STEP, Block, hand_of
from yanyi.art.lettering.hyphens import bare
from yanyi.art.lettering.inks import COLOURS, fill, stroke
from yanyi.art.lettering.items import BALLOONS, PAPERS, Kind, Rectangle, Style
from yanyi.art.lettering.layout import Lettered
from yanyi.art.lettering.lines import lines
from yanyi.art.lettering.outlines import balloon, wedge
from yanyi.art.lettering.setting import Row
from yanyi.art.lettering.shaping import Hand, draw, font, shape
from yanyi.art.lettering.sounds import draw_sound


def letter(canvas: skia.Canvas, group: list[Lettered], chinese: bool, dark: bool = False) -> None:
    """Draw an item, or balloons joined to one; ``dark``: the picture behind it is dark."""
    one = group[0]
    kind = one.block.kind
    if kind is Kind.SOUND:
        draw_sound(canvas, one.block, one.box, chinese)
    elif one.block.vertical:
        _columns(canvas, one, chinese, dark)
    else:
        _holder(canvas, group)
        text = "#f3f4fb" if kind is Kind.SCREEN else COLOURS.ink
        for part in group:
            _rows(canvas, part.block, part.box, chinese, fill(text))
        if kind is Kind.SONG:
            _note(canvas, one.box, one.block.size)


def _holder(canvas: skia.Canvas, group: list[Lettered]) -> None:
    """What is round the words; narration outside the pictures and titles have nothing."""
    one = group[0]
    kind, box = one.block.kind, one.box
    if kind in (Kind.BAND, Kind.TITLE):
        return
    if kind in PAPERS:
        _sheet(canvas, kind, box)
        return
    path = balloon(kind, box, one.block.size, one.tail)
    for more in group[1:]:
        other = balloon(kind, more.box, more.block.size, more.tail)
        path = skia.Op(path, other, skia.PathOp.kUnion_PathOp)
        if more.neck:
            path = skia.Op(path, wedge(more.neck), skia.PathOp.kUnion_PathOp)
    line = {Kind.SHOUT: 5.0, Kind.WHISPER: 3.0, Kind.THOUGHT: 3.4}.get(kind, 3.6)
    if kind in BALLOONS:
        canvas.drawPath(path, fill(COLOURS.paper))
        paint = stroke(COLOURS.ink, line)
        if kind is Kind.WHISPER:
            paint.setPathEffect(skia.DashPathEffect.Make([12.0, 9.0], 0.0))
        canvas.drawPath(path, paint)
        return
    canvas.drawPath(path, fill(COLOURS.caption))
    canvas.drawPath(path, stroke(COLOURS.ink, line))


def _sheet(canvas: skia.Canvas, kind: Kind, box: Rectangle) -> None:
    """A sheet of paper with a soft shadow, or a screen."""
    rect = skia.Rect(box.left, box.top, box.right, box.bottom)
    shadow = fill("#000000", 0.35)
    shadow.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 7.0))
    canvas.drawRect(rect.makeOffset(5, 8), shadow)
    if kind is Kind.SCREEN:
        canvas.drawRoundRect(rect, 26, 26, fill(COLOURS.screen))
        canvas.drawRoundRect(rect, 26, 26, stroke(COLOURS.ink, 6))
        return
    path = skia.Path()
    fold = 34.0 if kind is Kind.LETTER else 0.0
    path.moveTo(box.left, box.top)
    path.lineTo(box.right - fold, box.top)
    path.lineTo(box.right, box.top + fold)
    path.lineTo(box.right, box.bottom)
    path.lineTo(box.left, box.bottom)
    path.close()
    canvas.drawPath(path, fill(COLOURS.letter))
    canvas.drawPath(path, stroke(COLOURS.ink, 3))
    if fold:
        corner = skia.Path()
        corner.moveTo(box.right - fold, box.top)
        corner.lineTo(box.right - fold, box.top + fold)
        corner.lineTo(box.right, box.top + fold)
        corner.close()
        canvas.drawPath(corner, fill("#e4d6b4"))
        canvas.drawPath(corner, stroke(COLOURS.ink, 3))
        return
    canvas.drawRect(rect.makeInset(10, 10), stroke("#8a2f24", 3))


def _rows(
    canvas: skia.Canvas, block: Block, box: Rectangle, chinese: bool, paint: skia.Paint
) -> None:
    hand = hand_of(block.kind, chinese)
    for line in lines(block, box, chinese):
        _row(canvas, line.row, hand, block.size, *line.start, paint)


def _row(
    canvas: skia.Canvas, row: Row, hand: Hand, size: float, x: float, y: float, paint: skia.Paint
) -> None:
    text, styles = row.drawn
    draw(canvas, shape(text, styles, hand), size, x, y, paint)
    at = 0
    for letters in row.letters:
        at += letters.gap
        for words in letters.words:
            after = at + len(bare(words.text))
            if words.reading:
                start = shape(text[:at], styles[:at], hand).advance
                end = shape(text[:after], styles[:after], hand).advance
                _reading(canvas, words.reading, hand, size, x, y, (start, end), paint)
            at = after


def _reading(
    canvas: skia.Canvas,
    reading: str,
    hand: Hand,
    size: float,
    x: float,
    y: float,
    span: tuple[float, float],
    paint: skia.Paint,
) -> None:
    """A reading in small letters above its words."""
    small = shape(reading, (Style.PLAIN,) * len(reading), hand)
    height = size * 0.36
    middle = x + (span[0] + span[1]) / 2 * size
    draw(canvas, small, height, middle - small.advance * height / 2, y - size * 0.86, paint)


def _note(canvas: skia.Canvas, box: Rectangle, size: float) -> None:
    """A small drawn note at both ends of a song's balloon; a picture, no letter."""
    for x in (box.left + size * 0.72, box.right - size * 1.0):
        y = box.centre[1] + size * 0.22
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(-18)
        canvas.drawOval(
            skia.Rect(-size * 0.2, -size * 0.13, size * 0.2, size * 0.13), fill(COLOURS.ink)
        )
        canvas.restore()
        canvas.drawLine(
            x + size * 0.17,
            y - size * 0.05,
            x + size * 0.17,
            y - size * 0.68,
            stroke(COLOURS.ink, size * 0.075),
        )
        flag = skia.Path()
        flag.moveTo(x + size * 0.17, y - size * 0.68)
        flag.quadTo(x + size * 0.24, y - size * 0.46, x + size * 0.4, y - size * 0.4)
        canvas.drawPath(flag, stroke(COLOURS.ink, size * 0.085))


def _columns(canvas: skia.Canvas, one: Lettered, chinese: bool, dark: bool) -> None:
    """Chinese in columns, straight on the picture; a pale rim parts it from any ground."""
    size = one.block.size
    text = "#fdf8ea" if dark else COLOURS.ink
    ground = "#0d1530" if dark else "#fffaf0"
    glow, rim = fill(ground, 0.85), stroke(ground, size * 0.26, 0.75)
    glow.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.3))
    rim.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.06))
    for line in lines(one.block, one.box, chinese):
        words, _ = line.row.drawn
        path = _column(words, size, *line.start)
        for paint in (glow, rim, fill(text)):
            canvas.drawPath(path, paint)


def _column(text: str, size: float, x: float, top: float) -> skia.Path:
    """One column of upright characters about ``x``; marks in their vertical forms."""
    path = skia.Path()
    for number, char in enumerate(text):
        face = face_for(char, Role.BODY, True) or Face.WENKAI
        buffer = hb.Buffer()
        buffer.add_str(char)
        buffer.direction = "ttb"
        buffer.script = "Hani"
        buffer.language = "zh"
        hb.shape(shaper(face), buffer, {"vert": True})
        glyph = buffer.glyph_infos[0].codepoint
        shift = buffer.glyph_positions[0]
        em = units(face)
        y = top + number * size * COLUMN_STEP
        path.addPath(
            font(face, size).getPath(glyph),
            x + shift.x_offset / em * size,
            y - shift.y_offset / em * size,
        )
    return path
