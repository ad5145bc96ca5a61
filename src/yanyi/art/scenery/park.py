"""A park of today, and a Western garden."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.ground import bench, ground_field, path, season_leaf
from yanyi.art.scenery.lamp import street_lamp
from yanyi.art.scenery.plant import blades, bush, grass
from yanyi.art.scenery.ridge import Ridge, paint_ridge
from yanyi.art.scenery.shape import box, curve, dabs, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.tree import Crown, clump, leafy
from yanyi.art.scenery.vista import skyline, tree_line
from yanyi.art.scenery.water import paint_water


def western_garden(site: Site) -> None:
    """The garden of a country house."""
    leaf = season_leaf(site)
    far = site.layer(0.15, 0.34)
    paint_ridge(
        far,
        Ridge(575, 90, 520, 0.1, 0.6, 20, trees=60),
        site.chance("hill"),
        mix(site.palette.far, site.palette.sky, 0.2),
        site.palette.mist,
    )
    tree_line(far, site.chance("far trees"), 590, 150, Crown.of(far, leaf), 40)
    middle = site.layer(0.34, 0.12)
    ground_field(site, middle, 590, "#a9bf7c", "#7f9a5c", 6)
    chance = site.chance("garden")
    crown = Crown.of(middle, leaf)
    _manor(site, middle, -site.side * 300, 600, 640, 250)
    for index in range(8):
        x = -1550 + 430 * index + chance.one(-70, 70)
        if abs(x + site.side * 300) > 360:
            leafy(middle, x, 640, chance.one(260, 400), chance, crown)
    for side in (-1, 1):
        for index in range(9):
            x = side * (260 + 130 * index)
            middle.form(box(x - 62, 690 + 5 * index, 124, 52), mix(leaf, "#3f6a40", 0.4), line=1.8)
    _fountain(site, middle, site.side * 190, 742, 150)
    near = site.layer(0.55)
    ground_field(site, near, 800, "#9fb86e", "#637f4a", 10)
    path(site, near, 900, "#dccfae")
    for index in range(8):
        one = -1 if index % 2 else 1
        bush(
            near,
            one * chance.one(470, 1500),
            880 + 6 * index,
            chance.one(150, 240),
            chance,
            Crown.of(near, leaf),
            blossom(site, near),
        )
    street_lamp(site, near, site.side * 430, 862, 430, old=True)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.6)
    leafy(front, site.side * 980, 1160, 1150, site.chance("front"), dark, 0.75, outline=False)
    count = 26
    spots = np.concatenate([chance.floats(13, -1500, -520), chance.floats(13, 520, 1500)])
    blades(
        front, spots, np.full(count, 1090.0), chance.floats(count, 60, 170), chance, dark.body, 7
    )
    front.fill(
        dabs(
            spots,
            1090 - chance.floats(count, 60, 150),
            chance.floats(count, 26, 46),
            chance.floats(count, 22, 40),
            spots,
        ),
        mix(blossom(site, front), dark.body, 0.45),
    )


def _manor(site: Site, brush: Brush, x: float, y: float, width: float, height: float) -> None:
    """A country house far down the lawn."""
    wall = site.chance("manor").pick(("#d9c8a6", "#b98a70", "#cfc6b4"))
    snow = site.snowy
    brush.block(x - width / 2, y - height * 0.62, width, height * 0.62, wall)
    roof = [
        (x - width * 0.53, y - height * 0.62),
        (x - width * 0.45, y - height * 0.92),
        (x + width * 0.45, y - height * 0.92),
        (x + width * 0.53, y - height * 0.62),
    ]
    brush.form(roof, "#f1f5f8" if snow else "#6d5f66", line=2)
    for share in (-0.3, 0.12, 0.34):
        brush.block(
            x + share * width, y - height * 1.08, width * 0.04, height * 0.18, "#9a6a55", line=1.6
        )
    gable = [
        (x - width * 0.12, y - height * 0.6),
        (x, y - height * 0.98),
        (x + width * 0.12, y - height * 0.6),
    ]
    brush.form(gable, wall, line=2)
    light = "#ffcf7a" if site.lit else brush.tone("#56636c")
    for row in range(2):
        for index in range(9):
            if index == 4 and row == 1:
                continue
            wx, wy = x + (index - 4) * width * 0.105, y - height * (0.52 - 0.28 * row)
            pane = box(wx - width * 0.022, wy, width * 0.044, height * 0.17)
            brush.fill(pane, light)
            brush.outline(pane, 1.6)
            brush.strokes(line(wx, wy, wx, wy + height * 0.17, 3), 1.3, alpha=0.7)
    brush.block(
        x - width * 0.035, y - height * 0.26, width * 0.07, height * 0.26, "#5a4034", line=1.8
    )


def _fountain(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    stone = "#cfcabb"
    brush.form(oval(x, y, size * 2.2, size * 0.5), stone, line=2)
    brush.fill(
        oval(x, y - 5, size * 1.9, size * 0.36),
        mix(site.palette.horizon, brush.tone("#6f9fae"), 0.55),
    )
    brush.block(x - size * 0.1, y - size * 0.7, size * 0.2, size * 0.66, stone, line=1.8)
    brush.form(oval(x, y - size * 0.68, size * 0.9, size * 0.18), stone, line=1.8)
    jets = np.stack(
        [
            curve(
                [(x, y - size * 0.75), (x + dx * 0.5, y - size * 1.2), (x + dx, y - size * 0.68)], 8
            )
            for dx in np.linspace(-size * 0.4, size * 0.4, 7)
        ]
    )
    brush.strokes(jets, 2.4, mix(site.palette.horizon, "#ffffff", 0.5), 0.75)


def park(site: Site) -> None:
    """A park of today."""
    leaf = season_leaf(site)
    far = site.layer(0.15, 0.3)
    colour = mix(site.palette.sky, site.palette.mist, 0.5)
    skyline(site, far, site.chance("towers"), 585, 260, mix(colour, far.tone("#6f83a0"), 0.5), 0.3)
    tree_line(far, site.chance("far trees"), 596, 130, Crown.of(far, leaf), 44)
    middle = site.layer(0.34, 0.1)
    ground_field(site, middle, 592, "#a5c07a", "#7b9c5c", 6)
    chance = site.chance("park")
    paint_water(site, middle, 640, 900)
    ground_field(site, middle, 712, "#9dbb74", "#74965a", 16)
    for index in range(9):
        x = -1600 + 400 * index + chance.one(-90, 90)
        if abs(x) > 220:
            leafy(
                middle,
                x,
                730 + chance.one(-10, 20),
                chance.one(320, 470),
                chance,
                Crown.of(middle, chance.pick((leaf, mix(leaf, "#e8a2a8", 0.5)))),
            )
    near = site.layer(0.55)
    ground_field(site, near, 800, "#98b86c", "#5f8450", 10)
    path(site, near, 1000, "#d8cdb6")
    bench(near, -site.side * 460, 880, 260)
    street_lamp(site, near, site.side * 420, 872, 520)
    for index in range(5):
        one = -1 if index % 2 else 1
        bush(
            near,
            one * chance.one(620, 1500),
            880 + 6 * index,
            chance.one(140, 220),
            chance,
            Crown.of(near, leaf),
            blossom(site, near) if index % 2 else "",
        )
    grass(near, chance, -1750, -520, 830, 140, 26, near.tone("#6f9450"), 130)
    grass(near, chance, 520, 1750, 830, 140, 26, near.tone("#6f9450"), 130)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.55)
    for _ in range(9):
        clump(
            front,
            site.side * chance.one(560, 1300),
            chance.one(-90, 90),
            chance.one(190, 300),
            chance,
            dark,
            outline=False,
        )
    grass(front, chance, -1750, 1750, 1050, 60, 60, dark.body, 160)


def blossom(site: Site, brush: Brush) -> str:
    """The colour of the blossom of this garden."""
    return mix(
        brush.tone(site.chance("blossom").pick(("#f2a3ad", "#f6c9cf", "#e8697a", "#f4e2d0"))),
        site.palette.accent,
        0.15,
    )
