"""Towns of today: a street and a city over its water."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.lamp import street_lamp
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.old_town import bars, cobbles, lit_face, old_street, reflect
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.shape import box, curve, dabs, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, clump, leafy
from yanyi.art.scenery.vista import ranges, skyline, tree_line
from yanyi.art.scenery.water import paint_glitter, paint_water
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather

_WALLS = ("#c98f78", "#d9c3a0", "#a8b0b5", "#b5694f", "#e0d2bd", "#8fa39a", "#c2a2a0")
_SIGNS = ("#e0553f", "#3f8f9a", "#e8a83c", "#4f6ab0", "#b5508a", "#5a9a5f")


def street(site: Site) -> None:
    """A street of today; in older eras an old street."""
    if site.setting.era is not Era.MODERN:
        old_street(site)
        return
    site.ground, site.stature = 905.0, 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    far = site.layer(0.16, 0.3)
    tone = mix(site.palette.sky, site.palette.mist, 0.5)
    skyline(
        site,
        far,
        site.chance("far towers"),
        site.horizon + 20,
        330,
        mix(tone, far.tone("#6f7fa0"), 0.45),
        0.32,
        (60, 130),
    )
    paint_mist(far, site.chance("mist"), site.horizon + 10, 60, site.palette.mist, 0.6)
    lane = Lane(site, 5.2)
    middle = site.layer(0.4)
    _road(site, middle, lane)
    for side in (-1, 1):
        _row(site, middle, lane, side, 8.5, 90.0)
    for side in (-1, 1):
        for away in (30.0, 21.0, 14.0, 10.0):
            x, y = lane.spot(side * (lane.half - 1.5), 0.15, away)
            if side == site.side:
                street_lamp(site, middle, x, y, lane.size(4.6, away))
            else:
                leafy(
                    middle,
                    x,
                    y,
                    lane.size(4.2, away),
                    site.chance("tree", int(away)),
                    Crown.of(middle, "#6a9460"),
                    outline=away < 20,
                )
    near = site.layer(0.56)
    for side in (-1, 1):
        _row(site, near, lane, side, 2.4, 8.5)
    _wires(site, near, lane)
    street_lamp(site, near, site.side * 610, 868, 720)
    _bicycle(near, -site.side * 560, 878, 150)
    _planter(site, near, -site.side * 860, 900)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.7)
    chance = site.chance("front")
    for _ in range(10):
        clump(
            front,
            -site.side * chance.one(560, 1400),
            chance.one(-120, 60),
            chance.one(170, 280),
            chance,
            dark,
            outline=False,
        )
    front.limb(line(site.side * 860, -200, site.side * 860, 1200, 6), 34, 38, dark.bark)
    front.fill(
        box(site.side * 860 - (230 if site.side > 0 else -10), 120, 220, 90),
        mix(dark.bark, site.palette.accent, 0.22),
    )


def _road(site: Site, brush: Brush, lane: Lane) -> None:
    """Asphalt with a crossing, kerbs and pavements."""
    cobbles(site, brush, lane, "#b5aea4")
    snow = site.setting.weather is Weather.SNOW
    tone = brush.tone("#c9d2da" if snow else "#70747c")
    edge = lane.half - 2.1
    road = lane.flat(-edge, edge, 1.9, 90)
    y0, y1 = float(road[:, 1].min()), 1030.0
    brush.fall(road, mix(tone, site.palette.mist, 0.5), mix(tone, brush.ink, 0.15), y0, y1)
    for side in (-1, 1):
        kerb = lane.flat(side * edge, side * (edge + 0.22), 1.9, 90, 0.12)
        brush.fill(kerb, brush.tone("#cfc9be"))
        brush.outline(kerb, 1.6, 0.5)
    paint = brush.tone("#efece2")
    for index in range(9):
        x = -edge + 2 * edge * (index + 0.2) / 9
        brush.fill(lane.flat(x, x + edge * 0.13, 5.6, 7.6), paint, 0.55)
    for index in range(9):
        start = 9 + 3.4 * index
        brush.fill(lane.flat(-0.08, 0.08, start, start + 1.7), paint, 0.6)
    chance = site.chance("asphalt")
    for _ in range(50):
        z, x = chance.one(2.3, 16), chance.one(-edge, edge)
        px, py = lane.spot(x, 0, z)
        brush.puff(px, py, lane.size(0.9, z), lane.size(0.16, z), brush.ink, 0.16)
    reflect(site, brush, site.horizon + 50)


def _row(site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float) -> None:
    chance = site.chance("row", int(side))
    plots = []
    away, index = 2.4, 0
    while away < 90:
        wide = chance.one(4.6, 8.0)
        plots.append((away, away + wide, index))
        away += wide
        index += 1
    for start, end, number in reversed(plots):
        if near <= start < far:
            brush.haze = lane.haze(start)
            _block(site, brush, lane, side, start, end, site.chance("block", int(side), number))
    brush.haze = 0.0


def _block(
    site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float, chance: Chance
) -> None:
    """A house of several floors with a shop below."""
    wall, sign = chance.pick(_WALLS), chance.pick(_SIGNS)
    floors = chance.whole(2, 5)
    top = 3.4 + 2.9 * floors
    brush.form(lane.wall(side, near, far, 0, top), wall, mix(wall, "#3a3a48", 0.35))
    if chance.yes(0.4):
        _brickwork(brush, lane, side, near, far, top, wall, chance)
    _shop(site, brush, lane, side, near, far, sign, chance)
    bays = max(2, int((far - near) / 1.9))
    for floor in range(floors):
        low = 4.1 + 2.9 * floor
        for bay in range(bays):
            a, b = (
                near + (far - near) * (bay + 0.24) / bays,
                near + (far - near) * (bay + 0.76) / bays,
            )
            window = lane.wall(side, a, b, low, low + 1.55)
            if site.lit and chance.yes(0.5):
                lit_face(site, brush, window, "#4f5a6a")
            else:
                glass = mix(brush.tone("#6a8090"), site.palette.horizon, 0.25)
                brush.fall(
                    window,
                    mix(glass, site.palette.sky, 0.4),
                    glass,
                    float(window[:, 1].min()),
                    float(window[:, 1].max()),
                )
            bars(brush, window, 2, 1, brush.tone("#efebe0"), 2)
            brush.outline(window, 1.9, 0.8)
            if chance.yes(0.22):
                brush.form(lane.wall(side, a, b, low - 0.5, low - 0.05, 0.35), "#d5d6d2", line=1.5)
            elif chance.yes(0.3):
                brush.form(
                    lane.wall(side, a - 0.15, b + 0.15, low - 0.35, low + 0.5, 0.5),
                    mix(wall, "#2f3440", 0.5),
                    line=1.6,
                )
    brush.form(
        lane.wall(side, near, far, top - 0.1, top + 0.35, 0.25), mix(wall, "#ffffff", 0.2), line=1.9
    )


def _brickwork(
    brush: Brush,
    lane: Lane,
    side: float,
    near: float,
    far: float,
    top: float,
    wall: str,
    chance: Chance,
) -> None:
    pieces = []
    for _ in range(46):
        z, y = chance.one(near, far - 0.5), chance.one(3.2, top - 0.4)
        pieces.append(lane.wall(side, z, z + 0.42, y, y + 0.14))
    brush.fill(np.stack(pieces), mix(brush.tone(wall), brush.ink, 0.4), 0.35)


def _shop(
    site: Site,
    brush: Brush,
    lane: Lane,
    side: float,
    near: float,
    far: float,
    sign: str,
    chance: Chance,
) -> None:
    """The shop on the ground floor: glass, door, awning, a lit board and one that juts out."""
    brush.form(
        lane.wall(side, near + 0.15, far - 0.15, 0, 3.0), mix(sign, "#2f3440", 0.62), line=1.8
    )
    glass = lane.wall(side, near + 0.4, far - 1.5, 0.5, 2.45)
    lit_face(site, brush, glass, "#6f8790")
    for index in range(5):
        z = near + 0.6 + (far - near - 2.3) * index / 5
        high = chance.one(0.3, 0.9)
        thing = lane.wall(side, z, z + (far - near) * 0.07, 0.55, 0.55 + high)
        brush.fill(
            thing,
            mix(brush.tone(chance.pick(_SIGNS)), "#7a4a20" if site.lit else "#3a4450", 0.35),
            0.75,
        )
    bars(brush, glass, 3, 1, brush.tone("#3a3f48"), 2.4)
    brush.outline(glass, 2)
    door = lane.wall(side, far - 1.3, far - 0.4, 0, 2.35)
    lit_face(site, brush, door, "#5f747c")
    brush.outline(door, 2.6)
    board = lane.wall(side, near + 0.3, far - 0.3, 2.62, 3.12, 0.12)
    if site.lit:
        brush.fill(board, mix(sign, "#ffffff", 0.25))
        middle = board.mean(axis=0)
        brush.glow(float(middle[0]), float(middle[1]), lane.size(2.4, near), sign, 0.4)
    else:
        brush.form(board, sign, line=0)
    brush.outline(board, 2)
    low, high = board[0] * 0.6 + board[1] * 0.4, board[3] * 0.6 + board[2] * 0.4
    marks = np.stack(
        [
            np.linspace(
                low + (high - low) * (0.2 + 0.15 * k), low + (high - low) * (0.29 + 0.15 * k), 3
            )
            for k in range(5)
        ]
    )
    brush.strokes(
        marks,
        lane.size(0.16, near + 1) / brush.fine * 0.5,
        mix(brush.tone("#fff6e0"), "#ffffff", 0.4),
        0.9,
        0.1,
    )
    if chance.yes(0.5):
        awning = lane.slope(side, near + 0.35, far - 1.45, 2.15, 2.6, 0.95, 0.1)
        brush.form(awning, sign, line=2)
        for index in range(0, 8, 2):
            a, b = (
                near + 0.35 + (far - near - 1.8) * index / 8,
                near + 0.35 + (far - near - 1.8) * (index + 1) / 8,
            )
            brush.fill(lane.slope(side, a, b, 2.15, 2.6, 0.95, 0.1), brush.tone("#f2ead8"), 0.9)
        brush.outline(awning, 2)
    if chance.yes(0.6):
        z = near + (far - near) * 0.15
        flag = lane.facing(
            side * (lane.half - 0.15), side * (lane.half - 0.95), 3.4, 5.2 + chance.one(0, 0.8), z
        )
        hue = chance.pick(_SIGNS)
        if site.lit:
            brush.fill(flag, mix(hue, "#ffffff", 0.2))
            middle = flag.mean(axis=0)
            brush.glow(float(middle[0]), float(middle[1]), lane.size(1.9, z), hue, 0.5)
        else:
            brush.form(flag, hue, line=0)
        brush.outline(flag, 2.2)
        centre = flag.mean(axis=0)
        for row in (-0.55, -0.1, 0.35):
            size = lane.size(0.5, z)
            brush.outline(
                oval(centre[0], centre[1] + row * size * 1.4, size * 0.6, size * 0.45, 12), 3, 0.55
            )


def _wires(site: Site, brush: Brush, lane: Lane) -> None:
    """Cables across the street and along it."""
    chance = site.chance("wires")
    for away, up in ((5.5, 5.6), (7.5, 6.4), (11, 7.2), (16, 8.2)):
        a, b = (
            np.array(lane.spot(-lane.half, up, away)),
            np.array(lane.spot(lane.half, up + chance.one(-0.6, 0.6), away)),
        )
        middle = (a + b) / 2 + [0, lane.size(0.6, away)]
        brush.strokes(curve([tuple(a), tuple(middle), tuple(b)], 12), 2.0, alpha=0.6, taper=0)
    for side in (-1, 1):
        spots = [
            lane.spot(side * (lane.half - 1.4), 5.2 + (0.3 if k % 2 else 0), z)
            for k, z in enumerate((3.0, 5, 8, 13, 21, 34))
        ]
        brush.strokes(curve(spots, 8), 2.0, alpha=0.5, taper=0)


def _bicycle(brush: Brush, x: float, y: float, size: float) -> None:
    """A bicycle leaning at the kerb."""
    brush.puff(x, y, size * 1.7, size * 0.16, brush.ink, 0.4)
    wheels = (x - size * 0.5, x + size * 0.5)
    for wx in wheels:
        ring = oval(wx, y - size * 0.33, size * 0.66, size * 0.66, 32)
        brush.strokes(np.vstack([ring, ring[:2]]), 5, taper=0)
        for turn in np.linspace(0, np.pi, 6, endpoint=False):
            dx, dy = np.cos(turn) * size * 0.31, np.sin(turn) * size * 0.31
            brush.strokes(
                line(wx - dx, y - size * 0.33 - dy, wx + dx, y - size * 0.33 + dy, 3),
                1.1,
                alpha=0.5,
            )
    hue = brush.tone("#c2553f")
    for a, b in (
        ((-0.5, 0.33), (-0.18, 0.72)),
        ((-0.18, 0.72), (0.34, 0.74)),
        ((-0.5, 0.33), (0.02, 0.3)),
        ((0.02, 0.3), (-0.18, 0.78)),
        ((0.02, 0.3), (0.36, 0.8)),
        ((0.36, 0.86), (0.5, 0.33)),
    ):
        brush.strokes(
            line(x + a[0] * size, y - a[1] * size, x + b[0] * size, y - b[1] * size, 4),
            6,
            hue,
            1,
            0.05,
        )
    brush.strokes(line(x - size * 0.3, y - size * 0.82, x - size * 0.06, y - size * 0.8, 4), 10)
    brush.strokes(
        curve(
            [
                (x + size * 0.24, y - size * 0.9),
                (x + size * 0.36, y - size * 0.87),
                (x + size * 0.46, y - size * 0.96),
            ],
            4,
        ),
        5,
    )
    brush.form(
        [
            (x + size * 0.36, y - size * 0.82),
            (x + size * 0.66, y - size * 0.82),
            (x + size * 0.62, y - size * 0.6),
            (x + size * 0.42, y - size * 0.6),
        ],
        "#b08a54",
        line=1.8,
    )


def _planter(site: Site, brush: Brush, x: float, y: float) -> None:
    from yanyi.art.scenery.plant import bush

    chance = site.chance("planter")
    bush(
        brush,
        x,
        y - 76,
        220,
        chance,
        Crown.of(brush, "#5f8f5a"),
        brush.tone(chance.pick(("#e8697a", "#f0b04a", "#f2e0d0"))),
    )
    brush.block(x - 120, y - 84, 240, 84, "#a9a49a", line=2.2)


def city(site: Site) -> None:
    """The city across its water, from a promenade; an old capital in older eras."""
    if site.setting.era is not Era.MODERN:
        _old_capital(site)
        return
    horizon = site.horizon
    palette = site.palette
    dark = site.setting.time in DARK_HOURS
    site.ground, site.stature = 905.0, 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.14)
    base = mix(palette.sky, palette.horizon, 0.35)
    skyline(
        site,
        far,
        site.chance("far"),
        horizon + 10,
        400,
        mix(base, palette.far, 0.5),
        0.22,
        (60, 120),
    )
    landmark(site, far, horizon)
    paint_mist(far, site.chance("mist"), horizon, 70, palette.mist, 0.55)
    middle = site.layer(0.28)
    skyline(
        site,
        middle,
        site.chance("middle"),
        horizon + 16,
        330,
        mix(palette.far, palette.middle, 0.7),
        0.34,
        (80, 160),
    )
    skyline(
        site,
        middle,
        site.chance("near"),
        horizon + 24,
        210,
        mix(palette.middle, palette.near, 0.55),
        0.42,
        (90, 190),
    )
    paint_water(site, middle, horizon + 22, 900)
    chance = site.chance("lights")
    if site.lit:
        for _ in range(46):
            x, hue = (
                chance.one(-1650, 1650),
                chance.pick((LAMP, LAMP, palette.accent, "#8fd0ff", "#ff9a6a")),
            )
            paint_glitter(
                middle, chance, x, horizon + 30, horizon + chance.one(90, 260), hue, 0.34, 0.26, 15
            )
    middle.fall(
        box(-REACH, horizon + 14, 2 * REACH, 12),
        mix(palette.near, palette.ink, 0.4),
        palette.near,
        horizon + 14,
        horizon + 26,
    )
    near = site.layer(0.55)
    promenade(site, near)
    front = site.layer(0.85)
    tone = Crown.dark(front, 0.74 if dark else 0.62)
    for _ in range(10):
        clump(
            front,
            site.side * chance.one(560, 1400),
            chance.one(-110, 70),
            chance.one(170, 270),
            chance,
            tone,
            outline=False,
        )
    front.limb(
        curve([(site.side * 900, 1200), (site.side * 880, 600), (site.side * 960, -100)], 8),
        60,
        44,
        tone.bark,
    )


def landmark(site: Site, brush: Brush, horizon: float) -> None:
    """The tower by which this city is known."""
    chance = site.chance("landmark")
    x = -site.side * chance.one(160, 420)
    colour = mix(site.palette.far, site.palette.middle, 0.4)
    top = horizon - 520
    match chance.whole(0, 2):
        case 0:
            brush.fill(
                [
                    (x - 30, horizon + 20),
                    (x - 7, top + 120),
                    (x, top),
                    (x + 7, top + 120),
                    (x + 30, horizon + 20),
                ],
                colour,
            )
            for y, size in ((top + 150, 76.0), (top + 330, 108.0)):
                brush.fill(oval(x, y, size, size, 30), mix(colour, site.palette.accent, 0.25))
                if site.lit:
                    brush.glow(x, y, size * 2, site.palette.accent, 0.6)
        case 1:
            shape = curve(
                [
                    (x - 62, horizon + 20),
                    (x - 58, top + 280),
                    (x - 40, top + 110),
                    (x + 4, top),
                    (x + 46, top + 140),
                    (x + 60, top + 300),
                    (x + 62, horizon + 20),
                ],
                8,
            )
            brush.fill(shape, colour)
            for row in range(26):
                y = top + 100 + 18 * row
                brush.strokes(
                    line(x - 34, y, x + 38, y + 4, 3),
                    3,
                    LAMP if site.lit else mix(colour, "#ffffff", 0.3),
                    0.5 if site.lit else 0.3,
                )
        case _:
            for index, (wide, high) in enumerate(((130, 330), (96, 420), (60, 480), (16, 560))):
                brush.fill(
                    box(x - wide / 2, horizon + 20 - high, wide, high),
                    mix(colour, site.palette.sky, 0.06 * index),
                )
            for row in range(20):
                for column in range(5):
                    if chance.yes(0.5):
                        brush.fill(
                            box(x - 44 + 19 * column, horizon - 380 + 19 * row, 9, 11),
                            LAMP if site.lit else mix(colour, "#ffffff", 0.35),
                            0.8,
                        )


def promenade(site: Site, brush: Brush) -> None:
    """A paved walk with a railing along the water."""
    snow = site.setting.weather is Weather.SNOW
    top = 770.0
    tone = brush.tone("#dfe7ee" if snow else "#9c94a0")
    brush.fall(
        site.below(top), mix(tone, site.palette.mist, 0.2), mix(tone, brush.ink, 0.25), top, 1040
    )
    chance = site.chance("walk")
    _, _, _, bottom = site.bounds()
    rays = np.stack([line(k * 120, top, k * 300, bottom, 5) for k in range(-18, 19)])
    brush.strokes(rays, 1.7, alpha=0.3, taper=0.1)
    for y in (800, 846, 916, 1010):
        brush.strokes(line(-REACH, y, REACH, y, 8), 1.7, alpha=0.3, taper=0)
    reflect(site, brush, top + 4)
    for index in range(-9, 10):
        x = index * 210
        brush.block(x - 9, top - 110, 18, 122, "#4a4f5e", line=1.8)
        brush.form(oval(x, top - 116, 26, 20, 16), "#4a4f5e", line=1.6)
    for dy, high in ((-100, 13), (-62, 7), (-28, 7)):
        brush.block(-REACH, top + dy, 2 * REACH, high, "#565c6c", line=1.6)
    posts = np.stack([box(x, top - 60, 4, 64) for x in np.arange(-1740, 1740, 35.0)])
    brush.fill(posts, brush.tone("#4a4f5e"))
    brush.block(-REACH, top + 2, 2 * REACH, 20, "#8a8694", line=1.8)
    for x in (-site.side * 640, site.side * 470, -site.side * 1480):
        street_lamp(site, brush, x, 850, 640)
    if site.setting.weather is Weather.SNOW:
        brush.fill(box(-REACH, top - 104, 2 * REACH, 7), brush.tone("#f6fafc"))
    leaves = 40
    x, y = chance.floats(leaves, -1500, 1500), chance.floats(leaves, 800, 1030)
    if not snow:
        brush.fill(
            dabs(x, y, chance.floats(leaves, 8, 18), chance.floats(leaves, 4, 7), x),
            brush.tone("#c98a3c"),
            0.5,
        )
    from yanyi.art.scenery.grove import bench

    bench(brush, -site.side * 330, 862, 230)


def _old_capital(site: Site) -> None:
    """Roofs beyond roofs under the hills, from a wall or a terrace."""
    from yanyi.art.scenery.roof import Timber, cottage, hall, pagoda

    horizon = site.horizon
    palette = site.palette
    site.ground, site.stature = 905.0, 340.0
    chinese = site.setting.era is Era.PERIOD_CHINESE
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.34)
    ranges(site, far, horizon - 60, 250, 0.6 if chinese else 0.25)
    chance = site.chance("capital")
    middle = site.layer(0.32, 0.12)
    middle.fall(
        site.below(horizon - 70),
        mix(palette.far, palette.mist, 0.5),
        palette.middle,
        horizon - 70,
        1000,
    )
    timber = Timber()
    for level in range(5):
        y = horizon - 40 + 52 * level
        middle.haze = 0.46 - 0.09 * level
        size = 90 + 34 * level
        x = -1650 + chance.one(0, 60)
        while x < 1650:
            wide = size * chance.one(1.1, 1.8)
            if chinese:
                if chance.yes(0.06):
                    pagoda(site, middle, x, y, size * 2.4, timber, 6)
                elif level > 1 and chance.yes(0.1):
                    hall(site, middle, x, y, wide * 1.3, size * 1.25, timber, 3, True, 1)
                else:
                    high = size * chance.one(0.7, 0.95)
                    cottage(site, middle, x, y, wide, high, timber)
            else:
                _town_house(site, middle, x, y, wide * 0.7, size * chance.one(0.9, 1.3), chance)
            x += wide * chance.one(0.72, 0.95)
        if level in (0, 2):
            tree_line(
                middle,
                site.chance("trees", level),
                y + 14,
                40 + 16 * level,
                Crown.of(middle, "#6f9a62"),
                30,
            )
            paint_mist(middle, site.chance("mist", level), y + 10, 44, palette.mist, 0.6)
    near = site.layer(0.55)
    from yanyi.art.scenery.sanctum import paving

    paving(site, near, 800, "#b5ac9a")
    stone = "#a9a294"
    for index in range(-13, 14):
        x = index * 140
        near.block(x - 46, 718, 92, 62, stone, line=2)
    near.block(-REACH, 772, 2 * REACH, 46, stone, line=2.2)
    for index in range(-20, 21):
        near.outline(box(index * 92 + 8, 782, 84, 26), 1.2, 0.3)
    front = site.layer(0.85)
    from yanyi.art.scenery.lamp import lantern
    from yanyi.art.scenery.tree import pine

    if chinese:
        pine(
            front,
            site.side * 850,
            1130,
            1000,
            site.chance("front"),
            Crown.dark(front, 0.6),
            -site.side * 0.14,
        )
        lantern(site, front, -site.side * 760, -60, 140)
    else:
        street_lamp(site, front, site.side * 780, 1130, 820, old=True)


def _town_house(
    site: Site, brush: Brush, x: float, y: float, width: float, height: float, chance: Chance
) -> None:
    wall = chance.pick(("#e0d3ba", "#c9a488", "#b58a70", "#d5c9b0"))
    snow = site.setting.weather is Weather.SNOW
    brush.block(x - width / 2, y - height, width, height, wall, line=1.8)
    cap = [
        (x - width * 0.58, y - height * 0.97),
        (x - width * 0.2, y - height * 1.45),
        (x + width * 0.2, y - height * 1.45),
        (x + width * 0.58, y - height * 0.97),
    ]
    brush.form(cap, "#f2f6f9" if snow else chance.pick(("#94513f", "#6a6670", "#7a5a4c")), line=1.8)
    brush.block(
        x + width * 0.16, y - height * 1.66, width * 0.12, height * 0.3, "#9a6a55", line=1.4
    )
    for row in range(2):
        for column in range(3):
            pane = box(
                x + (column - 1) * width * 0.28 - width * 0.07,
                y - height * (0.86 - 0.42 * row),
                width * 0.14,
                height * 0.24,
            )
            brush.fill(pane, LAMP if site.lit and chance.yes(0.6) else brush.tone("#56636c"))
            brush.outline(pane, 1.3, 0.8)
