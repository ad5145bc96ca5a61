"""Ridges: mountains and hills with broken brush lines, and the mist between them."""

from dataclasses import dataclass

import numpy as np

from yanyi.art.palette import mix
from yanyi.art.scenery.brush import Brush
from yanyi.art.scenery.chance import Chance
from yanyi.art.scenery.shape import Points, dabs, moved
from yanyi.art.scenery.site import REACH


@dataclass(frozen=True, slots=True)
class Ridge:
    """A row of mountains: where it stands, how high, how pointed, and how broad its peaks are."""

    base: float
    height: float
    breadth: float = 420.0
    sharp: float = 0.5
    fade: float = 0.9
    strokes: int = 90
    trees: int = 0
    line: float = 2.4


def profile(ridge: Ridge, chance: Chance, step: float = 9.0) -> Points:
    """The ridge line, left to right."""
    x = np.arange(-REACH, REACH + step, step)
    at = x / ridge.breadth
    rolling = 0.5 + 0.5 * chance.noise(at, 6, 0.47)
    folded = 1 - np.abs(chance.noise(at * 0.9 + 31.7, 3, 0.42)) * 1.7
    crags = 0.10 * (1 - 2 * np.abs(chance.noise(at * 5.3 + 3.3, 4, 0.55)))
    share = (1 - ridge.sharp) * rolling + ridge.sharp * (np.clip(folded, 0, 1) ** 1.2 + crags)
    swell = 0.78 + 0.55 * chance.noise(at / 2.3 + 9.1, 2)
    rise = share * swell
    rise = np.where(rise > 0.7, 0.7 + 0.35 * np.tanh((rise - 0.7) / 0.35), rise)
    return np.stack([x, ridge.base - ridge.height * rise], axis=1)


def paint_ridge(brush: Brush, ridge: Ridge, chance: Chance, colour: str, mist: str) -> Points:
    """Paint the ridge, fading down into the mist; gives its line."""
    line = profile(ridge, chance)
    body = np.vstack([line, [[REACH, ridge.base + 700], [-REACH, ridge.base + 700]]])
    top = float(line[:, 1].min())
    foot = mix(colour, mist, ridge.fade)
    stops = [(0.0, colour, 1.0), (0.5, mix(colour, mist, 0.35 * ridge.fade), 1.0), (1.0, foot, 1.0)]
    brush.grade(body, stops, (0, top), (0, ridge.base + 20))
    dark = mix(colour, brush.ink, 0.55)
    if ridge.strokes:
        _cun(brush, ridge, line, chance, dark)
    if ridge.line:
        _edge(brush, ridge, line, chance, dark)
    if ridge.trees:
        _moss(brush, ridge, line, chance, dark)
    return line


def _cun(brush: Brush, ridge: Ridge, line: Points, chance: Chance, colour: str) -> None:
    """The slanting strokes that give rock its grain, running down from the line."""
    count = ridge.strokes * 3
    slope = np.gradient(line[:, 1]) / np.gradient(line[:, 0])
    index = chance.floats(count, 0, len(line) - 1).astype(int)
    high = np.maximum(ridge.base - line[index, 1], 1)
    drop = chance.floats(count) ** 1.6
    start = line[index, 1] + drop * 0.5 * high
    length = high * chance.floats(count, 0.08, 0.3)
    lean = np.clip(-slope[index] * 0.5, -0.5, 0.5) + chance.floats(count, -0.16, 0.16)
    step = np.linspace(0, 1, 5)[None]
    bend = chance.floats(count, -0.12, 0.12)[:, None]
    x = line[index, 0][:, None] - length[:, None] * (lean[:, None] * step + bend * step**2)
    y = start[:, None] + length[:, None] * step
    strokes = np.stack([x, y], axis=-1)
    wide = np.clip(high / 60, 1.0, 4.2)
    light = chance.floats(count) < 0.5
    brush.strokes(strokes[light], wide[light], colour, 0.34, 0.9)
    brush.strokes(strokes[~light], wide[~light] * 2.6, colour, 0.15, 0.9)


def _edge(brush: Brush, ridge: Ridge, line: Points, chance: Chance, colour: str) -> None:
    """The broken brush line along the top."""
    swell = 0.5 + 0.75 * chance.noise(line[:, 0] / 90, 3)
    runs = swell > 0.12
    edges = np.flatnonzero(np.diff(np.concatenate([[0], runs.astype(np.int8), [0]])))
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        if last - first > 3:
            piece = moved(line[first:last], 0, 1.0)
            brush.strokes(piece, ridge.line * float(swell[first:last].max()), colour, 0.7)


def _moss(brush: Brush, ridge: Ridge, line: Points, chance: Chance, colour: str) -> None:
    """Far trees as dots along the line, in clusters."""
    count = ridge.trees
    spot = chance.floats(count) * (len(line) - 1)
    cluster = chance.noise(spot / 14, 2) > 0.05
    index = spot[cluster].astype(int)
    size = chance.floats(len(index), 6, 17) * min(1.3, 0.5 + ridge.height / 400)
    x = line[index, 0] + chance.floats(len(index), -9, 9)
    y = line[index, 1] + chance.floats(len(index), -7, 12)
    turn = chance.floats(len(index), -0.5, 0.5)
    brush.fill(dabs(x, y, size * 1.3, size * 0.8, turn), colour, 0.55)


def paint_mist(
    brush: Brush, chance: Chance, y: float, height: float, colour: str, alpha: float = 0.8
) -> None:
    """A bank of mist lying across the place."""
    span = np.array(
        [[-REACH, y - height], [REACH, y - height], [REACH, y + height], [-REACH, y + height]]
    )
    stops = [(0.0, colour, 0.0), (0.5, colour, alpha * 0.75), (1.0, colour, 0.0)]
    brush.grade(span, stops, (0, y - height), (0, y + height))
    for _ in range(7):
        brush.puff(
            chance.one(-1300, 1300),
            y + chance.one(-0.35, 0.35) * height,
            chance.one(500, 1100),
            height * chance.one(0.5, 1.1),
            colour,
            alpha * 0.6,
        )
