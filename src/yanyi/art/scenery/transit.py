"""Places of travel: a station and the inside of a carriage."""

import numpy as np

from yanyi.art.light import COLD_LAMP, LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import weathered_glass
from yanyi.art.scenery.furniture import rounded
from yanyi.art.scenery.grove import bench, ground_field
from yanyi.art.scenery.lamp import lantern, pendant
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber, hall
from yanyi.art.scenery.sanctum import paving
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, leafy, pine
from yanyi.art.scenery.vista import outlook, ranges, skyline, tree_line
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather


def station(site: Site) -> None:
    """A railway platform; in old China a post house by the road."""
    site.ground, site.stature = 905.0, 350.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _post_house(site)
        case _:
            _platform(site)


def _platform(site: Site) -> None:
    modern = site.setting.era is Era.MODERN
    chance = site.chance("station")
    palette = site.palette
    far = site.layer(0.15, 0.25)
    if modern:
        tone = mix(palette.sky, palette.mist, 0.5)
        skyline(
            site,
            far,
            site.chance("towers"),
            site.horizon + 30,
            300,
            mix(tone, far.tone("#6f7fa0"), 0.4),
            0.3,
        )
    else:
        ranges(site, far, site.horizon, 170, 0.25)
    tree_line(far, site.chance("trees"), site.horizon + 70, 110, Crown.of(far, "#5f8c5c"), 44)
    middle = site.layer(0.36, 0.04)
    snow = site.setting.weather is Weather.SNOW
    middle.fall(
        site.below(site.horizon + 60),
        middle.tone("#e0e8ee" if snow else "#8f887c"),
        middle.tone("#5d584f"),
        site.horizon + 60,
        800,
    )
    (_train if modern else _steam_train)(site, middle, 752, chance)
    near = site.layer(0.55)
    top = 775.0
    stone = "#dfe7ed" if snow else ("#b5b0a8" if modern else "#b0a28c")
    paving(site, near, top, stone)
    near.block(-REACH, top - 6, 2 * REACH, 16, mix(stone, "#ffffff", 0.2), line=1.8)
    near.fill(box(-REACH, top + 22, 2 * REACH, 12), near.tone("#e3b53c"), 0.9)
    if modern:
        dots = np.stack([box(x, top + 25, 9, 5) for x in np.arange(-1740, 1740, 20.0)])
        near.fill(dots, near.tone("#9a7420"), 0.6)
    _canopy(site, near, modern)
    bench(near, -site.side * 520, 872, 260)
    _clock(site, near, site.side * 250, 250, 62)
    _board(site, near, -site.side * 300, 190, modern)
    if not modern:
        _luggage(near, site.side * 560, 880)
    else:
        _vending(site, near, site.side * 760, 868)
    front = site.layer(0.85)
    dark = mix(palette.near, palette.ink, 0.75)
    front.fill(box(site.side * 850 - 34, -200, 68, 1400), dark)
    front.fill(box(-REACH, -300, 2 * REACH, 262), dark)
    for x in (site.side * 850,):
        for way in (-1, 1):
            front.limb(curve([(x, 160), (x + way * 60, 20), (x + way * 210, -50)], 8), 20, 16, dark)


