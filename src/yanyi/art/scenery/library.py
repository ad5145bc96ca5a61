"""A library: tall shelves, a ladder, reading tables with lamps."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.antique import lattice_window
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, rug, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, rounded, table
from yanyi.art.scenery.lamp import candle, lantern, pendant
from yanyi.art.scenery.ornament import shelf
from yanyi.art.scenery.room import ceiling
from yanyi.art.scenery.scholar import curio_shelf, globe, scholar_desk, tall_clock
from yanyi.art.scenery.shape import box, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.window import daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def library(site: Site) -> None:
    """A library of the era."""
    site.ground, site.stature = 905.0, 400.0
    open_windows(site)
    chance = site.chance("library")
    side, era = site.side, site.setting.era
    wood = {
        Era.PERIOD_CHINESE: chance.pick(("#7a4a32", "#6a4034")),
        Era.PERIOD_WESTERN: chance.pick(("#5f3f2c", "#6b4630")),
        Era.MODERN: chance.pick(("#b08a5c", "#c2a274")),
    }[era]
    shell = site.layer(0.35)
    paint = {Era.PERIOD_CHINESE: "#ddceae", Era.PERIOD_WESTERN: "#8a7058", Era.MODERN: "#e2ddd0"}[
        era
    ]
    wall(site, shell, paint, mix(wood, "#c79a6a", 0.2), 620)
    wx = side * 40
    if era is Era.PERIOD_CHINESE:
        lattice_window(site, shell, wx - 150, 190, 300, 330, wood)
    else:
        pane(
            site,
            shell,
            wx - 130,
            110,
            260,
            470,
            "#5a3c2c" if era is Era.PERIOD_WESTERN else "#d9d6cc",
            3,
            5,
            arch=era is Era.PERIOD_WESTERN,
        )
    daylight(site, shell, wx - 130, 260, 170, 420)
    for x in (-280.0, 360.0):
        shelf(shell, wx + x, 765, 240, 640, wood, chance, 7, 0.04)
    if era is Era.PERIOD_CHINESE:
        beams(site, shell, wood, posts=(-1150.0, -640.0, 640.0, 1150.0))
    else:
        ceiling(site, shell, mix(paint, "#ffffff", 0.2))
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b08a5c", 0.4))
    for way in (-1, 1):
        _stack(floor, way, wood, chance)
    _ladder(floor, -side * 360, 790, 600, mix(wood, "#d9b078", 0.3))
    if era is Era.PERIOD_CHINESE:
        curio_shelf(floor, side * 480, 790, 220, 420, wood, chance)
        scholar_desk(floor, side * 200, 838, 360, wood, chance)
        candle(site, floor, side * 310, 704, 52)
        lantern(site, floor, -side * 240, 96, 90)
        lantern(site, floor, side * 300, 96, 90)
    else:
        rug(site, floor, 0, 902, 900, "#5f3f44", "#c9a46a")
        if era is Era.PERIOD_WESTERN:
            tall_clock(floor, side * 500, 800, 430, wood)
        globe(floor, -side * 250, 830, 200)
        chair(floor, side * 60, 846, 240, wood, 1, "#7f3a3a")
        table(floor, side * 230, 868, 460, 150, wood)
        _reading(site, floor, side * 230, 712.0, chance)
        for x in (-300, 300):
            pendant(site, floor, x, -200, 120, 120, "#3f5a4c")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    _front(site, front, mix(site.palette.near, site.palette.ink, 0.76))


def _stack(brush: Brush, way: float, wood: str, chance: Chance) -> None:
    """A row of shelves running away from us at one side, its end towards us."""
    x0, x1 = way * 640.0, way * 470.0
    near_top, far_top, near_foot, far_foot = -60.0, 150.0, 900.0, 810.0
    face = np.array([(x0, near_foot), (x0, near_top), (x1, far_top), (x1, far_foot)])
    brush.form(face, mix(wood, "#120c10", 0.45), line=2.4)
    rows = 7
    hues = ("#a84f42", "#c79a4e", "#4f7a7c", "#5e6a9a", "#d6cdb4", "#7d8f5c", "#8a5a6a")
    for row in range(rows):
        share0, share1 = (row + 0.12) / rows, (row + 0.94) / rows
        at = 0.03
        while at < 0.95:
            wide = chance.one(0.03, 0.06)
            tall = chance.one(0.1, 0.3) * (share1 - share0)
            a, b = at, min(0.97, at + wide)
            book = []
            for u, v in ((a, share1), (a, share0 + tall), (b, share0 + tall), (b, share1)):
                top = near_top + (far_top - near_top) * u
                foot = near_foot + (far_foot - near_foot) * u
                book.append((x0 + (x1 - x0) * u, top + (foot - top) * v))
            brush.form(book, mix(chance.pick(hues), wood, 0.2), line=1.0)
            at += wide + 0.005
        low = near_top + (near_foot - near_top) * (row + 1) / rows
        high = far_top + (far_foot - far_top) * (row + 1) / rows
        brush.strokes(line(x0, low, x1, high, 5), 7, brush.tone(mix(wood, "#ffffff", 0.1)), 1, 0)
    end = box(min(x0, x0 + way * 400), near_top - 160, 400, near_foot - near_top + 170)
    brush.form(end, wood, mix(wood, "#160c0a", 0.4), 2.4)
    for row in range(3):
        panel = box(min(x0, x0 + way * 400) + 40, near_top + 40 + 300 * row, 320, 250)
        brush.outline(panel, 2.2, 0.6)
    plate = box(x0 + way * 60 - 44, 300, 88, 56)
    brush.form(plate, "#efe6cc", line=1.7)
    brush.strokes(line(x0 + way * 60 - 26, 328, x0 + way * 60 + 26, 328, 3), 4, alpha=0.7)


def _ladder(brush: Brush, x: float, y: float, height: float, local: str) -> None:
    """A ladder leaning at the shelves."""
    for dx in (-34, 34):
        brush.limb(line(x + dx, y, x + dx * 0.8 + 40, y - height, 5), 12, 10, brush.tone(local))
    for index in range(1, 11):
        share = index / 11
        px = x + 40 * share
        brush.limb(
            line(px - 34, y - height * share, px + 34, y - height * share, 3),
            8,
            8,
            brush.tone(local),
        )


def _reading(site: Site, brush: Brush, x: float, top: float, chance: Chance) -> None:
    """Open books, stacks and a green lamp on a reading table."""
    for dx in (-120, 90):
        for side in (-1, 1):
            page = [
                (x + dx, top),
                (x + dx + side * 52, top - 6),
                (x + dx + side * 48, top - 24),
                (x + dx, top - 16),
            ]
            brush.form(page, "#f4eedd", line=1.4)
    for index in range(5):
        brush.block(
            x - 216 + 4 * index,
            top - 15 * (index + 1),
            88 - 7 * index,
            15,
            chance.pick(("#a84f42", "#4f6a5c", "#c9b98c", "#5e6a9a")),
            line=1.3,
        )
    brush.block(x - 5, top - 70, 10, 70, "#b58a44", line=1.5)
    brush.form(oval(x, top - 3, 60, 14, 18), "#b58a44", line=1.5)
    shade = rounded(x - 58, top - 100, 116, 36, 16)
    if site.lit:
        brush.fill(shade, mix("#3f9a6a", LAMP, 0.35))
        brush.outline(shade, 2)
        brush.glow(x, top - 60, 260, LAMP, 0.6)
        site.lamp(x, top - 60, 330, LAMP)
    else:
        brush.form(shade, "#3f7a5a", line=2)


def _front(site: Site, brush: Brush, dark: str) -> None:
    """Stacked books close before us."""
    light = mix(dark, site.palette.horizon, 0.18)
    side = site.side
    y = 1130.0
    for index, (wide, high) in enumerate(((300, 54), (270, 44), (284, 60), (220, 40), (240, 50))):
        x = side * 700 + 14 * (-1) ** index
        y -= high
        brush.fill(rounded(x - wide / 2, y, wide, high - 3, 6), dark)
        brush.strokes(line(x - wide / 2 + 12, y + 5, x + wide / 2 - 12, y + 4, 5), 3, light, 0.5)
