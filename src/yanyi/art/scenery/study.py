"""A study: books, a writing table, a window."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.antique import couplet, lattice_window, moon_window, scroll
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, beams, boards, moods_of_light, rug, wall
from yanyi.art.scenery.furniture import chair, rounded, solid, table
from yanyi.art.scenery.lamp import candle, lantern, pendant, standing_lamp
from yanyi.art.scenery.ornament import picture, plant, shelf
from yanyi.art.scenery.parlour import hearth
from yanyi.art.scenery.room import ceiling, front_leaves
from yanyi.art.scenery.scholar import (
    clock_face,
    curio_shelf,
    globe,
    orchid,
    scholar_desk,
    tall_clock,
    zither,
)
from yanyi.art.scenery.shape import box, curve
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import curtain, daylight, open_windows, pane
from yanyi.board.vocabulary import Era


def study(site: Site) -> None:
    """A scholar's study of the era."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _scholar(site)
        case Era.PERIOD_WESTERN:
            _library(site)
        case _:
            _den(site)


def _scholar(site: Site) -> None:
    chance = site.chance("scholar")
    side = site.side
    wood = chance.pick(("#7a4a32", "#6a4434", "#87543a"))
    shell = site.layer(0.35)
    wall(
        site, shell, chance.pick(("#e6d9ba", "#dccfae", "#d6d3c2")), mix(wood, "#c79a6a", 0.2), 620
    )
    if chance.yes():
        moon_window(site, shell, side * 350, 360, 330, wood)
    else:
        lattice_window(site, shell, side * 350 - 190, 215, 380, 300, wood)
    scroll(shell, -side * 40, 130, 170, 400, chance)
    for index in (-1, 1):
        couplet(shell, -side * 40 + index * 142, 150, 54, 350, "#e9ddc0", chance)
    beams(site, shell, wood, posts=(-1150.0, -620.0, 620.0, 1150.0))
    daylight(site, shell, side * 350 - 150, 300, 290, 240)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b98a5c", 0.45))
    curio_shelf(floor, -side * 430, 785, 300, 520, wood, chance)
    shelf(floor, -side * 730, 785, 270, 520, wood, chance, 5, 0.3)
    zither(floor, side * 610, 830, 330, wood)
    orchid(floor, side * 820, 800, 150, chance)
    solid(floor, -side * 40, 790, 300, 96, 0.1, wood)
    candle(site, floor, -side * 150, 692, 56)
    _burner(floor, -side * 10, 694, 52)
    scholar_desk(floor, side * 330, 858, 400, wood, chance)
    candle(site, floor, side * 470, 712, 56)
    _scroll_jar(floor, -side * 600, 870, 120)
    rug(site, floor, -side * 60, 905, 820, "#5f6f6a", "#d9c08a")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    lantern(site, front, -side * 700, -70, 150)
    _front_desk(front, side, dark, site)


def _burner(brush: Brush, x: float, y: float, size: float) -> None:
    """A small incense burner and its thread of smoke."""
    bowl = curve(
        [
            (x - size * 0.5, y - size * 0.62),
            (x - size * 0.4, y - size * 0.16),
            (x + size * 0.4, y - size * 0.16),
            (x + size * 0.5, y - size * 0.62),
        ],
        5,
    )
    brush.form(bowl, "#6f6a4a", line=1.6)
    for foot in (-0.3, 0.3):
        brush.block(x + foot * size - 4, y - size * 0.2, 8, size * 0.2, "#6f6a4a", line=1.2)
    smoke = curve(
        [
            (x, y - size * 0.7),
            (x + 10, y - size * 1.5),
            (x - 12, y - size * 2.4),
            (x + 8, y - size * 3.4),
        ],
        7,
    )
    brush.strokes(smoke, 7, "#ffffff", 0.28)


def _scroll_jar(brush: Brush, x: float, y: float, size: float) -> None:
    """A tall jar full of rolled pictures, standing on the floor."""
    for index, lean in enumerate((-0.3, -0.1, 0.12, 0.32)):
        top = (x + lean * size, y - size * (1.35 + 0.12 * (index % 2)))
        roll = np.array([(x + lean * size * 0.4, y - size * 0.7), top])
        brush.strokes(
            np.linspace(roll[0], roll[1], 4), 20 / brush.fine, brush.tone("#ece0c2"), 1, 0
        )
        brush.strokes(np.linspace(roll[0], roll[1], 4) + np.array([[9, 0]]), 1.8)
    jar = curve(
        [
            (x - size * 0.3, y - size * 0.8),
            (x - size * 0.36, y - size * 0.4),
            (x - size * 0.26, y),
            (x + size * 0.26, y),
            (x + size * 0.36, y - size * 0.4),
            (x + size * 0.3, y - size * 0.8),
        ],
        5,
    )
    brush.form(jar, "#6f93a0", line=2)


