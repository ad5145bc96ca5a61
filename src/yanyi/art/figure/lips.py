"""The mouth seen from the side: a cut into the outline of the face."""

from functools import lru_cache

import skia

from yanyi.art.figure import skull
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.ink import Ink, curve, ellipse, polygon, tapered
from yanyi.art.figure.mouth import TEETH, TONGUE, Mouth
from yanyi.art.figure.person import Person
from yanyi.art.figure.strand import smooth


def _gape(act: Expression) -> float:
    return round(act.open * 74) if act.open >= 0.08 else 0.0


def side_opening(who: Person, act: Expression) -> tuple[skia.Path, skia.Path]:
    """The head with the mouth cut into it, and the cut."""
    corner = 620.0 - 26 * (act.width - 1) - 8 * max(act.curve, 0) + 16 * act.round
    lift = -16 * act.curve
    return _cut(round(who.jaw, 2), who.child, who.nose, _gape(act), who.old, round(corner),
                round(lift))  # fmt: skip


@lru_cache(maxsize=512)
def _cut(
    jaw: float, child: bool, nose: int, gape: float, old: bool, corner: float, lift: float
) -> tuple[skia.Path, skia.Path]:
    face = skull.profile(jaw, child, nose, gape, old)
    if gape == 0:
        return face, skia.Path()
    low = 666 + gape
    wedge = smooth([(corner, 664 + lift), (655, 650 + lift * 0.3), (720, 652), (730, 660),
                    (716, low), (668, low + 6), (636, low - gape * 0.25)], 0.8)  # fmt: skip
    return skia.Op(face, wedge, skia.PathOp.kDifference_PathOp), wedge


def draw_side_mouth(ink: Ink, who: Person, act: Expression, mouth: Mouth) -> None:
    """The mouth in profile, its opening or the line of its lips."""
    thick = max(ink.line * 1.05, 11)
    face, wedge = side_opening(who, act)
    fore = 690 if who.child else 684
    s = mouth.size
    if wedge.countPoints():
        _inside(ink, act, wedge, fore, thick)
        return
    wide = 62 * s * act.width
    lift = -act.curve * 20 * s
    y = 657.0
    line = curve(
        (fore - 3, y),
        (fore - wide * 0.4, y + 2 + act.curve * 10),
        (fore - wide * 0.8, y + 4 + act.curve * 4),
        (fore - wide, y + lift),
        8,
    )
    if act.wave > 0.3:
        line = [(a, b + (4 if i % 2 else -4) * act.wave) for i, (a, b) in enumerate(line)]
    if who.lips:
        lip = ellipse(fore - 14, y + 6, 24, 13)
        canvas = ink.canvas
        canvas.save()
        canvas.clipPath(face, skia.ClipOp.kIntersect, True)
        ink.blur(lip, "#c9404a", 0.5 * who.lips, 5)
        canvas.restore()
    ink.fill(tapered(line, thick, 0.6, 0.1, 0.3), ink.colour)
    if act.curve > 0.35:
        x, yy = line[-1]
        tick = [(x - 3, yy - 10), (x - 6, yy + 2), (x + 3, yy + 8)]
        ink.fill(tapered(tick, thick * 0.6), ink.colour)


def _inside(ink: Ink, act: Expression, wedge: skia.Path, fore: float, thick: float) -> None:
    canvas = ink.canvas
    box = wedge.getBounds()
    canvas.save()
    canvas.clipPath(wedge, skia.ClipOp.kIntersect, True)
    room = polygon([(box.left() - 4, 620), (fore - 6, 620), (fore - 22, box.bottom() + 8),
                    (box.left() - 4, box.bottom() + 8)])  # fmt: skip
    ink.fill(room, "#5e1f2a")
    canvas.save()
    canvas.clipPath(room, skia.ClipOp.kIntersect, True)
    ink.fill(ellipse(fore - 34, box.bottom() + 4, 44, 24), TONGUE)
    if act.round < 0.5 or act.teeth:
        tall = 654 + 12 + 8 * act.teeth
        ink.fill(polygon([(box.left() + 16, 620), (fore + 20, 620), (fore + 20, tall),
                          (box.left() + 26, tall - 4)]), TEETH)  # fmt: skip
        if act.teeth > 0.6:
            low = box.bottom() - 20
            ink.fill(polygon([(box.left() + 26, low), (fore + 20, low), (fore + 20, 900),
                              (box.left() + 10, 900)]), "#f6efe4")  # fmt: skip
    canvas.restore()
    canvas.restore()
    x, y = box.left(), 664 - 16 * act.curve
    if act.curve > 0.35:
        tick = [(x - 2, y - 12), (x - 6, y + 2), (x + 4, y + 10)]
        ink.fill(tapered(tick, thick * 0.6), ink.colour)
    ink.stroke([(x + 2, y), (x + 24, y - 6), (x + 50, y - 10)], 0.8, start=0.8, end=0.2)
