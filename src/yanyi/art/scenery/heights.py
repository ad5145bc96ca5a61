"""High and wild places: a mountain, a snowfield, a cave."""

import numpy as np

from yanyi.art.light import FIRE
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.lamp import brazier
from yanyi.art.scenery.plant import grass, rock
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.roof import Timber, pagoda
from yanyi.art.scenery.shape import Points, curve, line
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree, conifer, pine
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather


def _spires(
    site: Site, brush: Brush, name: str, foot: float, height: float, count: int, colour: str
) -> None:
    """Steep pillars of rock standing in mist, as in old paintings."""
    chance = site.chance("spires", name)
    palette = site.palette
    for index in range(count):
        x = -1500 + 3000 * (index + 0.5 + chance.one(-0.32, 0.32)) / count
        high, wide = height * chance.one(0.5, 1.0), chance.one(130, 250)
        if abs(x) < 260:
            high *= 0.62
        spire(site, brush, x, foot, wide, high, chance.whole(0, 999), colour, palette.mist)


def spire(
    site: Site,
    brush: Brush,
    x: float,
    foot: float,
    wide: float,
    high: float,
    salt: int,
    colour: str,
    mist: str,
) -> None:
    """One pillar: rough sides, cracks running down, trees on its ledges."""
    chance = site.chance("spire", salt)
    level = np.linspace(0, 1, 30)
    belly = wide * (0.5 * (0.3 + 0.7 * level**0.55))
    left = (
        x
        - belly * (1 + 0.28 * chance.noise(level * 6, 4))
        + 0.12 * wide * chance.noise(level * 2 + 50, 2)
    )
    right = (
        x
        + belly * (1 + 0.28 * chance.noise(level * 6 + 20, 4))
        + 0.12 * wide * chance.noise(level * 2 + 50, 2)
    )
    y = foot - high * (1 - level)
    ridge = np.stack([left, y], axis=1)
    other = np.stack([right, y], axis=1)
    top = curve(
        [
            tuple(ridge[0]),
            (x - wide * 0.05, foot - high * 1.06),
            (x + wide * 0.08, foot - high * 1.035),
            tuple(other[0]),
        ],
        5,
    )
    body = np.vstack([top, other, ridge[::-1]])
    dark = mix(colour, brush.ink, 0.5)
    stops = [(0, colour, 1), (0.45, mix(colour, mist, 0.28), 1), (1, mix(colour, mist, 0.95), 1)]
    brush.grade(body, stops, (0, foot - high), (0, foot))
    count = 46
    start = chance.floats(count) ** 1.2 * 0.75
    long = chance.floats(count, 0.06, 0.3)
    across = chance.floats(count, 0.06, 0.94)
    step = np.linspace(0, 1, 8)
    at = np.clip(start[:, None] + long[:, None] * step[None], 0, 1)
    lx, rx = np.interp(at, level, left), np.interp(at, level, right)
    px = lx + (rx - lx) * (across[:, None] + 0.05 * chance.noise(at * 14 + across[:, None] * 90, 2))
    lines = np.stack([px, foot - high * (1 - at)], axis=-1)
    shade = across > 0.5 if site.side < 0 else across < 0.5
    fade = at[:, 0] < 0.6
    brush.strokes(lines[shade & fade], 4.0, dark, 0.30, 0.8)
    brush.strokes(lines[~shade & fade], 2.4, dark, 0.2, 0.8)
    for edge in (ridge, other):
        brush.strokes(edge[:20], 2.6, dark, 0.6)
    brush.strokes(top, 2.8, dark, 0.7)
    crown = Crown(mix(dark, mist, 0.1), dark, mix(dark, colour, 0.3), mix(dark, colour, 0.6))
    snow = site.setting.weather is Weather.SNOW
    for _ in range(4):
        ledge = int(chance.one(0, 15))
        side = chance.pick((left, right))
        size = chance.one(0.12, 0.24) * min(high, 330)
        pine(
            brush,
            float(side[ledge]),
            float(y[ledge]) + 6,
            size,
            chance,
            crown,
            chance.one(-0.3, 0.3),
        )
    pine(
        brush,
        x - wide * 0.04,
        foot - high * 1.03,
        min(high, 330) * 0.2,
        chance,
        crown,
        chance.one(-0.3, 0.3),
    )
    if snow:
        cap = np.vstack([top, other[:4], [[x, y[6]]], ridge[3::-1]])
        brush.fill(cap, mix("#f7fbff", mist, 0.15), 0.7)


