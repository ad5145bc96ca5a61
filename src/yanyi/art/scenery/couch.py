"""Sofas, cushions and beds."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.furniture import _rounded, rounded, shadow
from yanyi.art.scenery.shape import curve


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
