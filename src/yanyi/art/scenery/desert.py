"""A desert: dunes, far rocks, something that was left behind."""

import numpy as np

from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.plant import blades, rock
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather

_SANDS = ("#e2bd7e", "#dcae72", "#d9b98a", "#cf9a5f")


def desert(site: Site) -> None:
    """A desert under a wide sky."""
    site.ground, site.stature = 900.0, 340.0
    horizon, palette, side = site.horizon, site.palette, site.side
    chance = site.chance("desert")
    sand = chance.pick(_SANDS)
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    if site.setting.time not in DARK_HOURS:
        heat = mix(palette.horizon, "#f6dca8", 0.5)
        sky.grade(
            box(-REACH, horizon - 220, 2 * REACH, 230),
            [(0, heat, 0.0), (1, heat, 0.8)],
            (0, horizon - 220),
            (0, horizon),
        )
    far = site.layer(0.14, 0.42)
    if chance.yes(0.55):
        _mesas(site, far, chance)
    else:
        ridge = Ridge(horizon + 8, 150, 300, 0.4, 0.8, 60, line=2)
        paint_ridge(
            far,
            ridge,
            site.chance("ridge"),
            mix(far.tone("#a87a5a"), palette.sky, 0.25),
            palette.mist,
        )
    birds(site, far, -side * 200, 260, 4)
    _dune(site, far, horizon + 22, 60, sand, 1)
    paint_mist(far, site.chance("mist"), horizon + 12, 40, palette.mist, 0.6)
    middle = site.layer(0.32, 0.14)
    _dune(site, middle, horizon + 66, 120, sand, 2)
    _landmark(site, middle, -side * chance.one(250, 400), horizon + 66)
    _caravan(site, middle, side * chance.one(60, 200), horizon + 72, chance)
    _dune(site, middle, horizon + 130, 110, sand, 3)
    near = site.layer(0.52)
    _dune(site, near, 790, 70, sand, 4)
    _ripples(site, near, sand)
    _steps(site, near, sand)
    for x, y in ((side * 560, 846), (-side * 640, 872)):
        rock(near, x, y, chance.one(120, 200), chance.one(50, 90), chance, "#b08a62")
        _dry_bush(near, x + side * 90, y + 8, 110, chance)
    front = site.layer(0.85)
    _front(site, front, mix(palette.near, palette.ink, 0.66))


def _dune(site: Site, brush: Brush, y: float, high: float, sand: str, salt: int) -> None:
    """One row of dunes: a bright side, a sharp crest, a shaded side."""
    chance = site.chance("dune", salt)
    local = mix(sand, WHITE, 0.6) if site.setting.weather is Weather.SNOW else sand
    lit = mix(brush.tone(local), site.palette.horizon, 0.2)
    shade = mix(brush.tone(mix(local, "#7a4630", 0.5)), site.palette.sky, 0.16)
    _, _, _, bottom = site.bounds()
    x = np.linspace(-REACH, REACH, 160)
    wave = chance.noise(x / 520 + salt * 3.1, 2, 0.35)
    top = y - high * (0.45 + 0.8 * wave)
    crest = np.stack([x, top], axis=1)
    body = np.vstack([crest, [[REACH, bottom], [-REACH, bottom]]])
    brush.fall(body, lit, mix(lit, shade, 0.4), float(top.min()), y + high * 2.4)
    peaks = [
        k
        for k in range(6, 154)
        if top[k] < top[k - 5] and top[k] < top[k + 5] and top[k] == top[k - 5 : k + 6].min()
    ]
    way = -1 if site.side > 0 else 1
    for peak in peaks:
        run = 8
        while (
            4 < peak + way * run < 155
            and run < 44
            and (top[peak + way * run] >= top[peak + way * (run - 1)] - 0.5)
        ):
            run += 1
        if run < 12:
            continue
        ends = sorted((peak, peak + way * run))
        edge = crest[ends[0] : ends[1] + 1]
        tail = (float(crest[peak, 0]) + way * run * 14, float(crest[peak, 1]) + high * 1.5)
        cut = curve(
            [
                (float(crest[peak, 0]), float(crest[peak, 1])),
                (float(crest[peak, 0]) - way * high * 0.5, float(crest[peak, 1]) + high * 0.55),
                (float(crest[peak, 0]) + way * high * 0.5, float(crest[peak, 1]) + high * 1.05),
                tail,
            ],
            8,
        )
        face: Points = np.vstack([edge if way < 0 else edge[::-1], cut])
        brush.grade(
            face,
            [(0, shade, 0.95), (1, shade, 0.1)],
            (0, float(top[peak])),
            (0, float(top[peak]) + high * 1.5),
        )
        brush.strokes(cut, 2.2, mix(shade, brush.ink, 0.4), 0.55)
    brush.strokes(crest, 2.2, mix(shade, brush.ink, 0.5), 0.7, 0.05)


