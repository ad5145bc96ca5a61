"""The gate of BS.1770-4 over what was measured piece by piece."""

import math
from collections.abc import Iterable

SILENCE = -120.0
"""LUFS and dBTP of nothing."""

Spread = tuple[tuple[int, float], ...]
"""Of every step of loudness that occurs: how many blocks of 0.4 s, and their summed power."""

STEPS = 20  # a decibel


def together(spreads: Iterable[Spread]) -> float:
    """The integrated loudness in LUFS of sounds after one another."""
    steps = [step for spread in spreads for step in spread]
    count = sum(n for n, _ in steps)
    if not count:
        return SILENCE
    gate = sum(power for _, power in steps) / count / 10
    kept = [(n, power) for n, power in steps if power / n > gate]
    return lufs(sum(power for _, power in kept) / sum(n for n, _ in kept))


def lufs(power: float) -> float:
    """A mean power after the K filter as LUFS."""
    return max(SILENCE, -0.691 + 10 * math.log10(power)) if power > 0 else SILENCE
