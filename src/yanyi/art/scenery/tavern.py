"""An old wine house."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.antique import couplet, lattice_window, wine_jar
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import solid, stool, table
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.ornament import front_table
from yanyi.art.scenery.pub import bar, pub
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.window import open_windows
from yanyi.board.vocabulary import Era


def tavern(site: Site) -> None:
    """A tavern: an old wine house, a pub, or a bar."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _wine_house(site)
        case Era.PERIOD_WESTERN:
            pub(site)
        case _:
            bar(site)


def _wine_house(site: Site) -> None:
    chance = site.chance("wine house")
    side = site.side
    wood = chance.pick(("#8a5636", "#7d4c34", "#946040"))
    shell = site.layer(0.35)
    wall(site, shell, mix(wood, "#d9b98a", 0.55), wood, 600)
    for index in (-1, 0, 1, 2):
        x = -side * 60 + side * index * 320
        lattice_window(site, shell, x - 120, 230, 240, 300, mix(wood, "#301810", 0.3))
    for index in (-2, 2):
        couplet(shell, index * 330, 190, 60, 330, "#b5372c", chance)
    beams(site, shell, wood, 90, (side * -540.0, side * 100.0, side * 740.0))
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b08a62", 0.4))
    _jar_rack(floor, -side * 690, 790, 460, wood, chance)
    solid(floor, -side * 600, 850, 520, 170, 0.09, wood)
    for index in range(4):
        wine_jar(
            floor,
            -side * (420 + 110 * index),
            678,
            84,
            chance.pick(("#6b4a3a", "#3f3a3c", "#7a5a40")),
        )
    for x, y, width in ((side * 480, 840, 270), (side * 900, 800, 230)):
        for sx in (-1, 1):
            stool(floor, x + sx * width * 0.66, y + 12, 82, wood)
        table(floor, x, y, width, 130, mix(wood, "#c9925c", 0.3))
        wine_jar(floor, x - 40, y - 134, 44, "#4a3a34")
        for cup in (20, 60):
            floor.form(
                [
                    (x + cup - 9, y - 148),
                    (x + cup + 9, y - 148),
                    (x + cup + 6, y - 134),
                    (x + cup - 6, y - 134),
                ],
                "#e8e2d0",
                line=1.4,
            )
    for index in (-2, -1, 1, 2):
        lantern(site, floor, index * 360 - side * 40, 96, 92)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.7)
    front_table(front, side * 640, dark)
    _banner(front, -side * 810, site)


def _jar_rack(brush: Brush, x: float, y: float, width: float, wood: str, chance: Chance) -> None:
    high = 470.0
    brush.block(x - width / 2, y - high, width, high, mix(wood, "#1a0e0a", 0.45), line=2.4)
    for row in range(3):
        base = y - high + high * (row + 1) / 3 - 8
        for column in range(5):
            px = x - width / 2 + width * (column + 0.5) / 5
            wine_jar(
                brush,
                px,
                base,
                86 * chance.one(0.8, 1.0),
                chance.pick(("#6b4a3a", "#4a4340", "#8a6244")),
                chance.pick(("#c23f2f", "#d9b45c")),
            )
        brush.block(x - width / 2 - 8, base, width + 16, 13, wood, line=1.8)


def _banner(brush: Brush, x: float, site: Site) -> None:
    """A hanging cloth with a round mark, close before us."""
    cloth = mix(site.palette.accent, site.palette.ink, 0.5)
    edge = curve(
        [
            (x - 90, -120),
            (x - 84, 160),
            (x - 92, 330),
            (x, 390),
            (x + 92, 330),
            (x + 84, 160),
            (x + 90, -120),
        ],
        6,
    )
    brush.fill(edge, cloth)
    brush.outline(edge, 3)
    ring = oval(x, 190, 110, 110)
    brush.strokes(np.vstack([ring, ring[:2]]), 8, mix(cloth, site.palette.paper, 0.6), 0.8, 0)
    for dy in (-18, 4, 24):
        brush.strokes(
            line(x - 26, 190 + dy, x + 26, 188 + dy, 4), 8, mix(cloth, site.palette.paper, 0.6), 0.8
        )
