"""A temple: its court and its hall."""

import numpy as np

from yanyi.art.light import FIRE, LAMP
from yanyi.art.palette import is_indoors, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, beams, boards, moods_of_light, wall
from yanyi.art.scenery.church import church, nave
from yanyi.art.scenery.court import columns, incense, paving, side_wall, stone_post
from yanyi.art.scenery.furniture import solid
from yanyi.art.scenery.ground import season_leaf
from yanyi.art.scenery.hall import brackets, hall
from yanyi.art.scenery.lamp import candle, lantern
from yanyi.art.scenery.pavilion import pagoda
from yanyi.art.scenery.pine import pine
from yanyi.art.scenery.plant import grass
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, leafy
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.art.scenery.window import open_windows, pane
from yanyi.board.vocabulary import Era

_TEMPLE = Timber("#55656a", "#a4453a", "#e3d3b0", "#7a4a36", "#a9a597", "#3f7d77")


def temple(site: Site) -> None:
    """A temple: its court, or its hall."""
    site.ground, site.stature = 905.0, 340.0
    western = site.setting.era is Era.PERIOD_WESTERN
    if is_indoors(site.setting):
        (nave if western else _shrine)(site)
    elif western:
        church(site)
    else:
        _temple_court(site)


def _temple_court(site: Site) -> None:
    palette = site.palette
    chance = site.chance("temple")
    site_sky = site.layer(0.0)
    paint_sky(site, site_sky, 600)
    far = site.layer(0.15, 0.34)
    ranges(site, far, 610, 330, 0.7)
    pagoda(site, far, -site.side * chance.one(420, 560), 640, 380, _TEMPLE, 7)
    tree_line(far, site.chance("far trees"), 650, 150, Crown.of(far, season_leaf(site)), 40)
    paint_mist(far, site.chance("mist"), 640, 70, palette.mist, 0.8)
    middle = site.layer(0.36, 0.08)
    paving(site, middle, 735, "#bdb7a6")
    side_wall(site, middle, "#b5604a")
    hall(site, middle, site.side * 60, 760, 1000, 560, _TEMPLE, 5, chance.yes(0.5), 4)
    for side in (-1, 1):
        leafy(
            middle,
            side * 760,
            770,
            430,
            chance,
            Crown.of(middle, season_leaf(site)),
        )
    near = site.layer(0.55)
    incense(site, near, -site.side * 360, 850, 170)
    for side in (-1, 1):
        stone_post(near, side * 720, 880, 210)
    grass(near, chance, -1700, -900, 870, 60, 26, near.tone("#7d8a55"), 60)
    birds(site, far, site.side * 300, 190, 5)
    front = site.layer(0.85)
    pine(
        front,
        site.side * 840,
        1130,
        1010,
        site.chance("front"),
        Crown.dark(front, 0.6),
        -site.side * 0.14,
    )


def _shrine(site: Site) -> None:
    """The hall of a temple: a gilded figure in the dark, candles and hangings."""
    site.stature = 400.0
    side = site.side
    open_windows(site)
    shell = site.layer(0.3)
    wall(site, shell, "#8f5a44", "#6a3a30", 640)
    for index in (-1, 1):
        pane(site, shell, index * 700 - 130, 260, 260, 330, "#6a3a2c", 5, 6)
    niche = np.vstack(
        [
            curve([(-300, 300), (-240, 150), (0, 60), (240, 150), (300, 300)], 8),
            [[300, FOOT], [-300, FOOT]],
        ]
    )
    shell.fall(niche, shell.tone("#3a2226"), shell.tone("#6a3a30"), 60, FOOT)
    shell.outline(niche, 3.4)
    _idol(shell, 0, 690)
    beams(site, shell, "#7d3a2c", 40)
    brackets(shell, 0, 110, 1700, 40, _TEMPLE)
    columns(site, shell, (-1250, -420, 420, 1250), 74, "#a4382c")
    for index in (-1, 1):
        for shift, local in ((300, "#c9983c"), (520, "#a83a2c")):
            x = index * (shift + 20)
            banner = curve(
                [
                    (x - 34, 90),
                    (x - 32, 330),
                    (x - 36, 520),
                    (x, 560),
                    (x + 36, 520),
                    (x + 32, 330),
                    (x + 34, 90),
                ],
                5,
            )
            shell.form(banner, local, line=2)
            for row in range(6):
                shell.strokes(
                    line(x - 20, 150 + 60 * row, x + 20, 150 + 60 * row, 4),
                    4,
                    shell.tone("#e9cf8a"),
                    0.7,
                )
    floor = site.layer(0.5)
    boards(site, floor, "#8a7360", tiles=True)
    solid(floor, 0, 820, 520, 120, 0.1, "#8f3a2c")
    for index in range(-3, 4):
        candle(site, floor, index * 74, 702, 46 + 8 * (index % 2))
    for index in (-1, 1):
        floor.form(oval(index * 220, 905, 190, 46), "#c79a4a", line=2)
        incense(site, floor, index * 520, 870, 120)
    moods_of_light(site, floor)
    floor.glow(0, 560, 560, FIRE if site.lit else LAMP, 0.4)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    front.fill(box(side * 830 - 65, -200, 130, 1400), dark)
    for index in range(3):
        lantern(site, front, -side * (720 + 130 * index), -50 - 20 * index, 110)


