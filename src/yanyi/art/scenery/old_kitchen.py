"""Kitchens of olden days."""

import numpy as np

from yanyi.art.light import FIRE
from yanyi.art.palette import mix
from yanyi.art.scenery.antique import lattice_window, wine_jar
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, beams, boards, moods_of_light, wall
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.furniture import chair, solid, table
from yanyi.art.scenery.lamp import flame, lantern
from yanyi.art.scenery.ornament import vase
from yanyi.art.scenery.parlour import hearth
from yanyi.art.scenery.room import front_leaves
from yanyi.art.scenery.shape import curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.art.scenery.window import curtain, daylight, pane


def farm_kitchen(site: Site) -> None:
    """A farmhouse kitchen of the West."""
    chance = site.chance("farm kitchen")
    side = site.side
    wood = "#8a5f40"
    shell = site.layer(0.35)
    wall(site, shell, "#dccba8", "#b9a684", 620)
    pane(site, shell, side * 330 - 130, 210, 260, 300, wood, 3, 3)
    curtain(site, shell, side * 330 - 190, 180, 90, 470, "#b5534a", 1)
    curtain(site, shell, side * 330 + 100, 180, 90, 470, "#b5534a", -1)
    hearth(site, shell, -side * 260, FOOT, 380)
    beams(site, shell, wood, 90)
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
    front_leaves(site, -side)


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


def old_kitchen(site: Site) -> None:
    """A kitchen of old China, with its brick stove."""
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
    _kitchen_wall(shell, side, chance, wood)
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
    front_leaves(site, side)


def _kitchen_wall(brush: Brush, side: float, chance: Chance, wood: str) -> None:
    """What hangs on the kitchen wall: shelves of bowls, ladles, baskets, a red print."""
    x = -side * 560
    for row in range(2):
        base = 360 + 110 * row
        for index in range(7):
            bx = x - 180 + 60 * index
            wide = chance.one(40, 54)
            bowl = [
                (bx - wide / 2, base - 26),
                (bx + wide / 2, base - 26),
                (bx + wide / 4, base),
                (bx - wide / 4, base),
            ]
            brush.form(bowl, chance.pick(("#e9e4d4", "#9fb5b8", "#c9a878", "#7f8f84")), line=1.6)
        brush.block(x - 220, base, 440, 12, wood, line=1.8)
    for index in range(4):
        lx = -side * 120 + 44 * index
        brush.strokes(line(lx, 330, lx, 410, 4), 5, brush.tone("#6b4a34"), 1, 0.1)
        brush.form(oval(lx, 424, 34, 30), "#7a6a5c", line=1.7)
    brush.block(-side * 120 - 30, 322, 200, 9, wood, line=1.5)
    basket = curve(
        [
            (side * 40 - 60, 470),
            (side * 40 - 44, 560),
            (side * 40 + 44, 560),
            (side * 40 + 60, 470),
        ],
        5,
    )
    brush.form(basket, "#b08a54", line=1.9)
    for level in (492, 514, 538):
        brush.strokes(line(side * 40 - 54, level, side * 40 + 54, level, 5), 1.7, alpha=0.5)
    brush.block(side * 640 - 46, 250, 92, 130, "#b93a2c", line=1.9)
    brush.form(oval(side * 640, 305, 50, 56), "#e3b45c", line=1.5)


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
