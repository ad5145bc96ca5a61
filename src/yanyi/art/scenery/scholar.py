"""A scholar's things: curio shelves, a desk with brushes, a zither, a globe, a clock."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import shadow, table
from yanyi.art.scenery.ornament import vase_shape
from yanyi.art.scenery.plant import blades, rock
from yanyi.art.scenery.shape import box, curve, line, oval


def curio_shelf(
    brush: Brush, x: float, y: float, width: float, height: float, local: str, chance: Chance
) -> None:
    """Shelves of uneven bays standing at y, with books, vases, stones and rolled scrolls."""
    shadow(brush, x, y, width)
    left, top = x - width / 2, y - height
    brush.block(left, top, width, height, local, line=2.4)
    rows = 4
    for row in range(rows):
        y0 = top + 10 + (height - 20) * row / rows
        y1 = top + 4 + (height - 20) * (row + 1) / rows
        split = chance.one(0.3, 0.7) * width
        for a, b in ((8.0, split - 4), (split + 4, width - 8)):
            bay = box(left + a, y0, b - a, y1 - y0)
            brush.fill(bay, brush.tone(mix(local, "#160e10", 0.58)))
            brush.outline(bay, 1.3, 0.5)
            _curio(brush, left + a, left + b, y1, y1 - y0, chance)


def _curio(brush: Brush, x0: float, x1: float, y: float, high: float, chance: Chance) -> None:
    """What stands in one bay."""
    style, middle, wide = chance.whole(0, 4), (x0 + x1) / 2, x1 - x0
    if style == 0:
        size = min(high * 0.78, wide * 0.9)
        hue = chance.pick(("#7fa0a8", "#3f5f86", "#b5694a", "#d8d2c0"))
        brush.form(vase_shape(middle, y, size * 0.66, size), hue, line=1.5)
    elif style == 1:
        for row in range(3):
            for index in range(4 - row):
                rx = middle + (index - (3 - row) / 2) * high * 0.26
                roll = oval(rx, y - high * (0.13 + 0.22 * row), high * 0.25, high * 0.25, 12)
                brush.form(roll, "#eadfc2", line=1.3)
                brush.fill(oval(rx, y - high * (0.13 + 0.22 * row), 5, 5, 8), brush.ink, 0.7)
    elif style == 2:
        px = x0 + 4
        while px < x1 - 12:
            thick = chance.one(8, 15)
            tall = high * chance.one(0.55, 0.85)
            hue = chance.pick(("#3f5f6b", "#8f4a3f", "#c9b98c", "#5f6a86"))
            brush.block(px, y - tall, thick, tall, hue, line=1.1)
            px += thick + 1
    elif style == 3:
        rock(brush, middle, y, wide * 0.6, high * 0.6, chance, "#9aa4a0")
    else:
        for index in range(4):
            deep = high * 0.15
            hue = chance.pick(("#3f5f7b", "#c9b98c", "#486a5c"))
            brush.block(
                x0 + wide * 0.12,
                y - deep * (index + 1),
                wide * chance.one(0.6, 0.76),
                deep,
                hue,
                line=1.2,
            )


def scholar_desk(
    brush: Brush, x: float, y: float, width: float, local: str, chance: Chance
) -> None:
    """A writing table standing at y: brushes on a rack, ink, an open scroll, books."""
    high = width * 0.36
    table(brush, x, y, width, high, local)
    top = y - high - 5
    sheet = [
        (x - width * 0.2, top + 4),
        (x + width * 0.2, top + 4),
        (x + width * 0.17, top - 14),
        (x - width * 0.17, top - 14),
    ]
    brush.form(sheet, "#f4ecd8", line=1.5)
    for index in range(5):
        px = x - width * 0.13 + width * 0.06 * index
        brush.strokes(line(px, top - 11, px - 1, top + 1, 4), 2.6, alpha=0.75)
    for side in (-1, 1):
        brush.form(oval(x + side * width * 0.2, top - 4, 10, 24, 10), "#8a5a3c", line=1.3)
    rack = x + width * 0.33
    for px in (rack - 34, rack + 34):
        brush.block(px - 3, top - 74, 6, 74, "#5a3a28", line=1.3)
    brush.block(rack - 44, top - 80, 88, 8, "#5a3a28", line=1.3)
    for index in range(5):
        px = rack - 28 + 14 * index
        brush.strokes(line(px, top - 72, px, top - 36, 4), 3.2, brush.tone("#c9a060"), 1, 0)
        tip = curve([(px - 4, top - 36), (px, top - 12), (px + 4, top - 36)], 4)
        brush.fill(tip, brush.tone("#2a2424"))
    for index in range(4):
        brush.block(
            x - width * 0.43,
            top - 11 * (index + 1),
            width * 0.17 - 5 * index,
            11,
            chance.pick(("#3f5f7b", "#8f4a3f", "#c9b98c", "#486a5c")),
            line=1.3,
        )
    brush.block(x - width * 0.25, top - 9, 40, 9, "#33302f", line=1.3)


def orchid(brush: Brush, x: float, y: float, size: float, chance: Chance) -> None:
    """A pot of orchids standing at y."""
    count = 16
    foot = np.full(count, x) + chance.floats(count, -0.1, 0.1) * size
    level = np.full(count, y - size * 0.34)
    long = chance.floats(count, 0.4, 0.8) * size
    blades(brush, foot, level, long, chance, brush.tone("#5f8a58"), 5, 0.95)
    for dx in (-0.2, 0.16):
        brush.fill(
            oval(x + dx * size, y - size * 0.86, size * 0.12, size * 0.1, 8), brush.tone("#e8dcc0")
        )
    pot = [
        (x - size * 0.2, y - size * 0.34),
        (x + size * 0.2, y - size * 0.34),
        (x + size * 0.15, y),
        (x - size * 0.15, y),
    ]
    brush.form(pot, "#5f7f86", line=1.8)


def zither(brush: Brush, x: float, y: float, width: float, local: str) -> None:
    """A long zither on a low stand."""
    high = width * 0.3
    for side in (-0.36, 0.34):
        brush.block(x + side * width, y - high, width * 0.035, high, local, line=1.6)
    body = curve(
        [
            (x - width / 2, y - high),
            (x - width * 0.45, y - high - 22),
            (x + width * 0.46, y - high - 26),
            (x + width / 2, y - high),
        ],
        5,
    )
    brush.form(body, "#4a2e24", line=2)
    for index in range(4):
        brush.strokes(
            line(
                x - width * 0.42,
                y - high - 18 + 4 * index,
                x + width * 0.44,
                y - high - 21 + 4 * index,
                4,
            ),
            1.1,
            brush.tone("#e8dcc0"),
            0.7,
        )


def globe(brush: Brush, x: float, y: float, height: float) -> None:
    """A globe on its stand, standing at y."""
    shadow(brush, x, y, height * 0.6)
    size = height * 0.56
    cy = y - height + size / 2
    for side in (-1, 0, 1):
        brush.strokes(
            line(x + side * 6, cy + size * 0.5, x + side * height * 0.26, y, 4),
            height * 0.05 / brush.fine,
            brush.tone("#5f4030"),
            1,
            0,
        )
    ball = oval(x, cy, size, size, 32)
    brush.form(ball, "#7fa8b0", "#3f6a80", 2)
    brush.clip(ball)
    for dx, dy, wide in ((-0.2, -0.15, 0.44), (0.22, 0.1, 0.36), (-0.1, 0.3, 0.26)):
        land = oval(x + dx * size, cy + dy * size, wide * size, wide * size * 0.8, 9)
        brush.fill(land, brush.tone("#b5a468"))
    brush.free()
    brush.strokes(
        oval(x, cy, size * 1.16, size * 1.16, 36)[4:26],
        height * 0.035 / brush.fine,
        brush.tone("#b58a44"),
        1,
        0,
    )


def tall_clock(brush: Brush, x: float, y: float, height: float, local: str) -> None:
    """A standing clock."""
    shadow(brush, x, y, height * 0.24)
    wide = height * 0.2
    brush.block(x - wide * 0.5, y - height * 0.1, wide, height * 0.1, local, line=2)
    brush.block(x - wide * 0.36, y - height * 0.72, wide * 0.72, height * 0.63, local, line=2)
    brush.block(
        x - wide * 0.2,
        y - height * 0.66,
        wide * 0.4,
        height * 0.5,
        mix(local, "#140c0c", 0.5),
        line=1.5,
    )
    brush.strokes(line(x, y - height * 0.66, x + 5, y - height * 0.3, 4), 2, brush.tone("#d9b45c"))
    brush.form(oval(x + 5, y - height * 0.29, wide * 0.26, wide * 0.26, 16), "#d9b45c", line=1.4)
    hood = [
        (x - wide * 0.54, y - height * 0.7),
        (x - wide * 0.54, y - height * 0.94),
        (x, y - height),
        (x + wide * 0.54, y - height * 0.94),
        (x + wide * 0.54, y - height * 0.7),
    ]
    brush.form(hood, local, line=2)
    clock_face(brush, x, y - height * 0.83, wide * 0.74)


def clock_face(brush: Brush, x: float, y: float, size: float) -> None:
    """The face of a clock."""
    brush.form(oval(x, y, size, size, 28), "#f4ead0", line=2)
    for index in range(12):
        turn = index * np.pi / 6
        a, b = size * 0.38, size * 0.44
        brush.strokes(
            line(
                x + a * np.cos(turn),
                y + a * np.sin(turn),
                x + b * np.cos(turn),
                y + b * np.sin(turn),
                3,
            ),
            1.6,
        )
    brush.strokes(line(x, y, x + size * 0.2, y - size * 0.12, 3), 3.2)
    brush.strokes(line(x, y, x - size * 0.05, y - size * 0.34, 3), 2.2)
