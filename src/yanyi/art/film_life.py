"""Small life in a held picture: mouths that speak, eyes that blink, bodies that breathe."""

import math
import random
from dataclasses import dataclass

from yanyi.media.video_grid import FPS

_OPENS, _CLOSES = 3, 1
_SHORTEST = 0.083  # seconds a mouth stays open or shut
_BLINK = 0.167  # seconds
_TWICE = 0.125  # from one blink to its second
_BREATH = 3.5  # seconds
_SWAY = 5.46
_EASE = 0.3  # of the way in 1/24 s


@dataclass(frozen=True, slots=True)
class Pose:
    """How a figure is drawn in one frame: its face, its growth upwards, pixels to the right."""

    open: bool
    blink: bool
    growth: float
    shift: float


def mouth_opens(mouth: str, fps: int = FPS) -> tuple[bool, ...]:
    """Whether the mouth is open, for a digit a frame: it never flickers."""
    found: list[bool] = []
    shortest = max(1, round(_SHORTEST * fps))
    now, since = False, shortest
    for digit in mouth:
        level = int(digit)
        wanted = level >= _OPENS if not now else level > _CLOSES
        if wanted != now and since >= shortest:
            now, since = wanted, 0
        found.append(now)
        since += 1
    return tuple(found)


def blinks(frames: int, seed: int, fps: int = FPS) -> frozenset[int]:
    """The frames in which the eyes are shut: every few seconds, now and then twice."""
    chance = random.Random(seed)
    shut: set[int] = set()
    blink, twice = round(_BLINK * fps), round((_BLINK + _TWICE) * fps)
    at = int(chance.uniform(0.5, 2.9) * fps)
    while at < frames - blink:
        shut.update(range(at, at + blink))
        if chance.random() < 0.18:
            shut.update(range(at + twice, at + twice + blink))
        at += int(chance.uniform(2.3, 5.4) * fps)
    return frozenset(shut)


def poses(
    frames: int, mouth: str, seed: int, lively: float = 1.0, fps: int = FPS
) -> tuple[Pose, ...]:
    """A figure's poses, one a frame. ``mouth`` has a digit for each frame or is shorter."""
    opens = mouth_opens(mouth, fps) + (False,) * max(0, frames - len(mouth))
    shut = blinks(frames, seed, fps)
    chance = random.Random(seed + 1)
    breath, sway = chance.uniform(0, math.tau), chance.uniform(0, math.tau)
    said = [int(d) / 9 for d in mouth[:frames]] + [0.0] * (frames - len(mouth))
    stress = _smoothed(said, fps)
    turns = [math.tau * n / fps for n in range(frames)]
    return tuple(
        Pose(
            opens[n],
            n in shut and not (opens[n] and stress[n] > 0.8),
            lively * (0.0035 * math.sin(turn / _BREATH + breath) + 0.006 * stress[n]),
            lively * 1.3 * math.sin(turn / _SWAY + sway),
        )
        for n, turn in enumerate(turns)
    )


def _smoothed(values: list[float], fps: int) -> list[float]:
    """The values eased in both directions of time, so that heads nod and do not shake."""
    ease = 1 - (1 - _EASE) ** (FPS / fps)
    for _ in range(2):
        now, eased = 0.0, []
        for value in values:
            now += (value - now) * ease
            eased.append(now)
        values = eased[::-1]
    return values
