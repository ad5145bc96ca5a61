"""A robot with lamps for eyes, lids of steel and a grille for a mouth."""

import skia

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import Eye, brow_line
from yanyi.art.figure.features import draw_drop
from yanyi.art.figure.ink import Ink, bow, curve, ellipse, tapered
from yanyi.art.figure.muzzle import Coat, gleam, smooth

_GLASS = "#1f2f3c"
_LAMP = "#7fe3e8"


def _box(left: float, top: float, right: float, bottom: float, round_: float) -> skia.Path:
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), round_, round_)
    return path


def _eye(ink: Ink, eye: Eye, act: Expression, blink: bool, steel: str) -> None:
    """A lamp behind a shutter, which acts as lids do."""
    x, y, half = eye.x, eye.y, eye.half
    socket = ellipse(x, y, half + 14, 72)
    ink.at(ink.line * 0.8).shape(socket, darker(steel, 0.25), 0.2, 8)
    ink.fill(ellipse(x, y, half, 58), _GLASS)
    if act.glee > 0.5 or act.shut > 0.5 or blink:
        rise = -34 if act.glee > 0.5 else 22
        line = curve((x - half * 0.7, y), (x - half * 0.3, y + rise), (x + half * 0.3, y + rise),
                     (x + half * 0.7, y), 8)  # fmt: skip
        ink.fill(tapered(line, 17, 0.6, 0.6), _LAMP)
        return
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(ellipse(x, y, half, 58), skia.ClipOp.kIntersect, True)
    cx, cy = x + act.look_x * half * 0.4, y + act.look_y * 18
    size = 0.62 + 0.38 * act.pupil
    ink.blur(ellipse(cx, cy, half * 0.72, 46), _LAMP, 0.5, 12)
    ink.fill(ellipse(cx, cy, half * 0.56 * size, 36 * size), _LAMP)
    ink.fill(ellipse(cx, cy, half * 0.3 * size, 20 * size), "#f2ffff")
    top = y - 58 + 70 * max(1.0 - act.lid, 0.0)
    inner = 26 * max(-act.tilt, 0) - 4
    outer = 22 * max(act.tilt, 0) - 4
    left, right = (outer, inner) if eye.outer < 0 else (inner, outer)
    shutter = smooth([(x - 90, y - 120), (x + 90, y - 120), (x + 80, top + right), (x, top +
                     (left + right) * 0.4), (x - 80, top + left)], 0.3)  # fmt: skip
    ink.at(ink.line * 0.8).shape(shutter, steel, 0.2, 6)
    if act.squint > 0.4:
        low = y + 58 - 44 * act.squint
        ink.at(ink.line * 0.8).shape(_box(x - 90, low, x + 90, y + 120, 20), steel, 0.1, 6)
    canvas.restore()


def _mouth(ink: Ink, act: Expression) -> None:
    x, y, wide = 584.0, 652.0, 96 * act.width
    lift, tall = -act.curve * 16, 24 + 62 * act.open
    dip = act.curve * 30
    top = curve((x - wide, y + lift), (x - wide * 0.4, y + dip), (x + wide * 0.4, y + dip),
                (x + wide * 0.9, y + lift), 10)  # fmt: skip
    low = [(a, b + tall * (1 - abs(i - 5) / 11)) for i, (a, b) in enumerate(top)]
    shape = smooth(top + low[::-1], 0.7)
    ink.at(ink.line * 0.9).under(shape)
    ink.fill(shape, _GLASS)
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(shape, skia.ClipOp.kIntersect, True)
    for step in range(-4, 5):
        ink.fill(_box(x + step * 24 - 5, y - 70, x + step * 24 + 5, y + 140, 4), _LAMP,
                 0.55 + 0.3 * min(act.open, 1))  # fmt: skip
    canvas.restore()


def draw_robot(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """The head of a robot."""
    steel = coat.fur
    tilt = act.lift * 16
    ink.stroke(bow((470, 190), (450 - tilt, 66), 0.06), 2.4, darker(steel, 0.3), 0.9, 0.8)
    bulb = mix("#e85a4f", "#ffd24a", min(max(act.curve, 0.0), 1.0))
    ink.shape(ellipse(450 - tilt, 52, 32, 32), bulb, 0.2, 6)
    gleam(ink, 440 - tilt, 42, 9, 7, 0.8)
    ink.shape(_box(196, 420, 270, 590, 26), darker(steel, 0.25), 0.2, 8)
    head = smooth(
        [
            (244, 480),
            (250, 310),
            (320, 210),
            (480, 178),
            (640, 204),
            (726, 300),
            (738, 470),
            (728, 640),
            (680, 742),
            (560, 772),
            (420, 752),
            (290, 690),
        ],
        0.8,
    )
    ink.shape(head, steel, 0.22, 28)
    plate = smooth(
        [
            (330, 400),
            (420, 372),
            (600, 370),
            (706, 392),
            (716, 470),
            (700, 556),
            (590, 566),
            (420, 572),
            (336, 548),
        ],
        0.6,
    )
    ink.at(ink.line * 0.7).shape(plate, lighter(steel, 0.35), 0.12, 8)
    eyes = (Eye(446, 470, 62, 1.0, -1), Eye(642, 466, 50, 0.96, 1, share=-0.25))
    for eye in eyes:
        _eye(ink, eye, act, blink, steel)
        ink.fill(tapered(brow_line(eye, act, 84), 24, 0.9, 0.5), ink.colour)
        ink.fill(tapered(brow_line(eye, act, 84), 14, 0.9, 0.5), darker(steel, 0.35))
    ink.stroke(curve((330, 300), (420, 272), (580, 268), (690, 290), 8), 0.7)
    for x, y in ((300, 360), (300, 620), (690, 330), (690, 640)):
        ink.at(ink.line * 0.6).shape(ellipse(x, y, 12, 12), darker(steel, 0.2), 0.2, 3)
    ink.fill(ellipse(380, 600, 40, 20), "#e58a6a", 0.2 + 0.4 * min(act.blush, 1.2))
    _mouth(ink, act)
    if act.tear > 0.5:
        draw_drop(ink, 430, 576, 26)
    if act.sweat > 0.5:
        draw_drop(ink, 300, 400, 28)
