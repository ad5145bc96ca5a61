"""Green places: a forest, a garden, a field."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.lamp import lantern, street_lamp
from yanyi.art.scenery.plant import bamboo, blades, bush, grass, lotus, rock
from yanyi.art.scenery.ridge import Ridge, paint_mist, paint_ridge
from yanyi.art.scenery.roof import Timber, pavilion
from yanyi.art.scenery.shape import Points, box, curve, dabs, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.sky import birds, paint_sky
from yanyi.art.scenery.tree import Crown, bough_tree, clump, conifer, leafy, pine, willow
from yanyi.art.scenery.vista import ranges, tree_line
from yanyi.art.scenery.water import paint_water
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import TimeOfDay, Weather

_AUTUMN = ("#b9803c", "#c2603a", "#a8973f")
_GREEN = ("#5f8c53", "#6f9a5a", "#4f7f5c")


def _leaf(site: Site) -> str:
    """The season's leaf colour of this place."""
    chance = site.chance("season")
    if site.setting.weather is Weather.SNOW:
        return "#7f8f8a"
    return chance.pick(_AUTUMN) if chance.yes(0.2) else chance.pick(_GREEN)


def ground_field(
    site: Site, brush: Brush, y: float, top: str, low: str, rough: float = 14.0
) -> Points:
    """Ground from y down, with a soft uneven edge; gives the edge."""
    chance = site.chance("ground", round(y))
    if site.setting.weather is Weather.SNOW:
        top, low = "#eef3f7", "#cbd8e2"
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


def forest(site: Site) -> None:
    """Deep in a wood: trunks behind trunks, light falling through leaves."""
    palette = site.palette
    site.ground = 895.0
    site.stature = 350.0
    leaf = _leaf(site)
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
    if chinese and kind == 0:
        _bamboo_wood(site, middle, leaf)
    elif kind == 1 or site.setting.weather is Weather.SNOW:
        chance = site.chance("firs")
        for index in range(22):
            x = -1650 + 150 * index + chance.one(-60, 60)
            conifer(
                middle,
                x,
                700 + chance.one(-14, 40),
                chance.one(330, 620),
                chance,
                Crown.of(middle, mix(leaf, "#3f6a5a", 0.5)),
                site.setting.weather is Weather.SNOW,
            )
    else:
        _trunks(site, middle, "middle", 700, 17, (28, 52), "#7d6a56")
    chance = site.chance("canopy")
    for index in range(32):
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
    for index in range(15):
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
    _path(site, near, 700, mix(leaf, "#d9c79a", 0.72))
    chance = site.chance("floor")
    if site.setting.weather is not Weather.SNOW:
        grass(near, chance, -1750, -240, 815, 190, 52, near.tone(mix(leaf, "#56703c", 0.4)), 330)
        grass(near, chance, 240, 1750, 815, 190, 52, near.tone(mix(leaf, "#56703c", 0.4)), 330)
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
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.72)
    chance = site.chance("front")
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


def _bamboo_wood(site: Site, brush: Brush, leaf: str) -> None:
    chance = site.chance("bamboo wood")
    for index in range(46):
        x = -1650 + 72 * index + chance.one(-30, 30)
        depth = chance.one()
        crown = Crown.of(brush, mix("#7aa05c", leaf, 0.3))
        if abs(x) < 260 and depth > 0.4:
            continue
        bamboo(brush, x, 690 + 60 * depth, 900 + 300 * depth, chance, crown, 12 + 14 * depth)


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


def _path(site: Site, brush: Brush, width: float, local: str) -> None:
    """A path winding from the far ground to our feet."""
    if site.setting.weather is Weather.SNOW:
        local = "#dde6ee"
    chance = site.chance("path")
    bend = chance.one(60, 180) * -site.side
    level = np.linspace(0, 1, 20)
    y = 806 + 300 * level
    middle = bend * (1 - level) ** 1.4
    half = 0.5 * width * (0.14 + 0.9 * level**1.2) * (1 + 0.06 * chance.noise(level * 6, 2))
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


def _litter(brush: Brush, chance: Chance, y: float, leaf: str) -> None:
    count = 120
    x, near = chance.floats(count, -1600, 1600), chance.floats(count)
    size = 7 + 13 * near
    pieces = dabs(x, y + 30 + 200 * near, size, size * 0.4, chance.floats(count, -0.5, 0.5))
    brush.fill(pieces[::2], brush.tone("#b98a4a"), 0.6)
    brush.fill(pieces[1::2], brush.tone(mix(leaf, "#e9dba0", 0.4)), 0.5)


