"""Aboard a ship at sea: the deck, and the cabin below."""

import numpy as np

from yanyi.art.palette import is_indoors, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.cabin import ship_cabin
from yanyi.art.scenery.craft import deck, sail
from yanyi.art.scenery.furniture import rounded, shadow
from yanyi.art.scenery.goods import barrel, crate
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.vista import ranges
from yanyi.art.scenery.water import paint_water
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather


def ship(site: Site) -> None:
    """The deck of a ship at sea, or its cabin."""
    if is_indoors(site.setting):
        ship_cabin(site)
        return
    horizon, palette, side = site.horizon, site.palette, site.side
    site.ground, site.stature = 905.0, 420.0
    chance = site.chance("ship")
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.3)
    if chance.yes(0.5):
        ranges(site, far, horizon + 4, 90, 0.3)
    birds(site, far, side * 220, 240, 6)
    middle = site.layer(0.3, 0.06)
    paint_water(site, middle, horizon, 840)
    _swell(site, middle)
    _far_sail(middle, -side * chance.one(180, 330), horizon + 26, 130, site)
    paint_mist(middle, site.chance("mist"), horizon, 26, palette.mist, 0.6)
    near = site.layer(0.55)
    deck(site, near, 708)
    _bulwark(site, near, 742)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _junk(site, near)
        case Era.PERIOD_WESTERN:
            _galleon(site, near)
        case _:
            _steamer(site, near)
    front = site.layer(0.84)
    _rigging(site, front, mix(palette.near, palette.ink, 0.76))


def _swell(site: Site, brush: Brush) -> None:
    """Waves with light crests, higher in bad weather."""
    chance = site.chance("swell")
    wild = {Weather.STORM: 3.0, Weather.WIND: 2.0, Weather.RAIN: 1.6}.get(site.setting.weather, 1.0)
    deep = mix(site.palette.middle, site.palette.ink, 0.25)
    foam = mix(site.palette.horizon, "#ffffff", 0.55)
    for row in range(6):
        y = site.horizon + 16 + 34 * row * (1 + 0.12 * row)
        x = np.linspace(-REACH, REACH, 120)
        high = (3 + 4.2 * row) * wild
        top = y - high * np.abs(chance.noise(x / (130 + 60 * row) + 9.7 * row, 3))
        crest = np.stack([x, top], axis=1)
        body = np.vstack([crest, [[REACH, y + 30 + 8 * row], [-REACH, y + 30 + 8 * row]]])
        brush.grade(body, [(0, deep, 0.42), (1, deep, 0.0)], (0, y - high), (0, y + 30 + 8 * row))
        count = 10 + 6 * int(wild)
        start = chance.floats(count, 4, 108).astype(int)
        for at in start:
            piece = crest[at : at + chance.whole(4, 9)]
            brush.strokes(piece, 1.6 + 0.8 * row * min(wild, 2.0), foam, 0.5)


def _far_sail(brush: Brush, x: float, y: float, size: float, site: Site) -> None:
    """Another ship far off."""
    hull = curve(
        [
            (x - size * 0.5, y - size * 0.12),
            (x - size * 0.36, y),
            (x + size * 0.36, y),
            (x + size * 0.56, y - size * 0.16),
        ],
        5,
    )
    brush.form(hull, "#5a463a", line=1.6)
    if site.setting.era is Era.MODERN:
        brush.block(x - size * 0.3, y - size * 0.3, size * 0.36, size * 0.2, "#e9ecec", line=1.4)
        brush.block(x - size * 0.12, y - size * 0.46, size * 0.1, size * 0.18, "#c2553f", line=1.4)
        return
    hue = "#b5764a" if site.setting.era is Era.PERIOD_CHINESE else "#efe6d0"
    for dx, high in ((-0.24, 0.7), (0.08, 0.9), (0.34, 0.6)):
        sheet = curve(
            [
                (x + (dx - 0.13) * size, y - size * 0.16),
                (x + (dx - 0.1) * size, y - size * high),
                (x + (dx + 0.08) * size, y - size * high),
                (x + (dx + 0.16) * size, y - size * 0.18),
            ],
            4,
        )
        brush.form(sheet, hue, line=1.4)


