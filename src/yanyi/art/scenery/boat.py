"""Aboard a boat, on deck and below."""

import numpy as np

from yanyi.art.palette import is_indoors, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import beams, boards, moods_of_light, rug, wall
from yanyi.art.scenery.craft import deck, gunwale, sail
from yanyi.art.scenery.lamp import lantern, street_lamp
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.shape import line, moved
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import birds, is_covered, paint_sky
from yanyi.art.scenery.vista import ranges, skyline
from yanyi.art.scenery.water import paint_water, shore_shade
from yanyi.art.scenery.window import pane
from yanyi.board.vocabulary import Era


def boat(site: Site) -> None:
    """Aboard a boat: deck and rail, with the water and the far shore beyond."""
    if is_indoors(site.setting):
        cabin(site)
        return
    horizon = site.horizon
    palette = site.palette
    site.ground = 905.0
    site.stature = 430.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.28)
    ranges(site, far, horizon, 250, 0.65 if site.setting.era is Era.PERIOD_CHINESE else 0.25)
    if site.setting.era is Era.MODERN:
        skyline(
            site,
            far,
            site.chance("towers"),
            horizon + 6,
            140,
            mix(palette.far, palette.sky, 0.3),
            0.3,
            (40, 90),
        )
    birds(site, far, site.side * 160, 200, 4)
    middle = site.layer(0.3, 0.06)
    paint_water(site, middle, horizon, 860)
    shore_shade(middle, horizon, mix(palette.middle, palette.ink, 0.3))
    paint_mist(middle, site.chance("mist"), horizon, 30, palette.mist, 0.7)
    near = site.layer(0.55)
    deck(site, near, 760)
    gunwale(site, near, 770)
    chance = site.chance("boat")
    side = -site.side
    if site.setting.era is Era.PERIOD_CHINESE:
        _awning(site, near, side)
        front = site.layer(0.82)
        lantern(site, front, -side * 700, -40, 120, "#e0763f")
    elif site.setting.era is Era.PERIOD_WESTERN:
        sail(near, side * 620, 840, 1000, "#e9dfc8", True)
        for index in range(5):
            near.strokes(line(side * 620, 0, side * (180 + 180 * index), 640, 8), 2.2, alpha=0.55)
        front = site.layer(0.82)
        dark = mix(palette.near, palette.ink, 0.75)
        front.limb(line(-side * 840, -120, -side * 760, 1120, 8), 26, 30, dark)
        for index in range(9):
            y = 40 + 110 * index
            front.limb(line(-side * 840 + side * 0, y, -side * 1200, y + 20, 4), 5, 5, dark)
    else:
        street_lamp(site, near, side * 560, 840, 560)
        front = site.layer(0.82)
        dark = mix(palette.near, palette.ink, 0.75)
        front.limb(line(-side * 830, -120, -side * 830, 1120, 8), 30, 30, dark)
        front.limb(line(-1750, 40, 1750, 40, 8), 36, 36, dark)
    if is_covered(site) and chance.yes(0.3):
        paint_mist(near, chance, 720, 60, palette.mist, 0.3)


def _awning(site: Site, brush: Brush, side: float) -> None:
    """The mat awning over one half of the boat, open towards us, a lamp within."""
    x0, x1 = side * 470.0, side * 1700.0
    turn = np.linspace(-np.pi / 2, np.pi / 2, 16)
    rim = np.stack([x0 - side * 96 * np.cos(turn), 600 + 250 * np.sin(turn)], axis=1)
    body = np.vstack([[[x1, 350.0]], [[x0, 350.0]], rim, [[x0, 850.0]], [[x1, 850.0]]])
    brush.form(body, "#a5825a", "#54402f", 2.6)
    weave = site.chance("weave")
    for index in range(11):
        shift = side * (70 + 104.0 * index)
        rib = moved(rim, shift, 0)
        brush.strokes(rib, 7 / brush.fine, brush.tone("#7a5c3c"), 0.85, 0)
        brush.strokes(moved(rib, 5, 0), 1.8, alpha=0.5)
    slats = []
    for _ in range(150):
        px, py = x0 + side * weave.one(20, 1150), weave.one(372, 836)
        slats.append(line(px, py, px + side * weave.one(26, 60), py + weave.one(-4, 4), 4))
    brush.strokes(np.stack(slats), 1.7, alpha=0.26)
    hollow = np.vstack(
        [rim, np.stack([x0 + side * 60 * np.cos(turn), 600 + 250 * np.sin(turn)], axis=1)[::-1]]
    )
    inner = brush.tone("#2c1f1c")
    brush.fall(
        hollow, inner, mix(inner, "#d98a3c", 0.5) if site.lit else brush.tone("#4a372c"), 380, 850
    )
    brush.strokes(np.vstack([hollow, hollow[:1]]), 11 / brush.fine, brush.tone("#6b4c34"), 1, 0)
    brush.outline(hollow, 2.4)
    lantern(site, brush, x0 - side * 20, 420, 76, "#e0763f")


def cabin(site: Site) -> None:
    """Inside a boat: low timber, a row of ports on the water, a hanging lamp."""
    site.ground, site.stature = 900.0, 420.0
    outside = site.layer(0.05)
    paint_sky(site, outside, 470)
    ranges(site, outside, 470, 150, 0.5)
    paint_water(site, outside, 472, 900)
    shell = site.layer(0.35)
    wood = "#9a6f48" if site.setting.era is not Era.MODERN else "#cdb894"
    wall(site, shell, wood, mix(wood, "#3a2418", 0.35), 600)
    for index in range(12):
        shell.strokes(
            line(-REACH, 120 + index * 44, REACH, 120 + index * 44, 10), 1.7, alpha=0.35, taper=0
        )
    for index in (-2, -1, 0, 1, 2):
        pane(site, shell, index * 400 - 130, 330, 260, 200, mix(wood, "#2a1a12", 0.4), 3, 2)
    beams(site, shell, mix(wood, "#3a2418", 0.4), 130)
    floor = site.layer(0.5)
    boards(site, floor, mix(wood, "#4a3020", 0.3))
    rug(site, floor, 0, 880, 900, "#8f3f38", "#d9b26a")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    lantern(site, front, site.side * 520, 20, 110, "#e0863c")