def _idol(brush: Brush, x: float, y: float) -> None:
    """A seated gilded figure, plain and still."""
    gold = "#d9a648"
    brush.glow(x, y - 330, 360, LAMP, 0.5)
    halo = oval(x, y - 350, 300, 300, 48)
    brush.strokes(np.vstack([halo, halo[:1]]), 12, brush.tone("#c98a3c"), 0.9, 0)
    for turn in np.linspace(0, 2 * np.pi, 24, endpoint=False):
        brush.strokes(
            line(
                x + 158 * np.cos(turn),
                y - 350 + 158 * np.sin(turn),
                x + 186 * np.cos(turn),
                y - 350 + 186 * np.sin(turn),
                3,
            ),
            5,
            brush.tone("#d9a648"),
            0.8,
        )
    robe = np.vstack(
        [
            curve(
                [
                    (x - 240, y),
                    (x - 220, y - 70),
                    (x - 130, y - 120),
                    (x - 120, y - 240),
                    (x - 60, y - 300),
                ],
                6,
            ),
            curve(
                [
                    (x + 60, y - 300),
                    (x + 120, y - 240),
                    (x + 130, y - 120),
                    (x + 220, y - 70),
                    (x + 240, y),
                ],
                6,
            ),
        ]
    )
    brush.form(robe, gold, "#8a5a2a", 2.8)
    for shift in (0, 1, 2):
        fold = curve(
            [
                (x - 70 + 22 * shift, y - 280),
                (x - 20 + 18 * shift, y - 190),
                (x + 70, y - 120 + 20 * shift),
            ],
            6,
        )
        brush.strokes(fold, 4, brush.tone("#8a5a2a"), 0.7)
    brush.strokes(
        curve([(x - 200, y - 40), (x, y - 84), (x + 200, y - 40)], 8), 4, brush.tone("#8a5a2a"), 0.7
    )
    brush.form(oval(x, y - 88, 120, 46), mix(gold, "#ffffff", 0.12), line=2)
    brush.form(oval(x, y - 356, 128, 158, 36), mix(gold, "#ffffff", 0.14), line=2.6)
    brush.form(oval(x, y - 440, 62, 52), "#8a5a2a", line=2)
    for side in (-1, 1):
        brush.strokes(
            curve(
                [(x + side * 18, y - 358), (x + side * 34, y - 353), (x + side * 48, y - 360)], 5
            ),
            4,
        )
        brush.strokes(
            curve(
                [(x + side * 16, y - 378), (x + side * 34, y - 386), (x + side * 50, y - 378)], 5
            ),
            3,
        )
        brush.form(oval(x + side * 66, y - 340, 20, 62, 16), gold, line=1.8)
    brush.strokes(curve([(x - 18, y - 312), (x, y - 307), (x + 18, y - 312)], 5), 4)
    brush.strokes(curve([(x, y - 362), (x + 5, y - 336), (x - 4, y - 332)], 5), 2.6)
    for index in range(9):
        px = x + (index - 4) * 58
        petal = curve(
            [
                (px - 34, y + 40),
                (px - 26, y - 2),
                (px, y - 26),
                (px + 26, y - 2),
                (px + 34, y + 40),
            ],
            4,
        )
        brush.form(petal, "#c9674a" if index % 2 else "#d9834f", line=2)
