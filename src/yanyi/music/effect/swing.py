"""Slow changes by chance: gusts, swells, flicker. They come round again at the end."""

from collections.abc import Callable

import numpy as np

from yanyi.music.sound.modal import Floats

Swing = Callable[[Floats], Floats]
"""A value for every time in seconds."""

_POINTS = 16
"""Points of the curve within its shortest wave."""


def swing(chance: np.random.Generator, length: float, seconds: float) -> Swing:
    """A curve about 0, mostly from -1 to 1, that turns every so many seconds."""
    waves = max(1, round(length / seconds))
    number = np.arange(1, waves + 1)
    heights = chance.standard_normal((2, waves)) / np.sqrt(1 + (waves / (2.0 * number)) ** 0.5)
    points = _POINTS * waves
    spectrum = np.zeros(points // 2 + 1, np.complex128)
    spectrum[1 : waves + 1] = heights[0] + 1j * heights[1]
    curve = np.fft.irfft(spectrum, points)
    curve *= 0.55 / max(float(curve.std()), 1e-9)
    times = np.arange(points) * length / points

    def value(time: Floats) -> Floats:
        flat = np.interp(time.ravel(), times, curve, period=length)
        return flat.reshape(time.shape)

    return value


def seconds(count: int, rate: int) -> Floats:
    """The time of every sample."""
    return np.arange(count) / rate
