"""Sounds to try things on."""

import numpy as np

from yanyi.media.audio.sound import Samples


def tone(seconds: float, pitch: float = 997.0, level: float = -20.0, rate: int = 24_000) -> Samples:
    """A sine of so many dB below full scale, (n,)."""
    at = np.arange(int(seconds * rate)) / rate
    wave: Samples = (10 ** (level / 20) * np.sin(2 * np.pi * pitch * at)).astype(np.float32)
    return wave


def babble(seconds: float, rate: int = 24_000) -> Samples:
    """Noise that swells and fades as speech does, always the same, (n,)."""
    count = int(seconds * rate)
    noise = np.random.Generator(np.random.PCG64(1)).standard_normal(count)
    soft = np.convolve(noise, np.hanning(16) / 8, "same")
    swell = np.abs(np.sin(np.arange(count) / rate * 7)) ** 2
    speech: Samples = (0.2 * soft * swell).astype(np.float32)
    return speech
