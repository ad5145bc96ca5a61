"""No place: the ground of a feeling."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.shape import dabs, oval
from yanyi.art.scenery.site import Site
from yanyi.story.vocabulary import Mood

_BURSTS = frozenset({Mood.ANGRY, Mood.TENSE, Mood.EPIC, Mood.COMIC, Mood.JOYFUL, Mood.FEARFUL})


def abstract(site: Site) -> None:
    """No place: washes of the mood's colours, rays for a burst, drifting motes for the rest."""
    palette = site.palette
    site.ground = 960.0
    site.stature = 620.0
    back = site.layer(0.0)
    chance = site.chance("abstract")
    one, two = palette.sky, palette.horizon
    back.grade(
        site.whole(),
        [(0, one, 1), (0.5, mix(one, two, 0.5), 1), (1, mix(two, palette.far, 0.3), 1)],
        (-400, 0),
        (400, 1000),
    )
    for _ in range(14):
        colour = chance.pick((palette.far, palette.horizon, palette.middle, palette.sky))
        back.puff(
            chance.one(-1300, 1300),
            chance.one(-60, 1060),
            chance.one(500, 1300),
            chance.one(200, 560),
            colour,
            0.32,
        )
    back.glow(0, 470, 900, mix(palette.horizon, palette.accent, 0.25), 0.75)
    middle = site.layer(0.3)
    if site.setting.mood in _BURSTS:
        turn = np.sort(chance.floats(90, 0, 2 * np.pi))
        inner, width = chance.floats(90, 420, 640), chance.floats(90, 0.003, 0.016)
        rays = []
        for angle, start, half in zip(turn, inner, width, strict=True):
            spread = np.array([[start, 0.0], [2300, -half * 2300], [2300, half * 2300]])
            cos, sin = np.cos(angle), np.sin(angle)
            rays.append(
                np.stack(
                    [
                        spread[:, 0] * cos - spread[:, 1] * sin,
                        470 + spread[:, 0] * sin + spread[:, 1] * cos,
                    ],
                    axis=1,
                )
            )
        middle.fill(np.stack(rays[::2]), mix(palette.near, palette.ink, 0.3), 0.55)
        middle.fill(np.stack(rays[1::2]), mix(palette.horizon, "#ffffff", 0.4), 0.5)
    else:
        for _ in range(16):
            size = chance.one(30, 150)
            x, y = chance.one(-1300, 1300), chance.one(0, 900)
            middle.fill(
                oval(x, y, size, size, 40),
                mix(palette.horizon, "#ffffff", 0.3),
                chance.one(0.06, 0.2),
            )
    dots = site.layer(0.45)
    grid = np.array(
        [(x, y) for y in range(-100, 1100, 20) for x in range(-1740, 1741, 20)], dtype=np.float64
    )
    grid[:, 0] += 10 * ((grid[:, 1] / 20).astype(int) % 2)
    share = np.clip((-(grid[:, 0] * site.side) * 0.55 + 560 - grid[:, 1]) / 900, 0, 1)
    kept = share > 0.05
    spread = 3 + 13 * share[kept]
    where = grid[kept]
    dots.fill(
        dabs(where[:, 0], where[:, 1], spread, spread * 1.6, np.zeros(len(spread)), 3),
        mix(palette.near, palette.ink, 0.1),
        0.2,
    )
    for _ in range(50):
        x, y, wide = chance.one(-1500, 1500), chance.one(0, 1000), chance.one(3, 9)
        dots.fill(
            oval(x, y, wide, wide, 12), mix(palette.accent, "#ffffff", 0.4), chance.one(0.3, 0.8)
        )
