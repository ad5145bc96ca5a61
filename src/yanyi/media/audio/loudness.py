"""Loudness by ITU-R BS.1770-4 and true peaks, measured piece by piece."""

import math
from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from yanyi.media.audio.gating import SILENCE, STEPS, Spread, lufs, together
from yanyi.media.audio.length import RATE, transformed
from yanyi.media.audio.sound import Samples

_QUIET = 0.3
_GLANCE = (2, 12)
_QUICK = (4, 12)
_FINE = (8, 24)
"""How often the curve is looked at between samples, and by how many of them on each look."""
_LOOKS = ((_GLANCE, 0.6), (_QUICK, 0.8))  # and what of a peak each sees at the least


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
        self._tail: NDArray[np.floating] = np.zeros((1, 0), np.float32)
        self._rest = np.zeros(0)
        self._energies: list[float] = []
        self._step = 24 * len(self._filter)

    def add(self, samples: Samples) -> None:
        """Measure more samples."""
        for at in range(0, samples.shape[1], self._step):
            self._weigh(samples[:, at : at + self._step])

    def _weigh(self, samples: Samples) -> None:
        """Filter a stretch that fits one transform, and sum its power by hops of 0.1 s."""
        n = samples.shape[1]
        length = len(self._filter)
        size = transformed(n + length - 1)
        spectrum = np.fft.rfft(samples, size, axis=1, norm="forward")
        spectrum *= _spectrum(self._rate, size)
        bent = np.fft.irfft(spectrum, size, axis=1)[:, : n + length - 1]
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
        found, which, counts = np.unique(steps, return_inverse=True, return_counts=True)
        powers = np.bincount(which, gates)
        return tuple(zip(counts.tolist(), powers.tolist(), strict=True)) if len(found) else ()


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
def _phases(way: tuple[int, int]) -> NDArray[np.float32]:
    """The interpolators of the points between samples, (points, taps)."""
    points, taps = way
    rows = []
    for phase in range(1, points):
        t = np.arange(taps) - (taps / 2 - 1) - phase / points
        row = np.sinc(t) * np.cos(np.pi * t / (taps + 2)) ** 2
        rows.append(row / row.sum())
    return np.array(rows, np.float32)


@cache
def _most_between(way: tuple[int, int]) -> float:
    """How much higher than all samples near it a point between them can be."""
    return float(np.abs(_phases(way)).sum(axis=1).max())


PEAK_CONTEXT = _QUICK[1] // 2
"""How many samples on each side a true peak looks at."""

_STRETCH = 128


def true_peaks(samples: Samples, above: float = 0.0) -> NDArray[np.float32]:
    """The height of the curve around every sample, (n,): the highest of four points, to 1 dB.

    Heights that cannot pass ``above`` are told as 0: a point between samples is at most the sum
    of its weights higher than the highest sample near it.
    """
    count = samples.shape[1]
    hot = _hot(samples, above, _QUICK)
    if above and len(hot):
        way, least = _LOOKS[0]
        hot = hot[_heights(samples, hot, way).max(axis=1) >= least * above]
    peaks = np.zeros((-(-count // _STRETCH), _STRETCH), np.float32)
    if len(hot):
        peaks[hot] = _heights(samples, hot, _QUICK)
    return peaks.ravel()[:count]


def _hot(samples: Samples, above: float, way: tuple[int, int]) -> NDArray[np.int64]:
    """The stretches of samples (channels, n) in or between which something may pass ``above``."""
    count = samples.shape[1]
    whole = count // _STRETCH
    shaped = samples[:, : whole * _STRETCH].reshape(len(samples), whole, _STRETCH)
    tops = np.zeros(-(-count // _STRETCH) + 2, np.float32)
    tops[1 : whole + 1] = np.maximum(shaped.max(axis=2), -shaped.min(axis=2)).max(axis=0)
    tops[-2] = max(tops[-2], np.abs(samples[:, whole * _STRETCH :]).max(initial=0.0))
    near = np.maximum(np.maximum(tops[:-2], tops[1:-1]), tops[2:])
    return np.flatnonzero(near * _most_between(way) > above)


def _heights(
    samples: Samples, stretches: NDArray[np.int64], way: tuple[int, int]
) -> NDArray[np.float32]:
    """The heights around every sample of some stretches, (stretches, samples)."""
    context = way[1] // 2
    after = -samples.shape[1] % _STRETCH + context
    # One more sample in front: the points between it and the first belong to both.
    width = _STRETCH + 2 * context
    found = np.zeros((len(stretches), _STRETCH), np.float32)
    between = np.empty((len(stretches), _STRETCH + 1), np.float32)
    weighed = np.empty_like(between)
    for channel in samples:
        padded = np.pad(channel, (context, after))
        near = sliding_window_view(padded, width)[::_STRETCH][stretches]
        np.maximum(found, np.abs(near[:, context:-context]), out=found)
        for row in _phases(way):
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
        """Look at more samples; what lies at their end waits for what follows."""
        context = _FINE[1] // 2
        if self._last is None:
            self._last = np.zeros((len(samples), 2 * context), np.float32)
        joined = np.concatenate([self._last, samples], axis=1)
        self._last = joined[:, -2 * context :]
        self._look(joined, context)

    def peak(self) -> float:
        """The highest true peak so far in dBTP."""
        if self._last is not None:
            context = _FINE[1] // 2
            self._look(np.pad(self._last, ((0, 0), (0, 2 * context))), context)
        return 20 * math.log10(self._highest) if self._highest > 0 else SILENCE

    def _look(self, samples: Samples, context: int) -> None:
        """Look ever more finely where the highest may be, at all but the two ends."""
        hot = _hot(samples, self._highest, _FINE)
        if not len(hot):
            return
        for way, least in _LOOKS:
            tops = _heights(samples, hot, way).max(axis=1)
            hot = hot[tops >= least * max(self._highest, float(np.median(tops)))]
            if not len(hot):
                return
        heights = _heights(samples, hot, _FINE)
        places = hot[:, None] * _STRETCH + np.arange(_STRETCH)[None]
        inner = (places >= context) & (places < samples.shape[1] - context)
        self._highest = max(self._highest, float(heights[inner].max(initial=0.0)))


def true_peak(pieces: Iterable[Samples]) -> float:
    """The highest true peak of all pieces in dBTP."""
    meter = PeakMeter()
    for piece in pieces:
        meter.add(piece)
    return meter.peak()
