"""Pines with needles, and firs."""

import numpy as np

from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.shape import Points, curve, dabs, moved
from yanyi.art.scenery.tree import Crown, trunk


def pine(
    brush: Brush, x: float, y: float, height: float, chance: Chance, crown: Crown, lean: float = 0.2
) -> None:
    """An old pine: a bent trunk and flat shelves of needles. The foot stands at (x, y)."""
    if height < 150:
        _far_pine(brush, x, y, height, chance, crown, lean)
        return
    bends = [(x, y)]
    for share in (0.25, 0.5, 0.75, 1.0):
        sway = lean * height * share + chance.one(-0.07, 0.07) * height
        bends.append((x + sway, y - height * share))
    spine = curve(bends, 9)
    trunk(brush, spine, height * 0.075, height * 0.014, crown)
    pads: list[tuple[float, float, float]] = []
    side = 1.0 if lean < 0 else -1.0
    for index, share in enumerate((0.42, 0.55, 0.66, 0.77, 0.88, 0.97)):
        start = spine[int(share * (len(spine) - 1))]
        reach = height * chance.one(0.22, 0.42) * (1.25 - 0.75 * share)
        tip = moved(start, side * reach, -reach * chance.one(0.05, 0.3))
        elbow = moved((start + tip) / 2, 0, reach * chance.one(0.05, 0.2))
        bough = curve([tuple(start), tuple(elbow), tuple(tip)], 7)
        brush.limb(bough, height * 0.026 * (1.3 - share), height * 0.006, crown.bark)
        wide = reach * chance.one(0.95, 1.3)
        pads.append((float(tip[0]), float(tip[1]), wide))
        if index % 2 == 0:
            pads.append((float(elbow[0]), float(elbow[1]) - reach * 0.2, wide * 0.7))
        side = -side
    pads.append((float(spine[-1, 0]), float(spine[-1, 1]), height * 0.26))
    for px, py, wide in pads:
        needles(brush, px, py, wide, chance, crown)
        if crown.snow:
            step = np.linspace(-0.46, 0.46, 9)
            top = py - wide * (0.13 - 0.3 * step**2) - wide * 0.03
            cap = np.stack([px + wide * step, top], axis=1)
            brush.strokes(cap, wide * 0.075 / brush.fine, crown.snow, 0.95, 0.8)


def _far_pine(
    brush: Brush, x: float, y: float, height: float, chance: Chance, crown: Crown, lean: float
) -> None:
    """A pine far off: a trunk and a few flat dabs."""
    top = x + lean * height
    brush.limb(
        [(x, y), ((x + top) / 2 + 2, y - height / 2), (top, y - height)],
        height * 0.07,
        1,
        crown.bark,
    )
    count = 11
    up = np.linspace(0.42, 1.02, count)
    reach = (1.25 - up) * height * chance.floats(count, 0.3, 0.75)
    side = np.where(np.arange(count) % 2 == 0, 1.0, -1.0)
    side[-1] = 0
    px = x + lean * height * up + side * reach * 0.7
    wide = reach * 1.2 + height * 0.14
    pads = dabs(px, y - height * up, wide, wide * 0.36, chance.floats(count, -0.15, 0.15), 4)
    brush.fill(pads, crown.shade, 0.92)
    brush.fill(
        dabs(px, y - height * up - wide * 0.05, wide * 0.7, wide * 0.16, side * 0.1, 3),
        crown.light,
        0.5,
    )


def needles(brush: Brush, x: float, y: float, wide: float, chance: Chance, crown: Crown) -> None:
    """One shelf of pine needles: fans of fine spikes on a flat cloud."""
    fans = int(np.clip(wide / 26, 5, 11))
    each = int(np.clip(wide / 7, 18, 34))
    share = np.linspace(-0.9, 0.9, fans) + chance.floats(fans, -0.1, 0.1)
    hub_x = np.repeat(x + 0.5 * wide * share, each)
    rise = wide * (
        0.03 - 0.1 * np.sqrt(np.maximum(0, 1 - share**2)) * chance.floats(fans, 0.5, 1.2)
    )
    hub_y = np.repeat(y + rise, each)
    count = fans * each
    turn = np.tile(np.linspace(-np.pi * 1.06, np.pi * 0.06, each), fans) + chance.floats(
        count, -0.09, 0.09
    )
    length = wide * chance.floats(count, 0.12, 0.2) * (1.0 - 0.3 * np.abs(np.sin(turn)))
    brush.fill(_cloudlet(x, y - wide * 0.015, wide * 1.02, wide * 0.12, chance), crown.shade, 0.9)
    half = max(0.9, min(2.2, wide / 90))
    cos, sin = np.cos(turn), np.sin(turn)
    left = np.stack([hub_x - sin * half, hub_y + cos * half], axis=1)
    right = np.stack([hub_x + sin * half, hub_y - cos * half], axis=1)
    tip = np.stack([hub_x + cos * length, hub_y + sin * length], axis=1)
    spikes = np.stack([left, right, tip], axis=1)
    brush.fill(spikes, crown.shade, 0.95)
    if crown.light != crown.shade:
        tops = spikes[(sin < -0.25) & (np.arange(count) % 2 == 0)]
        brush.fill(
            moved(tops, 0, -wide * 0.012),
            crown.body if crown.body != crown.shade else crown.light,
            0.75,
        )
        brush.fill(moved(tops[::3], 0, -wide * 0.02), crown.light, 0.6)


def _cloudlet(x: float, y: float, wide: float, high: float, chance: Chance) -> Points:
    turn = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    rough = 1 + 0.28 * chance.noise(turn * 2.2 + chance.one(0, 90), 2)
    return np.stack(
        [x + 0.5 * wide * rough * np.cos(turn), y + 0.5 * high * rough * np.sin(turn)], axis=1
    )


def conifer(
    brush: Brush,
    x: float,
    y: float,
    height: float,
    chance: Chance,
    crown: Crown,
    snow: bool = False,
) -> None:
    """A fir: ragged tiers narrowing upwards."""
    brush.limb(
        [(x, y), (x, y - height * 0.3), (x, y - height * 0.9)],
        height * 0.05,
        height * 0.01,
        crown.bark,
    )
    tiers = 7
    for index in range(tiers):
        share = index / tiers
        wide = height * 0.44 * (1 - share) ** 0.85 + height * 0.03
        low = y - height * (0.1 + 0.8 * share)
        high = low - height * 0.26
        edge = np.linspace(-0.5, 0.5, 13)
        droop = np.where(np.arange(13) % 2 == 0, 0.05, -0.015) * height * (1.1 - share)
        lower = np.stack(
            [x + edge * wide + chance.floats(13, -3, 3), low + droop - np.abs(edge) * wide * 0.05],
            axis=1,
        )
        shape = np.vstack([lower, [[x, high]]])
        brush.grade(
            shape,
            [(0, crown.light, 1), (0.35, crown.body, 1), (1, crown.shade, 1)],
            (0, high),
            (0, low),
        )
        if snow:
            heap = np.vstack([lower[1:12:2] - np.array([[0, height * 0.035]]), lower[11:0:-2]])
            brush.fill(heap, brush.tone("#f4f8fb"), 0.9)
            side = np.array(
                [
                    [x, high],
                    [x + wide * 0.2, low - height * 0.08],
                    [x + wide * 0.05, low - height * 0.1],
                ]
            )
            brush.fill(side, brush.tone("#f4f8fb"), 0.6)
