"""The sound of a quiet room: shaped noise far under the words, so that no pause is dead."""

from collections.abc import Iterable, Iterator
from functools import cache

import numpy as np

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples

LEVEL = -68.0
"""dB RMS: well under the -60 that shops allow, well over what an MP3 would drop."""

_LOW, _HIGH = 60.0, 5000.0
_SIZE = 1 << 18


def with_room(pieces: Iterable[Samples], rate: int = RATE) -> Iterator[Samples]:
    """The sound (channels, n) in a room: the same noise under it from the first sample on."""
    noise = _noise(rate)
    at = 0
    for piece in pieces:
        count = piece.shape[1]
        places = np.arange(at, at + count) % _SIZE
        yield piece + noise[places]
        at += count


@cache
def _noise(rate: int) -> Samples:
    """Noise that can be repeated without a seam, (n,): more of it below, as in rooms."""
    frequency = np.fft.rfftfreq(_SIZE, 1 / rate)
    shape = 1 / np.sqrt(1 + (frequency / 300.0) ** 2)
    shape *= 1 / np.sqrt(1 + (_LOW / np.maximum(frequency, 1e-3)) ** 4)
    shape *= 1 / np.sqrt(1 + (frequency / _HIGH) ** 8)
    turns = np.random.Generator(np.random.PCG64(11)).random(len(frequency)) * 2 * np.pi
    wave = np.fft.irfft(shape * np.exp(1j * turns), _SIZE)
    wave *= 10 ** (LEVEL / 20) / np.sqrt((wave**2).mean())
    return wave.astype(np.float32)
