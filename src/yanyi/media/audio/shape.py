"""Shaping one clip: silence at its ends, pitch, and the breath of a whisper."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE, transformed
from yanyi.media.audio.sound import Samples

HEAD = 0.06
TAIL = 0.10
"""Seconds of quiet that a trimmed clip keeps before and after its sound."""

_QUIET = 64  # samples between the end of a clip and its beginning, where its spectrum is taken


def trim(samples: Samples, rate: int = RATE, head: float = HEAD, tail: float = TAIL) -> Samples:
    """Mono samples (n,) with ``head`` and ``tail`` seconds of quiet at their soft ends."""
    size = rate // 100
    count = len(samples) // size
    if count == 0 or not np.any(samples):
        return samples
    level = np.sqrt((samples[: count * size].reshape(count, size).astype(np.float64) ** 2).mean(1))
    loud = np.flatnonzero(level > max(10 ** (-42 / 20) * float(level.max()), 10 ** (-66 / 20)))
    first, last = int(loud[0]) * size, (int(loud[-1]) + 1) * size
    start, end = first - int(head * rate), last + int(tail * rate)
    cut = samples[max(0, start) : min(len(samples), end)]
    cut = np.pad(cut, (max(0, -start), max(0, end - len(samples))))
    return faded(cut, rate)


def spoken_level(samples: Samples, rate: int = RATE) -> float:
    """How loud the loud parts of mono samples (n,) are, in dB of full scale."""
    size = rate // 50
    count = len(samples) // size
    power = (samples[: count * size].reshape(count, size).astype(np.float64) ** 2).mean(axis=1)
    loud = power[power > 0.03 * power.max(initial=0.0)]
    return float(10 * np.log10(loud.mean())) if len(loud) else -120.0


def faded(samples: Samples, rate: int = RATE, seconds: float = 0.012) -> Samples:
    """The samples (n,) with soft ends."""
    count = min(int(seconds * rate), len(samples) // 2)
    if count == 0:
        return samples
    ramp = (0.5 - 0.5 * np.cos(np.pi * (np.arange(count) + 0.5) / count)).astype(np.float32)
    out = samples.copy()
    out[:count] *= ramp
    out[-count:] *= ramp[::-1]
    return out


def resampled(samples: Samples, ratio: float) -> Samples:
    """Read ``ratio`` times as fast, to two thousandths: shorter and higher above 1 (n,)."""
    step = _handy(round(ratio * 1000))
    if step == 1000 or len(samples) == 0:
        return samples
    # A whole spectrum moves from a clip of `step` parts to one of 1000, so no two samples blur.
    parts = transformed(-(-(len(samples) + _QUIET) // step))
    spectrum = np.fft.rfft(samples.astype(np.float64), parts * step)
    moved = np.fft.irfft(spectrum[: parts * 500 + 1], parts * 1000) * (1000 / step)
    return moved[: int(len(samples) * 1000 / step)].astype(np.float32)


@cache
def _handy(step: int) -> int:
    """The neighbour of a number whose factors are smallest: spectra of such lengths are quick."""

    def largest(number: int) -> int:
        factors = [n for n in range(2, number + 1) if number % n == 0]
        return next(n for n in reversed(factors) if all(n % m for m in factors if m < n))

    return min((step, step - 1, step + 1), key=largest)


def breathed(samples: Samples, voice: float, rate: int = RATE) -> Samples:
    """The samples (n,) as breath: their envelope on noise, with ``voice`` of the voice left."""
    size, hop = 512, 128
    count = 1 + max(0, len(samples) - 1) // hop
    padded = np.pad(samples.astype(np.float64), (size, 3 * size))
    window = np.hanning(size + 1)[:-1]
    noise = np.random.Generator(np.random.PCG64(7)).standard_normal(len(padded))
    starts = np.arange(count + size // hop) * hop + size // 2
    grid = starts[:, None] + np.arange(size)[None]
    spectrum = np.abs(np.fft.rfft(padded[grid] * window, axis=1))
    envelope = _envelope(spectrum)
    # A whisper has little below the first formant: no voice bar.
    lift = np.clip(np.fft.rfftfreq(size, 1 / rate) / 500.0, 0.05, 1.0)
    hiss = np.fft.rfft(noise[grid] * window, axis=1) / np.sqrt(0.375 * size)
    waves = np.fft.irfft(hiss * envelope * lift, size, axis=1) * window
    out = np.zeros(len(padded))
    for lane in range(size // hop):
        # Every fourth wave follows the one before it without a gap: a row of them is added at once.
        row = waves[lane :: size // hop].ravel()
        out[starts[lane] : starts[lane] + len(row)] += row
    breath = out[size : size + len(samples)] / 1.5
    return (breath + voice * samples).astype(np.float32)


def _envelope(spectrum: NDArray[np.float64]) -> NDArray[np.float64]:
    """Spectra smoothed by keeping the slow part of their cepstrum."""
    log = np.log(np.maximum(spectrum, 1e-6))
    cepstrum = np.fft.irfft(log, axis=1)
    keep = 40
    cepstrum[:, keep:-keep] = 0
    return np.exp(np.fft.rfft(cepstrum, axis=1).real)


_EVEN_ABOVE = 3.0  # dB over the middle of what is loud
_EVEN_RATIO = 3.0
_EVEN_SECONDS = 0.02


def evened(samples: Samples, rate: int = RATE) -> Samples:
    """The samples (n,) with syllables that stand out by more than 3 dB eased towards the rest."""
    size = int(_EVEN_SECONDS * rate)
    count = len(samples) // size
    if count < 8:
        return samples
    frames = samples[: count * size].reshape(count, size).astype(np.float64)
    level = 10 * np.log10(np.maximum((frames**2).mean(axis=1), 1e-9))
    spoken = level[level > level.max() - 25]
    over = level - float(np.median(spoken)) - _EVEN_ABOVE
    ease = np.where(over > 0, -over * (1 - 1 / _EVEN_RATIO), 0.0)
    # The deepest of three neighbours, then smoothed: the gain is down before the sound is up.
    padded = np.pad(ease, 1, mode="edge")
    ease = np.minimum(np.minimum(padded[:-2], padded[1:-1]), padded[2:])
    padded = np.pad(ease, 1, mode="edge")
    ease = 0.25 * padded[:-2] + 0.5 * padded[1:-1] + 0.25 * padded[2:]
    places = (np.arange(count) + 0.5) * size
    curve = np.interp(np.arange(len(samples)), places, 10 ** (ease / 20))
    return (samples * curve).astype(np.float32)
