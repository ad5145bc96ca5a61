"""Mouths, drawn by their acting; human and beast faces share them."""

import math
from dataclasses import dataclass

import skia

from yanyi.art.figure.expression import Expression
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, tapered, through

TEETH = "#fffaf1"
TONGUE = "#d96f6a"


@dataclass(frozen=True, slots=True)
class Mouth:
    """Where a mouth sits: its centre, half its width to the near and the far side, its size."""

    x: float
    y: float
    near: float
    far: float
    size: float = 1.0
    lips: float = 0.0
    inner: str = "#5e1f2a"


def _corners(mouth: Mouth, act: Expression) -> tuple[Point, Point]:
    width = act.width * mouth.size
    lift = -act.curve * 14 * mouth.size
    skew = act.skew * 13 * mouth.size
    left = (mouth.x - mouth.near * width, mouth.y + lift + skew)
    right = (mouth.x + mouth.far * width, mouth.y + lift - skew)
    return left, right


def _trembling(points: list[Point], act: Expression, size: float) -> list[Point]:
    """A line of the lips that trembles by ``wave``."""
    if act.wave < 0.15:
        return points
    last = len(points) - 1
    return [
        (x, y + math.sin(i / last * math.pi * 4) * 5.5 * act.wave * size)
        for i, (x, y) in enumerate(points)
    ]


def _ticks(ink: Ink, mouth: Mouth, act: Expression, thick: float) -> None:
    """The folds at the corners of a smile or of a grimace."""
    s, (left, right) = mouth.size, _corners(mouth, act)
    if act.curve > 0.35:
        reach = 6 + 9 * act.cheek
        for (x, y), way in ((left, -1), (right, 1)):
            tick = [(x + way * 5 * s, y - reach * s), (x + way * 5 * s, y + 1 * s),
                    (x - way * 4 * s, y + 7 * s)]  # fmt: skip
            ink.fill(tapered(tick, thick * 0.6), ink.colour)
    elif act.curve < -0.55:
        for (x, y), way in ((left, -1), (right, 1)):
            tick = [(x + way * 2 * s, y - 4 * s), (x + way * 8 * s, y + 5 * s),
                    (x + way * 6 * s, y + 15 * s)]  # fmt: skip
            ink.fill(tapered(tick, thick * 0.5), ink.colour, 0.8)


def _shut(ink: Ink, mouth: Mouth, act: Expression, thick: float) -> None:
    s = mouth.size
    left, right = _corners(mouth, act)
    dip = act.curve * 30 * s
    points = curve(
        left,
        (mouth.x - mouth.near * 0.5 * act.width, mouth.y + dip),
        (mouth.x + mouth.far * 0.4 * act.width, mouth.y + dip),
        right,
        20 if act.wave >= 0.15 else 12,
    )
    points = _trembling(points, act, s)
    ink.fill(tapered(points, thick, 0.25, 0.14, 0.42), ink.colour)
    _ticks(ink, mouth, act, thick)
    under = mouth.y + dip * 0.75 + (21 if act.curve > -0.2 else 14) * s
    shadow = [(mouth.x - 17 * s, under), (mouth.x, under + 4 * s), (mouth.x + 14 * s, under)]
    ink.fill(tapered(shadow, thick * 0.55), ink.colour, 0.5)


def _opening(mouth: Mouth, act: Expression) -> tuple[list[Point], list[Point]]:
    """The edge of the upper lip from left to right, and of the lower one back."""
    s, open_ = mouth.size, act.open
    left, right = _corners(mouth, act)
    smile, grief = max(act.curve, 0.0), max(-act.curve, 0.0)
    up = (8 + 22 * act.round + 14 * grief) * s - smile * 13 * s + 6 * act.teeth * grief * s
    down = (20 + 84 * open_) * s + smile * 12 * s - 8 * grief * s
    y = mouth.y - 4 * s
    wide_n, wide_f = mouth.near * act.width, mouth.far * act.width
    belly = 0.62 + 0.3 * act.round + 0.3 * grief
    top = curve(left, (mouth.x - wide_n * 0.5, y - up), (mouth.x + wide_f * 0.45, y - up), right,
                10)  # fmt: skip
    low = curve(right, (mouth.x + wide_f * belly, y + down), (mouth.x - wide_n * belly, y + down),
                left, 14)  # fmt: skip
    return top, _trembling(low, act, s) if act.teeth > 0.6 else low


