"""The one limiter at the end of every mix: no true peak passes the ceiling."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE
from yanyi.media.audio.loudness import PEAK_CONTEXT, true_peaks
from yanyi.media.audio.sound import Samples

CEILING = -4.5
"""dBTP before encoding: in an hour an AAC decoder adds 2 dB somewhere, and stays under -1.5."""

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
    peaks = true_peaks(samples, top)
    over = np.flatnonzero(peaks > top)
    if not len(over):
        return samples
    out = samples.copy()
    reach = 2 * look  # a peak turns down what is so far from it
    for first, last in _spans(over, 2 * reach):
        heights = np.pad(peaks[first : last + 1], 2 * reach)
        lowest = _sliding_minimum(top / np.maximum(heights, top, dtype=np.float64), 2 * look + 1)
        gain = _smoothed(lowest, look)
        lost = max(0, reach - first)
        stretch = out[:, first - reach + lost : last + 1 + reach]
        stretch *= gain[lost : lost + stretch.shape[1]]
    return out


def _spans(places: NDArray[np.int64], apart: int) -> Iterator[tuple[int, int]]:
    """The first and the last of every run of places that are not further apart than that."""
    cuts = np.flatnonzero(np.diff(places) > apart) + 1
    for run in np.split(places, cuts):
        yield int(run[0]), int(run[-1])


def _smoothed(values: NDArray[np.float64], look: int) -> NDArray[np.float64]:
    """The mean of every ``2 * look + 1`` neighbours, the middle ones counting most."""
    for _ in range(2):
        total = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
        values = (total[look + 1 :] - total[: -look - 1]) / (look + 1)
    return values


def _sliding_minimum(values: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """The least of every ``width`` neighbours, (n - width + 1,)."""
    count = len(values)
    padded = np.pad(values, (0, -count % width), constant_values=np.inf).reshape(-1, width)
    forward = np.minimum.accumulate(padded, axis=1).ravel()
    backward = np.minimum.accumulate(padded[:, ::-1], axis=1)[:, ::-1].ravel()
    return np.minimum(backward[: count - width + 1], forward[width - 1 : count])