def _front_desk(brush: Brush, side: float, dark: str, site: Site) -> None:
    """Books and brushes on the table close before us."""
    light = mix(dark, site.palette.horizon, 0.16)
    x = side * 700
    brush.fill(box(min(x - 260, side * REACH), 1010, abs(side * REACH - x) + 260, 240), dark)
    for index in range(4):
        wide = 190 - 16 * index
        brush.fill(box(x - wide / 2, 984 - 28 * index, wide, 27), dark)
        brush.strokes(
            np.array(
                [
                    [x - wide / 2, 985.0 - 28 * index],
                    [x, 984.0 - 28 * index],
                    [x + wide / 2, 985.0 - 28 * index],
                ]
            ),
            3,
            light,
            0.6,
        )
    pot = box(x + side * 170 - 34, 900, 68, 112)
    brush.fill(pot, dark)
    for index in range(4):
        px = x + side * 170 + (index - 1.5) * 18
        tip = np.array([[px, 905.0], [px + (index - 1.5) * 8, 850], [px + (index - 1.5) * 14, 790]])
        brush.strokes(tip, 9, dark, 1, 0.3)


def _library(site: Site) -> None:
    chance = site.chance("gentleman")
    side = site.side
    wood = chance.pick(("#6b4632", "#5f3f30", "#74503a"))
    shell = site.layer(0.35)
    paint = chance.pick(("#7f8a74", "#96705a", "#75828c", "#8a6f58"))
    wall(site, shell, paint, wood, 600)
    pane(site, shell, side * 330 - 130, 140, 260, 430, "#5a3c2c", 3, 4, arch=True)
    cloth = chance.pick(("#5f6f4f", "#7f3a3a", "#3f5a68"))
    curtain(site, shell, side * 330 - 228, 100, 116, 750, cloth, 1)
    curtain(site, shell, side * 330 + 112, 100, 116, 750, cloth, -1)
    shell.block(side * 330 - 250, 90, 500, 18, "#b58a44", line=2)
    hearth(site, shell, -side * 130, FOOT, 290)
    picture(shell, -side * 130, 340, 230, 190, "#b58a44", chance)
    daylight(site, shell, side * 330 - 130, 260, 190, 390)
    ceiling(site, shell, "#e6d9bf")
    floor = site.layer(0.5)
    boards(site, floor, "#80573c")
    rug(site, floor, 0, 893, 1150, "#5f3f44", "#c9a46a")
    shelf(floor, -side * 480, 785, 330, 640, wood, chance, 6, 0.12)
    shelf(floor, -side * 800, 785, 300, 640, wood, chance, 6, 0.12)
    tall_clock(floor, side * 590, 800, 520, wood)
    globe(floor, side * 730, 850, 250)
    chair(floor, side * 470, 850, 280, wood, -side, "#7f3a3a")
    solid(floor, side * 290, 872, 400, 168, 0.12, wood)
    _desk_things(site, floor, side, 704.0)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    _wing_chair(front, -side * 760, dark, site)


def _desk_things(site: Site, brush: Brush, side: float, top: float) -> None:
    """A lamp, an inkwell with its quill, papers and books."""
    x = side * 290
    standing_lamp(site, brush, x + side * 140, top, 140)
    brush.block(x - 60, top - 8, 110, 8, "#f0e8d4", line=1.3)
    well = x + side * 64
    pot = [(well - 13, top), (well - 9, top - 22), (well + 9, top - 22), (well + 13, top)]
    brush.form(curve(pot, 4), "#2f3a48", line=1.4)
    quill = curve(
        [(well, top - 20), (well - side * 16, top - 62), (well - side * 50, top - 104)], 6
    )
    brush.strokes(quill, 12, brush.tone("#f2ead8"), 1, 0.7)
    for index, hue in enumerate(("#a84f42", "#4f6a5c", "#c9b98c")):
        brush.block(
            x - side * 130 - 58 + 5 * index,
            top - 15 * (index + 1),
            116 - 10 * index,
            15,
            hue,
            line=1.3,
        )


