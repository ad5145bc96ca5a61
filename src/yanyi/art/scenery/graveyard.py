"""A graveyard: stones in the grass, bare trees, mist."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.ground import ground_field, path
from yanyi.art.scenery.lamp import candle
from yanyi.art.scenery.pine import pine
from yanyi.art.scenery.plant import grass
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree, leafy
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.board.vocabulary import Era


def graveyard(site: Site) -> None:
    """A graveyard, Chinese or Western."""
    site.ground, site.stature = 905.0, 340.0
    horizon, side, palette = site.horizon, site.side, site.palette
    chinese = site.setting.era is Era.PERIOD_CHINESE
    chance = site.chance("graves")
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.16, 0.34)
    ranges(site, far, horizon + 4, 190, 0.6 if chinese else 0.25)
    tree_line(far, site.chance("far trees"), horizon + 24, 110, Crown.of(far, "#56705a"), 46)
    birds(site, far, -side * 160, 250, 6)
    middle = site.layer(0.34, 0.14)
    ground_field(site, middle, horizon + 34, "#7f9466", "#677c52", 18)
    if not chinese:
        _chapel(site, middle, -side * 330, horizon + 60)
        _railing(middle, horizon + 70)
    for index in range(13):
        x, y = -760 + 125 * index + chance.one(-30, 30), horizon + chance.one(70, 120)
        _grave(middle, x, y, chance.one(40, 62), chance, chinese)
    for x in (side * 420, -side * 700):
        if chinese:
            pine(
                middle,
                x,
                horizon + 84,
                260,
                chance,
                Crown.of(middle, "#3f6a54", evergreen=True),
                -side * 0.12,
            )
        else:
            leafy(middle, x, horizon + 84, 260, chance, Crown.of(middle, "#4f6f4a"))
    paint_mist(middle, site.chance("mist"), horizon + 92, 44, palette.mist, 0.75)
    near = site.layer(0.52)
    ground_field(site, near, 745, "#738a5a", "#4f6644", 16)
    path(site, near, 560, "#b0a68c")
    spots = [(one * (320 + 210 * k), 800 + 46 * k) for k in range(3) for one in (-1, 1)]
    for x, y in spots:
        _grave(
            near,
            x + chance.one(-30, 30),
            y,
            chance.one(108, 150) * (0.8 + 0.14 * (y - 790) / 46),
            chance,
            chinese,
        )
    if site.lit:
        for x, y in spots[:3]:
            candle(site, near, x + 70, y + 14, 34)
    bough_tree(
        near,
        -side * 560,
        800,
        560,
        site.chance("dead"),
        Crown.of(near, "#6d6a58", "#4a3f3a"),
        side * 0.16,
        6,
    )
    grass(near, chance, -1750, -300, 790, 150, 44, near.tone("#647a48"), 210)
    grass(near, chance, 300, 1750, 790, 150, 44, near.tone("#647a48"), 210)
    _leaves(near, chance)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.74)
    _front(site, front, dark, chinese)
    grass(front, chance, -1750, 1750, 1050, 60, 90, dark.body, 220)


def _grave(brush: Brush, x: float, y: float, size: float, chance: Chance, chinese: bool) -> None:
    """One grave standing at y: a mound with its stele, or a headstone or cross."""
    stone = chance.pick(("#a5a69e", "#94968f", "#b0a998"))
    brush.puff(x, y + 2, size * 1.6, size * 0.26, brush.ink, 0.4)
    if chinese:
        mound = curve(
            [
                (x - size * 1.05, y),
                (x - size * 0.7, y - size * 0.46),
                (x, y - size * 0.66),
                (x + size * 0.7, y - size * 0.46),
                (x + size * 1.05, y),
            ],
            7,
        )
        brush.form(mound, WHITE if brush.snowy else "#7f8a5c", "#5a6444", 2)
        stele = box(x - size * 0.24, y - size * 0.86, size * 0.48, size * 0.9)
        cap = [
            (x - size * 0.34, y - size * 0.84),
            (x - size * 0.2, y - size * 1.02),
            (x + size * 0.2, y - size * 1.02),
            (x + size * 0.34, y - size * 0.84),
        ]
        brush.form(stele, stone, line=2)
        brush.form(cap, WHITE if brush.snowy else stone, line=1.8)
        for row in range(4):
            top = y - size * (0.72 - 0.15 * row)
            brush.strokes(
                line(x - size * 0.07, top, x + size * 0.07, top + size * 0.02, 3),
                size * 0.03 / brush.fine,
            )
            brush.strokes(
                line(x, top - size * 0.04, x, top + size * 0.07, 3), size * 0.03 / brush.fine
            )
        brush.block(x - size * 0.34, y - size * 0.04, size * 0.68, size * 0.1, stone, line=1.6)
        return
    lean = chance.one(-0.08, 0.08) * size
    style = chance.whole(0, 2)
    if style == 2:
        for shape in (
            box(x - size * 0.08 + lean * 0.5, y - size * 1.1, size * 0.16, size * 1.1),
            box(x - size * 0.3 + lean * 0.5, y - size * 0.86, size * 0.6, size * 0.16),
        ):
            brush.form(shape, stone, line=2)
        brush.block(x - size * 0.26, y - size * 0.16, size * 0.52, size * 0.16, stone, line=1.7)
        top, wide = y - size * 1.1, size * 0.16
    else:
        rise = 0.22 if style == 0 else 0.05
        slab: Points = np.vstack(
            [
                curve(
                    [
                        (x - size * 0.34 + lean, y - size * 0.78),
                        (x - size * 0.24 + lean, y - size * (0.86 + rise * 0.5)),
                        (x + lean, y - size * (0.86 + rise)),
                        (x + size * 0.24 + lean, y - size * (0.86 + rise * 0.5)),
                        (x + size * 0.34 + lean, y - size * 0.78),
                    ],
                    5,
                ),
                [[x + size * 0.34, y], [x - size * 0.34, y]],
            ]
        )
        brush.form(slab, stone, mix(stone, "#3f4a40", 0.3), 2.1)
        for row in range(3):
            wide_row = size * (0.2 - 0.03 * row)
            level = y - size * (0.66 - 0.14 * row)
            brush.strokes(
                line(x - wide_row + lean * 0.7, level, x + wide_row + lean * 0.7, level, 3),
                size * 0.03 / brush.fine,
                alpha=0.55,
            )
        top, wide = y - size * (0.86 + rise), size * 0.5
    if brush.snowy:
        brush.fill(oval(x + lean, top + 3, wide * 1.1, size * 0.13, 16), brush.tone(WHITE))


def _chapel(site: Site, brush: Brush, x: float, y: float) -> None:
    """A small church far off."""
    stone = "#a8a192"
    brush.block(x, y - 96, 190, 96, stone, line=1.9)
    roof = [(x - 8, y - 92), (x + 26, y - 160), (x + 176, y - 160), (x + 200, y - 92)]
    brush.form(roof, WHITE if site.snowy else "#5f6670", line=1.9)
    brush.block(x - 62, y - 190, 70, 190, stone, line=2)
    spire = [(x - 70, y - 188), (x - 27, y - 330), (x + 16, y - 188)]
    brush.form(spire, WHITE if site.snowy else "#535b66", line=2)
    for px in (x + 36, x + 90, x + 144):
        window = np.vstack(
            [
                curve([(px - 9, y - 60), (px, y - 80), (px + 9, y - 60)], 5),
                [[px + 9, y - 24], [px - 9, y - 24]],
            ]
        )
        brush.fill(window, "#ffd27a" if site.lit else brush.tone("#4f5a66"))
        brush.outline(window, 1.5)


def _railing(brush: Brush, y: float) -> None:
    """An iron railing round the yard."""
    x = np.arange(-1500.0, 1500, 26)
    bars = np.stack([line(float(a), y, float(a), y - 46, 3) for a in x])
    brush.strokes(bars, 2.4, alpha=0.8, taper=0)
    for level in (6, 38):
        brush.strokes(line(-REACH, y - level, REACH, y - level, 20), 2.6, alpha=0.85, taper=0)


def _leaves(brush: Brush, chance: Chance) -> None:
    """Dead leaves on the ground."""
    if brush.snowy:
        return
    for hue in ("#a8743c", "#8a5a34", "#b5934a"):
        spots = np.stack(
            [
                oval(chance.one(-780, 780), chance.one(800, 960), chance.one(9, 18), 6, 8)
                for _ in range(14)
            ]
        )
        brush.fill(spots, brush.tone(hue), 0.8)


def _front(site: Site, brush: Brush, dark: Crown, chinese: bool) -> None:
    """A great stone and a bough close before us."""
    side = site.side
    bough_tree(brush, side * 1000, 1160, 1080, site.chance("front tree"), dark, -side * 0.3, 6)
    x = -side * 720
    if chinese:
        brush.fill(box(x - 96, 780, 192, 460), dark.body)
        brush.fill([(x - 136, 790), (x - 90, 716), (x + 90, 716), (x + 136, 790)], dark.body)
    else:
        brush.fill(
            np.vstack(
                [
                    curve(
                        [(x - 120, 880), (x - 84, 782), (x, 742), (x + 84, 782), (x + 120, 880)], 6
                    ),
                    [[x + 126, 1240], [x - 126, 1240]],
                ]
            ),
            dark.body,
        )
    brush.strokes(
        curve([(x - 86, 770), (x, 728), (x + 86, 770)], 6),
        5,
        dark.snow or mix(dark.body, site.palette.horizon, 0.2),
        0.7,
    )
