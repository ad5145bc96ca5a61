"""The shapes round words: superellipses, bursts, clouds, waves, with their tails."""

from itertools import pairwise
from math import atan2, cos, hypot, pi, sin
from typing import assert_never

import skia

from yanyi.art.lettering.blocks import ROUNDNESS, SPIKE
from yanyi.art.lettering.items import Kind, Point, Rectangle
from yanyi.art.lettering.tails import Tail, points


def superellipse(box: Rectangle, exponent: float = ROUNDNESS, steps: int = 96) -> skia.Path:
    """A closed superellipse that touches the sides of its box."""
    return _closed([_on_superellipse(box, exponent, 2 * pi * n / steps) for n in range(steps)])


def _on_superellipse(box: Rectangle, exponent: float, angle: float) -> Point:
    x, y = box.centre
    c, s = cos(angle), sin(angle)
    across = abs(c) ** (2 / exponent) * (1 if c >= 0 else -1)
    down = abs(s) ** (2 / exponent) * (1 if s >= 0 else -1)
    return x + across * box.width / 2, y + down * box.height / 2


def _closed(outline: list[Point]) -> skia.Path:
    path = skia.Path()
    path.moveTo(*outline[0])
    for point in outline[1:]:
        path.lineTo(*point)
    path.close()
    return path


def _even(box: Rectangle, exponent: float, count: int) -> list[Point]:
    """Points at even distances along a superellipse, from its right end clockwise."""
    fine = [_on_superellipse(box, exponent, 2 * pi * n / 720) for n in range(721)]
    lengths = [0.0]
    for (x0, y0), (x1, y1) in pairwise(fine):
        lengths.append(lengths[-1] + hypot(x1 - x0, y1 - y0))
    found, at = [], 0
    for number in range(count):
        wanted = lengths[-1] * number / count
        while lengths[at + 1] < wanted:
            at += 1
        found.append(fine[at])
    return found


def _jitter(number: int) -> float:
    """A fixed scatter between 0 and 1."""
    return (number * 0.61803398875 + (number * number % 7) * 0.137) % 1.0


def burst(box: Rectangle) -> skia.Path:
    """A jagged outline whose inner corners keep off the words."""
    reach = box.height / 2 * SPIKE / (1.06 + SPIKE)
    inner = box.grown(-reach)
    around = hypot(inner.width, inner.height) * 1.5
    count = max(9, round(around / (reach * 2.6)))
    places = _even(inner, 2.6, 2 * count)
    x, y = box.centre
    outline: list[Point] = []
    for number, (px, py) in enumerate(places):
        if number % 2:
            outline.append((px, py))
            continue
        angle = atan2((py - y) / inner.height, (px - x) / inner.width)
        far = reach * (0.72 + 0.28 * _jitter(number))
        outline.append((px + far * cos(angle) * 1.0, py + far * sin(angle)))
    return _closed(outline)


def cloud(box: Rectangle, size: float) -> skia.Path:
    """A cloud of round lobes."""
    lobe = size * 0.62
    inner = box.grown(-lobe * 0.72)
    around = 2 * (inner.width + inner.height) * 0.86
    count = max(8, round(around / (lobe * 1.35)))
    path = superellipse(inner, 2.6)
    for number, (x, y) in enumerate(_even(inner, 2.6, count)):
        radius = lobe * (0.62 + 0.1 * _jitter(number))
        circle = skia.Path()
        circle.addCircle(x, y, radius)
        path = skia.Op(path, circle, skia.PathOp.kUnion_PathOp)
    return path


def wave(box: Rectangle, size: float) -> skia.Path:
    """An outline that sways, for singing."""
    swing = size * 0.16
    inner = box.grown(-swing)
    around = 2 * (inner.width + inner.height) * 0.86
    count = max(10, round(around / (size * 1.5)))
    places = _even(inner, ROUNDNESS, count * 12)
    x, y = box.centre
    outline = []
    for number, (px, py) in enumerate(places):
        angle = atan2((py - y) / inner.height, (px - x) / inner.width)
        far = swing * sin(2 * pi * number / 12)
        outline.append((px + far * cos(angle), py + far * sin(angle)))
    return _closed(outline)


def wedge(tail: Tail) -> skia.Path:
    """A curved tail, wide at its root and tapering to its tip; a neck stays wide."""
    steps = 16
    middle = points(tail, steps)
    left: list[Point] = []
    right: list[Point] = []
    for number, (x, y) in enumerate(middle):
        before, after = middle[max(number - 1, 0)], middle[min(number + 1, steps)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = hypot(dx, dy) or 1.0
        t = number / steps
        half = tail.width / 2 * (1.0 if tail.blunt else (1 - t) ** 0.8)
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    path = _closed([*left, *reversed(right)])
    return skia.Simplify(path) or path


def bubbles(tail: Tail, box: Rectangle) -> skia.Path:
    """The trail of a thought: circles that shrink towards the head."""
    path = skia.Path()
    outside = [
        (x, y)
        for x, y in points(tail, 40)
        if not (box.left - 6 < x < box.right + 6 and box.top - 6 < y < box.bottom + 6)
    ]
    for share, radius in ((0.18, 0.42), (0.58, 0.3), (0.95, 0.2)):
        if outside:
            x, y = outside[min(len(outside) - 1, int(share * len(outside)))]
            path.addCircle(x, y, tail.width * radius)
    return path


def balloon(kind: Kind, box: Rectangle, size: float, tail: Tail | None) -> skia.Path:
    """The whole outline of a balloon, its tail joined to it."""
    match kind:
        case Kind.SHOUT:
            body = burst(box)
        case Kind.THOUGHT:
            body = cloud(box, size)
        case Kind.SONG:
            body = wave(box, size)
        case Kind.SPEECH | Kind.WHISPER:
            body = superellipse(box)
        case (
            Kind.CAPTION
            | Kind.BAND
            | Kind.SOUND
            | Kind.VERSE
            | Kind.LETTER
            | Kind.NOTICE
            | Kind.SCREEN
            | Kind.TITLE
        ):
            body = skia.Path()
            body.addRect(skia.Rect(box.left, box.top, box.right, box.bottom))
        case _:
            assert_never(kind)
    if tail is None:
        return body
    more = bubbles(tail, box) if kind is Kind.THOUGHT else wedge(tail)
    return skia.Op(body, more, skia.PathOp.kUnion_PathOp)
