"""Old Chinese buildings seen from the front: curved roofs, halls, pavilions, pagodas, gates."""

from dataclasses import dataclass

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.shape import Points, box, curve, moved
from yanyi.art.scenery.site import Site
from yanyi.story.vocabulary import Weather


@dataclass(frozen=True, slots=True)
class Timber:
    """The daylight colours of a building: tiles, posts, walls, and its screens."""

    tile: str = "#56646b"
    post: str = "#a4453a"
    wall: str = "#e6dcc8"
    screen: str = "#7a4a36"
    stone: str = "#a9a597"
    trim: str = "#3f7d77"


def eave(x: float, y: float, half: float, lift: float, count: int = 17) -> Points:
    """The line of an eave, turned up at both ends."""
    share = np.linspace(-1, 1, count)
    rise = lift * np.abs(share) ** 3.2
    return np.stack([x + half * share, y - rise], axis=1)


def roof(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    half: float,
    height: float,
    timber: Timber,
    top: float = 0.55,
) -> None:
    """A hipped roof whose eave is at y: tiles, ridge and owls' tails; snow where it snows."""
    lift = height * 0.34
    low = eave(x, y, half, lift)
    ridge_y = y - height
    left = curve(
        [
            (x - half, y - lift),
            (x - half * (top + 0.19), y - height * 0.58),
            (x - half * top, ridge_y),
        ],
        8,
    )
    right = left[::-1].copy()
    right[:, 0] = 2 * x - right[:, 0]
    body = np.vstack([left, right, low[::-1]])
    light = brush.tone(mix(timber.tile, "#ffffff", 0.16))
    dark = brush.tone(mix(timber.tile, "#14202a", 0.28))
    brush.grade(
        body, [(0, light, 1), (0.6, brush.tone(timber.tile), 1), (1, dark, 1)], (0, ridge_y), (0, y)
    )
    _tiles(brush, x, y, half, height, lift, top)
    if site.setting.weather is Weather.SNOW:
        cover = np.vstack([left, right, low[::-1] - [[0, height * 0.2]]])
        brush.grade(
            cover,
            [(0, brush.tone("#fbfdff"), 1), (1, brush.tone("#dfe8f0"), 0.75)],
            (0, ridge_y),
            (0, y),
        )
    brush.outline(body, 2.4)
    lip = np.vstack([low, moved(low, 0, height * 0.07)[::-1]])
    brush.fill(lip, brush.tone(mix(timber.tile, "#0c1218", 0.45)))
    brush.strokes(moved(low, 0, height * 0.07), 2.4, alpha=0.8)
    thick = max(5.0, height * 0.085)
    bar = box(x - half * top - 6, ridge_y - thick, 2 * half * top + 12, thick * 1.3)
    brush.form(bar, mix(timber.tile, "#1b242a", 0.3), line=1.8)
    for side in (-1, 1):
        ex = x + side * half * top
        tail = curve(
            [
                (ex, ridge_y + thick * 0.3),
                (ex + side * thick * 1.1, ridge_y - thick * 0.6),
                (ex + side * thick * 0.7, ridge_y - thick * 2.6),
                (ex - side * thick * 0.3, ridge_y - thick * 1.6),
                (ex - side * thick, ridge_y),
            ],
            4,
        )
        brush.form(tail, mix(timber.tile, "#1b242a", 0.3), line=1.6)


def _tiles(
    brush: Brush, x: float, y: float, half: float, height: float, lift: float, top: float
) -> None:
    count = int(np.clip(half / 11, 9, 40))
    share = np.linspace(-0.96, 0.96, count)
    fall = np.linspace(0.04, 0.98, 7)
    flare = fall**1.7
    px = x + half * share[:, None] * (top + (1 - top) * flare[None])
    py = (y - height) + height * fall[None] - (lift * np.abs(share[:, None]) ** 3.2) * flare[None]
    sag = np.abs(share[:, None]) * np.sin(np.pi * fall[None]) * height * 0.1
    lines = np.stack([px, py + sag * 0.6], axis=-1)
    brush.strokes(lines, max(1.4, half / 170), alpha=0.42, taper=0.2)


