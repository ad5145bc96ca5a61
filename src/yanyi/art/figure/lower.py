"""Legs, shoes, skirts and the skirts of robes."""

import math

import skia

from yanyi.art.figure.colour import darker, lighter
from yanyi.art.figure.cut import Cloth, Cut, Lower
from yanyi.art.figure.hull import disc, hull, outer, sides
from yanyi.art.figure.ink import Ink, Point, bow, capsule, curve, ellipse, polygon, through
from yanyi.art.figure.person import Person
from yanyi.art.figure.skeleton import Limb, Skeleton
from yanyi.art.figure.sleeve import along, between, tube, union, unit
from yanyi.art.figure.stance import Legs

_LEG = 124.0 + 114.0 + 17.0
_LOW = (Legs.SIT, Legs.KNEEL, Legs.CROUCH, Legs.RIDE)


def _sole(leg: Limb, toe: Point) -> Point:
    """The direction from the ankle to the sole."""
    way = unit(leg.end, toe)
    if math.hypot(toe[0] - leg.end[0], toe[1] - leg.end[1]) < 6:
        return 0.0, 1.0
    down = (-way[1], way[0])
    shin = unit(leg.bend, leg.end)
    return down if down[0] * shin[0] + down[1] * shin[1] >= 0 else (-down[0], -down[1])


def _shoe(ink: Ink, leg: Limb, toe: Point, k: float, colour: str, tall: bool) -> None:
    down = _sole(leg, toe)
    heel = along(leg.end, down, 5 * k)
    tip = along(toe, down, 8.5 * k)
    foot = hull(disc(leg.end, 10.5 * k), disc(heel, 11 * k), disc(tip, 8 * k))
    floor = [along(heel, down, 10.5 * k), along(between(heel, tip, 0.5), down, 10 * k),
             along(tip, down, 8 * k)]  # fmt: skip
    if tall:
        shaft = capsule(between(leg.end, leg.bend, 0.42), leg.end, 17 * k, 12.5 * k)
        foot = union(foot, shaft)
    ink.shape(foot, colour, 0.25, 4 * k)
    ink.stroke(floor, 2.0, darker(colour, 0.45), 0.8, 0.8)
    if tall:
        top = between(leg.end, leg.bend, 0.44)
        side = unit(leg.bend, leg.end)
        a, b = along(top, (-side[1], side[0]), 17 * k), along(top, (side[1], -side[0]), 17 * k)
        ink.stroke(bow(a, b, 0.12), 1.3, lighter(colour, 0.2), 0.8, 0.8)
    else:
        edge = between(leg.end, toe, 0.42)
        ink.stroke(bow(along(edge, down, -7 * k), along(edge, down, 5 * k), 0.2), 0.6)


def draw_leg(ink: Ink, s: Skeleton, who: Person, cut: Cut, cloth: Cloth, far: bool) -> None:
    """One leg with its shoe."""
    k = s.scale
    leg, toe = (s.far_leg, s.toes[1]) if far else (s.near_leg, s.toes[0])
    bare = cut.lower in (Lower.SKIRT, Lower.GOWN) or (cut.lower is Lower.STRAIGHT and who.woman)
    thick = 0.6 + 0.4 * s.wide
    boots = cut.boots and s.legs is not Legs.KNEEL
    if not boots:
        _shoe(ink, leg, toe, k, cloth.shoes, False)
    slim = 0.8 if bare else 1.0
    ankle = 9.0 if bare else 11.0 if boots or cut.narrow else 14.5
    radii = (27 * k * thick * slim, 18 * k * thick * slim, ankle * k)
    colour = who.skin if bare else cloth.legs
    if cut.lower is Lower.SKIRT and cut.stockings:
        colour = cut.stockings
    colour = darker(colour, 0.1) if far else colour
    ink.shape(tube(leg, radii, 1.03), colour, 0.18 if bare else 0.24, 6 * k)
    if not bare:
        _folds(ink, leg, k, thick)
    if boots:
        _shoe(ink, leg, toe, k, cloth.shoes, True)


