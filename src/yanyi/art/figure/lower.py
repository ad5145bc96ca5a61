"""Legs, shoes, skirts and the skirts of robes."""

import skia

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.cut import Cloth, Cut, Lower
from yanyi.art.figure.ink import Ink, Point, bow, polygon, through
from yanyi.art.figure.person import Person
from yanyi.art.figure.skeleton import Limb, Skeleton
from yanyi.art.figure.sleeve import between, tube
from yanyi.art.figure.stance import Legs


def _shoe(ink: Ink, leg: Limb, k: float, colour: str, legs: Legs, tall: bool) -> None:
    x, y = leg.end
    canvas = ink.canvas
    canvas.save()
    canvas.translate(x, y)
    if legs is Legs.RUN:
        canvas.rotate(62)
    canvas.scale(-0.8 * k if legs is Legs.KNEEL else k, k)
    pen = Ink(canvas, ink.line / k, ink.light, ink.colour)
    foot = through(
        [(-13, -8), (-16, 6), (-15, 15), (4, 16), (36, 16), (38, 9), (26, 2), (13, -8)],
        closed=True, tension=0.75,
    )  # fmt: skip
    if tall:
        shaft = polygon([(-15, -52), (15, -52), (14, 0), (-14, 2)])
        pen.shape(shaft, colour, 0.25, 5)
    pen.shape(foot, colour, 0.25, 4)
    sole = polygon([(-15, 12), (37, 12), (37, 16), (-15, 16)])
    pen.fill(sole, darker(colour, 0.4))
    canvas.restore()


def draw_legs(ink: Ink, s: Skeleton, who: Person, cut: Cut, cloth: Cloth) -> None:
    """Both legs with shoes."""
    k = s.scale
    bare = cut.lower is Lower.SKIRT
    legs = ((s.far_leg, True), (s.near_leg, False))
    canvas = ink.canvas
    canvas.save()
    if cut.lower in (Lower.ROBE, Lower.GOWN, Lower.SKIRT):
        shown = skia.Rect.MakeLTRB(-900, -cut.hem * k - 24 * k, 900, 900)
        canvas.clipRect(shown, skia.ClipOp.kIntersect, True)
    for leg, far in legs:
        gait = Legs.STAND if far and s.legs is Legs.RUN else s.legs
        _shoe(ink, leg, k, cloth.shoes, gait, cut.boots and s.legs is not Legs.KNEEL)
        slim = 0.78 if bare else 1.0
        radii = (25 * k * s.wide * slim, 18 * k * s.wide * slim, (13 if not bare else 9) * k)
        colour = who.skin if bare else cloth.legs
        colour = darker(colour, 0.12) if far else colour
        ink.shape(tube(leg, radii), colour, 0.18 if bare else 0.24, 6 * k)
        if not bare:
            knee = between(leg.bend, leg.end, 0.06)
            ink.stroke(
                bow((knee[0] - 14 * k, knee[1] - 3), (knee[0] + 4 * k, knee[1] + 4), 0.15), 0.6
            )
            hem = leg.end
            ink.stroke(
                bow((hem[0] - 12 * k, hem[1] - 9 * k), (hem[0] + 10 * k, hem[1] - 7 * k), -0.1), 0.6
            )
    canvas.restore()


def _at_height(leg: Limb, y: float) -> float:
    """Where a leg crosses a height; a leg kicked up does not reach it below the knee."""
    if leg.end[1] <= y or leg.end[1] <= leg.bend[1] + 1:
        return leg.end[0] if leg.end[1] > leg.bend[1] + 60 else leg.bend[0]
    share = min(max((y - leg.bend[1]) / (leg.end[1] - leg.bend[1]), 0.0), 1.0)
    return leg.bend[0] + (leg.end[0] - leg.bend[0]) * share


def _standing(s: Skeleton, hem: float, flare: float, waist: float) -> list[Point]:
    k = s.scale
    left, right = s.trunk(-33, waist), s.trunk(31, waist)
    y = -hem * k
    lean = 0.5 * (s.trunk(0, -100)[0] - s.hip[0])
    knees = sorted((s.near_leg.bend[0], s.far_leg.bend[0]))
    ends = sorted(_at_height(leg, y) for leg in (s.near_leg, s.far_leg))
    near = min(ends[0] - flare * k, -flare * k * 1.4 + lean)
    far = max(ends[1] + flare * k, flare * k * 1.25)
    drag = 10 * k if s.legs in (Legs.WALK, Legs.RUN) else 0
    hips = s.hip[1] + 26 * k
    return [
        left,
        (s.hip[0] - 46 * k * s.wide, hips),
        (min((near - 40 * k * s.wide) / 2 - drag * 0.4, knees[0] - 20 * k), (hips + y) / 2),
        (near - drag, y - drag),
        (near * 0.4 + far * 0.6, y + 6 * k),
        (far, y - 3 * k),
        (max((far + 38 * k * s.wide) / 2, knees[1] + 22 * k), (hips + y) / 2),
        (s.hip[0] + 45 * k * s.wide, hips),
        right,
    ]


