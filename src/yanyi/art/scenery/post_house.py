"""A post house by the old road."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.ground import ground_field, season_leaf
from yanyi.art.scenery.hall import hall
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.pine import pine
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.tree import Crown, leafy
from yanyi.art.scenery.vista import ranges, tree_line


def post_house(site: Site) -> None:
    """A post house by the old road, with its pavilion and horses' rail."""
    chance = site.chance("post")
    far = site.layer(0.15, 0.34)
    ranges(site, far, 620, 330, 0.65)
    tree_line(far, site.chance("trees"), 650, 120, Crown.of(far, season_leaf(site)), 40)
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
    leafy(middle, site.side * 620, 780, 480, chance, Crown.of(middle, season_leaf(site)))
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
