"""A human head in the three-quarter view, facing right, in the parts' own 980 units."""

from functools import lru_cache

import skia

from yanyi.art.figure import lorelei
from yanyi.art.figure.colour import darker, lighter, luminance, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.features import (
    Eye,
    Mouth,
    draw_blush,
    draw_brow,
    draw_drop,
    draw_eye,
    draw_mouth,
)
from yanyi.art.figure.ink import Ink, curve, ellipse, tapered, through
from yanyi.art.figure.outline import outline
from yanyi.art.figure.person import Person

#: Where the head turns on the neck, and how many figure units one unit of the parts is.
PIVOT = (430.0, 700.0)
UNIT = 100 / 604
MOUTH_Y = 642.0


@lru_cache(maxsize=64)
def _face(jaw: float, child: bool) -> skia.Path:
    """The face and the ear as one outline; ``jaw`` runs from pointed to square."""
    chin = 742 if child else 768
    side = 640 + 40 * jaw
    far = 724 + (4 if child else 6 * jaw)
    data = (
        f"M 338 606 C 290 575 236 505 236 402 C 236 262 340 166 482 166"
        f" C 622 166 734 262 735 398 C 735 426 729 446 722 462"
        f" C {far + 4} 500 {far + 5} 545 {far - 2} 590"
        f" C {far - 8} {side} {690 - 24 * (1 - jaw)} {chin - 42} {640 - 10 * (1 - jaw)} {chin - 14}"
        f" C 612 {chin} 580 {chin + 2} 552 {chin - 4}"
        f" C {470 - 10 * jaw} {chin - 18} 378 {chin - 74 + 12 * jaw} 338 606 Z"
    )
    ear = outline(
        "M 290 462 C 245 452 214 486 216 532 C 219 580 262 622 312 620 C 326 619 336 612 340 604"
        " L 352 480 Z"
    )
    return skia.Op(outline(data), ear, skia.PathOp.kUnion_PathOp)


def _eyes(who: Person) -> tuple[Eye, Eye]:
    low = 22 if who.child else 0
    lash = 1.0 if who.woman and not who.child else 0.0
    size = who.eyes
    near = Eye(452, 482 + low, 58 * size, size, -1, who.iris, lash=lash)
    far = Eye(662, 482 + low, 41 * size, size * 0.97, 1, who.iris, lash=lash)
    return near, far


def _mouth(who: Person) -> Mouth:
    y = MOUTH_Y - (10 if who.child else 0)
    grown = who.woman and not who.child
    size = 0.86 if who.child else 0.93 if who.woman else 1.0
    return Mouth(582, y, 70 * size, 52 * size, size, 0.8 if grown else 0.0)


def skin_shade(skin: str) -> str:
    """Skin in shadow."""
    return mix(skin, "#93405a", 0.24)


def hair_top(who: Person) -> float:
    """How high the hair reaches."""
    if not who.hair:
        return 160.0
    style = lorelei.hair(who.hair)
    tops = [p.getBounds().top() for p in (style.back, style.front) if p.countPoints()]
    return float(min([*tops, 160.0]))


def draw_back_hair(ink: Ink, who: Person) -> None:
    """The hair behind head and body."""
    if who.hair:
        path = lorelei.hair(who.hair).back
        ink.under(path, 0.8)
        ink.fill(path, darker(who.hair_colour, 0.35))


def _draw_skin(ink: Ink, who: Person) -> None:
    face = _face(round(who.jaw, 2), who.child)
    canvas = ink.canvas
    ink.under(face)
    ink.fill(face, skin_shade(who.skin))
    canvas.save()
    canvas.clipPath(face, skia.ClipOp.kIntersect, True)
    canvas.save()
    canvas.translate(ink.light * 26, -16)
    ink.fill(face, who.skin)
    canvas.restore()
    ink.blur(ellipse(600, 590, 26, 12), skin_shade(who.skin), 0.35, 9)
    canvas.restore()
    shell = curve((262, 498), (300, 486), (318, 520), (282, 536), 8)
    ink.stroke(shell + curve((278, 536), (262, 560), (284, 580), (306, 578), 6)[1:], 0.75)


def _draw_age(ink: Ink, who: Person) -> None:
    if not who.old:
        return
    for line in (
        curve((545, 588), (528, 606), (522, 626), (526, 648), 6),
        curve((388, 520), (374, 528), (364, 540), (360, 552), 5),
        curve((384, 504), (370, 506), (358, 512), (350, 520), 5),
        curve((520, 356), (560, 346), (610, 346), (652, 356), 6),
        curve((530, 330), (568, 320), (606, 320), (640, 330), 6),
    ):
        ink.fill(tapered(line, ink.line * 0.6), ink.colour, 0.65)


def _draw_nose(ink: Ink, who: Person) -> None:
    path = lorelei.nose(who.nose)
    low = 6 if who.child else 0
    canvas = ink.canvas
    canvas.save()
    canvas.translate(-2, low + 8)
    ink.fill(path, ink.colour)
    canvas.restore()


