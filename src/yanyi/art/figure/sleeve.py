"""Arms in their sleeves."""

import math
from itertools import pairwise

import skia

from yanyi.art.figure.colour import darker, mix
from yanyi.art.figure.cut import Cloth, Cut, Sleeve
from yanyi.art.figure.hull import disc, hull
from yanyi.art.figure.ink import Ink, Point, bow, capsule, combined, polygon, through
from yanyi.art.figure.skeleton import Limb


def between(a: Point, b: Point, share: float) -> Point:
    """The point at ``share`` of the way from ``a`` to ``b``."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def unit(a: Point, b: Point) -> Point:
    """The direction from ``a`` to ``b``."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1.0
    return dx / length, dy / length


def along(a: Point, way: Point, distance: float) -> Point:
    """``distance`` from ``a`` in a direction."""
    return a[0] + way[0] * distance, a[1] + way[1] * distance


def union(*paths: skia.Path) -> skia.Path:
    """One outline round several shapes."""
    whole = skia.Path()
    for path in paths:
        whole = combined(whole, path, skia.PathOp.kUnion_PathOp)
    return whole


def tube(limb: Limb, radii: tuple[float, float, float], swell: float = 1.0) -> skia.Path:
    """A limb with its radius at the root, the bend and the end.

    ``swell`` is how much thicker its muscles are than a straight tube.
    """
    upper, fore = between(limb.root, limb.bend, 0.45), between(limb.bend, limb.end, 0.36)
    thick = (radii[0] * 0.5 + radii[1] * 0.5) * swell, (radii[1] * 0.7 + radii[2] * 0.3) * swell
    joints = (limb.root, upper, limb.bend, fore, limb.end)
    sizes = (radii[0], thick[0], radii[1], thick[1], radii[2])
    whole = skia.Path()
    discs = [disc(at, size) for at, size in zip(joints, sizes, strict=True)]
    for one, other in pairwise(discs):
        whole.addPath(hull(one, other))
    return whole


def _fall(limb: Limb, k: float) -> tuple[Point, Point]:
    """The direction of the forearm, and the one in which a wide sleeve hangs from it."""
    length = math.hypot(limb.end[0] - limb.bend[0], limb.end[1] - limb.bend[1])
    fore = unit(limb.bend, limb.end)
    across = (-fore[1], fore[0])
    if across[1] < -0.2 or (abs(across[1]) <= 0.2 and across[0] > 0):
        across = (-across[0], -across[1])
    short = max(0.0, 1.0 - length / (46 * k))
    down = 0.75 * (1 - abs(fore[1])) + short
    return fore, unit((0, 0), (across[0] * (1 - 0.7 * short), across[1] + down))


def _wide(ink: Ink, limb: Limb, drop: float, k: float, cloth: Cloth, wide: float) -> None:
    fore, down = _fall(limb, k)
    raised = max(-fore[1], 0.0)
    cuff = between(limb.bend, limb.end, 1.0 - 0.34 * raised)
    drop *= 1.0 + 0.12 * (1.0 - abs(fore[1]))
    high, low = along(cuff, down, -11.5 * k), along(cuff, down, drop * k)
    back = along(low, fore, -drop * 0.3 * k)
    belly = along(between(limb.bend, cuff, 0.1), down, drop * 0.56 * k)
    upper = hull(disc(limb.root, 18 * k * wide), disc(limb.bend, 16.5 * k * wide))
    lower = hull(disc(limb.bend, 16 * k * wide), [high, low], disc(back, 5 * k), disc(belly, 8 * k))
    path = union(upper, lower)
    ink.shape(path, cloth.main, 0.26, 7 * k)
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    edge = [along(high, fore, -9 * k), along(low, fore, -9 * k)]
    sag = along(between(edge[0], edge[1], 0.5), fore, 2.5 * k)
    band = through([edge[0], sag, edge[1]])
    band.lineTo(*along(low, fore, 12 * k))
    band.lineTo(*along(high, fore, 12 * k))
    band.close()
    ink.fill(band, cloth.trim)
    ink.stroke([edge[0], sag, edge[1]], 0.6, start=0.8, end=0.8)
    pit = along(limb.bend, down, -6 * k)
    for share, start, bend in ((0.3, 0.1, 0.1), (0.62, 0.24, 0.14)):
        end = between(edge[0], edge[1], 0.3 + share * 0.8)
        ink.stroke(bow(between(pit, end, start), between(pit, end, 0.86), bend), 0.75)
    way = unit(limb.root, limb.bend)
    spot = between(limb.root, limb.bend, 0.82)
    inner = (-way[1] * 0.8 - way[0] * 0.5, way[0] * 0.8 - way[1] * 0.5)
    ink.stroke(bow(along(spot, inner, 14 * k), along(spot, inner, -8 * k), 0.12), 0.65)
    canvas.restore()


