"""The one limiter at the end of every mix: no true peak passes the ceiling."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE
from yanyi.media.audio.loudness import PEAK_CONTEXT, true_peaks
from yanyi.media.audio.sound import Samples

CEILING = -3.5
"""dBTP before encoding; what an AAC decoder adds stays under -1.5."""

_LOOK = 0.008
_PIECE = 1 << 16


def limit(
    pieces: Iterable[Samples], rate: int = RATE, ceiling: float = CEILING
) -> Iterator[Samples]:
    """The same sound, as long, with its peaks eased under ``ceiling`` dBTP."""
    look = int(_LOOK * rate)
    margin = 2 * look + 2 * PEAK_CONTEXT
    top = 10 ** (ceiling / 20)
    held: Samples | None = None
    before = 0  # how many samples of `held` are already given out
    for piece in pieces:
        held = piece if held is None else np.concatenate([held, piece], axis=1)
        if held.shape[1] - before >= _PIECE + margin:
            end = held.shape[1] - margin
            yield _eased(held, look, top)[:, before:end]
            keep = max(0, end - margin)
            held, before = held[:, keep:], end - keep
    if held is not None and held.shape[1] > before:
        yield _eased(held, look, top)[:, before:]


def _eased(samples: Samples, look: int, top: float) -> Samples:
    peaks = true_peaks(samples)
    if peaks.max(initial=0.0) <= top:
        return samples
    wanted = np.minimum(1.0, top / np.maximum(peaks, top))
    window = np.hanning(2 * look + 3)[1:-1]
    lowest = _sliding_minimum(np.pad(wanted, 2 * look, constant_values=1.0), 2 * look + 1)
    gain = np.convolve(lowest, window / window.sum(), "valid")
    return (samples * gain).astype(np.float32)


def _sliding_minimum(values: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """The least of every ``width`` neighbours, (n - width + 1,)."""
    count = len(values)
    padded = np.pad(values, (0, -count % width), constant_values=np.inf).reshape(-1, width)
    forward = np.minimum.accumulate(padded, axis=1).ravel()
    backward = np.minimum.accumulate(padded[:, ::-1], axis=1)[:, ::-1].ravel()
    return np.minimum(backward[: count - width + 1], forward[width - 1 : count])
