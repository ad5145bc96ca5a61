"""Old Chinese furnishings: lattices, scrolls, screens, low tables, wine jars."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import shadow, table
from yanyi.art.scenery.plant import bamboo
from yanyi.art.scenery.ridge import Ridge
from yanyi.art.scenery.shape import Points, box, curve, line, oval, turned
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.tree import Crown
from yanyi.art.scenery.window import weathered_glass


def moon_window(site: Site, brush: Brush, x: float, y: float, size: float, local: str) -> None:
    """A round window on the garden, with a thin lattice at its rim."""
    ring = oval(x, y, size, size, 64)
    brush.fill(oval(x, y, size * 1.14, size * 1.14, 64), brush.tone(local))
    brush.outline(oval(x, y, size * 1.14, size * 1.14, 64), 2.4)
    brush.cut(ring)
    weathered_glass(site, brush, ring, x - size / 2, y - size / 2, size, size)
    for share in (-0.62, 0.62):
        half = size * 0.5 * np.sqrt(1 - share**2)
        px = x + share * size * 0.5
        brush.strokes(line(px, y - half, px, y + half, 6), 5 / brush.fine, brush.tone(local), 1, 0)
        brush.strokes(
            line(x - half, y + share * size * 0.5, x + half, y + share * size * 0.5, 6),
            5 / brush.fine,
            brush.tone(local),
            1,
            0,
        )
    brush.outline(ring, 3)


def lattice_window(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    local: str,
    open_half: bool = True,
) -> None:
    """A latticed window by its left top corner, one leaf open on the outside."""
    brush.cut(box(x, y, width, height))
    weathered_glass(site, brush, box(x, y, width, height), x, y, width, height)
    leaves = ((x, width * 0.3), (x + width * 0.7, width * 0.3)) if open_half else ((x, width),)
    for left, wide in leaves:
        _lattice(brush, left, y, wide, height, local)
    frame = 11.0
    for piece in (
        (x - frame, y - frame, width + 2 * frame, frame),
        (x - frame, y + height, width + 2 * frame, frame * 1.6),
        (x - frame, y - frame, frame, height + 2 * frame),
        (x + width, y - frame, frame, height + 2 * frame),
    ):
        brush.block(*piece, local, line=1.8)


def _lattice(brush: Brush, x: float, y: float, width: float, height: float, local: str) -> None:
    paper = brush.tone("#efe4c8")
    brush.fill(box(x, y, width, height), paper, 0.62)
    bars: list[Points] = []
    cell = 25.0
    columns, rows = max(2, round(width / cell)), max(3, round(height / cell))
    for column in range(columns + 1):
        bars.append(box(x + width * column / columns - 1.8, y, 3.6, height))
    for row in range(rows + 1):
        bars.append(box(x, y + height * row / rows - 1.8, width, 3.6))
    brush.fill(np.stack(bars), brush.tone(mix(local, "#180c0a", 0.25)))
    inner = box(x + width * 0.22, y + height * 0.3, width * 0.56, height * 0.4)
    brush.fill(inner, paper, 0.8)
    brush.outline(inner, 3)
    brush.outline(box(x, y, width, height), 2.6)


def scroll(brush: Brush, x: float, y: float, width: float, height: float, chance: Chance) -> None:
    """A hanging painting of hills, bamboo or brush marks, by the middle of its top rod."""
    brush.puff(x + 6, y + height * 0.52, width * 1.4, height * 1.2, brush.ink, 0.25)
    brush.strokes(np.array([[x - width * 0.3, y], [x, y - 22.0], [x + width * 0.3, y]]), 1.7)
    brush.block(
        x - width / 2, y, width, height, chance.pick(("#b9a67c", "#8c9a8a", "#a88a78")), line=1.8
    )
    paper = box(x - width * 0.4, y + height * 0.12, width * 0.8, height * 0.72)
    brush.fall(paper, brush.tone("#f6efdb"), brush.tone("#e6d9b8"), y, y + height)
    ink = brush.tone("#3d4448")
    brush.clip(paper)
    if chance.yes(0.6):
        at = np.linspace(x - width * 0.42, x + width * 0.42, 26)
        for level, alpha in ((0.42, 0.3), (0.56, 0.5), (0.7, 0.75)):
            ridge = Ridge(0, 0).breadth / 4200 * width
            top = (
                y
                + height * level
                - height
                * 0.16
                * np.abs(chance.noise(at / max(8.0, width * 0.3) + level * 40 + ridge, 3))
            )
            hill = np.vstack(
                [
                    np.stack([at, top], axis=1),
                    [
                        [x + width, y + height * (level + 0.12)],
                        [x - width, y + height * (level + 0.12)],
                    ],
                ]
            )
            brush.grade(
                hill,
                [(0, ink, alpha), (1, ink, 0.0)],
                (0, y + height * (level - 0.16)),
                (0, y + height * (level + 0.1)),
            )
    else:
        crown = Crown(ink, ink, ink, mix(ink, "#f6efdb", 0.4))
        bamboo(brush, x - width * 0.12, y + height * 0.85, height * 0.7, chance, crown, 4)
    brush.fill(
        box(x + width * 0.22, y + height * 0.72, width * 0.11, width * 0.11),
        brush.tone("#c23f2f"),
        0.9,
    )
    brush.free()
    brush.outline(paper, 1.3, 0.7)
    for rod in (y - 4, y + height):
        brush.block(x - width * 0.56, rod, width * 1.12, 9, "#5a3a28", line=1.5)


def couplet(
    brush: Brush, x: float, y: float, width: float, height: float, local: str, chance: Chance
) -> None:
    """A long strip with brush marks that are no words."""
    brush.block(x - width / 2, y, width, height, local, line=1.8)
    ink = brush.tone("#231b1e")
    cell = height / 5.4
    for index in range(5):
        cy = y + cell * (index + 0.7)
        half = width * 0.28
        for _ in range(3):
            dy = chance.one(-0.26, 0.26) * cell
            brush.strokes(
                curve(
                    [
                        (x - half, cy + dy),
                        (x, cy + dy - 2),
                        (x + half, cy + dy + chance.one(-4, 4)),
                    ],
                    4,
                ),
                width * 0.09,
                ink,
                0.85,
            )
        dx = chance.one(-0.5, 0.5) * half
        brush.strokes(
            curve(
                [
                    (x + dx, cy - cell * 0.33),
                    (x + dx + 1, cy),
                    (x + dx - chance.one(2, 8), cy + cell * 0.33),
                ],
                4,
            ),
            width * 0.1,
            ink,
            0.85,
        )


def folding_screen(
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    chance: Chance,
    wood: str = "#5f3a2a",
) -> None:
    """A folding screen of painted leaves standing at y."""
    shadow(brush, x, y, width)
    count = 4
    wide = width / count
    paint = chance.pick(("#d9cfae", "#b9c7b4", "#d7b99a"))
    at = np.linspace(x - width / 2, x + width / 2, 60)
    hill = 0.52 + 0.12 * chance.noise(at / (width * 0.33), 3)
    for index in range(count):
        left, lift = x - width / 2 + index * wide, 16.0 if index % 2 else -4.0
        other = -4.0 if index % 2 else 16.0
        leaf = np.array(
            [
                (left, y - lift),
                (left, y - height - lift * 0.4),
                (left + wide, y - height - other * 0.4),
                (left + wide, y - other),
            ]
        )
        brush.form(leaf, wood, line=2.2)
        middle = leaf.mean(axis=0)
        panel = (leaf - middle) * [[0.84, 0.9]] + middle
        brush.form(panel, mix(paint, "#ffffff", 0.1 * (index % 2)), line=1.5)
        brush.clip(panel)
        for shift, alpha in ((0.0, 0.55), (0.14, 0.7)):
            body = np.vstack(
                [
                    np.stack([at, y - height * (hill - shift)], axis=1),
                    [
                        [x + width, y - height * (hill.min() - shift - 0.2)],
                        [x - width, y - height * (hill.min() - shift - 0.2)],
                    ],
                ]
            )
            brush.fill(body, brush.tone("#6f8a7c"), alpha * 0.6)
        brush.free()
    sun = oval(x + width * 0.14, y - height * 0.78, width * 0.1, width * 0.1)
    brush.fill(sun, brush.tone("#cf5a3c"), 0.85)
    trunk = curve(
        [
            (x - width * 0.4, y - height * 0.1),
            (x - width * 0.3, y - height * 0.45),
            (x - width * 0.36, y - height * 0.8),
        ],
        6,
    )
    brush.strokes(trunk, 6, brush.tone("#4a3a30"), 0.85)
    count = 18
    brush.fill(
        np.stack(
            [
                oval(
                    x - width * 0.34 + chance.one(-0.1, 0.12) * width,
                    y - height * chance.one(0.4, 0.86),
                    10,
                    9,
                    8,
                )
                for _ in range(count)
            ]
        ),
        brush.tone("#d0606a"),
        0.9,
    )


def low_table(
    brush: Brush,
    x: float,
    y: float,
    width: float,
    chance: Chance,
    local: str = "#6f4630",
) -> None:
    """A low scholar's table with brushes, books and a tea set."""
    height = width * 0.3
    table(brush, x, y, width, height, local, 0.14)
    top = y - height - 4
    for index in range(3):
        brush.block(
            x - width * 0.36,
            top - 9 - 9 * index,
            width * 0.2 - 6 * index,
            9,
            chance.pick(("#3f5f6b", "#8f4a3f", "#c9b98c")),
            line=1.4,
        )
    pot = curve(
        [
            (x + width * 0.1, top),
            (x + width * 0.07, top - 22),
            (x + width * 0.15, top - 34),
            (x + width * 0.23, top - 22),
            (x + width * 0.2, top),
        ],
        5,
    )
    brush.form(pot, "#7fa8a0", line=1.8)
    brush.strokes(
        curve(
            [
                (x + width * 0.22, top - 18),
                (x + width * 0.27, top - 22),
                (x + width * 0.29, top - 32),
            ],
            4,
        ),
        5,
        brush.tone("#7fa8a0"),
    )
    for dx in (0.32, 0.4):
        brush.form(
            [
                (x + dx * width - 9, top - 14),
                (x + dx * width + 9, top - 14),
                (x + dx * width + 6, top),
                (x + dx * width - 6, top),
            ],
            "#e8e2d0",
            line=1.5,
        )
    cup = x - width * 0.06
    brush.form(
        [(cup - 11, top - 26), (cup + 11, top - 26), (cup + 8, top), (cup - 8, top)],
        "#9a6a48",
        line=1.5,
    )
    for dx in (-6, 0, 6):
        brush.strokes(line(cup + dx * 0.5, top - 24, cup + dx * 1.8, top - 62, 4), 2.6, alpha=0.9)


