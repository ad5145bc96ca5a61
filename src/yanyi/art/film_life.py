"""Small life in a held picture: mouths that speak, eyes that blink, bodies that breathe."""

import math
import random
from dataclasses import dataclass

_OPENS, _CLOSES = 3, 1
_SHORTEST = 2  # frames a mouth stays open or shut
_BLINK = 4  # frames
_BREATH = 84  # frames
_SWAY = 131


@dataclass(frozen=True, slots=True)
class Pose:
    """How a figure is drawn in one frame: its face, its growth upwards, pixels to the right."""

    open: bool
    blink: bool
    growth: float
    shift: float


def mouth_opens(mouth: str) -> tuple[bool, ...]:
    """Whether the mouth is open, for every digit of ``Said.mouth``: it never flickers."""
    found: list[bool] = []
    now, since = False, _SHORTEST
    for digit in mouth:
        level = int(digit)
        wanted = level >= _OPENS if not now else level > _CLOSES
        if wanted != now and since >= _SHORTEST:
            now, since = wanted, 0
        found.append(now)
        since += 1
    return tuple(found)


def blinks(frames: int, seed: int) -> frozenset[int]:
    """The frames in which the eyes are shut: every few seconds, now and then twice."""
    chance = random.Random(seed)
    shut: set[int] = set()
    at = int(chance.uniform(12, 70))
    while at < frames - _BLINK:
        shut.update(range(at, at + _BLINK))
        if chance.random() < 0.18:
            shut.update(range(at + _BLINK + 3, at + 2 * _BLINK + 3))
        at += int(chance.uniform(55, 130))
    return frozenset(shut)


def poses(frames: int, mouth: str, seed: int, lively: float = 1.0) -> tuple[Pose, ...]:
    """A figure's poses, one a frame. ``mouth`` has a digit for each frame or is shorter."""
    opens = mouth_opens(mouth) + (False,) * max(0, frames - len(mouth))
    shut = blinks(frames, seed)
    chance = random.Random(seed + 1)
    breath, sway = chance.uniform(0, math.tau), chance.uniform(0, math.tau)
    stress = _smoothed([int(d) / 9 for d in mouth[:frames]] + [0.0] * (frames - len(mouth)))
    return tuple(
        Pose(
            opens[n],
            n in shut and not (opens[n] and stress[n] > 0.8),
            lively * (0.0035 * math.sin(math.tau * n / _BREATH + breath) + 0.006 * stress[n]),
            lively * 1.3 * math.sin(math.tau * n / _SWAY + sway),
        )
        for n in range(frames)
    )


def _smoothed(values: list[float]) -> list[float]:
    """The values eased in both directions of time, so that heads nod and do not shake."""
    for _ in range(2):
        now, eased = 0.0, []
        for value in values:
            now += (value - now) * 0.3
            eased.append(now)
        values = eased[::-1]
    return values
