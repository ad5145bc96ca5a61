"""Old rooms: a scholar's chamber or parlour, and a tavern."""

import numpy as np

from yanyi.art.light import FIRE
from yanyi.art.palette import mix
from yanyi.art.scenery.antique import (
    couplet,
    folding_screen,
    lattice_window,
    low_table,
    moon_window,
    scroll,
    wine_jar,
)
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import (
    FOOT,
    beams,
    boards,
    curtain,
    daylight,
    moods_of_light,
    open_windows,
    pane,
    rug,
    wall,
)
from yanyi.art.scenery.furniture import chair, picture, plant, shelf, solid, stool, table, vase
from yanyi.art.scenery.lamp import candle, flame, lantern, pendant, standing_lamp
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.board.vocabulary import Era


def old_room(site: Site) -> None:
    """A room of olden days."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    if site.setting.era is Era.PERIOD_WESTERN:
        _parlour(site)
    else:
        _chamber(site)


def _chamber(site: Site) -> None:
    chance = site.chance("chamber")
    side = site.side
    shell = site.layer(0.35)
    plaster = chance.pick(("#e3d3b0", "#d8c7a4", "#d5cfba"))
    wood = chance.pick(("#7a4a32", "#6a4434", "#87543a"))
    wall(site, shell, plaster, mix(wood, "#c79a6a", 0.25), 610)
    if chance.yes(0.55):
        moon_window(site, shell, side * 330, 370, 350, wood)
    else:
        lattice_window(site, shell, side * 330 - 200, 220, 400, 310, wood)
    scroll(site, shell, -side * 110, 150, 150, 370, chance)
    scroll(site, shell, side * 720, 170, 130, 330, chance)
    couplet(shell, -side * 240, 160, 58, 330, "#e9ddc0", chance)
    beams(site, shell, wood)
    daylight(site, shell, side * 330 - 150, 300, 300, 240)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b98a5c", 0.45))
    folding_screen(site, floor, -side * 640, 800, 430, 400, chance, wood)
    shelf(floor, side * 720, 782, 270, 430, wood, chance, 4, 0.9)
    solid(floor, side * 330, 800, 330, 120, 0.1, wood)
    vase(floor, side * 250, 676, 74, "#8fb0b4", chance, floor.tone("#e0808a"))
    candle(site, floor, side * 420, 678, 58)
    rug(site, floor, 0, 890, 1000, mix("#a8473c", plaster, 0.2), "#d9b26a")
    low_table(site, floor, -side * 520, 900, 330, chance, wood)
    candle(site, floor, -side * 640, 800, 56)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    _bead_curtain(site, front, side, dark)
    lantern(site, front, -side * 720, -60, 150)


def _bead_curtain(site: Site, brush: Brush, side: float, colour: str) -> None:
    """Hanging gauze drawn to the side, before the figures."""
    chance = site.chance("gauze")
    edge = curve(
        [
            (side * 560, -120),
            (side * 640, 180),
            (side * 770, 420),
            (side * 800, 560),
            (side * 760, 820),
            (side * 780, 1150),
        ],
        9,
    )
    body = np.vstack([edge, [[side * REACH, 1150], [side * REACH, -120]]])
    brush.grade(body, [(0, colour, 0.62), (1, colour, 0.9)], (side * 600, 0), (side * 1100, 0))
    for index in range(9):
        shift = np.array([[side * (46.0 + 44 * index), 0]])
        brush.strokes(
            edge + shift + np.array([[chance.one(-8, 8), 0]]), 5, mix(colour, site.palette.accent, 0.25), 0.45
        )
    brush.strokes(edge, 6, mix(colour, site.palette.accent, 0.5), 0.8, 0.1)
    knot = oval(side * 786, 560, 60, 30)
    brush.fill(knot, mix(colour, site.palette.accent, 0.7))


def _parlour(site: Site) -> None:
    chance = site.chance("parlour")
    side = site.side
    shell = site.layer(0.35)
    paper = chance.pick(("#8f9f86", "#b58a78", "#8595a3", "#c2ac80"))
    wood = "#6b4632"
    wall(site, shell, paper, wood, 620)
    _damask(site, shell, paper)
    pane(site, shell, side * 380 - 120, 150, 240, 430, "#e6dcc6", 2, 4)
    for inward, x in ((1, side * 380 - 215), (-1, side * 380 + 85)):
        curtain(site, shell, x, 100, 130, 740, "#8f3f3c", inward)
    shell.block(side * 380 - 240, 86, 480, 24, "#c2994f", line=2)
    hearth(site, shell, -side * 250, FOOT)
    picture(shell, -side * 250, 260, 210, 170, "#b58a44", chance)
    picture(shell, -side * 560, 300, 130, 170, "#b58a44", chance)
    picture(shell, side * 40, 300, 110, 140, "#b58a44", chance)
    daylight(site, shell, side * 380 - 120, 240, 200, 380)
    _, top, _, _ = site.bounds()
    shell.block(-REACH, 20, 2 * REACH, 26, "#efe3cb", line=1.8)
    shell.fall(
        box(-REACH, top, 2 * REACH, 20 - top), shell.tone("#d8cdb4"), shell.tone("#efe6d2"), top, 20
    )
    floor = site.layer(0.5)
    boards(site, floor, "#8a6044")
    rug(site, floor, 0, 885, 1100, "#7f3a3a", "#d9b878")
    shelf(floor, -side * 700, 785, 290, 520, wood, chance, 5, 0.3)
    table(floor, side * 640, 850, 210, 150, wood)
    standing_lamp(site, floor, side * 650, 700, 130)
    _armchair(floor, side * 470, 880, 220, "#6f7a58", -side)
    _armchair(floor, -side * 560, 880, 220, "#8a4a44", side)
    plant(floor, side * 880, 850, 330, chance, "#5f7f8a")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    curtain_edge = curve(
        [(side * 690, -120), (side * 760, 260), (side * 840, 560), (side * 800, 1150)], 8
    )
    front.fill(np.vstack([curtain_edge, [[side * REACH, 1150], [side * REACH, -120]]]), dark)
    for index in range(6):
        front.strokes(
            curtain_edge + np.array([[side * (40.0 + 46 * index), 0]]),
            5,
            mix(dark, site.palette.accent, 0.3),
            0.5,
        )


def _damask(site: Site, brush: Brush, local: str) -> None:
    """The pattern of a wallpaper."""
    tone = mix(brush.tone(local), brush.ink, 0.28)
    pieces = []
    for row in range(9):
        for column in range(-17, 18):
            x, y = column * 92 + 46 * (row % 2), 60 + row * 64
            pieces.append(
                curve([(x, y - 20), (x + 11, y - 4), (x, y + 20), (x - 11, y - 4), (x, y - 20)], 4)
            )
    brush.fill(np.stack(pieces), tone, 0.3)


def _armchair(brush: Brush, x: float, y: float, size: float, local: str, faces: float) -> None:
    """A stuffed armchair turned half towards the middle."""
    from yanyi.art.scenery.furniture import rounded, shadow

    shadow(brush, x, y, size)
    brush.form(
        rounded(x - size * 0.42, y - size * 1.02, size * 0.84, size * 0.86, 50), local, line=2.4
    )
    for row in range(2):
        for column in range(3):
            brush.fill(
                oval(x + (column - 1) * size * 0.22, y - size * (0.82 - 0.2 * row), 8, 8, 10),
                brush.ink,
                0.5,
            )
    brush.form(
        rounded(x - size * 0.38, y - size * 0.48, size * 0.76, size * 0.2, 20),
        mix(local, "#ffffff", 0.16),
        line=2,
    )
    brush.block(x - size * 0.4, y - size * 0.3, size * 0.8, size * 0.2, local, line=2)
    for side in (-1, 1):
        lift = 0.04 if side == faces else 0.0
        brush.form(
            rounded(
                x + side * size * 0.42 - size * 0.1,
                y - size * (0.6 + lift),
                size * 0.2,
                size * 0.54,
                30,
            ),
            mix(local, "#ffffff", 0.07),
            line=2.2,
        )
        brush.block(x + side * size * 0.38 - 6, y - size * 0.1, 12, size * 0.1, "#3f2a20", line=1.4)


def hearth(site: Site, brush: Brush, x: float, y: float, width: float = 330.0) -> None:
    """A fireplace standing at y, burning where lamps are lit."""
    stone = "#cfc4b0"
    high = width * 0.82
    brush.block(x - width / 2, y - high, width, high, stone, line=2.4)
    mouth = np.vstack(
        [
            curve(
                [
                    (x - width * 0.3, y - high * 0.5),
                    (x - width * 0.18, y - high * 0.66),
                    (x, y - high * 0.7),
                    (x + width * 0.18, y - high * 0.66),
                    (x + width * 0.3, y - high * 0.5),
                ],
                6,
            ),
            [[x + width * 0.3, y], [x - width * 0.3, y]],
        ]
    )
    brush.fall(mouth, "#1c1416", "#3a2220" if site.lit else "#241a1c", y - high * 0.7, y)
    brush.outline(mouth, 2.4)
    for index in range(4):
        lx = x + (index - 1.5) * width * 0.12
        brush.form(oval(lx, y - 16, width * 0.2, 22), "#5a3f30", line=1.6)
    if site.lit:
        for dx, size in ((-0.14, 0.26), (0.0, 0.4), (0.13, 0.3), (0.05, 0.22)):
            flame(brush, x + dx * width, y - 14, width * size)
        brush.glow(x, y - high * 0.3, width * 1.9, FIRE, 0.6)
        site.lamp(x, y - high * 0.3, width * 1.8, FIRE)
    brush.block(
        x - width * 0.58, y - high - 22, width * 1.16, 26, mix(stone, "#ffffff", 0.2), line=2
    )
    chance = site.chance("mantel")
    for dx, local in ((-0.42, "#b5863f"), (0.4, "#6f8fa0")):
        vase(brush, x + dx * width, y - high - 22, 54, local, chance)
    candle(site, brush, x - width * 0.2, y - high - 20, 40)
    candle(site, brush, x + width * 0.2, y - high - 20, 40)


def tavern(site: Site) -> None:
    """A tavern: an old wine house, a pub, or a bar."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _wine_house(site)
        case Era.PERIOD_WESTERN:
            _pub(site)
        case _:
            _bar(site)