def _folds(ink: Ink, leg: Limb, k: float, thick: float) -> None:
    """Creases behind the knee and over the shoe."""
    way = unit(leg.bend, leg.end)
    side = (-way[1], way[0])
    thigh = unit(leg.root, leg.bend)
    cross = thigh[0] * way[1] - thigh[1] * way[0]
    inner = 1.0 if cross >= 0 else -1.0
    for at, reach in ((0.02, 15.0), (0.1, 11.0)):
        spot = between(leg.bend, leg.end, at)
        a = along(spot, side, inner * 17 * k * thick)
        b = along(along(spot, side, inner * (17 - reach) * k * thick), way, 4 * k)
        ink.stroke(bow(a, b, 0.12 * inner), 0.65)
    low = between(leg.bend, leg.end, 0.9)
    for up, reach in ((0.0, 12.0), (8.0, 8.0)):
        spot = along(low, way, -up * k)
        a = along(spot, side, -12 * k)
        b = along(along(spot, side, (reach - 12) * k), way, 4 * k)
        ink.stroke(bow(a, b, 0.16), 0.55)


def draw_legs(ink: Ink, s: Skeleton, who: Person, cut: Cut, cloth: Cloth) -> None:
    """Both legs with shoes."""
    ride = s.legs is Legs.RIDE
    for far in (False, True) if s.back and not ride else (True, False):
        draw_leg(ink, s, who, cut, cloth, far)


def _stop(leg: Limb, hem: float) -> tuple[Point, Point, bool]:
    """Where a skirt ends on a leg, the leg's direction there, and whether below the knee."""
    reach = _LEG - hem
    if reach < 124:
        return between(leg.root, leg.bend, reach / 124), unit(leg.root, leg.bend), False
    share = min((reach - 124) / 114, 1.16)
    way = unit(leg.bend, leg.end)
    length = math.hypot(leg.end[0] - leg.bend[0], leg.end[1] - leg.bend[1])
    return along(leg.bend, way, length * share), way, True


def _hems(s: Skeleton, hem: float, flare: float) -> tuple[list[Point], bool]:
    """The ends of a skirt on both legs, and whether it goes over the knees."""
    k = s.scale
    points: list[Point] = []
    long_ = False
    for leg in (s.near_leg, s.far_leg):
        spot, way, below = _stop(leg, hem)
        long_ = long_ or below
        side = (-way[1], way[0])
        if s.legs is Legs.KNEEL and below:
            points += [along(spot, side, 12 * k), along(spot, side, -12 * k)]
            continue
        points += [along(spot, side, flare * k), along(spot, side, -flare * k)]
    if s.legs in (Legs.STAND, Legs.WALK, Legs.LUNGE) and long_:
        low = -hem * k
        points = [(x, min(y, low) if y < low - 60 * k else low) for x, y in points]
    return points, long_


def skirt_path(s: Skeleton, hem: float, flare: float, waist: float) -> skia.Path:
    """The outline of a skirt from the waist to ``hem`` above the ground."""
    k = s.scale
    thick = 0.6 + 0.4 * s.wide
    tops = [*s.torso.edges(-waist), *s.torso.edges(6.0)]
    hips = [p for leg in (s.near_leg, s.far_leg) for p in disc(leg.root, 27 * k * thick)]
    ends, long_ = _hems(s, hem, flare)
    if not long_:
        return hull(tops, hips, ends)
    knees = [p for leg in (s.near_leg, s.far_leg) for p in disc(leg.bend, 22 * k * thick)]
    if s.legs is Legs.CROUCH:
        feet = [p for leg in (s.near_leg, s.far_leg) for p in disc(leg.end, 15 * k)]
        return hull(tops, hips, knees, feet)
    if s.legs in (Legs.STAND, Legs.WALK, Legs.LUNGE):
        return _flowing(s, [outer([*tops, *hips, *knees]), outer([*knees, *ends])], ends, waist)
    if s.legs is Legs.FALL:
        ends = [p for end in ends for p in disc(end, 9 * k)]
    middle = (sum(x for x, _ in ends) / len(ends), max(y for _, y in ends) + 4 * k)
    return union(hull(tops, hips, knees), hull(knees, [*ends, middle]))


