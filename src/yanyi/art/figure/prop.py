"""Things in the hand."""

import math

import skia

from yanyi.art.figure.colour import darker
from yanyi.art.figure.ink import Ink, Point, bow, curve, ellipse, polygon, through
from yanyi.art.figure.skeleton import Skeleton
from yanyi.board.vocabulary import Prop


def _sword(pen: Ink) -> None:
    blade = polygon([(-3.4, -18), (3.4, -18), (2.6, -118), (0, -128), (-2.6, -118)])
    pen.shape(blade, "#dfe6ea", 0.3, 2)
    pen.stroke([(0, -22), (0, -70), (0, -116)], 0.5)
    pen.shape(polygon([(-13, -22), (13, -22), (10, -15), (-10, -15)]), "#d9b25c", 0.3, 2)
    pen.shape(polygon([(-3.6, -16), (3.6, -16), (3.6, 15), (-3.6, 15)]), "#5a3330", 0.2, 1)
    pen.shape(ellipse(0, 18, 5, 5), "#d9b25c", 0.3, 2)


def _staff(pen: Ink) -> None:
    pen.shape(polygon([(-3.6, -150), (3.6, -150), (3.4, 150), (-3.4, 150)]), "#9a6a3c", 0.3, 2)
    for y in (-150, 142):
        band = polygon([(-4.6, y), (4.6, y), (4.6, y + 14), (-4.6, y + 14)])
        pen.shape(band, "#d9b25c", 0.3, 2)


def _lantern(pen: Ink) -> None:
    pen.stroke([(-30, -8), (10, -10), (54, -16)], 2.2, "#6b4a30", 0.9, 0.9)
    pen.stroke([(54, -16), (54, 0), (54, 14)], 0.7, start=1, end=1)
    pen.blur(ellipse(54, 40, 60, 60), "#ffcf7a", 0.34, 22)
    body = through([(38, 20), (30, 40), (38, 62), (70, 62), (78, 40), (70, 20)], closed=True)
    pen.shape(body, "#ffb85a", 0.16, 5)
    pen.blur(ellipse(54, 42, 14, 16), "#fff3c8", 0.95, 6)
    for x in (42, 54, 66):
        bend = -(x - 54) * 0.012
        pen.stroke(bow((x, 20), (x, 62), bend), 0.5, "#b9582c", 0.8, 0.8)
    for y in (14, 60):
        pen.shape(polygon([(40, y), (68, y), (66, y + 8), (42, y + 8)]), "#7a2f28", 0.2, 2)
    pen.stroke([(54, 68), (54, 78), (53, 92)], 1.6, "#c9483c", 0.9, 0.2)


def _book(pen: Ink) -> None:
    left = polygon([(2, -32), (-30, -36), (-32, 8), (2, 12)])
    right = polygon([(2, -32), (36, -38), (38, 6), (2, 12)])
    pen.shape(left, "#4a6b94", 0.2, 3)
    pen.shape(right, "#5a7ba4", 0.2, 3)
    pages = polygon([(2, -32), (33, -37), (34, -34), (2, -27), (-27, -34), (-28, -35)])
    pen.fill(pages, "#f7f0e2")


def _cup(pen: Ink) -> None:
    cup = through([(-11, -26), (-10, -8), (-5, -2), (7, -2), (12, -8), (13, -26)], tension=0.6)
    cup.close()
    pen.shape(cup, "#eef1ea", 0.2, 3)
    pen.stroke([(-10, -17), (1, -14), (12, -17)], 1.0, "#4a6b94", 0.8, 0.8)
    pen.shape(ellipse(1, -26, 12, 3.6), "#c98a4a", 0.0)
    for x in (-3, 5):
        steam = [(x, -34), (x + 4, -42), (x - 2, -50), (x + 3, -60)]
        pen.stroke(steam, 1.2, "#ffffff")


def _phone(pen: Ink) -> None:
    case = skia.Path()
    case.addRoundRect(skia.Rect.MakeLTRB(-9, -34, 11, 8), 4, 4)
    pen.shape(case, "#2c2e3a", 0.0)
    screen = skia.Path()
    screen.addRoundRect(skia.Rect.MakeLTRB(-6.5, -30, 8.5, 3), 2, 2)
    pen.fill(screen, "#9fd3ea")
    pen.blur(ellipse(1, -14, 22, 26), "#bfe6ff", 0.2, 9)


def _umbrella(pen: Ink) -> None:
    pen.stroke([(0, 30), (0, -80), (0, -200)], 2.4, "#6b4a30", 0.9, 0.9)
    points = [(-136, -132), (-100, -184), (-48, -216), (0, -225), (48, -216), (100, -184),
              (136, -132)]  # fmt: skip
    low = [(90, -148), (45, -134), (0, -145), (-45, -134), (-90, -148)]
    top = through(points)
    for x, y in low:
        top.lineTo(x, y)
    top.close()
    pen.shape(top, "#c9564a", 0.28, 14)
    for x, y in low:
        pen.stroke(bow((0, -223), (x, y), x * 0.0016), 0.6, darker("#c9564a", 0.5), 0.8, 0.8)
    pen.shape(polygon([(-3, -236), (3, -236), (3, -222), (-3, -222)]), "#6b4a30", 0.0)


