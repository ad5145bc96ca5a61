"""A long recording as windows that a recogniser takes at once, cut where it is quiet."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

RATE = 16_000
LONGEST = 28.0
"""Seconds that a window has at most; the model takes 30."""

_FRAME = 320  # 20 ms
_QUIET = 5  # frames whose loudness is taken together
_FROM = 14.0  # seconds: no window is shorter unless it is the last


def windows(samples: Samples) -> Iterator[tuple[float, Samples]]:
    """The windows of a recording (n,) at 16 kHz, each with the second where it begins."""
    at = 0
    while len(samples) - at > LONGEST * RATE:
        first, last = at + int(_FROM * RATE), at + int(LONGEST * RATE)
        end = first + _quietest(samples[first:last])
        yield at / RATE, samples[at:end]
        at = end
    yield at / RATE, samples[at:]


def _quietest(samples: Samples) -> int:
    """Where the samples are quietest; of equals the last."""
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    power = np.convolve(np.mean(frames**2, axis=1), np.ones(_QUIET) / _QUIET, "valid")
    quietest = len(power) - 1 - int(np.argmin(power[::-1]))
    return (quietest + _QUIET // 2) * _FRAME
