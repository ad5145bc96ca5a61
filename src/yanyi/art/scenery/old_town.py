"""A street of olden days."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.lamp import lantern, street_lamp
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber, hall, pagoda
from yanyi.art.scenery.shape import Points, curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree
from yanyi.art.scenery.vista import ranges
from yanyi.art.scenery.water import paint_glitter
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather

_WOODS = ("#8a5a3c", "#7a4a34", "#94684a", "#6f4a3c")
_PLASTERS = ("#e3d6bd", "#d5c6aa", "#dcd6c8", "#cdb99a")
_CLOTHS = ("#b5372c", "#3f6a7a", "#c79a3c", "#5f7a4f", "#7a4a6a")


def old_street(site: Site) -> None:
    """A street between old houses, shops below and lattices above."""
    site.ground, site.stature = 905.0, 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    far = site.layer(0.16, 0.36)
    western = site.setting.era is Era.PERIOD_WESTERN
    ranges(site, far, site.horizon + 6, 240, 0.2 if western else 0.6)
    chance = site.chance("end")
    timber = Timber()
    if western:
        _far_town(site, far)
    elif chance.yes():
        hall(site, far, 0, site.horizon + 24, 330, 190, timber, 3, True, 2)
    else:
        pagoda(site, far, chance.one(-30, 30), site.horizon + 12, 330, timber, 7)
    paint_mist(far, site.chance("mist"), site.horizon + 10, 56, site.palette.mist, 0.7)
    lane = Lane(site, 3.7)
    middle = site.layer(0.4)
    cobbles(site, middle, lane)
    for side in (-1, 1):
        row(site, middle, lane, side, 6.2, 60.0)
    near = site.layer(0.56)
    for side in (-1, 1):
        row(site, near, lane, side, 2.2, 6.2)
    _things(site, near, lane)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.72)
    if western:
        street_lamp(site, front, site.side * 770, 1130, 860, old=True)
    else:
        bough_tree(
            front,
            site.side * 1010,
            1130,
            1100,
            site.chance("front"),
            dark,
            -site.side * 0.3,
            6,
            mix(site.palette.accent, "#ffffff", 0.35)
            if chance.yes(0.5) and site.setting.weather is not Weather.SNOW
            else "",
        )
        lantern(site, front, -site.side * 760, -70, 150)
        lantern(site, front, -site.side * 640, -130, 120)


def row(site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float) -> None:
    """The houses of one side that begin between two distances, the farthest first."""
    chance = site.chance("row", int(side))
    plots: list[tuple[float, float, int]] = []
    away, index = 2.2, 0
    while away < 60:
        wide = chance.one(3.4, 5.6)
        plots.append((away, away + wide, index))
        away += wide
        index += 1
    for start, end, number in reversed(plots):
        if near <= start < far:
            brush.haze = lane.haze(start)
            one = site.chance("house", int(side), number)
            (_gable_house if site.setting.era is Era.PERIOD_WESTERN else _shop_house)(
                site, brush, lane, side, start, end, one
            )
    brush.haze = 0.0


def _across(quad: Points, share: float) -> tuple[Points, Points]:
    """The low and the high point of a wall piece, a share of the way along."""
    return quad[0] + (quad[3] - quad[0]) * share, quad[1] + (quad[2] - quad[1]) * share


def bars(
    brush: Brush,
    quad: Points,
    columns: int,
    rows: int,
    colour: str,
    width: float,
    alpha: float = 0.9,
) -> None:
    """Lattice bars over a wall piece."""
    pieces = []
    for index in range(columns + 1):
        low, high = _across(quad, index / columns)
        pieces.append(np.linspace(low, high, 4))
    for index in range(rows + 1):
        share = index / rows
        one, two = quad[0] + (quad[1] - quad[0]) * share, quad[3] + (quad[2] - quad[3]) * share
        pieces.append(np.linspace(one, two, 4))
    brush.strokes(np.stack(pieces), width, colour, alpha, 0.05)


def lit_face(site: Site, brush: Brush, quad: Points, dark: str) -> None:
    """A window or opening: warm when lamps are lit."""
    if site.lit:
        y0, y1 = float(quad[:, 1].min()), float(quad[:, 1].max())
        brush.fall(
            quad,
            mix("#ffe0a0", site.palette.mist, brush.haze * 0.5),
            mix("#f0993f", site.palette.mist, brush.haze * 0.5),
            y0,
            y1,
        )
    else:
        brush.form(quad, dark, line=0)


def tile_slope(site: Site, brush: Brush, quad: Points, local: str, columns: int) -> None:
    """A sloping tiled roof piece."""
    if site.setting.weather is Weather.SNOW:
        local = "#eff4f8"
    brush.form(quad, mix(local, "#ffffff", 0.08), mix(local, "#10181e", 0.25), 2.2)
    lines = [np.linspace(*_across(quad, (index + 0.5) / columns), 4) for index in range(columns)]
    brush.strokes(np.stack(lines), 1.6, alpha=0.36, taper=0.1)
    brush.strokes(
        np.linspace(quad[0], quad[3], 6), 5, brush.tone(mix(local, "#0c1218", 0.4)), 0.9, 0
    )


def _shop_house(
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
    site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float, wood: str, chance: Chance
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
        if style == 0:
            _shop_inside(site, brush, lane, side, a, b, chance)
        else:
            bars(brush, opening, 3, 4, brush.tone(mix(wood, "#180c0a", 0.3)), 2.4)
        brush.outline(opening, 2)
    for post in range(bays + 1):
        z = near + gap + (far - near - 2 * gap) * post / bays
        brush.form(lane.wall(side, z, z + 0.16, 0, 2.75, 0.06), mix(wood, "#a4382c", 0.35), line=1.7)
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
    rafters = np.stack([np.linspace(*_across(under, (k + 0.5) / count), 3) for k in range(count)])
    brush.strokes(rafters, 2.2, brush.tone(mix(wood, "#1a0e0a", 0.15)), 0.7, 0.1)


def _eave_edge(site: Site, brush: Brush, edge: Points) -> None:
    """The rim of a high roof seen from below: a row of round tile ends."""
    snow = site.setting.weather is Weather.SNOW
    brush.form(edge, "#eef3f7" if snow else "#4c5a61", line=1.8)
    size = float(np.linalg.norm(edge[0] - edge[1])) * 0.5
    count = 14
    dots = []
    for index in range(count):
        low, high = _across(edge, (index + 0.5) / count)
        middle = low + (high - low) * 0.3
        shrink = float(np.linalg.norm(high - low)) * 0.5 / max(size, 0.1)
        dots.append(oval(middle[0], middle[1], size * shrink, size * shrink, 10))
    brush.fill(np.stack(dots), brush.tone("#2f3a40"), 0.85)


def _fire_wall(
    site: Site, brush: Brush, lane: Lane, side: float, away: float, top: float, plaster: str
) -> None:
    """A stepped white wall between two roofs, capped with tiles."""
    out, back = lane.half - 0.42, lane.half + 5.0
    steps = [(out, top - 1.0), (out + 1.1, top - 1.0), (out + 1.1, top - 0.4), (out + 2.4, top - 0.4), (out + 2.4, top + 0.2), (back, top + 0.2)]
    rim = np.array([lane.spot(side * across, up, away) for across, up in steps])
    foot = np.array([lane.spot(side * back, 0, away), lane.spot(side * out, 0, away)])
    brush.form(np.vstack([rim, foot]), mix(plaster, "#ffffff", 0.25), mix(plaster, "#6f6a5c", 0.3), 2.2)
    snow = site.setting.weather is Weather.SNOW
    thick = lane.size(0.22, away)
    for first, second in ((0, 1), (2, 3), (4, 5)):
        start, end = rim[first], rim[second]
        reach = np.array([side * thick * 0.9, 0])
        cap = np.array([start - reach, start - reach * 1.5 - [0, thick * 1.1], end + [0, -thick], end])
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


def cobbles(site: Site, brush: Brush, lane: Lane, local: str = "#a39c90") -> None:
    """The paved ground of the street, wet or white with the weather."""
    snow = site.setting.weather is Weather.SNOW
    tone = brush.tone("#e3ebf1" if snow else local)
    horizon = site.horizon
    brush.fall(
        site.below(horizon + 14),
        mix(tone, site.palette.mist, 0.55),
        mix(tone, brush.ink, 0.08),
        horizon + 14,
        1030,
    )
    chance = site.chance("cobbles")
    ink = mix(tone, brush.ink, 0.55)
    rows = []
    away = 2.2
    while away < 34:
        _, y = lane.spot(0, 0, away)
        x0, x1 = lane.spot(-lane.half, 0, away)[0], lane.spot(lane.half, 0, away)[0]
        at = np.linspace(x0, x1, 14)
        rows.append(np.stack([at, y + lane.size(0.03, away) * chance.floats(14, -1, 1)], axis=1))
        away *= 1.09
    brush.strokes(np.stack(rows), 1.9, ink, 0.42, 0.1)
    joints = []
    for index in range(len(rows) - 1):
        count = 9
        x = np.linspace(0.04, 0.94, count) + chance.floats(count, -0.04, 0.04)
        for share in x:
            a, b = rows[index], rows[index + 1]
            one = a[0] + (a[-1] - a[0]) * share
            two = b[0] + (b[-1] - b[0]) * share
            joints.append(np.linspace(one, two, 3))
    brush.strokes(np.stack(joints), 1.7, ink, 0.38, 0.1)
    for _ in range(40):
        z, x = chance.one(2.4, 22), chance.one(-lane.half, lane.half)
        px, py = lane.spot(x, 0, z)
        colour = mix(tone, "#ffffff", 0.2) if chance.yes() else ink
        brush.puff(px, py, lane.size(0.8, z), lane.size(0.22, z), colour, 0.2)
    reflect(site, brush, horizon + 40)


def reflect(site: Site, brush: Brush, top: float) -> None:
    """Wet ground: the sky's sheen and the lamps' long lights."""
    if site.setting.weather not in (Weather.RAIN, Weather.STORM):
        return
    sheen = mix(site.palette.horizon, site.palette.sky, 0.35)
    brush.grade(
        site.below(top),
        [(0, sheen, 0.6), (0.5, sheen, 0.25), (1, sheen, 0.45)],
        (0, top),
        (0, 1030),
    )
    chance = site.chance("reflect")
    if site.lit:
        for index in range(12):
            x = -1000 + 180 * index + chance.one(-70, 70)
            y = top + chance.one(10, 130)
            paint_glitter(
                brush,
                chance,
                x,
                y,
                y + chance.one(130, 260),
                chance.pick((LAMP, "#ff9a5a", "#ffd9a0")),
                0.4,
                0.45,
                26,
            )
    light = mix(sheen, "#ffffff", 0.35)
    for _ in range(24):
        x, y = chance.one(-1300, 1300), top + 300 * chance.one(0.15, 1)
        wide = chance.one(60, 260) * (0.4 + (y - top) / 300)
        brush.fill(oval(x, y, wide, wide * 0.12, 24), light, 0.3)


def _things(site: Site, brush: Brush, lane: Lane) -> None:
    """Jars, baskets and carts along the walls."""
    from yanyi.art.scenery.antique import wine_jar

    chance = site.chance("things")
    western = site.setting.era is Era.PERIOD_WESTERN
    for side in (-1, 1):
        for z in (9.5, 7.4, 5.8, 4.7):
            x, y = lane.spot(side * (lane.half - chance.one(0.5, 0.9)), 0, z)
            size = lane.size(0.75, z)
            style = chance.whole(0, 2)
            brush.puff(x, y, size * 1.4, size * 0.3, brush.ink, 0.4)
            if style == 0 and not western:
                wine_jar(brush, x, y, size, chance.pick(("#6b4a3a", "#4a4340")))
            elif style == 1:
                basket = [
                    (x - size * 0.5, y - size * 0.55),
                    (x + size * 0.5, y - size * 0.55),
                    (x + size * 0.38, y),
                    (x - size * 0.38, y),
                ]
                brush.form(basket, "#b08a54", line=2)
                for index in range(7):
                    brush.form(
                        oval(
                            x + (index - 3) * size * 0.13,
                            y - size * (0.6 + 0.06 * (index % 2)),
                            size * 0.24,
                            size * 0.22,
                            14,
                        ),
                        chance.pick(("#d9763f", "#9fb05f", "#c2453c")),
                        line=1.4,
                    )
            else:
                crate = [
                    (x - size * 0.5, y - size * 0.7),
                    (x + size * 0.5, y - size * 0.7),
                    (x + size * 0.5, y),
                    (x - size * 0.5, y),
                ]
                brush.form(crate, "#94704a", line=2)
                for row in (0.24, 0.47):
                    brush.strokes(
                        line(x - size * 0.48, y - size * row, x + size * 0.48, y - size * row, 4),
                        2,
                        alpha=0.6,
                    )


def _far_town(site: Site, brush: Brush) -> None:
    chance = site.chance("far town")
    y = site.horizon + 20
    for index in range(16):
        x = -360 + 48 * index
        wide, high = chance.one(40, 70), chance.one(60, 130)
        gable = [
            (x - wide / 2, y),
            (x - wide / 2, y - high),
            (x, y - high - wide * 0.6),
            (x + wide / 2, y - high),
            (x + wide / 2, y),
        ]
        brush.form(gable, chance.pick(("#c9b79a", "#b58a70", "#a9a59a")), line=1.5)
    spire = [(-16, y - 100), (0, y - 330), (16, y - 100)]
    brush.form(spire, "#6d7580", line=1.8)
    brush.block(-24, y - 120, 48, 120, "#b5aa96", line=1.8)


def _gable_house(
    site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float, chance: Chance
) -> None:
    """A timbered or brick house of a Western town."""
    timbered = chance.yes(0.5)
    base = (
        chance.pick(("#e6dac0", "#dcc9a4", "#e3d3c0"))
        if timbered
        else chance.pick(("#b0705a", "#a8806a", "#9a8a7c", "#c2a288"))
    )
    top = chance.one(5.6, 6.8)
    brush.form(lane.wall(side, near, far, 0, top), base, mix(base, "#5a4a44", 0.35))
    wood = "#5a4034"
    beam = brush.tone(wood)
    if timbered:
        for level in (2.8, top - 0.15, 4.2):
            brush.fill(lane.wall(side, near, far, level, level + 0.16), beam)
        for index in range(5):
            z = near + (far - near) * index / 4 * 0.97
            brush.fill(lane.wall(side, z, z + 0.13, 2.8, top), beam)
        for index in range(4):
            a, b = near + (far - near) * index / 4, near + (far - near) * (index + 1) / 4
            across = side * lane.half
            pair = (
                (lane.spot(across, 2.9, a), lane.spot(across, 4.2, b))
                if index % 2
                else (lane.spot(across, 4.2, a), lane.spot(across, 2.9, b))
            )
            brush.strokes(
                np.linspace(*np.array(pair), 4),
                lane.size(0.12, near) / brush.fine * 0.5,
                beam,
                1,
                0,
            )
    style = chance.whole(0, 1)
    shop = lane.wall(side, near + 0.35, far - 1.3, 0.7, 2.4)
    lit_face(site, brush, shop, "#4f5a60")
    bars(brush, shop, 5, 3, brush.tone("#efe6d2" if style else wood), 2.4)
    brush.outline(shop, 2.4)
    door = lane.wall(side, far - 1.1, far - 0.25, 0, 2.3)
    brush.form(door, chance.pick(("#5f3f34", "#3f5f54", "#7a3a34", "#3a4a6a")), line=2)
    brush.form(
        lane.wall(side, near + 0.2, far - 0.15, 2.42, 2.8, 0.12),
        chance.pick(("#3f5f54", "#7a3a34", "#5a4034", "#3a4a6a")),
        line=1.9,
    )
    for level in (3.25, 4.75):
        if level + 1 < top:
            for index in range(3):
                a, b = (
                    near + (far - near) * (index + 0.25) / 3,
                    near + (far - near) * (index + 0.72) / 3,
                )
                window = lane.wall(side, a, b, level, level + 0.95)
                lit_face(site, brush, window, "#56646c")
                bars(brush, window, 2, 3, brush.tone("#efe9da"), 2)
                brush.outline(window, 2)
                if chance.yes(0.4):
                    brush.form(
                        lane.wall(side, a - 0.05, b + 0.05, level - 0.2, level, 0.18),
                        "#7a5a44",
                        line=1.5,
                    )
                    for spot in np.linspace(a, b, 4):
                        fx, fy = lane.spot(side * (lane.half - 0.18), level + 0.05, float(spot))
                        size = lane.size(0.2, float(spot))
                        brush.fill(
                            oval(fx, fy, size, size * 0.8, 10),
                            brush.tone(chance.pick(("#d9607a", "#e8b45c", "#6f9a5a"))),
                        )
    tile_slope(
        site,
        brush,
        lane.slope(side, near - 0.05, far + 0.05, top - 0.1, top + 1.9, 0.4, -1.6),
        chance.pick(("#8a5044", "#6a6670", "#7a5a4c")),
        9,
    )
    z = near + (far - near) * 0.35
    stack = lane.wall(side, z, z + 0.5, top + 0.9, top + 2.4, -0.8)
    brush.form(stack, "#9a6a55", line=1.8)
    if chance.yes(0.5):
        x0, y0 = lane.spot(side * (lane.half - 0.1), 3.1, z)
        x1, _ = lane.spot(side * (lane.half - 1.0), 3.1, z)
        drop = lane.size(0.62, z)
        brush.strokes(np.linspace((x0, y0), (x1, y0), 4), 4)
        sign = oval((x0 + x1) / 2, y0 + drop * 0.66, abs(x1 - x0) * 0.86, drop, 24)
        brush.form(sign, chance.pick(("#3f5f54", "#7a3a34", "#c79a3c")), line=2)
        brush.strokes(
            curve(
                [
                    ((x0 + x1) / 2 - drop * 0.2, y0 + drop * 0.75),
                    ((x0 + x1) / 2, y0 + drop * 0.4),
                    ((x0 + x1) / 2 + drop * 0.2, y0 + drop * 0.75),
                ],
                4,
            ),
            4,
            brush.tone("#e9dcb8"),
        )
