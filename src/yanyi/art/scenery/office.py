"""An office of today, or a study."""

import numpy as np

from yanyi.art.light import COLD_LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import boards, moods_of_light, rug, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, rounded, solid, table
from yanyi.art.scenery.lamp import candle, standing_lamp
from yanyi.art.scenery.old_room import old_room
from yanyi.art.scenery.ornament import mug, picture, plant, shelf
from yanyi.art.scenery.shape import box, curve, line
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import curtain, daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def office(site: Site) -> None:
    """An office of today, or a study of olden days."""
    site.ground, site.stature = 905.0, 410.0
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            old_room(site)
        case Era.PERIOD_WESTERN:
            open_windows(site)
            _study(site)
        case _:
            open_windows(site, high=True)
            _office(site)


def _office(site: Site) -> None:
    chance = site.chance("office")
    side = site.side
    paint = chance.pick(("#d5dcde", "#dfdcd4", "#cfd8d4"))
    shell = site.layer(0.35)
    wall(site, shell, paint)
    wx = side * 250
    pane(site, shell, wx - 480, 150, 960, 420, "#8f9aa0", 5, 1)
    for index in range(7):
        shell.fill(box(wx - 480, 152 + 13 * index, 960, 6), shell.tone("#e9ecec"), 0.85)
    panel_ceiling(site, shell)
    _board(shell, -side * 560, 300, chance)
    daylight(site, shell, wx - 480, 960, 160, 420)
    floor = site.layer(0.5)
    boards(site, floor, chance.pick(("#9aa3a6", "#a39a90", "#8f9aa0")), tiles=True)
    shelf(floor, -side * 860, 780, 260, 460, "#c9cdcc", chance, 4, 0.3)
    for index, (x, y) in enumerate(((side * 330, 790), (-side * 300, 790), (side * 760, 800))):
        _workstation(site, floor, x, y, 300, chance, index)
    _workstation(site, floor, -side * 640, 900, 420, chance, 7)
    _workstation(site, floor, side * 640, 900, 420, chance, 8)
    plant(floor, side * 900, 860, 360, chance, "#e9e6dc")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.7)
    front.fill(
        np.vstack(
            [
                curve([(side * 480, 1010), (side * 700, 960), (side * 1000, 940)], 6),
                [[side * REACH, 940], [side * REACH, 1200], [side * 460, 1200]],
            ]
        ),
        dark,
    )
    front.fill(rounded(side * 760 - 120, 770, 240, 190, 10), dark)
    front.fill(box(side * 760 - 20, 940, 40, 60), dark)


def panel_ceiling(site: Site, brush: Brush) -> None:
    """A ceiling of panels with tubes of light."""
    _, top, _, _ = site.bounds()
    light = brush.tone("#e3e6e4")
    brush.fall(box(-REACH, top, 2 * REACH, 60 - top), mix(light, brush.ink, 0.3), light, top, 60)
    for index in range(-6, 7):
        x = index * 260
        tube = [(x - 70, 34), (x + 70, 34), (x * 1.12 + 96, -30), (x * 1.12 - 96, -30)]
        brush.fill(tube, COLD_LAMP if site.lit else mix(light, "#ffffff", 0.6))
        brush.outline(tube, 1.5, 0.5)
        if site.lit and index % 2 == 0:
            brush.glow(x, 10, 330, COLD_LAMP, 0.42)
            site.lamp(x, 20, 330, COLD_LAMP)
    brush.block(-REACH, 50, 2 * REACH, 12, "#c9cecd", line=1.6)


