"""Hands: a palm, fingers one over the other, and a thumb; in a dozen grips."""

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import skia

from yanyi.art.figure.head import skin_shade
from yanyi.art.figure.ink import Ink, Point, capsule, combined, tapered, through
from yanyi.art.figure.stance import Grip


class Part(StrEnum):
    """What of a hand is drawn: all of it, or what is behind and before the thing it holds."""

    ALL = "all"
    BEHIND = "behind"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Finger:
    """A finger along its joints, with its radius; units of a hand 40 long, x along the forearm."""

    joints: tuple[Point, ...]
    radius: float = 3.5


_ROOTS = ((16.0, -6.6), (18.0, -2.3), (17.6, 2.2), (15.5, 6.4))
_LONG = (19.0, 21.5, 20.0, 15.5)
_THICK = (3.6, 3.7, 3.5, 3.1)


def _four(angles: tuple[float, ...], bends: tuple[float, ...], long: float = 1.0) -> list[Finger]:
    """Four fingers from the knuckles; the first part at ``angles``, the second bent further."""
    fingers = []
    for root, length, thick, angle, bend in zip(_ROOTS, _LONG, _THICK, angles, bends, strict=True):
        a, b = math.radians(angle), math.radians(angle + bend)
        one, two = length * 0.48 * long, length * 0.52 * long
        mid = (root[0] + math.cos(a) * one, root[1] + math.sin(a) * one)
        tip = (mid[0] + math.cos(b) * two, mid[1] + math.sin(b) * two)
        fingers.append(Finger((root, mid, tip), thick))
    return fingers


_CURLED = [
    Finger(((14.5, y), (20.5, y + 0.3), (17.0, y + 0.8)), r)
    for y, r in ((-7.0, 4.1), (-2.2, 4.2), (2.6, 4.0), (6.9, 3.6))
]
_THUMB_OUT = Finger(((5, -6), (12, -14.5), (19, -19)), 3.9)
_THUMB_BY = Finger(((5, -6), (13, -9.8), (21, -8)), 3.8)
_THUMB_OVER = Finger(((7, -7), (15.5, -6.5), (20.5, -0.5)), 3.8)
_THUMB_ON = Finger(((6, -7), (14, -10.8), (21, -9.2)), 3.9)

#: The fingers from index to little, then the thumb.
FINGERS: dict[Grip, tuple[Finger, ...]] = {
    Grip.REST: (*_four((8, 12, 16, 20), (26, 28, 30, 30), 0.94), _THUMB_BY),
    Grip.OPEN: (*_four((-21, -6, 8, 23), (-2, 0, 2, 4)), _THUMB_OUT),
    Grip.PALM: (
        *_four((-14, -4, 4, 12), (-14, -16, -18, -20)),
        Finger(((4, -6), (9, -15), (14, -21)), 3.8),
    ),
    Grip.FLAT: (*_four((-4, 0, 3, 7), (2, 3, 3, 3)), Finger(((5, -6), (13, -12), (20, -13)), 3.7)),
    Grip.FIST: (*_CURLED, _THUMB_OVER),
    Grip.HOLD: (*_CURLED, _THUMB_ON),
    Grip.PINCH: (
        *_four((-16, 2, 14, 24), (14, 30, 40, 46), 0.95),
        Finger(((5, -6), (14, -13.5), (24, -14.5)), 3.8),
    ),
    Grip.POINT: (
        Finger(((15.5, -7), (26, -8), (38, -8.6)), 3.5),
        *_CURLED[1:],
        Finger(((7, -6), (14.5, -3.5), (20.5, -1)), 3.8),
    ),
    Grip.CHIN: (
        Finger(((15.5, -6.8), (26, -9), (34, -5)), 3.5),
        *_CURLED[1:],
        Finger(((5, -7), (13, -16), (22, -19)), 3.9),
    ),
    Grip.CLASP: (
        Finger(((30, -7), (22, -10), (12, -9)), 4.1),
        Finger(((33, -2), (23, -4.2), (11, -3.4)), 4.2),
        Finger(((33, 3), (23, 1.6), (11.5, 2.2)), 4.1),
        Finger(((30, 8), (22, 7.4), (13, 7.6)), 3.8),
        Finger(((31, -8), (24, -15.5), (16, -15)), 4.0),
    ),
    Grip.CUP: (
        *_four((6, 4, 0, -4), (-34, -36, -38, -40), 0.95),
        Finger(((4, -6), (12, -13), (20, -16)), 3.8),
    ),
    Grip.STOP: (
        Finger(((9, -8), (13, -20), (14, -31)), 3.7),
        Finger(((11, -6), (17, -19), (18.5, -31)), 3.7),
        Finger(((12, -3), (19.5, -15), (22, -26)), 3.5),
        Finger(((12, 1), (20, -9), (24, -18)), 3.1),
        Finger(((3, -6), (2, -15), (7, -21)), 3.8),
    ),
}


