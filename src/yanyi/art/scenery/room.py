"""A living room or bedroom of today."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import boards, moods_of_light, rug, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.couch import bed, pillow, sofa
from yanyi.art.scenery.furniture import chair, rounded, solid, table
from yanyi.art.scenery.lamp import pendant, standing_lamp
from yanyi.art.scenery.old_room import old_room
from yanyi.art.scenery.ornament import picture, plant, shelf
from yanyi.art.scenery.shape import box, curve
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import curtain, daylight, open_windows, pane
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
    ceiling(site, shell, paint)
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
    front_leaves(site, side)


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


def ceiling(site: Site, brush: Brush, local: str) -> None:
    """The ceiling and its moulding."""
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


def front_leaves(site: Site, side: float) -> None:
    """The leaves of a plant close before us."""
    front = site.layer(0.84)
    dark = mix(mix(site.palette.near, front.tone("#33584a"), 0.6), site.palette.ink, 0.62)
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
