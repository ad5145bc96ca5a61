"""The shell of a room: walls, floor, ceiling, windows and what they let in."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.vista import outlook
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay, Weather

FOOT = 765.0
"""Where the back wall meets the floor."""


def wall(site: Site, brush: Brush, local: str, dado: str = "", rail: float = 560.0) -> None:
    """The back wall, with panelling below the rail where a colour for it is given."""
    _, top, _, _ = site.bounds()
    tone = brush.tone(local)
    brush.grade(
        box(-REACH, top, 2 * REACH, FOOT - top + 4),
        [(0, mix(tone, brush.ink, 0.3), 1), (0.45, tone, 1), (1, mix(tone, brush.ink, 0.1), 1)],
        (0, -60),
        (0, FOOT),
    )
    chance = site.chance("wall wash")
    for _ in range(16):
        colour = mix(tone, "#ffffff", 0.18) if chance.yes() else mix(tone, brush.ink, 0.2)
        brush.puff(
            chance.one(-1500, 1500),
            chance.one(0, 700),
            chance.one(300, 800),
            chance.one(160, 420),
            colour,
            0.2,
        )
    if dado:
        brush.block(-REACH, rail, 2 * REACH, FOOT - rail, dado, line=0)
        brush.block(-REACH, rail - 9, 2 * REACH, 14, mix(dado, "#ffffff", 0.14), line=1.7)
        for index in range(-15, 16):
            brush.outline(box(index * 116 + 12, rail + 28, 92, FOOT - rail - 62), 1.6, 0.4)
    brush.block(-REACH, FOOT - 22, 2 * REACH, 24, mix(dado or local, "#3a2a22", 0.35), line=1.8)


def boards(site: Site, brush: Brush, local: str, tiles: bool = False) -> None:
    """The floor, of boards running away from us or of tiles."""
    tone = brush.tone(local)
    eye = site.horizon
    brush.fall(site.below(FOOT), mix(tone, brush.ink, 0.22), mix(tone, "#ffffff", 0.06), FOOT, 1000)
    chance = site.chance("boards")
    ink = mix(tone, brush.ink, 0.6)
    _, _, _, bottom = site.bounds()
    far, near = FOOT - eye, bottom - eye
    step = 62 if not tiles else 96
    rays = np.stack(
        [line(index * step, FOOT, index * step * near / far, bottom, 6) for index in range(-28, 29)]
    )
    brush.strokes(rays, 1.7, ink, 0.5, 0.15)
    if tiles:
        depth = 1.0
        while depth < near / far:
            y = eye + far * depth
            brush.strokes(line(-REACH, y, REACH, y, 6), 1.6, ink, 0.45, 0)
            depth *= 1.13
    else:
        for _ in range(70):
            index, share = chance.whole(-26, 26), chance.one() ** 0.8
            y = FOOT + (bottom - FOOT) * share
            scale = (y - eye) / far
            brush.strokes(
                line(index * step * scale, y, (index + 1) * step * scale, y, 3), 1.5, ink, 0.45, 0
            )
    for _ in range(16):
        colour = mix(tone, "#ffffff", 0.25) if chance.yes() else mix(tone, brush.ink, 0.3)
        brush.puff(
            chance.one(-1500, 1500),
            chance.one(FOOT, 1040),
            chance.one(300, 800),
            chance.one(20, 60),
            colour,
            0.22,
        )
    brush.grade(
        box(-REACH, FOOT, 2 * REACH, 46),
        [(0, brush.ink, 0.34), (1, brush.ink, 0)],
        (0, FOOT),
        (0, FOOT + 46),
    )


def beams(site: Site, brush: Brush, local: str, y: float = 70.0, posts: bool = True) -> None:
    """A ceiling of beams over the wall and its posts."""
    _, top, _, _ = site.bounds()
    tone = brush.tone(mix(local, "#120a08", 0.3))
    brush.fall(box(-REACH, top, 2 * REACH, y - top), mix(tone, brush.ink, 0.5), tone, top, y)
    for index in range(-9, 10):
        x = index * 210
        rafter = [(x * 0.96 - 12, y), (x * 0.96 + 12, y), (x * 1.5 + 20, top), (x * 1.5 - 20, top)]
        brush.form(rafter, local, line=1.8)
    brush.block(-REACH, y - 16, 2 * REACH, 46, local, mix(local, "#160c08", 0.4), 2)
    if posts:
        for index in (-3, -2, -1, 1, 2, 3):
            x = index * 620 - (310 if index > 0 else -310)
            brush.grade(
                box(x - 19, y + 20, 38, FOOT - y - 20),
                [
                    (0, brush.tone(mix(local, "#ffffff", 0.1)), 1),
                    (1, brush.tone(mix(local, "#160c08", 0.45)), 1),
                ],
                (x - 19, 0),
                (x + 19, 0),
            )
            brush.outline(box(x - 19, y + 20, 38, FOOT - y - 20), 2)
            brush.block(x - 26, FOOT - 20, 52, 24, "#8f8a80", line=1.7)


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
        if site.setting.weather is Weather.SNOW:
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
        brush.fill(gleam, "#ffffff", 0.10)
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


def rug(site: Site, brush: Brush, x: float, y: float, width: float, local: str, edge: str) -> None:
    """A woven rug lying on the floor about a point."""
    high = width * 0.15
    outer = [
        (x - width * 0.42, y - high / 2),
        (x + width * 0.42, y - high / 2),
        (x + width * 0.5, y + high / 2),
        (x - width * 0.5, y + high / 2),
    ]
    brush.form(outer, local, line=2)
    inner = (np.asarray(outer) - [[x, y]]) * [[0.9, 0.76]] + np.array([[x, y]])
    brush.strokes(np.vstack([inner, inner[:1]]), 5, brush.tone(edge), 0.8, 0)
    chance = site.chance("rug")
    for index in range(9):
        px = x + width * (index - 4) * 0.095
        size = width * chance.one(0.03, 0.05)
        brush.fill(
            [(px - size, y), (px, y - size * 0.5), (px + size, y), (px, y + size * 0.5)],
            brush.tone(edge),
            0.75,
        )


def moods_of_light(site: Site, brush: Brush) -> None:
    """Warm lamp air filling a room after dark, and darker corners."""
    if site.lit:
        brush.glow(0, 420, 1150, mix(LAMP, site.light.key, 0.5), 0.24, 0.7)
    for side in (-1, 1):
        brush.puff(side * 1250, 420, 1300, 1500, mix(brush.ink, site.palette.sky, 0.3), 0.42)


def cabin(site: Site) -> None:
    """Inside a boat: low timber, a row of ports on the water, a hanging lamp."""
    from yanyi.art.scenery.sky import paint_sky
    from yanyi.art.scenery.vista import ranges
    from yanyi.art.scenery.water import paint_water

    site.ground, site.stature = 900.0, 420.0
    outside = site.layer(0.05)
    paint_sky(site, outside, 470)
    ranges(site, outside, 470, 150, 0.5)
    paint_water(site, outside, 472, 900)
    shell = site.layer(0.35)
    wood = "#9a6f48" if site.setting.era is not Era.MODERN else "#cdb894"
    wall(site, shell, wood, mix(wood, "#3a2418", 0.35), 600)
    for index in range(12):
        shell.strokes(
            line(-REACH, 120 + index * 44, REACH, 120 + index * 44, 10), 1.7, alpha=0.35, taper=0
        )
    for index in (-2, -1, 0, 1, 2):
        pane(site, shell, index * 400 - 130, 330, 260, 200, mix(wood, "#2a1a12", 0.4), 3, 2)
    beams(site, shell, mix(wood, "#3a2418", 0.4), 130)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#4a3020", 0.3))
    rug(site, floor, 0, 880, 900, "#8f3f38", "#d9b26a")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    lantern(site, front, site.side * 520, 20, 110, "#e0863c")
