"""A kitchen of today."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, rounded, table
from yanyi.art.scenery.lamp import pendant
from yanyi.art.scenery.old_kitchen import farm_kitchen, old_kitchen
from yanyi.art.scenery.ornament import vase
from yanyi.art.scenery.room import ceiling, front_leaves
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def kitchen(site: Site) -> None:
    """A kitchen of its era."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.MODERN:
            _modern_kitchen(site)
        case Era.PERIOD_WESTERN:
            farm_kitchen(site)
        case _:
            old_kitchen(site)


def _modern_kitchen(site: Site) -> None:
    chance = site.chance("kitchen")
    side = site.side
    paint = chance.pick(("#e9e0cc", "#d9e2dc", "#efe3d2"))
    unit = chance.pick(("#7fa396", "#8fa3b5", "#c79a78", "#e3dccb", "#5f7f86"))
    wood = "#b98a5c"
    shell = site.layer(0.35)
    wall(site, shell, paint)
    _wall_tiles(shell, paint)
    pane(site, shell, side * 260 - 170, 210, 340, 270, "#f4efe4", 2, 1)
    for x in (-side * 250, -side * 540, side * 620):
        _cupboard(shell, x, 110, 270, 220, unit)
    _hood(shell, -side * 820, unit)
    ceiling(site, shell, paint)
    daylight(site, shell, side * 260 - 170, 340, 220, 260)
    floor = site.layer(0.5)
    boards(site, floor, "#c9bda6", tiles=True)
    top = 600.0
    floor.block(-REACH, top + 20, 2 * REACH, 200, unit, line=2)
    for index in range(-8, 9):
        x = index * 200
        floor.outline(rounded(x - 90, top + 76, 180, 126, 8), 1.8, 0.6)
        floor.outline(rounded(x - 90, top + 32, 180, 36, 6), 1.6, 0.6)
        floor.block(x - 26, top + 46, 52, 7, "#e9e4d6", line=1.3)
    floor.block(-REACH, top, 2 * REACH, 22, "#e9e2d2", "#cfc5b0", 2)
    floor.block(-REACH, top + 218, 2 * REACH, 12, "#4a4340", line=1.4)
    _fridge(floor, side * 860, 830, chance)
    _counter_things(site, floor, top, side, chance)
    for index in (-1, 1):
        pendant(
            site, floor, index * 230, -160, 170, 100, chance.pick(("#2f4a48", "#c7713f", "#3d3f46"))
        )
    table(floor, -side * 560, 930, 380, 160, wood)
    vase(floor, -side * 560, 766, 74, "#e6dfd0", chance, floor.tone("#e8a04a"))
    chair(floor, -side * 320, 950, 260, mix(wood, "#3a2418", 0.3), -1 if side < 0 else 1)
    moods_of_light(site, floor)
    front_leaves(site, side)


def _wall_tiles(brush: Brush, local: str) -> None:
    colour = mix(brush.tone(local), brush.ink, 0.4)
    rows = np.stack([line(-REACH, 340 + 46 * row, REACH, 340 + 46 * row, 5) for row in range(6)])
    brush.strokes(rows, 1.5, colour, 0.3, 0)
    bars = np.stack(
        [
            line(x + 46 * (row % 2), 340 + 46 * row, x + 46 * (row % 2), 386 + 46 * row, 3)
            for row in range(5)
            for x in range(-1748, 1748, 92)
        ]
    )
    brush.strokes(bars, 1.5, colour, 0.3, 0)


def _cupboard(brush: Brush, x: float, y: float, width: float, height: float, local: str) -> None:
    brush.puff(x, y + height + 10, width * 1.1, 46, brush.ink, 0.35)
    brush.block(x - width / 2, y, width, height, local, line=2.2)
    for index in (-1, 1):
        cx = x + index * width / 4
        brush.outline(rounded(cx - width * 0.21, y + 14, width * 0.42, height - 28, 6), 1.7, 0.6)
        brush.block(cx - index * width * 0.15 - 4, y + height - 70, 8, 34, "#e9e4d6", line=1.2)


def _hood(brush: Brush, x: float, local: str) -> None:
    brush.block(x - 46, -80, 92, 330, mix(local, "#dfe3e3", 0.6), line=2)
    brush.form([(x - 60, 250), (x + 60, 250), (x + 130, 330), (x - 130, 330)], "#d5d9d9", line=2)


def _fridge(brush: Brush, x: float, y: float, chance: Chance) -> None:
    local = chance.pick(("#dfe5e6", "#c9d5d0", "#e6d9c2", "#b5c7c4"))
    brush.form(rounded(x - 120, y - 480, 240, 480, 20), local, line=2.4)
    brush.strokes(line(x - 118, y - 310, x + 118, y - 310, 5), 3)
    for top in (-360, -290):
        brush.block(x - 100, y + top, 9, 60, "#8f979b", line=1.3)
    for _ in range(4):
        brush.block(
            x + chance.one(-40, 80),
            y - chance.one(180, 280),
            34,
            40,
            chance.pick(("#f2e38a", "#e8a08a", "#a8cfe0")),
            line=1.1,
        )


def _counter_things(site: Site, brush: Brush, y: float, side: float, chance: Chance) -> None:
    sx = side * 260
    brush.strokes(
        curve([(sx, y), (sx, y - 66), (sx + 26, y - 82), (sx + 44, y - 56)], 6),
        9,
        brush.tone("#b9c0c2"),
        1,
        0.1,
    )
    brush.form(rounded(-side * 820 - 120, y - 8, 240, 12, 4), "#3a3d42", line=1.6)
    pot = -side * 780
    brush.block(pot - 50, y - 62, 100, 54, "#c2553f", line=2)
    brush.form(oval(pot, y - 64, 108, 18), mix("#c2553f", "#ffffff", 0.2), line=1.6)
    steam = curve([(pot, y - 84), (pot - 14, y - 130), (pot + 10, y - 170), (pot - 6, y - 220)], 8)
    brush.strokes(steam, 9, mix(site.palette.horizon, "#ffffff", 0.5), 0.35)
    for index in range(5):
        x = -side * (180 + 62 * index)
        high = chance.one(44, 84)
        brush.block(
            x - 20,
            y - high,
            40,
            high,
            chance.pick(("#d9b45c", "#b5694a", "#8fa37a", "#e9e0cc")),
            line=1.6,
        )
        brush.block(x - 22, y - high - 10, 44, 12, "#8a6444", line=1.3)
    for index in range(4):
        brush.form(
            oval(side * 520 + index * 32 - 40, y - 14 - 10 * (index % 2), 36, 32),
            chance.pick(("#e0863c", "#d9553f", "#d9c04a")),
            line=1.5,
        )
