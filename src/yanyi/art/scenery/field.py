"""Open farmland."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.ground import path
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.pine import conifer, pine
from yanyi.art.scenery.plant import blades, grass
from yanyi.art.scenery.shape import box, curve, dabs
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, leafy
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Season

_CROPS = {
    Season.SPRING: "#a8cc72",
    Season.SUMMER: "#7fae55",
    Season.AUTUMN: "#d9b04f",
    Season.WINTER: "#a3916a",
}


def field(site: Site) -> None:
    """Open farmland: strips of crop, a lone tree, far hills and a village or a barn."""
    palette = site.palette
    horizon = site.horizon
    site.ground = 900.0
    site.stature = 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.16, 0.3)
    ranges(site, far, horizon, 170, 0.3)
    birds(site, far, -site.side * 200, 300, 6)
    middle = site.layer(0.34, 0.1)
    chance = site.chance("field")
    tree_line(middle, site.chance("far trees"), horizon + 12, 60, Crown.of(middle, "#6a8f58"), 50)
    crop = chance.pick(("#d9bf62", "#9db866", "#c9c272"))
    crop = _CROPS.get(site.season, crop)
    _strips(site, middle, horizon + 4, crop)
    _farm(site, middle, -site.side * 400, horizon + 46)
    leafy(middle, site.side * 380, 700, 330, chance, Crown.of(middle, "#5f8c53"))
    near = site.layer(0.55)
    path(site, near, 760, "#cdb88c")
    snow = site.snowy
    tone = near.tone("#cdb457" if not snow else "#c9c2a2")
    for side in (-1, 1):
        left, right = (-1750.0, -230.0) if side < 0 else (230.0, 1750.0)
        grass(near, chance, left, right, 830, 130, 95, tone, 480)
        count = 90
        x = chance.floats(count, left, right)
        y = 800 + 150 * chance.floats(count) - 60
        size = chance.floats(count, 15, 26)
        near.fill(
            dabs(x, y, size, size * 0.36, -np.pi / 2 + chance.floats(count, -0.4, 0.4)),
            mix(tone, palette.horizon, 0.3),
        )
    front = site.layer(0.85)
    dark = mix(palette.near, palette.ink, 0.65)
    grass(front, chance, -1750, -300, 1060, 70, 150, dark, 170)
    grass(front, chance, 420, 1750, 1060, 70, 150, dark, 170)


def _strips(site: Site, brush: Brush, y: float, crop: str) -> None:
    chance = site.chance("strips")
    snow = site.snowy
    _, _, _, bottom = site.bounds()
    levels = [y, y + 26, y + 66, y + 124, y + 206, y + 290]
    for index, top in enumerate(levels):
        local = chance.pick((crop, mix(crop, "#7f9f52", 0.6), mix(crop, "#8a6f4a", 0.45)))
        if snow:
            local = mix(local, "#f2f6f9", 0.85)
        x = np.linspace(-1750, 1750, 60)
        edge = np.stack([x, top + (4 + index * 3) * chance.noise(x / 420, 2)], axis=1)
        tone = brush.tone(local)
        brush.fall(
            np.vstack([edge, [[1750, bottom], [-1750, bottom]]]),
            mix(tone, site.palette.horizon, 0.25 - 0.04 * index),
            tone,
            top,
            top + 100,
        )
        brush.strokes(edge, 1.8, alpha=0.35)
        high = 6 + 11 * index
        for row in range(3):
            py = top + (levels[index + 1] - top if index < 5 else 120) * (row + 0.6) / 3
            count = 130
            px = chance.floats(count, -1700, 1700)
            blades(
                brush,
                px,
                py + chance.floats(count, -4, 4),
                chance.floats(count, 0.6, 1.1) * high,
                chance,
                mix(tone, brush.ink, 0.14 + 0.08 * row),
                1.6 + index * 0.5,
                alpha=0.6,
            )


def _farm(site: Site, brush: Brush, x: float, y: float) -> None:
    chance = site.chance("farm")
    snow = site.snowy
    chinese = site.setting.era is Era.PERIOD_CHINESE
    for index in range(3):
        hx, wide, high = x + index * 130 - 120, chance.one(100, 150), chance.one(50, 70)
        wall = "#d8c9a8" if chinese else chance.pick(("#b5523f", "#e3d8c0"))
        brush.block(hx - wide / 2, y - high, wide, high, wall, line=1.8)
        cap = [
            (hx - wide * 0.62, y - high * 0.95),
            (hx - wide * 0.4, y - high * 1.75),
            (hx + wide * 0.4, y - high * 1.75),
            (hx + wide * 0.62, y - high * 0.95),
        ]
        brush.form(cap, "#f2f6f9" if snow else ("#a58a55" if chinese else "#6f5a58"), line=1.8)
        brush.fill(
            box(hx - 9, y - high * 0.7, 18, high * 0.35),
            "#ffcf7a" if site.lit else brush.tone("#57483c"),
        )
        brush.block(hx + wide * 0.2, y - high * 0.62, wide * 0.16, high * 0.62, "#6a4c38", line=1.5)
    smoke = curve([(x - 90, y - 110), (x - 70, y - 160), (x - 100, y - 210), (x - 60, y - 280)], 8)
    brush.strokes(smoke, 12, mix(site.palette.mist, "#ffffff", 0.3), 0.4)
    if site.lit:
        lantern(site, brush, x + 60, y - 62, 26)
        brush.glow(x, y - 40, 200, "#ffcf7a", 0.4)
    pine_crown = Crown.of(brush, "#5f8a58", evergreen=True)
    if chinese:
        pine(brush, x - 230, y + 10, 170, chance, pine_crown)
    else:
        conifer(brush, x - 240, y + 10, 190, chance, pine_crown, snow)
