"""Homes of today and of the West: a room and a kitchen."""

import numpy as np

from yanyi.art.light import FIRE
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import (
    FOOT,
    beams,
    boards,
    curtain,
    daylight,
    moods_of_light,
    open_windows,
    pane,
    rug,
    wall,
)
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import (
    bed,
    chair,
    picture,
    pillow,
    plant,
    rounded,
    shelf,
    sofa,
    solid,
    table,
    vase,
)
from yanyi.art.scenery.inn import hearth, old_room
from yanyi.art.scenery.lamp import flame, lantern, pendant, standing_lamp
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.board.vocabulary import Era


def room(site: Site) -> None:
    """A living room or bedroom."""
    if site.setting.era is not Era.MODERN:
        old_room(site)
        return
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    chance = site.chance("room")
    side = site.side
    bedroom = chance.yes(0.4)
    shell = site.layer(0.35)
    paint = chance.pick(("#e6dac2", "#cfdcd4", "#e2cdbd", "#c9d3de", "#dfd6c8"))
    textile = chance.pick(("#6f8fa0", "#b5694a", "#7f8f5f", "#a86a78", "#c79a4a"))
    wood = chance.pick(("#b58558", "#8f6244", "#a3794f"))
    wall(site, shell, paint)
    wide = chance.one(380, 480)
    wx = side * 330
    pane(site, shell, wx - wide / 2, 190, wide, 340, "#f2ece0", 3, 1)
    hang = chance.pick(("#d9c9a8", "#9fb0a8", "#c98f78", "#8fa3b5"))
    curtain(site, shell, wx - wide / 2 - 120, 140, 150, 730, hang, 1)
    curtain(site, shell, wx + wide / 2 - 30, 140, 150, 730, hang, -1)
    shell.block(wx - wide / 2 - 150, 132, wide + 300, 12, "#6b5647", line=1.6)
    _pictures(shell, -side * 260, 290, chance)
    daylight(site, shell, wx - wide / 2, wide, 200, 330)
    _ceiling(site, shell, paint)
    floor = site.layer(0.5)
    boards(site, floor, wood)
    rug(site, floor, 0, 890, 980, mix(textile, paint, 0.45), mix(textile, "#ffffff", 0.5))
    if bedroom:
        bed(floor, -side * 560, 850, 620, wood, textile)
        _nightstand(site, floor, -side * 210, 800, wood)
        _desk(site, floor, side * 640, 850, wood, chance)
    else:
        sofa(floor, -side * 520, 850, 560, textile)
        pillow(floor, -side * 660, 730, 76, mix(site.palette.accent, paint, 0.2))
        pillow(floor, -side * 400, 732, 70, "#efe3c8")
        table(floor, -side * 330, 935, 330, 84, wood)
        shelf(floor, side * 740, 785, 250, 520, wood, chance, 5, 0.4)
        standing_lamp(site, floor, -side * 860, 850, 470)
    plant(floor, side * 540, 830, 300, chance, chance.pick(("#b5694a", "#e6dfd0", "#5f7f8a")))
    pendant(site, floor, side * 60, -200, 150, 110, chance.pick(("#2f4a48", "#c7713f", "#e6dac2")))
    moods_of_light(site, floor)
    _front_leaves(site, side)


def _pictures(brush: Brush, x: float, y: float, chance: Chance) -> None:
    """Pictures on the wall, one large or a few small."""
    if chance.yes():
        picture(brush, x, y, 250, 190, "#f2ece0", chance)
        picture(brush, x - 230, y + 20, 120, 150, "#5a4638", chance)
    else:
        for dx, dy, wide, high in (
            (-130, -30, 120, 150),
            (10, -60, 110, 90),
            (10, 60, 110, 110),
            (130, 0, 90, 120),
        ):
            picture(
                brush,
                x + dx,
                y + dy,
                wide,
                high,
                chance.pick(("#5a4638", "#f2ece0", "#b58a58")),
                chance,
            )


def _ceiling(site: Site, brush: Brush, local: str) -> None:
    _, top, _, _ = site.bounds()
    light = brush.tone(mix(local, "#ffffff", 0.4))
    brush.fall(box(-REACH, top, 2 * REACH, 26 - top), mix(light, brush.ink, 0.25), light, top, 26)
    brush.block(-REACH, 20, 2 * REACH, 18, mix(local, "#ffffff", 0.4), line=1.7)


def _nightstand(site: Site, brush: Brush, x: float, y: float, wood: str) -> None:
    solid(brush, x, y, 120, 130, 0.1, wood)
    brush.outline(box(x - 46, y - 112, 92, 44), 1.6, 0.6)
    standing_lamp(site, brush, x, y - 128, 110)


