"""A timbered or brick house of a Western town."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.facade import bars, lit_face, spill, tile_slope
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.shape import curve, oval
from yanyi.art.scenery.site import Site


def gable_house(
    site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float, chance: Chance
) -> None:
    """A timbered or brick house of a Western town."""
    timbered = chance.yes(0.5)
    base = (
        chance.pick(("#e6dac0", "#dcc9a4", "#e3d3c0"))
        if timbered
        else chance.pick(("#b0705a", "#a8806a", "#9a8a7c", "#c2a288"))
    )
    top = chance.one(5.6, 6.8)
    brush.form(lane.wall(side, near, far, 0, top), base, mix(base, "#5a4a44", 0.35))
    wood = "#5a4034"
    beam = brush.tone(wood)
    if timbered:
        for level in (2.8, top - 0.15, 4.2):
            brush.fill(lane.wall(side, near, far, level, level + 0.16), beam)
        for index in range(5):
            z = near + (far - near) * index / 4 * 0.97
            brush.fill(lane.wall(side, z, z + 0.13, 2.8, top), beam)
        for index in range(4):
            a, b = near + (far - near) * index / 4, near + (far - near) * (index + 1) / 4
            across = side * lane.half
            pair = (
                (lane.spot(across, 2.9, a), lane.spot(across, 4.2, b))
                if index % 2
                else (lane.spot(across, 4.2, a), lane.spot(across, 2.9, b))
            )
            brush.strokes(
                np.linspace(pair[0], pair[1], 4),
                lane.size(0.12, near) / brush.fine * 0.5,
                beam,
                1,
                0,
            )
    style = chance.whole(0, 1)
    shop = lane.wall(side, near + 0.35, far - 1.3, 0.7, 2.4)
    lit_face(site, brush, shop, "#4f5a60")
    bars(brush, shop, 5, 3, brush.tone("#efe6d2" if style else wood), 2.4)
    brush.outline(shop, 2.4)
    spill(site, brush, lane, side, near + 0.3, far - 1.3)
    door = lane.wall(side, far - 1.1, far - 0.25, 0, 2.3)
    brush.form(door, chance.pick(("#5f3f34", "#3f5f54", "#7a3a34", "#3a4a6a")), line=2)
    brush.form(
        lane.wall(side, near + 0.2, far - 0.15, 2.42, 2.8, 0.12),
        chance.pick(("#3f5f54", "#7a3a34", "#5a4034", "#3a4a6a")),
        line=1.9,
    )
    for level in (3.25, 4.75):
        if level + 1 < top:
            for index in range(3):
                a, b = (
                    near + (far - near) * (index + 0.25) / 3,
                    near + (far - near) * (index + 0.72) / 3,
                )
                window = lane.wall(side, a, b, level, level + 0.95)
                lit_face(site, brush, window, "#56646c")
                bars(brush, window, 2, 3, brush.tone("#efe9da"), 2)
                brush.outline(window, 2)
                if chance.yes(0.4):
                    brush.form(
                        lane.wall(side, a - 0.05, b + 0.05, level - 0.2, level, 0.18),
                        "#7a5a44",
                        line=1.5,
                    )
                    for spot in np.linspace(a, b, 4):
                        fx, fy = lane.spot(side * (lane.half - 0.18), level + 0.05, float(spot))
                        size = lane.size(0.2, float(spot))
                        brush.fill(
                            oval(fx, fy, size, size * 0.8, 10),
                            brush.tone(chance.pick(("#d9607a", "#e8b45c", "#6f9a5a"))),
                        )
    tile_slope(
        site,
        brush,
        lane.slope(side, near - 0.05, far + 0.05, top - 0.1, top + 1.9, 0.4, -1.6),
        chance.pick(("#8a5044", "#6a6670", "#7a5a4c")),
        9,
    )
    z = near + (far - near) * 0.35
    stack = lane.wall(side, z, z + 0.5, top + 0.9, top + 2.4, -0.8)
    brush.form(stack, "#9a6a55", line=1.8)
    if chance.yes(0.5):
        x0, y0 = lane.spot(side * (lane.half - 0.1), 3.1, z)
        x1, _ = lane.spot(side * (lane.half - 1.0), 3.1, z)
        drop = lane.size(0.62, z)
        brush.strokes(np.linspace((x0, y0), (x1, y0), 4), 4)
        sign = oval((x0 + x1) / 2, y0 + drop * 0.66, abs(x1 - x0) * 0.86, drop, 24)
        brush.form(sign, chance.pick(("#3f5f54", "#7a3a34", "#c79a3c")), line=2)
        brush.strokes(
            curve(
                [
                    ((x0 + x1) / 2 - drop * 0.2, y0 + drop * 0.75),
                    ((x0 + x1) / 2, y0 + drop * 0.4),
                    ((x0 + x1) / 2 + drop * 0.2, y0 + drop * 0.75),
                ],
                4,
            ),
            4,
            brush.tone("#e9dcb8"),
        )
