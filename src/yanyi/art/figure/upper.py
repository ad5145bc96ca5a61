"""Trunks, collars, belts and fronts."""

from collections.abc import Callable
from dataclasses import replace

import skia

from yanyi.art.figure.colour import darker, lighter, luminance, mix
from yanyi.art.figure.cut import Cloth, Cut, Lower, Neck
from yanyi.art.figure.dress import FRONTS, Sewing, draw_mantle
from yanyi.art.figure.fabric import draw_band, draw_collar, draw_hole, trunk_path
from yanyi.art.figure.head import skin_shade
from yanyi.art.figure.ink import (
    Ink,
    Point,
    bow,
    capsule,
    combined,
    curve,
    ellipse,
    polygon,
    through,
)
from yanyi.art.figure.person import Person
from yanyi.art.figure.skeleton import Limb, Skeleton
from yanyi.board.vocabulary import Costume


def draw_neck(ink: Ink, s: Skeleton, who: Person, pivot: Point) -> None:
    """The neck from the shoulders to the head, and the skin that a collar leaves free."""
    k, thin = s.scale, 0.8 if who.woman else 0.86 if who.child else 1.0
    front, middle = s.trunk(0, -164), s.torso.eye.sees(s.torso.spot(0.0, 156.0, -2.0))
    low = ((front[0] + middle[0] * 2) / 3, front[1])
    path = capsule(low, (pivot[0] - 1 * k, pivot[1] - 4 * k), 20 * thin * k, 17 * thin * k)
    slope = through([s.trunk(x, y) for x, y in ((-26, -166), (-15, -182), (18, -182), (29, -166),
                    (20, -116), (0, -92), (-18, -116))], closed=True, tension=0.7)  # fmt: skip
    whole = combined(path, slope, skia.PathOp.kUnion_PathOp)
    ink.under(whole)
    ink.fill(whole, who.skin)
    if s.back:
        return
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(whole, skia.ClipOp.kIntersect, True)
    shadow = ellipse(pivot[0] + 5 * k, pivot[1] - 4 * k, 32 * k, 21 * k)
    ink.fill(shadow, skin_shade(who.skin))
    canvas.restore()
    bone = bow(s.trunk(-22, -162), s.trunk(-1, -154), -0.12)
    ink.stroke(bone, 0.6)
    ink.stroke(bow(s.trunk(26, -162), s.trunk(7, -154), 0.12), 0.6)
    if not who.woman and not who.child:
        cord = bow(s.trunk(14, -186), s.trunk(5, -156), -0.08)
        ink.stroke(cord, 0.55)


def _cross(ink: Ink, s: Skeleton, cloth: Cloth, flip: bool, trunk: skia.Path, wide: float) -> None:
    """The crossed collar. The long stroke runs from the viewer's right shoulder to the left hip.

    ``flip`` is set when the figure will be shown mirrored, so that it comes out the same way.
    """
    k = s.scale
    f = -1.0 if flip else 1.0
    canvas = ink.canvas
    top_over = (20.0 if f > 0 else -17.0, -196.0)
    top_under = (-17.0 if f > 0 else 20.0, -194.0)
    rise = polygon([s.trunk(-26, -172), s.trunk(-17, -197), s.trunk(20, -197), s.trunk(29, -172)])
    meet = (f * 0.0, -106.0)
    end = (-30.0 * f, -58.0)
    inner = [
        (top_over[0] * 0.72, top_over[1]),
        (f * -3, -112.0),
        (top_under[0] * 0.72, top_under[1]),
    ]
    canvas.save()
    whole = combined(trunk, rise, skia.PathOp.kUnion_PathOp)
    canvas.clipPath(whole, skia.ClipOp.kIntersect, True)
    white = curve(s.trunk(*top_under), s.trunk(top_under[0], -150), s.trunk(f * -6, -126),
                  s.trunk(*inner[1]), 8)  # fmt: skip
    draw_band(ink, [(x + f * 5 * k, y) for x, y in white], 10 * k, cloth.inner)
    under = curve(
        s.trunk(*top_under), s.trunk(top_under[0], -150), s.trunk(f * -10, -122),
        s.trunk(f * 8, -88), 10,
    )  # fmt: skip
    draw_band(ink, [(x - f * 5 * k, y) for x, y in under], wide * k, cloth.trim)
    pale = curve(
        s.trunk(*top_over), s.trunk(top_over[0], -148), s.trunk(meet[0] + f * 6, -122),
        s.trunk(-24 * f, -72), 10,
    )  # fmt: skip
    draw_band(ink, [(x - f * 6 * k, y - 3 * k) for x, y in pale], 10 * k, cloth.inner)
    over = curve(
        s.trunk(*top_over), s.trunk(top_over[0] + f, -146), s.trunk(meet[0] + f * 8, -118),
        s.trunk(*end), 12,
    )  # fmt: skip
    draw_band(ink, [(x + f * 4 * k, y) for x, y in over], wide * k, cloth.trim)
    canvas.restore()