def _wine_house(site: Site) -> None:
    chance = site.chance("wine house")
    side = site.side
    wood = chance.pick(("#8a5636", "#7d4c34", "#946040"))
    shell = site.layer(0.35)
    wall(site, shell, mix(wood, "#d9b98a", 0.55), wood, 600)
    for index in (-1, 0, 1, 2):
        x = -side * 60 + side * index * 320
        lattice_window(site, shell, x - 120, 230, 240, 300, mix(wood, "#301810", 0.3))
    for index in (-2, 2):
        couplet(shell, index * 330, 190, 60, 330, "#b5372c", chance)
    beams(site, shell, wood, 90)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b08a62", 0.4))
    _jar_rack(floor, -side * 690, 790, 460, wood, chance)
    solid(floor, -side * 600, 850, 520, 170, 0.09, wood)
    for index in range(4):
        wine_jar(
            floor,
            -side * (420 + 110 * index),
            678,
            84,
            chance.pick(("#6b4a3a", "#3f3a3c", "#7a5a40")),
        )
    for x, y, width in ((side * 480, 840, 270), (side * 900, 800, 230)):
        for sx in (-1, 1):
            stool(floor, x + sx * width * 0.66, y + 12, 82, wood)
        table(floor, x, y, width, 130, mix(wood, "#c9925c", 0.3))
        wine_jar(floor, x - 40, y - 134, 44, "#4a3a34")
        for cup in (20, 60):
            floor.form(
                [
                    (x + cup - 9, y - 148),
                    (x + cup + 9, y - 148),
                    (x + cup + 6, y - 134),
                    (x + cup - 6, y - 134),
                ],
                "#e8e2d0",
                line=1.4,
            )
    for index in (-2, -1, 1, 2):
        lantern(site, floor, index * 360 - side * 40, 96, 92)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.7)
    _front_table(front, side * 640, dark)
    _banner(front, -side * 810, site)


