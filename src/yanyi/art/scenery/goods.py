"""Goods: heaps of fruit, sacks, cloth, crates, barrels."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import shadow
from yanyi.art.scenery.shape import box, curve, line, oval, turned

FRUIT = ("#d9763f", "#c2453c", "#9fb05f", "#d9b45c", "#7f9a4f", "#8a4f6a", "#e0a23c")
CLOTH = ("#b5433a", "#3f6a7a", "#c79a3c", "#6f8a5a", "#7a4a6a", "#d8c8a8", "#486090")


def heap(brush: Brush, x: float, y: float, width: float, chance: Chance) -> None:
    """A tray heaped with fruit of one sort, its rim at y."""
    hue = chance.pick(FRUIT)
    size = width * 0.26
    for row, count in ((0, 5), (1, 4), (2, 2)):
        for index in range(count):
            dx = (index - (count - 1) / 2) * size * 0.78
            shade = mix(hue, "#ffffff", 0.16) if (index + row) % 3 == 0 else hue
            ball = oval(x + dx, y - size * (0.3 + 0.55 * row), size, size * 0.92, 12)
            brush.form(ball, shade, line=1.2)
    tray = [
        (x - width * 0.5, y - width * 0.12),
        (x + width * 0.5, y - width * 0.12),
        (x + width * 0.42, y + width * 0.16),
        (x - width * 0.42, y + width * 0.16),
    ]
    brush.form(tray, "#a97f4e", line=1.6)


def sack(brush: Brush, x: float, y: float, size: float, chance: Chance) -> None:
    """An open sack of grain standing at y."""
    shadow(brush, x, y, size)
    body = curve(
        [
            (x - size * 0.4, y),
            (x - size * 0.5, y - size * 0.5),
            (x - size * 0.34, y - size * 0.92),
            (x + size * 0.34, y - size * 0.92),
            (x + size * 0.5, y - size * 0.5),
            (x + size * 0.4, y),
        ],
        5,
    )
    grain = chance.pick(("#e8d8a8", "#c98a4a", "#8a5a3a", "#b5433a", "#dfe0d0"))
    brush.form(oval(x, y - size * 0.94, size * 0.6, size * 0.34), grain, line=1.5)
    brush.form(body, "#c9b48a", "#8a7250", 1.8)
    roll = oval(x, y - size * 0.9, size * 0.76, size * 0.26)
    brush.strokes(np.vstack([roll[:15]]), size * 0.1 / brush.fine, brush.tone("#d8c69c"), 1, 0.2)


def bolts(brush: Brush, x: float, y: float, width: float, rows: int, chance: Chance) -> None:
    """Rolls of cloth lying on one another, the lowest at y."""
    high = width * 0.15
    for row in range(rows):
        wide = width * (1 - 0.07 * row) * chance.one(0.9, 1.0)
        top = y - high * (row + 1)
        hue = chance.pick(CLOTH)
        brush.block(x - wide / 2, top, wide, high, hue, line=1.4)
        brush.form(
            oval(x - wide / 2, top + high / 2, high * 0.5, high),
            mix(hue, "#ffffff", 0.25),
            line=1.2,
        )


def crate(brush: Brush, x: float, y: float, width: float, full: bool, chance: Chance) -> None:
    """A slatted crate standing at y, heaped if it is full."""
    shadow(brush, x, y, width)
    high = width * 0.6
    if full:
        heap(brush, x, y - high, width * 0.94, chance)
    wood = chance.pick(("#9a7448", "#b08a58", "#86623c"))
    brush.block(x - width / 2, y - high, width, high, wood, line=1.8)
    for share in (0.33, 0.66):
        brush.strokes(
            line(x - width * 0.49, y - high * share, x + width * 0.49, y - high * share, 5),
            2.2,
            alpha=0.6,
        )
    for side in (-0.42, 0.36):
        brush.fill(
            box(x + width * side, y - high, width * 0.06, high),
            brush.tone(mix(wood, "#2a1a10", 0.35)),
        )


def barrel(brush: Brush, x: float, y: float, size: float, local: str = "#8a6040") -> None:
    """A barrel standing at y, its hoops dark."""
    shadow(brush, x, y, size * 0.8)
    right = curve(
        [(x + size * 0.3, y), (x + size * 0.4, y - size * 0.5), (x + size * 0.3, y - size)], 6
    )
    body = turned(x, right)
    tone = brush.tone(local)
    brush.grade(
        body,
        [(0, mix(tone, "#ffffff", 0.16), 1), (0.5, tone, 1), (1, mix(tone, brush.ink, 0.45), 1)],
        (x - size * 0.4, 0),
        (x + size * 0.4, 0),
    )
    brush.outline(body, 2.0)
    for share in (0.12, 0.34, 0.7, 0.9):
        half = size * (0.4 - 0.4 * (share - 0.5) ** 2)
        hoop = curve(
            [
                (x - half, y - size * share),
                (x, y - size * (share - 0.05)),
                (x + half, y - size * share),
            ],
            5,
        )
        brush.strokes(hoop, size * 0.06 / brush.fine, brush.tone("#4a4440"), 0.9, 0)
    brush.form(oval(x, y - size, size * 0.6, size * 0.15), mix(local, "#ffffff", 0.15), line=1.6)


def hanging(brush: Brush, x: float, y: float, size: float, chance: Chance) -> None:
    """Something for sale hanging from y: a ham, a fish, a string of peppers, a gourd."""
    brush.strokes(line(x, y, x, y + size * 0.3, 4), 1.8)
    style = chance.whole(0, 3)
    top = y + size * 0.26
    if style == 0:
        ham = curve(
            [
                (x, top),
                (x + size * 0.22, top + size * 0.4),
                (x, top + size * 0.7),
                (x - size * 0.22, top + size * 0.4),
                (x, top),
            ],
            5,
        )
        brush.form(ham, "#a8523c", line=1.5)
    elif style == 1:
        fish = curve(
            [
                (x, top),
                (x + size * 0.13, top + size * 0.3),
                (x, top + size * 0.62),
                (x + size * 0.12, top + size * 0.76),
                (x - size * 0.12, top + size * 0.76),
                (x, top + size * 0.62),
                (x - size * 0.13, top + size * 0.3),
                (x, top),
            ],
            4,
        )
        brush.form(fish, "#9fb0b4", line=1.5)
    elif style == 2:
        for index in range(5):
            side = size * 0.08 * (-1) ** index
            brush.form(
                oval(x + side, top + size * 0.14 * index, size * 0.2, size * 0.16, 10),
                "#c2352c",
                line=1.1,
            )
    else:
        brush.form(oval(x, top + size * 0.16, size * 0.24, size * 0.26, 14), "#b5a04f", line=1.4)
        brush.form(oval(x, top + size * 0.46, size * 0.38, size * 0.42, 16), "#b5a04f", line=1.4)