def _teeth(ink: Ink, mouth: Mouth, act: Expression, top: list[Point], low: list[Point]) -> None:
    s = mouth.size
    tall = (14 + 8 * act.teeth + 7 * act.open) * s
    row = [(x, y + tall) for x, y in top]
    ink.fill(through(top + row[::-1], closed=True), TEETH)
    if act.teeth <= 0.6:
        return
    low_row = [(x, y - (15 + 4 * act.open) * s) for x, y in low]
    ink.fill(through(low + low_row[::-1], closed=True), "#f6efe4")
    if act.open < 0.4:
        bite = [(a[0], (a[1] + b[1]) / 2) for a, b in zip(top, low[::-1], strict=False)]
        middle = [(x, mouth.y + (y - mouth.y) * 0.4 + 8 * s) for x, y in bite]
        ink.fill(tapered(middle, 3.2 * s, 0.4, 0.4), ink.colour, 0.7)
        for share in (0.28, 0.42, 0.58, 0.74):
            x, y = top[round(share * (len(top) - 1))]
            ink.fill(tapered([(x, y), (x, y + 46 * s)], 2.4 * s, 0.6, 0.5), ink.colour, 0.4)


def _open(ink: Ink, mouth: Mouth, act: Expression, thick: float) -> None:
    s = mouth.size
    top, low = _opening(mouth, act)
    shape = through(top + low[1:-1], closed=True, tension=0.9)
    ink.at(thick * 0.62).under(shape)
    ink.fill(shape, mouth.inner)
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(shape, skia.ClipOp.kIntersect, True)
    deepest = max(y for _, y in low)
    wide = mouth.near * act.width
    if act.teeth <= 0.6 or act.open > 0.4:
        ink.fill(ellipse(mouth.x - 5 * s, deepest + 2 * s, wide * 0.72, 30 * s), TONGUE)
        fold = [(mouth.x - 5 * s, deepest - 22 * s), (mouth.x - 4 * s, deepest)]
        ink.fill(tapered(fold, 4 * s), "#a8434a", 0.6)
    if act.round < 0.5 or act.teeth:
        _teeth(ink, mouth, act, top, low)
    canvas.restore()
    ink.fill(tapered(top, thick * 1.05, 0.3, 0.25), ink.colour)
    if act.tongue > 0.5 and act.curve < 0:
        _tongue(ink, mouth.x + 4 * s, deepest - 12 * s, 30 * s, thick)
    _ticks(ink, mouth, act, thick)
    if act.curve > -0.5 and act.open < 0.6:
        under = [(mouth.x - 15 * s, deepest + 13 * s), (mouth.x, deepest + 16 * s),
                 (mouth.x + 12 * s, deepest + 13 * s)]  # fmt: skip
        ink.fill(tapered(under, thick * 0.5), ink.colour, 0.4)


def _tongue(ink: Ink, x: float, y: float, size: float, thick: float) -> None:
    """A tongue put out."""
    shape = through([(x - size * 0.7, y - size * 0.3), (x - size * 0.66, y + size * 0.7),
                     (x, y + size * 1.25), (x + size * 0.66, y + size * 0.7),
                     (x + size * 0.7, y - size * 0.3)], closed=True)  # fmt: skip
    ink.at(thick * 0.55).under(shape)
    ink.fill(shape, TONGUE)
    ink.fill(tapered([(x, y), (x, y + size * 0.8)], size * 0.13), "#a8434a", 0.7)


def draw_mouth(ink: Ink, mouth: Mouth, act: Expression, thick: float) -> None:
    """The mouth; ``thick`` is the width of its line."""
    shut = act.open < 0.08
    if mouth.lips:
        s = mouth.size
        dip = mouth.y + act.curve * 18 * s + (0 if shut else (10 + 40 * act.open) * s)
        lips = ellipse(mouth.x - 2 * s, dip + 4 * s, mouth.near * 0.66 * act.width, 13 * s)
        ink.blur(lips, "#c9404a", 0.5 * mouth.lips, 5 * s)
    (_shut if shut else _open)(ink, mouth, act, thick)