def mountain(site: Site) -> None:
    """High on a mountain: ranges in mist, and the ledge we stand on."""
    palette = site.palette
    horizon = site.horizon
    site.ground = 905.0
    site.stature = 330.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.14, 0.32)
    tones = [
        mix(palette.far, palette.sky, 0.45),
        mix(palette.far, palette.middle, 0.25),
        mix(palette.middle, palette.near, 0.15),
    ]
    paint_ridge(
        far,
        Ridge(470, 330, 300, 0.75, 0.9, 90, line=2),
        site.chance("ridge", 1),
        tones[0],
        palette.mist,
    )
    paint_mist(far, site.chance("mist", 1), 455, 90, palette.mist, 0.8)
    chinese = site.setting.era is Era.PERIOD_CHINESE
    if chinese:
        _spires(site, far, "far", 640, 420, 8, tones[1])
    else:
        line_ = paint_ridge(
            far,
            Ridge(640, 430, 420, 0.9, 0.8, 120, line=2.4),
            site.chance("ridge", 2),
            tones[1],
            palette.mist,
        )
        _snow_caps(site, far, line_, 380)
    birds(site, far, -site.side * 120, 210, 5)
    paint_mist(far, site.chance("mist", 2), 620, 120, palette.mist, 0.9)
    middle = site.layer(0.34, 0.12)
    if chinese:
        chance = site.chance("middle spires")
        for side in (-1, 1):
            spire(
                site,
                middle,
                side * chance.one(470, 760),
                860,
                chance.one(260, 380),
                chance.one(520, 690),
                side + 5,
                mix(tones[2], palette.far, 0.2),
                palette.mist,
            )
        if chance.yes(0.7):
            pagoda(site, middle, -site.side * 180, 765, 190, Timber(), 5)
    paint_ridge(
        middle,
        Ridge(850, 230, 360, 0.35, 0.65, 120, trees=340),
        site.chance("ridge", 3),
        tones[2],
        palette.mist,
    )
    if not chinese:
        chance = site.chance("firs")
        crown = Crown.of(middle, "#4f7a5c")
        for _ in range(40):
            x = chance.one(-1650, 1650)
            conifer(
                middle,
                x,
                800 + chance.one(-50, 40),
                chance.one(70, 150),
                chance,
                crown,
                site.setting.weather is Weather.SNOW,
            )
    paint_mist(middle, site.chance("mist", 3), 820, 90, palette.mist, 0.85)
    near = site.layer(0.55)
    _ledge(site, near, 845)
    front = site.layer(0.85)
    pine(
        front,
        site.side * 830,
        1130,
        980,
        site.chance("front"),
        Crown.dark(front, 0.6),
        -site.side * 0.16,
    )
    chance = site.chance("front rock")
    dark = mix(palette.near, palette.ink, 0.6)
    for index in range(5):
        x = -site.side * (620 + 220 * index)
        ring = curve(
            [
                (x - 210, 1180),
                (x - 120, 1050 - chance.one(0, 50)),
                (x, 985 + chance.one(-30, 40)),
                (x + 120, 1050),
                (x + 220, 1180),
            ],
            6,
        )
        front.fill(ring, dark)
    grass(front, chance, -1750, 1750, 1050, 60, 60, dark, 120)