def _belt(ink: Ink, s: Skeleton, cut: Cut, cloth: Cloth, who: Person, flip: bool) -> None:
    k = s.scale
    costume = who.look.costume
    colour = cloth.trim
    if costume in (Costume.HANFU, Costume.SCHOLAR_ROBE, Costume.WORK_TUNIC):
        colour = (
            darker(cloth.trim, 0.2)
            if luminance(cloth.trim) > 0.25
            else mix(cloth.trim, "#c9a05a", 0.35)
        )
    w = 31 if who.woman else 35
    places = [(-w, -70), (0, -66), (w - 3, -70), (w - 2, -50), (0, -46), (-w, -50)]
    band = through([s.trunk(x, y) for x, y in places], closed=True, tension=0.4)
    ink.shape(band, colour, 0.25, 4 * k)
    if s.back:
        return
    if costume is Costume.COURT_ROBE:
        for x in (-20, -2, 16):
            plate = polygon([s.trunk(x - 6, -65), s.trunk(x + 6, -65), s.trunk(x + 6, -51),
                             s.trunk(x - 6, -51)])  # fmt: skip
            ink.at(ink.line * 0.6).shape(plate, "#e6efe0", 0.15, 2)
        return
    if costume in (Costume.ARMOUR,):
        ink.at(ink.line * 0.7).shape(ellipse(*s.trunk(3, -59), 11 * k, 11 * k), cloth.metal, 0.3, 4)
        return
    if cut.lower in (Lower.SKIRT, Lower.GOWN):
        return
    f = -1 if flip else 1
    knot = s.trunk(10 * f, -58)
    for dx, long_ in ((-4, 58), (5, 74)):
        ribbon = polygon(
            [(knot[0] - 4 * k, knot[1]), (knot[0] + 4 * k, knot[1]),
             (knot[0] + (dx + 5) * k, knot[1] + long_ * k),
             (knot[0] + (dx - 5) * k, knot[1] + (long_ - 5) * k)]
        )  # fmt: skip
        ink.at(ink.line * 0.7).shape(ribbon, colour, 0.2, 2 * k)
    ink.at(ink.line * 0.8).shape(ellipse(*knot, 8 * k, 7 * k), colour, 0.2, 2 * k)


def draw_nape(ink: Ink, s: Skeleton, cut: Cut, cloth: Cloth) -> None:
    """The collar behind the neck."""
    if cut.neck not in (Neck.CROSS, Neck.SHIRT, Neck.LAPEL, Neck.CRAVAT):
        return
    places = ((-20, -176), (-17, -196), (2, -203), (20, -197), (24, -176))
    band = through([s.trunk(x, y) for x, y in places], closed=True, tension=0.7)
    colour = cloth.trim if cut.neck is Neck.CROSS else cloth.inner
    ink.shape(band, darker(colour, 0.3), 0.0)


