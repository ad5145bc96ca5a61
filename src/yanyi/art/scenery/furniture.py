"""Furniture and small things of rooms, in one point perspective to the eye of the place."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.tree import Crown

EYE = 560.0


def _back(point: tuple[float, float], share: float) -> tuple[float, float]:
    return point[0] * (1 - share), point[1] + (EYE - point[1]) * share


def solid(
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    depth: float,
    local: str,
    line_width: float = 2.2,
) -> None:
    """A box standing at y about x: its front, and the top and side that show; depth is a share."""
    left, right, top = x - width / 2, x + width / 2, y - height
    if left > 0:
        side = [(left, y), (left, top), _back((left, top), depth), _back((left, y), depth)]
        brush.form(side, mix(local, "#1a1018", 0.34), line=line_width)
    elif right < 0:
        side = [(right, y), (right, top), _back((right, top), depth), _back((right, y), depth)]
        brush.form(side, mix(local, "#1a1018", 0.34), line=line_width)
    if top > EYE:
        lid = [(left, top), (right, top), _back((right, top), depth), _back((left, top), depth)]
        brush.form(lid, mix(local, "#ffffff", 0.2), mix(local, "#ffffff", 0.1), line_width)
    brush.form(box(left, top, width, height), local, line=line_width)


def shadow(brush: Brush, x: float, y: float, width: float) -> None:
    """The soft shadow under a thing."""
    brush.puff(x, y, width * 1.25, width * 0.16 + 14, brush.ink, 0.4)


def table(
    brush: Brush, x: float, y: float, width: float, height: float, local: str, depth: float = 0.16
) -> None:
    """A table with four legs."""
    shadow(brush, x, y, width)
    thick = max(9.0, height * 0.1)
    top = y - height
    dark = mix(local, "#1a1010", 0.3)
    for side in (-1, 1):
        lx, ly = _back((x + side * width * 0.44, y), depth)
        _, ty = _back((x, top), depth)
        brush.block(
            lx - thick * 0.35, ty, thick * 0.7, ly - ty, mix(dark, "#1a1010", 0.3), line=1.6
        )
    for side in (-1, 1):
        brush.block(
            x + side * width * 0.45 - thick * 0.45, top, thick * 0.9, height, dark, line=1.8
        )
    brush.block(x - width * 0.45, top + thick * 0.5, width * 0.9, thick * 1.1, dark, line=1.6)
    left, right = x - width / 2, x + width / 2
    lid = [(left, top), (right, top), _back((right, top), depth), _back((left, top), depth)]
    brush.form(lid, mix(local, "#ffffff", 0.24), mix(local, "#ffffff", 0.08), 2)
    brush.block(left, top, width, thick, local, line=2)


def chair(
    brush: Brush, x: float, y: float, height: float, local: str, faces: float, seat: str = ""
) -> None:
    """A simple chair seen from the side, standing at y."""
    shadow(brush, x, y, height * 0.5)
    wide, mid = height * 0.42, y - height * 0.48
    bar = max(6.0, height * 0.045)
    back = x - faces * wide / 2
    for lx in (x - wide / 2, x + wide / 2 - bar):
        brush.block(lx, mid, bar, y - mid, local, line=1.6)
    top = curve(
        [
            (back - bar / 2, mid),
            (back - faces * height * 0.03 - bar / 2, y - height * 0.8),
            (back - faces * height * 0.06 - bar / 2, y - height),
        ],
        5,
    )
    other = (top + np.array([[bar, 0]]))[::-1]
    brush.form(np.vstack([top, other]), local, line=1.6)
    brush.block(
        x - wide * 0.56,
        mid - bar * 0.4,
        wide * 1.12,
        bar * 1.5,
        seat or mix(local, "#ffffff", 0.15),
        line=1.8,
    )
    brush.block(x - wide / 2, y - height * 0.2, wide, bar * 0.6, local, line=1.3)


def stool(brush: Brush, x: float, y: float, height: float, local: str) -> None:
    """A round stool."""
    shadow(brush, x, y, height * 0.7)
    for side in (-0.3, 0.0, 0.3):
        brush.strokes(
            line(x + side * height * 0.7, y - height * 0.94, x + side * height, y, 4),
            height * 0.07 / brush.fine,
            brush.tone(mix(local, "#1a1010", 0.35)),
            1,
            0.1,
        )
    brush.form(oval(x, y - height, height * 0.86, height * 0.24), local, line=2)


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


def sofa(brush: Brush, x: float, y: float, width: float, local: str) -> None:
    """A sofa seen from the front, standing at y."""
    shadow(brush, x, y, width)
    high = width * 0.36
    back = _rounded(x - width * 0.46, y - high, width * 0.92, high * 0.75, 24)
    brush.form(back, local, line=2.4)
    for index in (-1, 1):
        cushion = _rounded(
            x + index * width * 0.21 - width * 0.2, y - high * 0.92, width * 0.4, high * 0.5, 18
        )
        brush.form(cushion, mix(local, "#ffffff", 0.12), line=1.8)
    for index in (-1, 1):
        seat = _rounded(
            x + index * width * 0.21 - width * 0.21, y - high * 0.5, width * 0.42, high * 0.24, 14
        )
        brush.form(seat, mix(local, "#ffffff", 0.18), line=1.9)
    brush.block(x - width * 0.43, y - high * 0.3, width * 0.86, high * 0.22, local, line=1.8)
    for side in (-1, 1):
        arm = _rounded(
            x + side * width * 0.46 - width * 0.055, y - high * 0.66, width * 0.11, high * 0.6, 20
        )
        brush.form(arm, mix(local, "#ffffff", 0.06), line=2.2)
        brush.block(
            x + side * width * 0.42 - 6, y - high * 0.08, 12, high * 0.08, "#4a3428", line=1.3
        )


def pillow(brush: Brush, x: float, y: float, size: float, local: str) -> None:
    """A cushion."""
    brush.form(
        curve(
            [
                (x - size / 2, y - size / 2),
                (x, y - size * 0.42),
                (x + size / 2, y - size / 2),
                (x + size * 0.42, y),
                (x + size / 2, y + size / 2),
                (x, y + size * 0.42),
                (x - size / 2, y + size / 2),
                (x - size * 0.42, y),
                (x - size / 2, y - size / 2),
            ],
            4,
        ),
        local,
        line=1.8,
    )


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> Points:
    radius = min(radius, width / 2, height / 2)
    turn = np.linspace(0, np.pi / 2, 5)
    corners = []
    for cx, cy, start in (
        (x + width - radius, y + radius, -np.pi / 2),
        (x + width - radius, y + height - radius, 0.0),
        (x + radius, y + height - radius, np.pi / 2),
        (x + radius, y + radius, np.pi),
    ):
        corners.append(
            np.stack(
                [cx + radius * np.cos(start + turn), cy + radius * np.sin(start + turn)], axis=1
            )
        )
    return np.vstack(corners)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> Points:
    """A rectangle with round corners, by its left top corner."""
    return _rounded(x, y, width, height, radius)


def bed(brush: Brush, x: float, y: float, width: float, wood: str, cover: str) -> None:
    """A bed along the wall, its foot towards the middle, standing at y."""
    shadow(brush, x, y, width)
    side = 1 if x < 0 else -1
    head = x - side * width * 0.48
    brush.block(head - 12, y - width * 0.46, 24, width * 0.46, wood, line=2)
    brush.block(x - width * 0.5, y - width * 0.14, width, width * 0.1, wood, line=2)
    brush.form(
        rounded(x - width * 0.47, y - width * 0.25, width * 0.94, width * 0.15, 22),
        "#f1ead9",
        line=2,
    )
    brush.form(
        rounded(
            head + side * width * 0.04 - (0 if side > 0 else width * 0.24),
            y - width * 0.34,
            width * 0.24,
            width * 0.12,
            22,
        ),
        "#fbf6ea",
        line=2,
    )
    start = x - side * width * 0.16
    blanket = np.vstack(
        [
            curve(
                [
                    (start, y - width * 0.275),
                    (x + side * width * 0.1, y - width * 0.285),
                    (x + side * width * 0.48, y - width * 0.265),
                ],
                6,
            ),
            curve(
                [
                    (x + side * width * 0.49, y - width * 0.1),
                    (x + side * width * 0.1, y - width * 0.085),
                    (start + side * 8, y - width * 0.11),
                ],
                6,
            ),
        ]
    )
    brush.form(blanket, cover, line=2)
    for share in (0.0, 0.16, 0.32):
        fx = x + side * width * share
        brush.strokes(
            curve(
                [(fx, y - width * 0.27), (fx + 10, y - width * 0.18), (fx + 4, y - width * 0.1)], 5
            ),
            2.2,
            alpha=0.35,
        )
    brush.block(x + side * width * 0.49 - 9, y - width * 0.3, 18, width * 0.3, wood, line=2)