def _fitted(ink: Ink, limb: Limb, cut: Cut, k: float, cloth: Cloth, wide: float) -> None:
    loose = 2.5 if cut.sleeve is Sleeve.LOOSE else 0.0
    radii = ((18 + loose) * k * wide, (13 + loose) * k * wide, (10.5 + loose) * k * wide)
    ink.shape(tube(limb, radii, 1.04), cloth.main, 0.26, 6 * k)
    fore = unit(limb.bend, limb.end)
    side = (-fore[1], fore[0])
    for at, reach in ((0.05, 0.8), (0.16, 0.6)):
        spot = between(limb.bend, limb.end, at)
        a, b = along(spot, side, radii[1] * reach), along(spot, side, -radii[1] * 0.2)
        ink.stroke(bow(a, b, 0.16), 0.65)
    cuff = between(limb.bend, limb.end, 0.9)
    r = radii[2] * 1.02
    band = polygon(
        [along(cuff, side, r), along(cuff, side, -r), along(limb.end, side, -r - 0.6),
         along(limb.end, side, r + 0.6)]
    )  # fmt: skip
    shown = {Sleeve.LOOSE: darker(cloth.main, 0.14), Sleeve.FIT: cloth.inner}
    ink.at(ink.line * 0.7).shape(band, shown.get(cut.sleeve, cloth.main), 0.0)


def _bare(ink: Ink, limb: Limb, k: float, skin: str, shade: str, wide: float) -> None:
    path = tube(limb, (14 * k * wide, 10 * k * wide, 7.6 * k * wide), 1.06)
    ink.under(path)
    ink.fill(path, shade)
    ink.canvas.save()
    ink.canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    ink.canvas.translate(ink.light * 5 * k, -2 * k)
    ink.fill(path, skin)
    ink.canvas.restore()


def _partial(ink: Ink, limb: Limb, cut: Cut, k: float, cloth: Cloth, wide: float) -> None:
    """A sleeve that ends above the wrist."""
    if cut.sleeve is Sleeve.ROLLED:
        stop = between(limb.bend, limb.end, 0.22)
        path = union(
            capsule(limb.root, limb.bend, 18 * k * wide, 14.5 * k * wide),
            capsule(limb.bend, stop, 14.5 * k * wide, 14 * k * wide),
        )
        way, r = unit(limb.bend, limb.end), 14.5 * k * wide
    elif cut.sleeve is Sleeve.PUFF:
        stop = between(limb.root, limb.bend, 0.62)
        path = union(
            capsule(limb.root, between(limb.root, limb.bend, 0.34), 20 * k, 23 * k),
            capsule(between(limb.root, limb.bend, 0.3), stop, 20 * k, 12 * k),
        )
        way, r = unit(limb.root, limb.bend), 12.5 * k
    else:
        stop = between(limb.root, limb.bend, 0.5)
        path = capsule(limb.root, stop, 18 * k * wide, 16.5 * k * wide)
        way, r = unit(limb.root, limb.bend), 16 * k * wide
    ink.shape(path, cloth.main, 0.26, 6 * k)
    side = (-way[1], way[0])
    low = along(stop, way, 5 * k)
    band = polygon(
        [along(stop, side, r), along(stop, side, -r), along(low, side, -r), along(low, side, r)]
    )
    tint = cloth.trim if cut.sleeve is not Sleeve.ROLLED else mix(cloth.main, "#fff6e4", 0.25)
    ink.at(ink.line * 0.7).shape(band, tint, 0.0)


def _bracer(ink: Ink, limb: Limb, k: float, cloth: Cloth) -> None:
    under = tube(limb, (16 * k, 13 * k, 11 * k))
    ink.shape(under, cloth.trim, 0.26, 6 * k)
    start = between(limb.bend, limb.end, 0.3)
    guard = capsule(start, limb.end, 14 * k, 12 * k)
    ink.shape(guard, cloth.main, 0.3, 6 * k)
    way = unit(limb.bend, limb.end)
    side = (-way[1], way[0])
    for share in (0.45, 0.7):
        spot = between(limb.bend, limb.end, share)
        ends = along(spot, side, 12 * k), along(spot, side, -12 * k)
        ink.stroke([ends[0], spot, ends[1]], 1.1, cloth.metal, 0.9, 0.9)


def draw_sleeve(
    ink: Ink, limb: Limb, cut: Cut, cloth: Cloth, k: float, wide: float, skin: tuple[str, str]
) -> None:
    """An arm and its sleeve, without the hand; ``skin`` is the colour in light and in shade."""
    match cut.sleeve:
        case Sleeve.WIDE:
            if limb.end[1] < limb.bend[1]:
                fore = Limb(
                    between(limb.bend, limb.end, 0.62), between(limb.bend, limb.end, 0.7), limb.end
                )
                _bare(ink, fore, k, *skin, wide)
            _wide(ink, limb, cut.drop, k, cloth, wide)
        case Sleeve.FIT | Sleeve.LOOSE:
            _fitted(ink, limb, cut, k, cloth, wide)
        case Sleeve.BRACER | Sleeve.PLATE:
            _bracer(ink, limb, k, cloth)
        case Sleeve.ROLLED | Sleeve.SHORT | Sleeve.PUFF:
            _bare(ink, limb, k, *skin, wide)
            _partial(ink, limb, cut, k, cloth, wide)
