"""Inked drawing: shapes with a thick-and-thin outline and a cel shadow, and tapered strokes."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import skia

from yanyi.art.figure.colour import darker, packed

Point = tuple[float, float]

INK = "#1d1524"


def through(points: Sequence[Point], closed: bool = False, tension: float = 1.0) -> skia.Path:
    """A smooth curve through ``points``."""
    path = skia.Path()
    count = len(points)
    path.moveTo(*points[0])
    for i in range(count if closed else count - 1):
        before = points[i - 1] if closed or i else points[0]
        here, there = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if closed or i + 2 < count else there
        k = tension / 6
        path.cubicTo(
            here[0] + (there[0] - before[0]) * k,
            here[1] + (there[1] - before[1]) * k,
            there[0] - (after[0] - here[0]) * k,
            there[1] - (after[1] - here[1]) * k,
            *there,
        )
    if closed:
        path.close()
    return path


def polygon(points: Sequence[Point]) -> skia.Path:
    """Straight lines through ``points``, closed."""
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in points], True)
    return path


def ellipse(x: float, y: float, rx: float, ry: float) -> skia.Path:
    """An upright ellipse."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return path


def curve(a: Point, b: Point, c: Point, d: Point, steps: int = 12) -> list[Point]:
    """Points along a cubic Bezier curve."""
    found = []
    for i in range(steps + 1):
        t = i / steps
        u = 1 - t
        w = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        found.append(
            (
                w[0] * a[0] + w[1] * b[0] + w[2] * c[0] + w[3] * d[0],
                w[0] * a[1] + w[1] * b[1] + w[2] * c[1] + w[3] * d[1],
            )
        )
    return found


def combined(one: skia.Path, other: skia.Path, how: skia.PathOp) -> skia.Path:
    """Two outlines made one; where their edges cannot be told apart, the first with the second.

    A union that fails holds both outlines, anything else is the first alone.
    """
    try:
        return skia.Op(one, other, how)
    except RuntimeError:
        whole = skia.Path(one)
        if how is skia.PathOp.kUnion_PathOp:
            whole.addPath(other)
        return whole


