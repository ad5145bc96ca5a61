"""A palace of the West: across its forecourt, and its great room."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import boards, moods_of_light, rug, wall
from yanyi.art.scenery.court import columns, paving
from yanyi.art.scenery.lamp import street_lamp
from yanyi.art.scenery.plant import bush
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.sky import paint_sky
from yanyi.art.scenery.tree import Crown
from yanyi.art.scenery.vista import tree_line
from yanyi.art.scenery.window import daylight, open_windows, pane


def chateau(site: Site) -> None:
    """A palace of the West across its forecourt."""
    chance = site.chance("chateau")
    sky = site.layer(0.0)
    paint_sky(site, sky, 600)
    far = site.layer(0.15, 0.34)
    tree_line(far, site.chance("far trees"), 660, 170, Crown.of(far, "#5f8c63"), 40)
    middle = site.layer(0.36, 0.06)
    paving(site, middle, 742, "#d5cbb2")
    stone = chance.pick(("#e3d6b8", "#d9c9b0", "#d5d0c4"))
    snow = site.snowy
    slate = "#f2f6f9" if snow else "#5f6b78"
    for x, wide, high in ((0, 1500, 260), (-640, 260, 350), (640, 260, 350), (0, 340, 360)):
        middle.block(x - wide / 2, 740 - high, wide, high, stone, line=2.2)
        cap = [
            (x - wide / 2 - 12, 740 - high),
            (x - wide / 2 + wide * 0.05 + 20, 740 - high - 110),
            (x + wide / 2 - wide * 0.05 - 20, 740 - high - 110),
            (x + wide / 2 + 12, 740 - high),
        ]
        middle.form(cap, slate, line=2.2)
        middle.block(
            x - wide / 2 - 10, 740 - high - 6, wide + 20, 14, mix(stone, "#ffffff", 0.2), line=1.7
        )
        columns = max(3, int(wide / 80))
        for row in range(2):
            for column in range(columns):
                wx = x - wide / 2 + wide * (column + 0.5) / columns
                wy = 740 - high + 40 + row * 118
                tall = box(wx - 15, wy, 30, 74)
                middle.fill(tall, "#ffcf7a" if site.lit else middle.tone("#5a6873"))
                middle.outline(tall, 1.7)
                middle.strokes(line(wx, wy, wx, wy + 74, 3), 1.4)
    pediment = [(-190, 380), (0, 290), (190, 380)]
    middle.form(pediment, stone, line=2.4)
    for index in range(5):
        middle.block(-150 + 75 * index - 11, 384, 22, 240, mix(stone, "#ffffff", 0.18), line=1.8)
    middle.strokes(line(0, 290, 0, 190, 3), 4)
    middle.form([(0, 192), (74, 206), (0, 226)], "#b5483c", line=1.8)
    if site.lit:
        middle.glow(0, 600, 760, LAMP, 0.35, 0.4)
    near = site.layer(0.55)
    for side in (-1, 1):
        for index in range(4):
            bush(
                near,
                side * (520 + 260 * index),
                850 + 12 * index,
                170,
                chance,
                Crown.of(near, "#4f7a4a"),
            )
        street_lamp(site, near, side * 420, 862, 430, old=True)
    front = site.layer(0.85)
    dark = mix(site.palette.near, site.palette.ink, 0.75)
    for side in (-1, 1):
        front.fill(box(side * 850 - 60, 200, 130, 1000), dark)
        front.fill(oval(side * 855, 150, 130, 130), dark)
        bars = np.stack(
            [box(side * (930 + 44 * k) - 5, 300 - 20 * (k % 2), 10, 900) for k in range(16)]
        )
        front.fill(bars, dark)
        front.fill(box(min(side * 900, side * REACH), 380, REACH - 900, 14), dark)


def ballroom(site: Site) -> None:
    """The great room of a Western palace."""
    site.stature = 400.0
    open_windows(site)
    shell = site.layer(0.3)
    chance = site.chance("ballroom")
    paint = chance.pick(("#d9cfae", "#b9c9c4", "#d5b5a8"))
    gold = "#c9a04a"
    wall(site, shell, paint, mix(paint, "#ffffff", 0.35), 630)
    for x in (-780, -390, 0, 390, 780):
        pane(site, shell, x - 95, 190, 190, 410, gold, 2, 4, arch=True, sill=False)
        shell.outline(box(x - 130, 120, 260, 500), 2, 0.5)
    columns(site, shell, (-1170, -585, -195, 195, 585, 1170), 46, "#efe6d2")
    _, top, _, _ = site.bounds()
    shell.fall(
        box(-REACH, top, 2 * REACH, 40 - top), shell.tone("#b5a67f"), shell.tone("#e6dabb"), top, 40
    )
    shell.block(-REACH, 30, 2 * REACH, 34, gold, line=2)
    for x in (-390, 0, 390):
        daylight(site, shell, x - 95, 190, 220, 380)
    floor = site.layer(0.5)
    boards(site, floor, "#c29a68", tiles=True)
    for x in (-780, -390, 0, 390, 780):
        floor.puff(x, 850, 240, 150, mix(site.palette.horizon, "#ffffff", 0.3), 0.25)
    for x in (-430, 430):
        _chandelier(site, floor, x, 190)
    rug(site, floor, 0, 900, 1300, "#8a3a3c", gold)
    moods_of_light(site, floor)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    for side in (-1, 1):
        edge = curve(
            [
                (side * 640, -140),
                (side * 720, 160),
                (side * 840, 380),
                (side * 850, 600),
                (side * 820, 1150),
            ],
            8,
        )
        front.fill(np.vstack([edge, [[side * REACH, 1150], [side * REACH, -140]]]), dark)
        for fold in range(6):
            front.strokes(
                edge + np.array([[side * (40.0 + 50 * fold), 0]]),
                6,
                mix(dark, site.palette.accent, 0.35),
                0.5,
            )


def _chandelier(site: Site, brush: Brush, x: float, y: float) -> None:
    _, top, _, _ = site.bounds()
    brush.strokes(line(x, top, x, y, 4), 3.4, brush.tone("#b58a3c"), 1, 0)
    for ring, wide in ((y, 230.0), (y - 60, 130.0)):
        arc = curve(
            [
                (x - wide / 2, ring - 14),
                (x - wide / 4, ring + 16),
                (x, ring + 24),
                (x + wide / 4, ring + 16),
                (x + wide / 2, ring - 14),
            ],
            6,
        )
        brush.strokes(arc, 7, brush.tone("#c9a04a"), 1, 0.1)
        brush.strokes(arc + np.array([[0, 4]]), 2)
        for share in np.linspace(-0.5, 0.5, 7):
            cx = x + share * wide
            cy = float(np.interp(cx, arc[:, 0], arc[:, 1]))
            brush.block(cx - 4, cy - 26, 8, 24, "#f4ead2", line=1.2)
            if site.lit:
                brush.fill(oval(cx, cy - 34, 8, 16, 10), "#ffe9a8")
            brush.fill(oval(cx, cy + 14, 7, 14, 8), "#ffffff", 0.75)
    if site.lit:
        brush.glow(x, y - 20, 420, LAMP, 0.6)
        site.lamp(x, y - 20, 480, LAMP)
