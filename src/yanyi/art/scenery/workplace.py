"""Places of work and meeting: an office and a cafe, or what stood for them of old."""

import numpy as np

from yanyi.art.light import COLD_LAMP, LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import (
    boards,
    curtain,
    daylight,
    moods_of_light,
    open_windows,
    pane,
    rug,
    wall,
)
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, picture, plant, rounded, shelf, solid, table, vase
from yanyi.art.scenery.inn import mug, old_room, tavern
from yanyi.art.scenery.lamp import candle, pendant, standing_lamp
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
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
    _panel_ceiling(site, shell)
    _board(site, shell, -side * 560, 300, chance)
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


def _panel_ceiling(site: Site, brush: Brush) -> None:
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


def _board(site: Site, brush: Brush, x: float, y: float, chance: Chance) -> None:
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
    _string_lights(site, shell)
    daylight(site, shell, wx - 300, 600, 170, 400)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#c79a6a", 0.4), tiles=old)
    _counter(site, floor, -side * 690, 880, wood, chance)
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


def _counter(site: Site, brush: Brush, x: float, y: float, wood: str, chance: Chance) -> None:
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
