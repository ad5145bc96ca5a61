"""A shop: a counter, and shelves of goods up to the ceiling."""

import numpy as np

from yanyi.art.light import COLD_LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.antique import couplet, wine_jar
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import solid
from yanyi.art.scenery.goods import CLOTH, barrel, bolts, crate, hanging, sack
from yanyi.art.scenery.hall import plaque
from yanyi.art.scenery.lamp import candle, lantern, pendant
from yanyi.art.scenery.office import panel_ceiling
from yanyi.art.scenery.ornament import vase_shape
from yanyi.art.scenery.room import ceiling
from yanyi.art.scenery.shape import box, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.window import open_windows, pane
from yanyi.board.vocabulary import Era

_TINS = ("#b5433a", "#3f6a7a", "#c79a3c", "#6f8a5a", "#d8c8a8", "#7a4a6a", "#e0753f", "#4f78a8")


def shop(site: Site) -> None:
    """A shop of the era."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _apothecary(site)
        case Era.PERIOD_WESTERN:
            _general_store(site)
        case _:
            _corner_shop(site)
    front = site.layer(0.84)
    _front(site, front, mix(site.palette.near, site.palette.ink, 0.74))


def _apothecary(site: Site) -> None:
    chance = site.chance("apothecary")
    side = site.side
    wood = chance.pick(("#7a4a32", "#6f4436", "#84543a"))
    shell = site.layer(0.35)
    wall(site, shell, "#dccba6", mix(wood, "#c79a6a", 0.2), 620)
    _drawers(shell, -side * 60, 765, 720, 380, wood)
    _jar_row(shell, -side * 60, 385, 720, wood, chance, 2)
    plaque(shell, -side * 60, 120, 260, 84)
    for index in (-1, 1):
        couplet(shell, -side * 60 + index * 410, 170, 62, 420, "#b5372c", chance)
    pane(site, shell, side * 600 - 110, 230, 220, 300, wood, 5, 6)
    beams(site, shell, wood, posts=(-1150.0, -740.0, 460.0, 1150.0))
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b08a62", 0.4))
    _counter(floor, side * 390, 850, 640, wood)
    _scales(floor, side * 300, 676)
    for index in range(3):
        wine_jar(
            floor, side * (470 + 76 * index), 680, 62, ("#6b4a3a", "#8a9a8c", "#4a4340")[index]
        )
    candle(site, floor, side * 170, 682, 54)
    for index in range(3):
        sack(floor, -side * (470 + 130 * index), 850 + 12 * (index % 2), 116, chance)
    for index in range(6):
        hanging(floor, -side * 760 + 74 * index * side, 96, 90, chance)
    for x in (-side * 300, side * 240):
        lantern(site, floor, x, 96, 92)
    moods_of_light(site, floor)


def _drawers(brush: Brush, x: float, y: float, width: float, height: float, wood: str) -> None:
    """A wall of small drawers, each with its label and its ring."""
    brush.block(x - width / 2, y - height, width, height, wood, line=2.4)
    columns, rows = 12, 7
    wide, high = (width - 20) / columns, (height - 20) / rows
    cells, labels, rings = [], [], []
    for column in range(columns):
        for row in range(rows):
            left, top = x - width / 2 + 10 + wide * column, y - height + 10 + high * row
            cells.append(box(left + 3, top + 3, wide - 6, high - 6))
            labels.append(box(left + wide * 0.26, top + high * 0.16, wide * 0.48, high * 0.3))
            rings.append(oval(left + wide / 2, top + high * 0.68, 11, 11, 10))
    brush.fill(np.stack(cells), brush.tone(mix(wood, "#d9a870", 0.25)))
    for cell in cells:
        brush.strokes(np.vstack([cell, cell[:1]]), 1.4, alpha=0.6, taper=0)
    brush.fill(np.stack(labels), brush.tone("#efe4c8"))
    brush.fill(np.stack(rings), brush.tone("#c9a04a"))
    marks = np.stack(
        [
            line(label[0, 0] + 7, label[:, 1].mean(), label[1, 0] - 7, label[:, 1].mean(), 3)
            for label in labels
        ]
    )
    brush.strokes(marks, 2.6, alpha=0.75)


def _jar_row(
    brush: Brush, x: float, y: float, width: float, wood: str, chance: Chance, rows: int
) -> None:
    """Shelves of jars over the drawers."""
    for row in range(rows):
        base = y - 96 * row
        brush.fill(box(x - width / 2, base - 84, width, 84), brush.tone(mix(wood, "#160e10", 0.5)))
        px = x - width / 2 + 30
        while px < x + width / 2 - 24:
            size = chance.one(54, 74)
            hue = chance.pick(("#dfe3e0", "#5f86a0", "#8a5a42", "#7f9a86", "#c9b48a"))
            brush.form(vase_shape(px, base, size * 0.7, size), hue, line=1.5)
            brush.fill(box(px - 10, base - size * 0.5, 20, 16), brush.tone("#b5372c"), 0.8)
            px += size * 0.82
        brush.block(x - width / 2 - 8, base, width + 16, 12, wood, line=1.8)


def _counter(brush: Brush, x: float, y: float, width: float, wood: str) -> None:
    """The counter, panelled."""
    solid(brush, x, y, width, 170, 0.08, wood)
    for index in range(4):
        px = x - width / 2 + 16 + (width - 32) * index / 4
        brush.outline(box(px + 8, y - 140, (width - 32) / 4 - 16, 118), 1.8, 0.6)


def _scales(brush: Brush, x: float, y: float) -> None:
    """A pair of scales."""
    gold = brush.tone("#c9a04a")
    brush.block(x - 4, y - 110, 8, 106, "#c9a04a", line=1.4)
    brush.form(oval(x, y - 4, 70, 14, 18), "#c9a04a", line=1.5)
    brush.strokes(line(x - 74, y - 104, x + 74, y - 100, 5), 6, gold, 1, 0.2)
    for side in (-1, 1):
        px = x + side * 70
        for dx in (-24, 24):
            brush.strokes(line(px, y - 102, px + dx, y - 50, 3), 1.6)
        brush.form(
            [(px - 30, y - 50), (px + 30, y - 50), (px + 16, y - 38), (px - 16, y - 38)],
            "#c9a04a",
            line=1.5,
        )


def _general_store(site: Site) -> None:
    chance = site.chance("store")
    side = site.side
    wood = chance.pick(("#7a5238", "#6b4632", "#8a6244"))
    shell = site.layer(0.35)
    wall(site, shell, chance.pick(("#b5a888", "#a8a890", "#b59a80")), wood, 620)
    _shelves(shell, -side * 90, 765, 760, 560, wood, chance, 6)
    pane(site, shell, side * 560 - 150, 180, 300, 380, "#5f3f30", 3, 4)
    ceiling(site, shell, "#e0d4b8")
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#a8845c", 0.4))
    _counter(floor, side * 330, 848, 620, wood)
    _till(floor, side * 220, 678)
    for index in range(3):
        _sweet_jar(floor, side * (350 + 80 * index), 678, 92, chance)
    _scales(floor, side * 120, 678)
    for index in range(2):
        barrel(floor, -side * (600 + 150 * index), 850 + 14 * index, 150)
    sack(floor, -side * 430, 846, 110, chance)
    crate(floor, -side * 300, 856, 130, True, chance)
    bolts(floor, -side * 600, 706, 120, 3, chance)
    for index in range(5):
        hanging(floor, -side * (330 + 100 * index), 40, 96, chance)
    for x in (-side * 260, side * 330):
        pendant(site, floor, x, -200, 130, 110, "#3f5a4c")
    moods_of_light(site, floor)


def _shelves(
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    wood: str,
    chance: Chance,
    rows: int,
) -> None:
    """Shelves of tins, packets, bottles and cloth."""
    left, top = x - width / 2, y - height
    brush.block(left, top, width, height, wood, line=2.4)
    gap = height / rows
    for row in range(rows):
        base = top + gap * (row + 1) - 8
        brush.fill(
            box(left + 8, base - gap + 12, width - 16, gap - 12),
            brush.tone(mix(wood, "#160e10", 0.5)),
        )
        px = left + 16
        style = chance.whole(0, 2)
        while px < left + width - 34:
            hue = chance.pick(_TINS)
            high, wide = gap * chance.one(0.5, 0.76), chance.one(24, 42)
            if style == 0:
                for layer in range(2):
                    brush.block(
                        px, base - high * 0.5 * (layer + 1), wide, high * 0.5, hue, line=1.2
                    )
                brush.fill(
                    box(px + 4, base - high * 0.34, wide - 8, high * 0.16),
                    brush.tone("#f2ead2"),
                    0.8,
                )
            elif style == 1:
                body = [
                    (px, base),
                    (px, base - high * 0.62),
                    (px + wide * 0.34, base - high * 0.78),
                    (px + wide * 0.34, base - high),
                    (px + wide * 0.62, base - high),
                    (px + wide * 0.62, base - high * 0.78),
                    (px + wide, base - high * 0.62),
                    (px + wide, base),
                ]
                brush.form(body, hue, line=1.3)
            else:
                brush.block(px, base - high, wide, high, mix(hue, "#f2ead2", 0.2), line=1.2)
                brush.fill(
                    oval(px + wide / 2, base - high * 0.55, wide * 0.6, wide * 0.6, 12),
                    brush.tone("#f2ead2"),
                    0.8,
                )
            px += wide + chance.one(2, 9)
        brush.block(left, base, width, 9, mix(wood, "#ffffff", 0.14), line=1.5)


def _till(brush: Brush, x: float, y: float) -> None:
    """A cash register of brass."""
    brush.block(x - 54, y - 34, 108, 34, "#a8803c", line=1.7)
    body = [(x - 48, y - 34), (x - 38, y - 88), (x + 38, y - 88), (x + 48, y - 34)]
    brush.form(body, "#c9a04a", line=1.8)
    brush.block(x - 34, y - 116, 68, 30, "#b58a44", line=1.6)
    for row in range(3):
        for index in range(5):
            brush.fill(oval(x - 26 + 13 * index, y - 46 - 14 * row, 8, 8, 8), brush.tone("#f2ead2"))


def _sweet_jar(brush: Brush, x: float, y: float, size: float, chance: Chance) -> None:
    """A glass jar of sweets."""
    glass = box(x - size * 0.3, y - size * 0.86, size * 0.6, size * 0.86)
    brush.fill(glass, brush.tone("#e8efec"), 0.7)
    hue = chance.pick(("#d94f4a", "#e8a53a", "#6fa85f", "#d98ab0"))
    for index in range(14):
        brush.fill(
            oval(x + chance.one(-0.22, 0.22) * size, y - size * chance.one(0.08, 0.62), 13, 13, 9),
            brush.tone(hue if index % 3 else "#f4ecdb"),
        )
    brush.outline(glass, 1.8)
    brush.block(x - size * 0.24, y - size, size * 0.48, size * 0.14, "#8a6244", line=1.6)


def _corner_shop(site: Site) -> None:
    chance = site.chance("corner shop")
    side = site.side
    shell = site.layer(0.35)
    wall(site, shell, "#e6e6de", "#c9cfd0", 640)
    _shelves(shell, -side * 120, 765, 560, 500, "#d5d8d6", chance, 6)
    _fridge(site, shell, side * 330, 765, 300, 560, chance)
    pane(site, shell, side * 660 - 130, 200, 260, 420, "#5f6a74", 1, 1)
    hue = chance.pick(("#3f8a6a", "#c2453c", "#3f78b5"))
    shell.block(-1750, 128, 3500, 60, hue, line=2)
    for index in range(-8, 9):
        shell.fill(box(index * 210 - 70, 148, 96, 20), shell.tone("#f4f2e8"), 0.85)
    panel_ceiling(site, shell)
    floor = site.layer(0.5)
    boards(site, floor, "#c2c4c0", tiles=True)
    _counter(floor, side * 480, 850, 520, mix(hue, "#e6e2d6", 0.5))
    floor.form(
        [
            (side * 400 - 60, 680),
            (side * 400 - 46, 600),
            (side * 400 + 46, 600),
            (side * 400 + 60, 680),
        ],
        "#3a4048",
        line=2,
    )
    floor.fill(box(side * 400 - 34, 612, 68, 40), "#9fd6ea", 0.9)
    for index in range(4):
        _sweet_jar(floor, side * (500 + 66 * index), 678, 76, chance)
    for index in range(2):
        crate(floor, -side * (520 + 170 * index), 848, 150, True, chance)
    _shelves(floor, -side * 720, 800, 250, 330, "#c9ccca", chance, 4)
    floor.block(-side * 290 - 60, 770, 120, 76, CLOTH[1], line=1.9)
    moods_of_light(site, floor)


def _fridge(
    site: Site, brush: Brush, x: float, y: float, width: float, height: float, chance: Chance
) -> None:
    """Cold shelves of bottles behind glass, always lit."""
    brush.block(x - width / 2, y - height, width, height, "#aeb6ba", line=2.4)
    inner = box(x - width * 0.45, y - height * 0.9, width * 0.9, height * 0.82)
    brush.fill(inner, mix(brush.tone("#dfeef2"), COLD_LAMP, 0.5))
    for row in range(5):
        base = y - height * 0.12 - height * 0.158 * row
        px = x - width * 0.42
        while px < x + width * 0.4:
            wide, high = chance.one(16, 24), height * chance.one(0.1, 0.13)
            hue = chance.pick(_TINS)
            brush.block(px, base - high, wide, high, hue, line=1.1)
            brush.fill(
                box(px + wide * 0.3, base - high * 1.14, wide * 0.4, high * 0.16),
                brush.tone("#f4f2e8"),
            )
            px += wide + 3
        brush.fill(box(x - width * 0.45, base, width * 0.9, 5), brush.tone("#8f9a9e"))
    brush.outline(inner, 2)
    brush.block(x - 4, y - height * 0.9, 8, height * 0.82, "#8f9a9e", line=1.5)
    brush.glow(x, y - height * 0.5, width, COLD_LAMP, 0.35)
    if site.lit:
        site.lamp(x, y - height * 0.5, width * 1.4, COLD_LAMP)


def _front(site: Site, brush: Brush, dark: str) -> None:
    """The corner of a display close before us."""
    side = site.side
    light = mix(dark, site.palette.horizon, 0.16)
    x = -side * 740
    brush.fill(box(x - 230, 1000, 460, 240), dark)
    brush.strokes(line(x - 226, 1002, x + 226, 1002, 6), 4, light, 0.6)
    for index in range(4):
        size = 120 + 20 * (index % 2)
        px = x - 150 + 100 * index
        brush.fill(vase_shape(px, 1004, size * 0.62, size), dark)
        brush.strokes(
            line(px - size * 0.2, 1004 - size * 0.6, px - size * 0.14, 1004 - size * 0.2, 4),
            3,
            light,
            0.5,
        )
