"""Loudness by ITU-R BS.1770-4 and true peaks, measured piece by piece."""

import math
from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.gating import SILENCE, STEPS, Spread, lufs, together
from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

_QUIET = 0.3
_OVERSAMPLING = 4
_TAPS = 12  # a phase


@cache
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


@cache
def _spectrum(rate: int, size: int) -> NDArray[np.complex64]:
    """What the K filter does to a spectrum that is divided by its size.

    NumPy transforms float32 quickly only where it scales what comes out.
    """
    return (size * np.fft.rfft(_k_weighting(rate), size)).astype(np.complex64)


class LoudnessMeter:
    """Takes samples (channels, n) in pieces; tells the gated loudness of all of them."""

    def __init__(self, rate: int = RATE) -> None:
        self._rate = rate
        self._filter = _k_weighting(rate)
        self._hop = rate // 10
        self._tail = np.zeros((1, 0), np.float32)
        self._rest = np.zeros(0)
        self._energies: list[float] = []
        self._step = 4 * (1 << len(self._filter).bit_length()) - len(self._filter) + 1

    def add(self, samples: Samples) -> None:
        """Measure more samples."""
        for at in range(0, samples.shape[1], self._step):
            self._weigh(samples[:, at : at + self._step])

    def _weigh(self, samples: Samples) -> None:
        """Filter a stretch that fits one transform, and sum its power by hops of 0.1 s."""
        n = samples.shape[1]
        length = len(self._filter)
        size = 1 << (n + length - 2).bit_length()
        bent = np.fft.rfft(samples, size, axis=1, norm="forward")
        bent *= _spectrum(self._rate, size)
        bent = np.fft.irfft(bent, size, axis=1)
        bent = bent[:, : n + length - 1]
        if self._tail.shape[1]:
            bent[:, : self._tail.shape[1]] += self._tail[:, : bent.shape[1]]
        self._tail = bent[:, n:].copy()
        power = np.einsum("cn,cn->n", bent[:, :n], bent[:, :n], dtype=np.float64)
        power = np.concatenate([self._rest, power])
        whole = len(power) // self._hop * self._hop
        self._energies.extend(power[:whole].reshape(-1, self._hop).mean(axis=1).tolist())
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


@cache
def _phases() -> NDArray[np.float32]:
    """The interpolators of the points between samples, (3, taps)."""
    rows = []
    for phase in range(1, _OVERSAMPLING):
        t = np.arange(_TAPS) - (_TAPS / 2 - 1) - phase / _OVERSAMPLING
        row = np.sinc(t) * np.cos(np.pi * t / (_TAPS + 2)) ** 2
        rows.append(row / row.sum())
    return np.array(rows, np.float32)


@cache
def _most_between() -> float:
    """How much higher than all samples near it a point between them can be."""
    return float(np.abs(_phases()).sum(axis=1).max())


PEAK_CONTEXT = _TAPS // 2
"""How many samples on each side a true peak looks at."""

_STRETCH = 128


def true_peaks(samples: Samples, above: float = 0.0) -> NDArray[np.float32]:
    """The height of the curve around every sample, (n,): the highest of four points.

    Heights that cannot pass ``above`` are told as 0: a point between samples is at most the sum
    of its weights higher than the highest sample near it.
    """
    count = samples.shape[1]
    if count < _TAPS:
        return np.abs(samples).max(axis=0, initial=0.0).astype(np.float32)
    hot = _hot(samples, above)
    peaks = np.zeros((-(-count // _STRETCH), _STRETCH), np.float32)
    if len(hot):
        peaks[hot] = _heights(samples, hot)
    return peaks.ravel()[:count]


def _hot(samples: Samples, above: float) -> NDArray[np.int64]:
    """The stretches of samples (channels, n) in or between which something may pass ``above``."""
    count = samples.shape[1]
    whole = count // _STRETCH
    shaped = samples[:, : whole * _STRETCH].reshape(len(samples), whole, _STRETCH)
    tops = np.zeros(-(-count // _STRETCH) + 2, np.float32)
    tops[1 : whole + 1] = np.maximum(shaped.max(axis=2), -shaped.min(axis=2)).max(axis=0)
    tops[-2] = max(tops[-2], np.abs(samples[:, whole * _STRETCH :]).max(initial=0.0))
    near = np.maximum(np.maximum(tops[:-2], tops[1:-1]), tops[2:])
    return np.flatnonzero(near * _most_between() > above)


def _heights(samples: Samples, stretches: NDArray[np.int64]) -> NDArray[np.float32]:
    """The heights around every sample of some stretches, (stretches, samples)."""
    count = samples.shape[1]
    after = -count % _STRETCH + PEAK_CONTEXT
    # One more sample in front: the points between it and the first belong to both.
    grid = stretches[:, None] * _STRETCH + np.arange(_STRETCH + _TAPS)[None]
    found = np.zeros((len(stretches), _STRETCH), np.float32)
    between = np.empty((len(stretches), _STRETCH + 1), np.float32)
    weighed = np.empty_like(between)
    for channel in samples:
        near = np.pad(channel, (PEAK_CONTEXT, after))[grid]
        np.maximum(found, np.abs(near[:, PEAK_CONTEXT:-PEAK_CONTEXT]), out=found)
        for row in _phases():
            between[:] = 0.0
            for tap, weight in enumerate(row):
                np.multiply(near[:, tap : tap + _STRETCH + 1], weight, out=weighed)
                between += weighed
            np.abs(between, out=between)
            np.maximum(found, np.maximum(between[:, 1:], between[:, :-1]), out=found)
    return found


class PeakMeter:
    """Takes samples (channels, n) in pieces; tells the highest true peak of all of them."""

    def __init__(self) -> None:
        self._highest = 0.0
        self._last: Samples | None = None

    def add(self, samples: Samples) -> None:
        """Look at more samples."""
        joined = samples if self._last is None else np.concatenate([self._last, samples], axis=1)
        if joined.shape[1]:
            self._highest = max(self._highest, float(true_peaks(joined, self._highest).max()))
        self._last = joined[:, -2 * PEAK_CONTEXT :]

    def peak(self) -> float:
        """The highest true peak so far in dBTP."""
        return 20 * math.log10(self._highest) if self._highest > 0 else SILENCE


def true_peak(pieces: Iterable[Samples]) -> float:
    """The highest true peak of all pieces in dBTP."""
    meter = PeakMeter()
    for piece in pieces:
        meter.add(piece)
    return meter.peak()