def _jar_rack(brush: Brush, x: float, y: float, width: float, wood: str, chance: object) -> None:
    from yanyi.art.scenery.chance import Chance

    assert isinstance(chance, Chance)
    high = 470.0
    brush.block(x - width / 2, y - high, width, high, mix(wood, "#1a0e0a", 0.45), line=2.4)
    for row in range(3):
        base = y - high + high * (row + 1) / 3 - 8
        for column in range(5):
            px = x - width / 2 + width * (column + 0.5) / 5
            wine_jar(
                brush,
                px,
                base,
                86 * chance.one(0.8, 1.0),
                chance.pick(("#6b4a3a", "#4a4340", "#8a6244")),
                chance.pick(("#c23f2f", "#d9b45c")),
            )
        brush.block(x - width / 2 - 8, base, width + 16, 13, wood, line=1.8)


def _front_table(brush: Brush, x: float, colour: str) -> None:
    """The corner of a table close before us."""
    top = curve([(x - 330, 1010), (x, 1000), (x + 420, 1010)], 6)
    brush.fill(np.vstack([top, [[x + 430, 1200], [x - 340, 1200]]]), colour)
    for dx, wide, high in ((-150, 34, 84), (30, 70, 120), (190, 30, 60)):
        body = curve(
            [
                (x + dx - wide * 0.5, 1010),
                (x + dx - wide * 0.6, 1010 - high * 0.5),
                (x + dx - wide * 0.2, 1010 - high),
                (x + dx + wide * 0.2, 1010 - high),
                (x + dx + wide * 0.6, 1010 - high * 0.5),
                (x + dx + wide * 0.5, 1010),
            ],
            5,
        )
        brush.fill(body, colour)


