"""Colouring one clip by frequency: brightness, warmth, softness, the narrow band of a telephone."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE, transformed
from yanyi.media.audio.sound import Samples

_LOW, _HIGH = 300.0, 3400.0  # Hz that a telephone carries
_DRIVE = 2.5


def tinted(
    samples: Samples, bright: float = 0.0, warm: float = 0.0, soft: float = 0.0, rate: int = RATE
) -> Samples:
    """The samples (n,) in another light; the dB and Hz say how far, 0 leaves them as they are.

    ``bright`` dB are added from 1 kHz to 5 kHz, as in a raised voice; ``warm`` dB below 250 Hz, as
    close to the ear; above ``soft`` Hz the sound falls by 12 dB an octave.
    """
    if not (bright or warm or soft):
        return samples

    def curve(hertz: NDArray[np.float64]) -> NDArray[np.float64]:
        octaves = np.log2(hertz)
        gain: NDArray[np.float64] = bright * np.exp(-(((octaves - np.log2(2300.0)) / 1.2) ** 2))
        gain += warm / (1 + (hertz / 250.0) ** 4)
        if soft:
            gain -= 10 * np.log10(1 + (hertz / soft) ** 4)
        return gain

    return _filtered(samples, curve, rate)


def telephoned(samples: Samples, rate: int = RATE) -> Samples:
    """The samples (n,) as a telephone carries them: its band alone, driven a little too hard."""

    def band(hertz: NDArray[np.float64]) -> NDArray[np.float64]:
        low, high = (_LOW / hertz) ** 8, (hertz / _HIGH) ** 12
        gain: NDArray[np.float64] = -10 * np.log10((1 + low) * (1 + high))
        return gain

    narrow = _filtered(samples, band, rate)
    peak = float(np.abs(narrow).max(initial=0.0))
    if peak == 0:
        return samples
    driven = np.tanh(narrow * (_DRIVE / peak)) * (peak / np.tanh(_DRIVE))
    return _filtered(driven.astype(np.float32), band, rate)


def _filtered(
    samples: Samples, decibels: Callable[[NDArray[np.float64]], NDArray[np.float64]], rate: int
) -> Samples:
    """The samples with so many dB more at every frequency; nothing moves in time."""
    size = transformed(len(samples) + 2048)
    hertz = np.maximum(np.fft.rfftfreq(size, 1 / rate), 1.0)
    curve = 10 ** (decibels(hertz) / 20)
    return np.fft.irfft(np.fft.rfft(samples, size) * curve, size)[: len(samples)].astype(np.float32)
