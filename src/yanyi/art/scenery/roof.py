"""Old Chinese roofs."""

from dataclasses import dataclass

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import Points, box, curve, moved
from yanyi.art.scenery.site import Site


@dataclass(frozen=True, slots=True)
class Timber:
    """The daylight colours of a building: tiles, posts, walls, and its screens."""

    tile: str = "#56646b"
    post: str = "#a4453a"
    wall: str = "#e6dcc8"
    screen: str = "#7a4a36"
    stone: str = "#a9a597"
    trim: str = "#3f7d77"


def eave(x: float, y: float, half: float, lift: float, count: int = 17) -> Points:
    """The line of an eave, turned up at both ends."""
    share = np.linspace(-1, 1, count)
    rise = lift * np.abs(share) ** 3.2
    return np.stack([x + half * share, y - rise], axis=1)


def roof(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    half: float,
    height: float,
    timber: Timber,
    top: float = 0.55,
) -> None:
    """A hipped roof whose eave is at y: tiles, ridge and owls' tails; snow where it snows."""
    lift = height * 0.34
    low = eave(x, y, half, lift)
    ridge_y = y - height
    left = curve(
        [
            (x - half, y - lift),
            (x - half * (top + 0.19), y - height * 0.58),
            (x - half * top, ridge_y),
        ],
        8,
    )
    right = left[::-1].copy()
    right[:, 0] = 2 * x - right[:, 0]
    body = np.vstack([left, right, low[::-1]])
    light = brush.tone(mix(timber.tile, "#ffffff", 0.16))
    dark = brush.tone(mix(timber.tile, "#14202a", 0.28))
    brush.grade(
        body, [(0, light, 1), (0.6, brush.tone(timber.tile), 1), (1, dark, 1)], (0, ridge_y), (0, y)
    )
    _tiles(brush, x, y, half, height, lift, top)
    if site.snowy:
        cover = np.vstack([left, right, low[::-1] - [[0, height * 0.2]]])
        brush.grade(
            cover,
            [(0, brush.tone("#fbfdff"), 1), (1, brush.tone("#dfe8f0"), 0.75)],
            (0, ridge_y),
            (0, y),
        )
    brush.outline(body, 2.4)
    lip = np.vstack([low, moved(low, 0, height * 0.07)[::-1]])
    brush.fill(lip, brush.tone(mix(timber.tile, "#0c1218", 0.45)))
    brush.strokes(moved(low, 0, height * 0.07), 2.4, alpha=0.8)
    thick = max(5.0, height * 0.085)
    bar = box(x - half * top - 6, ridge_y - thick, 2 * half * top + 12, thick * 1.3)
    brush.form(bar, mix(timber.tile, "#1b242a", 0.3), line=1.8)
    for side in (-1, 1):
        ex = x + side * half * top
        tail = curve(
            [
                (ex, ridge_y + thick * 0.3),
                (ex + side * thick * 1.1, ridge_y - thick * 0.6),
                (ex + side * thick * 0.7, ridge_y - thick * 2.6),
                (ex - side * thick * 0.3, ridge_y - thick * 1.6),
                (ex - side * thick, ridge_y),
            ],
            4,
        )
        brush.form(tail, mix(timber.tile, "#1b242a", 0.3), line=1.6)


def _tiles(
    brush: Brush, x: float, y: float, half: float, height: float, lift: float, top: float
) -> None:
    count = int(np.clip(half / 11, 9, 40))
    share = np.linspace(-0.96, 0.96, count)
    fall = np.linspace(0.04, 0.98, 7)
    flare = fall**1.7
    px = x + half * share[:, None] * (top + (1 - top) * flare[None])
    py = (y - height) + height * fall[None] - (lift * np.abs(share[:, None]) ** 3.2) * flare[None]
    sag = np.abs(share[:, None]) * np.sin(np.pi * fall[None]) * height * 0.1
    lines = np.stack([px, py + sag * 0.6], axis=-1)
    brush.strokes(lines, max(1.4, half / 170), alpha=0.42, taper=0.2)


def cottage(
    site: Site, brush: Brush, x: float, y: float, width: float, height: float, timber: Timber
) -> None:
    """A plain house standing at y, for crowds of roofs far off."""
    wall = height * 0.42
    brush.fill(box(x - width * 0.4, y - wall, width * 0.8, wall), brush.tone(timber.wall))
    for share in (-0.24, 0.0, 0.24):
        opening = box(x + share * width - width * 0.07, y - wall * 0.72, width * 0.14, wall * 0.5)
        brush.fill(opening, LAMP if site.lit else brush.tone(timber.screen), 0.9)
    low = eave(x, y - wall, width * 0.56, height * 0.14, 9)
    ridge = y - height
    body = np.vstack([[[x - width * 0.36, ridge], [x + width * 0.36, ridge]], low[::-1]])
    snow = site.snowy
    tile = brush.tone("#eef4f8" if snow else timber.tile)
    brush.fall(body, mix(tile, "#ffffff", 0.12), mix(tile, brush.ink, 0.3), ridge, y - wall)
    spread = np.linspace(-0.9, 0.9, max(5, int(width / 12)))
    top = np.stack([x + width * 0.36 * spread, np.full(len(spread), ridge)], axis=1)
    foot = np.stack([x + width * 0.55 * spread, np.full(len(spread), y - wall)], axis=1)
    brush.strokes(np.stack([top, (top + foot) / 2, foot], axis=1), 1.3, alpha=0.3, taper=0.2)
    brush.strokes(low, 3.0, alpha=0.8)
    brush.strokes(body[:2].repeat(2, axis=0), 3.4, alpha=0.85, taper=0)
