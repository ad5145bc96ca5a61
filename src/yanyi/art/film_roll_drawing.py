"""Letters the credits of a film once, and moves them up at whole pixels."""

from dataclasses import dataclass

import skia

from yanyi.art.film_lettering import LABEL
from yanyi.art.film_pigment import pigment
from yanyi.art.film_roll import SIZES, Cast, Credit, Roll, gap, lead, tall, tops
from yanyi.art.fonts import Role
from yanyi.art.lettering.items import Style
from yanyi.art.lettering.shaping import Hand, ink, outline, shape

_PAPER = pigment(250, 244, 230)
_SOFT = pigment(214, 202, 178)
_RED = pigment(178, 48, 38)
_SHADE = pigment(0, 0, 0, 190)
_COLOURS = {Cast.HEAD: _SOFT, Cast.FINE: _SOFT}
_BLUR, _ROOM = 0.22, 12
_FOOT = 1.08
"""From the top of a row to its baseline, in its letters."""
_MOST = 0.88
_APART = 0.9
"""Units between the two words of a pair, on each side of the middle."""
_BLOCK = 512
"""Pixels of height that are lettered at a time, where they come into sight."""


class Rolling:
    """The credits ready to be laid over any frame."""

    def __init__(self, roll: Roll, width: int, height: int) -> None:
        self._roll, self._width, self._height = roll, width, height
        self._rows = list(zip(roll.rows, _places(roll, height), strict=True))
        self._chinese = roll.language.lower().startswith("zh")
        self._blocks: dict[int, skia.Image] = {}

    def draw(self, canvas: skia.Canvas, frame: int) -> None:
        """Lay the credits over a frame."""
        risen = max(0, frame - self._roll.hold) * self._roll.rise
        first, last = risen // _BLOCK, (risen + self._height - 1) // _BLOCK
        self._blocks = {n: one for n, one in self._blocks.items() if n >= first}
        for number in range(first, last + 1):
            if number not in self._blocks:
                self._blocks[number] = self._block(number)
            canvas.drawImage(self._blocks[number], 0, number * _BLOCK - risen)

    def _block(self, number: int) -> skia.Image:
        top = number * _BLOCK
        info = skia.ImageInfo.Make(
            self._width, _BLOCK, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType
        )
        surface = skia.Surface.MakeRaster(info)
        canvas = surface.getCanvas()
        canvas.translate(0, -top)
        for row, at in self._rows:
            if at - _ROOM < top + _BLOCK and at + tall(row.cast, self._roll.unit) + _ROOM > top:
                self._letter(canvas, row, at)
        if self._roll.label and top < self._height:
            self._mark(canvas)
        return surface.makeImageSnapshot()

    def _mark(self, canvas: skia.Canvas) -> None:
        """The synthetic label in the lower right corner, as on a card."""
        short = min(self._width, self._height)
        size, edge = short * LABEL, short * 0.05
        line = _line(self._roll.label, Hand(Role.BODY, self._chinese), size, self._width - edge)
        top = self._height - edge * 1.1 - size * _FOOT
        _ink(canvas, line, self._width - line.width - edge, top, _PAPER)

    def _letter(self, canvas: skia.Canvas, row: Credit, top: int) -> None:
        size = SIZES[row.cast] * self._roll.unit
        middle = self._width / 2
        if row.cast is Cast.RULE:
            _rule(canvas, middle, top + size * 0.75, self._roll.unit)
            return
        hand = self._hand(row.cast)
        most = self._width * _MOST
        if row.cast is Cast.PAIR:
            apart = _APART * self._roll.unit
            half = most / 2 - apart
            left, right = _line(row.text, hand, size, half), _line(row.other, hand, size, half)
            _ink(canvas, left, middle - apart - left.width, top, _SOFT)
            _ink(canvas, right, middle + apart, top, _PAPER)
            return
        line = _line(row.text, hand, size, most)
        _ink(canvas, line, middle - line.width / 2, top, _COLOURS.get(row.cast, _PAPER))

    def _hand(self, cast: Cast) -> Hand:
        if cast in (Cast.END, Cast.TITLE) and self._chinese:
            return Hand(Role.TITLE, self._chinese)
        return Hand(Role.BODY, self._chinese, strong=cast in (Cast.END, Cast.TITLE))


@dataclass(frozen=True, slots=True)
class _Line:
    """The path of letters from 0, how wide it is, and the size of its row."""

    path: skia.Path
    width: float
    size: float


def _line(text: str, hand: Hand, size: float, most: float) -> _Line:
    """A row of words; smaller where it would be wider than ``most``."""
    styles = (Style.PLAIN,) * len(text)
    left, right = ink(text, styles, hand) if text else (0.0, 0.0)
    small = min(size, most / max(0.1, right - left))
    path = outline(shape(text, styles, hand), small, -left * small, size * _FOOT)
    return _Line(path, (right - left) * small, size)


def _places(roll: Roll, height: int) -> list[int]:
    """Where every row begins before anything has moved."""
    first, behind = lead(roll, height), gap(roll, height)
    return [
        first + top + (behind if number >= roll.still else 0)
        for number, top in enumerate(tops(roll)[:-1])
    ]


def _ink(canvas: skia.Canvas, line: _Line, x: float, top: float, colour: int) -> None:
    canvas.save()
    canvas.translate(x, top)
    soft = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, line.size * _BLUR)
    canvas.drawPath(line.path, skia.Paint(Color=_SHADE, AntiAlias=True, MaskFilter=soft))
    canvas.drawPath(line.path, skia.Paint(Color=colour, AntiAlias=True))
    canvas.restore()


def _rule(canvas: skia.Canvas, middle: float, y: float, unit: int) -> None:
    """A thin line with a red lozenge in its middle."""
    paint = skia.Paint(Color=_SOFT, AntiAlias=True)
    for side in (-1, 1):
        near, far = middle + side * unit * 0.7, middle + side * unit * 4.5
        canvas.drawRect(skia.Rect.MakeLTRB(min(near, far), y - 1, max(near, far), y + 1), paint)
    half = unit * 0.28
    lozenge = skia.Path()
    lozenge.moveTo(middle, y - half)
    lozenge.lineTo(middle + half, y)
    lozenge.lineTo(middle, y + half)
    lozenge.lineTo(middle - half, y)
    lozenge.close()
    canvas.drawPath(lozenge, skia.Paint(Color=_RED, AntiAlias=True))
