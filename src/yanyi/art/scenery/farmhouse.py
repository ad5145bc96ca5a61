"""A country house seen from its front: thatch, gable or tiles."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.goods import hanging
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import box, curve, line
from yanyi.art.scenery.site import Site
from yanyi.board.vocabulary import Era

_WALLS = {
    Era.PERIOD_CHINESE: ("#d9c69c", "#cdb88c", "#e0d4b8"),
    Era.PERIOD_WESTERN: ("#ece0c8", "#d9c4a4", "#c9b8a0"),
    Era.MODERN: ("#e9e4d8", "#d5dcd8", "#e3d3c0"),
}
_ROOFS = {
    Era.PERIOD_CHINESE: ("#a98c50", "#97803f", "#7f7a64"),
    Era.PERIOD_WESTERN: ("#a8884c", "#8f5a48", "#6f6a68"),
    Era.MODERN: ("#b5614a", "#5f6a76", "#8a6a58"),
}


def farmhouse(site: Site, brush: Brush, x: float, y: float, width: float, chance: Chance) -> None:
    """A house standing at y about x, its door and windows lit where lamps are."""
    era = site.setting.era
    wall, roof = chance.pick(_WALLS[era]), chance.pick(_ROOFS[era])
    high, rise = width * 0.36, width * 0.42
    brush.puff(x, y + 4, width * 1.2, width * 0.12, brush.ink, 0.4)
    brush.block(x - width / 2, y - high, width, high, wall, mix(wall, "#5f4a38", 0.35), 2.2)
    if era is Era.PERIOD_WESTERN:
        beam = brush.tone("#5a4030")
        for share in (0.0, 0.33, 0.66, 1.0):
            px = x - width / 2 + width * share
            brush.strokes(line(px, y, px, y - high, 4), width * 0.02 / brush.fine, beam, 1, 0)
        brush.strokes(
            line(x - width / 2, y - high * 0.5, x + width / 2, y - high * 0.5, 4),
            width * 0.02 / brush.fine,
            beam,
            1,
            0,
        )
    elif era is Era.PERIOD_CHINESE:
        brush.block(x - width / 2, y - width * 0.06, width, width * 0.06, "#9a9280", line=1.6)
    _openings(site, brush, x, y, width, high, chance)
    half = width * 0.6
    cap = np.vstack(
        [
            curve(
                [
                    (x - half, y - high * 0.92),
                    (x - half * 0.86, y - high - rise * 0.55),
                    (x - half * 0.72, y - high - rise),
                ],
                6,
            ),
            curve(
                [
                    (x + half * 0.72, y - high - rise),
                    (x + half * 0.86, y - high - rise * 0.55),
                    (x + half, y - high * 0.92),
                ],
                6,
            ),
        ]
    )
    brush.form(cap, roof, mix(roof, "#3a2a20", 0.35), 2.3)
    rows = chance.floats(60, 0.05, 0.98)
    across = chance.floats(60, -1, 1)
    top = y - high - rise
    sx = x + across * half * (0.72 + 0.28 * rows)
    sy = top + rise * 1.06 * rows
    straw = np.stack(
        [
            np.stack([sx, sx + across * 5, sx + across * 9], axis=1),
            np.stack([sy, sy + rise * 0.08, sy + rise * 0.15], axis=1),
        ],
        axis=-1,
    )
    brush.strokes(straw, 1.8, alpha=0.34)
    if brush.snowy:
        snow = np.vstack([cap[: len(cap) // 2], cap[len(cap) // 2 :]]).copy()
        snow[:, 1] -= rise * 0.06
        snow[[0, -1], 1] -= rise * 0.16
        brush.fill(snow, brush.tone(WHITE), 0.95)
        brush.strokes(
            curve(
                [
                    snow[0],
                    (x - half * 0.4, y - high * 1.1),
                    (x + half * 0.3, y - high * 1.04),
                    snow[-1],
                ],
                6,
            ),
            rise * 0.14 / brush.fine,
            brush.tone(WHITE),
            0.95,
            0.1,
        )
    brush.strokes(
        line(x - half * 0.73, top, x + half * 0.73, top, 6),
        width * 0.03 / brush.fine,
        brush.tone(mix(roof, "#2a1a14", 0.3)),
        1,
        0,
    )
    if era is not Era.PERIOD_CHINESE:
        cx = x + width * 0.26
        brush.block(
            cx - width * 0.05, top - width * 0.12, width * 0.1, width * 0.18, "#8a6a5a", line=1.8
        )
    _smoke(site, brush, x + width * 0.26, top - width * 0.12, width, chance)


def _openings(
    site: Site, brush: Brush, x: float, y: float, width: float, high: float, chance: Chance
) -> None:
    """Door and windows, and what hangs by them."""
    wood = "#6f4a34"
    door = box(x - width * 0.08, y - high * 0.78, width * 0.16, high * 0.78)
    brush.form(door, wood, line=1.9)
    brush.strokes(line(x, y - high * 0.76, x, y, 4), 1.6, alpha=0.6)
    for dx in (-0.32, 0.2):
        pane = box(x + dx * width, y - high * 0.68, width * 0.14, high * 0.34)
        if site.lit:
            brush.fill(pane, mix(LAMP, "#ffffff", 0.15))
            brush.glow(x + (dx + 0.07) * width, y - high * 0.5, width * 0.26, LAMP, 0.5)
        else:
            brush.fill(pane, brush.tone("#4f5a5c"))
        brush.outline(pane, 1.8)
        px = x + (dx + 0.07) * width
        brush.strokes(line(px, y - high * 0.68, px, y - high * 0.34, 3), 1.8)
        brush.strokes(
            line(x + dx * width, y - high * 0.51, x + (dx + 0.14) * width, y - high * 0.51, 3), 1.8
        )
    if site.lit:
        site.lamp(x, y - high * 0.5, width * 0.5, LAMP)
    if site.setting.era is Era.PERIOD_CHINESE:
        for dx in (-0.15, 0.13):
            brush.block(
                x + dx * width - width * 0.012,
                y - high * 0.76,
                width * 0.035,
                high * 0.5,
                "#b5372c",
                line=1.2,
            )
        for dx in (0.38, 0.43):
            hanging(brush, x + dx * width, y - high * 0.92, width * 0.13, chance)


def _smoke(site: Site, brush: Brush, x: float, y: float, width: float, chance: Chance) -> None:
    """Smoke from the kitchen, leaning with the wind."""
    if chance.yes(0.4):
        return
    lean = -site.side * width * 0.16
    way = curve(
        [
            (x, y),
            (x + lean * 0.4, y - width * 0.22),
            (x + lean * 0.2, y - width * 0.42),
            (x + lean * 1.6, y - width * 0.7),
        ],
        8,
    )
    brush.strokes(way, width * 0.07 / brush.fine, mix(site.palette.mist, "#ffffff", 0.3), 0.4, 0.8)
