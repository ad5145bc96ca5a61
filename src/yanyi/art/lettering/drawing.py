"""Lettering drawn: balloons with their words, captions, papers, sound words, titles."""

from dataclasses import dataclass

import skia
import uharfbuzz as hb

from yanyi.art.fonts import Role, face_for, shaper, units
from yanyi.art.lettering.blocks import (
    COLUMN_STEP,
    COLUMN_WIDTH,
    Block,
    hand_of,
    leading,
    padding,
)
from yanyi.art.lettering.items import BALLOONS, PAPERS, Kind, Rectangle, Style
from yanyi.art.lettering.layout import Lettered
from yanyi.art.lettering.outlines import balloon
from yanyi.art.lettering.setting import Row
from yanyi.art.lettering.shaping import Hand, draw, font, outline, shape

_LEFT_SET = frozenset({Kind.CAPTION, Kind.BAND, Kind.LETTER, Kind.NOTICE, Kind.SCREEN})


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a page's lettering, ``#rrggbb``."""

    ink: str = "#1b1626"
    paper: str = "#fffdf6"
    caption: str = "#fff3cf"
    band: str = "#fbf4e2"
    letter: str = "#fff8e8"
    screen: str = "#1f2740"
    sound: str = "#d8392b"


COLOURS = Colours()


def colour(text: str, alpha: float = 1.0) -> int:
    """A colour as Skia takes it."""
    value = int(text.lstrip("#"), 16)
    return round(alpha * 255) << 24 | value


def fill(text: str, alpha: float = 1.0) -> skia.Paint:
    """Paint for areas and letters."""
    return skia.Paint(AntiAlias=True, Color=colour(text, alpha))


def stroke(text: str, width: float, alpha: float = 1.0) -> skia.Paint:
    """Paint for lines."""
    return skia.Paint(
        AntiAlias=True,
        Color=colour(text, alpha),
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeJoin=skia.Paint.kRound_Join,
        StrokeCap=skia.Paint.kRound_Cap,
    )


def letter(canvas: skia.Canvas, one: Lettered, chinese: bool, dark: bool = False) -> None:
    """Draw one item; ``dark`` tells that the picture behind it is dark."""
    kind = one.block.kind
    if kind is Kind.SOUND:
        _sound(canvas, one, chinese)
    elif kind is Kind.TITLE:
        _title(canvas, one, chinese)
    elif one.block.vertical:
        _columns(canvas, one, dark)
    else:
        _holder(canvas, one)
        text = "#f3f4fb" if kind is Kind.SCREEN else COLOURS.ink
        _rows(canvas, one.block, one.box, chinese, fill(text))
        if kind is Kind.SONG:
            _note(canvas, one.box, one.block.size)


def _holder(canvas: skia.Canvas, one: Lettered) -> None:
    kind, box, size = one.block.kind, one.box, one.block.size
    path = balloon(kind, box, size, one.tail)
    line = {Kind.SHOUT: 5.0, Kind.WHISPER: 3.0, Kind.THOUGHT: 3.4, Kind.BAND: 3.0}.get(kind, 3.6)
    if kind in BALLOONS:
        canvas.drawPath(path, fill(COLOURS.paper))
        paint = stroke(COLOURS.ink, line)
        if kind is Kind.WHISPER:
            paint.setPathEffect(skia.DashPathEffect.Make([12.0, 9.0], 0.0))
        canvas.drawPath(path, paint)
        return
    if kind in PAPERS:
        _sheet(canvas, kind, box)
        return
    shade = COLOURS.band if kind is Kind.BAND else COLOURS.caption
    canvas.drawPath(path, fill(shade))
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


def baseline(hand: Hand) -> float:
    """How far below the middle of a line its letters stand, in ems."""
    return 0.34 if hand.chinese else 0.3


def _rows(
    canvas: skia.Canvas, block: Block, box: Rectangle, chinese: bool, paint: skia.Paint
) -> None:
    hand = hand_of(block.kind, chinese)
    line = leading(chinese) * block.size
    top = (box.top + box.bottom - line * len(block.rows)) / 2
    for number, row in enumerate(block.rows):
        middle = top + (number + 0.5) * line
        if block.kind in _LEFT_SET:
            x = box.left + padding(block.kind)[0] * block.size
        else:
            x = box.centre[0] - (row.left + row.right) / 2 * block.size
        _row(canvas, row, hand, block.size, x, middle + baseline(hand) * block.size, paint)


def _row(
    canvas: skia.Canvas, row: Row, hand: Hand, size: float, x: float, y: float, paint: skia.Paint
) -> None:
    text, styles = row.drawn
    draw(canvas, shape(text, styles, hand), size, x, y, paint)
    at = 0
    for letters in row.letters:
        at += letters.gap
        for words in letters.words:
            if words.reading:
                start = shape(text[:at], styles[:at], hand).advance
                end = shape(text[: at + len(words.text)], styles[: at + len(words.text)], hand)
                _reading(canvas, words.reading, hand, size, x, y, (start, end.advance), paint)
            at += len(words.text)


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


def _sound(canvas: skia.Canvas, one: Lettered, chinese: bool) -> None:
    """Sound words: drawn large, turned, outlined twice so that they stand on any picture."""
    block = one.block
    hand = hand_of(Kind.SOUND, chinese)
    x, y = one.box.centre
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(block.turn)
    canvas.skew(-0.08, 0)
    line = block.size * 1.1
    top = -line * len(block.rows) / 2
    for number, row in enumerate(block.rows):
        text, styles = row.drawn
        left = -(row.left + row.right) / 2 * block.size
        path = outline(
            shape(text, styles, hand),
            block.size,
            left,
            top + (number + 0.5) * line + 0.36 * block.size,
        )
        canvas.drawPath(path, stroke(COLOURS.ink, block.size * 0.2))
        canvas.drawPath(path, stroke(COLOURS.paper, block.size * 0.12))
        canvas.drawPath(path, fill(COLOURS.sound))
    canvas.restore()


def _title(canvas: skia.Canvas, one: Lettered, chinese: bool) -> None:
    block = one.block
    hand = hand_of(Kind.TITLE, chinese)
    line = block.size * 1.24
    for number, row in enumerate(block.rows):
        text, styles = row.drawn
        x = one.box.centre[0] - (row.left + row.right) / 2 * block.size
        y = one.box.top + (number + 0.5) * line + 0.36 * block.size
        draw(canvas, shape(text, styles, hand), block.size, x, y, fill(COLOURS.ink))


def _columns(canvas: skia.Canvas, one: Lettered, dark: bool) -> None:
    """Chinese in columns, straight on the picture; a pale rim parts it from any ground."""
    block, box = one.block, one.box
    size = block.size
    text = "#fdf8ea" if dark else COLOURS.ink
    ground = "#0d1530" if dark else "#fffaf0"
    glow, rim = fill(ground, 0.85), stroke(ground, size * 0.26, 0.75)
    glow.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.3))
    rim.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, size * 0.06))
    width = COLUMN_WIDTH * size
    for number, row in enumerate(block.rows):
        x = box.right - size * 0.25 - (number + 0.5) * width
        words, _ = row.drawn
        path = _column(words, size, x, box.top + size * 0.45)
        for paint in (glow, rim, fill(text)):
            canvas.drawPath(path, paint)


def _column(text: str, size: float, x: float, top: float) -> skia.Path:
    """One column of upright characters about ``x``; marks in their vertical forms."""
    path = skia.Path()
    for number, char in enumerate(text):
        face = face_for(char, Role.BODY, True)
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
