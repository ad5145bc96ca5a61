"""The shell of a room: walls, floor, ceiling."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import box, line
from yanyi.art.scenery.site import REACH, Site

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
    brush.fill(site.below(FOOT), mix(brush.tone(dado or local), brush.ink, 0.5))
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


def beams(
    site: Site, brush: Brush, local: str, y: float = 70.0, posts: tuple[float, ...] = ()
) -> None:
    """A ceiling of beams over the wall, and posts where they are said to stand."""
    _, top, _, _ = site.bounds()
    tone = brush.tone(mix(local, "#120a08", 0.3))
    brush.fall(box(-REACH, top, 2 * REACH, y - top), mix(tone, brush.ink, 0.5), tone, top, y)
    for index in range(-9, 10):
        x = index * 210.0
        rafter = [(x * 0.96 - 12, y), (x * 0.96 + 12, y), (x * 1.5 + 20, top), (x * 1.5 - 20, top)]
        brush.form(rafter, local, line=1.8)
    brush.block(-REACH, y - 16, 2 * REACH, 46, local, mix(local, "#160c08", 0.4), 2)
    for x in posts:
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
        brush.glow(0, 420, 1150, mix(LAMP, site.light.key, 0.5), 0.34, 0.7)
    for side in (-1, 1):
        brush.puff(side * 1250, 420, 1300, 1500, mix(brush.ink, site.palette.sky, 0.3), 0.42)
