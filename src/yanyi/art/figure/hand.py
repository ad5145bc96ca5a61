"""Hands: a palm and five fingers, drawn as one inked shape."""

import math
from dataclasses import dataclass
from functools import lru_cache

import skia

from yanyi.art.figure.head import skin_shade
from yanyi.art.figure.ink import Ink, Point, capsule, ellipse, tapered
from yanyi.art.figure.stance import Grip


@dataclass(frozen=True, slots=True)
class Finger:
    """A finger along its joints, with its radius; units of a hand 40 long, x along the forearm."""

    joints: tuple[Point, ...]
    radius: float = 3.6


def _fan(
    spread: float, lengths: tuple[float, ...], bend: float = 0.0, gap: float = 5.6
) -> tuple[Finger, ...]:
    """Four fingers from the knuckles; ``spread`` is the angle between neighbours, in degrees."""
    fingers = []
    for i, length in enumerate(lengths):
        a = math.radians((i - 1.5) * spread)
        y = (i - 1.5) * gap
        mid = (18 + math.cos(a) * length * 0.5, y + math.sin(a) * length * 0.5)
        a += math.radians(bend)
        tip = (mid[0] + math.cos(a) * length * 0.5, mid[1] + math.sin(a) * length * 0.5)
        fingers.append(Finger(((17, y), mid, tip), 3.7))
    return tuple(fingers)


_THUMB_OUT = Finger(((6, -8), (14, -15), (21, -19)), 4.1)
_THUMB_IN = Finger(((6, -8), (15, -10), (22, -8)), 4.1)
_CURLED = tuple(Finger(((17, y), (22, y), (18.5, y + 0.5)), 4.1) for y in (-7.4, -2.5, 2.4, 7))

FINGERS: dict[Grip, tuple[Finger, ...]] = {
    Grip.REST: (
        *_fan(0.5, (19, 22, 21, 18), 16, 4.3), Finger(((4, -7), (12, -10.5), (21, -10)), 3.8)
    ),
    Grip.OPEN: (*_fan(13, (20, 22, 21, 17)), _THUMB_OUT),
    Grip.PALM: (*_fan(7, (19, 21, 20, 16), -10), Finger(((5, -8), (12, -16), (18, -22)), 4.1)),
    Grip.FLAT: (*_fan(2, (19, 21, 20, 16)), Finger(((6, -8), (14, -12), (20, -12)), 4.0)),
    Grip.FIST: (*_CURLED, Finger(((7, -8), (16, -9), (20, -3)), 4.2)),
    Grip.HOLD: (*_CURLED, Finger(((7, -8), (15, -11), (20, -7)), 4.2)),
    Grip.POINT: (
        Finger(((17, -7.5), (28, -8.5), (38, -9)), 3.7), *_CURLED[1:],
        Finger(((7, -8), (15, -6), (20, -3)), 4.1),
    ),
    Grip.CHIN: (
        Finger(((17, -7.5), (27, -12), (33, -9)), 3.7), *_CURLED[1:],
        Finger(((6, -8), (15, -17), (23, -20)), 4.1),
    ),
}  # fmt: skip


@lru_cache(maxsize=16)
def _shape(grip: Grip) -> skia.Path:
    narrow = grip is Grip.REST
    palm = capsule((3, 0), (15, 0), 8.2 if narrow else 8.6, 9.6 if narrow else 11.2)
    parts = [palm, capsule((-6, 0), (4, 0), 6.4, 7.0)]
    for finger in FINGERS[grip]:
        pairs = zip(finger.joints[:-1], finger.joints[1:], strict=True)
        parts += [capsule(a, b, finger.radius, finger.radius * 0.94) for a, b in pairs]
    whole = skia.Path()
    for part in parts:
        whole = skia.Op(whole, part, skia.PathOp.kUnion_PathOp)
    return whole


def draw_hand(
    ink: Ink, at: Point, angle: float, grip: Grip, skin: str, size: float, thumb: int
) -> None:
    """A hand at the wrist ``at``; ``angle`` in radians; ``thumb`` 1 for up when it points right."""
    canvas = ink.canvas
    whole = _shape(grip)
    canvas.save()
    canvas.translate(*at)
    canvas.rotate(math.degrees(angle))
    canvas.scale(size, size * thumb)
    pen = Ink(canvas, ink.line / size, ink.light, ink.colour)
    pen.under(whole, 0.85)
    pen.fill(whole, skin)
    if grip in (Grip.FIST, Grip.HOLD, Grip.POINT, Grip.CHIN):
        for y in (-5.0, 0.0, 4.8):
            pen.fill(tapered([(17, y), (21, y + 0.2), (25, y)], pen.line * 0.6), pen.colour, 0.8)
        thumb_path = capsule((8, -6), (18, -3), 3.6, 3.4)
        if grip is not Grip.CHIN:
            pen.at(pen.line * 0.5).under(thumb_path)
            pen.fill(thumb_path, skin)
    elif grip in (Grip.REST, Grip.FLAT):
        for y in (-2.9, 2.8, 7.9) if grip is Grip.FLAT else (-1.8, 2.6, 6.6):
            sag = 1.6 if grip is Grip.FLAT else 3.4
            line = [(20, y), (28, y * 1.05 + sag * 0.3), (35, y * 1.1 + sag)]
            pen.fill(tapered(line, pen.line * 0.55), pen.colour, 0.8)
    else:
        crease = [(5, -5), (11, -1), (14, 5)]
        pen.fill(tapered(crease, pen.line * 0.5), pen.colour, 0.5)
    pen.fill(ellipse(2, 6, 6, 3), skin_shade(skin), 0.35)
    canvas.restore()