def _shirt(ink: Ink, s: Skeleton, cloth: Cloth) -> None:
    k = s.scale
    vee = polygon([s.trunk(-14, -186), s.trunk(18, -186), s.trunk(3, -152)])
    ink.fill(vee, cloth.inner)
    ink.stroke(bow(s.trunk(3, -158), s.trunk(6, 4), 0.01), 0.7, start=0.6, end=0.6)
    for y in (-132, -104, -76, -48):
        ink.fill(ellipse(*s.trunk(8, y), 2.3 * k, 2.3 * k), ink.colour, 0.75)
    draw_collar(ink, s, lighter(cloth.main, 0.14), 4)


def _open(ink: Ink, s: Skeleton, cloth: Cloth, trunk: skia.Path) -> None:
    """An open jacket over a plain shirt."""
    k = s.scale
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(trunk, skia.ClipOp.kIntersect, True)
    front = through(
        [s.trunk(x, y) for x, y in ((-17, -190), (-15, -150), (-9, -90), (-13, 14), (22, 14),
                                     (18, -90), (22, -150), (22, -190))], closed=True, tension=0.8,
    )  # fmt: skip
    ink.cel(front, cloth.inner, 0.16, 6 * k)
    scoop = ellipse(*s.trunk(3, -181), 17 * k, 21 * k)
    ink.fill(scoop, cloth.inner)
    ink.stroke(bow(s.trunk(-9, -184), s.trunk(-13, 12), -0.02), 1.1, start=0.7, end=0.7)
    ink.stroke(bow(s.trunk(20, -184), s.trunk(22, 12), 0.03), 1.1, start=0.7, end=0.7)
    canvas.restore()
    for places in (
        [(-19, -185), (-12, -176), (-13, -140), (-25, -158)],
        [(21, -185), (19, -176), (21, -140), (33, -158)],
    ):
        ink.at(ink.line * 0.85).shape(
            polygon([s.trunk(*p) for p in places]), darker(cloth.main, 0.08), 0.1, 3
        )


def _lapels(ink: Ink, s: Skeleton, cloth: Cloth, who: Person, trunk: skia.Path) -> None:
    k = s.scale
    canvas = ink.canvas
    deep = -96 if who.look.costume is Costume.COAT else -78
    vee = polygon([s.trunk(-17, -188), s.trunk(21, -188), s.trunk(5, deep)])
    canvas.save()
    canvas.clipPath(trunk, skia.ClipOp.kIntersect, True)
    ink.fill(vee, cloth.inner)
    if who.look.costume in (Costume.SUIT, Costume.SCHOOL_UNIFORM) and not who.woman:
        tie = polygon([s.trunk(-2, -162), s.trunk(7, -162), s.trunk(11, -98), s.trunk(5, -82),
                       s.trunk(-1, -98)])  # fmt: skip
        ink.at(ink.line * 0.7).shape(tie, cloth.trim, 0.2, 3)
        knot = polygon([s.trunk(-4, -172), s.trunk(9, -172), s.trunk(7, -158), s.trunk(-1, -158)])
        ink.at(ink.line * 0.7).shape(knot, cloth.trim, 0.2, 3)
    canvas.restore()
    shade = darker(cloth.main, 0.1)
    for side in (-1, 1):
        x = -19 if side < 0 else 22
        wide = 15 * side
        places = [(x, -187), (x + wide, -168), (x + wide * 0.75, -152), (x + wide * 1.05, -146),
                  (5, deep), (x * 0.62, -150)]  # fmt: skip
        ink.at(ink.line * 0.85).shape(polygon([s.trunk(*p) for p in places]), shade, 0.15, 3)
    ink.stroke(bow(s.trunk(5, deep), s.trunk(8, 6), 0.02), 1.0, start=0.6, end=0.6)
    for y in (deep + 16, deep + 44):
        ink.fill(ellipse(*s.trunk(10, y), 3 * k, 3 * k), ink.colour, 0.8)
    if who.look.costume is Costume.COAT:
        scarf = through(
            [s.trunk(x, y) for x, y in ((-22, -186), (2, -176), (25, -187), (24, -166), (2, -156),
                                         (-22, -166))], closed=True,
        )  # fmt: skip
        tail = polygon([s.trunk(8, -164), s.trunk(22, -166), s.trunk(27, -104), s.trunk(10, -104)])
        scarf_colour = mix(cloth.trim, "#b9473f", 0.55)
        ink.shape(tail, scarf_colour, 0.2, 4)
        ink.shape(scarf, scarf_colour, 0.2, 4)