def garden(site: Site) -> None:
    """A garden of its era: pond, pavilion and moon gate; lawn and hedges; or a park."""
    site.ground = 905.0
    site.stature = 340.0
    sky = site.layer(0.0)
    paint_sky(site, sky, site.horizon)
    match site.setting.era:
        case Era.PERIOD_CHINESE:
            _chinese_garden(site)
        case Era.PERIOD_WESTERN:
            _western_garden(site)
        case _:
            _park(site)


def _blossom(site: Site, brush: Brush) -> str:
    """The colour of the blossom of this garden."""
    return mix(
        brush.tone(site.chance("blossom").pick(("#f2a3ad", "#f6c9cf", "#e8697a", "#f4e2d0"))),
        site.palette.accent,
        0.15,
    )


def _chinese_garden(site: Site) -> None:
    palette = site.palette
    leaf = _leaf(site)
    far = site.layer(0.15, 0.34)
    ranges(site, far, 560, 220, 0.55)
    tree_line(far, site.chance("far trees"), 585, 120, Crown.of(far, leaf), 40)
    middle = site.layer(0.34, 0.1)
    chance = site.chance("garden")
    crown = Crown.of(middle, leaf)
    wall_y = 560.0
    _garden_wall(site, middle, wall_y, 150)
    for index in range(12):
        x = -1500 + 270 * index + chance.one(-70, 70)
        if index % 3:
            bamboo(middle, x, 600, chance.one(300, 430), chance, crown, 9)
        else:
            leafy(middle, x, 604, chance.one(280, 360), chance, crown, outline=False)
    paint_water(site, middle, 604, 900)
    for index in range(14):
        x = -1600 + 240 * index + chance.one(-60, 60)
        rock(middle, x, 618, chance.one(70, 170), chance.one(30, 80), chance, "#a6a79d")
    side = -site.side
    pavilion(site, middle, side * 420, 650, 330, Timber())
    _bridge(site, middle, side * 250, site.side * 330, 650)
    lotus(middle, chance, site.side * 430, 735, 170, middle.tone("#5f8f68"), _blossom(site, middle))
    lotus(middle, chance, side * 860, 760, 170, middle.tone("#5f8f68"), _blossom(site, middle))
    paint_mist(middle, site.chance("mist"), 610, 26, palette.mist, 0.5)
    near = site.layer(0.55)
    ground_field(site, near, 835, "#b9b793", "#6f7a5a")
    _flagstones(site, near, 850)
    for index in range(6):
        one = chance.pick((-1, 1))
        rock(
            near,
            one * chance.one(430, 1500),
            868 + 6 * index,
            chance.one(110, 210),
            chance.one(60, 150),
            chance,
            "#b3b5ad",
        )
    bush(near, site.side * 560, 900, 210, chance, Crown.of(near, leaf), _blossom(site, near))
    bush(near, side * 1060, 900, 250, chance, Crown.of(near, leaf), _blossom(site, near))
    grass(near, chance, -1750, -350, 850, 60, 30, near.tone("#7d955a"), 110)
    grass(near, chance, 350, 1750, 850, 60, 30, near.tone("#7d955a"), 110)
    lantern_post = site.side * 330
    _stone_lantern(site, near, lantern_post, 872, 130)
    front = site.layer(0.85)
    if chance.yes(0.5):
        willow(
            front,
            site.side * 830,
            1120,
            1080,
            site.chance("front"),
            Crown.dark(front, 0.45),
            -site.side * 0.1,
        )
    else:
        bough_tree(
            front,
            site.side * 850,
            1120,
            1150,
            site.chance("front"),
            Crown.dark(front, 0.7),
            -site.side * 0.25,
            6,
            _blossom(site, front),
        )


