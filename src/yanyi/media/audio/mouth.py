"""How open the mouth is while a sound is heard."""

import numpy as np

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

FRAMES = 24
"""Digits a second."""


def mouth(samples: Samples, rate: int = RATE) -> str:
    """One digit 0 to 9 for every 1/24 s of mono samples (n,), from their smoothed loudness."""
    size = rate // FRAMES
    count = -(-len(samples) // size)
    if count == 0:
        return ""
    padded = np.zeros(count * size)
    padded[: len(samples)] = samples
    level = np.sqrt((padded.reshape(count, size) ** 2).mean(axis=1))
    full = float(np.percentile(level, 92))
    if full < 1e-4:
        return "0" * count
    spread = np.pad(level, 1, mode="edge")
    smooth = np.maximum(0.25 * spread[:-2] + 0.5 * spread[1:-1] + 0.25 * spread[2:], 1e-9)
    open_ = np.clip((20 * np.log10(smooth / full) + 26) / 26, 0, 1) ** 1.5
    return "".join(str(min(9, int(value * 9.5))) for value in open_)