def _flowing(
    s: Skeleton, parts: list[list[Point]], ends: list[Point], waist: float
) -> skia.Path:  # fmt: skip
    """A skirt that falls free: smooth sides, and a hem in soft waves."""
    k = s.scale
    top, low = s.torso.edges(-waist), max(y for _, y in ends)
    left, right = [top[0]], [top[1]]
    for share in (0.16, 0.34, 0.56, 0.8):
        y = top[0][1] + (low - top[0][1]) * share
        found = [sides(part, y) for part in parts]
        left.append((min(one[0] for one in found), y))
        right.append((max(one[1] for one in found), y))
    a, b = min(x for x, _ in ends), max(x for x, _ in ends)
    hem = []
    for i in range(9):
        wave = (3.5 if i % 2 else -1.5) * k
        bulge = 6 * k * math.sin(math.pi * i / 8)
        hem.append((a + (b - a) * i / 8, low + bulge + (wave if 0 < i < 8 else -2 * k)))
    path = through([*left, hem[0]], tension=0.9)
    path.addPath(through(hem, tension=0.9), skia.Path.AddPathMode.kExtend_AddPathMode)
    path.addPath(
        through([hem[-1], *right[::-1]], tension=0.9), skia.Path.AddPathMode.kExtend_AddPathMode
    )
    path.close()
    return path


def _span(points: list[Point]) -> tuple[Point, Point]:
    return min(points), max(points)


def _pleats(ink: Ink, s: Skeleton, path: skia.Path, hem: float, flare: float, count: int) -> None:
    """Folds from the waist over the knees to the hem."""
    k = s.scale
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    left, right = s.torso.edges(40.0)
    knees = _span([s.near_leg.bend, s.far_leg.bend])
    ends, long_ = _hems(s, hem, flare)
    low = _span(ends)
    for i in range(count):
        share = (i + 0.6) / (count + 0.2)
        start = between(left, right, 0.12 + 0.76 * share)
        knee = between((knees[0][0] - 18 * k, knees[0][1]), (knees[1][0] + 18 * k, knees[1][1]),
                       share)  # fmt: skip
        end = between(low[0], low[1], share)
        if s.legs in _LOW and long_:
            start = between(start, knee, 0.55)
        else:
            start = between(start, knee, 0.05 + 0.32 * (i % 2))
        end = between(knee, end, 0.97 - 0.16 * (i % 3))
        sway = (share - 0.5) * 10 * k
        bend = (knee[0] + sway, knee[1])
        ink.stroke(curve(start, between(start, bend, 0.7), bend, end, 10), 0.85, peak=0.75)
    canvas.restore()


