"""Loudness by ITU-R BS.1770-4 and true peaks, measured piece by piece."""

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.gating import SILENCE, STEPS, Spread, lufs, together
from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

_QUIET = 0.3
_OVERSAMPLING = 4
_TAPS = 12  # a phase


def _k_weighting(rate: int) -> NDArray[np.float64]:
    """The impulse response of the K filter: a shelf and a high pass, 0.17 s long."""
    k = math.tan(math.pi * 1681.974450955533 / rate)
    q, high = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    a0 = 1 + k / q + k * k
    shelf = (
        (
            (high + band * k / q + k * k) / a0,
            2 * (k * k - high) / a0,
            (high - band * k / q + k * k) / a0,
        ),
        (2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0),
    )
    k = math.tan(math.pi * 38.13547087602444 / rate)
    q = 0.5003270373238773
    a0 = 1 + k / q + k * k
    low_cut = ((1.0, -2.0, 1.0), (2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0))
    signal = [1.0] + [0.0] * int(rate * 0.17)
    for (b0, b1, b2), (a1, a2) in (shelf, low_cut):
        x1 = x2 = y1 = y2 = 0.0
        for n, x in enumerate(signal):
            y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
            x1, x2, y1, y2 = x, x1, y, y1
            signal[n] = y
    return np.array(signal)


class LoudnessMeter:
    """Takes samples (channels, n) in pieces; tells the gated loudness of all of them."""

    def __init__(self, rate: int = RATE) -> None:
        self._filter = _k_weighting(rate)
        self._hop = rate // 10
        self._tail: NDArray[np.float64] | None = None
        self._rest = np.zeros(0)
        self._energies: list[float] = []
        self._spectra: dict[int, NDArray[np.complex128]] = {}

    def add(self, samples: Samples) -> None:
        """Measure more samples."""
        n = samples.shape[1]
        if n == 0:
            return
        length = len(self._filter)
        size = 1 << (n + length - 1).bit_length()
        if size not in self._spectra:
            self._spectra = {size: np.fft.rfft(self._filter, size)}
        bent = np.fft.irfft(np.fft.rfft(samples, size, axis=1) * self._spectra[size], size, axis=1)
        bent = bent[:, : n + length - 1]
        if self._tail is not None:
            bent[:, : self._tail.shape[1]] += self._tail[:, : bent.shape[1]]
        self._tail = bent[:, n:].copy()
        power = np.concatenate([self._rest, np.sum(bent[:, :n] ** 2, axis=0)])
        whole = len(power) // self._hop * self._hop
        hops = power[:whole].reshape(-1, self._hop)
        self._energies.extend(float(e) for e in hops.mean(axis=1))
        self._rest = power[whole:]

    def loudness(self) -> float:
        """The integrated loudness so far in LUFS; for less than 0.4 s that of all there is."""
        hops = np.array(self._energies)
        if len(hops) < 4:
            hop_total = float(hops.sum()) * self._hop + float(self._rest.sum())
            count = len(hops) * self._hop + len(self._rest)
            return lufs(hop_total / count) if count else SILENCE
        return together([self.spread()])

    def spread(self) -> Spread:
        """How the loudness is spread over time, to be put together with other sounds."""
        hops = np.array(self._energies)
        if len(hops) < 4:
            return ()
        gates = (hops[:-3] + hops[1:-2] + hops[2:-1] + hops[3:]) / 4
        gates = gates[gates > 10 ** ((-70 + 0.691) / 10)]
        steps = np.floor(STEPS * 10 * np.log10(gates)).astype(np.int64)
        return tuple(
            (int((steps == step).sum()), float(gates[steps == step].sum()))
            for step in np.unique(steps)
        )


def loudness(samples: Samples, rate: int = RATE) -> float:
    """The integrated loudness of samples (channels, n) in LUFS."""
    meter = LoudnessMeter(rate)
    meter.add(samples)
    return meter.loudness()


def clip_loudness(samples: Samples, rate: int = RATE) -> float:
    """The loudness in LUFS that a clip (channels, n) adds to a work, where it has quiet around it.

    The blocks that hold its beginning and end count as they will in the whole, so that clips
    brought to one loudness make a work of that loudness, however short they are.
    """
    quiet = int(_QUIET * rate)
    return loudness(np.pad(samples, ((0, 0), (quiet, quiet))), rate)


def _phases() -> NDArray[np.float64]:
    """The interpolators of the points between samples, (3, taps)."""
    rows = []
    for phase in range(1, _OVERSAMPLING):
        t = np.arange(_TAPS) - (_TAPS / 2 - 1) - phase / _OVERSAMPLING
        row = np.sinc(t) * np.cos(np.pi * t / (_TAPS + 2)) ** 2
        rows.append(row / row.sum())
    return np.array(rows)


PEAK_CONTEXT = _TAPS // 2
"""How many samples on each side a true peak looks at."""


def true_peaks(samples: Samples) -> NDArray[np.float64]:
    """The height of the curve around every sample, (n,): the highest of four points."""
    height: NDArray[np.float64] = np.max(np.abs(samples), axis=0).astype(np.float64)
    if samples.shape[1] < _TAPS:
        return height
    for channel in samples:
        for row in _phases():
            between = np.abs(np.convolve(channel, row[::-1], "full"))
            between = between[_TAPS // 2 : _TAPS // 2 + len(channel)]
            np.maximum(height, between, out=height)
            np.maximum(height[1:], between[:-1], out=height[1:])
    return height


def true_peak(pieces: Iterable[Samples]) -> float:
    """The highest true peak of all pieces in dBTP."""
    highest = 0.0
    last: Samples | None = None
    for piece in pieces:
        joined = piece if last is None else np.concatenate([last, piece], axis=1)
        if joined.shape[1]:
            highest = max(highest, float(true_peaks(joined).max()))
        last = joined[:, -2 * PEAK_CONTEXT :]
    return 20 * math.log10(highest) if highest > 0 else SILENCE
