"""Boats and their fittings."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.shape import box, curve, line
from yanyi.art.scenery.site import Site
from yanyi.board.vocabulary import Era
from yanyi.story.vocabulary import Weather


def skiff(site: Site, brush: Brush, x: float, y: float, length: float, faces: float) -> None:
    """A small boat with a mat awning floating at y, for the middle distance."""
    half = length / 2
    upper = curve(
        [
            (x - half, y - length * 0.09),
            (x - half * 0.5, y),
            (x + half * 0.5, y),
            (x + half, y - length * 0.11),
        ],
        8,
    )
    lower = curve(
        [
            (x + half, y - length * 0.11),
            (x + half * 0.6, y + length * 0.07),
            (x - half * 0.6, y + length * 0.07),
            (x - half, y - length * 0.09),
        ],
        8,
    )
    mat = curve(
        [
            (x - length * 0.2, y),
            (x - length * 0.17, y - length * 0.17),
            (x, y - length * 0.22),
            (x + length * 0.17, y - length * 0.17),
            (x + length * 0.2, y),
        ],
        6,
    )
    brush.form(mat, "#8a6a45", "#4e3a2a", 2)
    for share in (-0.6, -0.2, 0.2, 0.6):
        rib = curve(
            [
                (x + share * length * 0.2, y),
                (x + share * length * 0.19, y - length * 0.1),
                (x + share * length * 0.15, y - length * 0.2),
            ],
            5,
        )
        brush.strokes(rib, 1.6, alpha=0.45)
    brush.form(np.vstack([upper, lower]), "#4b382c", "#2a211d", 2.2)
    mast = x + faces * half * 0.72
    brush.limb(line(mast, y, mast, y - length * 0.2), length * 0.012, length * 0.01, brush.ink)
    lantern(site, brush, mast + faces * length * 0.03, y - length * 0.2, length * 0.06, "#e0863c")
    for index in range(6):
        dy = length * (0.08 + 0.03 * index)
        wide = length * (0.8 - 0.1 * index)
        shift = (-1) ** index * length * 0.03
        brush.strokes(
            line(x - wide / 2 + shift, y + dy, x + wide / 2 + shift, y + dy),
            3,
            alpha=0.28 - 0.03 * index,
        )


def deck(site: Site, brush: Brush, rail: float) -> None:
    """The deck of the boat we stand on, with its near gunwale at ``rail``."""
    wood, dark = "#a67f55", "#6b4b34"
    if site.setting.era is Era.MODERN:
        wood, dark = "#c2b08f", "#6d675f"
    if site.setting.weather is Weather.SNOW:
        wood, dark = mix(wood, "#f4f9ff", 0.78), mix(dark, "#cfe0f2", 0.7)
    brush.fall(site.below(rail + 70), brush.tone(wood), brush.tone(dark), rail + 70, 1050)
    for index in range(-16, 17):
        brush.strokes(line(index * 66, rail + 66, index * 190, 1180, 8), 2.2, alpha=0.4, taper=0.1)
    chance = site.chance("deck")
    for _ in range(60):
        px, py = chance.one(-1600, 1600), chance.one(rail + 90, 1050)
        brush.strokes(
            line(px, py, px + px * 0.06 + chance.one(-4, 4), py + chance.one(16, 50), 4),
            1.6,
            alpha=0.2,
        )


def gunwale(site: Site, brush: Brush, rail: float) -> None:
    """The boat's side between the deck and the water, or a railing."""
    era = site.setting.era
    if era is Era.PERIOD_CHINESE:
        top = curve(
            [
                (-1750, rail - 150),
                (-900, rail - 30),
                (0, rail),
                (900, rail - 30),
                (1750, rail - 150),
            ],
            14,
        )
        body = np.vstack([top, [[1750, rail + 86], [-1750, rail + 86]]])
        brush.form(body, "#7d5a40", "#4a3428", 2.6)
        for index in (1, 2):
            brush.strokes(top + np.array([[0, 26.0 * index]]), 2, alpha=0.5)
        for index in range(-12, 13):
            px = index * 140.0
            py = float(np.interp(px, top[:, 0], top[:, 1]))
            brush.block(
                px - 8, py - 12, 16, rail + 80 - py, mix("#7d5a40", "#ffffff", 0.1), "#4a3428", 1.8
            )
        return
    metal = "#e9ecec" if era is Era.MODERN else "#7a5a42"
    posts = 150 if era is Era.MODERN else 74
    for index in range(-1700 // posts, 1700 // posts + 1):
        width = 9 if era is Era.MODERN else 16
        brush.block(index * posts - width / 2, rail - 120, width, 200, metal, line=1.7)
    bars = (-122, -70, -20) if era is Era.MODERN else (-134, 20)
    for dy in bars:
        brush.block(-1750, rail + dy, 3500, 12 if era is Era.MODERN else 24, metal, line=1.8)
    brush.block(-1750, rail + 66, 3500, 22, mix(metal, "#222222", 0.3), line=2)


def sail(brush: Brush, x: float, y: float, height: float, local: str, square: bool) -> None:
    """A mast with its sail, standing at y."""
    brush.block(x - height * 0.008, y - height, height * 0.016, height, "#5a4030", line=1.8)
    wide = height * 0.46
    if square:
        for top, low in ((0.96, 0.62), (0.6, 0.14)):
            left, right = x - wide * (1.1 - top * 0.35), x + wide * (1.1 - top * 0.35)
            sheet = np.vstack(
                [
                    curve(
                        [
                            (left, y - height * top),
                            (x, y - height * (top - 0.01)),
                            (right, y - height * top),
                        ],
                        6,
                    ),
                    curve(
                        [
                            (right, y - height * top),
                            (right + 12, y - height * (top + low) / 2),
                            (right - 6, y - height * low),
                            (x, y - height * (low + 0.05)),
                            (left + 6, y - height * low),
                            (left - 12, y - height * (top + low) / 2),
                        ],
                        6,
                    ),
                ]
            )
            brush.form(sheet, local, mix(local, "#6f7f86", 0.4), 2.2)
            brush.block(left - 14, y - height * top - 5, right - left + 28, 9, "#5a4030", line=1.6)
        return
    for index in range(5):
        low, top = 0.16 + 0.155 * index, 0.16 + 0.155 * (index + 1)
        a, b = wide * (0.98 - 0.5 * low), wide * (0.98 - 0.5 * top)
        panel = [
            (x - a * 0.4, y - height * low),
            (x + a, y - height * (low + 0.02)),
            (x + b, y - height * (top + 0.02)),
            (x - b * 0.4, y - height * top),
        ]
        brush.form(panel, local, mix(local, "#40302a", 0.3), 2)


def hull_far(brush: Brush, x: float, y: float, length: float, local: str) -> None:
    """The hull under a far sail."""
    shape = curve(
        [
            (x - length * 0.5, y - length * 0.13),
            (x - length * 0.42, y),
            (x + length * 0.4, y),
            (x + length * 0.56, y - length * 0.17),
            (x + length * 0.3, y - length * 0.09),
            (x - length * 0.3, y - length * 0.08),
            (x - length * 0.5, y - length * 0.13),
        ],
        5,
    )
    brush.form(shape, local, line=2)
    brush.fill(box(x - length * 0.4, y, length * 0.8, 4), brush.ink, 0.3)
