"""Trees: leafy crowns, forked boughs in blossom, willows."""

from dataclasses import dataclass

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.season import WHITE, leaf_of
from yanyi.art.scenery.shape import Points, curve, dabs, moved
from yanyi.story.vocabulary import Season

_BLOOMS = ("#f2b3bd", "#fbf1ec", "#f6c9cf", "#fdf6e6")


@dataclass(frozen=True, slots=True)
class Crown:
    """The colours of a tree: bark, and leaves in shade, between, and in light.

    ``bare`` trees have no leaves; ``bloom`` and ``snow`` are what lies over them, if any.
    """

    bark: str
    shade: str
    body: str
    light: str
    bare: bool = False
    bloom: str = ""
    snow: str = ""

    @classmethod
    def of(cls, brush: Brush, leaf: str, bark: str = "#5b4538", evergreen: bool = False) -> "Crown":
        """The colours of a leaf and a bark in this light and season."""
        season = Season.UNKNOWN if evergreen else brush.season
        body = brush.tone(leaf_of(season, leaf))
        spring = season is Season.SPRING
        return cls(
            brush.tone(bark),
            mix(body, brush.ink, 0.42),
            body,
            mix(body, brush.palette.horizon, 0.28),
            season is Season.WINTER,
            brush.tone(_BLOOMS[int(leaf[1:7], 16) % len(_BLOOMS)]) if spring else "",
            brush.tone(WHITE) if brush.snowy else "",
        )

    @classmethod
    def dark(cls, brush: Brush, share: float = 0.8) -> "Crown":
        """A silhouette before the light."""
        base = mix(brush.palette.near, brush.palette.ink, share)
        light = mix(base, brush.palette.horizon, 0.1)
        bloom = snow = ""
        match brush.season:
            case Season.SUMMER:
                bloom = mix(base, brush.tone("#4f8a4c"), 0.28)
            case Season.AUTUMN:
                light = mix(base, brush.tone("#c96a34"), 0.5)
                bloom = mix(base, brush.tone("#c9622f"), 0.6)
            case Season.SPRING:
                bloom = mix(base, brush.tone(_BLOOMS[0]), 0.6)
            case _:
                pass
        if brush.snowy:
            snow = mix(base, brush.tone(WHITE), 0.72)
        return cls(base, base, base, light, brush.season is Season.WINTER, bloom, snow)


def trunk(brush: Brush, spine: Points, start: float, end: float, crown: Crown) -> None:
    """A trunk along a line, darker on one side, with ink at its edges."""
    brush.limb(spine, start, end, crown.bark)
    if crown.bark != crown.shade:
        shade = moved(spine, start * 0.16, 0)
        brush.limb(shade, start * 0.5, end * 0.4, mix(crown.bark, brush.ink, 0.3))
        for side in (-0.5, 0.5):
            edge = spine + np.linspace(start * side, end * side, len(spine))[:, None] * [[1, 0]]
            brush.strokes(edge, 2.4, alpha=0.75)


def leafy(
    brush: Brush,
    x: float,
    y: float,
    height: float,
    chance: Chance,
    crown: Crown,
    breadth: float = 0.8,
    outline: bool = True,
) -> None:
    """A broad tree: trunk, boughs and clumps of leaves lit from above, or bare boughs."""
    if crown.bare:
        depth = 6 if height > 260 else 5
        bough_tree(brush, x, y, height, chance, crown, chance.one(-0.08, 0.08), depth)
        return
    top = y - height
    spine = curve(
        [
            (x, y),
            (x + chance.one(-0.03, 0.03) * height, y - height * 0.3),
            (x + chance.one(-0.06, 0.06) * height, y - height * 0.62),
        ],
        8,
    )
    trunk(brush, spine, height * 0.085, height * 0.035, crown)
    clumps = []
    for index in range(9):
        turn = index / 9 * 2 * np.pi + chance.one(-0.3, 0.3)
        dx = np.cos(turn) * height * breadth * 0.33
        dy = np.sin(turn) * height * 0.21
        clumps.append((x + dx, top + height * 0.34 + dy, height * chance.one(0.26, 0.38)))
    clumps.append((x, top + height * 0.3, height * 0.5))
    clumps.sort(key=lambda one: -one[1])
    for cx, cy, _ in clumps[:4]:
        bough = curve([tuple(spine[-6]), ((cx + x) / 2, (cy + spine[-1, 1]) / 2 + 8), (cx, cy)], 6)
        brush.limb(bough, height * 0.03, height * 0.01, crown.bark)
    for cx, cy, size in clumps:
        clump(brush, cx, cy, size, chance, crown, outline)


