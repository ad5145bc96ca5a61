"""A theatre: the boards, the curtain, the audience before us."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.antique import couplet
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chamber import FOOT, boards
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.lamp import candle, lantern
from yanyi.art.scenery.ridge import Ridge, paint_ridge
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site
from yanyi.art.scenery.tree import Crown, bough_tree
from yanyi.board.vocabulary import Era


def stage(site: Site) -> None:
    """The stage of a theatre seen from its floor."""
    site.ground, site.stature = 900.0, 400.0
    chance = site.chance("stage")
    era = site.setting.era
    back = site.layer(0.31)
    _backdrop(site, back, chance)
    shell = site.layer(0.35)
    _wings(site, shell, chance)
    floor = site.layer(0.5)
    wood = chance.pick(("#a87a4c", "#94683f", "#b58a5c"))
    boards(site, floor, wood)
    _footlights(site, floor)
    if era is Era.PERIOD_CHINESE:
        _opera_table(site, floor, chance)
    elif era is Era.MODERN:
        _stand(floor, -site.side * 360, 850)
        _speaker(floor, site.side * 640, 856, 190)
        _speaker(floor, -site.side * 700, 856, 190)
    _spots(site, floor)
    front = site.layer(0.84)
    _audience(site, front, chance)


def _backdrop(site: Site, brush: Brush, chance: Chance) -> None:
    """The painted cloth at the back."""
    era = site.setting.era
    if era is Era.PERIOD_CHINESE:
        red = brush.tone("#a8352f")
        brush.fall(site.whole(), mix(red, brush.ink, 0.35), red, 0, FOOT)
        gold = brush.tone("#e0b450")
        for radius in (190.0, 168.0, 96.0):
            ring = oval(0, 400, 2 * radius, 2 * radius, 60)
            brush.strokes(np.vstack([ring, ring[:2]]), 6, gold, 0.9, 0)
        for index in range(8):
            turn = index * np.pi / 4
            petal = oval(130 * np.cos(turn), 400 + 130 * np.sin(turn), 60, 60, 20)
            brush.strokes(np.vstack([petal, petal[:2]]), 5, gold, 0.85, 0)
        for side in (-1, 1):
            for row in range(4):
                cloud = curve(
                    [
                        (side * 300, 220 + 130 * row),
                        (side * 360, 190 + 130 * row),
                        (side * 430, 220 + 130 * row),
                        (side * 500, 190 + 130 * row),
                        (side * 560, 226 + 130 * row),
                    ],
                    6,
                )
                brush.strokes(cloud, 7, gold, 0.75)
        return
    if era is Era.MODERN:
        deep = brush.tone("#28305a")
        brush.fall(
            site.whole(), mix(deep, "#0a0c1c", 0.5), mix(deep, site.palette.accent, 0.3), 0, FOOT
        )
        for row in range(6):
            for index in range(-9, 10):
                hue = chance.pick(("#e0558a", "#4fc3d8", "#f0b04a", "#7a6ae0"))
                brush.fill(
                    box(index * 86 - 36, 130 + 92 * row, 72, 76),
                    hue,
                    chance.one(0.15, 0.7) * (1.0 if site.lit else 0.6),
                )
        return
    sky = brush.tone("#b9cdd0")
    brush.fall(site.whole(), mix(sky, "#5f86a8", 0.4), brush.tone("#f0e0b8"), 60, 600)
    paint_ridge(
        brush,
        Ridge(620, 220, 360, 0.5, 0.6, 40),
        site.chance("cloth"),
        brush.tone("#7f98a8"),
        brush.tone("#e8dcc0"),
    )
    brush.fall(site.below(600), brush.tone("#9fae78"), brush.tone("#7f8f5c"), 600, 765)
    for x in (-330, 380):
        bough_tree(
            brush, x, 690, 420, chance, Crown.of(brush, "#6f8a58"), 0.0, 5, brush.tone("#e8a0a8")
        )
    brush.block(90, 480, 190, 150, "#d9c4a0", line=1.9)
    brush.form([(70, 484), (120, 410), (250, 410), (300, 484)], "#94513f", line=1.9)


def _wings(site: Site, brush: Brush, chance: Chance) -> None:
    """Proscenium, curtains at both sides, and the valance over them."""
    era = site.setting.era
    _, top, _, _ = site.bounds()
    if era is Era.PERIOD_CHINESE:
        for side in (-1, 1):
            x = side * 560
            brush.fill(
                box(min(x, side * REACH), top, REACH - 560, FOOT - top + 6), brush.tone("#5a2a28")
            )
            brush.block(x - 30, 60, 60, FOOT - 40, "#a4382c", line=2.3)
            couplet(brush, x, 190, 64, 430, "#d9b45c", chance)
            _curtain(brush, side * 500, 150, FOOT, side * 150, "#c9a03c")
            lantern(site, brush, side * 400, 120, 96)
        brush.block(-REACH, 60, 2 * REACH, 66, "#8a3a30", line=2.2)
        brush.block(-REACH, top, 2 * REACH, 70 - top, "#6a2f2a", line=0)
        for index in range(-12, 13):
            brush.form(
                oval(index * 76, 94, 46, 34, 16), ("#3f7d77", "#d9b45c")[index % 2], line=1.6
            )
        brush.block(-230, 10, 460, 96, "#2c3a44", line=2.2)
        for index in range(-1, 2):
            for dy in (-16, 4, 22):
                brush.strokes(
                    line(index * 120 - 28, 58 + dy, index * 120 + 28, 56 + dy, 3),
                    7,
                    brush.tone("#e0b450"),
                )
        return
    cloth = (
        chance.pick(("#9a2f38", "#7a2a44", "#2f4a5c")) if era is Era.PERIOD_WESTERN else "#3a2f4a"
    )
    for side in (-1, 1):
        _curtain(brush, side * 520, 90, FOOT + 4, side * 330, cloth)
        x = side * 850
        brush.fill(
            box(min(x, side * REACH), top, REACH - 850, FOOT - top + 6), brush.tone("#c2a468")
        )
    points: list[tuple[float, float]] = [(-REACH, top), (-REACH, 120)]
    for index in range(9):
        left = -880 + 196 * index
        points += [(left + 30, 168.0), (left + 98, 214.0), (left + 166, 168.0), (left + 196, 140.0)]
    points += [(REACH, 120), (REACH, top)]
    brush.form(np.array(points), cloth, mix(cloth, "#12080c", 0.35), 2.3)
    fringe = np.array(points[2:-2])
    brush.strokes(fringe, 11, brush.tone("#e0b450"), 0.95, 0)
    for index in range(40):
        px = -900 + 46 * index
        fold = line(px, top + 60, px + 6, 150, 4)
        brush.strokes(fold, 4, mix(brush.tone(cloth), brush.ink, 0.5), 0.4)


def _curtain(brush: Brush, x: float, top: float, bottom: float, width: float, hue: str) -> None:
    """A stage curtain hanging from x outwards in heavy folds."""
    edge = curve(
        [
            (x, top),
            (x + width * 0.06, (top + bottom) * 0.4),
            (x + width * 0.16, bottom - 160),
            (x + width * 0.02, bottom),
        ],
        8,
    )
    body: Points = np.vstack([edge, [[x + width * 1.2, bottom], [x + width * 1.2, top]]])
    brush.form(body, hue, mix(hue, "#12080c", 0.4), 2.3)
    for index in range(1, 8):
        fold = edge + np.array([[width * 0.15 * index, 0]])
        dark = mix(brush.tone(hue), brush.ink, 0.55)
        brush.strokes(fold, 11, dark, 0.4, 0.2)
        brush.strokes(
            fold + np.array([[width * 0.05, 0]]), 5, mix(brush.tone(hue), WHITE, 0.25), 0.35
        )


def _footlights(site: Site, brush: Brush) -> None:
    """A row of lamps along the front of the boards, and the edge itself."""
    y = 958.0
    brush.block(-REACH, y, 2 * REACH, 26, "#6a4630", line=2)
    brush.fill(site.below(y + 26), mix(brush.tone("#3a2420"), brush.ink, 0.5))
    warm = site.setting.era is not Era.MODERN
    for index in range(-8, 9):
        x = index * 112.0
        shell = curve(
            [(x - 30, y + 4), (x - 22, y - 22), (x, y - 32), (x + 22, y - 22), (x + 30, y + 4)], 5
        )
        brush.form(shell, "#b58a44" if warm else "#4a5058", line=1.7)
        brush.glow(x, y - 26, 110, LAMP if warm else "#cfe0ff", 0.5 if site.lit else 0.28)
    site.lamp(0, y - 40, 700, LAMP)


def _opera_table(site: Site, brush: Brush, chance: Chance) -> None:
    """The one table and two chairs of the Chinese stage."""
    red = "#b5372c"
    for side in (-1, 1):
        x = side * 210
        brush.block(x - 52, 690, 104, 130, red, line=2)
        brush.block(x - 46, 586, 92, 106, mix(red, "#e0b450", 0.15), line=2)
        brush.fill(oval(x, 640, 40, 40, 18), brush.tone("#e0b450"), 0.9)
    brush.block(-120, 680, 240, 144, red, mix(red, "#3a1010", 0.3), 2.2)
    cloth = curve([(-110, 700), (-60, 760), (0, 790), (60, 760), (110, 700)], 5)
    brush.strokes(cloth, 5, brush.tone("#e0b450"))
    brush.fill(oval(0, 748, 56, 56, 22), brush.tone("#e0b450"), 0.9)
    candle(site, brush, -84, 680, 60)
    candle(site, brush, 84, 680, 60)
    for side in (-1, 1):
        for index in range(2):
            x = side * (620 + 70 * index)
            brush.limb(line(x, 840, x + side * 20, 430, 5), 8, 7, brush.tone("#8a5a3c"))
            flag = [(x + side * 16, 440), (x + side * 120, 480), (x + side * 14, 540)]
            brush.form(flag, chance.pick(("#3f6a7a", "#d9a43d", "#5f7a4f")), line=1.9)


def _stand(brush: Brush, x: float, y: float) -> None:
    """A microphone on its stand."""
    brush.form(oval(x, y, 90, 20, 22), "#33363c", line=1.8)
    brush.limb(line(x, y, x, y - 300, 4), 8, 7, brush.tone("#4a4e56"))
    brush.limb(line(x, y - 300, x + 40, y - 330, 3), 8, 8, brush.tone("#4a4e56"))
    brush.form(oval(x + 52, y - 340, 34, 34, 20), "#6a6e76", line=1.8)


def _speaker(brush: Brush, x: float, y: float, width: float) -> None:
    """A loudspeaker."""
    brush.block(x - width / 2, y - width * 1.7, width, width * 1.7, "#2c2f36", line=2.2)
    for share, size in ((0.45, 0.74), (1.25, 0.5)):
        cone = oval(x, y - width * share, width * size, width * size, 30)
        brush.form(cone, "#4a4e56", "#2a2c32", 2)
        brush.fill(
            oval(x, y - width * share, width * size * 0.36, width * size * 0.36, 20),
            brush.tone("#6a6e76"),
        )


def _spots(site: Site, brush: Brush) -> None:
    """Beams of light on the middle of the boards."""
    modern = site.setting.era is Era.MODERN
    hues = ("#ff9ac0", "#9ad8ff", "#ffe0a0") if modern else ("#ffe3b0",)
    share = 0.34 if site.lit else 0.2
    for index in range(3 if modern else 2):
        hue = hues[index % len(hues)]
        x = (-380, 380, 0)[index]
        beam = [(x - 24, -160), (x + 24, -160), (x * 0.2 + 240, 905), (x * 0.2 - 240, 905)]
        brush.grade(beam, [(0, hue, share), (1, hue, 0.03)], (0, -160), (0, 905))
    brush.puff(0, 880, 760, 120, hues[-1], 0.4)
    for side in (-1, 1):
        brush.puff(side * 1150, 420, 1100, 1500, brush.ink, 0.5)
    site.lamp(0, 120, 520, hues[-1])


def _audience(site: Site, brush: Brush, chance: Chance) -> None:
    """The heads of those who sit before us."""
    dark = mix(site.palette.near, site.palette.ink, 0.82)
    rim = mix(dark, LAMP, 0.3)
    chinese = site.setting.era is Era.PERIOD_CHINESE
    for index in range(-6, 7):
        if abs(index) < 2:
            continue
        x = index * 136 + chance.one(-18, 18)
        y, size = 1000 + chance.one(-12, 24), chance.one(92, 108)
        brush.fill(
            curve(
                [
                    (x - size, 1240),
                    (x - size * 0.86, y + size * 0.7),
                    (x - size * 0.3, y + size * 0.42),
                    (x + size * 0.3, y + size * 0.42),
                    (x + size * 0.86, y + size * 0.7),
                    (x + size, 1240),
                ],
                5,
            ),
            dark,
        )
        head = oval(x, y, size * 0.86, size, 26)
        brush.fill(head, dark)
        if chinese:
            brush.fill(oval(x, y - size * 0.56, size * 0.32, size * 0.3, 16), dark)
        brush.strokes(head[15:25], 4, rim, 0.7)