def _board(brush: Brush, x: float, y: float, chance: Chance) -> None:
    """A white board with notes and a chart."""
    brush.block(x - 190, y - 110, 380, 230, "#f3f4f0", "#dfe3e2", 2.2)
    for index in range(6):
        hue = chance.pick(("#f2d98a", "#e8a08a", "#a8cfe0", "#b9d9a0"))
        brush.block(x - 160 + 62 * (index % 3), y - 86 + 60 * (index // 3), 46, 46, hue, line=1.2)
    points = [(x + 40 + 22 * k, y + 50 - 24 * k + chance.one(-22, 22)) for k in range(6)]
    brush.strokes(curve(points, 5), 4, brush.tone("#c2553f"))
    brush.strokes(line(x + 34, y + 74, x + 170, y + 74, 4), 2.2)
    brush.strokes(line(x + 34, y + 74, x + 34, y - 84, 4), 2.2)


def _workstation(
    site: Site, brush: Brush, x: float, y: float, width: float, chance: Chance, salt: int
) -> None:
    """A desk with a screen, papers and a chair behind it."""
    size = width / 420
    back = rounded(x - 60 * size, y - 300 * size, 120 * size, 150 * size, 26 * size)
    brush.form(back, chance.pick(("#4a5a6a", "#5f6f62", "#6a5560")), line=2)
    table(brush, x, y, width, 160 * size, "#c2a27c" if salt % 2 else "#d5d0c4")
    top = y - 166 * size
    sx = x + 30 * size
    brush.block(sx - 8 * size, top - 26 * size, 16 * size, 26 * size, "#5a616a", line=1.4)
    brush.form(
        rounded(sx - 84 * size, top - 128 * size, 168 * size, 106 * size, 6), "#3a4048", line=2
    )
    screen = box(sx - 76 * size, top - 120 * size, 152 * size, 88 * size)
    glow = mix(site.palette.horizon, "#9fd6ea", 0.6)
    brush.fall(screen, mix(glow, "#ffffff", 0.25), glow, top - 120 * size, top - 30 * size)
    for row in range(4):
        wide = chance.one(50, 120) * size
        brush.fill(
            box(sx - 66 * size, top - (108 - 18 * row) * size, wide, 7 * size),
            mix(glow, "#2a3a50", 0.5),
            0.6,
        )
    if site.lit:
        brush.glow(sx, top - 74 * size, 200 * size, glow, 0.4)
    for row in range(3):
        brush.block(
            x - 180 * size,
            top - 10 * size * (row + 1),
            90 * size,
            10 * size,
            chance.pick(("#efece2", "#dfe5e6", "#e3c9a0")),
            line=1.2,
        )
    mug(brush, x + 160 * size, top, 30 * size)


def _study(site: Site) -> None:
    chance = site.chance("study")
    side = site.side
    wood = "#6b4632"
    shell = site.layer(0.35)
    wall(site, shell, chance.pick(("#7f8a74", "#94785f", "#75828c")), wood, 600)
    pane(site, shell, side * 300 - 140, 150, 280, 420, "#5a3c2c", 3, 4, arch=True)
    curtain(site, shell, side * 300 - 240, 110, 120, 740, "#5f6f4f", 1)
    curtain(site, shell, side * 300 + 120, 110, 120, 740, "#5f6f4f", -1)
    picture(shell, -side * 130, 290, 150, 200, "#b58a44", chance)
    daylight(site, shell, side * 300 - 140, 280, 200, 380)
    floor = site.layer(0.5)
    boards(site, floor, "#80573c")
    rug(site, floor, 0, 890, 1100, "#5f3f44", "#c9a46a")
    shelf(floor, -side * 520, 785, 420, 620, wood, chance, 6, 0.15)
    shelf(floor, side * 790, 785, 330, 620, wood, chance, 6, 0.15)
    solid(floor, -side * 560, 920, 520, 180, 0.12, wood)
    standing_lamp(site, floor, -side * 700, 742, 130)
    for index in range(4):
        floor.block(
            -side * 560 - 60 + 4 * index,
            728 - 14 * index,
            120 - 8 * index,
            14,
            chance.pick(("#a84f42", "#4f6a5c", "#c9b98c")),
            line=1.3,
        )
    candle(site, floor, -side * 420, 736, 52)
    chair(floor, side * 480, 890, 290, wood, -side, "#7f3a3a")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    front.fill(
        np.vstack(
            [
                curve([(side * 700, 1020), (side * 900, 990), (side * 1200, 985)], 5),
                [[side * REACH, 985], [side * REACH, 1200], [side * 690, 1200]],
            ]
        ),
        dark,
    )
    for index in range(4):
        front.fill(
            box(side * 860 - 70 + 10 * index, 968 - 30 * index, 150 - 16 * index, 30),
            mix(dark, site.palette.accent, 0.06 * index),
        )
