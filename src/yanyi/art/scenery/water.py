"""Water: its body, ripples, light path and reflections."""

import numpy as np

from yanyi.art.light import MOON
from yanyi.art.palette import DARK_HOURS, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.shape import Points, dabs
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import is_covered, luminary_at
from yanyi.story.vocabulary import TimeOfDay, Weather


def paint_water(site: Site, brush: Brush, top: float, bottom: float = 1000.0) -> None:
    """Water from the far shore at ``top`` down."""
    palette = site.palette
    body = mix(mix(palette.middle, brush.tone("#5b949f", 0.0), 0.65), palette.sky, 0.18)
    deep = mix(mix(palette.near, brush.tone("#2c5661", 0.0), 0.7), palette.sky, 0.15)
    far = mix(palette.horizon, body, 0.3)
    stops = [
        (0.0, far, 1.0),
        (0.3, mix(far, body, 0.6), 1.0),
        (0.7, mix(body, deep, 0.5), 1.0),
        (1.0, deep, 1.0),
    ]
    brush.grade(site.below(top), stops, (0, top), (0, bottom + 20))
    chance = site.chance("water")
    _sheen(brush, chance, top, bottom, (palette.horizon, deep))
    _ripples(brush, chance, top, bottom, mix(deep, palette.ink, 0.5), 210, 0.3)
    _ripples(brush, chance, top, bottom, mix(palette.horizon, "#ffffff", 0.25), 90, 0.28)
    if not is_covered(site):
        _light_path(site, brush, top, bottom)
    if site.setting.weather in (Weather.RAIN, Weather.STORM):
        _rings(brush, chance, top, bottom, mix(palette.horizon, "#ffffff", 0.3))


def _depths(chance: Chance, count: int, top: float, bottom: float) -> tuple[Points, Points]:
    """Heights crowding towards the far shore, and how near each is."""
    near = chance.floats(count) ** 1.7
    return top + 6 + (bottom + 60 - top) * near, near


def _sheen(
    brush: Brush, chance: Chance, top: float, bottom: float, colours: tuple[str, str]
) -> None:
    for index in range(12):
        y = top + (bottom - top) * chance.one(0.05, 1) ** 1.4
        brush.puff(
            chance.one(-1300, 1300),
            y,
            chance.one(500, 1100),
            8 + 0.09 * (y - top),
            colours[index % 2],
            0.22,
        )


def _ripples(
    brush: Brush, chance: Chance, top: float, bottom: float, colour: str, count: int, alpha: float
) -> None:
    y, near = _depths(chance, count, top, bottom)
    x = chance.floats(count, -1650, 1650)
    length = (22 + 150 * near) * chance.floats(count, 0.5, 1.3)
    step = np.linspace(-0.5, 0.5, 6)[None]
    wave = np.sin(step * 9 + chance.floats(count, 0, 6)[:, None])
    lines = np.stack(
        [x[:, None] + length[:, None] * step, y[:, None] + (0.6 + 3 * near[:, None]) * wave],
        axis=-1,
    )
    brush.strokes(lines, 1.1 + 2.4 * near, colour, alpha)


def _light_path(site: Site, brush: Brush, top: float, bottom: float) -> None:
    """The light of sun or moon broken on the water."""
    chance = site.chance("path")
    x, _ = luminary_at(site, top)
    dark = site.setting.time in DARK_HOURS
    low = site.setting.time in (TimeOfDay.DAWN, TimeOfDay.DUSK)
    colour = MOON if dark else ("#ffd9a0" if low else "#ffffff")
    strength = 0.75 if dark or low else 0.4
    brush.glow(x, top + 40, 420, colour, 0.4 * strength, 0.3)
    paint_glitter(brush, chance, x, top, bottom, colour, strength)


def paint_glitter(
    brush: Brush,
    chance: Chance,
    x: float,
    top: float,
    bottom: float,
    colour: str,
    strength: float,
    spread: float = 1.0,
    count: int = 150,
) -> None:
    """Broken light lying on water or wet ground under a lamp."""
    share = chance.floats(count) ** 1.25
    y = top + 4 + (bottom - top) * share
    wide = (26 + 95 * share) * spread
    dx = (chance.floats(count) + chance.floats(count) - 1) * wide
    length = (16 + 84 * share) * chance.floats(count, 0.35, 1) * (1.15 - np.abs(dx) / wide) * spread
    high = (2 + 6.5 * share) * chance.floats(count, 0.5, 1)
    pieces = dabs(x + dx, y, length, high, chance.floats(count, -0.03, 0.03))
    bright = share < 0.45
    brush.fill(pieces[bright], colour, strength)
    brush.fill(pieces[~bright], colour, strength * 0.6)


def _rings(brush: Brush, chance: Chance, top: float, bottom: float, colour: str) -> None:
    y, near = _depths(chance, 90, top + 30, bottom)
    x = chance.floats(90, -1500, 1500)
    turn = np.linspace(0.3, 5.4, 12)[None]
    wide = (6 + 34 * near)[:, None]
    rings = np.stack(
        [x[:, None] + wide * np.cos(turn), y[:, None] + 0.3 * wide * np.sin(turn)], axis=-1
    )
    brush.strokes(rings, 1.2 + 1.3 * near, colour, 0.45)


def shore_shade(brush: Brush, y: float, colour: str, depth: float = 46.0) -> None:
    """The dark reflection under a far shore."""
    span = np.array([[-REACH, y], [REACH, y], [REACH, y + depth], [-REACH, y + depth]])
    brush.grade(span, [(0.0, colour, 0.5), (1.0, colour, 0.0)], (0, y), (0, y + depth))
