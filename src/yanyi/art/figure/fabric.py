"""What fronts and collars are sewn from: the trunk's outline, bands of cloth, collar points."""

import skia

from yanyi.art.figure.head import skin_shade
from yanyi.art.figure.ink import Ink, Point, ellipse, polygon, through
from yanyi.art.figure.person import Person
from yanyi.art.figure.skeleton import Skeleton


def trunk_path(s: Skeleton, low: float = 8.0) -> skia.Path:
    """The trunk from the neck to ``low`` under the hips."""
    heights = [ring.y for ring in s.torso.rings if ring.y > -low + 6 and ring.y < 186]
    edges = [s.torso.edges(y) for y in (-low, *heights, 184.0)]
    left, right = [one[0] for one in edges], [one[1] for one in edges]
    path = through(left[::-1], tension=0.9)
    path.lineTo(*right[0])
    path.addPath(through(right, tension=0.9), skia.Path.AddPathMode.kExtend_AddPathMode)
    path.close()
    return path


def draw_band(ink: Ink, path: list[Point], wide: float, colour: str) -> None:
    """A strip of cloth along a line."""
    left, right = [], []
    for i, (x, y) in enumerate(path):
        px, py = path[max(i - 1, 0)]
        qx, qy = path[min(i + 1, len(path) - 1)]
        dx, dy = qx - px, qy - py
        n = (dx * dx + dy * dy) ** 0.5 or 1.0
        left.append((x + dy / n * wide / 2, y - dx / n * wide / 2))
        right.append((x - dy / n * wide / 2, y + dx / n * wide / 2))
    strip = polygon(left + right[::-1])
    ink.at(ink.line * 0.85).shape(strip, colour, 0.2, wide * 0.25)


def draw_collar(ink: Ink, s: Skeleton, colour: str, deep: float) -> None:
    """The two points of a shirt collar."""
    for side in (-1, 1):
        a = (-17, -184) if side < 0 else (20, -184)
        places = [a, (2, -172 + deep), (2 + side * 15, -154 + deep), (a[0] * 1.5 - 1, -172)]
        ink.at(ink.line * 0.85).shape(polygon([s.trunk(*p) for p in places]), colour, 0.12, 3)


def draw_hole(ink: Ink, s: Skeleton, who: Person, rx: float, ry: float, y: float) -> None:
    """The skin that a round neckline leaves free."""
    hole = ellipse(*s.trunk(2, y), rx * s.scale, ry * s.scale)
    ink.at(ink.line * 0.7).under(hole)
    ink.fill(hole, skin_shade(who.skin))
