"""A market stall: an awning on posts over a counter of goods."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.goods import CLOTH, bolts, crate, hanging, heap, sack
from yanyi.art.scenery.lamp import lantern
from yanyi.art.scenery.ornament import vase_shape
from yanyi.art.scenery.season import WHITE
from yanyi.art.scenery.shape import Points, box, curve, line, oval
from yanyi.art.scenery.site import Site
from yanyi.board.vocabulary import Era


def awning(
    brush: Brush, x: float, y: float, width: float, drop: float, hues: tuple[str, str]
) -> None:
    """A striped cloth roof sloping towards us, its edge at y, scalloped; snow on it if it lies."""
    half, back, top = width / 2, width * 0.43, y - drop
    count = max(5, int(width / (drop * 0.62)))
    for index in range(count):
        a, b = index / count * 2 - 1, (index + 1) / count * 2 - 1
        strip = [(x + a * back, top), (x + b * back, top), (x + b * half, y), (x + a * half, y)]
        hue = hues[index % 2]
        brush.fall(strip, brush.tone(mix(hue, "#ffffff", 0.1)), brush.tone(hue), top, y)
        middle = x + (a + b) / 2 * half
        tongue = curve(
            [
                (x + a * half, y),
                (x + a * half, y + drop * 0.2),
                (middle, y + drop * 0.36),
                (x + b * half, y + drop * 0.2),
                (x + b * half, y),
            ],
            4,
        )
        brush.fill(tongue, brush.tone(mix(hue, "#1a1420", 0.16)))
        brush.strokes(tongue, 1.6, alpha=0.7)
    roof = np.array([(x - back, top), (x + back, top), (x + half, y), (x - half, y)])
    if brush.snowy:
        lip = drop * 0.34
        cover: Points = np.vstack(
            [
                roof[:2] - [[0, lip * 0.5]],
                curve(
                    [
                        (x + half * 0.96, y - lip),
                        (x + half * 0.4, y - lip * 1.6),
                        (x, y - lip * 1.1),
                        (x - half * 0.5, y - lip * 1.7),
                        (x - half * 0.96, y - lip),
                    ],
                    5,
                ),
            ]
        )
        brush.fill(cover, brush.tone(WHITE), 0.94)
    brush.outline(roof, 2.2)


def stall(
    site: Site, brush: Brush, x: float, y: float, width: float, chance: Chance, shop: int
) -> None:
    """A stall standing at y about x; ``shop`` says what it sells."""
    era = site.setting.era
    wood = chance.pick(("#8a6040", "#7a5238", "#94704a")) if era is not Era.MODERN else "#b9b4a8"
    high = width * 0.86
    deck = y - width * 0.3
    hues = {
        Era.PERIOD_CHINESE: (
            ("#b5433a", "#c9a45c"),
            ("#3f6a7a", "#c8c0a8"),
            ("#8a6a45", "#6f5238"),
            ("#5f7a5a", "#c9b98c"),
        ),
        Era.PERIOD_WESTERN: (
            ("#a8453c", "#efe3c8"),
            ("#4f6f58", "#efe3c8"),
            ("#4a6288", "#efe3c8"),
            ("#b58a44", "#efe3c8"),
        ),
        Era.MODERN: (
            ("#e0553f", "#f6f1e6"),
            ("#3f8a6a", "#f6f1e6"),
            ("#3f78b5", "#f6f1e6"),
            ("#e8a53a", "#f6f1e6"),
        ),
    }[era]
    cloth = chance.pick(hues)
    inside = mix(brush.tone("#4a3428"), "#d98a3c", 0.4 if site.lit else 0.0)
    brush.fill(box(x - width * 0.42, y - high, width * 0.84, high), inside, 0.85)
    _back(brush, x, deck, width, chance, shop)
    for side in (-0.44, 0.42):
        brush.block(x + width * side, y - high, width * 0.03, high, wood, line=1.6)
    for index in range(4):
        if chance.yes(0.6):
            hanging(brush, x + width * (-0.3 + 0.2 * index), y - high * 0.96, width * 0.16, chance)
    brush.block(x - width * 0.48, deck, width * 0.96, y - deck, mix(wood, cloth[0], 0.25), line=2)
    for index in range(1, 6):
        px = x - width * 0.48 + width * 0.16 * index
        brush.strokes(line(px, deck + 6, px, y - 3, 4), 1.6, alpha=0.4)
    _wares(brush, x, deck, width, chance, shop)
    brush.block(x - width * 0.5, deck, width, width * 0.035, mix(wood, "#ffffff", 0.16), line=1.6)
    awning(brush, x, y - high, width * 1.12, width * 0.2, cloth)
    if site.lit:
        if era is Era.PERIOD_CHINESE:
            lantern(site, brush, x + width * 0.3, y - high, width * 0.15)
        brush.glow(x, deck - width * 0.2, width * 0.75, "#ffc873", 0.5)
        site.lamp(x, deck - width * 0.25, width * 0.9, "#ffc873")
    elif era is Era.PERIOD_CHINESE and chance.yes(0.5):
        lantern(site, brush, x - width * 0.34, y - high, width * 0.14)


def _back(brush: Brush, x: float, deck: float, width: float, chance: Chance, shop: int) -> None:
    """What stands on the shelf at the back."""
    level = deck - width * 0.27
    brush.fill(box(x - width * 0.4, level, width * 0.8, width * 0.02), brush.tone("#6b4a32"))
    for index in range(7):
        px = x - width * 0.34 + width * 0.113 * index
        if shop == 1:
            brush.block(
                px - width * 0.04,
                level - width * 0.13,
                width * 0.08,
                width * 0.13,
                chance.pick(CLOTH),
                line=1.0,
            )
        else:
            size = width * chance.one(0.08, 0.13)
            brush.form(
                vase_shape(px, level, size * 0.8, size),
                chance.pick(("#8a5a42", "#5f7a80", "#c9b48a", "#6f6a58")),
                line=1.1,
            )


def _wares(brush: Brush, x: float, deck: float, width: float, chance: Chance, shop: int) -> None:
    """What lies on the counter: fruit, cloth, pots or steaming buns."""
    for index in range(4):
        px = x + width * (-0.345 + 0.23 * index)
        if shop == 0:
            heap(brush, px, deck - width * 0.03, width * 0.2, chance)
        elif shop == 1:
            bolts(brush, px, deck, width * 0.21, chance.whole(2, 4), chance)
        elif shop == 2:
            size = width * chance.one(0.13, 0.2)
            brush.form(
                vase_shape(px, deck, size * 0.8, size),
                chance.pick(("#7f9aa0", "#a86a4a", "#dcd6c4", "#4f6f6a", "#3f5a86")),
            )
            brush.strokes(
                line(px - size * 0.25, deck - size * 0.5, px + size * 0.25, deck - size * 0.5, 4),
                2,
                alpha=0.4,
            )
        else:
            _steamer(brush, px, deck, width * 0.2, chance)


def _steamer(brush: Brush, x: float, y: float, width: float, chance: Chance) -> None:
    """Bamboo steamers of buns, and their steam."""
    layers = chance.whole(1, 3)
    for row in range(layers):
        brush.block(
            x - width / 2, y - width * 0.26 * (row + 1), width, width * 0.25, "#c9a468", line=1.4
        )
    top = y - width * 0.26 * layers
    for dx in (-0.28, 0.0, 0.28):
        brush.form(
            oval(x + dx * width, top - width * 0.06, width * 0.3, width * 0.24, 14),
            "#f4ecdb",
            line=1.3,
        )
    steam = curve(
        [
            (x, top - width * 0.2),
            (x + width * 0.14, top - width * 0.5),
            (x - width * 0.1, top - width * 0.85),
            (x + width * 0.1, top - width * 1.2),
        ],
        6,
    )
    brush.strokes(steam, width * 0.12 / brush.fine, "#ffffff", 0.3)


def ground_goods(brush: Brush, x: float, y: float, width: float, chance: Chance) -> None:
    """Sacks, crates and baskets set out on the ground at y."""
    count = max(2, int(width / 90))
    for index in range(count):
        px = x + (index - (count - 1) / 2) * width / count
        if chance.yes(0.5):
            sack(brush, px, y + chance.one(-6, 6), width / count * 0.74, chance)
        else:
            crate(brush, px, y + chance.one(-6, 6), width / count * 0.84, True, chance)
