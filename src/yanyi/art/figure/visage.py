"""The features of a human face, drawn where its layout has them."""

import skia

from yanyi.art.figure import lorelei
from yanyi.art.figure.beard import FULL, STUBBLE, draw_beard
from yanyi.art.figure.colour import lighter, luminance
from yanyi.art.figure.complexion import brow_colour, skin_shade
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import draw_brow, draw_eye, draw_side_eye
from yanyi.art.figure.features import draw_blush, draw_creases, draw_pallor
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, tapered
from yanyi.art.figure.layout import Layout
from yanyi.art.figure.lips import draw_side_mouth
from yanyi.art.figure.mouth import draw_mouth
from yanyi.art.figure.person import Person
from yanyi.art.figure.skull import MIDDLE
from yanyi.board.vocabulary import Turn

_AGE: dict[Turn, list[list[Point]]] = {
    Turn.THREE_QUARTER: [
        curve((545, 588), (528, 606), (522, 626), (526, 648), 6),
        curve((388, 520), (374, 528), (364, 540), (360, 552), 5),
        curve((384, 504), (370, 506), (358, 512), (350, 520), 5),
        curve((520, 356), (560, 346), (610, 346), (652, 356), 6),
        curve((530, 330), (568, 320), (606, 320), (640, 330), 6),
        curve((420, 548), (440, 560), (466, 562), (488, 552), 6),
    ],
    Turn.FRONT: [
        curve((MIDDLE - 62, 588), (MIDDLE - 80, 606), (MIDDLE - 88, 628), (MIDDLE - 86, 650), 6),
        curve((MIDDLE + 62, 588), (MIDDLE + 80, 606), (MIDDLE + 88, 628), (MIDDLE + 86, 650), 6),
        curve((MIDDLE - 168, 520), (MIDDLE - 182, 528), (MIDDLE - 190, 540),
              (MIDDLE - 194, 552), 5),
        curve((MIDDLE + 168, 520), (MIDDLE + 182, 528), (MIDDLE + 190, 540),
              (MIDDLE + 194, 552), 5),
        curve((MIDDLE - 70, 352), (MIDDLE - 30, 342), (MIDDLE + 30, 342), (MIDDLE + 70, 352), 6),
        curve((MIDDLE - 54, 326), (MIDDLE - 20, 318), (MIDDLE + 20, 318), (MIDDLE + 54, 326), 6),
    ],
    Turn.PROFILE: [
        curve((664, 604), (640, 616), (630, 640), (636, 664), 6),
        curve((546, 520), (530, 528), (522, 540), (518, 552), 5),
        curve((546, 502), (530, 504), (520, 510), (512, 518), 5),
        curve((600, 352), (630, 346), (660, 350), (682, 362), 6),
        curve((604, 326), (630, 320), (652, 322), (670, 332), 6),
    ],
}  # fmt: skip


def draw_skin(ink: Ink, who: Person, face: skia.Path) -> None:
    """A head's skin with its line and its shade."""
    canvas = ink.canvas
    ink.under(face)
    ink.fill(face, skin_shade(who.skin))
    canvas.save()
    canvas.clipPath(face, skia.ClipOp.kIntersect, True)
    canvas.save()
    canvas.translate(ink.light * 26, -16)
    ink.fill(face, who.skin)
    canvas.restore()
    canvas.restore()


def draw_features(
    ink: Ink, who: Person, act: Expression, blink: bool, plan: Layout, turn: Turn, face: skia.Path
) -> None:
    """Blush, eyes, nose, lines of age, mouth and beard: all but hair and brows."""
    canvas = ink.canvas
    thick = max(ink.line * 1.15, 13 if who.woman else 12)
    canvas.save()
    canvas.clipPath(face, skia.ClipOp.kIntersect, True)
    rest = 0.45 if who.woman or who.child else 0.12
    draw_blush(ink, list(plan.spots.cheeks), act.blush + rest, 48, who.skin)
    canvas.restore()
    draw_pallor(ink, face, plan.spots.brow, act)
    eye = draw_side_eye if turn is Turn.PROFILE else draw_eye
    for number, one in enumerate(plan.eyes):
        eye(ink, one, act, blink, thick * (1 - 0.05 * number))
    _draw_nose(ink, who, turn)
    if who.old:
        for line in _AGE[turn]:
            ink.fill(tapered(line, ink.line * 0.6), ink.colour, 0.65)
    draw_creases(ink, plan.spots, act)
    under = who.beard in (FULL, STUBBLE)
    if under:
        draw_beard(ink, who, act, turn, face)
    if turn is not Turn.PROFILE:
        draw_mouth(ink, plan.mouth, act, thick * 0.92)
    elif under:
        draw_side_mouth(ink, who, act, plan.mouth)
    if not under:
        draw_beard(ink, who, act, turn, face)


