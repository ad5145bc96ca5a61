"""A hall: what is played in it comes back from all sides, darker and darker."""

from functools import cache

import numpy as np

from yanyi.media.audio.length import transformed
from yanyi.media.audio.sound import Samples
from yanyi.music.sound.modal import RATE

_BEFORE = 0.02
"""Seconds until the first echo."""


def in_hall(dry: Samples, seconds: float = 1.8, wet: float = 0.22) -> Samples:
    """Stereo sound (2, n) with the hall about it, (2, n + its echo)."""
    echo = int(seconds * RATE)
    count = dry.shape[1] + echo
    size = transformed(count)
    out = np.zeros((2, count), np.float32)
    middle = dry.mean(axis=0)
    for side in range(2):
        spectrum = np.fft.rfft(0.7 * middle + 0.3 * dry[side], size)
        spectrum *= np.fft.rfft(_echo(seconds)[side], size)
        out[side] = wet * np.fft.irfft(spectrum, size)[:count]
        out[side, : dry.shape[1]] += dry[side]
    return out


@cache
def _echo(seconds: float) -> Samples:
    """The answer of a hall to one clap, (2, n): noise that fades, its high part sooner."""
    count, lead = int(seconds * RATE), int(_BEFORE * RATE)
    time = np.arange(count) / RATE
    answers = np.zeros((2, count), np.float32)
    for side in range(2):
        noise = np.random.default_rng(side).standard_normal(count)
        low = np.convolve(noise, np.ones(24) / 4.9, "same")
        fades = np.exp(-6.9 * time / (0.45 * seconds)), np.exp(-6.9 * time / seconds)
        answer = (noise * fades[0] + low * fades[1]) * np.clip(time / 0.01, 0, 1)
        answer /= np.sqrt(np.sum(answer**2))
        answers[side, lead:] = answer[: count - lead]
    return answers
