"""What lies far off: ranges in mist, skylines, and the view a window shows."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix, palette_outside
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.plant import bamboo, grass
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.season import ground_of
from yanyi.art.scenery.shape import box
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, clump
from yanyi.board.vocabulary import Era


def ranges(site: Site, brush: Brush, horizon: float, height: float, sharp: float = 0.6) -> None:
    """Two far ranges of mountains and the mist at their foot."""
    palette = site.palette
    far = mix(palette.far, palette.sky, 0.42)
    first = Ridge(horizon - 30, height, 330, sharp, 0.85, 70, line=2.0)
    paint_ridge(brush, first, site.chance("range", 1), far, palette.mist)
    paint_mist(brush, site.chance("mist", 1), horizon - 50, height * 0.3, palette.mist, 0.7)
    second = Ridge(horizon + 6, height * 0.55, 250, sharp * 0.6, 0.8, 60, trees=90, line=2.2)
    near = mix(palette.far, palette.middle, 0.5)
    paint_ridge(brush, second, site.chance("range", 2), near, palette.mist)
    paint_mist(brush, site.chance("mist", 2), horizon, height * 0.22, palette.mist, 0.85)


def tree_line(
    brush: Brush, chance: Chance, y: float, height: float, crown: Crown, count: int = 46
) -> None:
    """A row of far trees standing at y."""
    for index in range(count):
        x = -REACH + 2 * REACH * (index + chance.one(-0.4, 0.4)) / count
        size = height * chance.one(0.6, 1.15)
        clump(brush, x, y - size * 0.36, size * 1.15, chance, crown, outline=False)


def skyline(
    site: Site,
    brush: Brush,
    chance: Chance,
    foot: float,
    height: float,
    colour: str,
    lit: float,
    wide: tuple[float, float] = (70, 170),
) -> None:
    """A row of towers standing at foot, with windows of which a share is lit."""
    x = -REACH
    panes: list[np.ndarray] = []
    dark: list[np.ndarray] = []
    while x < REACH:
        width = chance.one(*wide)
        high = (
            height
            * chance.one(0.45, 1.0)
            * (0.75 + 0.35 * float(chance.noise(np.array([x / 500]), 2)[0]))
        )
        top = foot - high
        tower = box(x, top, width, high + 30)
        brush.grade(
            tower,
            [
                (0, mix(colour, site.palette.sky, 0.12), 1),
                (1, mix(colour, site.palette.mist, 0.45), 1),
            ],
            (0, top),
            (0, foot),
        )
        style = chance.whole(0, 4)
        if style == 0:
            brush.fill(
                box(x + width * 0.46, top - high * 0.16, max(2, width * 0.03), high * 0.16), colour
            )
        elif style == 1:
            brush.fill(box(x + width * 0.2, top - high * 0.06, width * 0.6, high * 0.07), colour)
        elif style == 2:
            brush.fill(
                [(x, top + 1), (x + width * 0.5, top - width * 0.35), (x + width, top + 1)], colour
            )
        size = max(6.0, width / chance.whole(7, 10))
        columns, rows = int(width / size / 1.5), int(high / size / 1.9)
        for column in range(columns):
            for row in range(rows):
                pane = box(
                    x + size * (0.6 + 1.5 * column),
                    top + size * (0.9 + 1.9 * row),
                    size * 0.72,
                    size * 0.95,
                )
                (panes if chance.yes(lit) else dark).append(pane)
        x += width + chance.one(-4, 26)
    if dark:
        brush.fill(np.stack(dark), mix(colour, site.palette.sky, 0.4), 0.38)
    if panes and site.lit:
        group = np.stack(panes)
        brush.fill(group[::3], LAMP, 0.82)
        brush.fill(group[1::3], mix(LAMP, "#ffffff", 0.3), 0.7)
        brush.fill(group[2::3], mix(site.palette.accent, LAMP, 0.6), 0.75)
    elif panes:
        brush.fill(np.stack(panes), mix(site.palette.horizon, "#ffffff", 0.4), 0.5)


def outlook(site: Site, brush: Brush, horizon: float, high: bool = False) -> None:
    """What a window of this era shows, down to the sill and below."""
    inside, brush.palette = brush.palette, palette_outside(site.setting)
    _view(site, brush, horizon, high)
    brush.palette = inside


def _view(site: Site, brush: Brush, horizon: float, high: bool) -> None:
    palette = brush.palette
    paint_sky(site, brush, horizon)
    chance = site.chance("outlook")
    if site.setting.era is Era.MODERN and (high or chance.yes(0.6)):
        far = mix(palette.sky, palette.mist, 0.35)
        deep = brush.tone("#5b6a8c", 0.12)
        if site.lit:
            far, deep = mix(palette.sky, palette.mist, 0.3), mix(palette.sky, "#0c1026", 0.35)
        skyline(site, brush, site.chance("far towers"), horizon + 60, 330, far, 0.25)
        skyline(site, brush, site.chance("near towers"), horizon + 200, 380, deep, 0.3, (110, 220))
        brush.fall(
            site.below(horizon + 190), deep, mix(deep, palette.ink, 0.3), horizon + 190, 1000
        )
        return
    ranges(site, brush, horizon, 190, 0.5)
    green = Crown.of(brush, "#6f9a62")
    canes = Crown.of(brush, "#6f9a62", evergreen=True)
    land = brush.tone(ground_of(site.season, "#8aa06a"), 0.12)
    brush.fall(site.below(horizon), mix(land, palette.mist, 0.5), land, horizon, horizon + 260)
    tree_line(brush, chance, horizon + 70, 120, green, 30)
    if site.setting.era is Era.PERIOD_CHINESE:
        for index in range(14):
            bamboo(
                brush,
                -900 + 140 * index + chance.one(-50, 50),
                900,
                chance.one(560, 820),
                chance,
                canes,
                12,
            )
    else:
        for index in range(9):
            clump(
                brush,
                -1200 + 300 * index + chance.one(-80, 80),
                horizon + 130,
                chance.one(150, 260),
                chance,
                green,
            )
    if site.snowy:
        snow = brush.tone("#f3f7fa", 0.05)
        brush.fall(
            site.below(horizon + 60),
            mix(snow, palette.mist, 0.4),
            snow,
            horizon + 60,
            horizon + 300,
        )
    else:
        grass(brush, chance, -1400, 1400, horizon + 150, 120, 40, mix(land, brush.ink, 0.15), 160)
