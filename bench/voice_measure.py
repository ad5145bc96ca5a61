"""How a voice sounds, in numbers: its pitch, the shape of its spectrum, its pace."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE
from yanyi.media.audio.shape import trim
from yanyi.media.audio.sound import Samples

Floats = NDArray[np.float64]

SIZE, HOP = 1024, 240
LOWEST, HIGHEST = 60.0, 520.0  # Hz of voices
BANDS = 24
_CLEAR = 0.5  # how alike two periods are where there is voice


def frames(samples: Samples) -> Floats:
    """Overlapping pieces of 43 ms every 10 ms, those that are loud, (n, SIZE)."""
    padded = np.pad(samples.astype(np.float64), SIZE // 2)
    cut = np.lib.stride_tricks.sliding_window_view(padded, SIZE)[::HOP]
    power = (cut**2).mean(axis=1)
    loud: Floats = cut[power > power.max() * 10**-3]
    return loud


def pitches(samples: Samples) -> Floats:
    """The pitch of every voiced piece, in semitones over 100 Hz."""
    window = np.hanning(SIZE + 1)[:-1]
    cut = frames(samples)
    cut = (cut - cut.mean(axis=1, keepdims=True)) * window
    alike = np.fft.irfft(np.abs(np.fft.rfft(cut, 2 * SIZE)) ** 2)[:, :SIZE]
    ours = np.fft.irfft(np.abs(np.fft.rfft(window, 2 * SIZE)) ** 2)[:SIZE]
    alike = alike / alike[:, :1] / (ours / ours[0])
    first, last = int(RATE / HIGHEST), int(RATE / LOWEST)
    found = []
    for row in alike[:, : last + 2]:
        inner = row[first : last + 1]
        peaks = np.flatnonzero(
            (inner >= row[first - 1 : last]) & (inner > row[first + 1 : last + 2])
        )
        if len(peaks) == 0 or inner[peaks].max() < _CLEAR:
            continue
        lag = int(first + peaks[inner[peaks] > 0.88 * inner[peaks].max()][0])
        left, here, right = row[lag - 1 : lag + 2]
        place = lag + 0.5 * (left - right) / (left - 2 * here + right)
        found.append(12 * np.log2(RATE / place / 100))
    return np.array(found)


def spectrum(samples: Samples) -> Floats:
    """The mean spectrum of the loud pieces in 24 mel bands, in dB about its own mean."""
    window = np.hanning(SIZE + 1)[:-1]
    power = np.abs(np.fft.rfft(frames(samples) * window, axis=1)) ** 2
    bands = 10 * np.log10(np.maximum(power @ _filters().T, 1e-9))
    shape: Floats = bands.mean(axis=0) - bands.mean()
    return shape


def _filters() -> Floats:
    """Triangles even in mels from 80 Hz to 8 kHz, (BANDS, bins)."""
    mels = np.linspace(_mel(80.0), _mel(8000.0), BANDS + 2)
    edges = 700 * (10 ** (mels / 2595) - 1)
    bins = np.fft.rfftfreq(SIZE, 1 / RATE)
    rows = [
        np.clip(np.minimum((bins - a) / (b - a), (c - bins) / (c - b)), 0, None)
        for (a, b), (_, c) in pairwise(pairwise(edges))
    ]
    return np.array(rows)


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))


def seconds(samples: Samples) -> float:
    """How long it is without the quiet at its ends."""
    return len(trim(samples, head=0.0, tail=0.0)) / RATE
