"""Noise of any colour, at rest or changing; its end always meets its beginning.

The building blocks follow A. Farnell, "Designing Sound" (2010): most sounds of the world are
noise that something shapes.
"""

from collections.abc import Callable

import numpy as np

from yanyi.media.audio.length import transformed
from yanyi.media.audio.sound import Samples
from yanyi.music.sound.modal import RATE, Floats

Colour = Callable[[Floats], Floats]
"""The height of every frequency in Hz."""

Flow = Callable[[Floats, Floats], Floats]
"""The height of every frequency (1, bins) at every time in seconds (frames, 1)."""

_HOP = 1024
_LOWEST = 20.0
"""Hz below which nothing is heard, and little is left."""


def band(hertz: Floats, low: Floats | float, high: Floats | float, steep: int = 2) -> Floats:
    """1 between two frequencies, falling by ``6 * steep`` dB an octave outside of them."""
    under, over = (low / hertz) ** (2 * steep), (hertz / high) ** (2 * steep)
    found: Floats = 1 / np.sqrt((1 + under) * (1 + over))
    return found


def hump(hertz: Floats, centre: Floats | float, octaves: float) -> Floats:
    """1 at the centre, soft on both sides."""
    found: Floats = np.exp(-((np.log2(hertz / centre) / octaves) ** 2))
    return found


def white(chance: np.random.Generator, count: int) -> Samples:
    """Plain noise, (count,)."""
    return chance.standard_normal(count, np.float32)


def coloured(chance: np.random.Generator, count: int, colour: Colour) -> Samples:
    """Noise of a colour as strong as plain noise, (count,)."""
    sound = filtered(white(chance, count), colour)
    return sound / np.float32(max(float(np.sqrt(np.mean(sound**2))), 1e-9))


def filtered(samples: Samples, colour: Colour) -> Samples:
    """Sound in a colour; what would ring on past its end comes back at its beginning."""
    spectrum = np.fft.rfft(samples)
    spectrum *= _heights(len(samples), colour)
    return np.fft.irfft(spectrum, len(samples)).astype(np.float32)


def cleared(samples: Samples, colour: Colour) -> Samples:
    """Sound in a colour; what would ring on past its end is cut."""
    size = transformed(len(samples) + RATE // 8)
    spectrum = np.fft.rfft(samples, size)
    spectrum *= _heights(size, colour)
    return np.fft.irfft(spectrum, size)[: len(samples)].astype(np.float32)


def _heights(size: int, colour: Colour) -> Samples:
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    heights = colour(np.maximum(hertz, 1.0)) / np.sqrt(1 + (_LOWEST / np.maximum(hertz, 1e-3)) ** 8)
    heights[0] = 0.0
    found: Samples = heights.astype(np.float32)
    return found


def flowing(chance: np.random.Generator, count: int, flow: Flow, hop: int = _HOP) -> Samples:
    """Noise whose colour changes, (count,): short stretches of it, each fading into the next.

    The stretches are strangers to one another, so their powers add up: their windows are sines.
    """
    frames = max(3, round(count / hop))
    step = count / frames
    width = 2 * int(np.ceil(step))
    size = transformed(width)
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    times = (np.arange(frames) + 1.0) * step / RATE
    heights = flow(np.maximum(hertz, 1.0)[None], times[:, None]) * (hertz >= _LOWEST)[None]
    drawn = chance.standard_normal((2, frames, len(hertz)), np.float32)
    spectra = (drawn[0] + 1j * drawn[1]) * heights.astype(np.float32)
    stretches = np.fft.irfft(spectra, size, axis=1)[:, :width] * np.sqrt(size / 2)
    stretches *= np.sin(np.pi * (np.arange(width) + 0.5) / (2 * step)).clip(0)
    out = np.zeros(count + width)
    for number, stretch in enumerate(stretches):
        start = round(number * step)
        out[start : start + width] += stretch
    out[:width] += out[count:]
    return out[:count].astype(np.float32)