def _garden_wall(site: Site, brush: Brush, y: float, height: float) -> None:
    """A white wall with tiles, a moon gate and latticed windows."""
    chance = site.chance("wall")
    top = y - height
    brush.fall(
        box(-1750, top, 3500, height + 50),
        brush.tone("#efe9dc"),
        brush.tone("#cfc8b8"),
        top,
        y + 50,
    )
    for _ in range(40):
        brush.puff(
            chance.one(-1700, 1700),
            y + chance.one(-30, 40),
            chance.one(60, 200),
            chance.one(20, 60),
            brush.tone("#9c9a86"),
            0.22,
        )
    gate = site.side * chance.one(80, 200)
    hole = oval(gate, y - 46, 150, 150, 48)
    brush.fill(hole, mix(brush.tone("#8fae86", 0.2), site.palette.mist, 0.3))
    brush.clip(hole)
    bamboo(brush, gate - 30, y + 40, 220, chance, Crown.of(brush, "#6f9a5a"), 8)
    bamboo(brush, gate + 34, y + 40, 200, chance, Crown.of(brush, "#6f9a5a"), 8)
    brush.free()
    brush.outline(hole, 6, 0.7)
    for index in (-3, -2, -1, 1, 2, 3):
        x = gate + index * 330 + chance.one(-30, 30)
        window = oval(x, y - 62, 88, 70, 6)
        brush.fill(window, mix("#ffc873", brush.tone("#7f9a7a"), 0.0 if site.lit else 1.0))
        for share in (-0.5, 0.0, 0.5):
            brush.strokes(
                line(x + share * 60 - 24, y - 92, x + share * 60 + 24, y - 32, 4), 2, alpha=0.6
            )
            brush.strokes(
                line(x + share * 60 + 24, y - 92, x + share * 60 - 24, y - 32, 4), 2, alpha=0.6
            )
        brush.outline(window, 3.4)
    snow = site.setting.weather is Weather.SNOW
    brush.block(-1750, top - 16, 3500, 20, "#f4f8fb" if snow else "#56646b", line=2.2)
    tiles = np.stack([box(x, top - 2, 11, 10) for x in np.arange(-1740, 1740, 17.0)])
    brush.fill(tiles, brush.tone("#3d484d"))


def _bridge(site: Site, brush: Brush, start: float, end: float, y: float) -> None:
    """A low arched bridge over the pond."""
    half, middle = (end - start) / 2, (start + end) / 2
    share = np.linspace(-1, 1, 21)
    top = np.stack([middle + half * share, y - 66 * (1 - share**2)], axis=1)
    under = np.stack([middle + half * 0.62 * share, y + 16 - 62 * np.sqrt(1 - share**2)], axis=1)
    body = np.vstack(
        [top, [[end, y + 18], [middle + half * 0.62, y + 18]], under[::-1], [[start, y + 18]]]
    )
    brush.form(body, "#c9c4b4", "#8f8c80", 2.2)
    for index in range(0, 21, 2):
        x, py = top[index]
        brush.block(x - 4, py - 34, 8, 36, "#d5d0c2", line=1.4)
    for lift in (32, 12):
        brush.strokes(top - [[0, lift]], 4.2, brush.tone("#b5b0a2"), 1, 0.1)
        brush.strokes(top - [[0, lift]], 1.6, alpha=0.7)
    mirror = np.vstack([under, [[middle + half * 0.62, y + 18]]]) * [[1, -1]] + np.array([[0, 2 * y + 36]])
    brush.fill(mirror, mix(site.palette.near, site.palette.ink, 0.4), 0.25)


