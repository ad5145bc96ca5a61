"""A Chinese hall: posts, screens, brackets, steps."""

import numpy as np

from yanyi.art.light import LAMP
from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.roof import Timber, roof
from yanyi.art.scenery.shape import box, moved
from yanyi.art.scenery.site import Site


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
