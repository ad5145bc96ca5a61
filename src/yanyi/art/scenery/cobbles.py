"""The ground of a street, dry, wet or white."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.shape import oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.water import paint_glitter
from yanyi.story.vocabulary import Weather


def cobbles(site: Site, brush: Brush, lane: Lane, local: str = "#a39c90") -> None:
    """The paved ground of the street, wet or white with the weather."""
    snow = site.snowy
    tone = brush.tone("#e3ebf1" if snow else local)
    horizon = site.horizon
    brush.fall(
        site.below(horizon + 14),
        mix(tone, site.palette.mist, 0.55),
        mix(tone, brush.ink, 0.08),
        horizon + 14,
        1030,
    )
    chance = site.chance("cobbles")
    ink = mix(tone, brush.ink, 0.55)
    rows = []
    away = 2.2
    while away < 34:
        _, y = lane.spot(0, 0, away)
        x0, x1 = lane.spot(-lane.half, 0, away)[0], lane.spot(lane.half, 0, away)[0]
        at = np.linspace(x0, x1, 14)
        rows.append(np.stack([at, y + lane.size(0.03, away) * chance.floats(14, -1, 1)], axis=1))
        away *= 1.09
    brush.strokes(np.stack(rows), 1.9, ink, 0.42, 0.1)
    joints = []
    for index in range(len(rows) - 1):
        count = 9
        shares = np.linspace(0.04, 0.94, count) + chance.floats(count, -0.04, 0.04)
        for share in shares:
            a, b = rows[index], rows[index + 1]
            one = a[0] + (a[-1] - a[0]) * share
            two = b[0] + (b[-1] - b[0]) * share
            joints.append(np.linspace(one, two, 3))
    brush.strokes(np.stack(joints), 1.7, ink, 0.38, 0.1)
    for _ in range(40):
        z, x = chance.one(2.4, 22), chance.one(-lane.half, lane.half)
        px, py = lane.spot(x, 0, z)
        colour = mix(tone, "#ffffff", 0.2) if chance.yes() else ink
        brush.puff(px, py, lane.size(0.8, z), lane.size(0.22, z), colour, 0.2)
    reflect(site, brush, horizon + 40)


def reflect(site: Site, brush: Brush, top: float) -> None:
    """Wet ground: the sky's sheen and the lamps' long lights."""
    if site.setting.weather not in (Weather.RAIN, Weather.STORM):
        return
    sheen = mix(site.palette.horizon, site.palette.sky, 0.35)
    brush.grade(
        site.below(top),
        [(0, sheen, 0.6), (0.5, sheen, 0.25), (1, sheen, 0.45)],
        (0, top),
        (0, 1030),
    )
    chance = site.chance("reflect")
    if site.lit:
        for index in range(12):
            x = -1000 + 180 * index + chance.one(-70, 70)
            y = top + chance.one(10, 130)
            paint_glitter(
                brush,
                chance,
                x,
                y,
                y + chance.one(130, 260),
                chance.pick((LAMP, "#ff9a5a", "#ffd9a0")),
                0.4,
                0.45,
                26,
            )
    light = mix(sheen, "#ffffff", 0.35)
    for _ in range(24):
        x, y = chance.one(-1300, 1300), top + 300 * chance.one(0.15, 1)
        wide = chance.one(60, 260) * (0.4 + (y - top) / 300)
        brush.fill(oval(x, y, wide, wide * 0.12, 24), light, 0.3)