def _letter(pen: Ink) -> None:
    sheet = polygon([(-18, -40), (20, -44), (24, 4), (-15, 8)])
    pen.shape(sheet, "#f9f2df", 0.1, 3)
    for y in (-34, -26, -18, -10):
        pen.stroke([(-10, y), (4, y - 1), (15, y - 2)], 0.7, "#8a7a70", 0.8, 0.8)


def _bag(pen: Ink) -> None:
    pen.stroke(bow((-12, 26), (12, 26), 0.9), 1.6, "#5a3d30", 0.9, 0.9)
    body = through([(-26, 26), (-32, 66), (-22, 80), (22, 80), (32, 66), (26, 26)], tension=0.6)
    body.close()
    pen.shape(body, "#a8703f", 0.28, 6)
    pen.stroke(bow((-27, 40), (27, 40), -0.14), 0.9, start=0.6, end=0.6)
    pen.shape(ellipse(0, 49, 4.5, 4.5), "#d9b25c", 0.2, 1)


def _fan(pen: Ink) -> None:
    leaf = skia.Path()
    leaf.moveTo(0, -8)
    leaf.arcTo(skia.Rect.MakeLTRB(-62, -70, 62, 54), 205, 130, False)
    leaf.close()
    pen.shape(leaf, "#f3ead2", 0.16, 6)
    for i in range(9):
        a = math.radians(212 + i * 14.5)
        end = (math.cos(a) * 60, -8 + math.sin(a) * 60)
        pen.stroke([(0, -8), (end[0] / 2, (end[1] - 8) / 2), end], 0.6, "#8a6a4a", 0.9, 0.9)
    pen.fill(ellipse(-14, -48, 7, 7), "#c9483c", 0.75)
    pen.stroke([(-4, -40), (12, -52), (30, -46)], 1.4, "#5a7a6a")


def _bow(pen: Ink) -> None:
    for side in (-1, 1):
        limb = curve((0, side * 8), (16, side * 40), (6, side * 84), (-20, side * 104), 12)
        pen.stroke(limb, 4.6, pen.colour, 0.9, 0.5)
        pen.stroke(limb, 2.8, "#8a5a34", 0.9, 0.5)
    pen.stroke([(-19, -103), (-20, 0), (-19, 103)], 0.6, "#e9e0cc", 1, 1)
    pen.shape(polygon([(-3, -14), (5, -14), (5, 14), (-3, 14)]), "#5a3330", 0.2, 1)


def _basket(pen: Ink) -> None:
    pen.stroke(bow((-34, 34), (34, 34), 0.55), 3.6, pen.colour, 0.9, 0.9)
    pen.stroke(bow((-34, 34), (34, 34), 0.55), 2.0, "#b98a4e", 0.9, 0.9)
    body = through([(-38, 32), (-32, 68), (-24, 74), (24, 74), (32, 68), (38, 32)], tension=0.5)
    body.close()
    pen.shape(body, "#c99a5a", 0.28, 7)
    for y in (44, 56, 66):
        pen.stroke(bow((-34 + y / 12, y), (34 - y / 12, y), -0.06), 0.6, start=0.8, end=0.8)
    for x in (-24, -12, 0, 12, 24):
        pen.stroke([(x, 36), (x * 0.92, 54), (x * 0.84, 72)], 0.5, start=0.7, end=0.7)
    pen.shape(ellipse(0, 32, 39, 7), "#8a6238", 0.0)


def _flower(pen: Ink) -> None:
    pen.stroke(curve((2, 34), (-2, 4), (4, -22), (0, -46), 8), 2.0, "#4f7a44", 0.9, 0.9)
    leaf = through([(1, -8), (14, -18), (24, -18), (16, -8)], closed=True)
    pen.at(pen.line * 0.7).shape(leaf, "#5f8f54", 0.2, 2)
    for i in range(6):
        a = i * math.tau / 6
        petal = ellipse(math.cos(a) * 10, -52 + math.sin(a) * 9, 8, 8)
        pen.at(pen.line * 0.7).shape(petal, "#e08a9a", 0.16, 2)
    pen.at(pen.line * 0.7).shape(ellipse(0, -52, 6, 6), "#f0c860", 0.2, 1)


