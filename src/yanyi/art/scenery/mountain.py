"""High on a mountain."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.pavilion import pagoda
from yanyi.art.scenery.pine import conifer, pine
from yanyi.art.scenery.plant import grass, rock
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge, profile
from yanyi.art.scenery.roof import Timber
from yanyi.art.scenery.shape import Points, curve
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown
from yanyi.board.vocabulary import Era


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
    snow = site.snowy
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


def _crest(line: Points, x: float, reach: float) -> tuple[float, float]:
    """The highest point of a ridge line within ``reach`` of ``x``."""
    near = line[np.abs(line[:, 0] - x) <= reach]
    top = near[near[:, 1].argmin()]
    return float(top[0]), float(top[1])


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
    hill = Ridge(850, 230, 360, 0.35, 0.65, 120, trees=340)
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
            line = profile(hill, site.chance("ridge", 3))
            x, top = _crest(line, -site.side * 180, 150)
            pagoda(site, middle, x, top + 16, 190, Timber(), 5)
    paint_ridge(middle, hill, site.chance("ridge", 3), tones[2], palette.mist)
    if not chinese:
        chance = site.chance("firs")
        crown = Crown.of(middle, "#4f7a5c", evergreen=True)
        for _ in range(40):
            x = chance.one(-1650, 1650)
            conifer(
                middle,
                x,
                800 + chance.one(-50, 40),
                chance.one(70, 150),
                chance,
                crown,
                site.snowy,
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
    snow = site.snowy
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
