"""Eyes and brows, drawn by their acting; human and beast faces share them."""

from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, tapered, through


@dataclass(frozen=True, slots=True)
class Eye:
    """Where an eye sits: its centre, half its width, its size, and -1 or 1 for its outer side.

    ``cant`` lifts the outer corner; ``share`` is how much of ``skew`` its brow takes.
    """

    x: float
    y: float
    half: float
    size: float
    outer: int
    iris: str = "#33262c"
    white: str = "#fffaf3"
    lash: float = 0.0
    cant: float = 0.0
    share: float = 1.0


Lids = tuple[list[Point], list[Point]]


def _lids(eye: Eye, act: Expression) -> Lids:
    """The upper and the lower lid, both from the left corner to the right."""
    s, w, o = eye.size, eye.half, eye.outer
    top = 46 * s * max(act.lid - 0.1 * act.squint, 0.22)
    low = (31 - 25 * min(act.squint, 1.0)) * s * min(max(act.lid, 0.6), 1.2)
    anger = max(-act.tilt, 0.0)
    grief = max(act.tilt, 0.0)
    outer_y = eye.y + (6 + 6 * grief - 3 * anger - 9 * eye.cant) * s
    inner_y = eye.y + (11 + 4 * anger - 4 * grief + 3 * eye.cant) * s
    left_y, right_y = (outer_y, inner_y) if o < 0 else (inner_y, outer_y)
    outer_top = top * max(1.26 - 0.22 * grief, 0.5)
    inner_top = top * max(1.3 - 0.42 * anger, 0.35)
    one, two = (outer_top, inner_top) if o < 0 else (inner_top, outer_top)
    left, right = (eye.x - w, left_y), (eye.x + w, right_y)
    upper = curve(left, (eye.x - w * 0.66, left_y - one), (eye.x + w * 0.58, right_y - two), right)
    lower = curve(
        left,
        (eye.x - w * 0.6, left_y + low * 0.95),
        (eye.x + w * 0.6, right_y + low * 0.95),
        right,
    )
    return upper, lower


def _closed(ink: Ink, eye: Eye, arched: bool, thick: float) -> None:
    """A shut eye: a downward lid, or an upward arc when it laughs."""
    w, s = eye.half * 1.06, eye.size
    bend = -46 * s if arched else 28 * s
    y = eye.y + (20 * s if arched else 4 * s)
    lean = -5 * eye.cant * s * eye.outer
    points = curve(
        (eye.x - w, y - lean),
        (eye.x - w * 0.55, y + bend),
        (eye.x + w * 0.55, y + bend),
        (eye.x + w, y + lean),
    )
    ink.fill(tapered(points, thick * 1.12, 0.3, 0.3), ink.colour)
    if arched:
        return
    for at, reach in ((0, 15), (1, 12), (2, 9)) if eye.lash else ((0, 9),):
        x, y = points[at] if eye.outer < 0 else points[-1 - at]
        tip = (x + eye.outer * reach * s * 0.8, y + reach * s)
        ink.fill(tapered([(x, y), tip], thick * 0.6, 0.8, 0.0, 0.1), ink.colour)


def draw_ball(
    ink: Ink, at: Point, radii: Point, iris: str, act: Expression, shine: float = 1.0
) -> None:
    """An iris with its ring, pupil and gleams; whoever calls has clipped to the lids."""
    (x, y), (rx, ry) = at, radii
    ink.fill(ellipse(x, y, rx, ry), mix(darker(iris, 0.55), ink.colour, 0.55))
    ink.fill(ellipse(x, y + ry * 0.05, rx * 0.86, ry * 0.88), mix(iris, "#7a5040", 0.12))
    ink.fill(ellipse(x, y - ry * 0.38, rx * 0.86, ry * 0.62), darker(iris, 0.62), 0.85)
    glow = mix(lighter(iris, 0.42), "#c98a5a", 0.3)
    ink.fill(ellipse(x, y + ry * 0.52, rx * 0.58, ry * 0.3), glow, 0.75)
    ink.fill(ellipse(x, y - ry * 0.02, rx * 0.44, ry * 0.46), ink.colour)
    big = 1 + 0.3 * act.glint
    gleam = ink.light * rx * 0.36
    ink.fill(ellipse(x + gleam, y - ry * 0.4, rx * 0.31 * big, ry * 0.26 * big), "#ffffff", shine)
    ink.fill(
        ellipse(x - gleam * 1.05, y + ry * 0.4, rx * 0.16 * big, ry * 0.13 * big), "#ffffff",
        0.85 * shine,
    )  # fmt: skip
    if act.glint > 0.8:
        ink.fill(ellipse(x + gleam * 0.7, y + ry * 0.56, rx * 0.1, ry * 0.08), "#ffffff", 0.8)