def _bulwark(site: Site, brush: Brush, rail: float) -> None:
    """The ship's side towards the sea."""
    era = site.setting.era
    if era is Era.MODERN:
        for index in range(-12, 13):
            brush.block(index * 150 - 5, rail - 110, 10, 150, "#eef1f1", line=1.7)
        for dy in (-112, -70, -28):
            brush.block(-REACH, rail + dy, 2 * REACH, 12, "#eef1f1", line=1.8)
        brush.block(-REACH, rail + 12, 2 * REACH, 30, "#b9c2c4", line=2)
        for x in (-site.side * 340, site.side * 690):
            _lifebuoy(brush, x, rail - 52, 84)
        return
    hue = "#8a4a38" if era is Era.PERIOD_CHINESE else "#7a5a42"
    for index in range(-15, 16):
        brush.block(index * 118 - 9, rail - 92, 18, 130, mix(hue, "#2a1810", 0.25), line=1.8)
    brush.block(-REACH, rail - 58, 2 * REACH, 96, hue, mix(hue, "#2a1810", 0.4), 2.2)
    for dy in (-26, 6):
        brush.strokes(line(-REACH, rail + dy, REACH, rail + dy, 12), 2, alpha=0.5, taper=0)
    brush.block(-REACH, rail - 108, 2 * REACH, 22, mix(hue, "#ffffff", 0.14), line=2.2)
    if era is Era.PERIOD_CHINESE:
        for index in range(-7, 8):
            shield = oval(index * 236 + 59, rail - 14, 74, 74, 24)
            brush.form(shield, ("#b5372c", "#3f6a7a")[index % 2], line=1.8)
            brush.form(oval(index * 236 + 59, rail - 14, 24, 24, 14), "#d9b45c", line=1.4)


def _lifebuoy(brush: Brush, x: float, y: float, size: float) -> None:
    ring = oval(x, y, size, size, 32)
    brush.strokes(
        np.vstack([ring, ring[:2]]), size * 0.26 / brush.fine, brush.tone("#f4f2ec"), 1, 0
    )
    for start in (2, 10, 18, 26):
        brush.strokes(
            ring[start : start + 4], size * 0.26 / brush.fine, brush.tone("#d9472f"), 1, 0
        )
    brush.outline(oval(x, y, size * 1.26, size * 1.26, 32), 1.8)
    brush.outline(oval(x, y, size * 0.72, size * 0.72, 32), 1.8)


def _mast(brush: Brush, x: float, foot: float, width: float, local: str = "#6b4a34") -> None:
    tone = brush.tone(local)
    spar = box(x - width / 2, -240, width, foot + 240)
    brush.grade(
        spar,
        [(0, mix(tone, "#ffffff", 0.16), 1), (1, mix(tone, brush.ink, 0.45), 1)],
        (x - width / 2, 0),
        (x + width / 2, 0),
    )
    brush.outline(spar, 2.2)
    for y in range(60, int(foot) - 40, 150):
        brush.block(x - width * 0.62, y, width * 1.24, 16, "#3f3430", line=1.6)
    shadow(brush, x, foot, width * 3)
    brush.block(x - width * 0.8, foot - 30, width * 1.6, 34, mix(local, "#2a1810", 0.3), line=2)


def _coil(brush: Brush, x: float, y: float, size: float) -> None:
    """A coil of rope on the deck."""
    for row in range(4):
        ring = oval(x, y - size * 0.12 * row - size * 0.12, size, size * 0.34, 24)
        brush.form(ring, "#c9ac78" if row % 2 else "#b5966a", line=1.4)
    brush.fill(oval(x, y - size * 0.5, size * 0.5, size * 0.15, 18), brush.tone("#5f4a34"))


