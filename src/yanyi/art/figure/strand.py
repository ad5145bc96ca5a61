"""The stuff hair is drawn from: locks, waving and curling edges, gloss."""

import math
from collections.abc import Sequence
from itertools import pairwise

import skia

from yanyi.art.figure.colour import darker, lighter, luminance
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, polygon, tapered, through


def mirrored(points: Sequence[Point], x: float) -> list[Point]:
    """The points on the other side of the upright line at ``x``, in the same order."""
    return [(2 * x - a, b) for a, b in points]


def both(points: Sequence[Point], x: float) -> list[Point]:
    """An outline from its left half: down one side, and back up the other."""
    return [*points, *reversed(mirrored([p for p in points if p[0] != x], x))]


def along(points: Sequence[Point], steps: int = 6) -> list[Point]:
    """Many places on a smooth open line through ``points``."""
    found = [points[0]]
    count = len(points)
    for i in range(count - 1):
        before, here = points[max(i - 1, 0)], points[i]
        there, after = points[i + 1], points[min(i + 2, count - 1)]
        one = (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
        two = (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
        found.extend(curve(here, one, two, there, steps)[1:])
    return found


def curled(points: Sequence[Point], size: float) -> skia.Path:
    """A closed outline filled out with curls of ``size`` along its edge."""
    line = along([*points, points[0]], 8)
    path = polygon(line)
    run = size
    for (ax, ay), (bx, by) in pairwise(line):
        run += math.hypot(bx - ax, by - ay)
        if run >= size * 1.15:
            run = 0.0
            path = skia.Op(path, ellipse(bx, by, size, size), skia.PathOp.kUnion_PathOp)
    return path


def waved(points: Sequence[Point], size: float, length: float) -> list[Point]:
    """An open line that swings by ``size`` to both sides, once in ``length``."""
    line = along(points, 8)
    run, found = 0.0, [line[0]]
    for (ax, ay), (bx, by) in pairwise(line):
        step = math.hypot(bx - ax, by - ay) or 1.0
        run += step
        swing = math.sin(run / length * 2 * math.pi) * size
        found.append((bx + (by - ay) / step * swing, by - (bx - ax) / step * swing))
    return found


def lock(line: Sequence[Point], width: float, start: float = 0.6, peak: float = 0.3) -> skia.Path:
    """A lock of hair that ends in a point."""
    return tapered(along(line, 4), width, start, 0.03, peak)


def smooth(points: Sequence[Point], tension: float = 1.0) -> skia.Path:
    """A closed smooth outline."""
    return through(points, closed=True, tension=tension)


def joined(*paths: skia.Path) -> skia.Path:
    """Everything as one outline."""
    whole = paths[0]
    for path in paths[1:]:
        whole = skia.Op(whole, path, skia.PathOp.kUnion_PathOp)
    return whole


def draw_hair(ink: Ink, path: skia.Path, colour: str) -> None:
    """A mass of hair with its line."""
    ink.under(path, 0.8)
    ink.fill(path, colour)


def draw_strands(
    ink: Ink, path: skia.Path, colour: str, dark: Sequence[Sequence[Point]], width: float = 1.0
) -> None:
    """Lines of parted hair inside a mass."""
    tone = lighter(colour, 0.18) if luminance(colour) < 0.2 else darker(colour, 0.42)
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    for line in dark:
        ink.fill(tapered(along(line, 5), ink.line * width * 0.75, 0.2, 0.1), tone, 0.85)
    canvas.restore()


def draw_gloss(
    ink: Ink, path: skia.Path, colour: str, streaks: Sequence[tuple[Sequence[Point], float]],
    edge: Sequence[Point] = (),
) -> None:  # fmt: skip
    """Light on the hair, and shade along the ``edge`` that turns away."""
    gloss = lighter(colour, 0.2 if luminance(colour) < 0.3 else 0.35)
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    if edge:
        ink.fill(tapered(along(edge, 5), 40, 0.2, 0.1), darker(colour, 0.3), 0.5)
    for line, width in streaks:
        ink.fill(tapered(along(line, 4), width), gloss, 0.7)
    canvas.restore()
