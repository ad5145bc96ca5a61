"""A long recording as stretches of about a minute, cut where it is quiet, read as a stream."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from yanyi.media.audio.sound import Samples, blocks, gathered

RATE = 16_000
LEAST, MOST = 30.0, 60.0
"""Seconds of a stretch; the last may be shorter."""
_FRAME = 320  # 20 ms
_QUIET = 15  # frames whose loudness is taken together


def stretches(path: Path) -> Iterator[tuple[float, Samples]]:
    """The second where each stretch begins and its samples, (n,) at 16 kHz, in order."""
    least, most = int(LEAST * RATE), int(MOST * RATE)
    begun, held = 0, np.zeros(0, np.float32)
    for block in gathered(blocks(path, RATE), RATE):
        held = np.concatenate([held, block[0]])
        while len(held) > most:
            end = least + _quietest(held[least:most])
            yield begun / RATE, held[:end]
            begun, held = begun + end, held[end:]
    if len(held):
        yield begun / RATE, held


def _quietest(samples: Samples) -> int:
    """The middle of where the samples are quietest; of equals the last."""
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    power = np.convolve(np.mean(frames**2, axis=1), np.ones(_QUIET), "valid")
    quietest = len(power) - 1 - int(np.argmin(power[::-1]))
    return (quietest + _QUIET // 2) * _FRAME
