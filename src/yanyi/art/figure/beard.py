"""Beards: 1 long and flowing, 2 a goatee, 3 close and full, 4 a moustache, 5 stubble."""

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import darker, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, tapered, through
from yanyi.art.figure.lips import side_opening
from yanyi.art.figure.outline import outline
from yanyi.art.figure.person import Person
from yanyi.art.figure.skull import MIDDLE
from yanyi.board.vocabulary import Turn

LONG, GOATEE, FULL, MOUSTACHE, STUBBLE = range(1, 6)


@dataclass(frozen=True, slots=True)
class _Chin:
    """Where a beard grows: lip, chin, and the reach of the moustache to both sides."""

    lip: Point
    chin: Point
    near: float
    far: float
    lean: float


_CHINS = {
    Turn.THREE_QUARTER: _Chin((586, 606), (586, 694), 96, 68, 8),
    Turn.FRONT: _Chin((MIDDLE, 608), (MIDDLE, 696), 88, 88, 0),
    Turn.PROFILE: _Chin((680, 624), (654, 700), 104, 8, 14),
}

_FULLS = {
    Turn.THREE_QUARTER: (
        "M 340 590 C 356 690 430 800 566 806 C 668 802 728 724 732 600"
        " C 716 640 694 670 668 664 C 644 612 560 604 516 642 C 466 664 396 650 340 590 Z"
    ),
    Turn.FRONT: (
        "M 262 560 C 272 690 360 810 490 814 C 620 810 708 690 718 560"
        " C 700 630 660 676 612 660 C 588 606 392 606 368 660 C 320 676 280 630 262 560 Z"
    ),
    Turn.PROFILE: (
        "M 452 560 C 456 680 520 800 640 808 C 700 806 716 740 698 668 L 660 664"
        " C 640 632 650 616 690 616 C 640 596 590 606 566 650 C 520 660 470 620 452 560 Z"
    ),
}


def _moustache(ink: Ink, at: _Chin, colour: str, drop: float, thick: float) -> None:
    x, y = at.lip
    for side, reach in ((-1, at.near), (1, at.far)):
        if reach < 20:
            continue
        root = x + side * 4
        hair = through(
            [
                (root, y - 2),
                (root + side * reach * 0.5, y - 2 - thick * 0.2),
                (root + side * reach, y + 26),
                (root + side * (reach + 8), y + 28 + drop),
                (root + side * reach * 0.72, y + 34 + drop * 0.3),
                (root + side * 4, y + 20 + thick),
            ],
            closed=True,
        )
        ink.at(ink.line * 0.8).shape(hair, colour, 0.0)


def _tuft(ink: Ink, at: _Chin, colour: str, tip: float, low: float) -> None:
    (x, y), lean = at.chin, at.lean
    wide = 1.16 if tip > 900 else 1.0
    half = 78 * wide
    tuft = through(
        [
            (x - half * 0.5, y - 4 + low), (x, y + 4 + low), (x + half * 0.5, y - 4 + low),
            (x + half, y + 36 + low), (x + half * 0.94, y + 100 + low),
            (x + half * 0.56 + lean, (tip + y + 100) / 2 + low), (x + lean * 1.4, tip + low),
            (x - half * 0.4 + lean, (tip + y + 110) / 2 + low), (x - half * 0.98, y + 110 + low),
            (x - half, y + 46 + low),
        ],
        closed=True,
    )  # fmt: skip
    ink.shape(tuft, colour, 0.25, 14)
    for dx, end in ((-0.25, 30), (0.36, 70), (0.06, 60)):
        line = curve((x + dx * 110, y + 50 + low), (x + dx * 90, y + 110), (x + dx * 70, y + 150),
                     (x + dx * 40 + lean, tip - end + low), 6)  # fmt: skip
        ink.stroke(line, 0.6)


def draw_beard(ink: Ink, who: Person, act: Expression, turn: Turn, face: skia.Path) -> None:
    """The beard over the face, around the mouth."""
    if not who.beard or turn is Turn.BACK:
        return
    colour, at = who.hair_colour, _CHINS[turn]
    low = act.open * 42
    canvas = ink.canvas
    if who.beard == STUBBLE:
        shadow = outline(_FULLS[turn])
        canvas.save()
        canvas.clipPath(face, skia.ClipOp.kIntersect, True)
        ink.blur(shadow, mix(who.skin, darker(colour, 0.2), 0.62), 0.55, 9)
        for dot in _dots(shadow):
            ink.fill(ellipse(*dot, 2.6, 2.6), ink.colour, 0.4)
        canvas.restore()
        return
    if who.beard == FULL:
        full = outline(_FULLS[turn])
        if turn is Turn.PROFILE:
            full = skia.Op(full, side_opening(who, act)[1], skia.PathOp.kDifference_PathOp)
        ink.shape(full, colour, 0.25, 14)
        _moustache(ink, at, colour, 8, 8)
        return
    if who.beard == MOUSTACHE:
        _moustache(ink, at, colour, 4 if not who.period else 40, 8)
        return
    long_ = who.beard == LONG
    if long_:
        for side, reach in ((-1, at.near), (1, at.far)):
            if reach < 20:
                continue
            x, y = at.chin
            wisp = curve((x + side * 60, y + 10), (x + side * 110, y + 60),
                         (x + side * 84, y + 150), (x + side * 40, y + 210 + low), 8)  # fmt: skip
            lock = tapered(wisp, 62, 0.6, 0.02, 0.3)
            ink.shape(lock, colour, 0.2, 8)
    _tuft(ink, at, colour, 980 if long_ else 884, low)
    _moustache(ink, at, colour, 78 if long_ else 26, 2)


def _dots(shape: skia.Path) -> Sequence[Point]:
    """Even places within a shape."""
    box = shape.getBounds()
    found = []
    for row in range(int(box.height() // 22)):
        for column in range(int(box.width() // 24)):
            x = box.left() + column * 24 + (row % 2) * 12
            y = box.top() + row * 22
            if shape.contains(x, y):
                found.append((x, y))
    return found