def _hood(ink: Ink, s: Skeleton, cloth: Cloth) -> None:
    k = s.scale
    hood = through(
        [s.trunk(x, y) for x, y in ((-34, -176), (-24, -194), (2, -186), (28, -194), (38, -176),
                                     (22, -152), (3, -144), (-18, -152))], closed=True,
    )  # fmt: skip
    ink.shape(hood, darker(cloth.main, 0.08), 0.2, 5 * k)
    hole = through([s.trunk(x, y) for x, y in ((-20, -186), (2, -178), (24, -186), (14, -164),
                                                (3, -158), (-10, -164))], closed=True)  # fmt: skip
    ink.fill(hole, darker(cloth.main, 0.4))
    for x in (-5, 11):
        ink.stroke(bow(s.trunk(x, -158), s.trunk(x - 1, -116), 0.04), 1.2, cloth.trim, 0.8, 0.8)
    pocket = through(
        [s.trunk(x, y) for x, y in ((-24, -44), (24, -44), (30, -12), (28, 0), (-26, 0),
            (-29, -12))],
        closed=True, tension=0.5,
    )  # fmt: skip
    ink.at(ink.line * 0.8).shape(pocket, darker(cloth.main, 0.06), 0.0)


def _plate(ink: Ink, s: Skeleton, cloth: Cloth, trunk: skia.Path) -> None:
    """Lamellar armour with a collar guard."""
    k = s.scale
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(trunk, skia.ClipOp.kIntersect, True)
    for row in range(9):
        y = -150 + row * 12.5
        for column in range(-5, 6):
            x = column * 11 + (row % 2) * 5.5
            a, b, c = s.trunk(x - 5.5, y), s.trunk(x, y + 9), s.trunk(x + 5.5, y)
            ink.stroke(curve(a, (a[0], b[1]), (c[0], b[1]), c, 5), 0.6, start=0.5, end=0.5)
    canvas.restore()
    disc = ellipse(*s.trunk(4, -122), 20 * k, 20 * k)
    ink.shape(disc, cloth.metal, 0.3, 6 * k)
    ink.trace(ellipse(*s.trunk(4, -122), 12 * k, 12 * k), 0.7)
    guard = through(
        [s.trunk(x, y) for x, y in ((-30, -182), (2, -176), (34, -182), (30, -158), (3, -146),
                                     (-27, -158))], closed=True,
    )  # fmt: skip
    ink.shape(guard, mix(cloth.trim, "#b9473f", 0.5), 0.2, 4 * k)


def shoulder_seam(s: Skeleton, limb: Limb) -> skia.Path:
    """Where a sleeve grows out of the trunk, so that no line parts them."""
    k = s.scale
    x, y = limb.root
    middle = s.trunk(0, -150)[0]
    side = 1.0 if middle >= x else -1.0
    if abs(middle - x) < 12 * k:
        side = 0.0
    spot = ellipse(x + side * 9 * k, y - 4 * k, 24 * k, 21 * k)
    return combined(trunk_path(s, -52), spot, skia.PathOp.kIntersect_PathOp)