def _stone_lantern(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    stone = "#a9a79b"
    brush.block(x - size * 0.2, y - size * 0.1, size * 0.4, size * 0.1, stone, line=1.8)
    brush.block(x - size * 0.08, y - size * 0.5, size * 0.16, size * 0.42, stone, line=1.8)
    brush.block(x - size * 0.22, y - size * 0.56, size * 0.44, size * 0.08, stone, line=1.8)
    window = box(x - size * 0.15, y - size * 0.8, size * 0.3, size * 0.24)
    brush.fill(window, "#ffc873" if site.lit else brush.tone("#4b4a48"))
    brush.outline(window, 2)
    roof = curve(
        [
            (x - size * 0.34, y - size * 0.78),
            (x - size * 0.15, y - size * 0.9),
            (x, y - size * 1.05),
            (x + size * 0.15, y - size * 0.9),
            (x + size * 0.34, y - size * 0.78),
        ],
        4,
    )
    brush.form(roof, stone if site.setting.weather is not Weather.SNOW else "#f3f7fa", line=1.8)
    if site.lit:
        brush.glow(x, y - size * 0.68, size * 1.8, "#ffc873", 0.7)
        site.lamp(x, y - size * 0.68, size * 2.4, "#ffc873")


def _flagstones(site: Site, brush: Brush, y: float) -> None:
    """Stepping stones across the near ground."""
    chance = site.chance("flags")
    stone = brush.tone("#c6c2b2" if site.setting.weather is not Weather.SNOW else "#e8eef3")
    for row in range(4):
        share = (row + 0.5) / 4
        py = y + 160 * share**1.2
        for index in range(-6, 7):
            x = index * (150 + 110 * share) + chance.one(-16, 16) + 60 * (row % 2)
            wide, high = (112 + 90 * share) * chance.one(0.8, 1.05), (20 + 26 * share)
            ring = oval(x, py, wide, high, 9) + np.stack(
                [chance.floats(9, -6, 6), chance.floats(9, -2, 2)], axis=1
            )
            brush.fall(ring, stone, mix(stone, brush.ink, 0.22), py - high / 2, py + high / 2)
            brush.outline(ring, 1.8, 0.5)


def _western_garden(site: Site) -> None:
    leaf = _leaf(site)
    far = site.layer(0.15, 0.34)
    paint_ridge(
        far,
        Ridge(575, 90, 520, 0.1, 0.6, 20, trees=60),
        site.chance("hill"),
        mix(site.palette.far, site.palette.sky, 0.2),
        site.palette.mist,
    )
    tree_line(far, site.chance("far trees"), 590, 150, Crown.of(far, leaf), 40)
    middle = site.layer(0.34, 0.12)
    ground_field(site, middle, 590, "#a9bf7c", "#7f9a5c", 6)
    chance = site.chance("garden")
    crown = Crown.of(middle, leaf)
    _manor(site, middle, -site.side * 300, 600, 640, 250)
    for index in range(8):
        x = -1550 + 430 * index + chance.one(-70, 70)
        if abs(x + site.side * 300) > 360:
            leafy(middle, x, 640, chance.one(260, 400), chance, crown)
    for side in (-1, 1):
        for index in range(9):
            x = side * (260 + 130 * index)
            middle.form(box(x - 62, 690 + 5 * index, 124, 52), mix(leaf, "#3f6a40", 0.4), line=1.8)
    _fountain(site, middle, site.side * 190, 742, 150)
    near = site.layer(0.55)
    ground_field(site, near, 800, "#9fb86e", "#637f4a", 10)
    _path(site, near, 900, "#dccfae")
    for index in range(8):
        one = -1 if index % 2 else 1
        bush(
            near,
            one * chance.one(470, 1500),
            880 + 6 * index,
            chance.one(150, 240),
            chance,
            Crown.of(near, leaf),
            _blossom(site, near),
        )
    street_lamp(site, near, site.side * 430, 862, 430, old=True)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.6)
    leafy(front, site.side * 980, 1160, 1150, site.chance("front"), dark, 0.75, outline=False)
    count = 26
    x = np.concatenate([chance.floats(13, -1500, -520), chance.floats(13, 520, 1500)])
    blades(front, x, np.full(count, 1090.0), chance.floats(count, 60, 170), chance, dark.body, 7)
    front.fill(
        dabs(
            x,
            1090 - chance.floats(count, 60, 150),
            chance.floats(count, 26, 46),
            chance.floats(count, 22, 40),
            x,
        ),
        mix(_blossom(site, front), dark.body, 0.45),
    )


def _manor(site: Site, brush: Brush, x: float, y: float, width: float, height: float) -> None:
    """A country house far down the lawn."""
    wall = site.chance("manor").pick(("#d9c8a6", "#b98a70", "#cfc6b4"))
    snow = site.setting.weather is Weather.SNOW
    brush.block(x - width / 2, y - height * 0.62, width, height * 0.62, wall)
    roof = [
        (x - width * 0.53, y - height * 0.62),
        (x - width * 0.45, y - height * 0.92),
        (x + width * 0.45, y - height * 0.92),
        (x + width * 0.53, y - height * 0.62),
    ]
    brush.form(roof, "#f1f5f8" if snow else "#6d5f66", line=2)
    for share in (-0.3, 0.12, 0.34):
        brush.block(
            x + share * width, y - height * 1.08, width * 0.04, height * 0.18, "#9a6a55", line=1.6
        )
    gable = [
        (x - width * 0.12, y - height * 0.6),
        (x, y - height * 0.98),
        (x + width * 0.12, y - height * 0.6),
    ]
    brush.form(gable, wall, line=2)
    light = "#ffcf7a" if site.lit else brush.tone("#56636c")
    for row in range(2):
        for index in range(9):
            if index == 4 and row == 1:
                continue
            wx, wy = x + (index - 4) * width * 0.105, y - height * (0.52 - 0.28 * row)
            pane = box(wx - width * 0.022, wy, width * 0.044, height * 0.17)
            brush.fill(pane, light)
            brush.outline(pane, 1.6)
            brush.strokes(line(wx, wy, wx, wy + height * 0.17, 3), 1.3, alpha=0.7)
    brush.block(
        x - width * 0.035, y - height * 0.26, width * 0.07, height * 0.26, "#5a4034", line=1.8
    )


