"""Windows, what lies behind them, and the light they let in."""

import numpy as np

from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT
from yanyi.art.scenery.shape import Points, box, curve, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.vista import outlook
from yanyi.story.vocabulary import TimeOfDay, Weather


def open_windows(site: Site, high: bool = False) -> None:
    """The view behind the windows, on its own far layer."""
    outlook(site, site.layer(0.05), 470.0, high)


def pane(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    local: str,
    columns: int = 2,
    rows: int = 2,
    arch: bool = False,
    sill: bool = True,
) -> None:
    """A glazed window cut into the wall, by its left top corner."""
    hole: Points = box(x, y, width, height)
    if arch:
        hole = np.vstack(
            [
                curve(
                    [
                        (x, y + width * 0.3),
                        (x + width * 0.16, y + width * 0.06),
                        (x + width / 2, y - width * 0.08),
                        (x + width * 0.84, y + width * 0.06),
                        (x + width, y + width * 0.3),
                    ],
                    6,
                ),
                [[x + width, y + height], [x, y + height]],
            ]
        )
    brush.cut(hole)
    weathered_glass(site, brush, hole, x, y, width, height)
    frame = max(7.0, width * 0.035)
    for column in range(1, columns):
        px = x + width * column / columns
        brush.block(
            px - frame * 0.35,
            y - (width * 0.05 if arch else 0),
            frame * 0.7,
            height,
            local,
            line=1.4,
        )
    for row in range(1, rows):
        py = y + height * row / rows
        brush.block(x, py - frame * 0.35, width, frame * 0.7, local, line=1.4)
    ring = np.vstack([hole, hole[:1]])
    brush.strokes(ring, 2 * frame / brush.fine, brush.tone(local), 1, 0)
    brush.outline(hole, 2)
    outer = (hole - [[x + width / 2, y + height / 2]]) * [
        [1 + 2 * frame / width, 1 + 2 * frame / height]
    ] + np.array([[x + width / 2, y + height / 2]])
    brush.outline(outer, 2)
    if sill:
        brush.block(
            x - frame * 2.4,
            y + height + frame,
            width + frame * 4.8,
            frame * 1.7,
            mix(local, "#ffffff", 0.12),
            line=1.8,
        )
        if site.snowy:
            brush.fill(
                oval(x + width / 2, y + height + 1, width * 0.98, 16), brush.tone("#f6fafc"), 0.9
            )


def weathered_glass(
    site: Site, brush: Brush, hole: Points, x: float, y: float, width: float, height: float
) -> None:
    """Gleam, drops or flakes on the glass."""
    brush.clip(hole)
    light = mix(site.palette.horizon, "#ffffff", 0.5)
    chance = site.chance("glass", round(x))
    for share in (0.1, 0.24):
        gleam = [
            (x + width * share, y + height),
            (x + width * (share + 0.08), y + height),
            (x + width * (share + 0.42), y - 30),
            (x + width * (share + 0.34), y - 30),
        ]
        brush.fill(gleam, "#ffffff", 0.06)
    match site.setting.weather:
        case Weather.RAIN | Weather.STORM:
            count = int(width * height / 1500)
            px, py = chance.floats(count, x, x + width), chance.floats(count, y - 20, y + height)
            long = chance.floats(count, 12, 46)
            step = np.linspace(0, 1, 4)[None]
            lines = np.stack([px[:, None] - 7 * step, py[:, None] + long[:, None] * step], axis=-1)
            brush.strokes(lines, 1.7, light, 0.5)
        case Weather.SNOW:
            for _ in range(int(width * height / 1700)):
                brush.fill(
                    oval(chance.one(x, x + width), chance.one(y, y + height), 6, 6, 8),
                    "#ffffff",
                    0.8,
                )
        case _:
            pass
    brush.free()


def daylight(site: Site, brush: Brush, x: float, width: float, top: float, height: float) -> None:
    """The light a window throws down into the room, or the moon's."""
    veiled = site.setting.weather in (Weather.RAIN, Weather.STORM, Weather.FOG, Weather.SNOW)
    strength = 0.08 if veiled else 0.2
    if site.setting.time in DARK_HOURS:
        strength *= 0.5
    colour = mix(site.palette.horizon, "#fff6da", 0.3)
    if site.setting.time in (TimeOfDay.DUSK, TimeOfDay.DAWN, TimeOfDay.AFTERNOON):
        colour, strength = mix(colour, "#ffb566", 0.4), strength * 1.3
    slide = -site.side * 330
    shaft = [
        (x, top),
        (x + width, top),
        (x + width + slide * 1.1, 960),
        (x + slide * 1.1 - 60, 960),
        (x, top + height),
    ]
    brush.grade(
        shaft,
        [(0, colour, strength), (1, colour, 0.0)],
        (x, top),
        (x + slide, 960),
    )
    patch = [
        (x + slide * 0.66, FOOT + 26),
        (x + width + slide * 0.66, FOOT + 26),
        (x + width + slide, 930),
        (x + slide - 40, 930),
    ]
    brush.fill(patch, colour, strength * 1.1, blur=7)


def curtain(
    site: Site,
    brush: Brush,
    x: float,
    top: float,
    width: float,
    bottom: float,
    local: str,
    inward: float,
) -> None:
    """One hanging curtain gathered a little towards its side."""
    chance = site.chance("curtain", round(x))
    low = bottom + chance.one(-6, 6)
    edge = curve(
        [
            (x + width, top),
            (x + width * 0.96, top + (low - top) * 0.5),
            (x + width * 0.8, top + (low - top) * 0.66),
            (x + width * 0.9, low),
        ],
        8,
    )
    left = curve([(x, low), (x, top + (low - top) * 0.5), (x, top)], 8)
    shape = np.vstack([[[x, top]], edge, left])
    if inward < 0:
        shape[:, 0] = 2 * x + width - shape[:, 0]
    brush.form(shape, local, mix(local, "#1c1420", 0.28), 2)
    for index in range(1, 6):
        px = x + width * index / 6
        fold = curve(
            [
                (px, top),
                (px + chance.one(-4, 4), (top + low) / 2),
                (px + chance.one(-6, 6), low - 4),
            ],
            6,
        )
        brush.strokes(fold, 3.2, mix(brush.tone(local), brush.ink, 0.5), 0.4)