def draw_pauldron(ink: Ink, root: Point, k: float, cloth: Cloth, side: int) -> None:
    """A shoulder guard of armour."""
    x, y = root
    for step in (2, 1, 0):
        drop = step * 11 * k
        reach = (24 - step * 1.5) * k
        plate = through(
            [(x - reach, y + drop), (x - reach * 0.6, y - 16 * k + drop), (x, y - 20 * k + drop),
             (x + reach * 0.6, y - 15 * k + drop), (x + reach, y + drop + 4 * k),
             (x + side * 4 * k, y + 9 * k + drop)], closed=True,
        )  # fmt: skip
        ink.shape(plate, cloth.main, 0.3, 5 * k)
    ink.at(ink.line * 0.6).shape(ellipse(x, y - 7 * k, 6 * k, 6 * k), cloth.metal, 0.3, 2 * k)


def _round(ink: Ink, s: Skeleton, who: Person, cloth: Cloth, flip: bool) -> None:
    """The round collar and the badge of a court robe."""
    k = s.scale
    ring = ellipse(*s.trunk(2, -178), 23 * k, 15 * k)
    ink.shape(ring, cloth.trim, 0.2, 3)
    draw_hole(ink, s, who, 16, 10, -181)
    f = 1 if flip else -1
    seam = curve(s.trunk(18 * f, -168), s.trunk(32 * f, -150), s.trunk(33 * f, -110),
                 s.trunk(31 * f, -72), 8)  # fmt: skip
    ink.stroke(seam, 0.9, start=0.4, end=0.4)
    square = polygon([s.trunk(-20, -138), s.trunk(24, -138), s.trunk(24, -94), s.trunk(-20, -94)])
    ink.at(ink.line * 0.8).shape(square, cloth.trim, 0.15, 3)
    ink.trace(polygon([s.trunk(-16, -134), s.trunk(20, -134), s.trunk(20, -98), s.trunk(-16, -98)]),
              0.7, cloth.metal)  # fmt: skip
    wing = through(
        [
            s.trunk(x, y)
            for x, y in (
                (-10, -104),
                (-4, -122),
                (4, -126),
                (14, -124),
                (8, -116),
                (14, -106),
                (2, -110),
            )
        ],
        closed=True,
    )
    ink.fill(wing, "#f4ead2")
    ink.fill(ellipse(*s.trunk(13, -129), 3 * k, 3 * k), "#c9483c")


def _square(ink: Ink, s: Skeleton, who: Person, cloth: Cloth) -> None:
    k = s.scale
    hole = through([s.trunk(x, y) for x, y in ((-24, -188), (-22, -146), (3, -140), (28, -146),
                                                (29, -188))], closed=True, tension=0.3)  # fmt: skip
    ink.at(ink.line * 0.8).under(hole)
    ink.fill(hole, who.skin)
    lace = [s.trunk(x, y) for x, y in ((-23, -150), (-10, -142), (3, -140), (16, -142), (29, -150))]
    draw_band(ink, lace, 8 * k, cloth.inner)
    ink.stroke(bow(s.trunk(4, -134), s.trunk(5, -72), 0.02), 0.7)
    for x, b in ((-18.0, -0.08), (24.0, 0.08)):
        ink.stroke(bow(s.trunk(x, -130), s.trunk(x * 0.6, -72), b), 0.7)
    beads = curve(s.trunk(-13, -168), s.trunk(-4, -150), s.trunk(10, -150), s.trunk(18, -168), 8)
    for bead in beads:
        ink.fill(ellipse(*bead, 2.6 * k, 2.6 * k), cloth.metal)


