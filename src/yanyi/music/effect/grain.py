"""Many small sounds strewn over time: drops, bubbles, crackles, claps, pebbles.

Poisson grains after C. Roads, "Microsound" (2001); bubbles after K. van den Doel, "Physically
based models for liquid sounds" (2005).
"""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.sound import Samples
from yanyi.music.sound.modal import RATE, Floats

_BATCH = 1 << 21
_TALLEST = 1.7
"""How many of their spreads the greatest grains are above the middle one."""
_SINKS = 6.9
"""How many times its fade a grain is followed: to a thousandth."""


def moments(chance: np.random.Generator, seconds: float, rate: float) -> Floats:
    """Times in seconds, by chance, so many a second on average."""
    return np.sort(chance.uniform(0, seconds, chance.poisson(seconds * rate)))


def sizes(chance: np.random.Generator, count: int, spread: float = 0.9) -> Floats:
    """Heights of which many are small and few are great."""
    return np.exp(spread * np.minimum(chance.standard_normal(count), _TALLEST))


def ringing(
    count: int,
    times: Floats,
    hertz: Floats,
    fades: Floats,
    heights: Floats,
    rises: Floats | float = 0.0,
    attack: float = 0.0,
) -> Samples:
    """Grains that ring: every one at its pitch, e times softer after its fade, (count,).

    ``rises`` is by how much of itself a pitch rises in a second, as in bubbles that come up. What
    would ring past the end comes back at the beginning.
    """
    out = np.zeros(count)
    order = np.argsort(fades)
    bends = np.broadcast_to(np.asarray(rises, np.float64), times.shape)
    for some in _batches(order, fades):
        length = max(8, int((_SINKS * fades[some].max() + attack) * RATE))
        time = (np.arange(length) / RATE).astype(np.float32)[None]
        pitch = (2 * np.pi * hertz[some]).astype(np.float32)[:, None]
        bend = (0.5 * bends[some]).astype(np.float32)[:, None]
        wave = np.sin(pitch * time * (1 + bend * time))
        wave *= np.exp(-time / fades[some].astype(np.float32)[:, None])
        wave *= heights[some].astype(np.float32)[:, None]
        if attack:
            wave *= 1 - np.exp(-time / np.float32(attack))
        out += _laid(count, times[some], wave)
    return out.astype(np.float32)


def bursts(
    chance: np.random.Generator, count: int, times: Floats, fades: Floats, heights: Floats
) -> Samples:
    """Grains of plain noise, e times softer after their fades, (count,)."""
    out = np.zeros(count)
    for some in _batches(np.argsort(fades), fades):
        length = max(4, int(_SINKS * fades[some].max() * RATE))
        time = (np.arange(length) / RATE).astype(np.float32)[None]
        wave = chance.standard_normal((len(some), length), np.float32)
        wave *= np.exp(-time / fades[some].astype(np.float32)[:, None])
        out += _laid(count, times[some], wave * heights[some].astype(np.float32)[:, None])
    return out.astype(np.float32)


def ticks(count: int, times: Floats, heights: Floats) -> Samples:
    """One sample for every grain, between two samples where it falls between, (count,)."""
    places = times * RATE
    first = np.floor(places).astype(np.int64)
    part = places - first
    found = np.bincount(first % count, heights * (1 - part), count)
    found += np.bincount((first + 1) % count, heights * part, count)
    return found.astype(np.float32)


def _batches(order: NDArray[np.int64], fades: Floats) -> list[NDArray[np.int64]]:
    """The grains in runs of about one length that fit in memory together."""
    found, start = [], 0
    while start < len(order):
        end = start + 1
        least = max(float(fades[order[start]]), 1e-5)
        while end < len(order) and fades[order[end]] < 1.6 * least:
            if (end - start) * fades[order[end]] * _SINKS * RATE > _BATCH:
                break
            end += 1
        found.append(order[start:end])
        start = end
    return found


def _laid(count: int, times: Floats, grains: Samples) -> Floats:
    places = (times * RATE).astype(np.int64)[:, None] + np.arange(grains.shape[1])[None]
    found: Floats = np.asarray(
        np.bincount(places.ravel() % count, grains.ravel(), count), np.float64
    )
    return found
