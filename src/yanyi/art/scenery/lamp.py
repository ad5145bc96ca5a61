"""Lamps: lanterns, candles, street lamps, hanging lamps, fires."""

import numpy as np

from yanyi.art.light import FIRE, LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import box, curve, oval
from yanyi.art.scenery.site import Site


def lantern(
    site: Site, brush: Brush, x: float, y: float, size: float, local: str = "#d8432f"
) -> None:
    """A paper lantern hanging from (x, y)."""
    top = y + size * 0.35
    brush.strokes(np.array([[x, y], [x + 0.5, y + size * 0.18], [x, top]]), 2.0)
    body = oval(x, top + size * 0.42, size, size * 0.84, 36)
    if site.lit:
        warm = mix(local, "#ff9d3c", 0.45)
        brush.glow(x, top + size * 0.42, size * 2.6, warm, 0.62)
        brush.grade(
            body,
            [
                (0, mix(warm, "#fff0b8", 0.35), 1),
                (0.45, mix(warm, "#fff0b8", 0.75), 1),
                (1, warm, 1),
            ],
            (0, top),
            (0, top + size * 0.84),
        )
        site.lamp(x, top + size * 0.42, size * 3.2, LAMP)
    else:
        tone = brush.tone(local)
        brush.grade(
            body,
            [(0, mix(tone, "#ffffff", 0.12), 1), (1, mix(tone, brush.ink, 0.3), 1)],
            (x - size * 0.3, top),
            (x + size * 0.4, top + size * 0.8),
        )
    step = np.linspace(0.1, 0.9, 7) * np.pi
    for share in (-0.62, -0.25, 0.25, 0.62):
        rib = np.stack(
            [x + share * 0.5 * size * np.sin(step), top + size * 0.42 - 0.42 * size * np.cos(step)],
            axis=1,
        )
        brush.strokes(rib, 1.5, alpha=0.4)
    brush.outline(body, 2.0)
    for cap in (top - size * 0.03, top + size * 0.8):
        brush.block(x - size * 0.2, cap, size * 0.4, size * 0.08, "#3a2a24", line=1.2)
    tassel = np.stack(
        [
            np.stack([x + dx + np.zeros(3), top + size * np.array([0.88, 1.05, 1.25])], axis=1)
            for dx in (-size * 0.05, 0.0, size * 0.05)
        ]
    )
    brush.strokes(tassel, 2.0, brush.tone(local))