def _cravat(ink: Ink, s: Skeleton, cloth: Cloth, trunk: skia.Path) -> None:
    k = s.scale
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(trunk, skia.ClipOp.kIntersect, True)
    vest = through([s.trunk(x, y) for x, y in ((-18, -188), (-13, -140), (-14, -56), (3, -40),
                                                (24, -56), (22, -140), (23, -188))],
                   closed=True, tension=0.7)  # fmt: skip
    ink.cel(vest, cloth.trim, 0.2, 5 * k)
    for y in (-122, -98, -74):
        ink.fill(ellipse(*s.trunk(5, y), 2.6 * k, 2.6 * k), cloth.metal)
    canvas.restore()
    for side in (-1, 1):
        x = -19 if side < 0 else 23
        places = [(x, -190), (x + 17 * side, -172), (x + 12 * side, -140), (x * 0.5 + 4, -70)]
        ink.at(ink.line * 0.9).shape(
            polygon([s.trunk(*p) for p in places]), darker(cloth.main, 0.14), 0.15, 3
        )
    tie = through([s.trunk(x, y) for x, y in ((-17, -190), (3, -184), (22, -190), (20, -168),
                                               (13, -148), (3, -138), (-6, -148), (-15, -168))],
                  closed=True)  # fmt: skip
    ink.shape(tie, "#f7f2e6", 0.15, 4 * k)
    for fold, bend in ((-4.0, 0.1), (4.0, 0.0), (11.0, -0.1)):
        ink.stroke(bow(s.trunk(fold, -172), s.trunk(fold * 0.6 + 2, -146), bend), 0.6)


def _crew(ink: Ink, s: Skeleton, who: Person, cloth: Cloth) -> None:
    if who.look.costume is Costume.DRESS:
        draw_hole(ink, s, who, 22, 15, -180)
        draw_collar(ink, s, cloth.inner, 2)
        return
    rim = ellipse(*s.trunk(2, -178), 25 * s.scale, 15 * s.scale)
    ink.shape(rim, darker(cloth.main, 0.12), 0.15, 3)
    draw_hole(ink, s, who, 18, 10, -181)
    for y, wide in ((-128, 40), (-120, 40)):
        row = bow(s.trunk(-wide, y), s.trunk(wide - 4, y), -0.05)
        ink.stroke(row, 1.3, cloth.trim, 0.9, 0.9)
    hem = bow(s.trunk(-38, -6), s.trunk(36, -6), -0.03)
    ink.stroke(hem, 0.8, start=0.7, end=0.7)


def _apron(ink: Ink, s: Skeleton, cloth: Cloth) -> None:
    k = s.scale
    bib = through(
        [s.trunk(x, y) for x, y in ((-20, -132), (25, -132), (28, -62), (34, -20), (34, 66),
            (-32, 66),
                                     (-35, -20), (-24, -62))], closed=True, tension=0.35,
    )  # fmt: skip
    for x, top in ((-20, -17), (25, 20)):
        ink.stroke(bow(s.trunk(x, -132), s.trunk(top, -178), 0.02), 2.6, cloth.trim, 0.9, 0.9)
    ink.shape(bib, cloth.trim, 0.18, 7 * k)
    ink.stroke(bow(s.trunk(-32, -60), s.trunk(31, -60), -0.04), 1.2, start=0.7, end=0.7)
    pocket = polygon([s.trunk(-16, -24), s.trunk(20, -24), s.trunk(18, 12), s.trunk(-14, 12)])
    ink.at(ink.line * 0.7).shape(pocket, darker(cloth.trim, 0.06), 0.0)


def _beads(ink: Ink, s: Skeleton, flip: bool, cloth: Cloth) -> None:
    """A monk's sash and prayer beads."""
    k = s.scale
    for x, y in curve(
        s.trunk(-17, -176), s.trunk(-24, -110), s.trunk(26, -104), s.trunk(20, -176), 13
    ):
        ink.at(ink.line * 0.6).shape(ellipse(x, y, 5.2 * k, 5.2 * k), "#6b3a28", 0.25, 2)
    f = -1 if flip else 1
    ink.stroke(bow(s.trunk(-28 * f, -150), s.trunk(-30 * f, -70), 0.05), 0.7)
    ink.fill(ellipse(*s.trunk(3, -117), 2 * k, 2 * k), cloth.metal)