def _train(site: Site, brush: Brush, y: float, chance: object) -> None:
    """A modern train standing at the platform."""
    palette = site.palette
    hue = site.chance("livery").pick(("#3f8f9a", "#c2553f", "#4f6ab0", "#5a9a6f", "#d9983c"))
    nose = -site.side * 760
    left, right = (nose, REACH) if site.side > 0 else (-REACH, nose)
    body = box(left, y - 330, right - left, 320)
    brush.form(body, "#e6e8e6", "#b9bfc2", 2.4)
    face = curve(
        [
            (nose, y - 330),
            (nose - site.side * 80, y - 290),
            (nose - site.side * 150, y - 170),
            (nose - site.side * 160, y - 60),
            (nose - site.side * 130, y - 10),
        ],
        8,
    )
    brush.form(
        np.vstack([face, [[nose + site.side * 6, y - 10], [nose + site.side * 6, y - 330]]]),
        "#e6e8e6",
        "#b9bfc2",
        2.4,
    )
    shield = curve(
        [
            (nose - site.side * 30, y - 296),
            (nose - site.side * 96, y - 262),
            (nose - site.side * 138, y - 180),
            (nose - site.side * 40, y - 176),
        ],
        5,
    )
    brush.form(shield, "#3a4450", line=2)
    brush.fill(box(left, y - 120, right - left, 34), brush.tone(hue))
    brush.fill(box(left, y - 80, right - left, 9), brush.tone(hue), 0.7)
    glow = "#ffe2a0" if site.lit else mix(palette.sky, brush.tone("#7f95a5"), 0.5)
    step = 175
    for index in range(-9, 11):
        x = index * step
        if left < x < right - 130:
            if index % 4 == 0:
                door = box(x, y - 290, 110, 276)
                brush.form(door, hue, line=2.2)
                pane = rounded(x + 18, y - 266, 74, 130, 12)
                brush.fill(pane, glow)
                brush.outline(pane, 2)
                brush.strokes(line(x + 55, y - 290, x + 55, y - 14, 4), 2)
            else:
                pane = rounded(x, y - 268, 140, 110, 16)
                brush.fall(
                    pane,
                    glow,
                    mix(glow, "#e8a860" if site.lit else "#dfe9ee", 0.4),
                    y - 268,
                    y - 158,
                )
                brush.outline(pane, 2.4)
                if index % 3 == 0:
                    brush.fill(oval(x + 60, y - 176, 44, 52, 20), mix(glow, brush.ink, 0.4), 0.45)
    brush.block(left, y - 12, right - left, 34, "#4a4d52", line=2)
    if site.lit:
        brush.glow(nose - site.side * 146, y - 110, 170, "#fff2cf", 0.9)
        site.lamp(nose - site.side * 146, y - 110, 260, LAMP)
    brush.fill(oval(nose - site.side * 148, y - 110, 22, 26, 16), "#fff6da")
    _wire(brush, y - 400)


def _wire(brush: Brush, y: float) -> None:
    brush.strokes(line(-REACH, y, REACH, y - 6, 12), 2, alpha=0.7, taper=0)
    for index in range(-4, 5):
        x = index * 430 + 60
        brush.strokes(line(x, y - 44, x, y, 3), 2, alpha=0.7)
    brush.strokes(line(-REACH, y - 44, REACH, y - 50, 12), 2, alpha=0.6, taper=0)


def _steam_train(site: Site, brush: Brush, y: float, chance: object) -> None:
    """A steam engine with its carriages."""
    side = -site.side
    x = side * 330
    hue = site.chance("livery").pick(("#2f5a4a", "#3a4a6a", "#7a3230"))
    smoke = mix(site.palette.mist, "#ffffff", 0.35)
    cloud = site.chance("steam")
    for index in range(16):
        t = index / 16
        brush.puff(
            x + side * 130 - side * t * 700 + cloud.one(-40, 40),
            y - 400 - 250 * t + cloud.one(-40, 30),
            120 + 300 * t,
            90 + 190 * t,
            smoke,
            0.5 * (1 - 0.6 * t),
        )
    for index in range(5):
        cx = x - side * (440 + 640 * index)
        brush.block(
            cx - 310, y - 290, 620, 250, mix(hue, "#7a3230", 0.5 if index % 2 else 0.2), line=2.4
        )
        brush.form(
            curve(
                [
                    (cx - 326, y - 286),
                    (cx - 250, y - 330),
                    (cx + 250, y - 330),
                    (cx + 326, y - 286),
                ],
                6,
            ),
            "#4a4a50",
            line=2.2,
        )
        for column in range(6):
            pane = rounded(cx - 280 + 96 * column, y - 256, 70, 92, 12)
            brush.fill(
                pane, "#ffd98f" if site.lit else mix(site.palette.sky, brush.tone("#8fa0a8"), 0.5)
            )
            brush.outline(pane, 2.4)
        brush.fill(box(cx - 308, y - 142, 616, 9), brush.tone("#d9b45c"))
        for wheel in (-200, -110, 110, 200):
            brush.form(oval(cx + wheel, y - 26, 72, 72, 26), "#3a3a40", line=2.2)
    brush.block(min(x - side * 130, x + side * 60) - 0, y - 330, 190, 250, hue, line=2.4)
    brush.fill(
        box(x - side * 30 - 40, y - 296, 80, 74), "#ffd98f" if site.lit else brush.tone("#4a545a")
    )
    left = x + (60 if side > 0 else -420)
    boiler = rounded(left, y - 252, 360, 150, 50)
    brush.form(boiler, hue, mix(hue, "#0c1014", 0.5), 2.6)
    for band in (0.22, 0.5, 0.78):
        brush.strokes(
            line(left + 360 * band, y - 250, left + 360 * band, y - 104, 4),
            6,
            brush.tone("#d9b45c"),
            0.9,
            0,
        )
    stack = x + side * 340
    brush.form(
        [
            (stack - 26, y - 250),
            (stack - 34, y - 380),
            (stack + 34, y - 380),
            (stack + 26, y - 250),
        ],
        "#33353a",
        line=2.3,
    )
    brush.form(oval(x + side * 200, y - 256, 84, 70), "#d9b45c", line=2)
    for index, size in enumerate((130, 130, 86, 86)):
        brush.form(
            oval(x + side * (20 + 118 * index), y - size / 2 + 12, size, size, 32),
            "#8a3a30",
            line=2.6,
        )
        brush.form(
            oval(x + side * (20 + 118 * index), y - size / 2 + 12, size * 0.3, size * 0.3, 16),
            "#33353a",
            line=2,
        )
    brush.strokes(line(x, y - 50, x + side * 290, y - 46, 4), 11, brush.tone("#c9c4b8"), 1, 0)
    lamp = x + side * 430
    brush.form(oval(lamp, y - 190, 44, 50), "#d9b45c", line=2)
    if site.lit:
        brush.glow(lamp, y - 190, 240, LAMP, 0.9)
        site.lamp(lamp, y - 190, 300, LAMP)