def _draw_beard(ink: Ink, who: Person, act: Expression) -> None:
    """Beards of our own: 1 long and flowing, 2 a moustache with a chin tuft, 3 close and full."""
    colour = who.hair_colour
    if who.beard == 3:
        full = outline(
            "M 340 600 C 360 690 430 790 560 790 C 660 790 724 720 730 600"
            " C 716 640 690 668 664 662 C 640 612 560 604 520 640 C 470 664 400 650 340 600 Z"
        )
        ink.shape(full, colour, 0.25, 14)
        return
    long_ = who.beard == 1
    tip = 960 if long_ else 884
    low = act.open * 40
    tuft = through(
        [
            (544, 690 + low), (584, 698 + low), (626, 690 + low), (664, 730 + low),
            (660, 790 + low), (628, (tip + 790) / 2 + low), (596, tip + low),
            (556, (tip + 800) / 2 + low), (510, 800 + low), (504, 742 + low),
        ],
        closed=True,
    )  # fmt: skip
    ink.shape(tuft, colour, 0.25, 14)
    ink.stroke(curve((575, 740 + low), (570, 800), (580, 850), (592, tip - 30 + low), 6), 0.7)
    ink.stroke(curve((620, 740 + low), (630, 790), (622, 830), (612, tip - 70 + low), 6), 0.6)
    drop = 70 if long_ else 26
    for side, x in ((-1, 566), (1, 606)):
        reach = 92 if side < 0 else 66
        hair = through(
            [
                (x, 606), (x + side * reach * 0.5, 606), (x + side * reach, 634),
                (x + side * (reach + 8), 634 + drop), (x + side * reach * 0.72, 640 + drop * 0.3),
                (x + side * 6, 628),
            ],
            closed=True,
        )  # fmt: skip
        ink.at(ink.line * 0.8).shape(hair, colour, 0.0)


def _draw_front_hair(ink: Ink, who: Person) -> None:
    if not who.hair:
        return
    path = lorelei.hair(who.hair).front
    canvas = ink.canvas
    ink.under(path, 0.8)
    ink.fill(path, who.hair_colour)
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    dark = luminance(who.hair_colour) < 0.3
    gloss = lighter(who.hair_colour, 0.2 if dark else 0.35)
    shade = darker(who.hair_colour, 0.3)
    edge = curve((238, 480), (262, 330), (330, 230), (470, 196), 10)
    ink.fill(tapered([(x + 4, y + 6) for x, y in edge], 30, 0.2, 0.1), shade, 0.5)
    for x, y, long_, wide in ((300, 330, 90, 20), (352, 268, 110, 26), (430, 226, 120, 24)):
        streak = curve(
            (x, y + 30), (x + long_ * 0.3, y), (x + long_ * 0.6, y - 22), (x + long_, y - 34), 8
        )
        ink.fill(tapered(streak, wide), gloss, 0.75)
    right = curve((560, 190), (620, 205), (668, 240), (694, 286), 8)
    ink.fill(tapered(right, 20), gloss, 0.55)
    canvas.restore()


def _draw_brows(
    ink: Ink, who: Person, near: Eye, far: Eye, act: Expression, cut: tuple[float, float]
) -> None:
    """The brows; where hair hangs over them they shine through, so that the acting is seen."""
    grey = luminance(who.hair_colour) > 0.45
    colour = darker(who.hair_colour, 0.2) if grey else ink.colour
    if who.old:
        colour = mix(who.hair_colour, ink.colour, 0.25)
    rise, weight = cut
    for eye, raised, share in ((near, 1.0, 1.0), (far, -0.25, 0.92)):
        draw_brow(ink, eye, act, rise, weight * share, colour, raised)
    if not who.hair or luminance(who.hair_colour) > 0.6:
        return
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(lorelei.hair(who.hair).front, skia.ClipOp.kIntersect, True)
    for eye, raised, share in ((near, 1.0, 1.0), (far, -0.25, 0.92)):
        draw_brow(ink, eye, act, rise, weight * share, lighter(who.hair_colour, 0.24), raised)
    canvas.restore()


def draw_head(ink: Ink, who: Person, act: Expression, blink: bool) -> None:
    """The head over the body: face, features, hair, glasses."""
    _draw_skin(ink, who)
    near, far = _eyes(who)
    thick = max(ink.line * 1.15, 13 if who.woman else 12)
    draw_blush(ink, [(432, 590), (682, 588)],
        act.blush + (0.45 if who.woman or who.child else 0.12),
               46)  # fmt: skip
    draw_eye(ink, near, act, blink, thick)
    draw_eye(ink, far, act, blink, thick * 0.95)
    _draw_nose(ink, who)
    _draw_age(ink, who)
    weight = (14 if who.woman or who.child else 22) + (8 if who.old and not who.woman else 0)
    rise = 82 if who.woman else 76
    if who.beard != 3:
        draw_mouth(ink, _mouth(who), act, thick * 0.92)
    if who.beard:
        _draw_beard(ink, who, act)
    if who.beard == 3:
        draw_mouth(ink, _mouth(who), act, thick * 0.92)
    _draw_front_hair(ink, who)
    _draw_brows(ink, who, near, far, act, (rise, weight))
    if who.glasses:
        ink.fill(lorelei.glasses(who.glasses), ink.colour)
    if act.tear > 0.5:
        draw_drop(ink, 436, 560, 22)
    if act.sweat > 0.5:
        draw_drop(ink, 330, 420, 24)
