"""Pieces of a house front in perspective: windows, bars, tiles."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.shape import Points
from yanyi.art.scenery.site import Site


def across(quad: Points, share: float) -> tuple[Points, Points]:
    """The low and the high point of a wall piece, a share of the way along."""
    return quad[0] + (quad[3] - quad[0]) * share, quad[1] + (quad[2] - quad[1]) * share


def bars(
    brush: Brush,
    quad: Points,
    columns: int,
    rows: int,
    colour: str,
    width: float,
    alpha: float = 0.9,
) -> None:
    """Lattice bars over a wall piece."""
    pieces = []
    for index in range(columns + 1):
        low, high = across(quad, index / columns)
        pieces.append(np.linspace(low, high, 4))
    for index in range(rows + 1):
        share = index / rows
        one, two = quad[0] + (quad[1] - quad[0]) * share, quad[3] + (quad[2] - quad[3]) * share
        pieces.append(np.linspace(one, two, 4))
    brush.strokes(np.stack(pieces), width, colour, alpha, 0.05)


def lit_face(site: Site, brush: Brush, quad: Points, dark: str) -> None:
    """A window or opening: warm when lamps are lit."""
    if site.lit:
        y0, y1 = float(quad[:, 1].min()), float(quad[:, 1].max())
        brush.fall(
            quad,
            mix("#ffe0a0", site.palette.mist, brush.haze * 0.5),
            mix("#f0993f", site.palette.mist, brush.haze * 0.5),
            y0,
            y1,
        )
    else:
        brush.form(quad, dark, line=0)


def spill(site: Site, brush: Brush, lane: Lane, side: float, near: float, far: float) -> None:
    """The light a lit front throws on the ground before it."""
    if not site.lit:
        return
    foot = side * lane.half
    reach = side * (lane.half - 2.6)
    patch = np.array(
        [
            lane.spot(foot, 0, near + 0.2),
            lane.spot(reach, 0, near - 0.1),
            lane.spot(reach, 0, far + 0.3),
            lane.spot(foot, 0, far - 0.2),
        ]
    )
    middle = (near + far) / 2
    start, end = lane.spot(foot, 0, middle), lane.spot(reach, 0, middle)
    share = 0.5 * (1 - lane.haze(near))
    brush.grade(patch, [(0, "#ffbe6a", share), (1, "#ffbe6a", 0.0)], start, end)


def tile_slope(site: Site, brush: Brush, quad: Points, local: str, columns: int) -> None:
    """A sloping tiled roof piece."""
    if site.snowy:
        local = "#eff4f8"
    brush.form(quad, mix(local, "#ffffff", 0.08), mix(local, "#10181e", 0.25), 2.2)
    lines = [np.linspace(*across(quad, (index + 0.5) / columns), 4) for index in range(columns)]
    brush.strokes(np.stack(lines), 1.6, alpha=0.36, taper=0.1)
    brush.strokes(
        np.linspace(quad[0], quad[3], 6), 5, brush.tone(mix(local, "#0c1218", 0.4)), 0.9, 0
    )
