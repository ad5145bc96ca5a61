"""Arms in their sleeves."""

import math
from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import darker, mix
from yanyi.art.figure.cut import Cloth, Cut, Sleeve
from yanyi.art.figure.ink import Ink, Point, bow, capsule, polygon, through
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
        whole = skia.Op(whole, path, skia.PathOp.kUnion_PathOp)
    return whole


def tube(limb: Limb, radii: tuple[float, float, float], swell: float = 1.0) -> skia.Path:
    """A limb with its radius at the root, the bend and the end.

    ``swell`` is how much thicker its muscles are than a straight tube.
    """
    upper, fore = between(limb.root, limb.bend, 0.45), between(limb.bend, limb.end, 0.36)
    thick = (radii[0] * 0.5 + radii[1] * 0.5) * swell, (radii[1] * 0.7 + radii[2] * 0.3) * swell
    return union(
        capsule(limb.root, upper, radii[0], thick[0]),
        capsule(upper, limb.bend, thick[0], radii[1]),
        capsule(limb.bend, fore, radii[1], thick[1]),
        capsule(fore, limb.end, thick[1], radii[2]),
    )


@dataclass(frozen=True, slots=True)
class _Hang:
    """Which way a wide sleeve hangs."""

    side: float
    down: Point
    fore: Point
    upper: Point

    def out(self, way: Point) -> Point:
        """The outer side of a part of the arm that runs ``way``."""
        return -way[1] * -self.side, way[0] * -self.side


def _hang(limb: Limb) -> _Hang:
    fore, upper = unit(limb.bend, limb.end), unit(limb.root, limb.bend)
    right = (-fore[1], fore[0])
    side = 1.0 if right[1] > 0.25 or (abs(right[1]) <= 0.25 and right[0] < 0) else -1.0
    across = (right[0] * side, right[1] * side)
    way = (across[0] * 0.75, across[1] * 0.75 + 0.55)
    length = math.hypot(*way) or 1.0
    return _Hang(side, (way[0] / length, way[1] / length), fore, upper)


def _wide(ink: Ink, limb: Limb, drop: float, k: float, cloth: Cloth) -> None:
    hang = _hang(limb)
    raised = max(-hang.fore[1], 0.0)
    cuff = between(limb.bend, limb.end, 1.0 - 0.3 * raised)
    outer_fore, outer_upper = hang.out(hang.fore), hang.out(hang.upper)
    inner_upper = (-outer_upper[0], -outer_upper[1])
    middle = unit((0, 0), (outer_fore[0] + outer_upper[0], outer_fore[1] + outer_upper[1]))
    top = along(limb.root, outer_upper, 17 * k)
    cap = along(along(limb.root, hang.upper, -13 * k), outer_upper, 6 * k)
    elbow = along(limb.bend, middle, 15 * k)
    high = along(cuff, outer_fore, 12 * k)
    low = along(cuff, hang.down, drop * k)
    belly = along(between(limb.bend, cuff, 0.25), hang.down, drop * 0.72 * k)
    pit = along(between(limb.root, limb.bend, 0.42), inner_upper, 17 * k)
    arm = along(between(limb.root, limb.bend, 0.55), outer_upper, 17.5 * k)
    path = through([cap, top, arm, elbow, high])
    path.lineTo(*low)
    back = through([low, belly, pit])
    path.addPath(back, skia.Path.AddPathMode.kExtend_AddPathMode)
    path.close()
    path = union(path, capsule(limb.root, between(limb.root, limb.bend, 0.5), 15 * k, 17 * k))
    ink.shape(path, cloth.main, 0.26, 7 * k)
    wide = 9 * k
    band = polygon([high, low, along(low, hang.fore, -wide), along(high, hang.fore, -wide)])
    ink.canvas.save()
    ink.canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    ink.fill(band, cloth.trim)
    edge = [along(high, hang.fore, -wide), along(low, hang.fore, -wide)]
    ink.stroke([edge[0], between(edge[0], edge[1], 0.5), edge[1]], 0.6, start=0.8, end=0.8)
    fold = bow(along(limb.bend, middle, 3 * k), between(belly, low, 0.35), 0.12)
    ink.stroke(fold, 0.7)
    ink.stroke(bow(along(limb.bend, inner_upper, 2 * k), between(belly, pit, 0.4), -0.1), 0.6)
    ink.canvas.restore()


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
            _wide(ink, limb, cut.drop, k, cloth)
        case Sleeve.FIT | Sleeve.LOOSE:
            _fitted(ink, limb, cut, k, cloth, wide)
        case Sleeve.BRACER | Sleeve.PLATE:
            _bracer(ink, limb, k, cloth)
        case Sleeve.ROLLED | Sleeve.SHORT | Sleeve.PUFF:
            _bare(ink, limb, k, *skin, wide)
            _partial(ink, limb, cut, k, cloth, wide)
