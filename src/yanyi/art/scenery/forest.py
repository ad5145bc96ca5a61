"""Deep in a wood."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.ground import ground_field, path, season_leaf
from yanyi.art.scenery.pine import conifer
from yanyi.art.scenery.plant import bamboo, bush, grass
from yanyi.art.scenery.ridge import paint_mist
from yanyi.art.scenery.shape import curve, dabs, line
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown, clump
from yanyi.art.scenery.vista import tree_line
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay, Weather


def forest(site: Site) -> None:
    """Deep in a wood: trunks behind trunks, light falling through leaves."""
    palette = site.palette
    site.ground = 895.0
    site.stature = 350.0
    leaf = season_leaf(site)
    chinese = site.setting.era is Era.PERIOD_CHINESE
    kind = site.chance("wood kind").whole(0, 2)
    back = site.layer(0.0)
    paint_sky(site, back, site.horizon)
    back.fill(site.whole(), mix(palette.mist, palette.far, 0.4), 0.45)
    far = site.layer(0.14, 0.55)
    crown = Crown.of(far, leaf)
    tree_line(far, site.chance("far wood"), 640, 330, crown, 34)
    _trunks(site, far, "far", 660, 34, (10, 22), "#7a7568")
    paint_mist(far, site.chance("mist"), 640, 110, mix(palette.mist, palette.far, 0.2), 0.7)
    middle = site.layer(0.34, 0.22)
    ground_field(site, middle, 672, mix(leaf, "#d8d2a0", 0.4), mix(leaf, "#4a4632", 0.4))
    if chinese and kind == 0 and not site.snowy:
        _bamboo_wood(site, middle, leaf)
    elif kind == 1 or site.snowy:
        chance = site.chance("firs")
        for index in range(22):
            x = -1650 + 150 * index + chance.one(-60, 60)
            conifer(
                middle,
                x,
                700 + chance.one(-14, 40),
                chance.one(330, 620),
                chance,
                Crown.of(middle, mix(leaf, "#3f6a5a", 0.5), evergreen=True),
                site.snowy,
            )
    else:
        _trunks(site, middle, "middle", 700, 17, (28, 52), "#7d6a56")
    chance = site.chance("canopy")
    bamboos = chinese and kind == 0 and not site.snowy
    for index in range(0 if bamboos else 32):
        x = -1700 + 110 * index + chance.one(-50, 50)
        clump(
            middle,
            x,
            chance.one(-40, 130),
            chance.one(190, 330),
            chance,
            Crown.of(middle, leaf),
            outline=False,
        )
    for _ in range(11):
        x = chance.pick((-1, 1)) * chance.one(260, 1600)
        bush(
            middle,
            x,
            740 + chance.one(-20, 30),
            chance.one(120, 230),
            chance,
            Crown.of(middle, mix(leaf, "#3f6a4a", 0.3)),
        )
    _rays(site, middle)
    near = site.layer(0.55)
    ground_field(site, near, 810, mix(leaf, "#c9bd84", 0.35), mix(leaf, "#2f3526", 0.55))
    path(site, near, 700, mix(leaf, "#d9c79a", 0.72))
    chance = site.chance("floor")
    if not site.snowy:
        grass(near, chance, -1750, -240, 815, 190, 52, near.tone(mix(leaf, "#56703c", 0.4)), 330)
        grass(near, chance, 240, 1750, 815, 190, 52, near.tone(mix(leaf, "#56703c", 0.4)), 330)
        grass(near, chance, -1750, 1750, 806, 22, 34, near.tone(mix(leaf, "#4a6238", 0.4)), 300)
        _litter(near, chance, 820, leaf)
    if not (chinese and kind == 0):
        _trunks(site, near, "near", 850, 9, (80, 120), "#6b5644")
    for index in range(6):
        bush(
            near,
            chance.pick((-1, 1)) * chance.one(480, 1500),
            880 + 8 * index,
            chance.one(150, 260),
            chance,
            Crown.of(near, leaf),
        )
    _front(site, bamboos)


def _front(site: Site, bamboos: bool) -> None:
    """What stands dark before us."""
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.72)
    chance = site.chance("front")
    if bamboos:
        for index in range(8):
            x = (-1 if index % 2 else 1) * chance.one(640, 1100)
            bamboo(front, x, 1160, chance.one(1150, 1500), chance, dark, chance.one(26, 44))
        grass(front, chance, -1750, 1750, 1040, 80, 90, dark.body, 260)
        return
    for side in (-1, 1):
        x = side * chance.one(850, 930)
        front.limb(
            curve([(x, 1150), (x + side * 20, 600), (x - side * 40, -200)], 8), 130, 100, dark.bark
        )
        bough = curve([(x, 240), (x - side * 190, 150), (x - side * 400, 130)], 8)
        front.limb(bough, 34, 6, dark.bark)
        for _ in range(6):
            clump(
                front,
                x - side * chance.one(-60, 420),
                chance.one(-90, 130),
                chance.one(160, 260),
                chance,
                dark,
                outline=False,
            )
    grass(front, chance, -1750, 1750, 1040, 80, 90, dark.body, 260)


def _trunks(
    site: Site,
    brush: Brush,
    name: str,
    foot: float,
    count: int,
    width: tuple[float, float],
    local: str,
) -> None:
    chance = site.chance("trunks", name)
    tone = brush.tone(local)
    for index in range(count):
        x = -1700 + 3400 * (index + chance.one(-0.42, 0.42)) / count
        if width[1] > 60 and abs(x) < 330:
            continue
        wide = chance.one(*width)
        y = foot + chance.one(-14, 22)
        sway = chance.one(-50, 50)
        spine = curve([(x, y), (x + sway * 0.3, y - 320), (x + sway, y - 1200)], 8)
        brush.limb(spine, wide * 1.25, wide * 0.75, tone)
        brush.limb(
            spine + np.array([[wide * 0.2 * -site.side, 0]]),
            wide * 0.55,
            wide * 0.3,
            mix(tone, brush.ink, 0.28),
        )
        for _ in range(int(wide / 5)):
            share = chance.one(0.02, 0.6)
            px = x + chance.one(-0.42, 0.42) * wide
            py = y - 1100 * share
            brush.strokes(
                line(px, py, px + chance.one(-4, 4), py + chance.one(26, 90), 4),
                max(1.6, wide / 20),
                alpha=0.3,
            )
        roots = curve(
            [
                (x - wide * 0.95, y + 8),
                (x - wide * 0.5, y - wide * 0.4),
                (x, y - wide * 0.1),
                (x + wide * 0.5, y - wide * 0.4),
                (x + wide * 0.95, y + 8),
            ],
            5,
        )
        brush.fill(roots, tone)


def _bamboo_wood(site: Site, brush: Brush, leaf: str) -> None:
    chance = site.chance("bamboo wood")
    for index in range(58):
        x = -1650 + 57 * index + chance.one(-26, 26)
        depth = index % 3 / 3 + chance.one(0, 0.3)
        green = mix("#7aa05c", leaf, 0.3)
        crown = Crown.of(brush, mix(green, "#cfe0b0", 0.55 - 0.5 * depth), evergreen=True)
        if abs(x) < 230 and depth > 0.4:
            continue
        bamboo(brush, x, 690 + 60 * depth, 800 + 400 * depth, chance, crown, 10 + 15 * depth)


def _rays(site: Site, brush: Brush) -> None:
    """Shafts of light through the leaves."""
    if site.setting.weather not in (
        Weather.CLEAR,
        Weather.UNKNOWN,
        Weather.WIND,
        Weather.FOG,
        Weather.CLOUDY,
    ):
        return
    chance = site.chance("rays")
    night = site.setting.time in (TimeOfDay.NIGHT, TimeOfDay.EVENING)
    colour = mix(site.light.key, site.palette.horizon, 0.3)
    for _ in range(7):
        x, wide = site.side * chance.one(-200, 900), chance.one(40, 130)
        slide = -site.side * chance.one(420, 560)
        shaft = [(x, -100), (x + wide, -100), (x + wide * 2.2 + slide, 880), (x + slide, 880)]
        brush.grade(
            shaft,
            [(0, colour, 0.12 if night else 0.26), (1, colour, 0.0)],
            (x, -100),
            (x + slide, 860),
        )


def _litter(brush: Brush, chance: Chance, y: float, leaf: str) -> None:
    count = 120
    x, near = chance.floats(count, -1600, 1600), chance.floats(count)
    size = 7 + 13 * near
    pieces = dabs(x, y + 30 + 200 * near, size, size * 0.4, chance.floats(count, -0.5, 0.5))
    brush.fill(pieces[::2], brush.tone("#b98a4a"), 0.6)
    brush.fill(pieces[1::2], brush.tone(mix(leaf, "#e9dba0", 0.4)), 0.5)