def _canopy(site: Site, brush: Brush, modern: bool) -> None:
    """The roof over the platform and its posts."""
    _, top, _, _ = site.bounds()
    metal = "#6a737c" if modern else "#3f5f54"
    for index in range(-3, 4):
        x = index * 520 + 130
        brush.block(x - 13, 90, 26, 720, metal, line=2.2)
        brush.block(x - 24, 786, 48, 26, metal, line=1.8)
        for way in (-1, 1):
            arm = curve([(x, 260), (x + way * 40, 150), (x + way * 170, 100)], 8)
            brush.strokes(arm, 11 / brush.fine, brush.tone(metal), 1, 0.05)
            brush.strokes(arm + np.array([[0, 7]]), 2)
            if not modern:
                ring = oval(x + way * 62, 150, 54, 54, 22)
                brush.strokes(np.vstack([ring, ring[:1]]), 6 / brush.fine, brush.tone(metal), 1, 0)
    brush.fall(
        box(-REACH, top, 2 * REACH, 96 - top),
        brush.tone("#4a5058"),
        brush.tone("#8a9096" if modern else "#7a6a58"),
        top,
        96,
    )
    for index in range(-12, 13):
        x = index * 150
        brush.strokes(line(x, 92, x * 1.7, top, 4), 2.4, alpha=0.5, taper=0)
    brush.block(-REACH, 84, 2 * REACH, 22, metal, line=2)
    if not modern:
        teeth = np.stack(
            [
                np.array([(x, 104.0), (x + 15, 138), (x + 30, 104)])
                for x in np.arange(-1740, 1740, 30.0)
            ]
        )
        brush.fill(teeth, brush.tone("#efe6d2"))
        for tooth in teeth[20:97]:
            brush.outline(tooth, 1.2, 0.5, closed=False)
    for index in range(-3, 4):
        x = index * 520 - 130
        if modern:
            tube = box(x - 120, 106, 240, 13)
            brush.fill(tube, COLD_LAMP if site.lit else brush.tone("#eef2f2"))
            brush.outline(tube, 1.6)
            if site.lit:
                brush.glow(x, 120, 330, COLD_LAMP, 0.5)
                site.lamp(x, 130, 420, COLD_LAMP)
        else:
            pendant(site, brush, x, 90, 200, 80, "#3f5f54")