def _desk(site: Site, brush: Brush, x: float, y: float, wood: str, chance: Chance) -> None:
    table(brush, x, y, 380, 165, wood)
    top = y - 172
    brush.form(rounded(x - 70, top - 104, 150, 96, 6), "#3a4048", line=2)
    brush.fill(box(x - 62, top - 97, 134, 80), mix(site.palette.horizon, "#9fd0e0", 0.5), 0.9)
    brush.block(x - 10, top - 10, 30, 12, "#5a616a", line=1.4)
    for index in range(4):
        brush.block(
            x - 170,
            top - 12 * (index + 1),
            84 - 8 * index,
            12,
            chance.pick(("#a84f42", "#4f7a7c", "#d6cdb4", "#5e6a9a")),
            line=1.3,
        )
    standing_lamp(site, brush, x + 150, top + 6, 150)
    chair(brush, x - 60, y + 50, 260, mix(wood, "#2a1a12", 0.3), 1)


def _front_leaves(site: Site, side: float) -> None:
    """The leaves of a plant close before us."""
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.68)
    chance = site.chance("front plant")
    x, y = side * 880, 1130.0
    for index in range(9):
        turn = -np.pi / 2 - side * (0.1 + 0.11 * index) + chance.one(-0.1, 0.1) + side * 0.4
        long = chance.one(330, 560)
        tip = (x + np.cos(turn) * long, y + np.sin(turn) * long)
        bend = (x + np.cos(turn) * long * 0.5, y + np.sin(turn) * long * 0.6)
        spine = curve([(x, y), bend, tip], 9)
        front.strokes(spine, chance.one(46, 70) / front.fine, dark, 1, 0.8)
        front.strokes(spine, 3, mix(dark, site.palette.horizon, 0.25), 0.6)


