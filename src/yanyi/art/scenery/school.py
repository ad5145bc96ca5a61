"""The things of a schoolroom: boards, maps, pupils' desks, a stove."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import shadow, table
from yanyi.art.scenery.lamp import flame
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import Site

_BOOKS = ("#a84f42", "#c79a4e", "#4f7a7c", "#5e6a9a", "#7d8f5c")


def blackboard(
    brush: Brush, x: float, y: float, width: float, height: float, local: str, chance: Chance
) -> None:
    """A board on the wall about a point, with chalk marks, a sum or a drawing on it."""
    brush.block(
        x - width / 2 - 14, y - height / 2 - 14, width + 28, height + 28, "#9a7048", line=2.2
    )
    brush.block(x - width / 2, y - height / 2, width, height, local, line=1.6)
    chalk = mix(brush.tone("#f0efe4"), brush.tone(local), 0.16)
    for _ in range(5):
        brush.puff(
            x + chance.one(-0.4, 0.4) * width,
            y + chance.one(-0.35, 0.35) * height,
            width * 0.4,
            height * 0.3,
            chalk,
            0.1,
        )
    rows = 4
    for row in range(rows):
        px = x - width * 0.44
        py = y - height * 0.36 + height * 0.2 * row
        end = x + width * chance.one(-0.06, 0.1)
        while px < end:
            size = chance.one(0.018, 0.034) * width
            mark = curve(
                [
                    (px, py + chance.one(-9, 9)),
                    (px + size * 0.5, py + chance.one(-12, 12)),
                    (px + size, py + chance.one(-9, 9)),
                ],
                4,
            )
            brush.strokes(mark, 3.4, chalk, 0.9, 0.2)
            px += size * 1.5
    cx, cy, size = x + width * 0.28, y, height * 0.32
    style = chance.whole(0, 2)
    if style == 0:
        shape = np.array(
            [
                (cx - size, cy + size * 0.8),
                (cx + size, cy + size * 0.8),
                (cx - size, cy - size * 0.8),
                (cx - size, cy + size * 0.8),
            ]
        )
        brush.strokes(np.linspace(shape[0], shape[1], 4), 4, chalk, 0.9, 0.1)
        brush.strokes(np.linspace(shape[1], shape[2], 4), 4, chalk, 0.9, 0.1)
        brush.strokes(np.linspace(shape[2], shape[3], 4), 4, chalk, 0.9, 0.1)
    elif style == 1:
        ring = oval(cx, cy, size * 1.8, size * 1.8, 36)
        brush.strokes(np.vstack([ring, ring[:2]]), 4, chalk, 0.9, 0)
        brush.strokes(line(cx - size * 0.9, cy, cx + size * 0.9, cy, 4), 3.4, chalk, 0.9, 0)
        brush.strokes(line(cx, cy, cx + size * 0.6, cy - size * 0.65, 4), 3.4, chalk, 0.9, 0)
    else:
        brush.strokes(line(cx - size, cy + size, cx - size, cy - size, 4), 4, chalk, 0.9, 0)
        brush.strokes(line(cx - size, cy + size, cx + size, cy + size, 4), 4, chalk, 0.9, 0)
        wave = curve(
            [
                (cx - size, cy + size * 0.8),
                (cx - size * 0.4, cy - size * 0.2),
                (cx + size * 0.2, cy + size * 0.2),
                (cx + size, cy - size),
            ],
            6,
        )
        brush.strokes(wave, 4, brush.tone("#f2c14e"), 0.9, 0.2)
    brush.block(x - width / 2 - 6, y + height / 2 + 8, width + 12, 10, "#b58a5c", line=1.5)
    for dx, hue in ((-0.3, "#f4f2e8"), (-0.26, "#e8a08a"), (0.24, "#5f5348")):
        brush.block(x + dx * width, y + height / 2 + 2, width * 0.03, 8, hue, line=1.0)


def wall_map(brush: Brush, x: float, y: float, width: float, chance: Chance) -> None:
    """A map hanging from a rod, about its middle."""
    high = width * 0.72
    sheet = box(x - width / 2, y - high / 2, width, high)
    brush.form(sheet, "#dfe8e4", "#cfdcd6", 1.8)
    brush.clip(sheet)
    for hue in ("#d9b878", "#9fb98a", "#d99a80", "#b5a0c0"):
        cx, cy = x + chance.one(-0.34, 0.34) * width, y + chance.one(-0.3, 0.3) * high
        turn = np.linspace(0, 2 * np.pi, 18, endpoint=False)
        rough = 1 + 0.4 * chance.noise(turn + chance.one(0, 40), 3)
        land = np.stack(
            [cx + width * 0.17 * rough * np.cos(turn), cy + high * 0.18 * rough * np.sin(turn)],
            axis=1,
        )
        brush.form(land, hue, line=1.3)
    brush.free()
    for py in (y - high / 2 - 8, y + high / 2):
        brush.block(x - width * 0.54, py, width * 1.08, 9, "#6b4a32", line=1.5)


def pupil_desk(brush: Brush, x: float, y: float, width: float, local: str, chance: Chance) -> None:
    """A pupil's desk seen from the front, with a book on it and its bench behind."""
    brush.block(
        x - width * 0.36,
        y - width * 0.44,
        width * 0.72,
        width * 0.1,
        mix(local, "#2a1a12", 0.3),
        line=1.6,
    )
    table(brush, x, y, width, width * 0.58, local, 0.12)
    top = y - width * 0.6
    brush.fill(
        box(x - width * 0.44, top + width * 0.04, width * 0.88, width * 0.2),
        brush.tone(mix(local, "#1a1010", 0.2)),
    )
    brush.outline(box(x - width * 0.44, top + width * 0.04, width * 0.88, width * 0.2), 1.6)
    style = chance.whole(0, 2)
    hue = chance.pick(_BOOKS)
    if style == 0:
        for side in (-1, 1):
            page = [
                (x, top),
                (x + side * width * 0.2, top - width * 0.03),
                (x + side * width * 0.18, top - width * 0.1),
                (x, top - width * 0.06),
            ]
            brush.form(page, "#f4eedd", line=1.2)
    elif style == 1:
        for row in range(2):
            brush.block(
                x - width * 0.16,
                top - width * 0.06 * (row + 1),
                width * 0.3,
                width * 0.06,
                chance.pick(_BOOKS),
                line=1.2,
            )
    else:
        brush.block(x - width * 0.3, top - width * 0.04, width * 0.24, width * 0.04, hue, line=1.2)
        brush.form(
            oval(x + width * 0.26, top - width * 0.06, width * 0.09, width * 0.12, 12),
            "#3f4a58",
            line=1.2,
        )