def _ripples(site: Site, brush: Brush, sand: str) -> None:
    """Wind marks on the near sand."""
    chance = site.chance("ripples")
    count = 120
    near = chance.floats(count) ** 1.4
    y = 800 + 230 * near
    x = chance.floats(count, -1500, 1500)
    long = 50 + 180 * near
    step = np.linspace(-0.5, 0.5, 8)[None]
    wave = np.sin(step * 7 + chance.floats(count, 0, 6)[:, None]) * (1.5 + 3.5 * near[:, None])
    lines = np.stack([x[:, None] + long[:, None] * step, y[:, None] + wave], axis=-1)
    brush.strokes(lines[::2], 2.2, brush.tone(mix(sand, "#7a4630", 0.5)), 0.4)
    brush.strokes(lines[1::2], 2.0, mix(brush.tone(sand), site.palette.horizon, 0.5), 0.5)


def _steps(site: Site, brush: Brush, sand: str) -> None:
    """Footprints leading away over the sand."""
    dark = brush.tone(mix(sand, "#6a3a28", 0.5))
    for index in range(12):
        share = index / 12
        x = -site.side * (330 - 300 * share) * share + 14 * (-1) ** index * (1.3 - share)
        brush.fill(oval(x, 955 - 160 * share, 24 - 16 * share, 9 - 6 * share, 12), dark, 0.6)


def _mesas(site: Site, brush: Brush, chance: Chance) -> None:
    """Table rocks far off, their layers showing."""
    for _ in range(6):
        x, wide = chance.one(-1100, 1100), chance.one(160, 420)
        high = chance.one(90, 230)
        y = site.horizon + 16
        rim = [
            (x - wide * 0.62, y),
            (x - wide * 0.46, y - high * 0.55),
            (x - wide * 0.4, y - high),
            (x - wide * 0.1, y - high * 1.03),
            (x + wide * 0.2, y - high * 0.97),
            (x + wide * 0.38, y - high),
            (x + wide * 0.45, y - high * 0.5),
            (x + wide * 0.64, y),
        ]
        brush.form(rim, "#b5714e", "#c99a72", 2)
        for share in (0.35, 0.6, 0.8):
            half = wide * (0.52 - 0.12 * share)
            brush.strokes(
                line(x - half, y - high * share, x + half * 0.9, y - high * share + 5, 6),
                2.4,
                brush.tone("#8a4a36"),
                0.5,
            )


def _landmark(site: Site, brush: Brush, x: float, y: float) -> None:
    """What stands in the sand: a beacon tower, broken pillars, a dead engine's mast."""
    chance = site.chance("landmark")
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            tower = [(x - 74, y + 20), (x - 50, y - 150), (x + 50, y - 150), (x + 74, y + 20)]
            brush.form(tower, "#b58a5c", "#8a6240", 2.2)
            for row in range(5):
                brush.strokes(
                    line(x - 68 + row * 4, y - 30 * row, x + 68 - row * 4, y - 30 * row + 2, 6),
                    1.8,
                    alpha=0.4,
                )
            for index in range(-2, 3):
                brush.block(x + index * 24 - 9, y - 172, 18, 24, "#b58a5c", line=1.8)
            wall: list[tuple[float, float]] = [(x + 60, y + 20), (x + 58, y - 56)]
            for index in range(1, 8):
                wall.append((x + 58 + 44 * index, y - 56 + 9 * index + chance.one(-12, 12)))
            wall.append((x + 370, y + 24))
            brush.form(wall, "#b08a60", "#8a6644", 2)
            smoke = curve(
                [(x, y - 172), (x + 16, y - 260), (x - 10, y - 340), (x + 40, y - 440)], 7
            )
            brush.strokes(smoke, 24, mix(site.palette.ink, site.palette.mist, 0.5), 0.35, 0.7)
        case Era.PERIOD_WESTERN:
            for index, high in enumerate((150, 190, 96, 60)):
                px = x + 66 * index - 60
                brush.block(px - 15, y - high, 30, high + 20, "#d9bd90", "#a8804f", 2)
                for dx in (-6, 4):
                    brush.strokes(line(px + dx, y - high + 8, px + dx, y + 10, 4), 1.5, alpha=0.35)
                if high > 100:
                    brush.block(px - 22, y - high - 14, 44, 16, "#d9bd90", line=1.8)
            brush.block(x - 84, y - 222, 110, 22, "#cfae7e", line=2)
            brush.form([(x + 170, y + 10), (x + 270, y - 10), (x + 284, y + 14)], "#cfae7e", line=2)
        case _:
            for px, high in ((x - 30, 150), (x + 190, 96)):
                _cactus(brush, px, y + 24, high)
            rock(brush, x + 80, y + 24, 120, 60, chance, "#b5805a")


