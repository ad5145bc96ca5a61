"""Books, vases, plants and pictures."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import shadow
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.tree import Crown


def shelf(
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    local: str,
    chance: Chance,
    rows: int = 4,
    jars: float = 0.2,
) -> None:
    """A bookcase standing at y about x, full of books and things."""
    shadow(brush, x, y, width)
    left, top = x - width / 2, y - height
    brush.block(left, top, width, height, local, line=2.4)
    gap = height / rows
    hues = ("#a84f42", "#c79a4e", "#4f7a7c", "#5e6a9a", "#d6cdb4", "#7d8f5c", "#8a5a6a", "#39506b")
    for row in range(rows):
        y0, y1 = top + gap * row + 9, top + gap * (row + 1) - 5
        brush.fill(box(left + 8, y0, width - 16, y1 - y0), brush.tone(mix(local, "#120c10", 0.55)))
        px = left + 12
        while px < left + width - 22:
            if chance.yes(jars * 0.35):
                size = (y1 - y0) * chance.one(0.5, 0.75)
                _jar(brush, px + size * 0.4, y1, size, chance.pick(hues))
                px += size * 0.9
                continue
            if chance.yes(0.08):
                px += chance.one(10, 30)
                continue
            wide, high = chance.one(8, 19), (y1 - y0) * chance.one(0.62, 0.93)
            brush.block(px, y1 - high, wide, high, mix(chance.pick(hues), local, 0.25), line=1.1)
            px += wide + 1
        brush.block(left + 4, y1, width - 8, 8, mix(local, "#ffffff", 0.12), line=1.4)


def _jar(brush: Brush, x: float, y: float, size: float, local: str) -> None:
    shape = vase_shape(x, y, size * 0.7, size)
    brush.form(shape, local, line=1.5)


def vase_shape(x: float, y: float, width: float, height: float) -> Points:
    """The outline of a vase standing at y."""
    right = curve(
        [
            (x + width * 0.26, y),
            (x + width * 0.5, y - height * 0.45),
            (x + width * 0.36, y - height * 0.74),
            (x + width * 0.18, y - height * 0.88),
            (x + width * 0.26, y - height),
        ],
        5,
    )
    left = right[::-1].copy()
    left[:, 0] = 2 * x - left[:, 0]
    return np.vstack([right, left])


def vase(
    brush: Brush, x: float, y: float, height: float, local: str, chance: Chance, flower: str = ""
) -> None:
    """A vase standing at y, with a spray of blossom if a colour is given."""
    if flower:
        for _ in range(5):
            tip = (x + chance.one(-0.8, 0.8) * height, y - height * chance.one(1.5, 2.3))
            twig = curve(
                [
                    (x, y - height * 0.9),
                    ((x + tip[0]) / 2 + chance.one(-9, 9), (y - height + tip[1]) / 2),
                    tip,
                ],
                5,
            )
            brush.strokes(twig, 3.2, brush.tone("#5b4538"), 0.95, 0.3)
            for spot in twig[3::2]:
                brush.fill(
                    oval(
                        float(spot[0]) + chance.one(-6, 6),
                        float(spot[1]) + chance.one(-6, 6),
                        14,
                        13,
                        10,
                    ),
                    flower,
                    0.95,
                )
    shape = vase_shape(x, y, height * 0.62, height)
    brush.form(shape, local, line=2)
    for share in (0.3, 0.72):
        wide = height * (0.27 if share < 0.5 else 0.2)
        brush.strokes(
            line(x - wide, y - height * share, x + wide, y - height * share, 5), 2, alpha=0.35
        )


def plant(
    brush: Brush,
    x: float,
    y: float,
    height: float,
    chance: Chance,
    pot: str = "#b5694a",
    leaf: str = "#5b8a5c",
) -> None:
    """A potted plant with broad leaves, standing at y."""
    shadow(brush, x, y, height * 0.4)
    crown = Crown.of(brush, leaf)
    base = y - height * 0.27
    for index in range(15):
        turn = -np.pi / 2 + (index - 7) * 0.2 + chance.one(-0.12, 0.12)
        long = height * chance.one(0.42, 0.72)
        tip = (x + np.cos(turn) * long, base + np.sin(turn) * long)
        bend = (x + np.cos(turn) * long * 0.45, base + np.sin(turn) * long * 0.62)
        spine = curve([(x, base), bend, tip], 7)
        colour = (crown.shade, crown.body, crown.light)[index % 3]
        brush.strokes(spine, height * 0.085 / brush.fine, colour, 1, 0.75)
        brush.strokes(spine, 1.4, alpha=0.4)
    wide = height * 0.3
    shape = [(x - wide / 2, base), (x + wide / 2, base), (x + wide * 0.38, y), (x - wide * 0.38, y)]
    brush.form(shape, pot, line=2)
    brush.block(x - wide * 0.56, base - 4, wide * 1.12, height * 0.05, pot, line=1.7)


def picture(
    brush: Brush, x: float, y: float, width: float, height: float, frame: str, chance: Chance
) -> None:
    """A framed picture hanging on the wall, by its middle."""
    brush.puff(x + 5, y + 8, width * 1.25, height * 1.25, brush.ink, 0.3)
    brush.block(x - width / 2, y - height / 2, width, height, frame, line=2)
    inner = box(x - width * 0.42, y - height * 0.42, width * 0.84, height * 0.84)
    sky, land = chance.pick(
        (("#c9d6d6", "#7a9a86"), ("#e9cfa0", "#a8674a"), ("#b9c4dc", "#55648c"))
    )
    brush.fall(
        inner,
        brush.tone(sky),
        brush.tone(mix(sky, "#ffffff", 0.4)),
        y - height * 0.4,
        y + height * 0.4,
    )
    brush.clip(inner)
    at = np.linspace(x - width * 0.45, x + width * 0.45, 20)
    hill = np.stack(
        [
            at,
            y
            + height * 0.1
            - height * 0.22 * chance.noise(at / (width * 0.4) + chance.one(0, 50), 3),
        ],
        axis=1,
    )
    brush.fill(
        np.vstack([hill, [[x + width, y + height], [x - width, y + height]]]), brush.tone(land)
    )
    brush.fill(
        oval(x + width * chance.one(-0.25, 0.25), y - height * 0.18, height * 0.18, height * 0.18),
        brush.tone("#e0754f"),
    )
    brush.free()
    brush.outline(inner, 1.5)


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


def front_table(brush: Brush, x: float, colour: str) -> None:
    """The corner of a table close before us, with a jug and cups on it."""
    top = curve([(x - 360, 1000), (x, 982), (x + 460, 992)], 6)
    brush.fill(np.vstack([top, [[x + 470, 1250], [x - 380, 1250]]]), colour)
    light = mix(colour, brush.palette.horizon, 0.16)
    brush.strokes(top, 4, light, 0.7)
    jug = vase_shape(x + 20, 992, 104, 150)
    brush.fill(jug, colour)
    brush.strokes(jug[: len(jug) // 2], 3, light, 0.6)
    for dx in (-130, -70, 150):
        brush.fill(
            [(x + dx - 26, 950), (x + dx + 26, 950), (x + dx + 18, 996), (x + dx - 18, 996)], colour
        )
        brush.strokes(line(x + dx - 26, 950, x + dx + 26, 950, 4), 3, light, 0.7)
