"""Shaping one clip: silence at its ends, pitch, and the breath of a whisper."""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

HEAD = 0.06
TAIL = 0.10
"""Seconds of quiet that a trimmed clip keeps before and after its sound."""

_REACH = 16


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
    """Read ``ratio`` times as fast: shorter and higher above 1 (n,)."""
    if abs(ratio - 1) < 1e-6:
        return samples
    places = np.arange(int(len(samples) / ratio)) * ratio
    base = np.floor(places).astype(np.int64)
    offset = (places - base)[:, None]
    steps = np.arange(1 - _REACH, _REACH + 1)[None]
    cut = min(1.0, 1.0 / ratio)
    distance = steps - offset
    weights = cut * np.sinc(distance * cut) * np.cos(np.pi * distance / (2 * _REACH + 2)) ** 2
    padded = np.pad(samples, (_REACH, _REACH + 1))
    out = np.zeros(len(places))
    for column in range(2 * _REACH):
        out += weights[:, column] * padded[base + 1 + column]
    return out.astype(np.float32)


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
    for start, wave in zip(starts, waves, strict=True):
        out[start : start + size] += wave
    breath = out[size : size + len(samples)] / 1.5
    return (breath + voice * samples).astype(np.float32)


def _envelope(spectrum: NDArray[np.float64]) -> NDArray[np.float64]:
    """Spectra smoothed by keeping the slow part of their cepstrum."""
    log = np.log(np.maximum(spectrum, 1e-6))
    cepstrum = np.fft.irfft(log, axis=1)
    keep = 40
    cepstrum[:, keep:-keep] = 0
    return np.exp(np.fft.rfft(cepstrum, axis=1).real)


def brightened(samples: Samples, gain: float, rate: int = RATE) -> Samples:
    """The samples (n,) with ``gain`` dB more from 1 kHz to 5 kHz, as in a raised voice."""
    size = 1 << (len(samples) + 2048).bit_length()
    frequency = np.fft.rfftfreq(size, 1 / rate)
    bell = np.exp(-((np.log2(np.maximum(frequency, 1.0) / 2300.0) / 1.2) ** 2))
    curve = 10 ** (gain * bell / 20)
    return np.fft.irfft(np.fft.rfft(samples, size) * curve, size)[: len(samples)].astype(np.float32)


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
