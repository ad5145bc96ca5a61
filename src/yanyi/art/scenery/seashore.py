"""A beach, the surf and the open sea."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.craft import hull_far, sail
from yanyi.art.scenery.pine import pine
from yanyi.art.scenery.plant import grass, rock
from yanyi.art.scenery.shape import curve, dabs
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown
from yanyi.art.scenery.water import paint_water
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather


def seashore(site: Site) -> None:
    """A beach, the surf and the open sea."""
    horizon = site.horizon
    palette = site.palette
    site.ground = 905.0
    site.stature = 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.18, 0.3)
    chance = site.chance("sea")
    _headland(site, far, horizon)
    for index in range(2):
        sx = -site.side * chance.one(60, 620)
        size = 90 - 30 * index
        sail(
            far,
            sx,
            horizon + 2,
            size,
            "#efe6d2" if index else "#c9764a",
            site.setting.era is Era.PERIOD_WESTERN,
        )
        hull_far(far, sx, horizon + 6, size * 0.8, "#5a4436")
    birds(site, far, -site.side * 300, 260, 6)
    middle = site.layer(0.35, 0.06)
    paint_water(site, middle, horizon, 860)
    _waves(site, middle, horizon)
    near = site.layer(0.55)
    _beach(site, near, 800)
    front = site.layer(0.85)
    dark = mix(palette.near, palette.ink, 0.7)
    grass(front, site.chance("dune"), -1750, -380, 1040, 90, 130, dark, 150)
    grass(front, site.chance("dune", 2), 520, 1750, 1040, 90, 130, dark, 150)
    if site.setting.era is not Era.PERIOD_WESTERN and site.chance("pine").yes(0.5):
        pine(
            front,
            site.side * 900,
            1130,
            900,
            site.chance("shore pine"),
            Crown.dark(front, 0.7),
            -site.side * 0.2,
        )


def _headland(site: Site, brush: Brush, horizon: float) -> None:
    """A headland running out to sea on the side of the light."""
    chance = site.chance("head")
    out = np.linspace(0, 1, 120)
    x = site.side * (60 + 1700 * out)
    rise = np.minimum(1, out / 0.3) ** 0.7 * (0.6 + 0.4 * chance.noise(out * 9, 4))
    top = np.stack([x, horizon + 6 - 150 * rise], axis=1)
    colour = mix(site.palette.far, site.palette.middle, 0.35)
    foot = np.array([[x[-1], horizon + 6], [x[0], horizon + 6]])
    pale = mix(colour, site.palette.mist, 0.55)
    brush.fall(np.vstack([top, foot]), colour, pale, horizon - 150, horizon + 6)
    dark = mix(colour, brush.ink, 0.5)
    brush.strokes(top, 2.4, dark, 0.6)
    start = top[(chance.floats(70) * 119).astype(int)]
    fall = chance.floats(70, 14, 60)
    step = np.linspace(0, 1, 5)[None]
    cracks = np.stack(
        [
            start[:, :1] + 14 * step * chance.floats(70, -1, 1)[:, None],
            start[:, 1:] + fall[:, None] * step,
        ],
        axis=-1,
    )
    brush.strokes(cracks, 2.6, dark, 0.22, 0.8)
    spots = top[(chance.floats(50) * 119).astype(int)]
    size = chance.floats(50, 8, 18)
    brush.fill(dabs(spots[:, 0], spots[:, 1], size * 1.4, size * 0.8, size * 0), dark, 0.5)


def _waves(site: Site, brush: Brush, horizon: float) -> None:
    chance = site.chance("waves")
    white = mix(site.palette.horizon, "#ffffff", 0.5)
    x = np.linspace(-1750, 1750, 120)
    rough = 2.2 if site.setting.weather in (Weather.STORM, Weather.WIND) else 1.0
    for index in range(7):
        y = horizon + 20 + 250 * ((index + 1) / 7) ** 1.6
        size = rough * (2 + 9 * (index / 7) ** 1.3)
        crest = y + size * chance.noise(x / (90 + 40 * index) + index * 9, 3)
        breaks = chance.noise(x / 210 + index * 31, 3)
        edge = np.stack([x, crest], axis=1)
        under = np.stack([x, crest + size * 1.5], axis=1)
        dark = mix(site.palette.middle, site.palette.ink, 0.25)
        brush.fill(np.vstack([under, (under + np.array([[0, size * 2.2]]))[::-1]]), dark, 0.16)
        foam = np.maximum(0.0, breaks + 0.12 * rough) * (3 + 13 * index / 7)
        brush.fill(np.vstack([edge, np.stack([x, crest + foam], axis=1)[::-1]]), white, 0.75)


def _beach(site: Site, brush: Brush, y: float) -> None:
    chance = site.chance("beach")
    x = np.linspace(-1750, 1750, 140)
    _, _, _, bottom = site.bounds()
    lap = y + 34 * chance.noise(x / 420, 3) + 10 * np.abs(np.sin(x / 140))
    snow = site.snowy
    sand, deep = ("#eef2f4", "#d5dde2") if snow else ("#e3cfa4", "#c7a877")
    wet = brush.tone("#b79d78")
    white = mix(site.palette.horizon, "#ffffff", 0.6)
    edge = np.stack([x, lap], axis=1)
    brush.fill(np.vstack([edge - [[0, 14]], [[1750, bottom], [-1750, bottom]]]), white, 0.75)
    brush.fall(
        np.vstack([edge, [[1750, bottom], [-1750, bottom]]]),
        mix(wet, site.palette.horizon, 0.35),
        wet,
        y,
        y + 90,
    )
    dry = np.stack([x, lap + 58 + 12 * chance.noise(x / 200 + 40, 3)], axis=1)
    brush.fall(
        np.vstack([dry, [[1750, bottom], [-1750, bottom]]]),
        brush.tone(sand),
        brush.tone(deep),
        y + 40,
        1060,
    )
    brush.strokes(edge, 2, alpha=0.28)
    for _ in range(60):
        px, py = chance.one(-1600, 1600), chance.one(y + 90, 1080)
        brush.strokes(
            curve([(px, py), (px + 34, py - 5), (px + chance.one(60, 150), py)], 5), 2.2, alpha=0.13
        )
    for _ in range(7):
        px = chance.pick((-1, 1)) * chance.one(430, 1400)
        rock(
            brush,
            px,
            chance.one(y + 40, 960),
            chance.one(50, 190),
            chance.one(24, 90),
            chance,
            "#8a8680",
        )
