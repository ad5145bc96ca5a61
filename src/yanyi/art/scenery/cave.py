"""A cave, its mouth and its fire."""

import numpy as np

from yanyi.art.light import FIRE
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.lamp import brazier
from yanyi.art.scenery.plant import rock
from yanyi.art.scenery.ridge import Ridge, paint_ridge
from yanyi.art.scenery.shape import Points, curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import paint_sky


def cave(site: Site) -> None:
    """A cave: rock about us, a mouth of daylight or night, fire within."""
    palette = site.palette
    site.ground = 890.0
    site.stature = 360.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    sky_ridge = site.layer(0.1, 0.3)
    paint_ridge(
        sky_ridge,
        Ridge(site.horizon + 120, 260, 240, 0.7, 0.8, 50),
        site.chance("outside"),
        mix(palette.sky, palette.mist, 0.4),
        palette.mist,
    )
    wall = site.layer(0.3)
    rock_light, rock_dark = wall.tone("#8d8a8c"), wall.tone("#37383f")
    wall.grade(
        site.whole(),
        [(0, rock_dark, 1), (0.55, mix(rock_light, rock_dark, 0.35), 1), (1, rock_dark, 1)],
        (0, 0),
        (0, 1000),
    )
    chance = site.chance("cave")
    mx = site.side * chance.one(250, 420)
    for _ in range(44):
        x, y = chance.one(-1600, 1600), chance.one(-60, 800)
        wide, high = chance.one(90, 300), chance.one(80, 260)
        facet = oval(x, y, wide, high, 6) + np.stack(
            [chance.floats(6, -0.2, 0.2) * wide, chance.floats(6, -0.2, 0.2) * high], axis=1
        )
        tone = rock_light if (y < 420) == chance.yes(0.6) else rock_dark
        wall.grade(
            facet, [(0, tone, 0.3), (1, rock_dark, 0.05)], (x, y - high / 2), (x, y + high / 2)
        )
        wall.strokes(facet[:4], 3.4, mix(rock_dark, wall.ink, 0.6), 0.4)
    for _ in range(70):
        x, y = chance.one(-1500, 1500), chance.one(-60, 780)
        long, bend = chance.one(60, 240), chance.one(-0.5, 0.5)
        side = 1 if x > mx else -1
        stroke = curve(
            [(x, y), (x + side * long * 0.3, y + long * 0.4), (x + side * long * bend, y + long)], 6
        )
        wall.strokes(stroke, chance.one(3, 11), rock_dark if chance.yes(0.6) else rock_light, 0.3)
    mouth = _ring(mx, 500, 250, 300)
    wall.fill(_ring(mx, 505, 320, 370), mix(rock_light, palette.horizon, 0.25), 0.5, blur=22)
    wall.cut(mouth)
    wall.outline(mouth, 5, 0.85)
    wall.glow(mx, 520, 520, palette.horizon, 0.28)
    _stone_teeth(
        wall, chance, -1500, 1500, -60, 330, 26, mix(rock_dark, rock_light, 0.25), rock_dark
    )
    floor = site.layer(0.5)
    at = np.linspace(-1750, 1750, 120)
    edge = np.stack([at, 770 + 26 * chance.noise(at / 240, 4)], axis=1)
    _, _, _, bottom = site.bounds()
    floor.fall(
        np.vstack([edge, [[1750, bottom], [-1750, bottom]]]),
        floor.tone("#76706c"),
        floor.tone("#34333a"),
        760,
        1040,
    )
    floor.strokes(edge, 3.4)
    floor.puff(mx * 0.8, 850, 700, 130, mix(palette.horizon, rock_light, 0.4), 0.4)
    for index in range(10):
        rx = chance.pick((-1, 1)) * chance.one(380, 1500)
        rock(
            floor, rx, 800 + 12 * index, chance.one(90, 240), chance.one(60, 170), chance, "#7f7d80"
        )
    for _ in range(40):
        px, py = chance.one(-1500, 1500), chance.one(800, 1040)
        floor.strokes(line(px, py, px + chance.one(30, 110), py + chance.one(-4, 8)), 3, alpha=0.22)
    brazier(site, floor, -site.side * 430, 850, 150)
    floor.puff(-site.side * 430, 880, 620, 120, FIRE, 0.3)
    front = site.layer(0.85)
    dark = mix(palette.ink, rock_dark, 0.25)
    _stone_teeth(front, site.chance("front teeth"), -1700, 1700, -120, 200, 15, dark, dark)
    for side in (-1, 1):
        edge_ = curve(
            [
                (side * 1750, -200),
                (side * 880, -150),
                (side * 800, 160),
                (side * 850, 420),
                (side * 810, 700),
                (side * 760, 1000),
                (side * 700, 1250),
                (side * 1750, 1250),
            ],
            8,
        )
        front.fill(edge_, dark)


def _ring(x: float, y: float, half: float, high: float) -> Points:
    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    rough = 1 + 0.16 * Chance("mouth", round(x)).noise(turn * 1.9, 4)
    return np.stack([x + half * rough * np.cos(turn), y + high * rough * np.sin(turn)], axis=1)


def _stone_teeth(
    brush: Brush,
    chance: Chance,
    left: float,
    right: float,
    y: float,
    long: float,
    count: int,
    top: str,
    low: str,
) -> None:
    for index in range(count):
        x = left + (right - left) * (index + chance.one(-0.4, 0.4)) / count
        wide, high = (
            chance.one(34, 110),
            long * chance.one(0.3, 1) * (0.4 + 0.6 * min(1, abs(x) / 700)),
        )
        tooth = curve(
            [
                (x - wide, y - 60),
                (x - wide * 0.5, y + high * 0.4),
                (x - wide * 0.08, y + high),
                (x + wide * 0.1, y + high * 0.97),
                (x + wide * 0.45, y + high * 0.35),
                (x + wide, y - 60),
            ],
            6,
        )
        brush.fall(tooth, top, low, y, y + high)
        if top != low:
            brush.outline(tooth, 2.4, 0.7, closed=False)
