"""Things that were struck or plucked: sums of partials that die away.

Modal synthesis after J. M. Adrien, "The missing link: modal synthesis" (1991).
"""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.sound import Samples

RATE = 48_000
"""Samples a second of all music."""

FORCE = 1.4
"""The power of a note's loudness (0 to 1) that its amplitude follows."""

Floats = NDArray[np.float64]

_HIGHEST = 0.46 * RATE
_BLOCK = 512
_RISE = RATE // 1000
"""Samples in which a stroke is at its full height; partials by themselves begin with a jump."""


def modal(
    partials: Floats, heights: Floats, fades: Floats, seconds: float, phases: Floats
) -> Samples:
    """Partials in Hz with their heights, after as many seconds each 60 dB softer, (n,).

    Every block of samples is the last one turned and shrunk: all of them are one product of
    matrices.
    """
    heard = partials < _HIGHEST
    partials, heights, fades, phases = (one[heard] for one in (partials, heights, fades, phases))
    count = int(seconds * RATE)
    blocks = -(-count // _BLOCK)
    turn = (-6.908 / fades + 2j * np.pi * partials) / RATE
    first = heights * np.exp(1j * phases)
    starts = first[None] * np.exp(turn[None] * (np.arange(blocks) * _BLOCK)[:, None])
    inside = np.exp(turn[:, None] * np.arange(_BLOCK)[None])
    real = starts.real.astype(np.float32) @ inside.real.astype(np.float32)
    imaginary = starts.imag.astype(np.float32) @ inside.imag.astype(np.float32)
    sound: Samples = (real - imaginary).ravel()[:count]
    return sound


def phases(chance: np.random.Generator, count: int) -> Floats:
    """A phase by chance for every partial."""
    return chance.uniform(0, 2 * np.pi, count)


def warped(samples: Samples, speed: Floats) -> Samples:
    """Samples read at a changing speed, (n,) for (n,): slides, shakes and vibrato."""
    places = np.cumsum(speed) - speed[0]
    places = places[places < len(samples) - 2]
    before = places.astype(np.int64)
    part = (places - before).astype(np.float32)
    bent: Samples = samples[before] * (1 - part) + samples[before + 1] * part
    return bent


def edged(samples: Samples, seconds: float) -> Samples:
    """The same, risen from nothing in a millisecond, its last seconds faded to it: no click."""
    out = samples.copy()
    begun, count = min(len(samples), _RISE), min(len(samples), int(seconds * RATE))
    out[:begun] *= (np.sin(np.linspace(0, np.pi / 2, begun)) ** 2).astype(np.float32)
    out[len(out) - count :] *= np.linspace(1, 0, count, dtype=np.float32)
    return out


def levelled(samples: Samples, loud: float) -> Samples:
    """A struck or plucked note as strong in its first tenth of a second as it is loud."""
    strength = float(np.sqrt(np.mean(np.square(samples[: RATE // 10]))))
    level = 0.25 * loud**FORCE / max(strength, 1e-9)
    found: Samples = (level * samples).astype(np.float32)
    return found