def _shrouds(brush: Brush, x: float, way: float, rail: float) -> None:
    """The rope ladder from a mast to the ship's side."""
    top = (x, -160.0)
    feet = [(x + way * (250 + 62.0 * k), rail) for k in range(5)]
    lines = np.stack([line(*top, *foot, 8) for foot in feet])
    brush.strokes(lines, 4, brush.tone("#3f3430"), 0.95, 0.05)
    rungs = []
    for index in range(14):
        share = 0.16 + 0.06 * index
        a = (top[0] + (feet[0][0] - top[0]) * share, top[1] + (feet[0][1] - top[1]) * share)
        b = (top[0] + (feet[-1][0] - top[0]) * share, top[1] + (feet[-1][1] - top[1]) * share)
        rungs.append(line(*a, *b, 8))
    brush.strokes(np.stack(rungs), 2.2, brush.tone("#3f3430"), 0.85, 0.05)


def _wheel(brush: Brush, x: float, y: float, size: float, wood: str) -> None:
    """The ship's wheel on its stand."""
    shadow(brush, x, y, size * 0.7)
    brush.form(
        [
            (x - size * 0.18, y),
            (x - size * 0.11, y - size * 0.9),
            (x + size * 0.11, y - size * 0.9),
            (x + size * 0.18, y),
        ],
        mix(wood, "#2a1810", 0.25),
        line=2,
    )
    cy = y - size * 0.92
    for index in range(8):
        turn = index * np.pi / 4 + 0.2
        tip = (x + np.cos(turn) * size * 0.56, cy + np.sin(turn) * size * 0.56)
        brush.strokes(line(x, cy, *tip, 5), size * 0.07 / brush.fine, brush.tone(wood), 1, 0.3)
    ring = oval(x, cy, size * 0.78, size * 0.78, 40)
    brush.strokes(np.vstack([ring, ring[:2]]), size * 0.1 / brush.fine, brush.tone(wood), 1, 0)
    brush.outline(oval(x, cy, size * 0.88, size * 0.88, 40), 1.8)
    brush.outline(oval(x, cy, size * 0.68, size * 0.68, 40), 1.8)
    brush.form(oval(x, cy, size * 0.2, size * 0.2, 18), "#d9b45c", line=1.7)


def _junk(site: Site, brush: Brush) -> None:
    side = site.side
    _mast(brush, side * 250, 800, 46, "#7a4a34")
    _batten_sail(brush, side * 250, 600, side)
    lantern(site, brush, side * 170, 330, 84, "#d8432f")
    crate(brush, -side * 560, 846, 150, True, site.chance("crate"))
    barrel(brush, -side * 700, 860, 150)
    barrel(brush, -side * 430, 836, 120, "#94704a")
    _coil(brush, side * 420, 852, 130)
    for index in range(3):
        pole = side * (640 + 60 * index)
        brush.limb(line(pole, 830, pole + side * 24, 300, 6), 9, 7, brush.tone("#8a5a3c"))
        flag = curve(
            [
                (pole + side * 22, 310),
                (pole + side * 130, 330),
                (pole + side * 210, 306),
                (pole + side * 130, 380),
                (pole + side * 20, 400),
            ],
            5,
        )
        brush.form(flag, ("#b5372c", "#d9a43d", "#3f6a7a")[index], line=1.9)


def _batten_sail(brush: Brush, x: float, low: float, side: float) -> None:
    """The ribbed sail of a junk over our heads."""
    hue = "#c08a58"
    count = 7
    for index in range(count):
        a, b = low - 116 * index, low - 116 * (index + 1)
        wide = 540 - 14 * index
        panel: Points = np.vstack(
            [
                curve(
                    [
                        (x - side * 130, a),
                        (x + side * wide * 0.4, a + 22),
                        (x + side * wide, a - 30),
                    ],
                    6,
                ),
                curve(
                    [
                        (x + side * (wide - 14), b - 34),
                        (x + side * wide * 0.4, b + 16),
                        (x - side * 130, b),
                    ],
                    6,
                ),
            ]
        )
        brush.form(panel, mix(hue, "#ffffff", 0.06 * (index % 2)), mix(hue, "#6a3f28", 0.3), 2)
        rib = curve(
            [
                (x - side * 146, a),
                (x + side * wide * 0.4, a + 22),
                (x + side * (wide + 16), a - 32),
            ],
            8,
        )
        brush.strokes(rib, 9 / brush.fine, brush.tone("#5f4030"), 1, 0)