def candle(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    """A candle standing at y on a small dish."""
    brush.block(x - size * 0.12, y - size * 0.7, size * 0.24, size * 0.66, "#efe3c8", line=1.6)
    brush.form(oval(x, y - size * 0.03, size * 0.7, size * 0.14), "#8a6a3c", line=1.6)
    if site.lit:
        flame(brush, x, y - size * 0.7, size * 0.36)
        brush.glow(x, y - size * 0.85, size * 5.0, FIRE, 0.6)
        site.lamp(x, y - size * 0.85, size * 5, FIRE)


def flame(brush: Brush, x: float, y: float, size: float) -> None:
    """A flame rising from (x, y)."""
    for scale, colour in ((1.0, "#ff9a3c"), (0.62, "#ffe28a")):
        high, wide = size * scale, size * 0.36 * scale
        shape = np.vstack(
            [
                curve(
                    [
                        (x, y),
                        (x - wide, y - high * 0.35),
                        (x - wide * 0.3, y - high * 0.75),
                        (x + wide * 0.1, y - high),
                    ],
                    5,
                ),
                curve(
                    [
                        (x + wide * 0.1, y - high),
                        (x + wide * 0.6, y - high * 0.6),
                        (x + wide, y - high * 0.3),
                        (x, y),
                    ],
                    5,
                ),
            ]
        )
        brush.fill(shape, colour, 0.95)


def brazier(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    """An iron bowl of fire on legs standing at y; always burning."""
    for side in (-1, 1):
        brush.strokes(
            np.array(
                [
                    [x + side * size * 0.26, y - size * 0.5],
                    [x + side * size * 0.32, y - size * 0.2],
                    [x + side * size * 0.42, y],
                ]
            ),
            size * 0.07,
        )
    for dx, high in ((-0.2, 0.5), (0.17, 0.6), (0.0, 0.85)):
        flame(brush, x + dx * size, y - size * 0.6, size * high)
    bowl = curve(
        [
            (x - size * 0.5, y - size * 0.68),
            (x - size * 0.34, y - size * 0.4),
            (x, y - size * 0.33),
            (x + size * 0.34, y - size * 0.4),
            (x + size * 0.5, y - size * 0.68),
        ],
        6,
    )
    brush.form(bowl, "#4a4344", line=2)
    brush.glow(x, y - size * 0.9, size * 4.0, FIRE, 0.6)
    site.lamp(x, y - size * 0.9, size * 5, FIRE)


def street_lamp(
    site: Site, brush: Brush, x: float, y: float, height: float, old: bool = False
) -> None:
    """A street lamp standing at y, with its cone of light after dark."""
    metal = "#3b4048" if not old else "#2c3430"
    top = y - height
    thick = max(4.0, height * 0.016)
    if site.lit:
        cone = [
            (x - height * 0.04, top + height * 0.05),
            (x + height * 0.04, top + height * 0.05),
            (x + height * 0.26, y),
            (x - height * 0.26, y),
        ]
        brush.grade(cone, [(0, LAMP, 0.34), (1, LAMP, 0.02)], (0, top), (0, y))
        brush.puff(x, y, height * 0.62, height * 0.11, LAMP, 0.36)
    brush.block(x - thick / 2, top, thick, height, metal, line=1.8)
    brush.block(x - thick * 1.3, y - height * 0.07, thick * 2.6, height * 0.07, metal, line=1.8)
    if old:
        head = [
            (x - height * 0.035, top - height * 0.09),
            (x + height * 0.035, top - height * 0.09),
            (x + height * 0.022, top),
            (x - height * 0.022, top),
        ]
        glass = LAMP if site.lit else brush.tone("#cfd6cf")
        brush.fill(head, glass)
        brush.outline(head, 2)
        cap = [
            (x - height * 0.045, top - height * 0.088),
            (x, top - height * 0.135),
            (x + height * 0.045, top - height * 0.088),
        ]
        brush.form(cap, metal, line=1.8)
    else:
        arm = curve(
            [
                (x, top + 6),
                (x + height * 0.02, top - height * 0.03),
                (x + height * 0.1, top - height * 0.035),
            ],
            5,
        )
        brush.limb(arm, thick, thick * 0.7, brush.tone(metal))
        bulb = box(x - height * 0.05, top + height * 0.005, height * 0.1, height * 0.03)
        brush.block(
            x - height * 0.06, top - height * 0.02, height * 0.12, height * 0.035, metal, line=1.8
        )
        if site.lit:
            brush.fill(bulb, mix(LAMP, "#ffffff", 0.5))
    if site.lit:
        at = top - height * 0.04 if old else top + height * 0.02
        brush.glow(x, at, height * 0.42, LAMP, 0.75)
        site.lamp(x, at, height * 0.6, LAMP)


def pendant(
    site: Site, brush: Brush, x: float, top: float, y: float, size: float, local: str = "#2f4a48"
) -> None:
    """A lamp hanging from the ceiling to y."""
    brush.strokes(np.array([[x, top], [x, (top + y) / 2], [x, y - size * 0.5]]), 2.2)
    shade = np.vstack(
        [
            curve(
                [
                    (x - size * 0.5, y),
                    (x - size * 0.4, y - size * 0.32),
                    (x - size * 0.1, y - size * 0.5),
                ],
                5,
            ),
            curve(
                [
                    (x + size * 0.1, y - size * 0.5),
                    (x + size * 0.4, y - size * 0.32),
                    (x + size * 0.5, y),
                ],
                5,
            ),
        ]
    )
    if site.lit:
        cone = [
            (x - size * 0.45, y),
            (x + size * 0.45, y),
            (x + size * 1.6, y + size * 3.2),
            (x - size * 1.6, y + size * 3.2),
        ]
        brush.grade(cone, [(0, LAMP, 0.3), (1, LAMP, 0.0)], (0, y), (0, y + size * 3.2))
        brush.fill(oval(x, y, size * 0.5, size * 0.3), mix(LAMP, "#ffffff", 0.6))
    brush.form(shade, local, line=2)
    if site.lit:
        brush.glow(x, y, size * 3.0, LAMP, 0.55)
        site.lamp(x, y, size * 3.5, LAMP)


def standing_lamp(
    site: Site, brush: Brush, x: float, y: float, height: float, local: str = "#e8d9b8"
) -> None:
    """A floor or table lamp with a cloth shade, standing at y."""
    top = y - height
    thick = max(3.0, height * 0.02)
    brush.block(x - thick / 2, top + height * 0.2, thick, height * 0.8, "#6b5647", line=1.6)
    brush.form(oval(x, y - thick, height * 0.22, height * 0.05), "#6b5647", line=1.6)
    wide = max(height * 0.2, 34.0)
    high = max(height * 0.24, 40.0)
    shade = [
        (x - wide * 0.6, top),
        (x + wide * 0.6, top),
        (x + wide, top + high),
        (x - wide, top + high),
    ]
    if site.lit:
        brush.fall(shade, mix(LAMP, "#ffffff", 0.35), mix(LAMP, "#ffffff", 0.7), top, top + high)
        brush.outline(shade, 2)
        brush.glow(x, top + high * 0.6, wide * 6.5, LAMP, 0.6)
        site.lamp(x, top + high * 0.6, wide * 7, LAMP)
    else:
        brush.form(shade, local, line=2)
