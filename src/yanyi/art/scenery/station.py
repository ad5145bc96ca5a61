"""A railway platform."""

import numpy as np

from yanyi.art.light import COLD_LAMP, LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.court import paving
from yanyi.art.scenery.furniture import rounded
from yanyi.art.scenery.ground import bench, season_leaf
from yanyi.art.scenery.lamp import pendant
from yanyi.art.scenery.post_house import post_house
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.train import steam_train, train
from yanyi.art.scenery.tree import Crown
from yanyi.art.scenery.vista import ranges, skyline, tree_line
from yanyi.board.vocabulary import Era


def station(site: Site) -> None:
    """A railway platform; in old China a post house by the road."""
    site.ground, site.stature = 905.0, 350.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            post_house(site)
        case _:
            _platform(site)


def _platform(site: Site) -> None:
    modern = site.setting.era is Era.MODERN
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
    tree_line(
        far, site.chance("trees"), site.horizon + 70, 110, Crown.of(far, season_leaf(site)), 44
    )
    middle = site.layer(0.36, 0.04)
    snow = site.snowy
    middle.fall(
        site.below(site.horizon + 60),
        middle.tone("#e0e8ee" if snow else "#8f887c"),
        middle.tone("#5d584f"),
        site.horizon + 60,
        800,
    )
    (train if modern else steam_train)(site, middle, 752)
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
    _clock(site, near, 390.0 if site.side > 0 else -130.0, 250, 62)
    _board(site, near, -130.0 if site.side > 0 else 390.0, 190, modern)
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