def _wing_chair(brush: Brush, x: float, dark: str, site: Site) -> None:
    """The back of a great chair close before us."""
    brush.fill(rounded(x - 190, 640, 380, 620, 120), dark)
    light = mix(dark, site.palette.horizon, 0.16)
    brush.strokes(
        curve([(x - 186, 820), (x - 150, 690), (x, 644), (x + 150, 690), (x + 186, 820)], 8),
        5,
        light,
        0.7,
    )


def _den(site: Site) -> None:
    chance = site.chance("den")
    side = site.side
    paint = chance.pick(("#dcd6c6", "#c6d2cc", "#d8c8b4", "#c4ccd6"))
    wood = chance.pick(("#b58558", "#8f6244", "#a3794f"))
    shell = site.layer(0.35)
    wall(site, shell, paint)
    pane(site, shell, side * 330 - 190, 180, 380, 350, "#f2ece0", 3, 1)
    hang = chance.pick(("#b9ab8c", "#8fa3a8", "#b98a74"))
    curtain(site, shell, side * 330 - 290, 130, 120, 740, hang, 1)
    curtain(site, shell, side * 330 + 170, 130, 120, 740, hang, -1)
    _cork(shell, -side * 60, 330)
    clock_face(shell, -side * 300, 190, 92)
    daylight(site, shell, side * 330 - 190, 380, 190, 330)
    ceiling(site, shell, paint)
    floor = site.layer(0.5)
    boards(site, floor, wood)
    rug(site, floor, 0, 898, 980, mix("#6f8f86", paint, 0.3), "#f0e6d0")
    shelf(floor, -side * 430, 785, 330, 520, wood, chance, 5, 0.25)
    shelf(floor, -side * 760, 785, 300, 520, wood, chance, 5, 0.25)
    plant(floor, side * 800, 830, 330, chance, chance.pick(("#b5694a", "#e6dfd0", "#5f7a8a")))
    table(floor, side * 330, 850, 470, 165, wood)
    _screen(site, floor, side * 330, 680.0)
    standing_lamp(site, floor, side * 510, 684, 150)
    chair(floor, side * 330, 905, 270, "#3f4a54", side, "#566472")
    pendant(site, floor, -side * 40, -200, 150, 120, chance.pick(("#2f4a48", "#c7713f")))
    moods_of_light(site, floor)
    front_leaves(site, -side)


def _screen(site: Site, brush: Brush, x: float, top: float) -> None:
    """A screen with something written on it, a keyboard, papers."""
    brush.block(x - 14, top - 24, 28, 24, "#5a616a", line=1.4)
    brush.form(rounded(x - 110, top - 160, 220, 138, 8), "#3a4048", line=2)
    glow = mix(site.palette.horizon, "#9fd6ea", 0.6)
    brush.fall(
        box(x - 101, top - 152, 202, 120), mix(glow, "#ffffff", 0.3), glow, top - 152, top - 30
    )
    for row in range(6):
        brush.fill(
            box(x - 88, top - 140 + 17 * row, 60 + 34 * ((row * 7) % 4), 7),
            mix(glow, "#2a3a50", 0.5),
            0.6,
        )
    if site.lit:
        brush.glow(x, top - 90, 260, glow, 0.4)
    for index, hue in enumerate(("#efece2", "#e3c9a0", "#dfe5e6")):
        brush.block(x - 214, top - 11 * (index + 1), 90 - 6 * index, 11, hue, line=1.2)


def _cork(brush: Brush, x: float, y: float) -> None:
    """A cork board with notes and pictures."""
    brush.block(x - 150, y - 110, 300, 220, "#c79a62", "#b58850", 2.2)
    notes = (
        ("#f6f0dc", -110, -80),
        ("#f2d98a", -20, -86),
        ("#a8cfe0", 62, -70),
        ("#e8a08a", -96, 10),
        ("#f6f0dc", 0, 4),
        ("#b9d9a0", 84, 22),
    )
    for hue, dx, dy in notes:
        brush.block(x + dx - 30, y + dy - 4, 66, 72, hue, line=1.3)
        for row in range(3):
            brush.strokes(
                np.array(
                    [
                        [x + dx - 20, y + dy + 16.0 + 15 * row],
                        [x + dx, y + dy + 15.0 + 15 * row],
                        [x + dx + 24, y + dy + 16.0 + 15 * row],
                    ]
                ),
                2,
                alpha=0.45,
            )
        brush.fill(box(x + dx - 3, y + dy - 8, 8, 8), brush.tone("#c2352c"))