def hall(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    timber: Timber,
    bays: int = 5,
    double: bool = False,
    steps: int = 4,
) -> None:
    """A hall on a stone platform standing at y: posts, screens, plaque, one roof or two."""
    base = height * 0.1
    wall_h = height * (0.34 if double else 0.42)
    foot, head = y - base, y - base - wall_h
    half = width * 0.4
    brush.block(x - width * 0.47, foot, width * 0.94, base, timber.stone)
    for index in range(1, 3):
        sy = foot + base * index / 3
        brush.strokes(
            np.array([[x - width * 0.47, sy], [x, sy + 0.5], [x + width * 0.47, sy]]),
            1.4,
            alpha=0.4,
        )
    inside = LAMP if site.lit else mix(timber.screen, "#1a1012", 0.55)
    brush.fall(
        box(x - half, head, 2 * half, wall_h),
        brush.tone(mix(timber.screen, "#160e10", 0.6)),
        brush.tone(mix(timber.screen, "#160e10", 0.3)),
        head,
        foot,
    )
    span = 2 * half / bays
    for bay in range(bays):
        screen(
            site,
            brush,
            x - half + bay * span + span * 0.1,
            head + wall_h * 0.14,
            span * 0.8,
            wall_h * 0.86,
            timber,
            inside,
        )
    for post in range(bays + 1):
        px = x - half + post * span
        thick = max(5.0, width * 0.018)
        brush.grade(
            box(px - thick / 2, head, thick, wall_h),
            [
                (0, brush.tone(mix(timber.post, "#ffffff", 0.18)), 1),
                (1, brush.tone(mix(timber.post, "#200808", 0.35)), 1),
            ],
            (px - thick / 2, 0),
            (px + thick / 2, 0),
        )
        brush.outline(box(px - thick / 2, head, thick, wall_h), 1.7, 0.8)
        brush.block(
            px - thick * 0.8, foot - thick * 0.7, thick * 1.6, thick * 0.8, timber.stone, line=1.4
        )
    brackets(brush, x, head, half * 1.06, height * 0.05, timber)
    roof_h = height * (0.24 if double else 0.42)
    if double:
        upper = head - roof_h * 0.72 - height * 0.07
        roof(site, brush, x, head - height * 0.03, half * 1.36, roof_h, timber, 0.66)
        brush.block(x - half * 0.8, upper, half * 1.6, height * 0.09, timber.post)
        brackets(brush, x, upper + height * 0.02, half * 0.84, height * 0.035, timber)
        roof(site, brush, x, upper, half * 1.12, height * 0.33, timber, 0.6)
        plaque(brush, x, upper + height * 0.05, width * 0.09, height * 0.06)
    else:
        roof(site, brush, x, head - height * 0.03, half * 1.34, roof_h, timber)
        plaque(brush, x, head + height * 0.015, width * 0.13, height * 0.07)
    stairs(brush, x, y, width * 0.2, base, steps, timber)
    if site.lit:
        brush.glow(x, head + wall_h * 0.5, width * 0.6, LAMP, 0.5, 0.7)
        site.lamp(x, head + wall_h * 0.5, width * 0.5, LAMP)


def brackets(brush: Brush, x: float, y: float, half: float, size: float, timber: Timber) -> None:
    """The painted beam and the brackets under an eave."""
    brush.block(x - half, y - size, 2 * half, size, timber.trim, line=1.6)
    count = max(4, int(2 * half / max(8.0, size * 1.5)))
    centres = np.linspace(x - half, x + half, count)
    pieces = np.stack(
        [box(one - size * 0.32, y - size * 0.85, size * 0.64, size * 0.7) for one in centres]
    )
    brush.fill(pieces, brush.tone(mix(timber.trim, timber.post, 0.7)), 0.9)
    brush.fill(moved(pieces, size * 0.2, size * 0.18), brush.ink, 0.25)


