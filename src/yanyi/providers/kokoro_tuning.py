"""A sung line brought to its exact pitch: measured, and read faster or slower by as much.

The model keeps near the pitch it is given, but not within what the ear forgives a singer.
"""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

Floats = NDArray[np.float64]

_HOP = 120
_PERIODS = 3.0  # that are laid beside the ones after them
_FAR = 1.6  # semitones to either side in which the pitch is looked for
_ALIKE = 0.75  # how alike two periods must be
_CATCH, _SOON = 0.08, 0.04
"""By how much what has no voice is read faster or slower at most, and in how many seconds."""
_EVEN = 7  # measurements over which the correction is smoothed


def deviation(samples: Samples, wanted: Floats, step: float) -> tuple[Floats, Floats]:
    """The seconds at which the voice is measured, and by which factor it is too low there.

    ``wanted`` is its pitch in Hz in every step of so many seconds, 0 where there is none. The
    factor is 1 where nothing can be measured.
    """
    count = len(samples) // _HOP
    at = np.arange(count) * _HOP
    place = np.minimum((at / RATE / step).astype(int), len(wanted) - 1)
    found = np.ones(count)
    data = samples.astype(np.float64)
    for n in np.flatnonzero(wanted[place] > 0):
        period = RATE / wanted[place[n]]
        found[n] = _too_low(data, int(at[n]), period)
    return at / RATE, found


def _too_low(data: Floats, middle: int, period: float) -> float:
    """How much longer than wanted the period is around a sample; 1 where there is no voice."""
    size = int(_PERIODS * period)
    least, most = int(period * 2 ** (-_FAR / 12)) - 1, int(period * 2 ** (_FAR / 12)) + 2
    start = middle - (size + int(period)) // 2
    if start < 0 or start + size + most >= len(data):
        return 1.0
    piece = data[start : start + size + most]
    base = piece[:size]
    products = np.correlate(piece[least:], base, "valid")
    squares = np.concatenate([[0.0], np.cumsum(piece * piece)])
    lags = np.arange(least, least + len(products))
    powers = squares[lags + size] - squares[lags]
    alike = products / np.sqrt(np.maximum(powers * squares[size], 1e-12))
    best = int(np.argmax(alike))
    if not 0 < best < len(alike) - 1 or alike[best] < _ALIKE:
        return 1.0
    left, here, right = alike[best - 1 : best + 2]
    return float((least + best + 0.5 * (left - right) / (left - 2 * here + right)) / period)


def tuned(samples: Samples, wanted: Floats, step: float) -> Samples:
    """The samples (n,) read at such a speed that their pitch is the one wanted.

    Where there is no voice what was read too fast or too slow before is made up for, so that the
    time is kept.
    """
    at, low = deviation(samples, wanted, step)
    if not len(at):
        return samples
    window = np.hanning(_EVEN + 2)[1:-1]
    even = np.convolve(np.log(low), window / window.sum(), "same")
    ahead, speeds = 0.0, np.exp(even)
    for n in np.arange(len(at)):
        if low[n] == 1.0:
            speeds[n] -= min(_CATCH, max(-_CATCH, ahead / _SOON))
        ahead += (speeds[n] - 1) * _HOP / RATE
    speed = np.interp(np.arange(len(samples)) / RATE, at, speeds)
    place = np.cumsum(speed) - speed[0]
    return _between(samples, np.clip(place, 0, len(samples) - 1))


def _between(samples: Samples, place: Floats) -> Samples:
    """The samples at places between them, by a cubic through the four around each."""
    padded = np.pad(samples.astype(np.float64), 2, mode="edge")
    whole = place.astype(int)
    x = place - whole
    a, b, c, d = (padded[whole + n] for n in range(1, 5))
    slope, bend = 0.5 * (c - a), a - 2.5 * b + 2 * c - 0.5 * d
    turn = 0.5 * (d - a) + 1.5 * (b - c)
    return np.asarray(b + x * (slope + x * (bend + x * turn)), np.float32)