def _snow_caps(site: Site, brush: Brush, ridge: Points, level: float) -> None:
    """Snow lying on the high parts of a range."""
    chance = site.chance("caps")
    white = mix(brush.tone("#f5f8fb", 0.2), site.palette.horizon, 0.15)
    high = np.maximum(0.0, level - ridge[:, 1])
    lower = ridge[:, 1] + high * (0.5 + 0.35 * chance.noise(ridge[:, 0] / 34, 3))
    under = np.stack([ridge[:, 0], lower], axis=1)
    brush.fill(np.vstack([ridge, under[::-1]]), white, 0.8)
    dark = mix(site.palette.far, site.palette.sky, 0.3)
    side = np.stack([ridge[:, 0] + 26, lower + 4], axis=1)
    brush.fill(np.vstack([ridge + np.array([[4, 6]]), side[::-1]]), dark, 0.16)


def _ledge(site: Site, brush: Brush, y: float) -> None:
    """The rocky ground at our feet."""
    chance = site.chance("ledge")
    x = np.linspace(-1750, 1750, 150)
    edge = np.stack([x, y + 34 * chance.noise(x / 260, 4) - 0.00003 * x * x], axis=1)
    _, _, _, bottom = site.bounds()
    snow = site.setting.weather is Weather.SNOW
    top, low = ("#edf2f6", "#b9c6cf") if snow else ("#96988a", "#4d544c")
    brush.fall(
        np.vstack([edge, [[1750, bottom], [-1750, bottom]]]),
        brush.tone(top),
        brush.tone(low),
        y - 30,
        1050,
    )
    brush.strokes(edge, 3.2, alpha=0.75)
    dark = brush.tone("#3c423c")
    for _ in range(60):
        px = chance.one(-1650, 1650)
        py = float(np.interp(px, x, edge[:, 1])) + chance.one(10, 160)
        long = chance.one(20, 80)
        brush.strokes(
            curve(
                [
                    (px, py),
                    (px + long * 0.3, py + long * 0.2),
                    (px + chance.one(0.6, 1) * long, py + long * chance.one(0, 0.6)),
                ],
                5,
            ),
            2.8,
            dark,
            0.3,
        )
    for index in range(9):
        px = chance.pick((-1, 1)) * chance.one(430, 1500)
        py = float(np.interp(px, x, edge[:, 1])) + 22 + index * 8
        rock(
            brush,
            px,
            py,
            chance.one(80, 210),
            chance.one(40, 110),
            chance,
            "#a3a69c" if not snow else "#e4eaf0",
        )
    grass(brush, chance, -1700, -330, y + 26, 120, 34, brush.tone("#7d8a55"), 150)
    grass(brush, chance, 330, 1700, y + 26, 120, 34, brush.tone("#7d8a55"), 150)


def snowfield(site: Site) -> None:
    """A wide field of snow, bare trees and far hills."""
    palette = site.palette
    horizon = site.horizon
    site.ground = 895.0
    site.stature = 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.25)
    paint_ridge(
        far,
        Ridge(horizon + 20, 270, 380, 0.75, 0.8, 80),
        site.chance("ridge"),
        mix(palette.far, palette.sky, 0.3),
        palette.mist,
    )
    white = mix("#f6fafd", palette.ambient, 0.45)
    ridge = paint_ridge(
        far,
        Ridge(horizon + 40, 130, 420, 0.3, 0.8, 0, trees=200),
        site.chance("ridge", 2),
        mix(palette.far, white, 0.55),
        palette.mist,
    )
    chance = site.chance("wood")
    crown = Crown.of(far, "#6d7f86")
    for _ in range(80):
        x = chance.one(-1700, 1700)
        y = float(np.interp(x, ridge[:, 0], ridge[:, 1]))
        conifer(far, x, max(y + 20, horizon - 30), chance.one(40, 90), chance, crown, True)
    paint_mist(far, site.chance("mist"), horizon + 20, 60, palette.mist, 0.7)
    middle = site.layer(0.4, 0.05)
    shadow = mix(brush_white(middle), palette.sky, 0.3)
    for index, y in enumerate((horizon + 36, 690, 770)):
        _drift(site, middle, y, index, brush_white(middle), shadow)
        for _ in range(4):
            x = chance.pick((-1, 1)) * chance.one(300, 1500)
            size = 130 + 90 * index
            if site.setting.era is Era.PERIOD_CHINESE:
                bough_tree(
                    middle,
                    x,
                    y + 24,
                    size * 1.3,
                    chance,
                    Crown.of(middle, "#6d7f86", "#4a3d3a"),
                    chance.one(-0.2, 0.2),
                    4,
                    middle.tone("#d8584f") if chance.yes(0.4) else "",
                )
            else:
                conifer(middle, x, y + 24, size * 1.5, chance, Crown.of(middle, "#56757a"), True)
    near = site.layer(0.55)
    _drift(site, near, 840, 7, brush_white(near), shadow)
    for index in range(9):
        t = index / 9
        x = 60 + 150 * t * t * site.side + 16 * (-1) ** index
        y = 850 + 170 * t
        near.fill(
            curve([(x - 9, y), (x, y - 4), (x + 10, y), (x, y + 5), (x - 9, y)], 4), shadow, 0.9
        )
    front = site.layer(0.85)
    bough_tree(
        front,
        site.side * 860,
        1150,
        1180,
        site.chance("front"),
        Crown.dark(front, 0.7),
        -site.side * 0.16,
        6,
    )


