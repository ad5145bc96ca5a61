"""Beds of olden days, with posts and curtains, and what stands beside them."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.couch import pillow
from yanyi.art.scenery.furniture import rounded, shadow, solid
from yanyi.art.scenery.shape import box, curve, line, oval


def _drape(
    brush: Brush, x: float, top: float, y: float, width: float, hue: str, way: float
) -> None:
    """A bed curtain tied back towards its post."""
    waist = top + (y - top) * 0.62
    shape = np.vstack(
        [
            curve([(x, top), (x + way * width, top)], 4),
            curve(
                [
                    (x + way * width, top),
                    (x + way * width * 0.8, top + (waist - top) * 0.5),
                    (x + way * width * 0.24, waist),
                ],
                6,
            ),
            curve([(x + way * width * 0.24, waist), (x + way * width * 0.46, y)], 4),
            [[x, y]],
        ]
    )
    brush.form(shape, hue, mix(hue, "#1c1420", 0.28), 2)
    for share in (0.25, 0.5, 0.75):
        fold = curve(
            [
                (x + way * width * share, top + 8),
                (x + way * width * share * 0.7, top + (waist - top) * 0.55),
                (x + way * width * 0.16, waist),
            ],
            6,
        )
        brush.strokes(fold, 3, mix(brush.tone(hue), brush.ink, 0.5), 0.45)
    brush.form(oval(x + way * width * 0.12, waist, width * 0.3, 18, 14), "#d9b45c", line=1.5)


def canopy_bed(
    brush: Brush, x: float, y: float, width: float, wood: str, hue: str, chance: Chance
) -> None:
    """A Chinese canopy bed seen from its open side: lattice rails, quilts, curtains."""
    shadow(brush, x, y, width)
    high = width * 0.92
    top, left, right = y - high, x - width / 2, x + width / 2
    inside = box(left + 14, top + 40, width - 28, high - 40)
    dusk = brush.tone(mix(wood, "#140c10", 0.55))
    brush.fall(inside, dusk, mix(dusk, brush.tone(hue), 0.25), top, y)
    rail = y - width * 0.46
    bars = [box(left + 26 + (width - 52) * k / 14 - 2.5, rail, 5, width * 0.16) for k in range(15)]
    brush.fill(np.stack(bars), brush.tone(mix(wood, "#d9a868", 0.25)))
    for level in (rail, rail + width * 0.08, rail + width * 0.15):
        brush.fill(box(left + 20, level, width - 40, 6), brush.tone(mix(wood, "#d9a868", 0.25)))
    base = y - width * 0.24
    brush.form(
        rounded(left + 22, base - width * 0.1, width - 44, width * 0.13, 12),
        mix(hue, "#ffffff", 0.55),
        line=1.8,
    )
    for index in range(3):
        brush.form(
            rounded(
                right - width * 0.3,
                base - width * (0.15 + 0.06 * index),
                width * 0.22,
                width * 0.065,
                10,
            ),
            chance.pick(("#b5433a", "#3f6a7a", "#c79a3c", "#7a5a86", "#6f8a5a")),
            line=1.6,
        )
    roll = rounded(left + width * 0.08, base - width * 0.16, width * 0.2, width * 0.08, 14)
    brush.form(roll, "#e9d9b0", line=1.7)
    brush.form(
        oval(left + width * 0.28, base - width * 0.12, width * 0.05, width * 0.08, 12),
        "#b5433a",
        line=1.4,
    )
    brush.block(left, base, width, width * 0.1, wood, line=2)
    for index in range(5):
        px = left + width * (0.1 + 0.2 * index)
        brush.outline(box(px - width * 0.07, base + 8, width * 0.14, width * 0.1 - 16), 1.5, 0.6)
    brush.fill(box(left + 10, base + width * 0.1, width - 20, width * 0.1), dusk)
    for px in (left, left + width * 0.3, right - width * 0.3 - 16, right - 16):
        leg = top if px in (left, right - 16) else base
        brush.block(px, leg, 16, y - leg, wood, line=1.8)
    brush.block(
        left + 10, y - width * 0.05, width - 20, width * 0.05, mix(wood, "#ffffff", 0.1), line=1.8
    )
    _drape(brush, left + 14, top + 40, base, width * 0.3, hue, 1)
    _drape(brush, right - 14, top + 40, base, width * 0.3, hue, -1)
    brush.block(left - 14, top, width + 28, 20, mix(wood, "#ffffff", 0.1), line=2)
    brush.block(left, top + 20, width, 42, wood, line=2)
    carved = [
        oval(left + width * (0.07 + 0.0955 * k), top + 41, width * 0.06, 22, 12) for k in range(10)
    ]
    brush.fill(np.stack(carved), brush.tone("#d9b06a"), 0.85)


def four_poster(brush: Brush, x: float, y: float, width: float, wood: str, hue: str) -> None:
    """A Western four-poster seen from its foot."""
    shadow(brush, x, y, width)
    high = width * 1.02
    top, left, right = y - high, x - width / 2, x + width / 2
    back = box(left + 24, top + 30, width - 48, high * 0.62)
    brush.fall(
        back, brush.tone(mix(hue, "#201018", 0.45)), brush.tone(mix(hue, "#201018", 0.25)), top, y
    )
    for index in range(1, 9):
        px = left + 24 + (width - 48) * index / 9
        brush.strokes(line(px, top + 40, px + 3, y - high * 0.4, 5), 3, alpha=0.3)
    head = np.vstack(
        [
            curve(
                [(left + 40, y - high * 0.46), (x, y - high * 0.62), (right - 40, y - high * 0.46)],
                8,
            ),
            [[right - 40, y - high * 0.3], [left + 40, y - high * 0.3]],
        ]
    )
    brush.form(head, wood, line=2)
    for side in (-1, 1):
        pillow(brush, x + side * width * 0.2, y - high * 0.38, width * 0.26, "#f4ecdc")
    cover = [
        (left + 30, y - high * 0.34),
        (right - 30, y - high * 0.34),
        (right - 4, y - high * 0.1),
        (left + 4, y - high * 0.1),
    ]
    brush.form(cover, mix(hue, "#ffffff", 0.25), hue, 2)
    fold = [
        (left + 28, y - high * 0.345),
        (right - 28, y - high * 0.345),
        (right - 24, y - high * 0.29),
        (left + 24, y - high * 0.29),
    ]
    brush.form(fold, "#f4ecdc", line=1.7)
    for index in range(1, 8):
        a = left + 30 + (width - 60) * index / 8
        b = left + 4 + (width - 8) * index / 8
        brush.strokes(line(a, y - high * 0.28, b, y - high * 0.1, 4), 1.8, alpha=0.3)
    brush.block(left, y - high * 0.12, width, high * 0.09, wood, line=2)
    for px in (left - 6, right - 16):
        brush.block(px, top, 22, high, wood, line=2)
        for share in (0.2, 0.5, 0.86):
            brush.form(
                oval(px + 11, top + high * share, 34, 22, 14), mix(wood, "#ffffff", 0.1), line=1.6
            )
    _drape(brush, left + 16, top + 26, y - high * 0.1, width * 0.24, hue, 1)
    _drape(brush, right - 16, top + 26, y - high * 0.1, width * 0.24, hue, -1)
    brush.block(left - 14, top - 6, width + 28, 20, mix(wood, "#ffffff", 0.08), line=2)
    points = [(left - 10, top + 14.0)]
    for index in range(9):
        px = left - 10 + (width + 20) * (index + 0.5) / 9
        points += [(px, top + 52), (left - 10 + (width + 20) * (index + 1) / 9, top + 26)]
    points += [(right + 10, top + 14)]
    brush.form(np.array(points), hue, line=1.9)


def double_bed(brush: Brush, x: float, y: float, width: float, wood: str, hue: str) -> None:
    """A bed of today seen from its foot."""
    shadow(brush, x, y, width)
    high = width * 0.56
    left, right = x - width / 2, x + width / 2
    brush.form(rounded(left, y - high, width, high * 0.7, 22), wood, line=2.4)
    brush.form(
        rounded(left + 20, y - high * 0.94, width - 40, high * 0.3, 16),
        mix(wood, "#ffffff", 0.16),
        line=1.6,
    )
    for side in (-1, 1):
        brush.form(
            rounded(
                x + side * width * 0.23 - width * 0.2, y - high * 0.72, width * 0.4, high * 0.26, 26
            ),
            "#f6f1e6",
            line=1.9,
        )
    cover = [
        (left + 16, y - high * 0.5),
        (right - 16, y - high * 0.5),
        (right + 8, y - high * 0.08),
        (left - 8, y - high * 0.08),
    ]
    brush.form(cover, mix(hue, "#ffffff", 0.2), hue, 2.2)
    sheet = [
        (left + 15, y - high * 0.52),
        (right - 15, y - high * 0.52),
        (right - 8, y - high * 0.4),
        (left + 8, y - high * 0.4),
    ]
    brush.form(sheet, "#f6f1e6", line=1.8)
    throw = [
        (left, y - high * 0.24),
        (right, y - high * 0.24),
        (right + 7, y - high * 0.1),
        (left - 7, y - high * 0.1),
    ]
    brush.form(throw, mix(hue, "#2a2430", 0.3), line=1.8)
    for share in (0.2, 0.42, 0.66, 0.85):
        brush.strokes(
            line(
                left + 12 + (width - 24) * share,
                y - high * 0.38,
                left + width * share,
                y - high * 0.12,
                4,
            ),
            2,
            alpha=0.28,
        )
    brush.block(left, y - high * 0.1, width, high * 0.06, wood, line=1.8)
    for px in (left + 6, right - 22):
        brush.block(px, y - high * 0.05, 16, high * 0.05, wood, line=1.4)


def wardrobe(brush: Brush, x: float, y: float, width: float, height: float, local: str) -> None:
    """A wardrobe standing at y."""
    solid(brush, x, y, width, height, 0.1, local)
    left, top = x - width / 2, y - height
    brush.block(left - 8, top - 14, width + 16, 20, mix(local, "#ffffff", 0.1), line=1.8)
    for index in range(2):
        door = box(left + width * (0.05 + 0.46 * index), top + 22, width * 0.44, height - 60)
        brush.outline(door, 2)
        for share in (0.12, 0.55):
            brush.outline(
                box(
                    left + width * (0.11 + 0.46 * index),
                    top + 22 + (height - 60) * share,
                    width * 0.32,
                    (height - 60) * 0.33,
                ),
                1.5,
                0.5,
            )
    for px in (x - 10, x + 10):
        brush.fill(oval(px, y - height * 0.5, 8, 14, 10), brush.tone("#d9b45c"))


def dresser(brush: Brush, x: float, y: float, width: float, local: str, round_glass: bool) -> None:
    """A dressing table with its mirror, standing at y."""
    high = width * 0.62
    solid(brush, x, y, width, high, 0.12, local)
    top = y - high
    for row in range(2):
        for index in range(2):
            drawer = box(
                x - width * 0.45 + width * 0.47 * index,
                top + 10 + high * 0.42 * row,
                width * 0.43,
                high * 0.34,
            )
            brush.outline(drawer, 1.6, 0.7)
            brush.fill(
                oval(
                    x - width * 0.235 + width * 0.47 * index,
                    top + 10 + high * (0.17 + 0.42 * row),
                    9,
                    9,
                    8,
                ),
                brush.tone("#d9b45c"),
            )
    cy = top - width * 0.36
    frame = "#b58a44" if round_glass else mix(local, "#ffffff", 0.1)
    shape = oval(x, cy, width * 0.5, width * (0.5 if round_glass else 0.64), 32)
    brush.block(x - 6, cy, 12, top - cy, frame, line=1.5)
    brush.form(shape, frame, line=2)
    glass = (shape - [[x, cy]]) * 0.84 + np.array([[x, cy]])
    light = mix(brush.tone("#cfdcda"), brush.palette.horizon, 0.4)
    brush.fall(
        glass,
        mix(light, "#ffffff", 0.25),
        mix(light, brush.ink, 0.25),
        cy - width * 0.3,
        cy + width * 0.3,
    )
    for shift in (-0.06, 0.04):
        brush.strokes(
            line(x + width * shift - 16, cy + 34, x + width * shift + 24, cy - 40, 4),
            5,
            "#ffffff",
            0.35,
        )
    for dx, hue, size in ((-0.36, "#c2606a", 30), (-0.25, "#7fa8a0", 22), (0.34, "#d9b45c", 26)):
        brush.form(oval(x + dx * width, top - size * 0.5, size * 0.8, size, 14), hue, line=1.4)
