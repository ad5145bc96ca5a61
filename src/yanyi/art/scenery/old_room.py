"""A room of olden days."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.antique import (
    couplet,
    folding_screen,
    lattice_window,
    low_table,
    moon_window,
    scroll,
)
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, rug, wall
from yanyi.art.scenery.furniture import solid
from yanyi.art.scenery.lamp import candle, lantern
from yanyi.art.scenery.ornament import shelf, vase
from yanyi.art.scenery.parlour import parlour
from yanyi.art.scenery.shape import curve, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import daylight, open_windows
from yanyi.board.vocabulary import Era


def old_room(site: Site) -> None:
    """A room of olden days."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    if site.setting.era is Era.PERIOD_WESTERN:
        parlour(site)
    else:
        _chamber(site)


def _chamber(site: Site) -> None:
    chance = site.chance("chamber")
    side = site.side
    shell = site.layer(0.35)
    plaster = chance.pick(("#e3d3b0", "#d8c7a4", "#d5cfba"))
    wood = chance.pick(("#7a4a32", "#6a4434", "#87543a"))
    wall(site, shell, plaster, mix(wood, "#c79a6a", 0.25), 610)
    if chance.yes(0.55):
        moon_window(site, shell, side * 330, 370, 350, wood)
    else:
        lattice_window(site, shell, side * 330 - 200, 220, 400, 310, wood)
    scroll(shell, -side * 110, 150, 150, 370, chance)
    scroll(shell, side * 720, 170, 130, 330, chance)
    couplet(shell, -side * 240, 160, 58, 330, "#e9ddc0", chance)
    beams(site, shell, wood, posts=(-1180.0, -590.0, 590.0, 1180.0))
    daylight(site, shell, side * 330 - 150, 300, 300, 240)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#b98a5c", 0.45))
    folding_screen(floor, -side * 640, 800, 430, 400, chance, wood)
    shelf(floor, side * 720, 782, 270, 430, wood, chance, 4, 0.9)
    solid(floor, side * 330, 800, 330, 120, 0.1, wood)
    vase(floor, side * 250, 676, 74, "#8fb0b4", chance, floor.tone("#e0808a"))
    candle(site, floor, side * 420, 678, 58)
    rug(site, floor, 0, 890, 1000, mix("#a8473c", plaster, 0.2), "#d9b26a")
    low_table(floor, -side * 520, 900, 330, chance, wood)
    candle(site, floor, -side * 640, 800, 56)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    _bead_curtain(site, front, side, dark)
    lantern(site, front, -side * 720, -60, 150)


def _bead_curtain(site: Site, brush: Brush, side: float, colour: str) -> None:
    """Hanging gauze drawn to the side, before the figures."""
    chance = site.chance("gauze")
    edge = curve(
        [
            (side * 560, -120),
            (side * 640, 180),
            (side * 770, 420),
            (side * 800, 560),
            (side * 760, 820),
            (side * 780, 1150),
        ],
        9,
    )
    body = np.vstack([edge, [[side * REACH, 1150], [side * REACH, -120]]])
    brush.grade(body, [(0, colour, 0.62), (1, colour, 0.9)], (side * 600, 0), (side * 1100, 0))
    for index in range(9):
        shift = np.array([[side * (46.0 + 44 * index), 0]])
        brush.strokes(
            edge + shift + np.array([[chance.one(-8, 8), 0]]),
            5,
            mix(colour, site.palette.accent, 0.25),
            0.45,
        )
    brush.strokes(edge, 6, mix(colour, site.palette.accent, 0.5), 0.8, 0.1)
    knot = oval(side * 786, 560, 60, 30)
    brush.fill(knot, mix(colour, site.palette.accent, 0.7))
