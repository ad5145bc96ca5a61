"""The pitch of a voice by YIN (de Cheveigné and Kawahara 2002): how periodic, and how high."""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE

Floats = NDArray[np.float64]

HOP = 300
WINDOW = 1024
LOWEST, HIGHEST = 65.0, 700.0  # Hz
_DIP = 0.15
"""A difference of periods below it is a period."""


def pitches(samples: NDArray[np.float32]) -> tuple[Floats, Floats, Floats]:
    """Every 12.5 ms the second, the frequency in Hz, and how unlike two periods are (0: alike)."""
    longest, shortest = int(RATE / LOWEST) + 2, int(RATE / HIGHEST)
    count = max(0, (len(samples) - WINDOW - longest) // HOP)
    hertz, unlike = np.zeros(count), np.ones(count)
    for n in range(count):
        piece = samples[n * HOP : n * HOP + WINDOW + longest].astype(np.float64)
        squares = np.concatenate([[0.0], np.cumsum(piece * piece)])
        products = np.correlate(piece, piece[:WINDOW], "valid")[:longest]
        lags = np.arange(longest)
        gaps = squares[WINDOW] + squares[lags + WINDOW] - squares[lags] - 2 * products
        gaps[0] = 1.0
        gaps[1:] *= lags[1:] / np.maximum(np.cumsum(gaps[1:]), 1e-12)
        below = np.flatnonzero(gaps[shortest:] < _DIP)
        lag = shortest + int(below[0] if len(below) else np.argmin(gaps[shortest:]))
        while lag + 1 < longest and gaps[lag + 1] < gaps[lag]:
            lag += 1
        unlike[n] = gaps[lag]
        hertz[n] = RATE / _between(gaps, lag)
    # A difference over a window and a lag looks at the sound in their middle.
    return (
        (np.arange(count) * HOP + WINDOW * 0.5 + RATE / np.maximum(hertz, 1) / 2) / RATE,
        hertz,
        unlike,
    )


def _between(values: Floats, at: int) -> float:
    """Where the bottom of the dip is, between its three lowest values."""
    if not 0 < at < len(values) - 1:
        return float(at)
    left, here, right = values[at - 1 : at + 2]
    bend = left - 2 * here + right
    return float(at + np.clip(0.5 * (left - right) / bend, -1, 1)) if bend > 0 else float(at)
