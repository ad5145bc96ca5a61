"""A village: a few houses, trees and a lane between fields."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.crowd import passer
from yanyi.art.scenery.farmhouse import farmhouse
from yanyi.art.scenery.furniture import shadow
from yanyi.art.scenery.goods import barrel, sack
from yanyi.art.scenery.ground import ground_field, path, season_leaf
from yanyi.art.scenery.plant import bamboo, bush, grass
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, leafy
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay


def village(site: Site) -> None:
    """The middle of a village."""
    site.ground, site.stature = 905.0, 340.0
    horizon, side, era = site.horizon, site.side, site.setting.era
    chance = site.chance("village")
    leaf = season_leaf(site)
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.16, 0.32)
    ranges(site, far, horizon, 200, 0.55 if era is Era.PERIOD_CHINESE else 0.25)
    birds(site, far, side * 200, 240, 5)
    tree_line(far, site.chance("far trees"), horizon + 22, 90, Crown.of(far, leaf), 44)
    middle = site.layer(0.34, 0.12)
    ground_field(site, middle, horizon + 30, "#93a866", "#7f9458", 10)
    for index, x in enumerate((-620, -330, 40, 330, 640)):
        farmhouse(
            site, middle, x + chance.one(-50, 50), horizon + 66 + 10 * (index % 2), 170, chance
        )
        leafy(middle, x + 140, horizon + 72, chance.one(120, 190), chance, Crown.of(middle, leaf))
    paint_mist(middle, site.chance("mist"), horizon + 64, 26, site.palette.mist, 0.5)
    near = site.layer(0.52)
    ground_field(site, near, 715, "#8fa262", "#647a48", 12)
    path(site, near, 700, "#c9b084")
    farmhouse(site, near, -side * 560, 800, 430, chance)
    farmhouse(site, near, side * 640, 778, 350, chance)
    leafy(near, side * 370, 770, 330, chance, Crown.of(near, leaf))
    if era is Era.PERIOD_CHINESE:
        for index in range(4):
            bamboo(
                near,
                -side * (800 + 26 * index),
                800,
                chance.one(330, 430),
                chance,
                Crown.of(near, "#6f9a5a", evergreen=True),
                11,
            )
    _fence(near, side * 330, side * 900, 830)
    _well(site, near, -side * 270, 812, chance)
    sack(near, -side * 760, 842, 66, chance)
    barrel(near, -side * 690, 838, 84)
    _hens(site, near, chance)
    if site.setting.time not in (TimeOfDay.NIGHT, TimeOfDay.EVENING):
        passer(near, side * 215, 760, 170, chance, era)
    bush(near, side * 520, 880, 150, chance, Crown.of(near, leaf))
    grass(near, chance, -1750, -380, 850, 90, 30, near.tone("#6f8a50"), 130)
    grass(near, chance, 380, 1750, 850, 90, 30, near.tone("#6f8a50"), 130)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.66)
    leafy(front, -side * 1000, 1160, 1100, site.chance("front"), dark, 0.75, outline=False)
    grass(front, chance, -1750, 1750, 1050, 60, 70, dark.body, 180)


def _fence(brush: Brush, x0: float, x1: float, y: float) -> None:
    """A wattle fence along the lane."""
    count = 15
    posts = np.linspace(x0, x1, count)
    for index, x in enumerate(posts):
        brush.limb(
            line(float(x), y, float(x) + 3, y - 78 - 8 * (index % 3), 4),
            9,
            7,
            brush.tone("#6f5438"),
        )
        if brush.snowy:
            brush.fill(oval(float(x) + 3, y - 82 - 8 * (index % 3), 16, 9, 10), brush.tone(WHITE))
    for level in (24, 50):
        sway = y - level + 4 * np.sin(posts / 30)
        brush.strokes(np.stack([posts, sway], axis=1), 6, brush.tone("#86683f"), 1, 0)
        brush.strokes(np.stack([posts, sway + 4], axis=1), 1.8, alpha=0.6, taper=0)


def _well(site: Site, brush: Brush, x: float, y: float, chance: Chance) -> None:
    """A well with its roof or windlass."""
    shadow(brush, x, y, 130)
    stone = "#a8a294"
    for side in (-1, 1):
        brush.block(x + side * 56 - 5, y - 170, 10, 130, "#6a4a34", line=1.7)
    brush.fill(oval(x, y - 62, 118, 34, 26), brush.ink, 0.8)
    wall = curve(
        [
            (x - 62, y - 62),
            (x - 60, y - 8),
            (x, y + 8),
            (x + 60, y - 8),
            (x + 62, y - 62),
            (x, y - 46),
        ],
        5,
    )
    brush.form(wall, stone, mix(stone, "#3f3a34", 0.35), 2.1)
    for _ in range(9):
        brush.outline(oval(x + chance.one(-46, 46), y - chance.one(4, 40), 26, 14, 10), 1.1, 0.35)
    brush.limb(line(x - 66, y - 128, x + 66, y - 128, 4), 15, 15, brush.tone("#7a5638"))
    brush.strokes(line(x + 6, y - 126, x + 6, y - 84, 3), 2.4)
    brush.form(
        [(x - 10, y - 90), (x + 22, y - 90), (x + 17, y - 62), (x - 5, y - 62)], "#94704a", line=1.6
    )
    roof = [(x - 92, y - 164), (x - 40, y - 216), (x + 40, y - 216), (x + 92, y - 164)]
    brush.form(roof, WHITE if site.snowy else "#8a6a44", line=2)


def _hens(site: Site, brush: Brush, chance: Chance) -> None:
    """Hens by day, pecking."""
    if site.setting.time in (TimeOfDay.NIGHT, TimeOfDay.EVENING) or brush.snowy:
        return
    for _ in range(5):
        x, y = chance.one(160, 420) * site.side, chance.one(850, 900)
        way = chance.pick((-1, 1))
        hue = chance.pick(("#f0e8d8", "#b5764a", "#8a5a3c"))
        body = curve(
            [
                (x - way * 22, y - 34),
                (x - way * 8, y - 20),
                (x + way * 12, y - 22),
                (x + way * 20, y - 38),
                (x + way * 26, y - 30),
                (x + way * 18, y - 10),
                (x, y - 4),
                (x - way * 16, y - 12),
                (x - way * 22, y - 34),
            ],
            4,
        )
        for dx in (-3, 5):
            brush.strokes(line(x + dx, y - 6, x + dx, y + 4, 3), 2)
        brush.form(body, hue, line=1.4)
        brush.fill(oval(x + way * 21, y - 42, 9, 8, 8), brush.tone("#c2352c"))