def brush_white(brush: Brush) -> str:
    """Snow in this light."""
    return brush.tone("#f7fafc")


def _drift(site: Site, brush: Brush, y: float, salt: int, white: str, shadow: str) -> None:
    chance = site.chance("drift", salt)
    x = np.linspace(-1750, 1750, 120)
    edge = np.stack([x, y + 30 * chance.noise(x / 480, 3)], axis=1)
    _, _, _, bottom = site.bounds()
    brush.fall(
        np.vstack([edge, [[1750, bottom], [-1750, bottom]]]),
        white,
        mix(white, shadow, 0.85),
        y - 20,
        y + 210,
    )
    brush.strokes(edge, 2.2, mix(shadow, brush.ink, 0.35), 0.5)
    for _ in range(14):
        px, py = chance.one(-1600, 1600), y + chance.one(40, 160)
        brush.strokes(
            curve([(px, py), (px + 70, py - 8), (px + chance.one(120, 240), py)], 6),
            5,
            shadow,
            0.35,
        )


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
    for _ in range(70):
        x, y = chance.one(-1500, 1500), chance.one(-60, 780)
        long, bend = chance.one(60, 240), chance.one(-0.5, 0.5)
        side = 1 if x > mx else -1
        stroke = curve(
            [(x, y), (x + side * long * 0.3, y + long * 0.4), (x + side * long * bend, y + long)], 6
        )
        wall.strokes(stroke, chance.one(3, 11), rock_dark if chance.yes(0.6) else rock_light, 0.3)
    mouth = _ring(chance, mx, 500, 250, 300)
    wall.fill(
        _ring(chance, mx, 505, 320, 370), mix(rock_light, palette.horizon, 0.25), 0.5, blur=22
    )
    wall.cut(mouth)
    wall.outline(mouth, 5, 0.85)
    wall.glow(mx, 520, 520, palette.horizon, 0.28)
    _stone_teeth(
        wall, chance, -1500, 1500, -60, 330, 26, mix(rock_dark, rock_light, 0.25), rock_dark
    )
    floor = site.layer(0.5)
    x = np.linspace(-1750, 1750, 120)
    edge = np.stack([x, 770 + 26 * chance.noise(x / 240, 4)], axis=1)
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


def _ring(chance: object, x: float, y: float, half: float, high: float) -> Points:
    from yanyi.art.scenery.chance import Chance

    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    rough = 1 + 0.16 * Chance("mouth", round(x)).noise(turn * 1.9, 4)
    return np.stack([x + half * rough * np.cos(turn), y + high * rough * np.sin(turn)], axis=1)


def _stone_teeth(
    brush: Brush,
    chance: object,
    left: float,
    right: float,
    y: float,
    long: float,
    count: int,
    top: str,
    low: str,
) -> None:
    from yanyi.art.scenery.chance import Chance

    assert isinstance(chance, Chance)
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