def _cactus(brush: Brush, x: float, y: float, high: float) -> None:
    """A tall cactus with two arms."""
    body = brush.tone("#6a8a54")
    wide = high * 0.17
    brush.limb(curve([(x, y), (x, y - high * 0.5), (x, y - high)], 6), wide, wide * 0.8, body)
    for side, low, top in ((-1, 0.4, 0.78), (1, 0.3, 0.66)):
        arm = curve(
            [
                (x, y - high * low),
                (x + side * high * 0.22, y - high * (low + 0.03)),
                (x + side * high * 0.26, y - high * top),
            ],
            7,
        )
        brush.limb(arm, wide * 0.66, wide * 0.6, body)
    for dx in (-0.25, 0.0, 0.25):
        brush.strokes(line(x + dx * wide, y, x + dx * wide, y - high * 0.95, 4), 1.6, alpha=0.45)


def _caravan(site: Site, brush: Brush, x: float, y: float, chance: Chance) -> None:
    """A line of camels going over a crest, small and dark."""
    if site.setting.era is Era.MODERN:
        return
    dark = mix(brush.tone("#6a4630"), brush.ink, 0.3)
    for index in range(chance.whole(3, 5)):
        px, py = x + site.side * 62 * index, y - 8 + 3 * (index % 2)
        body = curve(
            [
                (px - 20, py - 20),
                (px - 12, py - 34),
                (px - 5, py - 27),
                (px + 4, py - 36),
                (px + 14, py - 24),
                (px + 24, py - 38),
                (px + 31, py - 40),
                (px + 28, py - 33),
                (px + 18, py - 15),
                (px - 16, py - 13),
            ],
            4,
        )
        brush.fill(body, dark)
        for dx in (-14, -8, 8, 14):
            brush.strokes(line(px + dx, py - 16, px + dx + 1, py + 2, 3), 3, dark, 1, 0)
        if index % 2 == 0:
            brush.fill(oval(px, py - 44, 9, 18, 10), brush.tone("#a8453c"))
            brush.fill(oval(px, py - 55, 8, 9, 10), dark)


def _dry_bush(brush: Brush, x: float, y: float, size: float, chance: Chance) -> None:
    count = 26
    foot = np.full(count, x) + chance.floats(count, -0.08, 0.08) * size
    long = chance.floats(count, 0.4, 0.9) * size
    blades(brush, foot, np.full(count, y), long, chance, brush.tone("#8a7a4a"), 3.2, 1.0)


def _front(site: Site, brush: Brush, dark: str) -> None:
    """Rock and dry stalks close before us."""
    side = site.side
    chance = site.chance("front")
    crag = [
        (side * 460, 1200),
        (side * 520, 1060),
        (side * 620, 1010),
        (side * 690, 900),
        (side * 780, 880),
        (side * 860, 740),
        (side * 1000, 700),
        (side * REACH, 640),
        (side * REACH, 1200),
    ]
    brush.fill(crag, dark)
    light = mix(dark, site.palette.horizon, 0.2)
    for a, b in ((2, 3), (4, 5), (5, 6)):
        brush.strokes(line(*crag[a], *crag[b], 6), 5, light, 0.6)
    count = 22
    foot = chance.floats(count, -820, -480) if side > 0 else chance.floats(count, 480, 820)
    blades(
        brush, foot, np.full(count, 1080.0), chance.floats(count, 120, 280), chance, dark, 6, 0.7
    )
