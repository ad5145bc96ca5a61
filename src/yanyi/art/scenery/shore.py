"""Places by water: a river, the sea's edge, and aboard a boat."""

import numpy as np

from yanyi.art.palette import DARK_HOURS, is_indoors, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import cabin
from yanyi.art.scenery.craft import deck, gunwale, hull_far, sail, skiff
from yanyi.art.scenery.lamp import lantern, street_lamp
from yanyi.art.scenery.plant import blades, grass, reeds, rock
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.roof import Timber, pagoda, pavilion
from yanyi.art.scenery.shape import curve, line
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, is_covered, paint_sky
from yanyi.art.scenery.tree import Crown, leafy, pine, willow
from yanyi.art.scenery.vista import ranges, skyline, tree_line
from yanyi.art.scenery.water import paint_glitter, paint_water, shore_shade
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather


def bank_line(site: Site, y: float, rough: float = 26.0) -> np.ndarray:
    """The edge of the near bank."""
    chance = site.chance("bank")
    x = np.linspace(-1750, 1750, 90)
    return np.stack([x, y + rough * chance.noise(x / 340, 4)], axis=1)


def near_bank(site: Site, brush: Brush, y: float, local: str, lower: str) -> None:
    """The bank we stand on, with grass at its edge and stones."""
    if site.setting.weather is Weather.SNOW:
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
    tone = brush.tone("#6f8a52" if site.setting.weather is not Weather.SNOW else "#a99f78")
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
        brush.form(
            cap, "#94513f" if site.setting.weather is not Weather.SNOW else "#f3f6fa", line=1.6
        )
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
    head = Ridge(horizon + 5, 150, 620, 0.4, 0.5, 60, trees=120)
    far.canvas.save()
    far.canvas.translate(site.side * 900, 0)
    far.clip([(-900, 0), (900, 0), (900, horizon + 8), (-900, horizon + 8)])
    paint_ridge(far, head, site.chance("head"), mix(palette.far, palette.middle, 0.3), palette.mist)
    far.free()
    far.canvas.restore()
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
    snow = site.setting.weather is Weather.SNOW
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


def boat(site: Site) -> None:
    """Aboard a boat: deck and rail, with the water and the far shore beyond."""
    if is_indoors(site.setting):
        cabin(site)
        return
    horizon = site.horizon
    palette = site.palette
    site.ground = 905.0
    site.stature = 430.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.28)
    ranges(site, far, horizon, 250, 0.65 if site.setting.era is Era.PERIOD_CHINESE else 0.25)
    if site.setting.era is Era.MODERN:
        skyline(
            site,
            far,
            site.chance("towers"),
            horizon + 6,
            140,
            mix(palette.far, palette.sky, 0.3),
            0.3,
            (40, 90),
        )
    birds(site, far, site.side * 160, 200, 4)
    middle = site.layer(0.3, 0.06)
    paint_water(site, middle, horizon, 860)
    shore_shade(middle, horizon, mix(palette.middle, palette.ink, 0.3))
    paint_mist(middle, site.chance("mist"), horizon, 30, palette.mist, 0.7)
    near = site.layer(0.55)
    deck(site, near, 760)
    gunwale(site, near, 770)
    chance = site.chance("boat")
    side = -site.side
    if site.setting.era is Era.PERIOD_CHINESE:
        _awning(site, near, side)
        front = site.layer(0.82)
        lantern(site, front, -side * 700, -40, 120, "#e0763f")
    elif site.setting.era is Era.PERIOD_WESTERN:
        sail(near, side * 620, 840, 1000, "#e9dfc8", True)
        for index in range(5):
            near.strokes(line(side * 620, 0, side * (180 + 180 * index), 640, 8), 2.2, alpha=0.55)
        front = site.layer(0.82)
        dark = mix(palette.near, palette.ink, 0.75)
        front.limb(line(-side * 840, -120, -side * 760, 1120, 8), 26, 30, dark)
        for index in range(9):
            y = 40 + 110 * index
            front.limb(line(-side * 840 + side * 0, y, -side * 1200, y + 20, 4), 5, 5, dark)
    else:
        street_lamp(site, near, side * 560, 840, 560)
        front = site.layer(0.82)
        dark = mix(palette.near, palette.ink, 0.75)
        front.limb(line(-side * 830, -120, -side * 830, 1120, 8), 30, 30, dark)
        front.limb(line(-1750, 40, 1750, 40, 8), 36, 36, dark)
    if is_covered(site) and chance.yes(0.3):
        paint_mist(near, chance, 720, 60, palette.mist, 0.3)


def _awning(site: Site, brush: Brush, side: float) -> None:
    """The mat awning over one half of the boat."""
    x0, x1 = side * 420, side * 1500
    arch = curve(
        [
            (x0, 850),
            (x0 + side * 30, 560),
            (x0 + side * 190, 400),
            (x0 + side * 420, 350),
            (x1, 350),
        ],
        10,
    )
    body = np.vstack([arch, [[x1, 850]]])
    brush.form(body, "#9a7750", "#4c382a", 2.6)
    for index in range(1, 7):
        shift = np.array([[side * 76.0 * index, 0]])
        rib = (
            curve(
                [(x0, 850), (x0 + side * 20, 580), (x0 + side * 150, 420), (x0 + side * 330, 356)],
                8,
            )
            + shift
        )
        brush.strokes(rib, 2.4, alpha=0.45)
    weave = site.chance("weave")
    for _ in range(70):
        px = x0 + side * weave.one(90, 900)
        py = weave.one(430, 830)
        brush.strokes(line(px, py, px + side * 34, py - 5, 4), 1.6, alpha=0.2)
    mouth = curve(
        [(x0, 850), (x0 + side * 26, 570), (x0 + side * 178, 412), (x0 + side * 300, 372)], 8
    )
    brush.strokes(mouth, 9, brush.tone("#5a4030"), 0.9, 0.1)
    lantern(site, brush, x0 - side * 10, 520, 70, "#e0763f")
