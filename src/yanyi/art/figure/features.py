"""Eyes, brows and mouth, drawn by their acting; human and beast faces share them."""

from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, tapered, through


@dataclass(frozen=True, slots=True)
class Eye:
    """Where an eye sits: its centre, half its width, its size, and -1 or 1 for its outer side."""

    x: float
    y: float
    half: float
    size: float
    outer: int
    iris: str = "#33262c"
    white: str = "#fffaf3"
    lash: float = 0.0


def _lids(eye: Eye, act: Expression) -> tuple[list[Point], list[Point]]:
    """The upper and the lower lid, both from the left corner to the right."""
    s, w, o = eye.size, eye.half, eye.outer
    top = 44 * s * act.lid
    low = (30 - 20 * act.squint) * s * min(max(act.lid, 0.55), 1.12)
    anger = max(-act.tilt, 0.0)
    grief = max(act.tilt, 0.0)
    outer_y = eye.y + (6 + 5 * grief - 3 * anger) * s
    inner_y = eye.y + (11 + 4 * anger - 3 * grief) * s
    left_y, right_y = (outer_y, inner_y) if o < 0 else (inner_y, outer_y)
    outer_top = top * (1.24 - 0.16 * grief)
    inner_top = top * (1.3 - 0.42 * anger)
    one, two = (outer_top, inner_top) if o < 0 else (inner_top, outer_top)
    left, right = (eye.x - w, left_y), (eye.x + w, right_y)
    upper = curve(left, (eye.x - w * 0.62, left_y - one), (eye.x + w * 0.55, right_y - two), right)
    lower = curve(
        left,
        (eye.x - w * 0.6, left_y + low * 0.95),
        (eye.x + w * 0.6, right_y + low * 0.95),
        right,
    )
    return upper, lower


def _closed(ink: Ink, eye: Eye, arched: bool, thick: float) -> None:
    """A shut eye: a downward lid, or an upward arc when it laughs."""
    w, s = eye.half, eye.size
    bend = -34 * s if arched else 22 * s
    y = eye.y + (16 * s if arched else 8 * s)
    points = curve(
        (eye.x - w, y), (eye.x - w * 0.5, y + bend), (eye.x + w * 0.5, y + bend), (eye.x + w, y)
    )
    ink.fill(tapered(points, thick * 1.05, 0.35, 0.35), ink.colour)
    if eye.lash and not arched:
        side = points[0] if eye.outer < 0 else points[-1]
        tip = (side[0] + eye.outer * 13 * s, side[1] + 10 * s)
        ink.fill(tapered([side, tip], thick * 0.7, 0.8, 0.0, 0.1), ink.colour)


def _ball(ink: Ink, eye: Eye, act: Expression, inside: skia.Path) -> None:
    """The white, the iris, its shadow and its gleam, inside the lids."""
    s, w = eye.size, eye.half
    canvas = ink.canvas
    ink.fill(inside, eye.white)
    canvas.save()
    canvas.clipPath(inside, skia.ClipOp.kIntersect, True)
    grow = 0.62 + 0.38 * act.pupil
    rx, ry = min(30 * s, w * 0.62) * grow, 37 * s * grow
    x = eye.x + act.look_x * w * 0.42
    y = eye.y - 3 * s + act.look_y * 15 * s
    ink.fill(ellipse(x, y, rx, ry), ink.colour)
    ink.fill(ellipse(x, y + ry * 0.34, rx * 0.72, ry * 0.5), mix(eye.iris, "#a06a4a", 0.35))
    ink.fill(ellipse(x, y - 1, rx * 0.62, ry * 0.6), ink.colour)
    canvas.restore()
    canvas.save()
    canvas.clipPath(inside, skia.ClipOp.kIntersect, True)
    gleam = ink.light * rx * 0.34
    ink.fill(ellipse(x + gleam, y - ry * 0.36, rx * 0.3, ry * 0.25), "#ffffff")
    ink.fill(ellipse(x - gleam, y + ry * 0.42, rx * 0.15, ry * 0.12), "#ffffff", 0.75)
    canvas.restore()


def draw_eye(ink: Ink, eye: Eye, act: Expression, blink: bool, thick: float) -> None:
    """One eye with its lids; ``thick`` is the width of the upper lid."""
    if act.glee > 0.5 or blink:
        _closed(ink, eye, act.glee > 0.5, thick)
        return
    upper, lower = _lids(eye, act)
    inside = through(upper + lower[::-1][1:-1], closed=True, tension=0.95)
    _ball(ink, eye, act, inside)
    peak = 0.36 if eye.outer < 0 else 0.64
    starts = (0.7, 0.3) if eye.outer < 0 else (0.3, 0.7)
    ink.fill(tapered(upper, thick * 1.15, *starts, peak), ink.colour)
    part = lower[2:9] if eye.outer < 0 else lower[4:11]
    ink.fill(tapered(part, thick * 0.42, 0.0, 0.0), ink.colour, 0.85)
    if eye.lash:
        side = upper[0] if eye.outer < 0 else upper[-1]
        tip = (side[0] + eye.outer * 15 * eye.size, side[1] - 11 * eye.size)
        ink.fill(tapered([side, tip], thick * 0.8, 0.9, 0.0, 0.1), ink.colour)
    if act.weary > 0.3:
        bag = [(x, y + 11 * eye.size) for x, y in lower[3:10]]
        ink.fill(tapered(bag, thick * 0.4), ink.colour, 0.5 * act.weary)


