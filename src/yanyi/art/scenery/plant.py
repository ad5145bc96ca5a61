"""Small growing things: grass, reeds, bamboo, bushes, flowers, lotus, and stones."""

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.season import WHITE, ground_of
from yanyi.art.scenery.shape import Points, curve, dabs, oval
from yanyi.art.scenery.tree import Crown, clump


def blades(
    brush: Brush,
    x: Points,
    y: Points,
    length: Points,
    chance: Chance,
    colour: str,
    width: float = 3.0,
    sway: float = 0.35,
    alpha: float = 0.95,
) -> None:
    """Blades of grass rising from points."""
    count = len(x)
    bend = chance.floats(count, -sway, sway)[:, None]
    step = np.array([[0.0, 0.55, 1.0]])
    lines = np.stack(
        [x[:, None] + length[:, None] * bend * step**2, y[:, None] - length[:, None] * step],
        axis=-1,
    )
    half = np.array([[0.5, 0.34, 0.04]]) * width
    left, right = lines.copy(), lines[:, ::-1].copy()
    left[..., 0] -= half
    right[..., 0] += half[:, ::-1]
    brush.fill(np.concatenate([left, right], axis=1), colour, alpha)


def grass(
    brush: Brush,
    chance: Chance,
    left: float,
    right: float,
    y: float,
    depth: float,
    height: float,
    colour: str,
    count: int,
) -> None:
    """A strip of grass from y to y + depth, taller towards the front; it turns with the season."""
    colour = ground_of(brush.season, colour)
    if brush.snowy:
        colour, count = mix(colour, brush.tone(WHITE), 0.45), count // 3
    x = chance.floats(count, left, right)
    near = chance.floats(count)
    foot = y + depth * near
    length = height * (0.55 + 0.6 * near) * chance.floats(count, 0.5, 1.2)
    light = mix(colour, brush.palette.horizon, 0.25)
    third = count // 3
    blades(brush, x[:third], foot[:third], length[:third], chance, mix(colour, brush.ink, 0.3))
    blades(brush, x[third:-third], foot[third:-third], length[third:-third], chance, colour)
    blades(brush, x[-third:], foot[-third:], length[-third:], chance, light, alpha=0.7)


def reeds(
    brush: Brush,
    chance: Chance,
    x: float,
    y: float,
    spread: float,
    height: float,
    colour: str,
    count: int = 40,
) -> None:
    """A stand of reeds with plumes."""
    foot = chance.floats(count, x - spread, x + spread)
    length = height * chance.floats(count, 0.5, 1.1)
    blades(brush, foot, np.full(count, y), length, chance, colour, 5, 0.4)
    heads = foot[::4] + length[::4] * 0.06
    high = y - length[::4] * 1.0
    size = chance.floats(len(heads), 0.1, 0.17) * height
    turn = -np.pi / 2 + chance.floats(len(heads), -0.1, 0.5)
    brush.fill(dabs(heads, high, size, size * 0.24, turn), mix(colour, brush.palette.horizon, 0.35))


def bamboo(
    brush: Brush, x: float, y: float, height: float, chance: Chance, crown: Crown, width: float = 15
) -> None:
    """One cane of bamboo with leaves towards the top."""
    lean = chance.one(-0.06, 0.06)
    joints = int(6 + chance.whole(0, 3))
    spots: list[tuple[float, float]] = []
    canes, nodes = [], []
    for index in range(joints):
        a, b = index / joints, (index + 1) / joints
        ax, bx = x + lean * height * a * a, x + lean * height * b * b
        ay, by = y - height * a, y - height * b + 3
        half = 0.5 * width * (1 - 0.4 * a)
        canes.append([(ax - half, ay), (bx - half, by), (bx + half, by), (ax + half, ay)])
        nodes.append([(bx - half * 1.25, by), (bx, by + 1.5), (bx + half * 1.25, by)])
        if b > 0.35:
            spots.extend([(bx, by)] * 2)
    stops = [(0.0, crown.light, 1.0), (0.4, crown.body, 1.0), (1.0, crown.shade, 1.0)]
    brush.grade(np.array(canes), stops, (x - width / 2, 0), (x + width / 2 + lean * height, 0))
    brush.strokes(np.array(nodes), 3.0)
    _bamboo_leaves(brush, np.asarray(spots), height, chance, crown)


