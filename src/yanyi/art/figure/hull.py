"""Outlines drawn tightly round discs and points: how cloth lies over limbs."""

import math
from collections.abc import Iterable

import skia

from yanyi.art.figure.ink import Point

_CORNERS = 18


def disc(at: Point, radius: float) -> list[Point]:
    """Points on a circle."""
    return [
        (at[0] + radius * math.cos(i * math.tau / _CORNERS),
         at[1] + radius * math.sin(i * math.tau / _CORNERS))
        for i in range(_CORNERS)
    ]  # fmt: skip


def _half(points: list[Point]) -> list[Point]:
    found: list[Point] = []
    for x, y in points:
        while len(found) > 1:
            (ax, ay), (bx, by) = found[-2:]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            found.pop()
        found.append((x, y))
    return found


def hull(*groups: Iterable[Point]) -> skia.Path:
    """The tight outline round all points."""
    points = sorted({point for group in groups for point in group})
    outline = _half(points)[:-1] + _half(points[::-1])[:-1]
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in outline], True)
    return path
