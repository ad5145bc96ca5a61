"""A ship's cabin: timbers, the sea through its windows, charts, a bunk."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, rug, wall
from yanyi.art.scenery.furniture import chair, rounded, solid, table
from yanyi.art.scenery.goods import barrel
from yanyi.art.scenery.lamp import candle, lantern
from yanyi.art.scenery.ornament import picture, shelf
from yanyi.art.scenery.scholar import globe
from yanyi.art.scenery.school import wall_map
from yanyi.art.scenery.shape import box, curve, line, moved, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.water import paint_water
from yanyi.art.scenery.window import pane, weathered_glass
from yanyi.board.vocabulary import Era


def ship_cabin(site: Site) -> None:
    """The cabin of a ship at sea."""
    site.ground, site.stature = 905.0, 410.0
    outside = site.layer(0.05)
    paint_sky(site, outside, 405)
    paint_water(site, outside, 407, 760)
    chance = site.chance("cabin")
    side, era = site.side, site.setting.era
    wood = {Era.PERIOD_CHINESE: "#8a4f38", Era.PERIOD_WESTERN: "#8a6240", Era.MODERN: "#d8d4c6"}[
        era
    ]
    shell = site.layer(0.35)
    wall(site, shell, wood, mix(wood, "#3a2418", 0.3), 620)
    for index in range(12):
        y = 110 + index * 44
        shell.strokes(line(-REACH, y, REACH, y, 10), 1.7, alpha=0.3, taper=0)
    if era is Era.PERIOD_WESTERN:
        for index in range(-1, 4):
            pane(site, shell, side * 60 + (index - 1) * 190 - 80, 270, 160, 250, "#5a3a28", 3, 4)
    elif era is Era.PERIOD_CHINESE:
        for index in (-1, 0, 1):
            pane(site, shell, side * 60 + index * 300 - 120, 280, 240, 220, "#5a2f24", 5, 4)
    else:
        for index in (-1, 0, 1):
            _porthole(site, shell, side * 60 + index * 250, 370, 170)
    wall_map(shell, -side * 520, 330, 250, chance)
    picture(shell, side * 560, 330, 120, 150, "#b58a44", chance)
    beams(site, shell, mix(wood, "#2a1810", 0.35), 120, (-840.0, -370.0, 440.0, 840.0))
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#5a4030", 0.3))
    rug(site, floor, 0, 900, 860, "#8f3f38", "#d9b26a")
    _bunk(floor, -side * 590, 815, 440, mix(wood, "#2a1810", 0.25))
    solid(floor, -side * 800, 880, 220, 110, 0.12, "#6b4630")
    floor.strokes(line(-side * 800 - 108, 812, -side * 800 + 108, 812, 5), 6, floor.tone("#c9a04a"))
    table(floor, side * 230, 850, 460, 150, mix(wood, "#3a2418", 0.2))
    _charts(site, floor, side * 230, 694, side)
    chair(floor, side * 480, 872, 270, mix(wood, "#2a1810", 0.3), -side, "#7f3a3a")
    shelf(floor, side * 680, 785, 240, 420, mix(wood, "#2a1810", 0.25), chance, 4, 0.5)
    if era is not Era.MODERN:
        barrel(floor, side * 830, 850, 140)
    moods_of_light(site, floor)
    lantern(site, floor, side * 30, 130, 96, "#e0963c")
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.76)
    front.limb(
        curve([(-side * 620, -160), (-side * 720, 260), (-side * 790, 1180)], 10), 90, 110, dark
    )
    front.limb(curve([(-side * 650, 40), (-side * 420, -90), (-side * 200, -160)], 8), 60, 40, dark)


def _porthole(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    """A round window in a brass ring."""
    ring = oval(x, y, size * 1.24, size * 1.24, 44)
    brush.form(ring, "#c9a860", line=2.2)
    hole = oval(x, y, size, size, 44)
    brush.cut(hole)
    weathered_glass(site, brush, hole, x - size / 2, y - size / 2, size, size)
    brush.outline(hole, 2.2)
    for index in range(8):
        turn = index * np.pi / 4 + 0.3
        spot = oval(x + size * 0.56 * np.cos(turn), y + size * 0.56 * np.sin(turn), 11, 11, 10)
        brush.fill(spot, brush.tone("#6b5628"))


def _bunk(brush: Brush, x: float, y: float, width: float, wood: str) -> None:
    """A bunk built against the wall, with drawers below."""
    brush.block(x - width / 2, y - 190, width, 190, wood, line=2.2)
    for index in range(3):
        drawer = box(
            x - width / 2 + 16 + index * (width - 32) / 3, y - 100, (width - 32) / 3 - 12, 80
        )
        brush.outline(drawer, 1.8, 0.7)
        brush.fill(
            oval(x - width / 2 + 16 + (index + 0.46) * (width - 32) / 3, y - 60, 22, 9, 12),
            brush.tone("#c9a04a"),
        )
    brush.form(rounded(x - width * 0.48, y - 226, width * 0.96, 56, 18), "#5f7486", line=2)
    brush.form(rounded(x - width * 0.46, y - 252, width * 0.26, 54, 22), "#efe8d8", line=1.8)
    brush.form(
        [
            (x - width * 0.06, y - 228),
            (x + width * 0.47, y - 228),
            (x + width * 0.47, y - 160),
            (x - width * 0.02, y - 150),
        ],
        "#8a4a44",
        line=1.8,
    )
    brush.block(x - width / 2 - 8, y - 186, width + 16, 14, mix(wood, "#ffffff", 0.12), line=1.8)


def _charts(site: Site, brush: Brush, x: float, top: float, side: float) -> None:
    """A chart with its dividers, a spyglass, a candle, a small globe."""
    sheet = [(x - 130, top + 4), (x + 120, top + 4), (x + 104, top - 22), (x - 112, top - 22)]
    brush.form(sheet, "#ecdfb8", line=1.6)
    coast = curve(
        [(x - 100, top - 4), (x - 40, top - 14), (x + 10, top - 2), (x + 80, top - 14)], 6
    )
    brush.strokes(coast, 2.4, brush.tone("#8a5a38"), 0.8)
    for end in (-12, 14):
        brush.strokes(line(x + 40, top - 50, x + 40 + end, top - 4, 4), 3, brush.tone("#c9a04a"))
    glass = np.array([(x - 30, top + 2), (x - 34, top - 16), (x + 46, top - 12), (x + 46, top)])
    brush.form(moved(glass, -side * 110, -4), "#c9a04a", line=1.5)
    globe(brush, x - side * 176, top + 4, 110)
    candle(site, brush, x + side * 170, top + 2, 54)