def _draw_nose(ink: Ink, who: Person, turn: Turn) -> None:
    low = 6.0 if who.child else 0.0
    canvas = ink.canvas
    if turn is Turn.THREE_QUARTER:
        ink.blur(ellipse(600, 590, 26, 12), skin_shade(who.skin), 0.35, 9)
        canvas.save()
        canvas.translate(-2, low + 8)
        ink.fill(lorelei.nose(who.nose), ink.colour)
        canvas.restore()
    elif turn is Turn.FRONT:
        x, y = MIDDLE, 580.0 + low
        ink.blur(ellipse(x + 4, y + 14, 24, 11), skin_shade(who.skin), 0.4, 8)
        big = 1.25 if who.nose in (2, 4) else 1.0
        side = curve(
            (x + 7, y - 44 * big), (x + 16, y - 26), (x + 23 * big, y - 6), (x + 15, y + 2), 7
        )
        ink.fill(tapered(side, ink.line * 0.8, 0.0, 0.6, 0.8), ink.colour, 0.8)
        for way in (-1, 1):
            hole = [(x + way * 17 * big, y), (x + way * 10 * big, y + 6), (x + way * 3, y + 5)]
            ink.fill(tapered(hole, ink.line * 0.95, 0.2, 0.1), ink.colour, 0.9)
    else:
        hole = curve((684, 596 + low), (689, 588 + low), (702, 588 + low), (706, 598 + low), 5)
        ink.fill(tapered(hole, ink.line * 1.0, 0.3, 0.3), ink.colour)


def draw_brows(
    ink: Ink, who: Person, act: Expression, plan: Layout, front: skia.Path
) -> None:  # fmt: skip
    """The brows; where hair hangs over them they shine through, so that the acting is seen."""
    colour = brow_colour(who, ink.colour)
    for number, eye in enumerate(plan.eyes):
        draw_brow(ink, eye, act, plan.rise, plan.brow * (1 - 0.08 * number), colour)
    if not front.countPoints() or luminance(who.hair_colour) > 0.6:
        return
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(front, skia.ClipOp.kIntersect, True)
    for number, eye in enumerate(plan.eyes):
        draw_brow(ink, eye, act, plan.rise, plan.brow * (1 - 0.08 * number),
                  lighter(who.hair_colour, 0.26))  # fmt: skip
    canvas.restore()


def draw_glasses(ink: Ink, who: Person, turn: Turn) -> None:
    """Spectacles as they sit on the nose."""
    if not who.glasses:
        return
    square = who.glasses in (3, 4)
    if turn is Turn.THREE_QUARTER:
        ink.fill(lorelei.glasses(who.glasses), ink.colour)
        return
    if turn is Turn.PROFILE:
        lens = skia.Path()
        lens.addRoundRect(
            skia.Rect.MakeLTRB(592, 432, 664, 548), *((16, 18) if square else (34, 54))
        )
        ink.fill(lens, "#ffffff", 0.14)
        ink.trace(lens, 1.1)
        ink.stroke([(592, 474), (520, 474), (446, 486)], 1.1, start=0.9, end=0.7)
        ink.stroke(
            curve((662, 484), (672, 474), (682, 476), (688, 486), 4), 1.1, start=0.9, end=0.7
        )
        return
    for way in (-1, 1):
        x = MIDDLE + way * 106
        lens = skia.Path()
        lens.addRoundRect(skia.Rect.MakeLTRB(x - 76, 418, x + 76, 556),
                          *((28, 30) if square else (74, 68)))  # fmt: skip
        ink.fill(lens, "#ffffff", 0.14)
        ink.trace(lens, 1.1)
        ink.stroke(
            [(x + way * 76, 470), (x + way * 116, 462), (x + way * 134, 466)],
            1.1,
            start=0.9,
            end=0.6,
        )
    ink.stroke(curve((MIDDLE - 30, 478), (MIDDLE - 12, 464), (MIDDLE + 12, 464), (MIDDLE + 30, 478),
                     6), 1.1, start=0.9, end=0.9)  # fmt: skip


def inner_ear(ink: Ink, turn: Turn) -> None:
    """The shell of an ear, or of both."""
    if turn is Turn.THREE_QUARTER:
        shell = curve((262, 498), (300, 486), (318, 520), (282, 536), 8)
        ink.stroke(shell + curve((278, 536), (262, 560), (284, 580), (306, 578), 6)[1:], 0.75)
    elif turn is Turn.FRONT:
        for way in (-1, 1):
            x = MIDDLE + way * 254
            ink.stroke(curve((x, 492), (x + way * 16, 486), (x + way * 14, 540), (x - way * 4, 560),
                             8), 0.75)  # fmt: skip
    elif turn is Turn.PROFILE:
        shell = curve((450, 484), (408, 466), (400, 520), (430, 536), 8)
        ink.stroke(shell + curve((430, 538), (444, 552), (430, 570), (418, 574), 6)[1:], 0.75)
