"""Long sounds through short filters, stretch by stretch: what fits the cache of a core is quick."""

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import transformed
from yanyi.media.audio.sound import Samples

_LEAST = 1 << 16


def convolved(sounds: Samples, answers: Samples) -> Samples:
    """Sounds (inputs, n) through filters (outputs, inputs, taps): (outputs, n + taps - 1)."""
    count, taps = sounds.shape[1], answers.shape[2]
    size = transformed(max(_LEAST, 3 * taps))
    step = size - taps + 1
    filters = _spectra(answers, size) * np.float32(size) ** 2
    out = np.zeros((len(answers), count + taps - 1), np.float32)
    for at in range(0, count, step):
        spectra = _spectra(sounds[:, at : at + step], size)
        turned = np.einsum("oif,if->of", filters, spectra)
        heard = np.fft.irfft(turned, size, axis=1)
        end = min(at + size, out.shape[1])
        out[:, at:end] += heard[:, : end - at]
    return out


def _spectra(sounds: Samples, size: int) -> NDArray[np.complex64]:
    """Spectra divided by their size: NumPy transforms float32 quickly only so."""
    return np.fft.rfft(sounds, size, axis=-1, norm="forward").astype(np.complex64)