def _ball(ink: Ink, eye: Eye, act: Expression, inside: skia.Path, upper: list[Point]) -> None:
    """The white, its shadow, and the iris, inside the lids."""
    s, w = eye.size, eye.half
    canvas = ink.canvas
    ink.fill(inside, eye.white)
    canvas.save()
    canvas.clipPath(inside, skia.ClipOp.kIntersect, True)
    shade = upper + [(x, y + 13 * s) for x, y in reversed(upper)]
    ink.fill(through(shade, closed=True, tension=0.9), mix(eye.white, "#6b5a8a", 0.34), 0.8)
    grow = 0.6 + 0.4 * act.pupil
    rx, ry = min(34 * s, w * 0.68) * grow, 39 * s * grow
    x = eye.x + act.look_x * w * 0.44
    y = eye.y - 3 * s + act.look_y * 16 * s
    draw_ball(ink, (x, y), (rx, ry), eye.iris, act)
    canvas.restore()


def _crease(ink: Ink, eye: Eye, act: Expression, upper: list[Point], thick: float) -> None:
    """The fold of the upper lid; low lids show it far above the eye."""
    gap = (11 + 22 * max(0.9 - act.lid, 0.0)) * eye.size
    fold = [(x, y - gap) for x, y in upper[2:11]]
    ink.fill(tapered(fold, thick * 0.34, 0.1, 0.1), ink.colour, 0.6)


def _lashes(ink: Ink, eye: Eye, upper: list[Point], thick: float) -> None:
    s, o = eye.size, eye.outer
    for at, out, up in ((0, 19, 13), (1, 15, 15), (2, 9, 14)):
        x, y = upper[at] if o < 0 else upper[-1 - at]
        tip = (x + o * out * s * eye.lash, y - up * s * eye.lash)
        bend = (x + o * out * 0.7 * s, y - up * 0.3 * s)
        ink.fill(tapered([(x, y), bend, tip], thick * 0.72, 0.9, 0.0, 0.1), ink.colour)


def draw_eye(ink: Ink, eye: Eye, act: Expression, blink: bool, thick: float) -> None:
    """One eye with its lids; ``thick`` is the width of the upper lid."""
    if act.glee > 0.5 or act.shut > 0.5 or blink:
        _closed(ink, eye, act.glee > 0.5, thick)
        return
    upper, lower = _lids(eye, act)
    inside = through(upper + lower[::-1][1:-1], closed=True, tension=0.95)
    _ball(ink, eye, act, inside, upper)
    peak = 0.36 if eye.outer < 0 else 0.64
    starts = (0.75, 0.3) if eye.outer < 0 else (0.3, 0.75)
    ink.fill(tapered(upper, thick * 1.25, *starts, peak), ink.colour)
    part = lower[2:9] if eye.outer < 0 else lower[4:11]
    if act.squint > 0.4:
        part = lower[1:-1]
    ink.fill(tapered(part, thick * 0.42, 0.0, 0.0), ink.colour, 0.85)
    _crease(ink, eye, act, upper, thick)
    if eye.lash:
        _lashes(ink, eye, upper, thick)
    if act.weary > 0.3:
        for gap, share in ((11, 0.55), (20, 0.35)):
            bag = [(x, y + gap * eye.size) for x, y in lower[3:10]]
            ink.fill(tapered(bag, thick * 0.42), ink.colour, min(share * act.weary, 0.8))
    if act.tear > 0.5:
        rim = [(x, y - 4 * eye.size) for x, y in lower[2:-2]]
        ink.fill(tapered(rim, thick * 0.75, 0.2, 0.2), "#cfeaf6", 0.95)


