"""A cafe."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, rounded, solid
from yanyi.art.scenery.lamp import candle, pendant
from yanyi.art.scenery.ornament import mug, picture, plant, vase
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.tavern import tavern
from yanyi.art.scenery.window import daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def cafe(site: Site) -> None:
    """A cafe, or the tea house or coffee house of another time."""
    if site.setting.era is Era.PERIOD_CHINESE:
        tavern(site)
        return
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    chance = site.chance("cafe")
    side = site.side
    paint = chance.pick(("#d9c5a3", "#b9c4b0", "#c9a88c", "#a9b5b8"))
    wood = chance.pick(("#7d5238", "#8f6244", "#5f4434"))
    shell = site.layer(0.35)
    wall(site, shell, paint, mix(wood, paint, 0.2), 600)
    old = site.setting.era is Era.PERIOD_WESTERN
    wx = side * 380
    pane(site, shell, wx - 300, 150, 600, 420, "#2f4a44" if not old else wood, 3, 2 if old else 1)
    shell.block(wx - 340, 100, 680, 44, mix(site.palette.accent, "#2f4a44", 0.75), line=2)
    _menu(shell, -side * 600, 130, chance)
    _brick(site, shell, -side)
    for dx, y, wide, high in ((0, 300, 120, 150), (120, 340, 90, 110), (20, 470, 150, 110)):
        picture(shell, -side * 190 + dx, y, wide, high, wood, chance)
    _string_lights(site, shell)
    daylight(site, shell, wx - 300, 600, 170, 400)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#c79a6a", 0.4), tiles=old)
    _counter(floor, -side * 690, 880, wood, chance)
    for index, (x, y, size) in enumerate(
        ((side * 330, 820, 0.8), (side * 720, 870, 1.0), (side * 1150, 830, 0.9))
    ):
        _bistro(site, floor, x, y, size, wood, chance, index)
    for index in range(4):
        pendant(
            site,
            floor,
            -side * (330 + 190 * index),
            -90,
            250,
            84,
            chance.pick(("#2f4a48", "#c7713f", "#d9b45c")),
        )
    plant(floor, side * 950, 850, 330, chance)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    front.fill(oval(side * 720, 1090, 640, 170), dark)
    cup = [
        (side * 640 - 46, 960),
        (side * 640 + 46, 960),
        (side * 640 + 32, 1030),
        (side * 640 - 32, 1030),
    ]
    front.fill(cup, mix(dark, site.palette.paper, 0.15))
    front.fill(oval(side * 640, 1034, 130, 22), mix(dark, site.palette.paper, 0.1))
    steam = curve(
        [(side * 640, 945), (side * 640 - 18, 900), (side * 640 + 16, 860), (side * 640 - 4, 800)],
        8,
    )
    front.strokes(steam, 10, mix(site.palette.horizon, "#ffffff", 0.5), 0.4)


def _menu(brush: Brush, x: float, y: float, chance: Chance) -> None:
    """Black boards with chalk marks over the counter."""
    for index in (-1, 0, 1):
        left = x + index * 172 - 78
        brush.block(left, y, 156, 190, "#33393a", "#2a2f31", 2)
        chalk = brush.tone("#e9e6da")
        brush.strokes(
            curve([(left + 40, y + 24), (left + 78, y + 18), (left + 116, y + 25)], 5),
            5,
            chalk,
            0.85,
        )
        for row in range(6):
            wide = chance.one(44, 80)
            brush.strokes(
                line(left + 20, y + 52 + 22 * row, left + 20 + wide, y + 51 + 22 * row, 4),
                3,
                chalk,
                0.6,
            )
            brush.strokes(
                line(left + 118, y + 52 + 22 * row, left + 136, y + 52 + 22 * row, 3),
                3,
                brush.tone("#e8c04a"),
                0.7,
            )


def _brick(site: Site, brush: Brush, side: float) -> None:
    """Patches of bare brick on one side of the wall."""
    chance = site.chance("brick")
    tone = brush.tone("#b0705a")
    for _ in range(60):
        column, row = chance.whole(0, 11), chance.whole(0, 12)
        x = side * (330 + column * 72 + 36 * (row % 2))
        y = 110 + row * 34
        piece = rounded(x - 33, y, 66, 28, 4)
        brush.fill(piece, mix(tone, brush.ink, chance.one(0, 0.25)), 0.55)
        brush.outline(piece, 1.2, 0.3)


def _string_lights(site: Site, brush: Brush) -> None:
    """Bulbs on a swinging cord under the ceiling."""
    x = np.linspace(-REACH, REACH, 80)
    y = 60 + 34 * np.abs(np.sin(x / 240))
    brush.strokes(np.stack([x, y], axis=1), 2, alpha=0.8, taper=0)
    for px, py in zip(x[::3], y[::3], strict=True):
        brush.fill(
            oval(px, py + 11, 13, 17, 12),
            mix(LAMP, "#ffffff", 0.5) if site.lit else brush.tone("#efe3c0"),
        )
        if site.lit:
            brush.glow(px, py + 11, 70, LAMP, 0.5)


def _counter(brush: Brush, x: float, y: float, wood: str, chance: Chance) -> None:
    """The counter with its machine, cakes under glass and cups."""
    for row in range(2):
        base = 480 + 100 * row
        for index in range(9):
            px = x - 240 + 60 * index
            high = chance.one(30, 56)
            brush.block(
                px - 17,
                base - high,
                34,
                high,
                chance.pick(("#e9e2d2", "#b5694a", "#7f9a8a", "#d9b45c", "#6b4a3a")),
                line=1.4,
            )
        brush.block(x - 290, base, 580, 12, wood, line=1.7)
    solid(brush, x, y, 640, 230, 0.07, wood)
    for index in range(7):
        brush.strokes(
            line(x - 300 + 100 * index, y - 214, x - 300 + 100 * index, y - 8, 4), 2, alpha=0.5
        )
    top = y - 238
    mx = x - 140
    brush.form(rounded(mx - 100, top - 118, 200, 96, 10), "#b9bfc0", line=2.2)
    brush.form(rounded(mx - 84, top - 22, 168, 22, 4), "#5a6064", line=1.8)
    brush.form(rounded(mx - 90, top - 150, 180, 34, 8), "#9a4a3c", line=2)
    for dx in (-44, 44):
        brush.block(mx + dx - 12, top - 60, 24, 14, "#3a3d40", line=1.4)
        brush.form(
            [
                (mx + dx - 13, top - 18),
                (mx + dx + 13, top - 18),
                (mx + dx + 9, top),
                (mx + dx - 9, top),
            ],
            "#f2eee2",
            line=1.4,
        )
    gx = x + 150
    for dx in (-60, 0, 60):
        brush.form(
            oval(gx + dx, top - 16, 48, 26),
            chance.pick(("#c98a4f", "#d9a0a0", "#7a5238")),
            line=1.5,
        )
    dome = rounded(gx - 110, top - 92, 220, 92, 18)
    brush.fill(dome, "#ffffff", 0.2)
    brush.outline(dome, 2, 0.8)


def _bistro(
    site: Site, brush: Brush, x: float, y: float, size: float, wood: str, chance: Chance, salt: int
) -> None:
    """A small round table with two chairs."""
    chair(brush, x - 150 * size, y + 6, 230 * size, mix(wood, "#20140e", 0.3), 1)
    chair(brush, x + 150 * size, y + 6, 230 * size, mix(wood, "#20140e", 0.3), -1)
    brush.puff(x, y, 170 * size, 34, brush.ink, 0.4)
    brush.block(x - 6 * size, y - 140 * size, 12 * size, 136 * size, "#3a3638", line=1.6)
    brush.form(oval(x, y - 3, 92 * size, 18 * size), "#3a3638", line=1.6)
    brush.form(oval(x, y - 146 * size, 210 * size, 42 * size), wood, line=2.2)
    top = y - 150 * size
    if salt % 2:
        vase(brush, x - 20 * size, top, 48 * size, "#e6dfd0", chance, site.palette.accent)
    else:
        candle(site, brush, x - 20 * size, top, 44 * size)
    mug(brush, x + 40 * size, top + 4, 30 * size)