def sage(brush: Brush, x: float, y: float, width: float, height: float) -> None:
    """A hanging portrait of an old master, by the middle of its top rod."""
    brush.puff(x + 6, y + height * 0.52, width * 1.4, height * 1.2, brush.ink, 0.25)
    brush.strokes(np.array([[x - width * 0.3, y], [x, y - 24.0], [x + width * 0.3, y]]), 1.7)
    brush.block(x - width / 2, y, width, height, "#a8946c", line=1.9)
    paper = box(x - width * 0.41, y + height * 0.1, width * 0.82, height * 0.76)
    brush.fall(paper, brush.tone("#f4ebd2"), brush.tone("#e2d4b0"), y, y + height)
    robe, ink = brush.tone("#7f8f94"), brush.tone("#3d3a38")
    middle = y + height * 0.56
    body = curve(
        [
            (x - width * 0.3, y + height * 0.82),
            (x - width * 0.2, middle),
            (x - width * 0.08, middle - height * 0.13),
            (x + width * 0.08, middle - height * 0.13),
            (x + width * 0.2, middle),
            (x + width * 0.3, y + height * 0.82),
        ],
        5,
    )
    brush.fill(body, robe)
    brush.strokes(body, 2.6, ink, 0.8, 0.2)
    brush.fill(
        oval(x, middle - height * 0.21, width * 0.19, height * 0.12, 20), brush.tone("#d9b48c")
    )
    beard = curve(
        [
            (x - width * 0.08, middle - height * 0.19),
            (x, middle - height * 0.02),
            (x + width * 0.08, middle - height * 0.19),
        ],
        5,
    )
    brush.fill(beard, brush.tone("#dcd8cc"))
    brush.fill(box(x - width * 0.1, middle - height * 0.31, width * 0.2, height * 0.06), ink)
    for side in (-1, 1):
        brush.strokes(
            curve(
                [
                    (x + side * width * 0.2, middle + height * 0.03),
                    (x + side * width * 0.06, middle + height * 0.1),
                    (x - side * width * 0.02, middle + height * 0.08),
                ],
                5,
            ),
            2.6,
            ink,
            0.8,
        )
    for rod in (y - 5, y + height):
        brush.block(x - width * 0.56, rod, width * 1.12, 10, "#5a3a28", line=1.5)


def stove(site: Site, brush: Brush, x: float, y: float, height: float) -> None:
    """An iron stove and its pipe, standing at y."""
    shadow(brush, x, y, height * 0.6)
    brush.block(
        x - height * 0.06, y - height * 3.6, height * 0.12, height * 2.7, "#3f4042", line=1.7
    )
    body = curve(
        [
            (x - height * 0.24, y - height * 0.1),
            (x - height * 0.32, y - height * 0.5),
            (x - height * 0.2, y - height * 0.94),
            (x + height * 0.2, y - height * 0.94),
            (x + height * 0.32, y - height * 0.5),
            (x + height * 0.24, y - height * 0.1),
        ],
        6,
    )
    brush.form(body, "#4a4a4c", "#2c2c30", 2.2)
    door = box(x - height * 0.13, y - height * 0.56, height * 0.26, height * 0.24)
    brush.fill(door, "#ff9a45" if site.lit or brush.snowy else brush.tone("#2a2224"))
    if site.lit:
        flame(brush, x, y - height * 0.33, height * 0.2)
        brush.glow(x, y - height * 0.4, height * 1.4, "#ff9a45", 0.5)
        site.lamp(x, y - height * 0.4, height * 1.4, "#ff9a45")
    for index in range(4):
        px = x - height * 0.1 + height * 0.066 * index
        brush.strokes(line(px, y - height * 0.56, px, y - height * 0.32, 3), 2.6)
    for side in (-0.2, 0.16):
        brush.block(
            x + side * height, y - height * 0.12, height * 0.05, height * 0.12, "#2c2c30", line=1.3
        )