def _drape(ink: Ink, s: Skeleton, trunk: skia.Path, cut: Cut) -> None:
    """The folds that a body draws in its clothes: under the arms and round the waist."""
    folds = [((-44, -132), (-20, -112), 0.14), ((42, -128), (24, -110), -0.14)]
    if cut.lower is Lower.TROUSERS:
        folds += [((-33, -74), (-12, -64), 0.12), ((-34, -60), (-18, -54), 0.1),
                  ((32, -70), (16, -58), -0.12), ((-36, -14), (-24, -4), 0.1)]  # fmt: skip
    elif cut.belt:
        folds += [((-30, -92), (-22, -72), 0.1), ((26, -96), (20, -72), -0.1)]
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(trunk, skia.ClipOp.kIntersect, True)
    for a, b, bend in folds:
        ink.stroke(bow(s.trunk(*a), s.trunk(*b), bend), 0.8, start=0.7)
    canvas.restore()


def _behind(ink: Ink, s: Skeleton, cut: Cut, cloth: Cloth, who: Person) -> None:
    """The back of a garment: its collar, a seam down the spine, the belt."""
    k = s.scale
    colour = {Neck.CROSS: cloth.trim, Neck.ROUND: cloth.trim, Neck.SHIRT: lighter(cloth.main, 0.14)}
    collar = through([s.trunk(x, y) for x, y in ((-24, -172), (-17, -190), (2, -194), (21, -190),
                     (28, -172), (2, -164))], closed=True, tension=0.8)  # fmt: skip
    ink.shape(collar, colour.get(cut.neck, darker(cloth.main, 0.1)), 0.15, 3 * k)
    ink.stroke(bow(s.trunk(2, -158), s.trunk(2, -74), 0.01), 0.7, start=0.3, end=0.3)
    for x, bend in ((-26, -0.12), (30, 0.12)):
        ink.stroke(bow(s.trunk(x, -140), s.trunk(x * 0.6, -104), bend), 0.7)
    if cut.belt:
        _belt(ink, s, cut, cloth, who, False)
    _fastened_behind(ink, s, cut, cloth)


def _fastened_behind(ink: Ink, s: Skeleton, cut: Cut, cloth: Cloth) -> None:
    """What is to be seen of dungarees, aprons and hoods from behind."""
    k = s.scale
    if cut.neck is Neck.BIB:
        for a, b in (((-22, -172), (20, -62)), ((26, -172), (-16, -62))):
            draw_band(ink, [s.trunk(*a), s.trunk(*b)], 8 * k, cloth.trim)
        waist = [s.trunk(x, y) for x, y in ((-34, -62), (2, -66), (36, -62), (40, 14), (-37, 14))]
        ink.shape(polygon(waist), cloth.trim, 0.2, 4 * k)
    elif cut.apron:
        tie = [s.trunk(-33, -60), s.trunk(2, -56), s.trunk(36, -60)]
        ink.stroke(tie, 4.4, ink.colour, 0.9, 0.9)
        ink.stroke(tie, 3.0, cloth.trim, 0.9, 0.9)
        for side in (-1, 1):
            loop = [s.trunk(2 + side * x, y) for x, y in ((0, -58), (16, -70), (22, -58), (5, -53))]
            ink.at(ink.line * 0.7).shape(through(loop, closed=True), cloth.trim, 0.2, 2 * k)
            end = [s.trunk(2, -56), s.trunk(2 + side * 8, -40), s.trunk(2 + side * 12, -22)]
            ink.stroke(end, 3.0, cloth.trim, 0.9, 0.6)
    elif cut.neck is Neck.HOOD:
        hood = through([s.trunk(x, y) for x, y in ((-34, -174), (-14, -188), (2, -190), (18, -188),
                        (38, -174), (24, -136), (2, -124), (-20, -136))], closed=True)  # fmt: skip
        ink.shape(hood, darker(cloth.main, 0.08), 0.2, 4 * k)
        ink.stroke(bow(s.trunk(-22, -168), s.trunk(26, -168), 0.16), 0.9)