def kitchen(site: Site) -> None:
    """A kitchen of its era."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    match site.setting.era:
        case Era.MODERN:
            _modern_kitchen(site)
        case Era.PERIOD_WESTERN:
            _farm_kitchen(site)
        case _:
            _old_kitchen(site)


def _modern_kitchen(site: Site) -> None:
    chance = site.chance("kitchen")
    side = site.side
    paint = chance.pick(("#e9e0cc", "#d9e2dc", "#efe3d2"))
    unit = chance.pick(("#7fa396", "#8fa3b5", "#c79a78", "#e3dccb", "#5f7f86"))
    wood = "#b98a5c"
    shell = site.layer(0.35)
    wall(site, shell, paint)
    _wall_tiles(shell, paint)
    pane(site, shell, side * 260 - 170, 210, 340, 270, "#f4efe4", 2, 1)
    for x in (-side * 250, -side * 540, side * 620):
        _cupboard(shell, x, 110, 270, 220, unit)
    _hood(shell, -side * 820, unit)
    _ceiling(site, shell, paint)
    daylight(site, shell, side * 260 - 170, 340, 220, 260)
    floor = site.layer(0.5)
    boards(site, floor, "#c9bda6", tiles=True)
    top = 600.0
    floor.block(-REACH, top + 20, 2 * REACH, 200, unit, line=2)
    for index in range(-8, 9):
        x = index * 200
        floor.outline(rounded(x - 90, top + 76, 180, 126, 8), 1.8, 0.6)
        floor.outline(rounded(x - 90, top + 32, 180, 36, 6), 1.6, 0.6)
        floor.block(x - 26, top + 46, 52, 7, "#e9e4d6", line=1.3)
    floor.block(-REACH, top, 2 * REACH, 22, "#e9e2d2", "#cfc5b0", 2)
    floor.block(-REACH, top + 218, 2 * REACH, 12, "#4a4340", line=1.4)
    _fridge(floor, side * 860, 830, chance)
    _counter_things(site, floor, top, side, chance)
    for index in (-1, 1):
        pendant(
            site, floor, index * 230, -160, 170, 100, chance.pick(("#2f4a48", "#c7713f", "#3d3f46"))
        )
    table(floor, -side * 560, 930, 380, 160, wood)
    vase(floor, -side * 560, 766, 74, "#e6dfd0", chance, floor.tone("#e8a04a"))
    chair(floor, -side * 320, 950, 260, mix(wood, "#3a2418", 0.3), -1 if side < 0 else 1)
    moods_of_light(site, floor)
    _front_leaves(site, side)


def _wall_tiles(brush: Brush, local: str) -> None:
    colour = mix(brush.tone(local), brush.ink, 0.4)
    rows = np.stack([line(-REACH, 340 + 46 * row, REACH, 340 + 46 * row, 5) for row in range(6)])
    brush.strokes(rows, 1.5, colour, 0.3, 0)
    bars = np.stack(
        [
            line(x + 46 * (row % 2), 340 + 46 * row, x + 46 * (row % 2), 386 + 46 * row, 3)
            for row in range(5)
            for x in range(-1748, 1748, 92)
        ]
    )
    brush.strokes(bars, 1.5, colour, 0.3, 0)


def _cupboard(brush: Brush, x: float, y: float, width: float, height: float, local: str) -> None:
    brush.puff(x, y + height + 10, width * 1.1, 46, brush.ink, 0.35)
    brush.block(x - width / 2, y, width, height, local, line=2.2)
    for index in (-1, 1):
        cx = x + index * width / 4
        brush.outline(rounded(cx - width * 0.21, y + 14, width * 0.42, height - 28, 6), 1.7, 0.6)
        brush.block(cx - index * width * 0.15 - 4, y + height - 70, 8, 34, "#e9e4d6", line=1.2)


def _hood(brush: Brush, x: float, local: str) -> None:
    brush.block(x - 46, -80, 92, 330, mix(local, "#dfe3e3", 0.6), line=2)
    brush.form([(x - 60, 250), (x + 60, 250), (x + 130, 330), (x - 130, 330)], "#d5d9d9", line=2)


def _fridge(brush: Brush, x: float, y: float, chance: Chance) -> None:
    local = chance.pick(("#dfe5e6", "#c9d5d0", "#e6d9c2", "#b5c7c4"))
    brush.form(rounded(x - 120, y - 480, 240, 480, 20), local, line=2.4)
    brush.strokes(line(x - 118, y - 310, x + 118, y - 310, 5), 3)
    for top in (-360, -290):
        brush.block(x - 100, y + top, 9, 60, "#8f979b", line=1.3)
    for _ in range(4):
        brush.block(
            x + chance.one(-40, 80),
            y - chance.one(180, 280),
            34,
            40,
            chance.pick(("#f2e38a", "#e8a08a", "#a8cfe0")),
            line=1.1,
        )


def _counter_things(site: Site, brush: Brush, y: float, side: float, chance: Chance) -> None:
    sx = side * 260
    brush.strokes(
        curve([(sx, y), (sx, y - 66), (sx + 26, y - 82), (sx + 44, y - 56)], 6),
        9,
        brush.tone("#b9c0c2"),
        1,
        0.1,
    )
    brush.form(rounded(-side * 820 - 120, y - 8, 240, 12, 4), "#3a3d42", line=1.6)
    pot = -side * 780
    brush.block(pot - 50, y - 62, 100, 54, "#c2553f", line=2)
    brush.form(oval(pot, y - 64, 108, 18), mix("#c2553f", "#ffffff", 0.2), line=1.6)
    steam = curve([(pot, y - 84), (pot - 14, y - 130), (pot + 10, y - 170), (pot - 6, y - 220)], 8)
    brush.strokes(steam, 9, mix(site.palette.horizon, "#ffffff", 0.5), 0.35)
    for index in range(5):
        x = -side * (180 + 62 * index)
        high = chance.one(44, 84)
        brush.block(
            x - 20,
            y - high,
            40,
            high,
            chance.pick(("#d9b45c", "#b5694a", "#8fa37a", "#e9e0cc")),
            line=1.6,
        )
        brush.block(x - 22, y - high - 10, 44, 12, "#8a6444", line=1.3)
    for index in range(4):
        brush.form(
            oval(side * 520 + index * 32 - 40, y - 14 - 10 * (index % 2), 36, 32),
            chance.pick(("#e0863c", "#d9553f", "#d9c04a")),
            line=1.5,
        )


def _farm_kitchen(site: Site) -> None:
    chance = site.chance("farm kitchen")
    side = site.side
    wood = "#8a5f40"
    shell = site.layer(0.35)
    wall(site, shell, "#dccba8", "#b9a684", 620)
    pane(site, shell, side * 330 - 130, 210, 260, 300, wood, 3, 3)
    curtain(site, shell, side * 330 - 190, 180, 90, 470, "#b5534a", 1)
    curtain(site, shell, side * 330 + 100, 180, 90, 470, "#b5534a", -1)
    hearth(site, shell, -side * 260, FOOT, 380)
    beams(site, shell, wood, 90, posts=False)
    daylight(site, shell, side * 330 - 130, 260, 220, 280)
    for index in range(7):
        x = -side * 430 + side * 66 * index
        shell.strokes(line(x, 118, x, 168, 3), 2)
        shell.form(
            oval(x, 196, 50, 60)
            if index % 2
            else curve([(x - 30, 170), (x + 30, 170), (x + 20, 220), (x - 20, 220)], 3),
            "#a8673c" if index % 3 else "#7f8a5a",
            line=1.7,
        )
    floor = site.layer(0.5)
    boards(site, floor, "#a99a82", tiles=True)
    _dresser(floor, side * 780, 800, wood, chance)
    table(floor, side * 420, 900, 460, 165, wood)
    for dx, local in ((-120, "#c9925c"), (-60, "#d9b07a")):
        floor.form(oval(side * 420 + dx, 722, 86, 44), local, line=1.8)
    vase(floor, side * 500, 734, 70, "#dfe6e6", chance, floor.tone("#e8c04a"))
    chair(floor, side * 130, 900, 260, wood, 1 if side > 0 else -1)
    moods_of_light(site, floor)
    _front_leaves(site, -side)


def _dresser(brush: Brush, x: float, y: float, wood: str, chance: Chance) -> None:
    solid(brush, x, y, 330, 190, 0.06, wood)
    brush.block(x - 150, y - 500, 300, 312, mix(wood, "#20120c", 0.4), line=2.2)
    for row in range(3):
        base = y - 400 + row * 100
        for index in range(4):
            brush.form(
                oval(x - 108 + index * 72, base - 34, 62, 62),
                chance.pick(("#e9e6da", "#cfdde2", "#e3d0b0")),
                line=1.6,
            )
            brush.outline(oval(x - 108 + index * 72, base - 34, 38, 38), 1.3, 0.5)
        brush.block(x - 156, base, 312, 11, wood, line=1.6)


def _old_kitchen(site: Site) -> None:
    from yanyi.art.scenery.antique import lattice_window, wine_jar

    chance = site.chance("old kitchen")
    side = site.side
    wood = "#7d5238"
    shell = site.layer(0.35)
    wall(site, shell, "#cdb990", mix(wood, "#b09068", 0.4), 620)
    lattice_window(site, shell, side * 320 - 170, 230, 340, 260, wood)
    beams(site, shell, wood, 90)
    daylight(site, shell, side * 320 - 170, 340, 240, 250)
    for index in range(8):
        x = -side * 90 - side * 62 * index
        shell.strokes(line(x, 116, x, 150, 3), 2)
        strand = np.stack([oval(x + (-1) ** k * 8, 160 + 17 * k, 22, 15, 10) for k in range(6)])
        shell.fill(strand, shell.tone("#b93a2c" if index % 2 else "#e0d2b0"))
        for one in strand:
            shell.outline(one, 1.1, 0.6)
    floor = site.layer(0.5)
    boards(site, floor, "#8f8470", tiles=True)
    _stove(site, floor, -side * 560, 850)
    table(floor, side * 560, 880, 380, 160, wood)
    floor.form(oval(side * 500, 708, 110, 44), "#7f9a5a", line=1.8)
    floor.form(oval(side * 620, 708, 70, 40), "#d9763f", line=1.8)
    for index in range(3):
        wine_jar(
            floor,
            side * (860 + 120 * index),
            850 - 10 * index,
            130,
            chance.pick(("#6b4a3a", "#4a4340")),
        )
    lantern(site, floor, side * 120, 100, 80)
    moods_of_light(site, floor)
    _front_leaves(site, side)


def _stove(site: Site, brush: Brush, x: float, y: float) -> None:
    """A brick stove with two woks, its fire always burning."""
    solid(brush, x, y, 560, 200, 0.1, "#b58a68")
    for row in range(5):
        brush.strokes(
            line(x - 278, y - 190 + 40 * row, x + 278, y - 190 + 40 * row, 5), 1.5, alpha=0.35
        )
    for index in (-1, 1):
        cx = x + index * 130
        mouth = np.vstack(
            [
                curve([(cx - 52, y - 70), (cx, y - 122), (cx + 52, y - 70)], 6),
                [[cx + 52, y], [cx - 52, y]],
            ]
        )
        brush.fill(mouth, "#1c1214")
        for dx, size in ((-18, 56), (10, 78), (24, 46)):
            flame(brush, cx + dx, y - 4, size)
        brush.outline(mouth, 2.4)
        brush.form(oval(cx, y - 206, 190, 46), "#3a3738", line=2)
        brush.form(oval(cx, y - 212, 160, 30), "#6a6462", line=1.5)
        brush.glow(cx, y - 40, 300, FIRE, 0.5)
        site.lamp(cx, y - 40, 330, FIRE)
        steam = curve([(cx, y - 220), (cx - 20, y - 280), (cx + 16, y - 330), (cx - 8, y - 410)], 8)
        brush.strokes(steam, 18, mix(site.palette.horizon, "#ffffff", 0.5), 0.28)