def _fountain(site: Site, brush: Brush, x: float, y: float, size: float) -> None:
    stone = "#cfcabb"
    brush.form(oval(x, y, size * 2.2, size * 0.5), stone, line=2)
    brush.fill(
        oval(x, y - 5, size * 1.9, size * 0.36),
        mix(site.palette.horizon, brush.tone("#6f9fae"), 0.55),
    )
    brush.block(x - size * 0.1, y - size * 0.7, size * 0.2, size * 0.66, stone, line=1.8)
    brush.form(oval(x, y - size * 0.68, size * 0.9, size * 0.18), stone, line=1.8)
    jets = np.stack(
        [
            curve(
                [(x, y - size * 0.75), (x + dx * 0.5, y - size * 1.2), (x + dx, y - size * 0.68)], 8
            )
            for dx in np.linspace(-size * 0.4, size * 0.4, 7)
        ]
    )
    brush.strokes(jets, 2.4, mix(site.palette.horizon, "#ffffff", 0.5), 0.75)


def _park(site: Site) -> None:
    leaf = _leaf(site)
    from yanyi.art.scenery.vista import skyline

    far = site.layer(0.15, 0.3)
    colour = mix(site.palette.sky, site.palette.mist, 0.5)
    skyline(site, far, site.chance("towers"), 585, 260, mix(colour, far.tone("#6f83a0"), 0.5), 0.3)
    tree_line(far, site.chance("far trees"), 596, 130, Crown.of(far, leaf), 44)
    middle = site.layer(0.34, 0.1)
    ground_field(site, middle, 592, "#a5c07a", "#7b9c5c", 6)
    chance = site.chance("park")
    paint_water(site, middle, 640, 900)
    ground_field(site, middle, 712, "#9dbb74", "#74965a", 16)
    for index in range(9):
        x = -1600 + 400 * index + chance.one(-90, 90)
        if abs(x) > 220:
            leafy(
                middle,
                x,
                730 + chance.one(-10, 20),
                chance.one(320, 470),
                chance,
                Crown.of(middle, chance.pick((leaf, mix(leaf, "#e8a2a8", 0.5)))),
            )
    near = site.layer(0.55)
    ground_field(site, near, 800, "#98b86c", "#5f8450", 10)
    _path(site, near, 1000, "#d8cdb6")
    bench(near, -site.side * 460, 880, 260)
    street_lamp(site, near, site.side * 420, 872, 520)
    for index in range(5):
        one = -1 if index % 2 else 1
        bush(
            near,
            one * chance.one(620, 1500),
            880 + 6 * index,
            chance.one(140, 220),
            chance,
            Crown.of(near, leaf),
            _blossom(site, near) if index % 2 else "",
        )
    grass(near, chance, -1750, -520, 830, 140, 26, near.tone("#6f9450"), 130)
    grass(near, chance, 520, 1750, 830, 140, 26, near.tone("#6f9450"), 130)
    front = site.layer(0.85)
    dark = Crown.dark(front, 0.55)
    for _ in range(9):
        clump(
            front,
            site.side * chance.one(560, 1300),
            chance.one(-90, 90),
            chance.one(190, 300),
            chance,
            dark,
            outline=False,
        )
    grass(front, chance, -1750, 1750, 1050, 60, 60, dark.body, 160)


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
    _strips(site, middle, horizon + 4, crop)
    _farm(site, middle, -site.side * 400, horizon + 46)
    leafy(middle, site.side * 380, 700, 330, chance, Crown.of(middle, "#5f8c53"))
    near = site.layer(0.55)
    _path(site, near, 760, "#cdb88c")
    snow = site.setting.weather is Weather.SNOW
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
    snow = site.setting.weather is Weather.SNOW
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
    snow = site.setting.weather is Weather.SNOW
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
    pine_crown = Crown.of(brush, "#5f8a58")
    if chinese:
        pine(brush, x - 230, y + 10, 170, chance, pine_crown)
    else:
        conifer(brush, x - 240, y + 10, 190, chance, pine_crown, snow)
