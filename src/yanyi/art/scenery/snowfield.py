"""A wide field of snow."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.pine import conifer
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.shape import curve
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree
from yanyi.board.vocabulary import Era


def snowfield(site: Site) -> None:
    """A wide field of snow, bare trees and far hills."""
    palette = site.palette
    horizon = site.horizon
    site.ground = 895.0
    site.stature = 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.25)
    paint_ridge(
        far,
        Ridge(horizon + 20, 270, 380, 0.75, 0.8, 80),
        site.chance("ridge"),
        mix(palette.far, palette.sky, 0.3),
        palette.mist,
    )
    white = mix("#f6fafd", palette.ambient, 0.45)
    ridge = paint_ridge(
        far,
        Ridge(horizon + 40, 130, 420, 0.3, 0.8, 0, trees=200),
        site.chance("ridge", 2),
        mix(palette.far, white, 0.55),
        palette.mist,
    )
    chance = site.chance("wood")
    crown = Crown.of(far, "#6d7f86", evergreen=True)
    for _ in range(80):
        x = chance.one(-1700, 1700)
        y = float(np.interp(x, ridge[:, 0], ridge[:, 1]))
        conifer(far, x, max(y + 20, horizon - 30), chance.one(40, 90), chance, crown, True)
    paint_mist(far, site.chance("mist"), horizon + 20, 60, palette.mist, 0.7)
    middle = site.layer(0.4, 0.05)
    shadow = mix(brush_white(middle), palette.sky, 0.3)
    for index, y in enumerate((horizon + 36, 690, 770)):
        _drift(site, middle, y, index, brush_white(middle), shadow)
        for _ in range(4):
            x = chance.pick((-1, 1)) * chance.one(300, 1500)
            size = 130 + 90 * index
            if site.setting.era is Era.PERIOD_CHINESE:
                bough_tree(
                    middle,
                    x,
                    y + 24,
                    size * 1.3,
                    chance,
                    Crown.of(middle, "#6d7f86", "#4a3d3a"),
                    chance.one(-0.2, 0.2),
                    4,
                    middle.tone("#d8584f") if chance.yes(0.4) else "",
                )
            else:
                conifer(
                    middle,
                    x,
                    y + 24,
                    size * 1.5,
                    chance,
                    Crown.of(middle, "#56757a", evergreen=True),
                    True,
                )
    near = site.layer(0.55)
    _drift(site, near, 840, 7, brush_white(near), shadow)
    for index in range(9):
        t = index / 9
        x = 60 + 150 * t * t * site.side + 16 * (-1) ** index
        y = 850 + 170 * t
        near.fill(
            curve([(x - 9, y), (x, y - 4), (x + 10, y), (x, y + 5), (x - 9, y)], 4), shadow, 0.9
        )
    front = site.layer(0.85)
    bough_tree(
        front,
        site.side * 860,
        1150,
        1180,
        site.chance("front"),
        Crown.dark(front, 0.7),
        -site.side * 0.16,
        6,
    )


def brush_white(brush: Brush) -> str:
    """Snow in this light."""
    return brush.tone("#f7fafc")


def _drift(site: Site, brush: Brush, y: float, salt: int, white: str, shadow: str) -> None:
    chance = site.chance("drift", salt)
    x = np.linspace(-1750, 1750, 120)
    edge = np.stack([x, y + 30 * chance.noise(x / 480, 3)], axis=1)
    _, _, _, bottom = site.bounds()
    brush.fall(
        np.vstack([edge, [[1750, bottom], [-1750, bottom]]]),
        white,
        mix(white, shadow, 0.85),
        y - 20,
        y + 210,
    )
    brush.strokes(edge, 2.2, mix(shadow, brush.ink, 0.35), 0.5)
    for _ in range(14):
        px, py = chance.one(-1600, 1600), y + chance.one(40, 160)
        brush.strokes(
            curve([(px, py), (px + 70, py - 8), (px + chance.one(120, 240), py)], 6),
            5,
            shadow,
            0.35,
        )