def bow(a: Point, b: Point, bulge: float, steps: int = 10) -> list[Point]:
    """Points from ``a`` to ``b`` bent sideways by ``bulge`` of their distance (left is plus)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    nx, ny = dy * bulge * 4 / 3, -dx * bulge * 4 / 3
    one = (a[0] + dx * 0.3 + nx, a[1] + dy * 0.3 + ny)
    two = (a[0] + dx * 0.7 + nx, a[1] + dy * 0.7 + ny)
    return curve(a, one, two, b, steps)


def tapered(
    points: Sequence[Point], width: float, start: float = 0.0, end: float = 0.0, peak: float = 0.5
) -> skia.Path:
    """A brush stroke; ``start`` and ``end`` are shares of the ``width`` it has at ``peak``."""
    count = len(points)
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(points):
        px, py = points[max(i - 1, 0)]
        qx, qy = points[min(i + 1, count - 1)]
        dx, dy = qx - px, qy - py
        length = math.hypot(dx, dy) or 1.0
        t = i / max(count - 1, 1)
        if t <= peak:
            share = start + (1 - start) * math.sin(math.pi / 2 * (t / peak if peak else 1))
        else:
            share = end + (1 - end) * math.sin(math.pi / 2 * ((1 - t) / (1 - peak)))
        half = width * share / 2
        left.append((x + dy / length * half, y - dx / length * half))
        right.append((x - dy / length * half, y + dx / length * half))
    return through(left + right[::-1], closed=True, tension=0.9)


def capsule(a: Point, b: Point, ra: float, rb: float) -> skia.Path:
    """A limb: a disc of ``ra`` at ``a`` joined to a disc of ``rb`` at ``b``."""
    path = skia.Path()
    path.addCircle(*a, ra)
    path.addCircle(*b, rb)
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    if length > abs(ra - rb) + 1e-6:
        turn = math.asin((ra - rb) / length)
        base = math.atan2(dy, dx)
        up, down = base - math.pi / 2 + turn, base + math.pi / 2 - turn
        corners = [
            skia.Point(a[0] + ra * math.cos(up), a[1] + ra * math.sin(up)),
            skia.Point(b[0] + rb * math.cos(up), b[1] + rb * math.sin(up)),
            skia.Point(b[0] + rb * math.cos(down), b[1] + rb * math.sin(down)),
            skia.Point(a[0] + ra * math.cos(down), a[1] + ra * math.sin(down)),
        ]
        path.addPoly(corners, True)
    return path


@dataclass(frozen=True)
class Ink:
    """A canvas with a pen. ``line`` is the outline's width in the canvas's own units.

    ``light`` is -1 when light comes from the left of the canvas's units, 1 from the right.
    No outline is drawn inside ``seam``: there one shape grows out of another.
    """

    canvas: skia.Canvas
    line: float
    light: float = -1.0
    colour: str = INK
    seam: skia.Path | None = None

    def at(self, line: float) -> "Ink":
        """The same pen with another width."""
        return replace(self, line=line)

    def fill(self, path: skia.Path, colour: str, alpha: float = 1.0) -> None:
        """Paint without a line."""
        self.canvas.drawPath(path, skia.Paint(Color=packed(colour, alpha), AntiAlias=True))

    def blur(self, path: skia.Path, colour: str, alpha: float, sigma: float) -> None:
        """Paint softly."""
        paint = skia.Paint(Color=packed(colour, alpha), AntiAlias=True)
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, sigma))
        self.canvas.drawPath(path, paint)

    def under(self, path: skia.Path, share: float = 1.0) -> None:
        """The outline alone, to be covered by the fill: thin to the light, thick away from it."""
        width = self.line * share
        paint = skia.Paint(
            Color=packed(self.colour),
            AntiAlias=True,
            Style=skia.Paint.kStrokeAndFill_Style,
            StrokeWidth=width * 1.5,
            StrokeJoin=skia.Paint.kRound_Join,
            StrokeCap=skia.Paint.kRound_Cap,
        )
        canvas = self.canvas
        canvas.save()
        if self.seam is not None:
            canvas.clipPath(self.seam, skia.ClipOp.kDifference, True)
        canvas.drawPath(path, paint)
        canvas.translate(-self.light * width * 0.3, width * 0.35)
        canvas.drawPath(path, paint)
        canvas.restore()

    def shape(self, path: skia.Path, colour: str, shade: float = 0.22, depth: float = 5.0) -> None:
        """A coloured shape with its outline and a cel shadow of ``depth`` units."""
        self.under(path)
        self.cel(path, colour, shade, depth)

    def cel(self, path: skia.Path, colour: str, shade: float, depth: float) -> None:
        """A coloured shape with a cel shadow away from the light, without an outline."""
        if shade <= 0:
            self.fill(path, colour)
            return
        canvas = self.canvas
        self.fill(path, darker(colour, shade))
        canvas.save()
        canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        canvas.translate(self.light * depth, -depth * 0.45)
        self.fill(path, colour)
        canvas.restore()

    def stroke(
        self,
        points: Sequence[Point],
        width: float = 1.0,
        colour: str = "",
        start: float = 0.0,
        end: float = 0.0,
        peak: float = 0.5,
    ) -> None:
        """A tapered brush stroke; ``width`` in lines."""
        self.fill(tapered(points, self.line * width, start, end, peak), colour or self.colour)

    def trace(self, path: skia.Path, width: float = 1.0, colour: str = "") -> None:
        """An even line along a path; ``width`` in lines."""
        paint = skia.Paint(
            Color=packed(colour or self.colour),
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=self.line * width,
            StrokeJoin=skia.Paint.kRound_Join,
            StrokeCap=skia.Paint.kRound_Cap,
        )
        self.canvas.drawPath(path, paint)
