"""Open ground: its season, its paths, a bench on it."""

import numpy as np

from yanyi.art.palette import channels, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.season import ground_of
from yanyi.art.scenery.shape import Points
from yanyi.art.scenery.site import Site
from yanyi.story.vocabulary import Season

_AUTUMN = ("#b9803c", "#c2603a", "#a8973f")
_GREEN = ("#5f8c53", "#6f9a5a", "#4f7f5c")


def season_leaf(site: Site) -> str:
    """The leaf colour of this place; where no season is told, a place may have an autumn."""
    chance = site.chance("season")
    if site.snowy:
        return "#7f8f8a"
    if site.season is not Season.UNKNOWN:
        return chance.pick(_GREEN)
    return chance.pick(_AUTUMN) if chance.yes(0.2) else chance.pick(_GREEN)


def _green(local: str) -> bool:
    """Whether a ground's colour is that of grass, not of sand or stone."""
    red, green, blue = channels(local)
    return green > red and green > blue


def ground_field(
    site: Site, brush: Brush, y: float, top: str, low: str, rough: float = 14.0
) -> Points:
    """Ground from y down, with a soft uneven edge; gives the edge."""
    chance = site.chance("ground", round(y))
    if site.snowy:
        top, low = "#eef3f7", "#cbd8e2"
    elif _green(top):
        top, low = ground_of(site.season, top), ground_of(site.season, low)
    x = np.linspace(-1750, 1750, 110)
    edge = np.stack([x, y + rough * chance.noise(x / 330, 3)], axis=1)
    _, _, _, bottom = site.bounds()
    brush.fall(
        np.vstack([edge, [[1750, bottom], [-1750, bottom]]]),
        brush.tone(top),
        brush.tone(low),
        y - 10,
        1040,
    )
    for _ in range(18):
        colour = (
            mix(brush.tone(low), brush.ink, 0.2)
            if chance.yes()
            else brush.tone(mix(top, "#ffffff", 0.2))
        )
        py = y + 20 + (1040 - y) * chance.one() ** 1.3
        brush.puff(
            chance.one(-1600, 1600), py, chance.one(260, 700), chance.one(16, 60), colour, 0.3
        )
    return edge


def path(site: Site, brush: Brush, width: float, local: str) -> None:
    """A path winding from the far ground to our feet."""
    if site.snowy:
        local = "#dde6ee"
    chance = site.chance("path")
    bend = chance.one(60, 180) * -site.side
    level = np.linspace(0, 1, 20)
    y = 806 + 300 * level
    middle = bend * (1 - level) ** 1.4 + bend * 0.5 * np.sin(level * 5.2) * (1 - level)
    half = 0.5 * width * (0.05 + 0.98 * level**1.15) * (1 + 0.06 * chance.noise(level * 6, 2))
    left = np.stack([middle - half, y], axis=1)
    right = np.stack([middle + half, y], axis=1)
    brush.fall(
        np.vstack([left, right[::-1]]),
        mix(brush.tone(local), site.palette.horizon, 0.2),
        brush.tone(local),
        800,
        1050,
    )
    for edge in (left, right):
        brush.strokes(edge, 3, alpha=0.28)


def bench(brush: Brush, x: float, y: float, width: float) -> None:
    """A slatted bench standing at y."""
    high = width * 0.4
    for side in (-0.42, 0.42):
        brush.block(x + side * width - 5, y - high * 0.52, 10, high * 0.52, "#3d4146", line=1.6)
        brush.block(x + side * width - 4, y - high, 8, high * 0.5, "#3d4146", line=1.6)
    for share in (0.98, 0.8, 0.62):
        brush.block(x - width / 2, y - high * share, width, high * 0.12, "#a8754a", line=1.7)
    for share in (0.5, 0.41):
        brush.block(
            x - width * 0.52, y - high * share, width * 1.04, high * 0.07, "#b98556", line=1.7
        )