def draw_brow(
    ink: Ink, eye: Eye, act: Expression, rise: float, thick: float, colour: str, raised: float
) -> None:
    """The brow over an eye, ``rise`` above it; ``raised`` is the share of ``skew`` it takes."""
    s, w, o = eye.size, eye.half * 1.22, eye.outer
    y = eye.y - rise * s - (act.lift * 17 + raised * act.skew * 24) * s
    outer_y = y + act.tilt * 13 * s
    inner_y = y - act.tilt * 22 * s
    outer = (eye.x + o * w, outer_y + 8 * s)
    inner = (eye.x - o * w * 0.86, inner_y)
    middle = (eye.x + o * w * 0.28, (outer_y + inner_y) / 2 - 15 * s)
    near = (eye.x - o * w * 0.3, (outer_y + inner_y * 2) / 3 - 9 * s)
    ink.fill(tapered(curve(inner, near, middle, outer, 9), thick, 0.75, 0.05, 0.3), colour)


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
    lift = -act.curve * 13 * mouth.size
    skew = act.skew * 11 * mouth.size
    left = (mouth.x - mouth.near * width, mouth.y + lift + skew)
    right = (mouth.x + mouth.far * width, mouth.y + lift - skew)
    return left, right


def _shut(ink: Ink, mouth: Mouth, act: Expression, thick: float) -> None:
    s = mouth.size
    left, right = _corners(mouth, act)
    dip = act.curve * 26 * s
    points = curve(
        left,
        (mouth.x - mouth.near * 0.5 * act.width, mouth.y + dip),
        (mouth.x + mouth.far * 0.4 * act.width, mouth.y + dip),
        right,
    )
    ink.fill(tapered(points, thick, 0.25, 0.12, 0.42), ink.colour)
    if act.curve > 0.35:
        x, y = left
        tick = [(x - 5 * s, y - 8 * s), (x - 3 * s, y + 3 * s), (x + 6 * s, y + 6 * s)]
        ink.fill(tapered(tick, thick * 0.6), ink.colour)
    under = mouth.y + dip * 0.75 + (19 if act.curve > -0.2 else 12) * s
    shadow = [(mouth.x - 17 * s, under), (mouth.x, under + 4 * s), (mouth.x + 14 * s, under)]
    ink.fill(tapered(shadow, thick * 0.55), ink.colour, 0.55)


def _open(ink: Ink, mouth: Mouth, act: Expression, thick: float) -> None:
    s, open_ = mouth.size, act.open
    left, right = _corners(mouth, act)
    up = (8 + 18 * act.round) * s - act.curve * 10 * s + max(-act.curve, 0) * 12 * s
    down = (20 + 74 * open_) * s + act.curve * 10 * s
    y = mouth.y - 4 * s
    wide_n, wide_f = mouth.near * act.width, mouth.far * act.width
    belly = 0.62 + 0.3 * act.round + 0.2 * max(-act.curve, 0)
    top = curve(left, (mouth.x - wide_n * 0.5, y - up), (mouth.x + wide_f * 0.4, y - up), right, 10)
    low = curve(
        right,
        (mouth.x + wide_f * belly, y + down),
        (mouth.x - wide_n * belly, y + down),
        left,
        12,
    )
    shape = through(top + low[1:-1], closed=True, tension=0.9)
    pen = ink.at(thick * 0.62)
    pen.under(shape)
    ink.fill(shape, mouth.inner)
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(shape, skia.ClipOp.kIntersect, True)
    deep = y + down * 0.8
    ink.fill(ellipse(mouth.x - 6 * s, deep + 12 * s, wide_n * 0.8, 26 * s), "#cf6a64")
    if act.round < 0.5 or act.teeth:
        tall = (13 + 9 * act.teeth + 6 * open_) * s
        row = [(x, yy + tall) for x, yy in top]
        ink.fill(through(top + row[::-1], closed=True), "#fffaf1")
        if act.teeth > 0.6:
            low_row = [(x, yy - 13 * s) for x, yy in low]
            ink.fill(through(low + low_row[::-1], closed=True), "#f6efe4")
    canvas.restore()
    ink.fill(tapered(top, thick * 1.05, 0.3, 0.25), ink.colour)
    if act.curve > 0.35:
        x, y = left
        tick = [(x - 7 * s, y - 6 * s), (x - 3 * s, y + 3 * s), (x + 5 * s, y + 6 * s)]
        ink.fill(tapered(tick, thick * 0.6), ink.colour)


def draw_mouth(ink: Ink, mouth: Mouth, act: Expression, thick: float) -> None:
    """The mouth; ``thick`` is the width of its line."""
    if mouth.lips and act.open < 0.08:
        s = mouth.size
        dip = mouth.y + act.curve * 18 * s
        lips = ellipse(mouth.x - 2 * s, dip + 3 * s, mouth.near * 0.62, 11 * s)
        ink.blur(lips, "#c9484a", 0.4 * mouth.lips, 5 * s)
    if act.open < 0.08:
        _shut(ink, mouth, act, thick)
    else:
        _open(ink, mouth, act, thick)


def draw_blush(ink: Ink, at: list[Point], amount: float, radius: float) -> None:
    """Colour in the cheeks."""
    for x, y in at:
        ink.blur(
            ellipse(x, y, radius, radius * 0.62), "#e5584f", min(0.42 * amount, 0.6), radius / 2
        )


def draw_drop(ink: Ink, x: float, y: float, size: float) -> None:
    """A drop of sweat or a tear, its point up."""
    drop = through(
        [(x, y - size), (x + size * 0.5, y + size * 0.2), (x, y + size * 0.7),
         (x - size * 0.5, y + size * 0.2)],
        closed=True,
    )  # fmt: skip
    ink.at(ink.line * 0.5).under(drop)
    ink.fill(drop, "#bfe3f2")
    ink.fill(ellipse(x - size * 0.15, y, size * 0.12, size * 0.25), "#ffffff", 0.9)