def _banner(brush: Brush, x: float, site: Site) -> None:
    """A hanging cloth with a round mark, close before us."""
    cloth = mix(site.palette.accent, site.palette.ink, 0.5)
    edge = curve(
        [
            (x - 90, -120),
            (x - 84, 160),
            (x - 92, 330),
            (x, 390),
            (x + 92, 330),
            (x + 84, 160),
            (x + 90, -120),
        ],
        6,
    )
    brush.fill(edge, cloth)
    brush.outline(edge, 3)
    ring = oval(x, 190, 110, 110)
    brush.strokes(np.vstack([ring, ring[:2]]), 8, mix(cloth, site.palette.paper, 0.6), 0.8, 0)
    for dy in (-18, 4, 24):
        brush.strokes(
            line(x - 26, 190 + dy, x + 26, 188 + dy, 4), 8, mix(cloth, site.palette.paper, 0.6), 0.8
        )


def _bottles(brush: Brush, x: float, y: float, width: float, chance: object) -> None:
    from yanyi.art.scenery.chance import Chance

    assert isinstance(chance, Chance)
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


def _pub(site: Site) -> None:
    chance = site.chance("pub")
    side = site.side
    wood = "#6f4630"
    shell = site.layer(0.35)
    wall(site, shell, "#d8c19a", wood, 560)
    for index in (0, 1):
        pane(site, shell, side * (180 + 360 * index) - 120, 210, 240, 290, wood, 4, 5)
    hearth(site, shell, side * 40 - side * 300, FOOT, 300)
    picture(shell, -side * 260, 290, 170, 130, wood, chance)
    beams(site, shell, wood, 90, posts=False)
    floor = site.layer(0.5)
    boards(site, floor, "#83593c")
    _back_bar(site, floor, -side * 760, wood, chance)
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
    _front_table(front, side * 640, mix(site.palette.near, site.palette.ink, 0.7))


def mug(brush: Brush, x: float, y: float, size: float) -> None:
    """A mug with foam, standing at y."""
    brush.strokes(
        curve(
            [
                (x + size * 0.3, y - size * 0.8),
                (x + size * 0.66, y - size * 0.6),
                (x + size * 0.3, y - size * 0.2),
            ],
            5,
        ),
        5,
    )
    brush.block(x - size * 0.35, y - size, size * 0.7, size, "#c98f3f", line=1.7)
    brush.form(oval(x, y - size, size * 0.8, size * 0.34), "#f6ecd2", line=1.4)


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


def _back_bar(site: Site, brush: Brush, x: float, wood: str, chance: object) -> None:
    brush.block(x - 300, 250, 600, 540, mix(wood, "#140a08", 0.4), line=2.4)
    for row in range(3):
        y = 380 + row * 112
        _bottles(brush, x, y, 570, chance)
        brush.block(x - 306, y, 612, 13, wood, line=1.8)
    solid(brush, x, 880, 640, 210, 0.07, wood)
    for index in range(5):
        brush.outline(box(x - 300 + index * 122, 705, 108, 150), 1.8, 0.6)


def _bar(site: Site) -> None:
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
    floor = site.layer(0.5)
    boards(site, floor, "#6a4a3c")
    _back_bar(site, floor, -side * 760, wood, chance)
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
    _front_table(front, side * 640, mix(site.palette.near, site.palette.ink, 0.75))
