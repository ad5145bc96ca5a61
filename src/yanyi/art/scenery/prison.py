"""A prison cell: stone, a barred window, straw or a bunk, bars before us."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import rounded, shadow, stool
from yanyi.art.scenery.lamp import brazier, candle
from yanyi.art.scenery.plant import blades
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import daylight, open_windows, weathered_glass
from yanyi.board.vocabulary import Era


def prison(site: Site) -> None:
    """A prison cell of the era."""
    site.ground, site.stature = 905.0, 410.0
    open_windows(site)
    chance = site.chance("cell")
    side, era = site.side, site.setting.era
    modern = era is Era.MODERN
    stone = (
        chance.pick(("#a8a69c", "#989c98"))
        if modern
        else chance.pick(("#8f8c84", "#85888a", "#948a7c"))
    )
    shell = site.layer(0.35)
    wall(site, shell, stone)
    _stones(shell, stone, chance, modern)
    wx = side * 190
    _barred_window(site, shell, wx, 250, 190, 210)
    _beam_of_light(site, shell, wx)
    _tally(shell, -side * 170, 400, chance)
    _door(site, shell, -side * 520, era)
    for x in () if modern else (side * 480, side * 620):
        _chain(shell, x, 400)
    floor = site.layer(0.5)
    boards(site, floor, mix(stone, "#4a4844", 0.35), tiles=True)
    if modern:
        _bunk(floor, side * 560, 830)
        _basin(floor, -side * 170, 800)
    else:
        _straw(floor, side * 520, 840, chance)
        floor.block(side * 640 - 120, 760, 240, 26, "#6a5038", line=2)
        for dx in (-100, 90):
            floor.block(side * 640 + dx, 786, 16, 60, "#5a4230", line=1.7)
        stool(floor, -side * 200, 840, 84, "#6f5238")
        floor.form(oval(-side * 190, 752, 40, 20, 16), "#94826a", line=1.6)
        candle(site, floor, -side * 224, 756, 46)
        if era is Era.PERIOD_CHINESE:
            brazier(site, floor, -side * 700, 850, 140)
    moods_of_light(site, floor)
    for way in (-1, 1):
        floor.puff(way * 900, 500, 1000, 1400, floor.ink, 0.35)
    front = site.layer(0.84)
    _bars(site, front, mix(site.palette.near, site.palette.ink, 0.8), era)


def _stones(brush: Brush, stone: str, chance: Chance, smooth: bool) -> None:
    """The courses of the wall, and the damp on it."""
    high = 74.0 if not smooth else 60.0
    ink = mix(brush.tone(stone), brush.ink, 0.5)
    joints = []
    for row in range(-3, int(FOOT / high) + 1):
        y = row * high
        brush.strokes(line(-REACH, y, REACH, y, 24), 2, ink, 0.5, 0)
        shift = (row % 2) * 70 + (0 if smooth else chance.one(-20, 20))
        for index in range(-12, 13):
            x = index * 140 + shift
            joints.append(line(x, y, x + (0 if smooth else chance.one(-4, 4)), y + high, 3))
    brush.strokes(np.stack(joints), 2, ink, 0.45, 0)
    for _ in range(26):
        x, y = chance.one(-800, 800), chance.one(0, 700)
        tone = mix(brush.tone(stone), brush.ink if chance.yes() else "#ffffff", 0.2)
        brush.fill(
            box(round(x / 140) * 140 + 4, round(y / high) * high + 4, 130, high - 8), tone, 0.3
        )
    for _ in range(7):
        x = chance.one(-800, 800)
        brush.puff(x, chance.one(560, 740), chance.one(160, 360), 130, brush.tone("#5a6a4c"), 0.35)


def _barred_window(site: Site, brush: Brush, x: float, y: float, width: float, high: float) -> None:
    """A deep small window high up, with iron bars."""
    hole: Points = np.vstack(
        [
            curve(
                [
                    (x - width / 2, y),
                    (x - width * 0.3, y - high * 0.26),
                    (x, y - high * 0.36),
                    (x + width * 0.3, y - high * 0.26),
                    (x + width / 2, y),
                ],
                6,
            ),
            [[x + width / 2, y + high * 0.6], [x - width / 2, y + high * 0.6]],
        ]
    )
    outer = (hole - [[x, y]]) * [[1.24, 1.2]] + np.array([[x, y]])
    brush.form(outer, "#a5a198", "#6a6660", 2.4)
    brush.cut(hole)
    weathered_glass(site, brush, hole, x - width / 2, y - high * 0.36, width, high)
    for index in range(1, 5):
        px = x - width / 2 + width * index / 5
        brush.block(px - 5, y - high * 0.3, 10, high * 0.92, "#3a3a3e", line=1.5)
    brush.block(x - width / 2, y + high * 0.14, width, 9, "#3a3a3e", line=1.4)
    brush.outline(hole, 2.6)


def _beam_of_light(site: Site, brush: Brush, x: float) -> None:
    """The one beam of light that comes in, barred."""
    for index in range(4):
        daylight(site, brush, x - 84 + 44 * index, 30, 210, 150)


def _tally(brush: Brush, x: float, y: float, chance: Chance) -> None:
    """Days scratched into the wall."""
    chalk = mix(brush.tone("#d9d6cc"), brush.ink, 0.1)
    for row in range(2):
        for group in range(chance.whole(2, 4)):
            px, py = x - 100 + 66 * group, y + 62 * row
            marks = np.stack(
                [
                    line(px + 10 * k, py + chance.one(-3, 3), px + 10 * k + 2, py + 36, 3)
                    for k in range(4)
                ]
            )
            brush.strokes(marks, 3, chalk, 0.75)
            brush.strokes(line(px - 6, py + 30, px + 38, py + 6, 4), 3, chalk, 0.75)


def _door(site: Site, brush: Brush, x: float, era: Era) -> None:
    """The heavy door with its grille."""
    iron = "#4a4a50"
    if era is Era.MODERN:
        brush.block(x - 118, 250, 236, FOOT - 250, "#6f7a80", line=2.4)
        brush.block(x - 60, 330, 120, 60, "#2c3238", line=2)
        brush.block(x - 80, 600, 160, 40, "#5a646a", line=1.8)
        return
    frame = np.vstack(
        [
            curve([(x - 140, 360), (x - 96, 250), (x, 206), (x + 96, 250), (x + 140, 360)], 6),
            [[x + 140, FOOT], [x - 140, FOOT]],
        ]
    )
    brush.form(frame, "#a19c90", "#6a665e", 2.4)
    leaf = (frame - [[x, FOOT]]) * [[0.84, 0.93]] + np.array([[x, FOOT]])
    brush.form(leaf, "#6a4a34", "#443026", 2.3)
    for dx in (-62, -22, 18, 58):
        brush.strokes(line(x + dx, 280, x + dx, FOOT - 8, 5), 2, alpha=0.55)
    for y in (400.0, 640.0):
        brush.block(x - 116, y, 232, 26, iron, line=1.8)
        for index in range(6):
            brush.fill(oval(x - 96 + 38 * index, y + 13, 12, 12, 10), brush.tone("#8a8a90"))
    brush.block(x - 44, 320, 88, 56, "#1c1a1e", line=2)
    for index in range(4):
        brush.block(x - 34 + 22 * index, 320, 6, 56, iron, line=1.2)
    if site.lit:
        brush.glow(x, 348, 130, "#ffb45a", 0.6)
    brush.strokes(oval(x + 74, 540, 44, 44, 24), 6, brush.tone(iron), 1, 0)


def _chain(brush: Brush, x: float, y: float) -> None:
    """A chain hanging from a ring in the wall."""
    brush.strokes(oval(x, y, 40, 40, 22), 5, brush.tone("#4a4a50"), 1, 0)
    for index in range(8):
        wide = 10 if index % 2 else 20
        link = oval(x + 3 * np.sin(index), y + 34 + 24 * index, wide, 30, 16)
        brush.strokes(np.vstack([link, link[:2]]), 5, brush.tone("#55555c"), 1, 0)
    cuff = oval(x + 4, y + 250, 56, 44, 24)
    brush.strokes(np.vstack([cuff, cuff[:2]]), 9, brush.tone("#4a4a50"), 1, 0)


def _straw(brush: Brush, x: float, y: float, chance: Chance) -> None:
    """A heap of straw to sleep on."""
    shadow(brush, x, y, 420)
    mound = curve(
        [(x - 230, y), (x - 150, y - 42), (x, y - 58), (x + 150, y - 40), (x + 230, y)], 8
    )
    brush.form(mound, "#b59a5c", "#8a7040", 1.8)
    count = 120
    foot = chance.floats(count, x - 230, x + 230)
    level = y - chance.floats(count, 0, 44)
    blades(brush, foot, level, chance.floats(count, 14, 40), chance, brush.tone("#d0b470"), 3, 1.8)


def _bunk(brush: Brush, x: float, y: float) -> None:
    """A metal bunk in two tiers."""
    shadow(brush, x, y, 420)
    for px in (x - 220, x + 206):
        brush.block(px, y - 350, 14, 350, "#7a8288", line=1.8)
    for level in (110, 290):
        brush.form(rounded(x - 210, y - level - 46, 420, 44, 12), "#8f9aa6", line=1.9)
        brush.form(rounded(x - 200, y - level - 66, 100, 36, 14), "#dfe0da", line=1.7)
        brush.block(x - 220, y - level, 440, 12, "#7a8288", line=1.8)


def _basin(brush: Brush, x: float, y: float) -> None:
    """A metal basin on the wall."""
    basin = curve([(x - 74, y - 170), (x - 56, y - 106), (x + 56, y - 106), (x + 74, y - 170)], 5)
    brush.form(basin, "#c2c9cc", line=2)
    brush.block(x - 84, y - 180, 168, 16, "#d5dbdd", line=1.8)
    brush.block(x - 9, y - 106, 18, 66, "#9aa2a6", line=1.5)
    brush.strokes(
        curve([(x, y - 182), (x, y - 214), (x + 24, y - 214), (x + 24, y - 196)], 5),
        8,
        brush.tone("#8a9296"),
    )


def _bars(site: Site, brush: Brush, dark: str, era: Era) -> None:
    """The bars of the cell before us, at one side, and its lock."""
    side = site.side
    light = mix(dark, site.palette.horizon, 0.2)
    wide = 30 if era is not Era.PERIOD_CHINESE else 52
    for index in range(6):
        x = -side * (460 + 118 * index)
        brush.fill(box(x - wide / 2, -220, wide, 1460), dark)
        brush.strokes(line(x - wide * 0.3, -200, x - wide * 0.3, 1200, 6), 4, light, 0.5, 0.1)
    for y in (60.0, 890.0):
        start = -side * 420
        brush.fill(box(min(start, -side * REACH), y, REACH - 420, 44), dark)
    brush.fill(rounded(-side * 460 - 50, 520, 100, 130, 12), dark)
    brush.fill(oval(-side * 460, 580, 22, 22), light, 0.6)
