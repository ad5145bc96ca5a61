"""The sky alone, and the abstract ground of a burst of feeling."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.shape import oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.story.vocabulary import Mood


def sky(site: Site) -> None:
    """Among the clouds, far over the hills."""
    palette = site.palette
    site.ground = 880.0
    site.stature = 360.0
    back = site.layer(0.0)
    paint_sky(site, back, site.horizon)
    birds(site, back, -site.side * 340, 330, 6)
    far = site.layer(0.2, 0.4)
    paint_ridge(
        far,
        Ridge(940, 260, 300, 0.7, 0.95, 60),
        site.chance("range"),
        mix(palette.far, palette.sky, 0.25),
        palette.mist,
    )
    paint_mist(far, site.chance("mist"), 900, 130, mix(palette.mist, "#ffffff", 0.2), 0.85)
    for name, depth, y, size in (("far", 0.35, 800.0, 0.8), ("near", 0.55, 900.0, 1.25)):
        _cloud_sea(site, name, depth, y, size)
    front = site.layer(0.85)
    chance = site.chance("wisps")
    white = mix(palette.horizon, "#ffffff", 0.4)
    for _ in range(12):
        front.puff(
            chance.one(-1600, 1600),
            chance.one(960, 1080),
            chance.one(500, 1100),
            chance.one(70, 170),
            white,
            0.5,
        )


def _cloud_sea(site: Site, name: str, depth: float, y: float, size: float) -> None:
    """A bank of clouds to stand on, in scrolls."""
    brush = site.layer(depth)
    chance = site.chance("sea", name)
    palette = site.palette
    lit = mix(palette.horizon, "#ffffff", 0.45)
    shade = mix(palette.sky, palette.mist, 0.55)
    for index in range(40):
        x = -1750 + 3500 * (index + chance.one(-0.4, 0.4)) / 40
        radius = size * chance.one(60, 130)
        lift = 0.35 * radius * float(chance.noise(np.array([x / 260]), 2)[0])
        ring = oval(x, y + 30 - lift, radius * 2.1, radius * 1.6, 40)
        brush.grade(
            ring,
            [(0, lit, 1), (0.5, mix(lit, shade, 0.35), 1), (1, mix(lit, shade, 0.8), 1)],
            (0, y + 30 - lift - radius * 0.8),
            (0, y + radius),
        )
        arc = ring[22:36]
        brush.strokes(arc, 2.4, mix(shade, brush.ink, 0.3), 0.4)
    low = site.below(y + 60 * size)
    brush.fall(low, mix(lit, shade, 0.55), shade, y + 60 * size, 1100)


_BURSTS = frozenset({Mood.ANGRY, Mood.TENSE, Mood.EPIC, Mood.COMIC, Mood.JOYFUL, Mood.FEARFUL})


def abstract(site: Site) -> None:
    """No place: washes of the mood's colours, rays for a burst, drifting motes for the rest."""
    palette = site.palette
    site.ground = 960.0
    site.stature = 620.0
    back = site.layer(0.0)
    chance = site.chance("abstract")
    one, two = palette.sky, palette.horizon
    back.grade(
        site.whole(),
        [(0, one, 1), (0.5, mix(one, two, 0.5), 1), (1, mix(two, palette.far, 0.3), 1)],
        (-400, 0),
        (400, 1000),
    )
    for _ in range(14):
        colour = chance.pick((palette.far, palette.horizon, palette.middle, palette.sky))
        back.puff(
            chance.one(-1300, 1300),
            chance.one(-60, 1060),
            chance.one(500, 1300),
            chance.one(200, 560),
            colour,
            0.32,
        )
    back.glow(0, 470, 900, mix(palette.horizon, palette.accent, 0.25), 0.75)
    middle = site.layer(0.3)
    if site.setting.mood in _BURSTS:
        turn = np.sort(chance.floats(90, 0, 2 * np.pi))
        inner, width = chance.floats(90, 420, 640), chance.floats(90, 0.003, 0.016)
        rays = []
        for angle, start, half in zip(turn, inner, width, strict=True):
            spread = np.array([[start, 0.0], [2300, -half * 2300], [2300, half * 2300]])
            cos, sin = np.cos(angle), np.sin(angle)
            rays.append(
                np.stack(
                    [
                        spread[:, 0] * cos - spread[:, 1] * sin,
                        470 + spread[:, 0] * sin + spread[:, 1] * cos,
                    ],
                    axis=1,
                )
            )
        middle.fill(np.stack(rays[::2]), mix(palette.near, palette.ink, 0.3), 0.55)
        middle.fill(np.stack(rays[1::2]), mix(palette.horizon, "#ffffff", 0.4), 0.5)
    else:
        for _ in range(16):
            size = chance.one(30, 150)
            x, y = chance.one(-1300, 1300), chance.one(0, 900)
            middle.fill(
                oval(x, y, size, size, 40),
                mix(palette.horizon, "#ffffff", 0.3),
                chance.one(0.06, 0.2),
            )
    dots = site.layer(0.45)
    grid = np.array(
        [(x, y) for y in range(-100, 1100, 20) for x in range(-1740, 1741, 20)], dtype=np.float64
    )
    grid[:, 0] += 10 * ((grid[:, 1] / 20).astype(int) % 2)
    share = np.clip((-(grid[:, 0] * site.side) * 0.55 + 560 - grid[:, 1]) / 900, 0, 1)
    kept = share > 0.05
    size = 3 + 13 * share[kept]
    from yanyi.art.scenery.shape import dabs

    where = grid[kept]
    dots.fill(
        dabs(where[:, 0], where[:, 1], size, size * 1.6, np.zeros(len(size)), 3),
        mix(palette.near, palette.ink, 0.1),
        0.2,
    )
    for _ in range(50):
        x, y, wide = chance.one(-1500, 1500), chance.one(0, 1000), chance.one(3, 9)
        dots.fill(
            oval(x, y, wide, wide, 12), mix(palette.accent, "#ffffff", 0.4), chance.one(0.3, 0.8)
        )