def _pouch(pen: Ink) -> None:
    for x, y in ((14, -15), (22, -12), (18, -19)):
        pen.at(pen.line * 0.6).shape(ellipse(x, y, 6, 4), "#e0b64a", 0.2, 1)
    body = through([(-16, -32), (-22, -12), (-10, -2), (8, -2), (14, -14), (4, -32)], closed=True)
    pen.shape(body, "#8a4a3a", 0.26, 4)
    neck = through([(-18, -42), (-12, -32), (0, -32), (8, -42), (-4, -38)], closed=True)
    pen.shape(neck, "#8a4a3a", 0.2, 2)
    pen.stroke(bow((-15, -33), (3, -33), -0.1), 2.0, "#e0b64a", 0.9, 0.9)


def _oar(pen: Ink) -> None:
    pen.shape(polygon([(-3.4, -170), (3.4, -170), (3.2, 110), (-3.2, 110)]), "#a87a48", 0.3, 2)
    blade = through([(-4, 96), (-11, 120), (-11, 176), (0, 184), (11, 176), (11, 120), (4, 96)],
                    closed=True, tension=0.7)  # fmt: skip
    pen.shape(blade, "#b98a54", 0.26, 5)
    pen.stroke([(0, 112), (0, 140), (0, 172)], 0.6)
    pen.shape(polygon([(-14, -176), (14, -176), (14, -167), (-14, -167)]), "#a87a48", 0.3, 2)


def _rope(pen: Ink) -> None:
    for r in (30, 24, 18):
        ring = skia.Path()
        ring.addOval(skia.Rect.MakeLTRB(-r, 0, r, r * 2.3))
        pen.trace(ring, 4.4)
        pen.trace(ring, 2.6, "#c9a468")
    for i in range(7):
        y = 8 + i * 9
        pen.stroke([(-30, y + 4), (-24, y), (-18, y - 2)], 0.5)
        pen.stroke([(18, y + 2), (24, y + 2), (30, y - 2)], 0.5)
    end = curve((8, 40), (26, 70), (6, 92), (20, 116), 8)
    pen.stroke(end, 4.2, pen.colour, 0.9, 0.8)
    pen.stroke(end, 2.6, "#c9a468", 0.9, 0.8)


_DRAW = {
    Prop.SWORD: (_sword, 0.34),
    Prop.STAFF: (_staff, 0.02),
    Prop.LANTERN: (_lantern, 0.0),
    Prop.BOOK: (_book, 0.1),
    Prop.CUP: (_cup, 0.0),
    Prop.PHONE: (_phone, 0.15),
    Prop.UMBRELLA: (_umbrella, -0.3),
    Prop.LETTER: (_letter, 0.1),
    Prop.BAG: (_bag, 0.0),
    Prop.FAN: (_fan, -0.2),
    Prop.LONGBOW: (_bow, 0.1),
    Prop.BASKET: (_basket, 0.0),
    Prop.FLOWER: (_flower, 0.2),
    Prop.POUCH: (_pouch, 0.0),
    Prop.OAR: (_oar, 0.12),
    Prop.ROPE: (_rope, 0.0),
}


def draw_prop(ink: Ink, prop: Prop, at: Point, size: float) -> None:
    """A thing held at ``at``, where the fingers close, upright but for its own slant."""
    if prop is Prop.NONE:
        return
    draw, slant = _DRAW[prop]
    canvas = ink.canvas
    canvas.save()
    canvas.translate(*at)
    canvas.rotate(math.degrees(slant))
    canvas.scale(size, size)
    draw(Ink(canvas, ink.line / size, ink.light, ink.colour))
    canvas.restore()


def draw_load(ink: Ink, s: Skeleton, prop: Prop) -> None:
    """What is carried in both arms: the thing itself when it is large, else a wrapped bundle."""
    k = s.scale
    low, high = (
        s.torso.eye.sees(s.torso.spot(0, 62, 62)),
        s.torso.eye.sees(s.torso.spot(0, 112, 48)),
    )
    x, y = (low[0] + high[0]) / 2, (low[1] + high[1]) / 2
    canvas = ink.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(k, k)
    pen = Ink(canvas, ink.line / k, ink.light, ink.colour)
    if prop is Prop.BASKET:
        canvas.translate(0, -22)
        _basket(pen)
    else:
        _bundle(pen)
    canvas.restore()


def _bundle(pen: Ink) -> None:
    body = through([(-46, -6), (-40, -30), (-8, -38), (34, -32), (48, -4), (44, 26), (0, 34),
                    (-42, 28)], closed=True)  # fmt: skip
    pen.shape(body, "#c2a06a", 0.26, 9)
    for a, b, bend in (((-6, -36), (-40, 24), 0.16), ((2, -36), (42, 22), -0.16),
                       ((-2, -34), (2, 32), 0.05)):  # fmt: skip
        pen.stroke(bow(a, b, bend), 0.8)
    for side in (-1, 1):
        knot = through(
            [(0, -36), (side * 12, -58), (side * 26, -54), (side * 16, -40)], closed=True
        )
        pen.shape(knot, "#c2a06a", 0.2, 3)
    pen.shape(ellipse(0, -38, 8, 6), "#b08c58", 0.2, 2)