def draw_skirt(ink: Ink, s: Skeleton, cut: Cut, cloth: Cloth, woman: bool) -> None:
    """The skirt of a robe, gown, dress, coat or tunic over the legs."""
    k = s.scale
    match cut.lower:
        case Lower.ROBE:
            high = woman and cut.drop < 60 and cut.belt
            colour = cloth.trim if high else cloth.main
            colour = lighter(colour, 0.22) if high else colour
            flare = 30.0 if woman else 26.0
            path = skirt_path(s, cut.hem, flare, -62)
            ink.shape(path, colour, 0.26, 11 * k)
            _pleats(ink, s, path, cut.hem, flare, 6 if high else 4)
            _hem_band(ink, s, path, cut.hem, flare, cloth.main if high else cloth.trim)
        case Lower.GOWN:
            path = skirt_path(s, cut.hem, 54, -62)
            ink.shape(path, cloth.main, 0.26, 14 * k)
            _pleats(ink, s, path, cut.hem, 54, 6)
            _hem_band(ink, s, path, cut.hem, 54, cloth.trim)
        case Lower.SKIRT:
            path = skirt_path(s, cut.hem, 32, -62)
            ink.shape(path, cloth.main, 0.26, 9 * k)
            _pleats(ink, s, path, cut.hem, 32, 6 if cut.stockings else 5)
        case Lower.STRAIGHT:
            path = skirt_path(s, cut.hem, 17, -62)
            ink.shape(path, cloth.main, 0.26, 9 * k)
            _slit(ink, s, path, cut.hem, cloth)
        case Lower.TUNIC:
            hem = cut.hem if cut.hem > 100 else 158.0
            path = skirt_path(s, hem, 27, -62)
            ink.shape(path, cloth.main, 0.26, 9 * k)
            _pleats(ink, s, path, hem, 27, 3)
        case Lower.TASSETS:
            path = skirt_path(s, 150, 26, -62)
            ink.shape(path, cloth.trim, 0.26, 9 * k)
            _tassets(ink, s, cloth)
        case Lower.FAULD:
            _fauld(ink, s, cloth)
        case Lower.COAT:
            path = skirt_path(s, cut.hem, 25, -62)
            ink.shape(path, cloth.main, 0.26, 9 * k)
            _opening(ink, s, path, cut, cloth)
        case Lower.TROUSERS:
            pass


def _hem_band(ink: Ink, s: Skeleton, path: skia.Path, hem: float, flare: float,
              colour: str) -> None:  # fmt: skip
    """The border of a skirt, along its lower edge."""
    k = s.scale
    canvas = ink.canvas
    inner = skirt_path(s, hem + 14, flare + 2, -62)
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    canvas.clipPath(inner, skia.ClipOp.kDifference, True)
    if s.legs in (Legs.STAND, Legs.WALK, Legs.LUNGE, Legs.SIT):
        box = path.getBounds()
        top = box.bottom() - (60 if s.legs is Legs.SIT else 46) * k
        canvas.clipRect(skia.Rect.MakeLTRB(-900, top, 900, 900))
    ink.fill(path, colour)
    canvas.restore()
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    if s.legs in (Legs.STAND, Legs.WALK, Legs.LUNGE, Legs.SIT):
        canvas.clipRect(skia.Rect.MakeLTRB(-900, top, 900, 900))
    ink.trace(inner, 0.5)
    canvas.restore()


def _slit(ink: Ink, s: Skeleton, path: skia.Path, hem: float, cloth: Cloth) -> None:
    """The open side of a narrow dress and its border."""
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    ends, _ = _hems(s, hem, 17)
    right = max(ends)
    knee = s.far_leg.bend
    edge = bow((knee[0] + 12 * s.scale, knee[1] - 26 * s.scale), right, 0.02)
    ink.stroke([(x - 5 * s.scale, y) for x, y in edge], 1.6, cloth.trim, 0.9, 0.9)
    ink.stroke([(x - 9 * s.scale, y) for x, y in edge], 0.6, start=0.5, end=0.6)
    canvas.restore()


def _opening(ink: Ink, s: Skeleton, path: skia.Path, cut: Cut, cloth: Cloth) -> None:
    """The front of a coat parted over the legs."""
    k = s.scale
    if s.legs in (Legs.KNEEL, Legs.CROUCH) or s.back:
        if s.back:
            _pleats(ink, s, path, cut.hem, 25, 1)
        return
    canvas = ink.canvas
    top = s.trunk(6, -40)
    ends, _ = _hems(s, cut.hem, 25)
    low = between(*_span(ends), 0.56)
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    gap = [(low[0] - 13 * k, low[1] + 8 * k), (low[0] + 17 * k, low[1] + 8 * k)]
    if cut.hem > 40:
        ink.fill(polygon([top, *gap]), darker(cloth.legs, 0.15))
    ink.stroke(bow(top, gap[0], 0.03), 1.0, start=0.5, end=0.8)
    ink.stroke(bow(top, gap[1], -0.03), 1.0, start=0.5, end=0.8)
    canvas.restore()


