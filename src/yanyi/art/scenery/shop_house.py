"""An old Chinese shop house along a street."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.facade import across, bars, lit_face, spill, tile_slope
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.shape import Points, line, oval
from yanyi.art.scenery.site import Site

_WOODS = ("#8a5a3c", "#7a4a34", "#94684a", "#6f4a3c")
_PLASTERS = ("#e3d6bd", "#d5c6aa", "#dcd6c8", "#cdb99a")
_CLOTHS = ("#b5372c", "#3f6a7a", "#c79a3c", "#5f7a4f", "#7a4a6a")


def shop_house(
    site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float, chance: Chance
) -> None:
    """A wooden shop house: shop below, lattices above, tiles, and a white wall at its end."""
    wood, plaster = chance.pick(_WOODS), chance.pick(_PLASTERS)
    tall = chance.yes(0.45)
    top = chance.one(5.2, 5.9) if tall else chance.one(3.0, 3.3)
    if chance.yes(0.55):
        _fire_wall(site, brush, lane, side, far, top + (0.9 if tall else 1.5), plaster)
    brush.form(lane.wall(side, near, far, 0, top), plaster, mix(plaster, "#6f5a44", 0.35))
    _shop_front(site, brush, lane, side, near, far, wood, chance)
    spill(site, brush, lane, side, near, far)
    if tall:
        tile_slope(site, brush, lane.slope(side, near, far, 2.75, 3.55, 0.95, 0.0), "#56646b", 12)
        _soffit(brush, lane, side, near, far, 2.75, 0.95, wood)
        for index in range(3):
            a = near + (far - near) * (index + 0.18) / 3
            b = near + (far - near) * (index + 0.82) / 3
            window = lane.wall(side, a, b, 3.8, 4.75)
            lit_face(site, brush, window, mix(wood, "#c9b48a", 0.45))
            bars(brush, window, 4, 4, brush.tone(mix(wood, "#180c0a", 0.35)), 2.2)
            brush.outline(window, 2.2)
        brush.form(lane.wall(side, near, far, 3.5, 3.72, 0.25), wood, line=1.7)
        _soffit(brush, lane, side, near, far, top - 0.15, 0.9, wood)
        edge = lane.wall(side, near - 0.05, far + 0.05, top - 0.18, top + 0.12, 0.9)
        _eave_edge(site, brush, edge)
    else:
        slope = lane.slope(side, near - 0.1, far + 0.05, 2.72, 5.0, 1.05, -1.0)
        tile_slope(site, brush, slope, "#4c5a61", 16)
        _soffit(brush, lane, side, near, far, 2.72, 1.05, wood)
        ridge = np.linspace(slope[1], slope[2], 6)
        brush.strokes(ridge, 8, brush.tone("#3a464c"), 0.95, 0)
    if chance.yes(0.55):
        _fire_wall(site, brush, lane, side, near, top + (0.9 if tall else 1.6), plaster)
    _hangings(site, brush, lane, side, near, far, 2.7, chance)


def _shop_front(
    site: Site,
    brush: Brush,
    lane: Lane,
    side: float,
    near: float,
    far: float,
    wood: str,
    chance: Chance,
) -> None:
    """The ground floor: open bays, latticed bays and red posts."""
    gap = (far - near) * 0.06
    brush.form(lane.wall(side, near + gap, far - gap, 0, 2.75), wood, mix(wood, "#1a0e0a", 0.3))
    bays = 3
    for bay in range(bays):
        a = near + gap + (far - near - 2 * gap) * bay / bays
        b = near + gap + (far - near - 2 * gap) * (bay + 1) / bays
        style = chance.whole(0, 2)
        opening = lane.wall(side, a + 0.12, b - 0.08, 0.0 if style == 0 else 0.85, 2.4)
        lit_face(site, brush, opening, mix(wood, "#120a0a", 0.62))
        if near > 18:
            continue
        if style == 0:
            _shop_inside(site, brush, lane, side, a, b, chance)
        else:
            bars(brush, opening, 3, 4, brush.tone(mix(wood, "#180c0a", 0.3)), 2.4)
        brush.outline(opening, 2)
    for post in range(bays + 1):
        z = near + gap + (far - near - 2 * gap) * post / bays
        brush.form(
            lane.wall(side, z, z + 0.16, 0, 2.75, 0.06), mix(wood, "#a4382c", 0.35), line=1.7
        )
    brush.form(lane.wall(side, near, far, 2.5, 2.78, 0.1), mix(wood, "#3f6a64", 0.35), line=1.6)


def _soffit(
    brush: Brush, lane: Lane, side: float, near: float, far: float, up: float, out: float, wood: str
) -> None:
    """The shaded underside of an eave, with its rafters."""
    under = np.array(
        [
            lane.spot(side * lane.half, up + 0.25, near),
            lane.spot(side * (lane.half - out), up, near),
            lane.spot(side * (lane.half - out), up, far),
            lane.spot(side * lane.half, up + 0.25, far),
        ]
    )
    brush.fill(under, brush.tone(mix(wood, "#120a0c", 0.6)))
    count = 9
    rafters = np.stack([np.linspace(*across(under, (k + 0.5) / count), 3) for k in range(count)])
    brush.strokes(rafters, 2.2, brush.tone(mix(wood, "#1a0e0a", 0.15)), 0.7, 0.1)


def _eave_edge(site: Site, brush: Brush, edge: Points) -> None:
    """The rim of a high roof seen from below: a row of round tile ends."""
    snow = site.snowy
    brush.form(edge, "#eef3f7" if snow else "#4c5a61", line=1.8)
    size = float(np.linalg.norm(edge[0] - edge[1])) * 0.5
    count = 14
    dots = []
    for index in range(count):
        low, high = across(edge, (index + 0.5) / count)
        middle = low + (high - low) * 0.3
        shrink = float(np.linalg.norm(high - low)) * 0.5 / max(size, 0.1)
        dots.append(oval(middle[0], middle[1], size * shrink, size * shrink, 10))
    brush.fill(np.stack(dots), brush.tone("#2f3a40"), 0.85)


def _fire_wall(
    site: Site, brush: Brush, lane: Lane, side: float, away: float, top: float, plaster: str
) -> None:
    """A stepped white wall between two roofs, capped with tiles."""
    out, back = lane.half - 0.42, lane.half + 5.0
    steps = [
        (out, top - 1.0),
        (out + 1.1, top - 1.0),
        (out + 1.1, top - 0.4),
        (out + 2.4, top - 0.4),
        (out + 2.4, top + 0.2),
        (back, top + 0.2),
    ]
    rim = np.array([lane.spot(side * across, up, away) for across, up in steps])
    foot = np.array([lane.spot(side * back, 0, away), lane.spot(side * out, 0, away)])
    brush.form(
        np.vstack([rim, foot]), mix(plaster, "#ffffff", 0.25), mix(plaster, "#6f6a5c", 0.3), 2.2
    )
    snow = site.snowy
    thick = lane.size(0.22, away)
    for first, second in ((0, 1), (2, 3), (4, 5)):
        start, end = rim[first], rim[second]
        reach, up = np.array([side * thick * 0.9, 0]), np.array([0, thick])
        cap = np.array([start - reach, start - reach * 1.5 - up * 1.1, end - up, end])
        brush.form(cap, "#f1f5f8" if snow else "#46535a", line=1.8)


def _shop_inside(
    site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float, chance: Chance
) -> None:
    """Shelves, a counter and goods seen through an open front."""
    glow = site.lit
    for level in (1.35, 1.8):
        shelf = lane.wall(side, near + 0.2, far - 0.15, level, level + 0.05)
        brush.fill(shelf, brush.tone("#4a2f22"), 0.9)
        for index in range(4):
            z = near + 0.3 + (far - near - 0.6) * index / 4
            jar = lane.wall(
                side, z, z + (far - near) * 0.13, level + 0.05, level + chance.one(0.2, 0.34)
            )
            brush.fill(
                jar,
                mix(
                    brush.tone(chance.pick(("#6b4a3a", "#c9b48a", "#7f8f7a", "#a8523c"))),
                    "#5a2f10",
                    0.4 if glow else 0.2,
                ),
            )
    brush.form(lane.wall(side, near + 0.15, far - 0.1, 0, 0.85, 0.35), "#8a6040", line=1.8)
    for index in range(3):
        z = near + 0.35 + (far - near - 0.7) * index / 2.4
        cx, cy = lane.spot(side * (lane.half - 0.35), 0.95, z)
        size = lane.size(0.42, z)
        brush.form(
            oval(cx, cy, size, size * 0.62, 18),
            chance.pick(("#d9763f", "#9fb05f", "#c9a45c", "#b5483c")),
            line=1.6,
        )


def _hangings(
    site: Site,
    brush: Brush,
    lane: Lane,
    side: float,
    near: float,
    far: float,
    up: float,
    chance: Chance,
) -> None:
    """Lanterns and cloth signs along the eave."""
    if near > 30:
        return
    style = chance.whole(0, 2)
    z = near + (far - near) * chance.one(0.3, 0.7)
    if style == 0:
        cloth = chance.pick(_CLOTHS)
        across = side * (lane.half - 0.2)
        reach = side * (lane.half - 1.05)
        banner = np.array(
            [
                lane.spot(across, up - 0.15, z),
                lane.spot(reach, up - 0.15, z),
                lane.spot(reach, up - 1.7, z),
                lane.spot(across, up - 1.62, z),
            ]
        )
        brush.form(banner, cloth, line=2)
        middle = banner.mean(axis=0)
        size = lane.size(0.26, z)
        ring = oval(middle[0], middle[1] - size * 1.6, size * 1.6, size * 1.6, 24)
        brush.strokes(np.vstack([ring, ring[:1]]), size * 0.2, brush.tone("#f2e6c8"), 0.9, 0)
        for row in (-0.4, 0.4, 1.2):
            brush.strokes(
                line(
                    middle[0] - size * 0.5,
                    middle[1] + size * row,
                    middle[0] + size * 0.5,
                    middle[1] + size * row - 1,
                    4,
                ),
                size * 0.24,
                brush.tone("#f2e6c8"),
                0.85,
            )
    for index in range(1 if style == 0 else 2):
        zz = near + (far - near) * (0.2 + 0.6 * index)
        if abs(zz - z) > 0.5 or style:
            x, y = lane.spot(side * (lane.half - 0.8), up - 0.05, zz)
            lantern(site, brush, x, y, max(7.0, lane.size(0.46, zz)), "#d8432f")