def _galleon(site: Site, brush: Brush) -> None:
    side = site.side
    _shrouds(brush, side * 330, side, 640)
    _mast(brush, side * 330, 800, 50)
    sail(brush, side * 330, 700, 1000, "#efe6d0", True)
    _mast(brush, -side * 640, 830, 62)
    _shrouds(brush, -side * 640, side, 648)
    _wheel(brush, -side * 390, 848, 240, "#8a5a38")
    barrel(brush, side * 560, 846, 140)
    barrel(brush, side * 680, 862, 160)
    crate(brush, side * 470, 870, 120, False, site.chance("crate"))
    _coil(brush, -side * 190, 832, 110)
    lantern(site, brush, -side * 560, 330, 80, "#e0a23c")


def _steamer(site: Site, brush: Brush) -> None:
    side = site.side
    hue = "#eef1f1"
    house = box(min(side * 430, side * REACH), 220, REACH - 430, 620)
    brush.form(house, hue, "#c9d2d4", 2.4)
    brush.block(min(side * 404, side * REACH), 196, REACH - 404, 28, "#c9d2d4", line=2)
    for index in range(3):
        x = side * (540 + 150 * index)
        port = oval(x, 400, 92, 92, 32)
        brush.form(oval(x, 400, 118, 118, 32), "#b5bfc2", line=2)
        lit = "#ffdc9a" if site.lit else mix(brush.tone("#4f7486"), site.palette.horizon, 0.25)
        brush.fill(port, lit)
        brush.outline(port, 2)
        if site.lit:
            brush.glow(x, 400, 150, "#ffc873", 0.5)
            site.lamp(x, 400, 200, "#ffc873")
    brush.form(rounded(side * 700 - 70, 520, 140, 330, 24), "#8fa5ac", line=2.2)
    brush.fill(oval(side * 660, 690, 16, 16), brush.tone("#d9b45c"))
    _mast(brush, -side * 560, 800, 34, "#dfe5e6")
    for dx in (-1, 1):
        brush.strokes(line(-side * 560, -120, -side * 560 + dx * 330, 640, 10), 2.6, alpha=0.7)
    brush.form(rounded(-side * 420 - 110, 760, 220, 90, 14), "#d9472f", line=2)
    brush.block(-side * 420 - 118, 752, 236, 16, "#eef1f1", line=1.7)
    _coil(brush, side * 300, 856, 120)


def _rigging(site: Site, brush: Brush, dark: str) -> None:
    """Ropes and a block close before us."""
    side = site.side
    if site.setting.era is Era.MODERN:
        brush.limb(line(-side * 740, -160, -side * 740, 1180, 8), 36, 40, dark)
        brush.limb(line(-side * 1750, 70, side * 1750, 30, 8), 30, 30, dark)
        _lifebuoy_dark(brush, -side * 690, 820, dark)
        return
    brush.limb(line(-side * 700, -160, -side * 830, 1180, 8), 20, 24, dark)
    brush.limb(line(-side * 640, -160, -side * 1010, 1180, 8), 12, 14, dark)
    for index in range(9):
        y = 20 + 128 * index
        share = (y + 160) / 1340
        a = -side * (640 + 370 * share)
        brush.limb(line(-side * (700 + 130 * share), y, a, y + 8, 4), 7, 7, dark)
    brush.fill(oval(-side * 716, 260, 74, 104, 20), dark)
    brush.limb(curve([(-side * 716, 300), (-side * 600, 620), (-side * 700, 1150)], 8), 9, 9, dark)
    brush.fill(
        curve(
            [(-side * 900, 1180), (-side * 760, 980), (-side * 560, 1010), (-side * 470, 1180)], 8
        ),
        dark,
    )


def _lifebuoy_dark(brush: Brush, x: float, y: float, dark: str) -> None:
    ring = oval(x, y, 170, 170, 36)
    brush.strokes(np.vstack([ring, ring[:2]]), 46 / brush.fine, dark, 1, 0)
