"""A Chinese garden: pond, pavilion, bridge, moon gate."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.ground import ground_field, season_leaf
from yanyi.art.scenery.park import blossom, park, western_garden
from yanyi.art.scenery.pavilion import pavilion
from yanyi.art.scenery.plant import bamboo, bush, grass, lotus, rock
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree, leafy, willow
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.art.scenery.water import paint_water
from yanyi.board.vocabulary import Era


def garden(site: Site) -> None:
    """A garden of its era: pond, pavilion and moon gate; lawn and hedges; or a park."""
    site.ground = 905.0
    site.stature = 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _chinese_garden(site)
        case Era.PERIOD_WESTERN:
            western_garden(site)
        case _:
            park(site)


def _chinese_garden(site: Site) -> None:
    palette = site.palette
    leaf = season_leaf(site)
    far = site.layer(0.15, 0.34)
    ranges(site, far, 560, 220, 0.55)
    tree_line(far, site.chance("far trees"), 585, 120, Crown.of(far, leaf), 40)
    middle = site.layer(0.34, 0.1)
    chance = site.chance("garden")
    crown = Crown.of(middle, leaf)
    wall_y = 560.0
    _garden_wall(site, middle, wall_y, 150)
    for index in range(12):
        x = -1500 + 270 * index + chance.one(-70, 70)
        if index % 3:
            for _ in range(4):
                bamboo(middle, x + chance.one(-70, 70), 600, chance.one(260, 430), chance, crown, 8)
        else:
            leafy(middle, x, 604, chance.one(280, 360), chance, crown, outline=False)
    paint_water(site, middle, 604, 900)
    for index in range(14):
        x = -1600 + 240 * index + chance.one(-60, 60)
        rock(middle, x, 618, chance.one(70, 170), chance.one(30, 80), chance, "#a6a79d")
    side = -site.side
    pavilion(site, middle, side * 420, 650, 330, Timber())
    _bridge(site, middle, side * 250, site.side * 330, 650)
    lotus(middle, chance, site.side * 430, 735, 170, middle.tone("#5f8f68"), blossom(site, middle))
    lotus(middle, chance, side * 860, 760, 170, middle.tone("#5f8f68"), blossom(site, middle))
    paint_mist(middle, site.chance("mist"), 610, 26, palette.mist, 0.5)
    near = site.layer(0.55)
    ground_field(site, near, 835, "#b9b793", "#6f7a5a")
    _flagstones(site, near, 850)
    for index in range(6):
        one = chance.pick((-1, 1))
        rock(
            near,
            one * chance.one(430, 1500),
            868 + 6 * index,
            chance.one(110, 210),
            chance.one(60, 150),
            chance,
            "#b3b5ad",
        )
    bush(near, site.side * 560, 900, 210, chance, Crown.of(near, leaf), blossom(site, near))
    bush(near, side * 1060, 900, 250, chance, Crown.of(near, leaf), blossom(site, near))
    grass(near, chance, -1750, -350, 850, 60, 30, near.tone("#7d955a"), 110)
    grass(near, chance, 350, 1750, 850, 60, 30, near.tone("#7d955a"), 110)
    lantern_post = site.side * 330
    _stone_lantern(site, near, lantern_post, 872, 130)
    front = site.layer(0.85)
    if chance.yes(0.5):
        willow(
            front,
            site.side * 830,
            1120,
            1080,
            site.chance("front"),
            Crown.dark(front, 0.45),
            -site.side * 0.1,
        )
    else:
        bough_tree(
            front,
            site.side * 850,
            1120,
            1150,
            site.chance("front"),
            Crown.dark(front, 0.7),
            -site.side * 0.25,
            6,
            blossom(site, front),
        )


def _garden_wall(site: Site, brush: Brush, y: float, height: float) -> None:
    """A white wall with tiles, a moon gate and latticed windows."""
    chance = site.chance("wall")
    top = y - height
    brush.fall(
        box(-1750, top, 3500, height + 50),
        brush.tone("#efe9dc"),
        brush.tone("#cfc8b8"),
        top,
        y + 50,
    )
    for _ in range(40):
        brush.puff(
            chance.one(-1700, 1700),
            y + chance.one(-30, 40),
            chance.one(60, 200),
            chance.one(20, 60),
            brush.tone("#9c9a86"),
            0.22,
        )
    gate = site.side * chance.one(80, 200)
    hole = oval(gate, y - 46, 150, 150, 48)
    brush.fill(hole, mix(brush.tone("#8fae86", 0.2), site.palette.mist, 0.3))
    brush.clip(hole)
    bamboo(brush, gate - 30, y + 40, 220, chance, Crown.of(brush, "#6f9a5a", evergreen=True), 8)
    bamboo(brush, gate + 34, y + 40, 200, chance, Crown.of(brush, "#6f9a5a", evergreen=True), 8)
    brush.free()
    brush.outline(hole, 6, 0.7)
    for index in (-3, -2, -1, 1, 2, 3):
        x = gate + index * 330 + chance.one(-30, 30)
        window = oval(x, y - 62, 88, 70, 6)
        brush.fill(window, mix("#ffc873", brush.tone("#7f9a7a"), 0.0 if site.lit else 1.0))
        for share in (-0.5, 0.0, 0.5):
            brush.strokes(
                line(x + share * 60 - 24, y - 92, x + share * 60 + 24, y - 32, 4), 2, alpha=0.6
            )
            brush.strokes(
                line(x + share * 60 + 24, y - 92, x + share * 60 - 24, y - 32, 4), 2, alpha=0.6
            )
        brush.outline(window, 3.4)
    snow = site.snowy
    brush.block(-1750, top - 16, 3500, 20, "#f4f8fb" if snow else "#56646b", line=2.2)
    tiles = np.stack([box(x, top - 2, 11, 10) for x in np.arange(-1740, 1740, 17.0)])
    brush.fill(tiles, brush.tone("#3d484d"))


def _bridge(site: Site, brush: Brush, start: float, end: float, y: float) -> None:
    """A low arched bridge over the pond."""
    half, middle = (end - start) / 2, (start + end) / 2
    share = np.linspace(-1, 1, 21)
    top = np.stack([middle + half * share, y - 66 * (1 - share**2)], axis=1)
    under = np.stack([middle + half * 0.62 * share, y + 16 - 62 * np.sqrt(1 - share**2)], axis=1)
    body = np.vstack(
        [top, [[end, y + 18], [middle + half * 0.62, y + 18]], under[::-1], [[start, y + 18]]]
    )
    brush.form(body, "#c9c4b4", "#8f8c80", 2.2)
    for index in range(0, 21, 2):
        x, py = top[index]
        brush.block(x - 4, py - 34, 8, 36, "#d5d0c2", line=1.4)
    for lift in (32, 12):
        brush.strokes(top - [[0, lift]], 4.2, brush.tone("#b5b0a2"), 1, 0.1)
        brush.strokes(top - [[0, lift]], 1.6, alpha=0.7)
    mirror = np.vstack([under, [[middle + half * 0.62, y + 18]]]) * [[1, -1]] + np.array(
        [[0, 2 * y + 36]]
    )
    brush.fill(mirror, mix(site.palette.near, site.palette.ink, 0.4), 0.25)


def _stone_lantern(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    stone = "#a9a79b"
    brush.block(x - size * 0.2, y - size * 0.1, size * 0.4, size * 0.1, stone, line=1.8)
    brush.block(x - size * 0.08, y - size * 0.5, size * 0.16, size * 0.42, stone, line=1.8)
    brush.block(x - size * 0.22, y - size * 0.56, size * 0.44, size * 0.08, stone, line=1.8)
    window = box(x - size * 0.15, y - size * 0.8, size * 0.3, size * 0.24)
    brush.fill(window, "#ffc873" if site.lit else brush.tone("#4b4a48"))
    brush.outline(window, 2)
    roof = curve(
        [
            (x - size * 0.34, y - size * 0.78),
            (x - size * 0.15, y - size * 0.9),
            (x, y - size * 1.05),
            (x + size * 0.15, y - size * 0.9),
            (x + size * 0.34, y - size * 0.78),
        ],
        4,
    )
    brush.form(roof, stone if not site.snowy else "#f3f7fa", line=1.8)
    if site.lit:
        brush.glow(x, y - size * 0.68, size * 1.8, "#ffc873", 0.7)
        site.lamp(x, y - size * 0.68, size * 2.4, "#ffc873")


def _flagstones(site: Site, brush: Brush, y: float) -> None:
    """Stepping stones across the near ground."""
    chance = site.chance("flags")
    stone = brush.tone("#c6c2b2" if not site.snowy else "#e8eef3")
    for row in range(4):
        share = (row + 0.5) / 4
        py = y + 160 * share**1.2
        for index in range(-6, 7):
            x = index * (150 + 110 * share) + chance.one(-16, 16) + 60 * (row % 2)
            wide, high = (112 + 90 * share) * chance.one(0.8, 1.05), (20 + 26 * share)
            ring = oval(x, py, wide, high, 9) + np.stack(
                [chance.floats(9, -6, 6), chance.floats(9, -2, 2)], axis=1
            )
            brush.fall(ring, stone, mix(stone, brush.ink, 0.22), py - high / 2, py + high / 2)
            brush.outline(ring, 1.8, 0.5)
