"""Among the clouds."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.shape import oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky


def cloud_sea(site: Site) -> None:
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
        _bank(site, name, depth, y, size)
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


def _bank(site: Site, name: str, depth: float, y: float, size: float) -> None:
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