def clump(
    brush: Brush,
    x: float,
    y: float,
    size: float,
    chance: Chance,
    crown: Crown,
    outline: bool = True,
) -> None:
    """One mass of leaves with a scalloped edge, shade below and light above; bare twigs if so."""
    if crown.bare:
        _twigs(brush, x, y, size, chance, crown)
        return
    steps = 64 if size > 120 else 40
    turn = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    lobes = np.abs(np.sin(turn * 4.5 + chance.one(0, 6)))
    rough = 0.9 + 0.13 * lobes + 0.16 * chance.noise(turn * 1.4 + chance.one(0, 60), 2)
    ring = np.stack([np.cos(turn) * rough, np.sin(turn) * rough * 0.8], axis=1) * size * 0.5
    brush.grade(
        moved(ring, x, y),
        [(0, crown.light, 1), (0.42, crown.body, 1), (1, crown.shade, 1)],
        (0, y - size * 0.45),
        (0, y + size * 0.42),
    )
    if outline:
        part = moved(ring[steps * 34 // 64 : steps * 62 // 64], x, y)
        brush.strokes(part, 1.8, mix(crown.shade, brush.ink, 0.5), 0.5)
    count = int(16 + size / 5)
    angle, away = chance.floats(count, 0, 2 * np.pi), np.sqrt(chance.floats(count)) * size * 0.46
    dx, dy = np.cos(angle) * away, np.sin(angle) * away * 0.8
    length = chance.floats(count, 0.05, 0.1) * size + 3
    slant = chance.floats(count, -0.9, 0.9)
    leaves = dabs(x + dx, y + dy, length, length * 0.55, slant, 3)
    up = dy < 0
    brush.fill(leaves[up], crown.light, 0.5)
    brush.fill(leaves[~up], mix(crown.shade, brush.ink, 0.3), 0.4)
    if crown.bloom:
        petals = dabs(x + dx * 1.04, y + dy * 1.04, length * 1.5, length * 1.2, slant, 4)
        brush.fill(petals, crown.bloom, 0.9)
        brush.fill(petals[::3], mix(crown.bloom, crown.light, 0.4), 0.8)
    if size > 90 and outline:
        rim = size * chance.floats(count, 0.44, 0.54)
        edge = dabs(
            x + np.cos(angle) * rim,
            y + np.sin(angle) * rim * 0.8,
            length * 1.1,
            length * 0.6,
            angle + slant,
            3,
        )
        high = np.sin(angle) < 0
        brush.fill(edge[high], mix(crown.light, crown.body, 0.5))
        brush.fill(edge[~high], crown.shade)


def _twigs(brush: Brush, x: float, y: float, size: float, chance: Chance, crown: Crown) -> None:
    """The bare boughs where a mass of leaves would be, and the snow on them."""
    count = int(9 + size / 26)
    turn = -np.pi / 2 + chance.floats(count, -1.5, 1.5)
    long = size * chance.floats(count, 0.3, 0.56)
    bend = chance.floats(count, -0.3, 0.3)
    step = np.linspace(0, 1, 6)[None]
    foot_x = x + chance.floats(count, -0.1, 0.1)[:, None] * size
    foot_y = y + size * 0.34
    way = turn[:, None] + bend[:, None] * step
    lines = np.stack(
        [
            foot_x + long[:, None] * step * np.cos(way),
            foot_y + 1.5 * long[:, None] * step * np.sin(way),
        ],
        axis=-1,
    )
    fork = lines[:, 2:, :].copy()
    fork[..., 0] += np.linspace(0, 0.16, 4)[None] * size * np.sign(bend)[:, None]
    wide = max(1.6, size * 0.012) / brush.fine
    brush.strokes(lines, wide * 1.5, crown.bark, 0.85, 0.3)
    brush.strokes(fork, wide, crown.bark, 0.75, 0.3)
    if crown.snow:
        brush.strokes(moved(lines, 0, -wide), wide * 1.3, crown.snow, 0.9, 0.4)


def willow(
    brush: Brush, x: float, y: float, height: float, chance: Chance, crown: Crown, lean: float = 0.1
) -> None:
    """A willow: a leaning trunk and hanging strands of small leaves."""
    top = (x + lean * height, y - height * 0.82)
    spine = curve([(x, y), (x + lean * height * 0.2, y - height * 0.35), top], 9)
    trunk(brush, spine, height * 0.07, height * 0.022, crown)
    strands = []
    for index in range(8):
        side = -1 if index % 2 else 1
        reach = height * chance.one(0.12, 0.42)
        start = spine[int(chance.one(0.6, 1) * (len(spine) - 1))]
        tip = (start[0] + side * reach, start[1] - height * chance.one(0.06, 0.24))
        bough = curve([tuple(start), ((start[0] + tip[0]) / 2, tip[1] - 4), tip], 8)
        brush.limb(bough, height * 0.016, height * 0.004, crown.bark)
        for spot in bough[4::1]:
            for _ in range(2):
                fall = height * chance.one(0.22, 0.55)
                sway = chance.one(-0.08, 0.08) * height
                step = np.linspace(0, 1, 9)
                strands.append(
                    np.stack(
                        [spot[0] + sway * step**2 + side * 9 * step, spot[1] + fall * step], axis=1
                    )
                )
    lines = np.stack(strands)
    brush.strokes(lines, 1.5 / brush.fine * max(1, height / 500), crown.shade, 0.7, 0.2)
    if crown.bare:
        return
    spots = lines[:, 1:, :].reshape(-1, 2)
    spots = np.vstack([spots, moved(spots, 0, height * 0.02)])
    count = len(spots)
    length = chance.floats(count, 0.016, 0.032) * height
    turn = chance.floats(count, 0.9, 2.2)
    leaves = dabs(
        spots[:, 0] + chance.floats(count, -5, 5), spots[:, 1], length, length * 0.3, turn, 3
    )
    brush.fill(leaves[::2], crown.body, 0.85)
    brush.fill(leaves[1::2], crown.light, 0.6)


def bough_tree(
    brush: Brush,
    x: float,
    y: float,
    height: float,
    chance: Chance,
    crown: Crown,
    lean: float = 0.0,
    depth: int = 5,
    blossom: str = "",
) -> None:
    """A tree of forked boughs, bare or in blossom."""
    tips: list[tuple[float, float]] = []
    limbs: list[tuple[Points, float, float]] = []

    def grow(px: float, py: float, angle: float, length: float, width: float, left: int) -> None:
        bend = angle + chance.one(-0.25, 0.25)
        mx, my = px + np.cos(bend) * length * 0.5, py + np.sin(bend) * length * 0.5
        qx, qy = mx + np.cos(angle) * length * 0.5, my + np.sin(angle) * length * 0.5
        limbs.append((curve([(px, py), (mx, my), (qx, qy)], 4), width, width * 0.66))
        if left <= 2:
            tips.extend([(qx, qy), (mx, my)])
        if left == 0:
            return
        for side in (-1, 1):
            turn = angle + side * chance.one(0.25, 0.75)
            grow(qx, qy, turn, length * chance.one(0.62, 0.85), width * 0.62, left - 1)

    grow(x, y, -np.pi / 2 + lean, height * 0.3, height * 0.06, depth)
    for line, start, end in limbs:
        brush.limb(line, start, end, crown.bark)
    if crown.snow:
        for line, start, end in limbs:
            if abs(line[-1, 0] - line[0, 0]) > 0.5 * abs(line[-1, 1] - line[0, 1]):
                top = moved(line, 0, -0.42 * start)
                brush.limb(top, max(start * 0.55, 1.6), max(end * 0.7, 1.4), crown.snow)
    if not blossom and crown.bloom:
        blossom = crown.bloom
    if blossom:
        spots = np.asarray(tips)
        count = len(spots) * 3
        where = np.repeat(spots, 3, axis=0) + np.stack(
            [chance.floats(count, -15, 15), chance.floats(count, -13, 13)], axis=1
        ) * (height / 500)
        size = chance.floats(count, 6, 14) * (height / 500)
        petals = dabs(where[:, 0], where[:, 1], size, size * 0.9, chance.floats(count, 0, 3))
        brush.fill(petals[::2], blossom, 0.95)
        brush.fill(petals[1::2], mix(blossom, "#ffffff", 0.4), 0.9)
