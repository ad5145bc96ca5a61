"""What is seen of a sound: how its power is spread over frequencies and over time."""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.sound import Samples
from yanyi.music.sound.modal import RATE

Floats = NDArray[np.float64]


def dice(seed: int = 5) -> np.random.Generator:
    return np.random.default_rng(seed)


def share(sound: Samples, low: float, high: float) -> float:
    """The part of the power that lies between two frequencies."""
    power = np.abs(np.fft.rfft(sound)) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    return float(power[(hertz >= low) & (hertz < high)].sum() / power.sum())


def middle(sound: Samples) -> float:
    """The mean frequency of the power, in Hz."""
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float((power * np.fft.rfftfreq(len(sound), 1 / RATE)).sum() / power.sum())


def highest(sound: Samples, low: float = 20, high: float = 20_000) -> float:
    """The frequency that is strongest between two."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    inside = (hertz >= low) & (hertz < high)
    return float(hertz[inside][np.argmax(power[inside])])


def levels(sound: Samples, seconds: float = 0.01) -> Floats:
    """The strength of every stretch of so many seconds."""
    size = int(seconds * RATE)
    count = len(sound) // size
    power = sound[: count * size].reshape(count, size).astype(np.float64) ** 2
    found: Floats = np.sqrt(power.mean(axis=1))
    return found


def onsets(sound: Samples, apart: float, share_of_top: float = 0.25) -> Floats:
    """The times at which the sound jumps up, at least so many seconds from one another."""
    strength = levels(sound)
    found: list[float] = []
    bound = share_of_top * strength.max()
    before = np.concatenate([[0.0], strength[:-1]])
    for number in np.flatnonzero((strength > bound) & (strength > 1.5 * before)):
        if not found or number * 0.01 - found[-1] >= apart:
            found.append(float(number) * 0.01)
    return np.array(found)


def crest(sound: Samples) -> float:
    """How far the highest sample is above the strength of all, in dB."""
    return float(20 * np.log10(np.abs(sound).max() / np.sqrt(np.mean(sound**2))))
