"""Letters the subtitles of a shot: each drawn once, small as its words, at whole pixels."""

from collections.abc import Sequence

import skia

from yanyi.art.film_caption import Caption
from yanyi.art.film_pigment import pigment
from yanyi.art.fonts import Role
from yanyi.art.lettering.items import Style
from yanyi.art.lettering.shaping import Hand, ink, outline, shape

_SAID = pigment(252, 250, 246)
_TOLD = pigment(236, 226, 202)
_EDGE = pigment(16, 14, 18, 235)
_SHADE = pigment(0, 0, 0, 150)
_STROKE, _SOFT, _ROOM = 0.13, 0.11, 0.45
"""In letters: the width of the edge, the softness of the shade, the room for both."""
_FOOT = 0.94
"""From the top of a row to its baseline, in letters."""
_MOST = 0.93
"""The part of the picture's width that a row may take."""


class Captions:
    """The subtitles of a shot, ready to be laid over any frame."""

    def __init__(self, captions: Sequence[Caption], width: int) -> None:
        self._captions = sorted(captions, key=lambda one: one.start)
        self._width = width
        self._drawn: dict[Caption, tuple[skia.Image, int, int]] = {}

    def draw(self, canvas: skia.Canvas, frame: int) -> None:
        """Lay the words of a frame over its picture."""
        for one in self._captions:
            if one.start <= frame < one.until:
                if one not in self._drawn:
                    self._drawn[one] = _lettered(one, self._width)
                image, left, top = self._drawn[one]
                canvas.drawImage(image, left, top)


def _lettered(caption: Caption, width: int) -> tuple[skia.Image, int, int]:
    """The image of a caption, its left and its top."""
    hand = Hand(Role.BODY, caption.language.lower().startswith("zh"), strong=True)
    path = skia.Path()
    for number, row in enumerate(caption.rows):
        styles = (Style.PLAIN,) * len(row)
        left, right = ink(row, styles, hand)
        size = min(caption.size, width * _MOST / max(0.1, right - left))
        foot = number * caption.apart + _FOOT * caption.size
        start = (width - (left + right) * size) / 2
        path.addPath(outline(shape(row, styles, hand), size, start, foot))
    room = round(caption.size * _ROOM)
    box = path.computeTightBounds().roundOut()
    left, top = box.left() - room, box.top() - room
    surface = skia.Surface.MakeRaster(
        skia.ImageInfo.Make(
            box.width() + 2 * room,
            box.height() + 2 * room,
            skia.kBGRA_8888_ColorType,
            skia.kPremul_AlphaType,
        )
    )
    canvas = surface.getCanvas()
    canvas.translate(-left, -top)
    _ink(canvas, path, caption)
    return surface.makeImageSnapshot(), left, top + caption.top


def _ink(canvas: skia.Canvas, path: skia.Path, caption: Caption) -> None:
    """A soft shade, a dark edge, and the letters."""
    soft = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, caption.size * _SOFT)
    for colour, width, blur in (
        (_SHADE, 1.6 * _STROKE, {"MaskFilter": soft}),
        (_EDGE, _STROKE, {}),
    ):
        edge = skia.Paint(
            Color=colour,
            AntiAlias=True,
            Style=skia.Paint.kStrokeAndFill_Style,
            StrokeWidth=caption.size * width,
            StrokeJoin=skia.Paint.kRound_Join,
            **blur,
        )
        canvas.drawPath(path, edge)
    letters = skia.Paint(Color=_TOLD if caption.quiet else _SAID, AntiAlias=True)
    canvas.drawPath(path, letters)