def wine_jar(
    brush: Brush, x: float, y: float, size: float, local: str, sealed: str = "#c23f2f"
) -> None:
    """A round wine jar with a cloth seal."""
    shadow(brush, x, y, size)
    right = curve(
        [
            (x + size * 0.24, y),
            (x + size * 0.46, y - size * 0.45),
            (x + size * 0.36, y - size * 0.78),
            (x + size * 0.2, y - size * 0.92),
        ],
        6,
    )
    body = turned(x, right)
    tone = brush.tone(local)
    brush.grade(
        body,
        [(0, mix(tone, "#ffffff", 0.2), 1), (0.5, tone, 1), (1, mix(tone, brush.ink, 0.45), 1)],
        (x - size * 0.4, 0),
        (x + size * 0.5, 0),
    )
    brush.outline(body, 2.2)
    label = [
        (x, y - size * 0.72),
        (x + size * 0.2, y - size * 0.48),
        (x, y - size * 0.24),
        (x - size * 0.2, y - size * 0.48),
    ]
    brush.form(label, sealed, line=1.5)
    brush.strokes(
        line(x - size * 0.08, y - size * 0.5, x + size * 0.08, y - size * 0.47, 4), size * 0.04
    )
    brush.strokes(line(x, y - size * 0.6, x - size * 0.02, y - size * 0.36, 4), size * 0.04)
    cap = curve(
        [
            (x - size * 0.26, y - size * 0.86),
            (x - size * 0.2, y - size * 1.02),
            (x, y - size * 1.1),
            (x + size * 0.2, y - size * 1.02),
            (x + size * 0.26, y - size * 0.86),
        ],
        5,
    )
    brush.form(cap, sealed, line=1.8)
