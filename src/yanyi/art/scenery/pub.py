"""A pub and a bar of today."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, beams, boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, solid, stool, table
from yanyi.art.scenery.lamp import candle, pendant
from yanyi.art.scenery.ornament import front_table, mug, picture
from yanyi.art.scenery.parlour import hearth
from yanyi.art.scenery.shape import box, curve, line
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import pane


def pub(site: Site) -> None:
    """A pub of the West."""
    chance = site.chance("pub")
    side = site.side
    wood = "#6f4630"
    shell = site.layer(0.35)
    wall(site, shell, "#d8c19a", wood, 560)
    for index in (0, 1):
        pane(site, shell, side * (180 + 360 * index) - 120, 210, 240, 290, wood, 4, 5)
    hearth(site, shell, side * 40 - side * 300, FOOT, 300)
    picture(shell, -side * 260, 290, 170, 130, wood, chance)
    beams(site, shell, wood, 90)
    floor = site.layer(0.5)
    boards(site, floor, "#83593c")
    _back_bar(floor, -side * 760, wood, chance)
    for x, y, width in ((side * 520, 850, 280), (side * 960, 810, 240)):
        for sx in (-1, 1):
            stool(floor, x + sx * width * 0.62, y + 14, 90, wood)
        table(floor, x, y, width, 140, "#8a5c3c")
        candle(site, floor, x, y - 142, 46)
        mug(floor, x - 70, y - 146, 34)
        mug(floor, x + 66, y - 144, 34)
    _barrels(floor, side * 1180, 860)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    front_table(front, side * 640, mix(site.palette.near, site.palette.ink, 0.7))


def _bottles(brush: Brush, x: float, y: float, width: float, chance: Chance) -> None:
    px = x - width / 2 + 14
    while px < x + width / 2 - 14:
        high, wide = chance.one(46, 78), chance.one(15, 24)
        local = chance.pick(("#5f7f4f", "#8a4a34", "#c79a4a", "#4a6a7a", "#d9d2c0", "#7a3f4a"))
        bottle = [
            (px - wide / 2, y),
            (px - wide / 2, y - high * 0.6),
            (px - wide * 0.18, y - high * 0.74),
            (px - wide * 0.18, y - high),
            (px + wide * 0.18, y - high),
            (px + wide * 0.18, y - high * 0.74),
            (px + wide / 2, y - high * 0.6),
            (px + wide / 2, y),
        ]
        brush.form(bottle, local, line=1.4)
        brush.fill(
            box(px - wide * 0.36, y - high * 0.45, wide * 0.72, high * 0.22),
            brush.tone("#efe6cf"),
            0.8,
        )
        brush.fill(box(px - wide * 0.34, y - high * 0.58, wide * 0.14, high * 0.5), "#ffffff", 0.22)
        px += wide + chance.one(3, 12)


def _barrels(brush: Brush, x: float, y: float) -> None:
    for dx, dy in ((-90, 0), (90, 0), (0, -130)):
        cx, cy = x + dx, y + dy
        body = np.vstack(
            [
                curve([(cx - 68, cy - 130), (cx - 84, cy - 65), (cx - 68, cy)], 6),
                curve([(cx + 68, cy), (cx + 84, cy - 65), (cx + 68, cy - 130)], 6),
            ]
        )
        brush.form(body, "#8a5f3c", line=2.2)
        for share in (0.2, 0.8):
            brush.strokes(
                line(cx - 76, cy - 130 * share, cx + 76, cy - 130 * share, 5),
                7,
                brush.tone("#3f3a38"),
                0.9,
                0,
            )


def _back_bar(brush: Brush, x: float, wood: str, chance: Chance) -> None:
    brush.block(x - 300, 250, 600, 540, mix(wood, "#140a08", 0.4), line=2.4)
    for row in range(3):
        y = 380 + row * 112
        _bottles(brush, x, y, 570, chance)
        brush.block(x - 306, y, 612, 13, wood, line=1.8)
    solid(brush, x, 880, 640, 210, 0.07, wood)
    for index in range(5):
        brush.outline(box(x - 300 + index * 122, 705, 108, 150), 1.8, 0.6)


def bar(site: Site) -> None:
    """A bar of today."""
    chance = site.chance("bar")
    side = site.side
    wood = "#5d3f36"
    shell = site.layer(0.35)
    wall(site, shell, chance.pick(("#5f5a6e", "#6d4f4c", "#4f6066")), wood, 600)
    pane(site, shell, side * 440 - 260, 190, 520, 340, "#2f3034", 3, 1)
    _, top, _, _ = site.bounds()
    shell.fall(box(-REACH, top, 2 * REACH, 60 - top), shell.ink, shell.tone("#3a3236"), top, 60)
    neon = site.palette.accent
    sign = curve(
        [
            (-side * 140 - 90, 250),
            (-side * 140 - 30, 190),
            (-side * 140 + 30, 250),
            (-side * 140 + 90, 190),
        ],
        8,
    )
    shell.glow(-side * 140, 220, 240, neon, 0.6 if site.lit else 0.2)
    shell.strokes(sign, 9, mix(neon, "#ffffff", 0.4), 0.95, 0.1)
    for dx, y, wide, high in ((-250, 400, 150, 190), (-70, 420, 130, 150), (90, 380, 110, 150)):
        picture(shell, -side * 140 + dx, y, wide, high, "#2f2d33", chance)
    floor = site.layer(0.5)
    boards(site, floor, "#6a4a3c")
    _back_bar(floor, -side * 760, wood, chance)
    for index in range(3):
        pendant(site, floor, -side * (520 + 220 * index), -80, 230, 90, "#2f2d33")
    for index in range(3):
        stool(floor, -side * (380 + 180 * index), 930, 130, "#3d3436")
    for x, y in ((side * 470, 850), (side * 900, 810)):
        table(floor, x, y, 230, 150, wood)
        candle(site, floor, x, y - 152, 40)
        chair(floor, x - 150, y + 10, 210, "#3d3436", 1)
        chair(floor, x + 150, y + 10, 210, "#3d3436", -1)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    front_table(front, side * 640, mix(site.palette.near, site.palette.ink, 0.75))
