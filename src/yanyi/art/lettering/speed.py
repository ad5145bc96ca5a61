"""Speed lines: wedges from the edge of a panel towards who it is about, off the faces."""

from math import cos, hypot, pi, sin

import skia

from yanyi.art.lettering.items import Point, Rectangle

_COUNT = 96
_LIGHT, _DARK = 0xA8FFFBEF, 0x78140F22


def speed_lines(canvas: skia.Canvas, box: Rectangle, heads: tuple[Rectangle, ...]) -> None:
    """Draw them over a picture that is clipped to its panel."""
    seen = [head for head in heads if head.width > 0 and head.height > 0]
    x, y = seen[0].centre if len(seen) == 1 else box.centre
    clear = max(
        [min(box.width, box.height) * 0.36]
        + [hypot(corner[0] - x, corner[1] - y) * 1.12 for head in seen for corner in _corners(head)]
    )
    far = hypot(box.width, box.height)
    for number in range(_COUNT):
        chance = _scatter(number)
        angle = 2 * pi * (number + 0.7 * chance) / _COUNT
        near = clear * (1.0 + 0.5 * _scatter(number * 3 + 1))
        half = pi / _COUNT * (0.12 + 0.38 * _scatter(number * 7 + 2))
        path = skia.Path()
        path.moveTo(x + near * cos(angle), y + near * sin(angle))
        path.lineTo(x + far * cos(angle - half), y + far * sin(angle - half))
        path.lineTo(x + far * cos(angle + half), y + far * sin(angle + half))
        path.close()
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color=_DARK if number % 3 else _LIGHT))


def _corners(box: Rectangle) -> tuple[Point, ...]:
    return (
        (box.left, box.top),
        (box.right, box.top),
        (box.right, box.bottom),
        (box.left, box.bottom),
    )


def _scatter(number: int) -> float:
    """A fixed scatter between 0 and 1."""
    return (number * 0.7548776662 + (number * number % 11) * 0.0937) % 1.0