def _seated(s: Skeleton, hem: float, waist: float) -> list[Point]:
    k = s.scale
    knee, ankle = s.far_leg.bend, s.far_leg.end
    back = s.near_leg.end
    y = -hem * k
    return [
        s.trunk(-33, waist),
        (s.hip[0] - 45 * k, s.hip[1] + 8 * k),
        (s.hip[0] - 34 * k, s.hip[1] + 34 * k),
        (back[0] - 30 * k, s.hip[1] + 70 * k),
        (back[0] - 34 * k, y),
        (ankle[0], y + 5 * k),
        (ankle[0] + 34 * k, y - 4 * k),
        (knee[0] + 25 * k, knee[1] + 30 * k),
        (knee[0] + 16 * k, knee[1] - 18 * k),
        ((knee[0] + s.hip[0]) / 2 + 12 * k, s.hip[1] - 26 * k),
        s.trunk(31, waist),
    ]


def _kneeling(s: Skeleton, waist: float) -> list[Point]:
    k = s.scale
    knee, foot = s.far_leg.bend, s.near_leg.end
    return [
        s.trunk(-33, waist),
        (s.hip[0] - 46 * k, s.hip[1] + 14 * k),
        (foot[0] + 8 * k, -38 * k),
        (foot[0] - 16 * k, -4 * k),
        (s.hip[0], 2 * k),
        (knee[0] + 34 * k, -1 * k),
        (knee[0] + 26 * k, -34 * k),
        ((knee[0] + s.hip[0]) / 2 + 20 * k, s.hip[1] - 6 * k),
        s.trunk(31, waist),
    ]


def skirt_path(s: Skeleton, hem: float, flare: float, waist: float) -> skia.Path:
    """The outline of a skirt from the waist to ``hem`` above the ground."""
    if s.legs is Legs.SIT:
        points = _seated(s, hem, waist)
    elif s.legs is Legs.KNEEL:
        points = _kneeling(s, waist)
    else:
        points = _standing(s, hem, flare, waist)
    path = through(points, tension=0.85)
    path.close()
    return path


def _pleats(ink: Ink, s: Skeleton, path: skia.Path, hem: float, count: int) -> None:
    k = s.scale
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    box = path.getBounds()
    top = s.hip[1] - 30 * k
    for i in range(count):
        share = (i + 0.7) / (count + 0.4)
        if s.legs is Legs.SIT:
            start = (s.far_leg.bend[0] - 34 * k + share * 46 * k, s.far_leg.bend[1] - 6 * k)
            end = (s.far_leg.end[0] - 44 * k + share * 74 * k, -hem * k)
        elif s.legs is Legs.KNEEL:
            start = (s.hip[0] - 30 * k + share * 60 * k, s.hip[1] - 10 * k)
            end = (box.left() + share * box.width(), -2 * k)
        else:
            start = (s.hip[0] + (share - 0.5) * 58 * k, top + (i % 2) * 26 * k)
            end = (box.left() + share * box.width(), -hem * k - (i % 3) * 16 * k)
        ink.stroke(bow(start, end, 0.03 * (1 if share < 0.5 else -1)), 0.8, peak=0.7)
    canvas.restore()


def draw_skirt(ink: Ink, s: Skeleton, cut: Cut, cloth: Cloth, woman: bool) -> None:
    """The skirt of a robe, gown, dress, coat or tunic over the legs."""
    k = s.scale
    match cut.lower:
        case Lower.ROBE:
            high = woman and cut.drop < 60
            colour = cloth.trim if high else cloth.main
            colour = lighter(colour, 0.22) if high else colour
            path = skirt_path(s, cut.hem, 34 if woman else 26, -62)
            ink.shape(path, colour, 0.26, 11 * k)
            _pleats(ink, s, path, cut.hem, 6 if high else 4)
            _hem_band(ink, path, cut.hem, k, cloth.main if high else cloth.trim)
        case Lower.GOWN:
            path = skirt_path(s, cut.hem, 58, -62)
            ink.shape(path, cloth.main, 0.26, 14 * k)
            _pleats(ink, s, path, cut.hem, 6)
            _hem_band(ink, path, cut.hem, k, cloth.trim)
        case Lower.SKIRT:
            path = skirt_path(s, cut.hem, 34, -62)
            ink.shape(path, cloth.main, 0.26, 9 * k)
            _pleats(ink, s, path, cut.hem, 5)
        case Lower.TUNIC:
            path = skirt_path(s, 158 if s.legs is not Legs.SIT else 60, 20, -62)
            ink.shape(path, cloth.main, 0.26, 9 * k)
            _pleats(ink, s, path, 158, 3)
        case Lower.TASSETS:
            path = skirt_path(s, 120 if s.legs is not Legs.SIT else 50, 26, -62)
            ink.shape(path, cloth.trim, 0.26, 9 * k)
            _tassets(ink, s, cloth)
        case Lower.COAT:
            path = skirt_path(s, cut.hem, 24, -62)
            ink.shape(path, cloth.main, 0.26, 9 * k)
            _opening(ink, s, path, cut, cloth)
        case Lower.TROUSERS:
            pass