def plaque(brush: Brush, x: float, y: float, width: float, height: float) -> None:
    """A name board with brush marks that are no words."""
    brush.block(x - width / 2, y, width, height, "#2c3a44", line=1.8)
    brush.outline(box(x - width * 0.44, y + height * 0.12, width * 0.88, height * 0.76), 1.4)
    gold = brush.tone("#d9b45c")
    for index in (-1, 0, 1):
        cx = x + index * width * 0.26
        high = height * 0.5
        for dy in (-0.3, 0.05, 0.35):
            mark = np.array(
                [
                    [cx - width * 0.07, y + height / 2 + dy * high],
                    [cx, y + height / 2 + dy * high - 1],
                    [cx + width * 0.07, y + height / 2 + dy * high + 1],
                ]
            )
            brush.strokes(mark, height * 0.1, gold)
        brush.strokes(
            np.array(
                [[cx, y + height * 0.22], [cx + 1, y + height * 0.5], [cx - 2, y + height * 0.8]]
            ),
            height * 0.1,
            gold,
        )


def screen(
    site: Site,
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    timber: Timber,
    inside: str,
) -> None:
    """A latticed door or window of paper, lit from inside after dark."""
    paper = inside if site.lit else brush.tone(mix(timber.wall, timber.screen, 0.25))
    low = mix(paper, "#c9622c", 0.35) if site.lit else mix(paper, brush.tone(timber.screen), 0.3)
    upper = box(x, y, width, height * 0.66)
    brush.fall(upper, paper, low, y, y + height * 0.66)
    brush.block(x, y + height * 0.66, width, height * 0.34, timber.screen, line=1.4)
    wood = brush.tone(mix(timber.screen, "#180c0a", 0.35))
    columns = max(2, int(width / 9))
    rows = max(3, int(height * 0.66 / 11))
    bar = max(1.1, width / 46)
    bars = [
        box(x + width * c / columns - bar / 2, y, bar, height * 0.66) for c in range(columns + 1)
    ]
    bars += [box(x, y + height * 0.66 * r / rows - bar / 2, width, bar) for r in range(rows + 1)]
    brush.fill(np.stack(bars), wood, 0.85)
    brush.outline(box(x, y, width, height), 1.8, 0.85)


def stairs(
    brush: Brush, x: float, y: float, half: float, height: float, steps: int, timber: Timber
) -> None:
    """Stone steps down from a platform."""
    for index in range(steps):
        sy = y - height + height * index / steps
        wide = half * (0.8 + 0.2 * (index + 1) / steps)
        brush.block(
            x - wide,
            sy,
            2 * wide,
            height / steps + 1,
            mix(timber.stone, "#ffffff", 0.14),
            timber.stone,
            1.5,
        )


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


def cottage(
    site: Site, brush: Brush, x: float, y: float, width: float, height: float, timber: Timber
) -> None:
    """A plain house standing at y, for crowds of roofs far off."""
    wall = height * 0.42
    brush.fill(box(x - width * 0.4, y - wall, width * 0.8, wall), brush.tone(timber.wall))
    for share in (-0.24, 0.0, 0.24):
        opening = box(x + share * width - width * 0.07, y - wall * 0.72, width * 0.14, wall * 0.5)
        brush.fill(opening, LAMP if site.lit else brush.tone(timber.screen), 0.9)
    low = eave(x, y - wall, width * 0.56, height * 0.14, 9)
    ridge = y - height
    body = np.vstack([[[x - width * 0.36, ridge], [x + width * 0.36, ridge]], low[::-1]])
    snow = site.setting.weather is Weather.SNOW
    tile = brush.tone("#eef4f8" if snow else timber.tile)
    brush.fall(body, mix(tile, "#ffffff", 0.12), mix(tile, brush.ink, 0.3), ridge, y - wall)
    share = np.linspace(-0.9, 0.9, max(5, int(width / 12)))
    top = np.stack([x + width * 0.36 * share, np.full(len(share), ridge)], axis=1)
    foot = np.stack([x + width * 0.55 * share, np.full(len(share), y - wall)], axis=1)
    brush.strokes(np.stack([top, (top + foot) / 2, foot], axis=1), 1.3, alpha=0.3, taper=0.2)
    brush.strokes(low, 3.0, alpha=0.8)
    brush.strokes(body[:2].repeat(2, axis=0), 3.4, alpha=0.85, taper=0)