def draw_side_eye(
    ink: Ink, eye: Eye, act: Expression, blink: bool, thick: float
) -> None:  # fmt: skip
    """An eye from the side: a wedge that opens the way the face looks, to the right."""
    s, x, y, w = eye.size, eye.x, eye.y, eye.half
    back, front = x - w, x + w * 0.72
    if act.glee > 0.5 or act.shut > 0.5 or blink:
        arched = act.glee > 0.5
        bend = -38 * s if arched else 20 * s
        base = y + (14 if arched else 8) * s
        lid = curve((back, base), (x - w * 0.4, base + bend), (x + w * 0.3, base + bend),
                    (front + 6 * s, base + (0 if arched else 6) * s), 8)  # fmt: skip
        ink.fill(tapered(lid, thick * 1.1, 0.3, 0.4), ink.colour)
        if eye.lash and not arched:
            tip = (front + 24 * s, y + 26 * s)
            ink.fill(tapered([lid[-1], tip], thick * 0.7, 0.8, 0.0, 0.1), ink.colour)
        return
    anger, grief = max(-act.tilt, 0.0), max(act.tilt, 0.0)
    top = y - 37 * s * max(act.lid - 0.1 * act.squint, 0.2) + (9 * anger - 2 * grief) * s
    low = y + (25 - 16 * min(act.squint, 1.0)) * s
    corner = y + (5 + 5 * grief - 8 * eye.cant) * s
    upper = curve((back, corner), (x - w * 0.5, top - 6 * s), (x + w * 0.2, top - 9 * s),
                  (front, top), 9)  # fmt: skip
    lower = curve((back, corner), (x - w * 0.3, low + 3 * s), (x + w * 0.2, low + 3 * s),
                  (front - 7 * s, low), 9)  # fmt: skip
    ball = curve((front, top), (front + 4 * s, top + 12 * s), (front + 1 * s, low - 10 * s),
                 (front - 7 * s, low), 6)  # fmt: skip
    inside = through(upper + ball[1:] + lower[::-1][1:-1], closed=True, tension=0.9)
    canvas = ink.canvas
    ink.fill(inside, eye.white)
    canvas.save()
    canvas.clipPath(inside, skia.ClipOp.kIntersect, True)
    shade = upper + [(a, b + 12 * s) for a, b in reversed(upper)]
    ink.fill(through(shade, closed=True, tension=0.9), mix(eye.white, "#6b5a8a", 0.34), 0.8)
    grow = 0.6 + 0.4 * act.pupil
    at = (front - (11 - 9 * act.look_x) * s, y - 4 * s + act.look_y * 14 * s)
    draw_ball(ink, at, (19 * s * grow, 37 * s * grow), eye.iris, act)
    canvas.restore()
    ink.fill(tapered(ball, thick * 0.35, 0.6, 0.5), ink.colour, 0.9)
    ink.fill(tapered(upper, thick * 1.25, 0.35, 0.85, 0.7), ink.colour)
    ink.fill(tapered(lower[3:], thick * 0.42, 0.0, 0.3), ink.colour, 0.85)
    fold = [(a - 3 * s, b - (11 + 20 * max(0.9 - act.lid, 0)) * s) for a, b in upper[2:-1]]
    ink.fill(tapered(fold, thick * 0.34, 0.1, 0.1), ink.colour, 0.6)
    if eye.lash:
        for reach, rise in ((24, 14), (17, 4)):
            tip = (front + reach * s * eye.lash, top - rise * s * eye.lash)
            ink.fill(tapered([upper[-1], tip], thick * 0.75, 0.9, 0.0, 0.1), ink.colour)
    if act.weary > 0.3:
        bag = [(a, b + 11 * s) for a, b in lower[3:]]
        ink.fill(tapered(bag, thick * 0.42), ink.colour, min(0.55 * act.weary, 0.8))


def brow_line(eye: Eye, act: Expression, rise: float) -> list[Point]:
    """The middle of the brow over an eye, from its inner end outwards."""
    s, w, o = eye.size, eye.half * 1.24, eye.outer
    y = eye.y - rise * s - (act.lift * 18 + eye.share * act.skew * 26) * s
    bend = 1 - 0.35 * min(max(-act.tilt, 0.0), 1.6)
    outer_y = y + act.tilt * 15 * s - 5 * eye.cant * s
    inner_y = y - act.tilt * 24 * s
    outer = (eye.x + o * w, outer_y + 8 * s)
    inner = (eye.x - o * w * 0.88, inner_y)
    middle = (eye.x + o * w * 0.28, (outer_y + inner_y) / 2 - 16 * s * bend)
    near = (eye.x - o * w * 0.3, (outer_y + inner_y * 2) / 3 - 9 * s * bend)
    return curve(inner, near, middle, outer, 9)


def draw_brow(
    ink: Ink, eye: Eye, act: Expression, rise: float, thick: float, colour: str, alpha: float = 1.0
) -> None:
    """The brow over an eye, ``rise`` above it."""
    ink.fill(tapered(brow_line(eye, act, rise), thick, 0.7, 0.05, 0.3), colour, alpha)
