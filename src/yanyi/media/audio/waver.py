"""A voice that is not steady: its pitch wavers, its loudness swells."""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

_SECOND = 1.37  # a second wave, out of step with the first, so that nobody hears a machine


def wavered(samples: Samples, depth: float, hertz: float, rate: int = RATE) -> Samples:
    """The samples (n,) with their pitch moved up and down by a part ``depth``, ``hertz`` a second.

    As long as before, to a few samples; the swell of the loudness goes with the pitch.
    """
    if not depth or len(samples) < 4:
        return samples
    seconds = np.arange(len(samples)) / rate
    turn = 2 * np.pi * hertz
    slow = np.sin(turn * seconds) / turn
    quick = np.sin(_SECOND * turn * seconds + 1.0) / (_SECOND * turn)
    places = np.arange(len(samples)) + (0.7 * slow + 0.3 * quick) * depth * rate
    swell = 1 + 6 * depth * (0.7 * np.cos(turn * seconds) + 0.3 * np.cos(_SECOND * turn * seconds))
    return (_between(samples, places) * swell).astype(np.float32)


def _between(samples: Samples, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """The curve through the samples at places between them: a cubic through four neighbours."""
    places = np.clip(places, 1, len(samples) - 3)
    base = places.astype(np.int64)
    t = places - base
    a, b, c, d = (samples[base + at].astype(np.float64) for at in (-1, 0, 1, 2))
    turned = 0.5 * (3 * (b - c) + d - a) * t + a - 2.5 * b + 2 * c - 0.5 * d
    return b + t * (0.5 * (c - a) + t * turned)