def _bamboo_leaves(
    brush: Brush, spots: Points, height: float, chance: Chance, crown: Crown
) -> None:
    where, turns, twigs = [], [], []
    for sx, sy in spots:
        side = chance.pick((-1, 1))
        reach = height * chance.one(0.05, 0.16)
        tip = (sx + side * reach, sy - reach * chance.one(0.1, 0.7))
        twigs.append([(sx, sy), ((sx + tip[0]) / 2, (sy + tip[1]) / 2 - 4), tip])
        for _ in range(7):
            share = chance.one(0.4, 1.05)
            where.append((sx + (tip[0] - sx) * share, sy + (tip[1] - sy) * share))
            turns.append((0.0 if side > 0 else np.pi) + side * chance.one(-0.2, 1.2))
    brush.strokes(np.array(twigs), 2, crown.shade)
    spot, turn = np.asarray(where), np.asarray(turns)
    length = chance.floats(len(spot), 0.045, 0.085) * height
    centre = spot + 0.5 * np.stack([np.cos(turn), np.sin(turn)], axis=1) * length[:, None]
    leaves = dabs(centre[:, 0], centre[:, 1], length, length * 0.19, turn, 4)
    brush.fill(leaves[::3], crown.shade, 0.95)
    brush.fill(leaves[1::3], crown.body, 0.95)
    brush.fill(leaves[2::3], crown.light, 0.9)


def bush(
    brush: Brush, x: float, y: float, width: float, chance: Chance, crown: Crown, flower: str = ""
) -> None:
    """A low bush standing on y, in flower if a colour is given."""
    for _ in range(5 if width > 200 else 4):
        dx = chance.one(-0.38, 0.38)
        size = width * chance.one(0.36, 0.56) * (1.1 - abs(dx))
        clump(brush, x + dx * width, y - size * 0.32, size, chance, crown)
    if flower and not crown.bare:
        count = 16
        fx = x + chance.floats(count, -0.45, 0.45) * width
        fy = y - chance.floats(count, 0.05, 0.5) * width
        petal = chance.floats(count, 0.05, 0.09) * width
        brush.fill(dabs(fx, fy, petal, petal * 0.85, chance.floats(count, 0, 3)), flower)
        brush.fill(dabs(fx, fy, petal * 0.4, petal * 0.4, fx), mix(flower, "#ffffff", 0.6))


def lotus(
    brush: Brush, chance: Chance, x: float, y: float, spread: float, leaf: str, flower: str
) -> None:
    """Lotus leaves lying on water, a few flowers."""
    for index in range(9):
        lx, ly = x + chance.one(-1, 1) * spread, y + chance.one(-0.2, 0.2) * spread
        wide = spread * chance.one(0.2, 0.36)
        pad = oval(lx, ly, wide, wide * 0.34)
        brush.fall(
            pad, mix(leaf, brush.palette.horizon, 0.3), leaf, ly - wide * 0.17, ly + wide * 0.17
        )
        brush.outline(pad, 1.8, 0.6)
        for turn in (0.3, 1.3, 2.2, 3.4, 4.6, 5.6):
            end = (lx + np.cos(turn) * wide * 0.4, ly + np.sin(turn) * wide * 0.14)
            brush.strokes(
                np.array([[lx, ly], [(lx + end[0]) / 2, (ly + end[1]) / 2], end]), 1.3, alpha=0.3
            )
        if index % 3 == 0:
            fy = ly - wide * chance.one(0.3, 0.6)
            brush.strokes(np.array([[lx, ly], [lx + 2, (ly + fy) / 2], [lx, fy]]), 3, leaf)
            turns = -np.pi / 2 + np.linspace(-0.9, 0.9, 5)
            size = np.full(5, wide * 0.3)
            cx, cy = lx + np.cos(turns) * size * 0.4, fy + np.sin(turns) * size * 0.4
            brush.fill(dabs(cx, cy, size, size * 0.42, turns), flower)


def rock(
    brush: Brush,
    x: float,
    y: float,
    width: float,
    height: float,
    chance: Chance,
    local: str = "#8d9490",
) -> None:
    """A rock standing on y: a light top, a dark side, brush-drawn clefts."""
    turn = np.linspace(np.pi, 2 * np.pi, 11)
    rough = 1 + chance.floats(11, -0.2, 0.2)
    ring = np.stack(
        [x + 0.5 * width * np.cos(turn) * rough, y + height * np.sin(turn) * rough], axis=1
    )
    ring[0, 1] = ring[-1, 1] = y
    body = brush.tone(local)
    light, dark = mix(body, brush.palette.horizon, 0.3), mix(body, brush.ink, 0.4)
    brush.grade(
        ring,
        [(0, light, 1), (0.5, body, 1), (1, dark, 1)],
        (x - width * 0.2, y - height),
        (x + width * 0.15, y),
    )
    cleft = ring[3:10:2]
    for index, top in enumerate(cleft):
        foot = (
            x + (top[0] - x) * 0.7 + chance.one(-0.12, 0.12) * width,
            y - height * chance.one(0.05, 0.4),
        )
        middle = ((top[0] + foot[0]) / 2 + chance.one(-0.06, 0.06) * width, (top[1] + foot[1]) / 2)
        brush.strokes(curve([tuple(top), middle, foot], 6), 2.6 - 0.4 * index, dark, 0.75)
    brush.outline(ring, 2.4, 0.8, closed=False)
