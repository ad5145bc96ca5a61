"""A Western parlour and its hearth."""

import numpy as np

from yanyi.art.light import FIRE
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, boards, moods_of_light, rug, wall
from yanyi.art.scenery.furniture import rounded, shadow, table
from yanyi.art.scenery.lamp import candle, flame, standing_lamp
from yanyi.art.scenery.ornament import picture, plant, shelf, vase
from yanyi.art.scenery.shape import box, curve, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.window import curtain, daylight, pane


def parlour(site: Site) -> None:
    """A parlour with its hearth, pictures and books."""
    chance = site.chance("parlour")
    side = site.side
    shell = site.layer(0.35)
    paper = chance.pick(("#8f9f86", "#b58a78", "#8595a3", "#c2ac80"))
    wood = "#6b4632"
    wall(site, shell, paper, wood, 620)
    _damask(shell, paper)
    pane(site, shell, side * 380 - 120, 150, 240, 430, "#e6dcc6", 2, 4)
    for inward, x in ((1, side * 380 - 215), (-1, side * 380 + 85)):
        curtain(site, shell, x, 100, 130, 740, "#8f3f3c", inward)
    shell.block(side * 380 - 240, 86, 480, 24, "#c2994f", line=2)
    hearth(site, shell, -side * 250, FOOT)
    picture(shell, -side * 250, 260, 210, 170, "#b58a44", chance)
    picture(shell, -side * 560, 300, 130, 170, "#b58a44", chance)
    picture(shell, side * 40, 300, 110, 140, "#b58a44", chance)
    daylight(site, shell, side * 380 - 120, 240, 200, 380)
    _, top, _, _ = site.bounds()
    shell.block(-REACH, 20, 2 * REACH, 26, "#efe3cb", line=1.8)
    shell.fall(
        box(-REACH, top, 2 * REACH, 20 - top), shell.tone("#d8cdb4"), shell.tone("#efe6d2"), top, 20
    )
    floor = site.layer(0.5)
    boards(site, floor, "#8a6044")
    rug(site, floor, 0, 885, 1100, "#7f3a3a", "#d9b878")
    shelf(floor, -side * 700, 785, 290, 520, wood, chance, 5, 0.3)
    table(floor, side * 640, 850, 210, 150, wood)
    standing_lamp(site, floor, side * 650, 700, 130)
    _armchair(floor, side * 470, 880, 220, "#6f7a58", -side)
    _armchair(floor, -side * 560, 880, 220, "#8a4a44", side)
    plant(floor, side * 880, 850, 330, chance, "#5f7f8a")
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    curtain_edge = curve(
        [(side * 690, -120), (side * 760, 260), (side * 840, 560), (side * 800, 1150)], 8
    )
    front.fill(np.vstack([curtain_edge, [[side * REACH, 1150], [side * REACH, -120]]]), dark)
    for index in range(6):
        front.strokes(
            curtain_edge + np.array([[side * (40.0 + 46 * index), 0]]),
            5,
            mix(dark, site.palette.accent, 0.3),
            0.5,
        )


def _damask(brush: Brush, local: str) -> None:
    """The pattern of a wallpaper."""
    tone = mix(brush.tone(local), brush.ink, 0.28)
    pieces = []
    for row in range(9):
        for column in range(-17, 18):
            x, y = column * 92 + 46 * (row % 2), 60 + row * 64
            pieces.append(
                curve([(x, y - 20), (x + 11, y - 4), (x, y + 20), (x - 11, y - 4), (x, y - 20)], 4)
            )
    brush.fill(np.stack(pieces), tone, 0.3)


def _armchair(brush: Brush, x: float, y: float, size: float, local: str, faces: float) -> None:
    """A stuffed armchair turned half towards the middle."""
    shadow(brush, x, y, size)
    brush.form(
        rounded(x - size * 0.42, y - size * 1.02, size * 0.84, size * 0.86, 50), local, line=2.4
    )
    for row in range(2):
        for column in range(3):
            brush.fill(
                oval(x + (column - 1) * size * 0.22, y - size * (0.82 - 0.2 * row), 8, 8, 10),
                brush.ink,
                0.5,
            )
    brush.form(
        rounded(x - size * 0.38, y - size * 0.48, size * 0.76, size * 0.2, 20),
        mix(local, "#ffffff", 0.16),
        line=2,
    )
    brush.block(x - size * 0.4, y - size * 0.3, size * 0.8, size * 0.2, local, line=2)
    for side in (-1, 1):
        lift = 0.04 if side == faces else 0.0
        brush.form(
            rounded(
                x + side * size * 0.42 - size * 0.1,
                y - size * (0.6 + lift),
                size * 0.2,
                size * 0.54,
                30,
            ),
            mix(local, "#ffffff", 0.07),
            line=2.2,
        )
        brush.block(x + side * size * 0.38 - 6, y - size * 0.1, 12, size * 0.1, "#3f2a20", line=1.4)


def hearth(site: Site, brush: Brush, x: float, y: float, width: float = 330.0) -> None:
    """A fireplace standing at y, burning where lamps are lit."""
    stone = "#cfc4b0"
    high = width * 0.82
    brush.block(x - width / 2, y - high, width, high, stone, line=2.4)
    mouth = np.vstack(
        [
            curve(
                [
                    (x - width * 0.3, y - high * 0.5),
                    (x - width * 0.18, y - high * 0.66),
                    (x, y - high * 0.7),
                    (x + width * 0.18, y - high * 0.66),
                    (x + width * 0.3, y - high * 0.5),
                ],
                6,
            ),
            [[x + width * 0.3, y], [x - width * 0.3, y]],
        ]
    )
    brush.fall(mouth, "#1c1416", "#3a2220" if site.lit else "#241a1c", y - high * 0.7, y)
    brush.outline(mouth, 2.4)
    for index in range(4):
        lx = x + (index - 1.5) * width * 0.12
        brush.form(oval(lx, y - 16, width * 0.2, 22), "#5a3f30", line=1.6)
    if site.lit:
        for dx, size in ((-0.14, 0.26), (0.0, 0.4), (0.13, 0.3), (0.05, 0.22)):
            flame(brush, x + dx * width, y - 14, width * size)
        brush.glow(x, y - high * 0.3, width * 1.9, FIRE, 0.6)
        site.lamp(x, y - high * 0.3, width * 1.8, FIRE)
    brush.block(
        x - width * 0.58, y - high - 22, width * 1.16, 26, mix(stone, "#ffffff", 0.2), line=2
    )
    chance = site.chance("mantel")
    for dx, local in ((-0.42, "#b5863f"), (0.4, "#6f8fa0")):
        vase(brush, x + dx * width, y - high - 22, 54, local, chance)
    candle(site, brush, x - width * 0.2, y - high - 20, 40)
    candle(site, brush, x + width * 0.2, y - high - 20, 40)
