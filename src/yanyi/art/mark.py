"""The mark of a generated picture: as high as the standard asks, and where it hides nothing.

It stands on paper at the foot of the picture where there is room, else in a corner, else wherever
neither words nor faces are.
"""

from collections.abc import Iterator, Sequence

import skia

from yanyi.art.fonts import Role
from yanyi.art.lettering.inks import fill
from yanyi.art.lettering.items import Rectangle, Style
from yanyi.art.lettering.shaping import Hand, outline, shape

LEAST = 0.05
"""The least height of the letters by GB 45438-2025, as a share of a picture's shorter side."""
HEIGHT = 0.0515
"""The height that they have, from the highest point of their ink to the lowest."""
FOOT = 0.0875
"""The paper below a picture that holds a mark, as a share of the shorter side."""
_SIDE, _END = 0.04, (FOOT - HEIGHT) / 2
"""From a mark to the sides of the picture, and to its upper and lower edge."""
_AROUND = 0.006
"""Kept free round a mark."""
_STEPS = 12
"""Places tried across a picture and down it."""
_BRIGHT = 140.0
_INK, _PALE, _NIGHT = "#16131f", "#fff8e6", "#0c0a18"
_EM = 100.0


def letters_of(words: str, chinese: bool) -> tuple[skia.Path, skia.Rect]:
    """The words as a path at a size of 100, and the box round their ink."""
    shaped = shape(words, (Style.PLAIN,) * len(words), Hand(Role.BODY, chinese))
    path = outline(shaped, _EM, 0.0, 0.0)
    return path, path.computeTightBounds()


def size_of(words: str, chinese: bool, short: float, share: float = HEIGHT) -> float:
    """The size at which the ink of the words is a ``share`` of the shorter side high."""
    high: float = letters_of(words, chinese)[1].height()
    return _EM * share * short / (high or _EM)


def draw_mark(
    surface: skia.Surface,
    words: str,
    chinese: bool,
    taken: Sequence[Rectangle] = (),
    pictured: Sequence[Rectangle] = (),
    bleed: int = 0,
) -> Rectangle:
    """Letter the mark on a finished picture and return its box, in pixels inside the bleed.

    ``taken`` is never covered as long as there is room beside it, ``pictured`` only where no
    paper is left.
    """
    width, height = surface.width() - 2 * bleed, surface.height() - 2 * bleed
    short = min(width, height)
    path, box = letters_of(words, chinese)
    scale = HEIGHT * short / box.height()
    room = (box.width() * scale, HEIGHT * short)
    place = _placed((width, height), room, taken, pictured)
    matrix = skia.Matrix.Translate(bleed + place.left, bleed + place.top)
    path.transform(matrix.preScale(scale, scale).preTranslate(-box.left(), -box.top()))
    on_paper = not any(place.meets(one) for one in pictured)
    _letter(surface, path, skia.Rect(*_corners(place)).makeOffset(bleed, bleed), short, on_paper)
    return place


def draw_strip(words: str, chinese: bool, width: int, height: int, share: float) -> skia.Surface:
    """The words at the right end of a dark strip, their ink a ``share`` of its height high."""
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.drawPaint(fill(_NIGHT))
    path, box = letters_of(words, chinese)
    scale = share * height / box.height()
    left, top = width - box.width() * scale - height * 0.4, height * (1 - share) / 2
    matrix = skia.Matrix.Translate(left, top)
    path.transform(matrix.preScale(scale, scale).preTranslate(-box.left(), -box.top()))
    canvas.drawPath(path, fill(_PALE, 0.92))
    return surface


def _corners(one: Rectangle) -> tuple[float, float, float, float]:
    return one.left, one.top, one.right, one.bottom


def _letter(
    surface: skia.Surface, path: skia.Path, place: skia.Rect, short: float, on_paper: bool
) -> None:
    """Dark letters on what is bright, pale ones on what is dark; over a picture with a halo."""
    canvas = surface.getCanvas()
    bright = _brightness(surface.makeImageSnapshot(), place) > _BRIGHT
    canvas.save()
    canvas.resetMatrix()
    if not on_paper:
        halo = fill(_PALE if bright else _NIGHT, 0.8)
        halo.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, short * 0.006))
        halo.setStyle(skia.Paint.kStrokeAndFill_Style)
        halo.setStrokeWidth(short * 0.006)
        canvas.drawPath(path, halo)
    canvas.drawPath(path, fill(_INK if bright else _PALE, 0.72 if on_paper else 0.92))
    canvas.restore()


def _brightness(image: skia.Image, place: skia.Rect) -> float:
    """The mean brightness under a box, 0 to 255."""
    small = skia.Surface(16, 8)
    fine = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    small.getCanvas().drawImageRect(image, place, skia.Rect(0, 0, 16, 8), fine, skia.Paint())
    pixels = small.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    red, green, blue = pixels[:, :, :3].reshape(-1, 3).mean(axis=0)
    return float(red * 0.299 + green * 0.587 + blue * 0.114)


# --- where it stands ---------------------------------------------------------------------------


def _placed(
    page: tuple[int, int],
    room: tuple[float, float],
    taken: Sequence[Rectangle],
    pictured: Sequence[Rectangle],
) -> Rectangle:
    """The first place on paper, else the first that is free, else the one that hides least."""
    places = list(_places(page, room))
    around = _AROUND * min(page)
    for hidden in ([*taken, *pictured], taken):
        for place in places:
            if not any(place.grown(around).meets(one) for one in hidden):
                return place
    return min(places, key=lambda place: sum(place.shared(one) for one in taken))


def _places(page: tuple[int, int], room: tuple[float, float]) -> Iterator[Rectangle]:
    """Where a mark may stand, best first: the foot from right to left, the head, then all rows."""
    (width, height), (wide, high) = page, room
    side, end = _SIDE * min(page), _END * min(page)
    free, deep = max(0.0, width - 2 * side - wide), max(0.0, height - 2 * end - high)
    corners = (1.0, 0.0)
    across = [n / _STEPS for n in range(_STEPS, -1, -1)]
    downward = [1 - n / (3 * _STEPS) for n in range(3 * _STEPS + 1)]
    ends = [(x, y) for y in (1.0, 0.0) for x in corners]
    edges = [(x, y) for y in (1.0, 0.0) for x in across]
    for x, y in (*ends, *edges, *((x, y) for y in downward for x in across)):
        left, top = side + x * free, end + y * deep
        yield Rectangle(left, top, left + wide, top + high)
