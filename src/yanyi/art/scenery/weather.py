"""Weather in front of the figures: rain, snow, fog and what the wind carries."""

import numpy as np

from yanyi.art.palette import brightness, mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import dabs
from yanyi.art.scenery.site import Site
from yanyi.story.vocabulary import Season, Weather


def paint_weather(site: Site, brush: Brush) -> None:
    """What falls or drifts before the figures."""
    match site.setting.weather:
        case Weather.RAIN:
            _rain(site, brush, 230, 0.34)
        case Weather.STORM:
            _rain(site, brush, 380, 0.7)
        case Weather.SNOW:
            _snow(site, brush)
        case Weather.FOG:
            _fog(site, brush)
        case Weather.WIND:
            _leaves(site, brush)
        case _:
            pass


def paint_season(site: Site, brush: Brush) -> None:
    """What the season lets fall in still air: petals in spring, leaves in autumn."""
    spring = site.season is Season.SPRING
    hues = ("#f6c3cc", "#fdeef0", "#f2aebb") if spring else ("#d9952f", "#c4572d", "#b87a30")
    chance = site.chance("season air")
    count = 45 if spring else 34
    x, y = chance.floats(count, -1700, 1700), chance.floats(count, -150, 1040)
    size = chance.floats(count, 7, 13) if spring else chance.floats(count, 11, 24)
    turn = chance.floats(count, -1.4, 1.4)
    falling = dabs(x, y, size, size * (0.62 if spring else 0.5), turn)
    for index, hue in enumerate(hues):
        brush.fill(falling[index::3], brush.tone(hue), 0.9)


def _rain(site: Site, brush: Brush, count: int, lean: float) -> None:
    chance = site.chance("rain")
    light = mix(site.palette.horizon, "#ffffff", 0.5)
    near = chance.floats(count)
    x, y = chance.floats(count, -1700, 1700), chance.floats(count, -200, 1150)
    length = 26 + 62 * near
    step = np.linspace(0, 1, 3)[None]
    slant = site.side * -lean * 0.5
    lines = np.stack(
        [x[:, None] + slant * length[:, None] * step, y[:, None] + length[:, None] * step], axis=-1
    )
    faint = near < 0.6
    brush.strokes(lines[faint], 1.4, light, 0.36, 0.5)
    brush.strokes(lines[~faint], 2.2, light, 0.5, 0.5)
    ground = site.ground
    sx, sy = chance.floats(70, -1600, 1600), chance.floats(70, ground - 60, 1060)
    turn = np.linspace(np.pi * 1.05, np.pi * 1.95, 6)[None]
    wide = (6 + 8 * chance.floats(70))[:, None]
    crowns = np.stack(
        [sx[:, None] + wide * np.cos(turn), sy[:, None] + wide * 0.5 * np.sin(turn)], axis=-1
    )
    brush.strokes(crowns, 1.6, light, 0.42)


def _snow(site: Site, brush: Brush) -> None:
    chance = site.chance("snow")
    white = mix("#ffffff", site.palette.mist, 0.06)
    for count, low, high, alpha in ((260, 3, 6, 0.7), (110, 6, 10, 0.85), (24, 15, 24, 0.55)):
        x, y = chance.floats(count, -1700, 1700), chance.floats(count, -220, 1150)
        size = chance.floats(count, low, high)
        flakes = dabs(x, y, size, size * 1.12, chance.floats(count, 0, 3), 12)
        brush.fill(flakes, white, alpha, blur=high * 0.16 if high > 9 else 0)


def _fog(site: Site, brush: Brush) -> None:
    chance = site.chance("fog")
    mist = mix(site.palette.mist, "#ffffff", 0.12 if brightness(site.palette.mist) > 0.3 else 0.04)
    for _ in range(10):
        y = chance.one(620, 1040)
        brush.puff(
            chance.one(-1400, 1400), y, chance.one(800, 1500), chance.one(130, 300), mist, 0.3
        )


def _leaves(site: Site, brush: Brush) -> None:
    chance = site.chance("leaves")
    count = 34
    x, y = chance.floats(count, -1700, 1700), chance.floats(count, -100, 1000)
    size = chance.floats(count, 10, 24)
    leaves = dabs(x, y, size, size * 0.45, chance.floats(count, -0.8, 0.8))
    brush.fill(leaves[::2], brush.tone("#b9863c"), 0.85)
    brush.fill(leaves[1::2], brush.tone("#7f8f48"), 0.85)
    light = mix(site.palette.horizon, "#ffffff", 0.5)
    count = 12
    step = np.linspace(0, 1, 14)[None]
    sx, sy = chance.floats(count, -1700, 1500)[:, None], chance.floats(count, 60, 900)[:, None]
    long = chance.floats(count, 180, 420)[:, None]
    lines = np.stack([sx + long * step, sy + 12 * np.sin(step * 7 + sx)], axis=-1)
    brush.strokes(lines, 2.2, light, 0.34)
