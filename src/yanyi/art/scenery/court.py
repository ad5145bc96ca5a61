"""What stands in courts: paving, walls, burners, posts and lamps."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.story.vocabulary import Weather


def paving(site: Site, brush: Brush, y: float, local: str) -> None:
    """A court paved with great stones, running away from us; wet after rain."""
    snow = site.snowy
    tone = brush.tone("#e6edf2" if snow else local)
    brush.fall(
        site.below(y), mix(tone, site.palette.mist, 0.3), mix(tone, brush.ink, 0.12), y, 1040
    )
    _, _, _, bottom = site.bounds()
    eye = min(site.horizon - 40, y - 60)
    far, near = y - eye, bottom - eye
    rays = np.stack([line(k * 70, y, k * 70 * near / far, bottom, 6) for k in range(-26, 27)])
    brush.strokes(rays, 1.8, alpha=0.3, taper=0.1)
    depth = 1.0
    while depth < near / far:
        py = eye + far * depth
        brush.strokes(line(-REACH, py, REACH, py, 8), 1.6, alpha=0.28, taper=0)
        depth *= 1.16
    chance = site.chance("paving")
    for _ in range(60):
        px, py = chance.one(-1600, 1600), y + (1040 - y) * chance.one()
        brush.puff(
            px, py, chance.one(90, 260), chance.one(10, 30), mix(tone, brush.ink, 0.35), 0.18
        )
    wetness(site, brush, y)


def wetness(site: Site, brush: Brush, y: float) -> None:
    """The sheen of rain on the ground."""
    if site.setting.weather not in (Weather.RAIN, Weather.STORM):
        return
    chance = site.chance("wet")
    light = mix(site.palette.horizon, site.palette.sky, 0.3)
    brush.grade(
        site.below(y), [(0, light, 0.45), (0.6, light, 0.16), (1, light, 0.3)], (0, y), (0, 1040)
    )
    for _ in range(26):
        px, py = chance.one(-1500, 1500), y + (1040 - y) * chance.one(0.1, 1)
        wide = chance.one(80, 300) * (0.5 + (py - y) / 260)
        pool = oval(px, py, wide, wide * 0.12, 30)
        brush.fill(pool, mix(light, "#ffffff", 0.25), 0.4)
        brush.strokes(pool[14:29], 1.4, alpha=0.3)


def side_wall(site: Site, brush: Brush, local: str) -> None:
    """The court's wall to both sides, with its tiles."""
    snow = site.snowy
    for side in (-1, 1):
        x0, x1 = (-REACH, -470.0) if side < 0 else (560.0, REACH)
        brush.block(x0, 610, x1 - x0, 130, local, line=2)
        brush.block(x0, 592, x1 - x0, 22, "#f3f7fa" if snow else "#55656a", line=2)
        tiles = np.stack([box(x, 608, 11, 10) for x in np.arange(x0 + 4, x1 - 14, 18.0)])
        brush.fill(tiles, brush.tone("#3a464a"))