def _clock(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    brush.strokes(line(x, 96, x, y - size, 3), 6, taper=0)
    brush.form(oval(x, y, size * 2, size * 2, 40), "#3a4048", line=2.4)
    face = oval(x, y, size * 1.7, size * 1.7, 40)
    brush.fill(face, "#fff4d4" if site.lit else brush.tone("#f5efe0"))
    for hour in range(12):
        turn = hour * np.pi / 6
        brush.strokes(
            line(
                x + np.sin(turn) * size * 0.66,
                y - np.cos(turn) * size * 0.66,
                x + np.sin(turn) * size * 0.78,
                y - np.cos(turn) * size * 0.78,
                3,
            ),
            3.4,
        )
    brush.strokes(line(x, y, x + size * 0.42, y - size * 0.2, 3), 5.5)
    brush.strokes(line(x, y, x - size * 0.12, y - size * 0.66, 3), 4)


def _board(site: Site, brush: Brush, x: float, y: float, modern: bool) -> None:
    """The station's name board, with marks that are no words."""
    hue = "#2f4a6a" if modern else "#f2e9d2"
    for dx in (-120, 120):
        brush.strokes(line(x + dx, 96, x + dx, y, 3), 5, taper=0)
    brush.block(x - 170, y, 340, 92, hue, line=2.4)
    ink = brush.tone("#f5f2e6" if modern else "#3a3230")
    if modern and site.lit:
        ink = "#fff2cf"
    for index in range(5):
        cx = x - 112 + 56 * index
        brush.strokes(line(cx - 15, y + 30, cx + 15, y + 29, 3), 6, ink)
        brush.strokes(line(cx - 12, y + 47, cx + 12, y + 46, 3), 5, ink)
        brush.strokes(line(cx, y + 20, cx - 2, y + 64, 3), 5, ink)
    brush.strokes(line(x - 140, y + 78, x + 140, y + 78, 3), 4, brush.tone("#e0a33c"))


def _luggage(brush: Brush, x: float, y: float) -> None:
    brush.puff(x, y, 330, 46, brush.ink, 0.4)
    for dx, dy, wide, high, local in (
        (0, 0, 230, 90, "#8a5a3c"),
        (-20, -90, 170, 70, "#5f4a6a"),
        (90, -90, 80, 54, "#b08a54"),
    ):
        brush.form(rounded(x + dx - wide / 2, y + dy - high, wide, high, 9), local, line=2.2)
        for share in (-0.28, 0.28):
            brush.block(
                x + dx + share * wide - 6,
                y + dy - high,
                12,
                high,
                mix(local, "#20120c", 0.4),
                line=1.4,
            )
        brush.strokes(
            curve(
                [
                    (x + dx - 18, y + dy - high),
                    (x + dx, y + dy - high - 16),
                    (x + dx + 18, y + dy - high),
                ],
                4,
            ),
            5,
        )


def _vending(site: Site, brush: Brush, x: float, y: float) -> None:
    brush.puff(x, y, 220, 40, brush.ink, 0.4)
    brush.form(rounded(x - 90, y - 330, 180, 330, 10), "#c2453c", line=2.4)
    pane = box(x - 76, y - 310, 152, 170)
    brush.fill(pane, "#fff4d8" if site.lit else brush.tone("#dfe9ec"))
    chance = site.chance("cans")
    for row in range(3):
        for column in range(6):
            brush.block(
                x - 70 + 24 * column,
                y - 302 + 54 * row,
                17,
                40,
                chance.pick(("#3f8f9a", "#e8a83c", "#5a9a5f", "#b5508a", "#efe6d2")),
                line=1.2,
            )
    brush.outline(pane, 2)
    brush.block(x - 60, y - 80, 120, 44, "#3a2a2c", line=1.8)
    if site.lit:
        brush.glow(x, y - 220, 300, "#fff0cf", 0.6)
        site.lamp(x, y - 220, 330, LAMP)


def _post_house(site: Site) -> None:
    """A post house by the old road, with its pavilion and horses' rail."""
    chance = site.chance("post")
    far = site.layer(0.15, 0.34)
    ranges(site, far, 620, 330, 0.65)
    tree_line(far, site.chance("trees"), 650, 120, Crown.of(far, "#6a8f62"), 40)
    paint_mist(far, site.chance("mist"), 640, 60, site.palette.mist, 0.8)
    middle = site.layer(0.36, 0.08)
    ground_field(site, middle, 690, "#b9a983", "#8a7a58")
    hall(
        site,
        middle,
        -site.side * 230,
        760,
        780,
        430,
        Timber(post="#8a5a3c", wall="#dccba8", trim="#6a5a44"),
        5,
        False,
        3,
    )
    for index in (-1, 1):
        lantern(site, middle, -site.side * 230 + index * 250, 520, 60)
    leafy(middle, site.side * 620, 780, 480, chance, Crown.of(middle, "#6f9a5a"))
    near = site.layer(0.55)
    ground_field(site, near, 800, "#c2b18a", "#8f7d5a")
    for shift in (0.0, 70.0):
        track = curve(
            [
                (-1700, 960 + shift),
                (-600, 900 + shift * 0.7),
                (0, 884 + shift * 0.6),
                (700, 905 + shift * 0.8),
                (1700, 985 + shift),
            ],
            10,
        )
        near.strokes(track, 9, mix(near.tone("#7a6a4c"), near.ink, 0.2), 0.4)
    for x in (-1, 0, 1):
        near.block(site.side * 520 + 150 * x - 8, 770, 16, 110, "#7a5238", line=1.9)
    near.block(site.side * 520 - 190, 790, 380, 14, "#8a6040", line=1.9)
    _cart(near, -site.side * 640, 890, 200)
    front = site.layer(0.85)
    pine(
        front,
        site.side * 850,
        1130,
        1000,
        site.chance("front"),
        Crown.dark(front, 0.6),
        -site.side * 0.14,
    )


def _cart(brush: Brush, x: float, y: float, size: float) -> None:
    """A two-wheeled cart."""
    brush.puff(x, y, size * 1.8, size * 0.26, brush.ink, 0.4)
    brush.form(
        [
            (x - size * 0.7, y - size * 0.62),
            (x + size * 0.6, y - size * 0.62),
            (x + size * 0.55, y - size * 0.4),
            (x - size * 0.66, y - size * 0.4),
        ],
        "#8a6040",
        line=2.2,
    )
    brush.strokes(
        line(x + size * 0.5, y - size * 0.5, x + size * 1.2, y - size * 0.12, 4),
        9,
        brush.tone("#7a5238"),
    )
    for dx, local in ((-0.4, "#b9a06a"), (-0.02, "#a88a5c"), (0.3, "#c2ac7a")):
        brush.form(
            curve(
                [
                    (x + dx * size - size * 0.2, y - size * 0.62),
                    (x + dx * size - size * 0.16, y - size * 0.88),
                    (x + dx * size, y - size * 0.98),
                    (x + dx * size + size * 0.17, y - size * 0.86),
                    (x + dx * size + size * 0.2, y - size * 0.62),
                ],
                5,
            ),
            local,
            line=2,
        )
    ring = oval(x, y - size * 0.32, size * 0.64, size * 0.64, 32)
    brush.strokes(np.vstack([ring, ring[:1]]), 11 / brush.fine, brush.tone("#5a3a28"), 1, 0)
    for turn in np.linspace(0, np.pi, 6, endpoint=False):
        dx, dy = np.cos(turn) * size * 0.3, np.sin(turn) * size * 0.3
        brush.strokes(
            line(x - dx, y - size * 0.32 - dy, x + dx, y - size * 0.32 + dy, 3),
            5,
            brush.tone("#5a3a28"),
            1,
            0,
        )


def carriage(site: Site) -> None:
    """Inside a train or bus; a compartment or a curtained cart of olden days."""
    site.ground, site.stature = 925.0, 470.0
    modern = site.setting.era is Era.MODERN
    outlook(site, site.layer(0.05), 420.0, modern)
    chance = site.chance("carriage")
    match site.setting.era:
        case Era.MODERN:
            frame, wall, seat = (
                chance.pick(("#e0b35c", "#d5d9d6", "#c9d6c4")),
                "#efe3c4",
                chance.pick(("#3f8d95", "#4f6ab0", "#b5614a", "#5a8f6a")),
            )
        case Era.PERIOD_WESTERN:
            frame, wall, seat = "#7a4a32", "#94603e", chance.pick(("#7f3a3a", "#3f5f54", "#4a4a72"))
        case _:
            frame, wall, seat = "#7a4a32", "#a87a50", "#a8473c"
    shell = site.layer(0.35)
    _shell(site, shell, wall, frame)
    for index in range(-4, 5):
        x = index * 420 - 10
        hole = rounded(x - 160, 190, 320, 340, 34 if modern else 12)
        shell.cut(hole)
        weathered_glass(site, shell, hole, x - 160, 190, 320, 340)
        ring = np.vstack([hole, hole[:1]])
        shell.strokes(ring, 24, shell.tone(frame), 1, 0)
        shell.outline(hole, 2.4)
        shell.outline((hole - [[x, 360]]) * [[1.08, 1.075]] + np.array([[x, 360]]), 2.2)
        if modern:
            shell.strokes(line(x - 158, 290, x + 158, 290, 4), 6, shell.tone(frame), 1, 0)
        else:
            for way in (-1, 1):
                edge = curve(
                    [
                        (x + way * 150, 186),
                        (x + way * 110, 330),
                        (x + way * 140, 440),
                        (x + way * 122, 540),
                    ],
                    6,
                )
                shell.form(
                    np.vstack([edge, [[x + way * 178, 540], [x + way * 178, 186]]]), seat, line=2
                )
                for fold in (16, 34):
                    shell.strokes(edge + np.array([[way * float(fold), 0]]), 2.6, alpha=0.35)
    if modern:
        _straps(site, shell, frame)
    floor = site.layer(0.52)
    floor.fall(
        site.below(800),
        floor.tone("#8a7f78" if modern else "#6b4a38"),
        floor.tone("#4a4444" if modern else "#3f2a20"),
        800,
        1040,
    )
    floor.strokes(line(-REACH, 802, REACH, 802, 8), 3, taper=0)
    for index in range(-4, 5):
        x = index * 420 + 200
        _seat(floor, x, 900, seat, modern)
    if site.lit:
        floor.glow(0, 100, 1100, LAMP, 0.35, 0.7)
        site.lamp(0, 90, 700, LAMP)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    front.fill(rounded(site.side * 960 - 260, 640, 520, 700, 60), dark)
    if modern:
        front.limb(
            line(-site.side * 760, -200, -site.side * 760, 1200, 6), 22, 22, mix(dark, frame, 0.25)
        )


def _shell(site: Site, brush: Brush, wall: str, frame: str) -> None:
    """Side wall and curved ceiling of a carriage."""
    _, top, _, _ = site.bounds()
    tone = brush.tone(wall)
    brush.fill(site.above(806), tone)
    brush.fall(
        box(-REACH, top, 2 * REACH, 130 - top),
        mix(tone, brush.ink, 0.25),
        mix(tone, "#ffffff", 0.25),
        top,
        130,
    )
    brush.block(-REACH, 118, 2 * REACH, 20, frame, line=2)
    brush.fall(
        box(-REACH, 570, 2 * REACH, 236),
        mix(tone, brush.ink, 0.06),
        mix(tone, brush.ink, 0.3),
        570,
        806,
    )
    brush.block(-REACH, 566, 2 * REACH, 16, frame, line=1.9)
    for index in range(-5, 5):
        x = index * 420 + 200
        brush.strokes(line(x, 140, x, 800, 6), 2.2, alpha=0.4, taper=0)
        if site.setting.era is Era.MODERN:
            tube = box(x - 330, 60, 240, 22)
            brush.fill(tube, mix(LAMP, "#ffffff", 0.6) if site.lit else mix(tone, "#ffffff", 0.7))
            brush.outline(tube, 1.8)
        else:
            lantern(site, brush, x, 120, 52, "#d9a04a")
    brush.strokes(line(-REACH, 20, REACH, 20, 6), 2, alpha=0.4, taper=0)


def _straps(site: Site, brush: Brush, frame: str) -> None:
    """Hanging rings on a rail."""
    brush.block(-REACH, 152, 2 * REACH, 11, frame, line=1.8)
    for index in range(-12, 13):
        x = index * 140 + 30
        brush.strokes(line(x, 158, x, 214, 3), 5, brush.tone("#4a4444"), 1, 0)
        ring = oval(x, 242, 54, 56, 26)
        brush.strokes(np.vstack([ring, ring[:2]]), 9 / brush.fine, brush.tone("#efe3c4"), 1, 0)
        brush.outline(oval(x, 242, 64, 66, 26), 1.8)
        brush.outline(oval(x, 242, 44, 46, 26), 1.6)


def _seat(brush: Brush, x: float, y: float, local: str, modern: bool) -> None:
    """A seat with its back to the wall."""
    brush.puff(x, y + 14, 360, 50, brush.ink, 0.4)
    back = rounded(x - 165, y - 340, 330, 300, 44)
    brush.form(back, local, mix(local, "#101820", 0.3), 2.6)
    brush.outline(rounded(x - 132, y - 312, 264, 200, 34), 2, 0.4)
    if modern:
        brush.form(rounded(x - 90, y - 366, 180, 66, 26), mix(local, "#ffffff", 0.2), line=2.2)
    else:
        for row in range(2):
            for column in range(3):
                brush.fill(
                    oval(x - 70 + 70 * column, y - 270 + 70 * row, 10, 10, 10), brush.ink, 0.55
                )
    brush.form(rounded(x - 172, y - 110, 344, 82, 30), mix(local, "#ffffff", 0.14), line=2.6)
    brush.block(x - 150, y - 32, 300, 40, mix(local, "#101014", 0.6), line=2)