def _tassets(ink: Ink, s: Skeleton, cloth: Cloth) -> None:
    """The hanging plates of armour, one before each thigh."""
    k = s.scale
    for x, leg in ((18, s.far_leg), (-20, s.near_leg)):
        top = s.trunk(x, -48)
        end = between(leg.root, leg.bend, 0.8)
        wide = 25 * k * (0.5 + 0.5 * s.wide)
        way = unit(top, end)
        side = (-way[1], way[0])
        corner = [along(top, side, wide), along(top, side, -wide),
                  along(end, side, -wide * 1.15), along(along(end, way, 9 * k), side, 0),
                  along(end, side, wide * 1.15)]  # fmt: skip
        ink.shape(polygon(corner), cloth.main, 0.3, 7 * k)
        for row in (0.25, 0.45, 0.65, 0.85):
            a, b = between(corner[0], corner[4], row), between(corner[1], corner[2], row)
            ink.stroke(bow(a, b, 0.06), 0.8, start=0.6, end=0.6)
        ink.stroke([corner[4], corner[3], corner[2]], 1.3, cloth.metal, 0.9, 0.9)


def _fauld(ink: Ink, s: Skeleton, cloth: Cloth) -> None:
    """The hoops of steel below a breastplate."""
    k = s.scale
    for hem in (192, 206, 220, 234, 250):
        path = skirt_path(s, hem, 25 - (hem - 192) * 0.04, -54)
        ink.shape(path, cloth.main, 0.3, 8 * k)
    left, right = s.torso.edges(30.0)
    ink.stroke(bow(between(left, right, 0.3), between(left, right, 0.8), -0.05), 1.2, "#ffffff")


def draw_seat(ink: Ink, s: Skeleton, period: bool) -> None:
    """What a sitting figure sits on: a drum stool of old, or a stool of today."""
    k = s.scale
    top = s.hip[1] + 20 * k
    x = s.hip[0] + 8 * k
    wood = "#7a5138" if period else "#8a6a4e"
    if period:
        drum = through(
            [(x - 40 * k, top), (x - 52 * k, top / 2), (x - 40 * k, 0), (x + 40 * k, 0),
             (x + 52 * k, top / 2), (x + 40 * k, top)],
            closed=True, tension=0.8,
        )  # fmt: skip
        ink.shape(drum, wood, 0.3, 12 * k)
        for y in (top * 0.84, top * 0.14):
            line = bow((x - 46 * k, y), (x + 46 * k, y), 0.06)
            ink.stroke(line, 1.2, lighter(wood, 0.3), 0.8, 0.8)
        ink.shape(ellipse(x, top, 41 * k, 8 * k), lighter(wood, 0.12), 0.1, 3 * k)
        return
    for dx in (-30, 34, -38, 40):
        leg = polygon([(x + dx * k - 4 * k, top), (x + dx * k + 4 * k, top),
                       (x + dx * 1.16 * k + 3 * k, 0), (x + dx * 1.16 * k - 3 * k, 0)])  # fmt: skip
        ink.shape(leg, darker(wood, 0.3 if abs(dx) < 36 else 0.1), 0.2, 3 * k)
    rail = [(x - 40 * k, top * 0.4), (x, top * 0.38), (x + 42 * k, top * 0.4)]
    ink.stroke(rail, 2.6, darker(wood, 0.2), 0.9, 0.9)
    board = through(
        [(x - 50 * k, top - 5 * k), (x, top - 9 * k), (x + 50 * k, top - 5 * k),
         (x + 48 * k, top + 7 * k), (x, top + 10 * k), (x - 48 * k, top + 7 * k)],
        closed=True, tension=0.8,
    )  # fmt: skip
    ink.shape(board, wood, 0.25, 4 * k)
