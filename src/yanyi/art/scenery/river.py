"""A river between misty hills."""

import numpy as np

from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.craft import skiff
from yanyi.art.scenery.pavilion import pagoda, pavilion
from yanyi.art.scenery.pine import pine
from yanyi.art.scenery.plant import blades, grass, reeds, rock
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.roof import Timber
from yanyi.art.scenery.shape import line
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, leafy, willow
from yanyi.art.scenery.vista import ranges, skyline, tree_line
from yanyi.art.scenery.water import paint_glitter, paint_water, shore_shade
from yanyi.board.vocabulary import Era


def bank_line(site: Site, y: float, rough: float = 26.0) -> np.ndarray:
    """The edge of the near bank."""
    chance = site.chance("bank")
    x = np.linspace(-1750, 1750, 90)
    return np.stack([x, y + rough * chance.noise(x / 340, 4)], axis=1)


def near_bank(site: Site, brush: Brush, y: float, local: str, lower: str) -> None:
    """The bank we stand on, with grass at its edge and stones."""
    if site.snowy:
        local, lower = "#eef3f7", "#cfdbe4"
    edge = bank_line(site, y)
    _, _, _, bottom = site.bounds()
    body = np.vstack([edge, [[1750, bottom], [-1750, bottom]]])
    brush.fall(body, brush.tone(local), brush.tone(lower), y - 30, 1040)
    chance = site.chance("bank grass")
    brush.strokes(edge, 2.6, alpha=0.55)
    count = 420
    x = chance.floats(count, -1700, 1700)
    foot = np.interp(x, edge[:, 0], edge[:, 1]) + 6 + 90 * chance.floats(count) ** 2
    cover = chance.noise(x / 160, 3) > -0.05
    length = chance.floats(count, 16, 46)
    tone = brush.tone("#6f8a52" if not site.snowy else "#a99f78")
    blades(brush, x[cover], foot[cover], length[cover], chance, mix(tone, brush.ink, 0.2), 4)
    for _ in range(26):
        px, py = chance.one(-1600, 1600), chance.one(y + 60, 1080)
        brush.strokes(
            line(px, py, px + chance.one(30, 120), py + chance.one(-4, 4)), 2.4, alpha=0.16
        )


def _far_shore(site: Site, brush: Brush, horizon: float) -> None:
    chance = site.chance("far shore")
    setting, palette = site.setting, site.palette
    low = Ridge(horizon + 8, 120, 300, 0.2, 0.4, 50, trees=260, line=2.6)
    colour = mix(palette.middle, palette.far, 0.25)
    paint_ridge(
        brush,
        low,
        site.chance("low hills"),
        mix(colour, palette.ink, 0.12),
        mix(colour, palette.mist, 0.6),
    )
    x = -site.side * chance.one(360, 620)
    match setting.era:
        case Era.PERIOD_CHINESE:
            pavilion(site, brush, x, horizon + 6, chance.one(120, 150), Timber())
            if chance.yes(0.6):
                pagoda(
                    site,
                    brush,
                    site.side * chance.one(120, 560),
                    horizon - 10,
                    chance.one(190, 250),
                    Timber(),
                    7,
                )
        case Era.PERIOD_WESTERN:
            _village(site, brush, x, horizon + 4)
        case _:
            far = mix(palette.far, palette.sky, 0.35)
            skyline(site, brush, site.chance("towers"), horizon + 6, 150, far, 0.3, (40, 90))
            tree_line(brush, chance, horizon + 10, 46, Crown.of(brush, "#5d8a62"), 60)


def _village(site: Site, brush: Brush, x: float, y: float) -> None:
    chance = site.chance("village")
    for index in range(8):
        hx, wide, high = x - 260 + 66 * index, chance.one(44, 70), chance.one(34, 54)
        gable = [
            (hx - wide / 2, y),
            (hx - wide / 2, y - high),
            (hx, y - high * 1.75),
            (hx + wide / 2, y - high),
            (hx + wide / 2, y),
        ]
        brush.form(gable, chance.pick(("#e0d3ba", "#cdbb9d", "#d6c2a8")), line=1.6)
        cap = [
            (hx - wide * 0.6, y - high * 0.92),
            (hx, y - high * 1.85),
            (hx + wide * 0.6, y - high * 0.92),
            (hx, y - high * 1.62),
        ]
        brush.form(cap, "#94513f" if not site.snowy else "#f3f6fa", line=1.6)
        window = [
            (hx - 5, y - high * 0.7),
            (hx + 5, y - high * 0.7),
            (hx + 5, y - high * 0.35),
            (hx - 5, y - high * 0.35),
        ]
        brush.fill(window, "#ffcf7a" if site.lit else brush.tone("#4b4f58"))
    spire = [(x + 20, y), (x + 20, y - 120), (x + 34, y - 200), (x + 48, y - 120), (x + 48, y)]
    brush.form(spire, "#b9ad9a", line=1.8)


def river(site: Site) -> None:
    """A river between misty hills, seen from its bank."""
    horizon = site.horizon
    palette = site.palette
    site.ground = 915.0
    site.stature = 330.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.3)
    ranges(site, far, horizon, 430, 0.7 if site.setting.era is Era.PERIOD_CHINESE else 0.3)
    birds(site, far, -site.side * 240, 220, 5)
    middle = site.layer(0.32, 0.14)
    _far_shore(site, middle, horizon)
    paint_water(site, middle, horizon + 4)
    shore_shade(middle, horizon + 4, mix(palette.middle, palette.ink, 0.35))
    paint_mist(middle, site.chance("shore mist"), horizon + 2, 36, palette.mist, 0.75)
    if site.setting.era is Era.PERIOD_CHINESE:
        chance = site.chance("skiff")
        sx = -site.side * chance.one(120, 300)
        skiff(site, middle, sx, horizon + 110, 230, site.side)
        if site.lit:
            paint_glitter(
                middle,
                site.chance("lantern path"),
                sx + site.side * 90,
                horizon + 120,
                900,
                "#ffb45e",
                0.5,
                0.5,
                46,
            )
    near = site.layer(0.55)
    near_bank(site, near, 850, "#8d9372", "#4f5a44")
    chance = site.chance("near")
    for index in range(5):
        side = -1 if index % 2 else 1
        rock(
            near,
            side * chance.one(420, 1200),
            880 + 14 * index,
            chance.one(90, 190),
            chance.one(40, 90),
            chance,
        )
    reeds(near, chance, -site.side * 640, 890, 150, 230, near.tone("#8c8a58"), 34)
    reeds(near, chance, site.side * 1250, 880, 170, 210, near.tone("#8c8a58"), 30)
    front = site.layer(0.85)
    crown = Crown.dark(front, 0.72 if site.setting.time in DARK_HOURS else 0.55)
    chance = site.chance("front tree")
    x = site.side * 800
    if site.setting.era is Era.PERIOD_CHINESE:
        if chance.yes(0.7):
            pine(front, x, 1120, 1000, chance, crown, -site.side * 0.12)
        else:
            willow(front, x, 1120, 1080, chance, crown, -site.side * 0.06)
    else:
        leafy(front, x * 1.12, 1160, 1060, chance, crown, 0.7, outline=False)
    grass(front, chance, -1750, 1750, 1030, 80, 70, crown.body, 260)
