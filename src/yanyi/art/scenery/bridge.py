"""On a bridge: its parapet, the river below, the town beyond."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.cobbles import cobbles
from yanyi.art.scenery.craft import skiff
from yanyi.art.scenery.lamp import lantern, street_lamp
from yanyi.art.scenery.lane import Lane
from yanyi.art.scenery.pavilion import pagoda
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.roof import Timber, cottage
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.town import gables
from yanyi.art.scenery.tree import Crown, leafy, willow
from yanyi.art.scenery.vista import ranges, skyline, tree_line
from yanyi.art.scenery.water import paint_water, shore_shade
from yanyi.board.vocabulary import Era

_RAIL = 762.0


def bridge(site: Site) -> None:
    """The middle of a bridge over a river."""
    site.ground, site.stature = 905.0, 390.0
    horizon, side, palette = site.horizon, site.side, site.palette
    chance = site.chance("bridge")
    sky = site.layer(0.0)
    paint_sky(site, sky, horizon)
    far = site.layer(0.15, 0.3)
    birds(site, far, -side * 200, 260, 5)
    _banks(site, far, chance)
    middle = site.layer(0.32, 0.08)
    paint_water(site, middle, horizon + 14, 860)
    shore_shade(middle, horizon + 14, mix(palette.middle, palette.ink, 0.3))
    _other_bridge(site, middle, -side * 120, horizon + 36)
    if site.setting.era is not Era.MODERN:
        skiff(site, middle, side * 330, horizon + 96, 170, side)
    paint_mist(middle, site.chance("mist"), horizon + 18, 34, palette.mist, 0.6)
    near = site.layer(0.52)
    _deck(site, near)
    _parapet(site, near, chance)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.7)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            willow(front, side * 900, 1120, 1080, site.chance("front"), dark, -side * 0.06)
            lantern(site, front, -side * 700, -70, 140)
        case Era.PERIOD_WESTERN:
            street_lamp(site, front, side * 730, 1130, 880, old=True)
        case _:
            front.limb(line(side * 760, -160, side * 700, 1180, 8), 44, 52, dark.body)
            for index in range(5):
                front.limb(
                    line(side * 760, -100, side * (100 - 330 * index), 1180, 8), 7, 9, dark.body
                )


def _banks(site: Site, brush: Brush, chance: Chance) -> None:
    """The town on the far bank."""
    horizon = site.horizon
    crown = Crown.of(brush, "#6a9060")
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            ranges(site, brush, horizon, 220, 0.65)
            pagoda(site, brush, site.side * chance.one(150, 280), horizon + 6, 260, Timber(), 7)
            for index in range(16):
                x = -900 + 120 * index + chance.one(-30, 30)
                size = chance.one(70, 110)
                cottage(site, brush, x, horizon + 18, size * 1.25, size, Timber())
        case Era.PERIOD_WESTERN:
            ranges(site, brush, horizon, 140, 0.25)
            gables(site, brush, horizon + 16, 0.72, chance)
            dome = curve(
                [
                    (-60, horizon - 120),
                    (-46, horizon - 190),
                    (0, horizon - 220),
                    (46, horizon - 190),
                    (60, horizon - 120),
                ],
                6,
            )
            brush.block(-70, horizon - 124, 140, 140, "#c9bfa8", line=1.8)
            brush.form(dome, "#6f8a86", line=1.8)
            brush.strokes(line(0, horizon - 220, 0, horizon - 262, 3), 4)
        case _:
            tone = mix(site.palette.far, site.palette.sky, 0.25)
            skyline(site, brush, chance, horizon + 14, 300, tone, 0.35, (60, 140))
            skyline(
                site,
                brush,
                site.chance("near row"),
                horizon + 16,
                150,
                mix(site.palette.middle, site.palette.sky, 0.2),
                0.35,
                (70, 150),
            )
    tree_line(brush, site.chance("bank trees"), horizon + 20, 44, crown, 60)


def _other_bridge(site: Site, brush: Brush, x: float, y: float) -> None:
    """Another bridge over the same river, far off."""
    if site.setting.era is Era.MODERN:
        metal = "#b5563f"
        for dx in (-330, 330):
            brush.block(x + dx - 12, y - 210, 24, 220, metal, line=1.9)
        brush.block(x - 900, y - 48, 1800, 14, metal, line=1.8)
        step = np.linspace(-330, 330, 40)
        sag = y - 200 + 140 * (1 - (step / 330) ** 2)
        brush.strokes(np.stack([x + step, sag], axis=1), 4, brush.tone(metal), 1, 0)
        hangers = np.stack(
            [line(x + a, b, x + a, y - 48, 3) for a, b in zip(step[::2], sag[::2], strict=True)]
        )
        brush.strokes(hangers, 1.6, alpha=0.7, taper=0)
        for way in (-1, 1):
            brush.strokes(
                line(x + way * 330, y - 200, x + way * 700, y - 46, 6), 4, brush.tone(metal), 1, 0
            )
        return
    stone = "#a8a08c"
    count = 3 if site.setting.era is Era.PERIOD_WESTERN else 1
    wide = 640.0 if count == 3 else 420.0
    at = np.linspace(-1, 1, 30)
    rise = 66 if count == 3 else 96
    top = np.stack([x + at * wide / 2, y - 8 - rise * (1 - at**2)], axis=1)
    body: Points = np.vstack([top, [[x + wide / 2, y + 12], [x - wide / 2, y + 12]]])
    brush.form(body, WHITE if site.snowy else stone, "#7a7466", 2)
    for index in range(count):
        cx = x + (index - (count - 1) / 2) * wide * 0.28
        size = wide * (0.2 if count == 3 else 0.36)
        arch = curve(
            [
                (cx - size / 2, y + 14),
                (cx - size * 0.4, y - size * 0.26),
                (cx, y - size * 0.42),
                (cx + size * 0.4, y - size * 0.26),
                (cx + size / 2, y + 14),
            ],
            7,
        )
        brush.fill(arch, mix(site.palette.middle, site.palette.ink, 0.45))
        brush.outline(arch, 1.7)
    brush.strokes(top - [[0, 9]], 5, brush.tone(mix(stone, "#ffffff", 0.2)), 1, 0)
    posts = np.stack([line(a, b, a, b - 16, 3) for a, b in top[::2]])
    brush.strokes(posts, 3, brush.tone(stone), 1, 0)


def _deck(site: Site, brush: Brush) -> None:
    """What we stand on."""
    if site.setting.era is Era.MODERN:
        tone = brush.tone(WHITE if site.snowy else "#8f9296")
        brush.fall(site.below(_RAIL), mix(tone, brush.ink, 0.15), tone, _RAIL, 1000)
        brush.fill(box(-REACH, 806, 2 * REACH, 9), brush.tone("#c9ccc8"))
        for index in range(-9, 10):
            brush.fill(
                [
                    (index * 210 - 60, 930),
                    (index * 210 + 60, 930),
                    (index * 216 + 66, 944),
                    (index * 216 - 62, 944),
                ],
                brush.tone("#ece6cc"),
                0.8,
            )
        return
    brush.clip(site.below(_RAIL - 10))
    cobbles(site, brush, Lane(site, 9.0), "#aaa391")
    brush.free()


def _parapet(site: Site, brush: Brush, chance: Chance) -> None:
    """The rail on the far side of the bridge."""
    era, side = site.setting.era, site.side
    if era is Era.MODERN:
        for index in range(-18, 19):
            brush.block(index * 92 - 4, _RAIL - 128, 8, 132, "#5f6a74", line=1.5)
        for dy, thick in ((-136, 16), (-84, 8), (-40, 8)):
            brush.block(-REACH, _RAIL + dy, 2 * REACH, thick, "#6f7a84", line=1.8)
        for x in (-side * 420, side * 420):
            street_lamp(site, brush, x, _RAIL + 6, 520)
        return
    stone = chance.pick(("#b5ae9c", "#a8a498", "#bcae94"))
    brush.block(-REACH, _RAIL - 20, 2 * REACH, 34, stone, line=2)
    if era is Era.PERIOD_CHINESE:
        for index in range(-8, 9):
            x = index * 190.0
            brush.block(x + 22, _RAIL - 104, 146, 86, mix(stone, "#ffffff", 0.1), line=1.9)
            flower = curve(
                [
                    (x + 60, _RAIL - 60),
                    (x + 80, _RAIL - 82),
                    (x + 95, _RAIL - 62),
                    (x + 110, _RAIL - 82),
                    (x + 130, _RAIL - 60),
                    (x + 95, _RAIL - 38),
                    (x + 60, _RAIL - 60),
                ],
                5,
            )
            brush.outline(flower, 2, 0.6)
            brush.block(x - 20, _RAIL - 150, 40, 152, stone, line=2.1)
            lion = curve(
                [
                    (x - 18, _RAIL - 150),
                    (x - 22, _RAIL - 178),
                    (x - 6, _RAIL - 198),
                    (x + 14, _RAIL - 192),
                    (x + 20, _RAIL - 168),
                    (x + 17, _RAIL - 150),
                ],
                5,
            )
            brush.form(lion, mix(stone, "#ffffff", 0.12), line=1.9)
            if site.snowy:
                brush.fill(oval(x - 2, _RAIL - 194, 34, 14, 14), brush.tone(WHITE))
        brush.block(-REACH, _RAIL - 116, 2 * REACH, 16, mix(stone, "#ffffff", 0.14), line=1.9)
    else:
        for index in range(-24, 25):
            x = index * 70.0
            baluster = curve(
                [
                    (x - 10, _RAIL - 20),
                    (x - 18, _RAIL - 52),
                    (x - 8, _RAIL - 84),
                    (x - 12, _RAIL - 104),
                    (x + 12, _RAIL - 104),
                    (x + 8, _RAIL - 84),
                    (x + 18, _RAIL - 52),
                    (x + 10, _RAIL - 20),
                ],
                4,
            )
            brush.form(baluster, mix(stone, "#ffffff", 0.1), line=1.7)
        brush.block(-REACH, _RAIL - 126, 2 * REACH, 24, mix(stone, "#ffffff", 0.16), line=2)
        for x in (-side * 420, side * 330):
            brush.block(x - 34, _RAIL - 160, 68, 172, stone, line=2.1)
            street_lamp(site, brush, x, _RAIL - 158, 330, old=True)
    if site.snowy:
        brush.block(-REACH, _RAIL - 134, 2 * REACH, 13, WHITE, line=0)
    leaf = Crown.of(brush, "#5f8a58")
    leafy(brush, side * 1250, _RAIL, 420, chance, leaf)
