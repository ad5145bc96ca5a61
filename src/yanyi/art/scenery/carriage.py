"""The inside of a train, a compartment, a cart."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.furniture import rounded
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.vista import outlook
from yanyi.art.scenery.window import weathered_glass
from yanyi.board.vocabulary import Era


def carriage(site: Site) -> None:
    """Inside a train or bus; a compartment or a curtained cart of olden days."""
    site.ground, site.stature = 925.0, 470.0
    modern = site.setting.era is Era.MODERN
    outlook(site, site.layer(0.05), 420.0, modern)
    chance = site.chance("carriage")
    match site.setting.era:
        case Era.MODERN:
            frame, wall, seat = (
                chance.pick(("#e0b35c", "#d5d9d6", "#c9d6c4")),
                "#efe3c4",
                chance.pick(("#3f8d95", "#4f6ab0", "#b5614a", "#5a8f6a")),
            )
        case Era.PERIOD_WESTERN:
            frame, wall, seat = "#7a4a32", "#94603e", chance.pick(("#7f3a3a", "#3f5f54", "#4a4a72"))
        case _:
            frame, wall, seat = "#7a4a32", "#a87a50", "#a8473c"
    shell = site.layer(0.35)
    _shell(site, shell, wall, frame)
    for index in range(-4, 5):
        x = index * 420 - 10
        hole = rounded(x - 160, 190, 320, 340, 34 if modern else 12)
        shell.cut(hole)
        weathered_glass(site, shell, hole, x - 160, 190, 320, 340)
        ring = np.vstack([hole, hole[:1]])
        shell.strokes(ring, 24, shell.tone(frame), 1, 0)
        shell.outline(hole, 2.4)
        shell.outline((hole - [[x, 360]]) * [[1.08, 1.075]] + np.array([[x, 360]]), 2.2)
        if modern:
            shell.strokes(line(x - 158, 290, x + 158, 290, 4), 6, shell.tone(frame), 1, 0)
        else:
            for way in (-1, 1):
                edge = curve(
                    [
                        (x + way * 150, 186),
                        (x + way * 110, 330),
                        (x + way * 140, 440),
                        (x + way * 122, 540),
                    ],
                    6,
                )
                shell.form(
                    np.vstack([edge, [[x + way * 178, 540], [x + way * 178, 186]]]), seat, line=2
                )
                for fold in (16, 34):
                    shell.strokes(edge + np.array([[way * float(fold), 0]]), 2.6, alpha=0.35)
    if modern:
        _straps(shell, frame)
    floor = site.layer(0.52)
    floor.fall(
        site.below(800),
        floor.tone("#8a7f78" if modern else "#6b4a38"),
        floor.tone("#4a4444" if modern else "#3f2a20"),
        800,
        1040,
    )
    floor.strokes(line(-REACH, 802, REACH, 802, 8), 3, taper=0)
    if site.setting.era is Era.PERIOD_CHINESE:
        _bench(site, floor, seat)
    else:
        for index in range(-4, 5):
            _seat(floor, index * 420 + 200, 900, seat, modern)
    if site.lit:
        floor.glow(0, 100, 1100, LAMP, 0.35, 0.7)
        site.lamp(0, 90, 700, LAMP)
    front = site.layer(0.84)
    dark = mix(site.palette.near, site.palette.ink, 0.72)
    front.fill(rounded(site.side * 960 - 260, 640, 520, 700, 60), dark)
    if modern:
        front.limb(
            line(-site.side * 760, -200, -site.side * 760, 1200, 6), 22, 22, mix(dark, frame, 0.25)
        )


def _shell(site: Site, brush: Brush, wall: str, frame: str) -> None:
    """Side wall and curved ceiling of a carriage."""
    _, top, _, _ = site.bounds()
    tone = brush.tone(wall)
    brush.fill(site.above(806), tone)
    brush.fill(site.below(800), mix(tone, brush.ink, 0.6))
    brush.fall(
        box(-REACH, top, 2 * REACH, 130 - top),
        mix(tone, brush.ink, 0.25),
        mix(tone, "#ffffff", 0.25),
        top,
        130,
    )
    brush.block(-REACH, 118, 2 * REACH, 20, frame, line=2)
    brush.fall(
        box(-REACH, 570, 2 * REACH, 236),
        mix(tone, brush.ink, 0.06),
        mix(tone, brush.ink, 0.3),
        570,
        806,
    )
    brush.block(-REACH, 566, 2 * REACH, 16, frame, line=1.9)
    for index in range(-5, 5):
        x = index * 420 + 200
        brush.strokes(line(x, 140, x, 800, 6), 2.2, alpha=0.4, taper=0)
        if site.setting.era is Era.MODERN:
            tube = box(x - 330, 60, 240, 22)
            brush.fill(tube, mix(LAMP, "#ffffff", 0.6) if site.lit else mix(tone, "#ffffff", 0.7))
            brush.outline(tube, 1.8)
        else:
            lantern(site, brush, x, 120, 52, "#d9a04a")
    brush.strokes(line(-REACH, 20, REACH, 20, 6), 2, alpha=0.4, taper=0)


def _straps(brush: Brush, frame: str) -> None:
    """Hanging rings on a rail."""
    brush.block(-REACH, 152, 2 * REACH, 11, frame, line=1.8)
    for index in range(-12, 13):
        x = index * 140 + 30
        brush.strokes(line(x, 158, x, 214, 3), 5, brush.tone("#4a4444"), 1, 0)
        ring = oval(x, 242, 54, 56, 26)
        brush.strokes(np.vstack([ring, ring[:2]]), 9 / brush.fine, brush.tone("#efe3c4"), 1, 0)
        brush.outline(oval(x, 242, 64, 66, 26), 1.8)
        brush.outline(oval(x, 242, 44, 46, 26), 1.6)


def _seat(brush: Brush, x: float, y: float, local: str, modern: bool) -> None:
    """A seat with its back to the wall."""
    brush.puff(x, y + 14, 360, 50, brush.ink, 0.4)
    back = rounded(x - 165, y - 340, 330, 300, 44)
    brush.form(back, local, mix(local, "#101820", 0.3), 2.6)
    brush.outline(rounded(x - 132, y - 312, 264, 200, 34), 2, 0.4)
    if modern:
        brush.form(rounded(x - 90, y - 366, 180, 66, 26), mix(local, "#ffffff", 0.2), line=2.2)
    else:
        for row in range(2):
            for column in range(3):
                brush.fill(
                    oval(x - 70 + 70 * column, y - 270 + 70 * row, 10, 10, 10), brush.ink, 0.55
                )
    brush.form(rounded(x - 172, y - 110, 344, 82, 30), mix(local, "#ffffff", 0.14), line=2.6)
    brush.block(x - 150, y - 32, 300, 40, mix(local, "#101014", 0.6), line=2)


def _bench(site: Site, brush: Brush, local: str) -> None:
    """A long bench of wood with cushions, along the side of a cart."""
    chance = site.chance("bench")
    brush.block(-REACH, 700, 2 * REACH, 34, "#94643f", "#7a4e32", 2.2)
    brush.block(-REACH, 734, 2 * REACH, 110, "#7a4e32", "#4f3322", 2)
    for index in range(-8, 9):
        brush.outline(box(index * 210 + 14, 748, 182, 82), 1.8, 0.5)
    brush.form(rounded(-REACH, 664, 2 * REACH, 44, 20), mix(local, "#8a5a3c", 0.3), line=2.2)
    for index in range(-7, 8):
        x = index * 230 + chance.one(-40, 40)
        hue = chance.pick((local, "#c9983c", "#4f7a78", "#8a5a7a"))
        cushion = rounded(x - 58, 572, 116, 100, 26)
        brush.form(cushion, hue, line=2.2)
        brush.outline(oval(x, 622, 50, 44), 2, 0.6)
        brush.fill(oval(x, 622, 20, 18), brush.tone("#e9cf8a"), 0.8)
    for index in range(-3, 4):
        x = index * 470 + 80
        brush.form(rounded(x - 100, 850, 200, 46, 22), chance.pick((local, "#c9983c")), line=2)
