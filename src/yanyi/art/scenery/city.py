"""The city across its water."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.capital import old_capital
from yanyi.art.scenery.cobbles import reflect
from yanyi.art.scenery.ground import bench
from yanyi.art.scenery.lamp import street_lamp
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.shape import box, curve, dabs, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, clump
from yanyi.art.scenery.vista import skyline
from yanyi.art.scenery.water import paint_glitter, paint_water
from yanyi.board.vocabulary import Era


def city(site: Site) -> None:
    """The city across its water, from a promenade; an old capital in older eras."""
    if site.setting.era is not Era.MODERN:
        old_capital(site)
        return
    horizon = site.horizon
    palette = site.palette
    dark = site.setting.time in DARK_HOURS
    site.ground, site.stature = 905.0, 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.14)
    base = mix(palette.sky, palette.horizon, 0.35)
    skyline(
        site,
        far,
        site.chance("far"),
        horizon + 10,
        400,
        mix(base, palette.far, 0.5),
        0.22,
        (60, 120),
    )
    landmark(site, far, horizon)
    paint_mist(far, site.chance("mist"), horizon, 70, palette.mist, 0.55)
    middle = site.layer(0.28)
    skyline(
        site,
        middle,
        site.chance("middle"),
        horizon + 16,
        330,
        mix(palette.far, palette.middle, 0.7),
        0.34,
        (80, 160),
    )
    skyline(
        site,
        middle,
        site.chance("near"),
        horizon + 24,
        210,
        mix(palette.middle, palette.near, 0.55),
        0.42,
        (90, 190),
    )
    paint_water(site, middle, horizon + 22, 900)
    chance = site.chance("lights")
    if site.lit:
        for _ in range(46):
            x, hue = (
                chance.one(-1650, 1650),
                chance.pick((LAMP, LAMP, palette.accent, "#8fd0ff", "#ff9a6a")),
            )
            paint_glitter(
                middle, chance, x, horizon + 30, horizon + chance.one(90, 260), hue, 0.34, 0.26, 15
            )
    middle.fall(
        box(-REACH, horizon + 14, 2 * REACH, 12),
        mix(palette.near, palette.ink, 0.4),
        palette.near,
        horizon + 14,
        horizon + 26,
    )
    near = site.layer(0.55)
    promenade(site, near)
    front = site.layer(0.85)
    tone = Crown.dark(front, 0.74 if dark else 0.62)
    for _ in range(10):
        clump(
            front,
            site.side * chance.one(560, 1400),
            chance.one(-110, 70),
            chance.one(170, 270),
            chance,
            tone,
            outline=False,
        )
    front.limb(
        curve([(site.side * 900, 1200), (site.side * 880, 600), (site.side * 960, -100)], 8),
        60,
        44,
        tone.bark,
    )


def landmark(site: Site, brush: Brush, horizon: float) -> None:
    """The tower by which this city is known."""
    chance = site.chance("landmark")
    x = -site.side * chance.one(160, 420)
    colour = mix(site.palette.far, site.palette.middle, 0.4)
    top = horizon - 520
    match chance.whole(0, 2):
        case 0:
            brush.fill(
                [
                    (x - 30, horizon + 20),
                    (x - 7, top + 120),
                    (x, top),
                    (x + 7, top + 120),
                    (x + 30, horizon + 20),
                ],
                colour,
            )
            for y, size in ((top + 150, 76.0), (top + 330, 108.0)):
                brush.fill(oval(x, y, size, size, 30), mix(colour, site.palette.accent, 0.25))
                if site.lit:
                    brush.glow(x, y, size * 2, site.palette.accent, 0.6)
        case 1:
            shape = curve(
                [
                    (x - 62, horizon + 20),
                    (x - 58, top + 280),
                    (x - 40, top + 110),
                    (x + 4, top),
                    (x + 46, top + 140),
                    (x + 60, top + 300),
                    (x + 62, horizon + 20),
                ],
                8,
            )
            brush.fill(shape, colour)
            for row in range(26):
                y = top + 100 + 18 * row
                brush.strokes(
                    line(x - 34, y, x + 38, y + 4, 3),
                    3,
                    LAMP if site.lit else mix(colour, "#ffffff", 0.3),
                    0.5 if site.lit else 0.3,
                )
        case _:
            for index, (wide, high) in enumerate(((130, 330), (96, 420), (60, 480), (16, 560))):
                brush.fill(
                    box(x - wide / 2, horizon + 20 - high, wide, high),
                    mix(colour, site.palette.sky, 0.06 * index),
                )
            for row in range(20):
                for column in range(5):
                    if chance.yes(0.5):
                        brush.fill(
                            box(x - 44 + 19 * column, horizon - 380 + 19 * row, 9, 11),
                            LAMP if site.lit else mix(colour, "#ffffff", 0.35),
                            0.8,
                        )


def promenade(site: Site, brush: Brush) -> None:
    """A paved walk with a railing along the water."""
    snow = site.snowy
    top = 770.0
    tone = brush.tone("#dfe7ee" if snow else "#9c94a0")
    brush.fall(
        site.below(top), mix(tone, site.palette.mist, 0.2), mix(tone, brush.ink, 0.25), top, 1040
    )
    chance = site.chance("walk")
    _, _, _, bottom = site.bounds()
    rays = np.stack([line(k * 120, top, k * 300, bottom, 5) for k in range(-18, 19)])
    brush.strokes(rays, 1.7, alpha=0.3, taper=0.1)
    for y in (800, 846, 916, 1010):
        brush.strokes(line(-REACH, y, REACH, y, 8), 1.7, alpha=0.3, taper=0)
    reflect(site, brush, top + 4)
    for index in range(-9, 10):
        x = index * 210.0
        brush.block(x - 9, top - 110, 18, 122, "#4a4f5e", line=1.8)
        brush.form(oval(x, top - 116, 26, 20, 16), "#4a4f5e", line=1.6)
    for dy, high in ((-100, 13), (-62, 7), (-28, 7)):
        brush.block(-REACH, top + dy, 2 * REACH, high, "#565c6c", line=1.6)
    posts = np.stack([box(x, top - 60, 4, 64) for x in np.arange(-1740, 1740, 35.0)])
    brush.fill(posts, brush.tone("#4a4f5e"))
    brush.block(-REACH, top + 2, 2 * REACH, 20, "#8a8694", line=1.8)
    for x in (-site.side * 640, site.side * 470, -site.side * 1480):
        street_lamp(site, brush, x, 850, 640)
    if site.snowy:
        brush.fill(box(-REACH, top - 104, 2 * REACH, 7), brush.tone("#f6fafc"))
    leaves = 40
    across, down = chance.floats(leaves, -1500, 1500), chance.floats(leaves, 800, 1030)
    if not snow:
        brush.fill(
            dabs(across, down, chance.floats(leaves, 8, 18), chance.floats(leaves, 4, 7), across),
            brush.tone("#c98a3c"),
            0.5,
        )
    bench(brush, -site.side * 330, 862, 230)
