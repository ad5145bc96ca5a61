"""A small pavilion, and a pagoda."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.roof import Timber, roof
from yanyi.art.scenery.shape import box, curve
from yanyi.art.scenery.site import Site


def pavilion(site: Site, brush: Brush, x: float, y: float, size: float, timber: Timber) -> None:
    """A small open pavilion standing at y."""
    post_h = size * 0.46
    head = y - post_h
    half = size * 0.36
    brush.block(x - half * 1.25, y - size * 0.05, half * 2.5, size * 0.09, timber.stone, line=2)
    if site.lit:
        brush.fall(
            box(x - half, head, 2 * half, post_h * 0.95),
            mix(LAMP, "#ffffff", 0.15),
            "#e08a3c",
            head,
            y,
        )
    for share in (-1.0, -0.36, 0.36, 1.0):
        px = x + half * share
        thick = size * 0.036
        brush.block(px - thick / 2, head, thick, post_h, timber.post, line=1.7)
    brush.block(x - half, y - size * 0.17, 2 * half, size * 0.03, timber.post, line=1.4)
    brush.block(x - half, head, 2 * half, size * 0.05, timber.trim, line=1.4)
    rail = np.stack(
        [
            box(one, y - size * 0.15, size * 0.012, size * 0.11)
            for one in np.linspace(x - half, x + half, 15)
        ]
    )
    brush.fill(rail, brush.tone(mix(timber.post, "#200808", 0.3)))
    roof(site, brush, x, head, half * 1.6, size * 0.36, timber, 0.05)
    knob = curve(
        [
            (x - size * 0.03, head - size * 0.35),
            (x - size * 0.035, head - size * 0.4),
            (x, head - size * 0.46),
            (x + size * 0.035, head - size * 0.4),
            (x + size * 0.03, head - size * 0.35),
        ],
        4,
    )
    brush.form(knob, timber.tile, line=1.6)
    if site.lit:
        brush.glow(x, head + post_h * 0.5, size * 0.95, LAMP, 0.6)
        site.lamp(x, head + post_h * 0.5, size * 0.8, LAMP)


def pagoda(
    site: Site, brush: Brush, x: float, y: float, height: float, timber: Timber, floors: int = 7
) -> None:
    """A pagoda standing at y, its floors narrowing upwards."""
    step = height * 0.86 / floors
    for index in range(floors):
        half = height * 0.125 * (1 - 0.075 * index)
        foot = y - step * index
        wall = step * 0.62
        brush.block(x - half * 0.72, foot - wall, half * 1.44, wall + 1, timber.wall, line=1.6)
        light = LAMP if site.lit else brush.tone("#4a3b36")
        for share in (-0.42, 0.0, 0.42):
            arch = box(x + share * half - half * 0.09, foot - wall * 0.72, half * 0.18, wall * 0.6)
            brush.fill(arch, light)
            brush.outline(arch, 1.2, 0.7)
        roof(site, brush, x, foot - wall, half * 1.22, step * 0.46, timber, 0.62)
    spire = [
        (x - height * 0.012, y - height * 0.86),
        (x, y - height),
        (x + height * 0.012, y - height * 0.86),
    ]
    brush.form(spire, timber.tile, line=1.8)
    if site.lit:
        brush.glow(x, y - height * 0.4, height * 0.5, LAMP, 0.3)