@lru_cache(maxsize=16)
def _palm(grip: Grip) -> skia.Path:
    slim = 0.84 if grip is Grip.REST else 1.0
    points: list[Point]
    if grip is Grip.STOP:
        points = [(-5, -6), (4, -9), (13, -10), (16, -2), (11, 7), (-5, 6.5)]
    elif grip is Grip.CLASP:
        points = [(-5, -6), (8, -11), (24, -13), (36, -9), (38, 0), (35, 9), (22, 12), (8, 11),
                  (-5, 6.5)]  # fmt: skip
    else:
        points = [(-5, -5.8), (6, -8.6 * slim), (15, -10 * slim), (19.5, -4), (20, 2.5),
                  (16.5, 9.4 * slim), (7, 8.8 * slim), (-5, 6.2)]  # fmt: skip
    return through(points, closed=True, tension=0.9)


def _stretch(finger: Finger) -> skia.Path:
    a, b, c = finger.joints
    r = finger.radius
    one, two = capsule(a, b, r * 1.04, r), capsule(b, c, r, r * 0.8)
    return combined(one, two, skia.PathOp.kUnion_PathOp)


@lru_cache(maxsize=32)
def _pieces(grip: Grip) -> tuple[skia.Path, tuple[skia.Path, ...]]:
    """The outline of the whole hand, and its fingers from index to thumb."""
    fingers = tuple(_stretch(one) for one in FINGERS[grip])
    whole = _palm(grip)
    for one in fingers:
        whole = combined(whole, one, skia.PathOp.kUnion_PathOp)
    return whole, fingers


def _paint(pen: Ink, path: skia.Path, skin: str, way: Point) -> None:
    """Skin with its shadow, ``way`` to the light."""
    canvas = pen.canvas
    pen.fill(path, skin_shade(skin))
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    canvas.translate(*way)
    pen.fill(path, skin)
    canvas.restore()


def draw_hand(
    ink: Ink, at: Point, angle: float, grip: Grip, skin: str, size: float, thumb: int,
    part: Part = Part.ALL,
) -> None:  # fmt: skip
    """A hand at the wrist ``at``; ``angle`` in radians; ``thumb`` 1 for up when it points right."""
    if grip is Grip.NONE:
        return
    canvas = ink.canvas
    whole, fingers = _pieces(grip)
    canvas.save()
    canvas.translate(*at)
    canvas.rotate(math.degrees(angle))
    canvas.scale(size, size * thumb)
    pen = Ink(canvas, ink.line / size, ink.light, ink.colour)
    light = (ink.light * 2.4, -1.6)
    way = (
        light[0] * math.cos(angle) + light[1] * math.sin(angle),
        (-light[0] * math.sin(angle) + light[1] * math.cos(angle)) * thumb,
    )
    thin = pen.at(pen.line * 0.55)
    if part is not Part.BEFORE:
        pen.under(whole, 0.9)
        _paint(pen, whole, skin, way)
        order = fingers[:4] if grip is Grip.CLASP else fingers[3::-1]
        for one in order:
            thin.under(one, 0.9)
            _paint(pen, one, skin, way)
        if grip not in (Grip.CLASP, Grip.FIST, Grip.HOLD):
            _paint(pen, _inner(grip), skin, (way[0] * 0.6, way[1] * 0.6))
        _creases(pen, grip)
    if part is not Part.BEHIND:
        thin.under(fingers[4], 0.9)
        _paint(pen, fingers[4], skin, way)
        root = FINGERS[grip][4].joints[0]
        blend = capsule((root[0] - 2, root[1] + 3.5), (root[0] + 2, root[1] + 1.5), 3.2, 3.4)
        if grip is not Grip.CLASP:
            pen.fill(blend, skin)
    canvas.restore()


@lru_cache(maxsize=16)
def _inner(grip: Grip) -> skia.Path:
    """The palm without its edge, so that no line parts it from the fingers."""
    palm = _palm(grip)
    if grip is not Grip.POINT and grip is not Grip.CHIN:
        return palm
    less = skia.Path()
    less.addRect(skia.Rect.MakeLTRB(-8, -20, 15.5, 20))
    return combined(palm, less, skia.PathOp.kIntersect_PathOp)


def _creases(pen: Ink, grip: Grip) -> None:
    """The lines between fingers that lie together, and in the palm."""
    if grip in (Grip.FLAT, Grip.REST, Grip.CUP):
        for y in (-4.5, 0.0, 4.4):
            line = [(14.5, y), (18, y * 1.02), (21.5, y * 1.05)]
            pen.fill(tapered(line, pen.line * 0.5, 0.0, 0.9), pen.colour, 0.85)
    elif grip in (Grip.PALM, Grip.OPEN):
        pen.fill(tapered([(5, -4), (11, -0.5), (13, 6)], pen.line * 0.5), pen.colour, 0.45)
    elif grip is Grip.STOP:
        pen.fill(tapered([(4, 5), (10, 1), (12, -6)], pen.line * 0.5), pen.colour, 0.5)