def incense(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    """A bronze burner with rising smoke."""
    for side in (-0.32, 0.0, 0.32):
        brush.block(x + side * size - 8, y - size * 0.3, 16, size * 0.3, "#4f5a4c", line=1.8)
    bowl = np.vstack(
        [
            curve(
                [
                    (x - size * 0.5, y - size * 0.7),
                    (x - size * 0.46, y - size * 0.4),
                    (x - size * 0.2, y - size * 0.22),
                ],
                5,
            ),
            curve(
                [
                    (x + size * 0.2, y - size * 0.22),
                    (x + size * 0.46, y - size * 0.4),
                    (x + size * 0.5, y - size * 0.7),
                ],
                5,
            ),
        ]
    )
    brush.form(bowl, "#6b7560", "#3c4438", 2.3)
    brush.block(x - size * 0.56, y - size * 0.76, size * 1.12, size * 0.09, "#6b7560", line=2)
    for side in (-1, 1):
        brush.strokes(
            curve(
                [
                    (x + side * size * 0.5, y - size * 0.72),
                    (x + side * size * 0.66, y - size * 0.9),
                    (x + side * size * 0.52, y - size * 0.98),
                ],
                5,
            ),
            9,
            brush.tone("#56604c"),
        )
    smoke = mix(site.palette.mist, "#ffffff", 0.35)
    for dx in (-0.18, 0.0, 0.18):
        brush.strokes(
            line(x + dx * size, y - size * 0.76, x + dx * size * 1.1, y - size * 1.12, 3),
            3.4,
            brush.tone("#b5503c"),
        )
        brush.fill(oval(x + dx * size * 1.1, y - size * 1.12, 6, 6, 8), "#ff9a4a")
        wisp = curve(
            [
                (x + dx * size, y - size * 1.14),
                (x + dx * size - 24, y - size * 1.6),
                (x + dx * size + 34, y - size * 2.1),
                (x + dx * size - 20, y - size * 2.8),
                (x + 40, y - size * 3.3),
            ],
            8,
        )
        brush.strokes(wisp, 11, smoke, 0.4)


def stone_post(brush: Brush, x: float, y: float, size: float) -> None:
    """A carved stone post with a guardian on it."""
    brush.block(x - size * 0.22, y - size * 0.1, size * 0.44, size * 0.1, "#a9a597", line=2)
    brush.block(x - size * 0.16, y - size * 0.5, size * 0.32, size * 0.42, "#b5b1a3", line=2)
    face = -1 if x > 0 else 1
    body = curve(
        [
            (x - face * size * 0.18, y - size * 0.5),
            (x - face * size * 0.2, y - size * 0.72),
            (x - face * size * 0.06, y - size * 0.9),
            (x + face * size * 0.02, y - size * 1.02),
            (x + face * size * 0.2, y - size * 0.98),
            (x + face * size * 0.22, y - size * 0.84),
            (x + face * size * 0.1, y - size * 0.76),
            (x + face * size * 0.16, y - size * 0.5),
        ],
        5,
    )
    brush.form(body, "#bdb9ab", line=2.2)
    for turn in range(5):
        a = turn * 0.5 + 1.8
        brush.strokes(
            curve(
                [
                    (x + np.cos(a) * size * 0.08, y - size * 0.86),
                    (x + np.cos(a) * size * 0.13, y - size * 0.82),
                ],
                4,
            ),
            3,
            alpha=0.6,
        )


def bronze_lamp(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    """A lamp in a bronze cage on a stone foot, standing at y."""
    brush.block(x - size * 0.16, y - size * 0.12, size * 0.32, size * 0.12, "#cfcabb", line=1.9)
    brush.block(x - size * 0.05, y - size * 0.6, size * 0.1, size * 0.5, "#7a6a44", line=1.8)
    cage = box(x - size * 0.13, y - size * 0.86, size * 0.26, size * 0.26)
    brush.fill(cage, LAMP if site.lit else brush.tone("#e3d3a0"))
    brush.outline(cage, 2.2)
    for share in (-0.04, 0.04):
        brush.strokes(
            line(x + share * size, y - size * 0.86, x + share * size, y - size * 0.6, 3), 2.6
        )
    cap = curve(
        [
            (x - size * 0.22, y - size * 0.84),
            (x - size * 0.08, y - size * 0.94),
            (x, y - size * 1.06),
            (x + size * 0.08, y - size * 0.94),
            (x + size * 0.22, y - size * 0.84),
        ],
        4,
    )
    brush.form(cap, "#8f7a44", line=2)
    if site.lit:
        brush.glow(x, y - size * 0.73, size * 1.3, LAMP, 0.6)
        site.lamp(x, y - size * 0.73, size * 1.8, LAMP)


def columns(
    site: Site,
    brush: Brush,
    spots: tuple[float, ...],
    width: float,
    local: str,
    foot: float = FOOT + 20,
) -> None:
    """Great round posts from floor to roof."""
    _, top, _, _ = site.bounds()
    light, dark = brush.tone(mix(local, "#ffffff", 0.2)), brush.tone(mix(local, "#14060a", 0.5))
    for x in spots:
        shaft = box(x - width / 2, top, width, foot - top)
        brush.grade(
            shaft,
            [(0, dark, 1), (0.35, light, 1), (1, dark, 1)],
            (x - width / 2, 0),
            (x + width / 2, 0),
        )
        brush.outline(shaft, 2.4)
        brush.form(oval(x, foot, width * 1.5, width * 0.4), "#a9a597", line=2)
        brush.block(
            x - width * 0.62, foot - width * 0.26, width * 1.24, width * 0.26, "#b5b1a3", line=1.8
        )