def _hem_band(ink: Ink, path: skia.Path, hem: float, k: float, colour: str) -> None:
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    box = path.getBounds()
    y = -hem * k - 5 * k
    band = through([(box.left() - 9, y), (box.centerX(), y + 7 * k), (box.right() + 9, y - 2)])
    band.lineTo(box.right() + 9, y + 40 * k)
    band.lineTo(box.left() - 9, y + 40 * k)
    band.close()
    ink.fill(band, colour)
    ink.trace(band, 0.5)
    canvas.restore()


def _opening(ink: Ink, s: Skeleton, path: skia.Path, cut: Cut, cloth: Cloth) -> None:
    k = s.scale
    if s.legs is Legs.KNEEL:
        return
    canvas = ink.canvas
    top = s.trunk(6, -44)
    y = -cut.hem * k + 14 * k
    x = s.hip[0] + 12 * k if s.legs is not Legs.SIT else s.far_leg.end[0] + 10 * k
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    gap = polygon([top, (x - 20 * k, y), (x + 22 * k, y)])
    if s.legs is not Legs.SIT:
        ink.fill(gap, darker(cloth.legs, 0.15))
    ink.stroke(bow(top, (x - 20 * k, y), 0.03), 1.0, start=0.5, end=0.8)
    ink.stroke(bow(top, (x + 22 * k, y), -0.03), 1.0, start=0.5, end=0.8)
    canvas.restore()


def _tassets(ink: Ink, s: Skeleton, cloth: Cloth) -> None:
    """The hanging plates of armour, one before each thigh."""
    k = s.scale
    for x, leg in ((16, s.far_leg), (-18, s.near_leg)):
        top = s.trunk(x, -48)
        end = between(leg.root, leg.bend, 0.78)
        wide = 24 * k * s.wide
        plate = polygon(
            [(top[0] - wide, top[1]), (top[0] + wide, top[1]), (end[0] + wide * 1.15, end[1]),
             (end[0], end[1] + 9 * k), (end[0] - wide * 1.15, end[1])]
        )  # fmt: skip
        ink.shape(plate, cloth.main, 0.3, 7 * k)
        for row in (0.25, 0.45, 0.65, 0.85):
            a = between((top[0] - wide, top[1]), (end[0] - wide * 1.1, end[1]), row)
            b = between((top[0] + wide, top[1]), (end[0] + wide * 1.1, end[1]), row)
            ink.stroke(bow(a, b, -0.06), 0.8, start=0.6, end=0.6)
        ink.stroke(
            [(end[0] - wide * 1.1, end[1]), (end[0], end[1] + 8 * k),
                (end[0] + wide * 1.1, end[1])],
            1.3, cloth.metal, 0.9, 0.9,
        )  # fmt: skip


def draw_seat(ink: Ink, s: Skeleton, period: bool) -> None:
    """A plain stool under a sitting figure."""
    k = s.scale
    top = s.hip[1] + 30 * k
    x = s.hip[0] + 6 * k
    wood = "#7a5138" if period else "#8a6a4e"
    if period:
        drum = through(
            [(x - 40 * k, top), (x - 50 * k, top / 2), (x - 40 * k, 0), (x + 44 * k, 0),
             (x + 54 * k, top / 2), (x + 44 * k, top)],
            closed=True, tension=0.8,
        )  # fmt: skip
        ink.shape(drum, wood, 0.3, 12 * k)
        for y in (top * 0.82, top * 0.14):
            ink.stroke(bow((x - 46 * k, y), (x + 50 * k, y), -0.05), 1.0, mix(wood, "#e0b070", 0.5))
        return
    for dx in (-34, 38):
        leg = polygon([(x + dx * k - 5, top), (x + dx * k + 5, top), (x + dx * 1.2 * k + 4, 0),
                       (x + dx * 1.2 * k - 4, 0)])  # fmt: skip
        ink.shape(leg, darker(wood, 0.15), 0.2, 3)
    board = polygon([(x - 52 * k, top - 6 * k), (x + 56 * k, top - 6 * k),
        (x + 54 * k, top + 9 * k),
                     (x - 50 * k, top + 9 * k)])  # fmt: skip
    ink.shape(board, wood, 0.25, 4)