def _waist(s: Skeleton) -> skia.Path:
    """The strip in which a garment of one piece has no seam."""
    (ax, ay), (bx, by) = s.torso.edges(70.0)
    (cx, cy), (dx, dy) = s.torso.edges(38.0)
    k = s.scale
    return polygon([(ax + 3 * k, ay), (bx - 3 * k, by), (dx - 2 * k, dy), (cx + 2 * k, cy)])


_OPEN_NECKS = (Neck.SHIRT, Neck.OPEN, Neck.PLATE, Neck.SAILOR, Neck.BIB, Neck.NIGHT)


def draw_trunk(ink: Ink, s: Skeleton, who: Person, cut: Cut, cloth: Cloth, flip: bool) -> None:
    """The clothed trunk; ``flip`` when the figure will be mirrored."""
    k = s.scale
    trunk = trunk_path(s, 14.0 if cut.lower is Lower.TROUSERS else -52)
    hole = ellipse(*s.trunk(2, -186), 19 * k, 16 * k)
    if s.back:
        pass
    elif cut.neck in (Neck.CROSS, Neck.MANTLE):
        vee = polygon([s.trunk(-17, -190), s.trunk(20, -190), s.trunk(1, -108)])
        trunk = combined(trunk, vee, skia.PathOp.kDifference_PathOp)
    elif cut.neck in _OPEN_NECKS:
        trunk = combined(trunk, hole, skia.PathOp.kDifference_PathOp)
    whole = not cut.belt and cut.lower is not Lower.TROUSERS and cut.lower is not Lower.FAULD
    pen = replace(ink, seam=_waist(s)) if whole else ink
    pen.shape(trunk, cloth.main, 0.24, 9 * k)
    if s.back:
        _behind(ink, s, cut, cloth, who)
        return
    if cut.neck not in (Neck.PLATE, Neck.BREAST):
        _drape(ink, s, trunk, cut)
    fronts: dict[Neck, Callable[[], None]] = {
        Neck.CROSS: lambda: _cross(ink, s, cloth, flip, trunk_path(s, 0), 13),
        Neck.ROUND: lambda: _round(ink, s, who, cloth, flip),
        Neck.SHIRT: lambda: _shirt(ink, s, cloth),
        Neck.OPEN: lambda: _open(ink, s, cloth, trunk),
        Neck.LAPEL: lambda: _lapels(ink, s, cloth, who, trunk),
        Neck.CREW: lambda: _crew(ink, s, who, cloth),
        Neck.HOOD: lambda: _hood(ink, s, cloth),
        Neck.SQUARE: lambda: _square(ink, s, who, cloth),
        Neck.CRAVAT: lambda: _cravat(ink, s, cloth, trunk),
        Neck.PLATE: lambda: _plate(ink, s, cloth, trunk),
        Neck.MANTLE: lambda: _cross(
            ink, s, replace(cloth, trim=cloth.inner), flip, trunk_path(s, 0), 13
        ),
    }
    if cut.neck in FRONTS:
        FRONTS[cut.neck](Sewing(ink, s, who, cloth, -1.0 if flip else 1.0, trunk))
    else:
        fronts[cut.neck]()
    if cut.belt:
        _belt(ink, s, cut, cloth, who, flip)
    if cut.neck is Neck.MANTLE:
        draw_mantle(Sewing(ink, s, who, cloth, -1.0 if flip else 1.0, trunk_path(s, 0)))
    if cut.apron:
        _apron(ink, s, cloth)
    if who.look.costume is Costume.MONK_ROBE:
        _beads(ink, s, flip, cloth)
