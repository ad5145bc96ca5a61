"""A church: among its graves, and its nave."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import solid
from yanyi.art.scenery.ground import ground_field, path, season_leaf
from yanyi.art.scenery.lamp import candle
from yanyi.art.scenery.plant import grass
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, leafy
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.art.scenery.window import daylight, open_windows


def church(site: Site) -> None:
    """A parish church among yews."""
    chance = site.chance("church")
    sky = site.layer(0.0)
    paint_sky(site, sky, 600)
    far = site.layer(0.15, 0.34)
    ranges(site, far, 620, 160, 0.2)
    tree_line(far, site.chance("far trees"), 660, 160, Crown.of(far, season_leaf(site)), 40)
    middle = site.layer(0.36, 0.08)
    ground_field(site, middle, 700, "#9fb06f", "#71875a", 10)
    snow = site.snowy
    stone = chance.pick(("#bfb6a4", "#a9a9a4", "#b5a48c"))
    tx = -site.side * 230
    middle.block(min(tx, tx + site.side * 640), 470, 640, 270, stone, line=2.2)
    ridge_ = [
        (tx, 474),
        (tx + site.side * 30, 330),
        (tx + site.side * 620, 330),
        (tx + site.side * 670, 474),
    ]
    middle.form(ridge_, "#f2f6f9" if snow else "#6d6a72", line=2.3)
    for index in range(4):
        _lancet(site, middle, tx + site.side * (190 + 130 * index), 700, 60, 170)
    middle.block(tx - 90, 250, 180, 490, mix(stone, "#ffffff", 0.08), line=2.4)
    spire = [(tx - 104, 254), (tx, -40), (tx + 104, 254)]
    middle.form(spire, "#f2f6f9" if snow else "#5d6670", line=2.4)
    middle.strokes(line(tx, -40, tx, -92, 3), 5)
    middle.strokes(line(tx - 18, -72, tx + 18, -72, 3), 5)
    _lancet(site, middle, tx, 400, 56, 110)
    middle.form(oval(tx, 460, 74, 74), "#e6dfca", line=2)
    middle.strokes(line(tx, 460, tx + 4, 432, 3), 3)
    middle.strokes(line(tx, 460, tx + 18, 466, 3), 3)
    door = np.vstack(
        [
            curve([(tx - 54, 640), (tx - 40, 570), (tx, 540), (tx + 40, 570), (tx + 54, 640)], 5),
            [[tx + 54, 742], [tx - 54, 742]],
        ]
    )
    middle.form(door, "#6a4632", line=2.4)
    for row in range(14):
        for column in range(-2, 3):
            if chance.yes(0.4):
                middle.outline(box(tx + column * 34 - 14, 270 + row * 33, 28, 15), 1.1, 0.22)
    for side in (-1, 1):
        leafy(middle, side * 800, 770, 440, chance, Crown.of(middle, season_leaf(site)))
    near = site.layer(0.55)
    ground_field(site, near, 790, "#94a866", "#5f7548", 12)
    path(site, near, 800, "#cfc3a4")
    for _ in range(9):
        x, y, size = (
            chance.pick((-1, 1)) * chance.one(360, 1400),
            chance.one(815, 880),
            chance.one(60, 100),
        )
        slab = np.vstack(
            [
                curve(
                    [
                        (x - size * 0.36, y - size * 0.7),
                        (x - size * 0.2, y - size),
                        (x, y - size * 1.06),
                        (x + size * 0.2, y - size),
                        (x + size * 0.36, y - size * 0.7),
                    ],
                    4,
                ),
                [[x + size * 0.36, y], [x - size * 0.36, y]],
            ]
        )
        near.form(slab, "#a9a8a0", line=2)
    grass(near, chance, -1750, -330, 830, 150, 34, near.tone("#6f8a50"), 160)
    grass(near, chance, 330, 1750, 830, 150, 34, near.tone("#6f8a50"), 160)
    front = site.layer(0.85)
    leafy(
        front,
        site.side * 980,
        1160,
        1150,
        site.chance("front"),
        Crown.dark(front, 0.62),
        0.75,
        outline=False,
    )


def _lancet(site: Site, brush: Brush, x: float, y: float, width: float, height: float) -> None:
    """A pointed window standing at y."""
    shape = np.vstack(
        [
            curve(
                [
                    (x - width / 2, y - height * 0.6),
                    (x - width * 0.3, y - height * 0.85),
                    (x, y - height),
                ],
                5,
            ),
            curve(
                [
                    (x, y - height),
                    (x + width * 0.3, y - height * 0.85),
                    (x + width / 2, y - height * 0.6),
                ],
                5,
            ),
            [[x + width / 2, y], [x - width / 2, y]],
        ]
    )
    brush.fill(shape, "#ffcf7a" if site.lit else brush.tone("#56636e"))
    brush.outline(shape, 2.4)
    brush.strokes(line(x, y - height * 0.96, x, y, 4), 2.2)
    for share in (0.25, 0.5):
        brush.strokes(
            line(x - width / 2, y - height * share, x + width / 2, y - height * share, 4), 1.8
        )
    if site.lit:
        brush.glow(x, y - height * 0.5, height * 1.2, LAMP, 0.4)


def nave(site: Site) -> None:
    """Inside a church: arches, coloured glass, pews."""
    site.stature = 400.0
    side = site.side
    open_windows(site)
    shell = site.layer(0.3)
    wall(site, shell, "#b9ae9a", "", 640)
    hues = ("#c2553f", "#4f7aa8", "#d9b45c", "#5f8f6f", "#8a5a8a")
    chance = site.chance("glass")
    for index, x in enumerate((-760, -380, 0, 380, 760)):
        wide, high = (230.0, 480.0) if index == 2 else (150.0, 360.0)
        _stained(site, shell, x, 610, wide, high, hues, chance)
    _, top, _, _ = site.bounds()
    for x in (-950, -570, -190, 190, 570, 950):
        rib = [(x - 22, FOOT), (x - 22, 250), (x + 22, 250), (x + 22, FOOT)]
        shell.form(rib, "#cfc4ae", line=2.2)
        for way in (-1, 1):
            arc = curve([(x, 250), (x + way * 50, 110), (x + way * 190, 10)], 8)
            shell.strokes(arc, 26 / shell.fine, shell.tone("#c4b9a3"), 1, 0)
            shell.strokes(arc + np.array([[way * 12.0, 4.0]]), 2.4)
            shell.strokes(arc + np.array([[-way * 12.0, -4.0]]), 2.4)
    shell.fall(
        box(-REACH, top, 2 * REACH, 10 - top), shell.tone("#6a6258"), shell.tone("#9a9080"), top, 10
    )
    for x in (-380, 0, 380):
        daylight(site, shell, x - 70, 140, 200, 380)
    floor = site.layer(0.5)
    boards(site, floor, "#9a9182", tiles=True)
    solid(floor, 0, 800, 380, 110, 0.1, "#d9d0bb")
    for dx in (-120, 120):
        candle(site, floor, dx, 692, 70)
    floor.strokes(line(0, 690, 0, 600, 3), 9, floor.tone("#c9a04a"), 1, 0)
    floor.strokes(line(-30, 630, 30, 630, 3), 9, floor.tone("#c9a04a"), 1, 0)
    for row in range(4):
        y, size = 830.0 + 60 * row, 1 + 0.28 * row
        for way in (-1, 1):
            middle = way * (300 + 60 * row + 240 * size)
            floor.block(
                middle - 260 * size, y - 84 * size, 520 * size, 84 * size, "#7d5238", "#4a3022", 2.2
            )
            floor.block(
                middle - 264 * size, y - 92 * size, 528 * size, 13 * size, "#946444", line=1.8
            )
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    front.fill(box(side * 850 - 70, -200, 150, 1400), dark)


def _stained(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    hues: tuple[str, ...],
    chance: Chance,
) -> None:
    shape = np.vstack(
        [
            curve(
                [
                    (x - width / 2, y - height * 0.62),
                    (x - width * 0.32, y - height * 0.86),
                    (x, y - height),
                ],
                6,
            ),
            curve(
                [
                    (x, y - height),
                    (x + width * 0.32, y - height * 0.86),
                    (x + width / 2, y - height * 0.62),
                ],
                6,
            ),
            [[x + width / 2, y], [x - width / 2, y]],
        ]
    )
    back = mix(site.palette.horizon, "#ffffff", 0.3)
    brush.fill(shape, back)
    brush.clip(shape)
    rows = int(height / 36)
    for row in range(rows):
        for column in range(5):
            if chance.yes(0.86):
                cx, cy = x + (column - 2) * width / 5, y - (row + 0.5) * height / rows
                tile = oval(cx, cy, width / 5, height / rows * 1.05, 6)
                brush.fill(tile, mix(chance.pick(hues), back, 0.3 if not site.lit else 0.1), 0.75)
                brush.outline(tile, 1.5, 0.7)
    brush.free()
    brush.glow(x, y - height * 0.5, height * 0.8, back, 0.25)
    ring = np.vstack([shape, shape[:1]])
    brush.strokes(ring, 13, brush.tone("#d5cbb5"), 1, 0)
    brush.outline(shape, 3)
