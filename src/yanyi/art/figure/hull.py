"""Outlines drawn tightly round discs and points: how cloth lies over limbs."""

import math
from collections.abc import Iterable

import skia

from yanyi.art.figure.ink import Point

_CORNERS = 32


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


def outer(points: Iterable[Point]) -> list[Point]:
    """The points of the tight outline, in order."""
    ordered = sorted(set(points))
    return _half(ordered)[:-1] + _half(ordered[::-1])[:-1]


def hull(*groups: Iterable[Point]) -> skia.Path:
    """The tight outline round all points."""
    outline = outer(point for group in groups for point in group)
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in outline], True)
    return path


def sides(corners: list[Point], y: float) -> tuple[float, float]:
    """The left and right end of an outline at a height."""
    found = []
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        if min(ay, by) <= y <= max(ay, by):
            share = 0.0 if ay == by else (y - ay) / (by - ay)
            found.append(ax + (bx - ax) * share)
    return (min(found), max(found)) if found else (math.inf, -math.inf)
