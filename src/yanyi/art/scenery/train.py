"""Trains standing at a platform."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.furniture import rounded
from yanyi.art.scenery.shape import box, curve, line, oval
from yanyi.art.scenery.site import REACH, Site


def train(site: Site, brush: Brush, y: float) -> None:
    """A modern train standing at the platform."""
    palette = site.palette
    hue = site.chance("livery").pick(("#3f8f9a", "#c2553f", "#4f6ab0", "#5a9a6f", "#d9983c"))
    nose = -site.side * 760
    left, right = (nose, REACH) if site.side > 0 else (-REACH, nose)
    body = box(left, y - 330, right - left, 320)
    brush.form(body, "#e6e8e6", "#b9bfc2", 2.4)
    face = curve(
        [
            (nose, y - 330),
            (nose - site.side * 80, y - 290),
            (nose - site.side * 150, y - 170),
            (nose - site.side * 160, y - 60),
            (nose - site.side * 130, y - 10),
        ],
        8,
    )
    brush.form(
        np.vstack([face, [[nose + site.side * 6, y - 10], [nose + site.side * 6, y - 330]]]),
        "#e6e8e6",
        "#b9bfc2",
        2.4,
    )
    shield = curve(
        [
            (nose - site.side * 30, y - 296),
            (nose - site.side * 96, y - 262),
            (nose - site.side * 138, y - 180),
            (nose - site.side * 40, y - 176),
        ],
        5,
    )
    brush.form(shield, "#3a4450", line=2)
    brush.fill(box(left, y - 120, right - left, 34), brush.tone(hue))
    brush.fill(box(left, y - 80, right - left, 9), brush.tone(hue), 0.7)
    glow = "#ffe2a0" if site.lit else mix(palette.sky, brush.tone("#7f95a5"), 0.5)
    step = 175
    for index in range(-9, 11):
        x = index * step
        if left < x < right - 130:
            if index % 4 == 0:
                door = box(x, y - 290, 110, 276)
                brush.form(door, hue, line=2.2)
                pane = rounded(x + 18, y - 266, 74, 130, 12)
                brush.fill(pane, glow)
                brush.outline(pane, 2)
                brush.strokes(line(x + 55, y - 290, x + 55, y - 14, 4), 2)
            else:
                pane = rounded(x, y - 268, 140, 110, 16)
                brush.fall(
                    pane,
                    glow,
                    mix(glow, "#e8a860" if site.lit else "#dfe9ee", 0.4),
                    y - 268,
                    y - 158,
                )
                brush.outline(pane, 2.4)
                if index % 3 == 0:
                    brush.fill(oval(x + 60, y - 176, 44, 52, 20), mix(glow, brush.ink, 0.4), 0.45)
    brush.block(left, y - 12, right - left, 34, "#4a4d52", line=2)
    if site.lit:
        brush.glow(nose - site.side * 146, y - 110, 170, "#fff2cf", 0.9)
        site.lamp(nose - site.side * 146, y - 110, 260, LAMP)
    brush.fill(oval(nose - site.side * 148, y - 110, 22, 26, 16), "#fff6da")
    _wire(brush, y - 400)


def _wire(brush: Brush, y: float) -> None:
    brush.strokes(line(-REACH, y, REACH, y - 6, 12), 2, alpha=0.7, taper=0)
    for index in range(-4, 5):
        x = index * 430 + 60
        brush.strokes(line(x, y - 44, x, y, 3), 2, alpha=0.7)
    brush.strokes(line(-REACH, y - 44, REACH, y - 50, 12), 2, alpha=0.6, taper=0)


def steam_train(site: Site, brush: Brush, y: float) -> None:
    """A steam engine with its carriages."""
    side = -site.side
    x = side * 330
    hue = site.chance("livery").pick(("#2f5a4a", "#3a4a6a", "#7a3230"))
    smoke = mix(site.palette.mist, "#ffffff", 0.35)
    cloud = site.chance("steam")
    for index in range(16):
        t = index / 16
        brush.puff(
            x + side * 130 - side * t * 700 + cloud.one(-40, 40),
            y - 400 - 250 * t + cloud.one(-40, 30),
            120 + 300 * t,
            90 + 190 * t,
            smoke,
            0.5 * (1 - 0.6 * t),
        )
    for index in range(5):
        cx = x - side * (440 + 640 * index)
        brush.block(
            cx - 310, y - 290, 620, 250, mix(hue, "#7a3230", 0.5 if index % 2 else 0.2), line=2.4
        )
        brush.form(
            curve(
                [
                    (cx - 326, y - 286),
                    (cx - 250, y - 330),
                    (cx + 250, y - 330),
                    (cx + 326, y - 286),
                ],
                6,
            ),
            "#4a4a50",
            line=2.2,
        )
        for column in range(6):
            pane = rounded(cx - 280 + 96 * column, y - 256, 70, 92, 12)
            brush.fill(
                pane, "#ffd98f" if site.lit else mix(site.palette.sky, brush.tone("#8fa0a8"), 0.5)
            )
            brush.outline(pane, 2.4)
        brush.fill(box(cx - 308, y - 142, 616, 9), brush.tone("#d9b45c"))
        for wheel in (-200, -110, 110, 200):
            brush.form(oval(cx + wheel, y - 26, 72, 72, 26), "#3a3a40", line=2.2)
    brush.block(min(x - side * 130, x + side * 60) - 0, y - 330, 190, 250, hue, line=2.4)
    brush.fill(
        box(x - side * 30 - 40, y - 296, 80, 74), "#ffd98f" if site.lit else brush.tone("#4a545a")
    )
    left = x + (60 if side > 0 else -420)
    boiler = rounded(left, y - 252, 360, 150, 50)
    brush.form(boiler, hue, mix(hue, "#0c1014", 0.5), 2.6)
    for band in (0.22, 0.5, 0.78):
        brush.strokes(
            line(left + 360 * band, y - 250, left + 360 * band, y - 104, 4),
            6,
            brush.tone("#d9b45c"),
            0.9,
            0,
        )
    stack = x + side * 340
    brush.form(
        [
            (stack - 26, y - 250),
            (stack - 34, y - 380),
            (stack + 34, y - 380),
            (stack + 26, y - 250),
        ],
        "#33353a",
        line=2.3,
    )
    brush.form(oval(x + side * 200, y - 256, 84, 70), "#d9b45c", line=2)
    for index, size in enumerate((130, 130, 86, 86)):
        brush.form(
            oval(x + side * (20 + 118 * index), y - size / 2 + 12, size, size, 32),
            "#8a3a30",
            line=2.6,
        )
        brush.form(
            oval(x + side * (20 + 118 * index), y - size / 2 + 12, size * 0.3, size * 0.3, 16),
            "#33353a",
            line=2,
        )
    brush.strokes(line(x, y - 50, x + side * 290, y - 46, 4), 11, brush.tone("#c9c4b8"), 1, 0)
    lamp = x + side * 430
    brush.form(oval(lamp, y - 190, 44, 50), "#d9b45c", line=2)
    if site.lit:
        brush.glow(lamp, y - 190, 240, LAMP, 0.9)
        site.lamp(lamp, y - 190, 300, LAMP)
