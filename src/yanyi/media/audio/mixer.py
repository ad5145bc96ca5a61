"""The one mixer: clips placed to the sample on a line of time, streamed out in pieces."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from yanyi.media.audio.length import RATE
from yanyi.media.audio.limiter import CEILING, limit
from yanyi.media.audio.sound import Samples, blocks

_PIECE = 1 << 15


@dataclass(frozen=True, slots=True)
class Placed:
    """A sound file on the line of time: first sample, gain in dB, place from -1 left to 1 right."""

    path: Path
    start: int
    gain: float = 0.0
    pan: float = 0.0


def mix(
    clips: Sequence[Placed], length: int, rate: int = RATE, channels: int = 1
) -> Iterator[Samples]:
    """``length`` samples of all clips together, in pieces; only sounding clips are open."""
    waiting = sorted(clips, key=lambda clip: clip.start, reverse=True)
    sounding: list[_Reader] = []
    for at in range(0, length, _PIECE):
        end = min(at + _PIECE, length)
        while waiting and waiting[-1].start < end:
            sounding.append(_Reader(waiting.pop(), rate, channels))
        piece = np.zeros((channels, end - at), np.float32)
        for reader in sounding:
            reader.add_to(piece, at)
        sounding = [reader for reader in sounding if not reader.ended]
        yield piece


def master(
    clips: Sequence[Placed],
    length: int,
    rate: int = RATE,
    channels: int = 1,
    ceiling: float = CEILING,
) -> Iterator[Samples]:
    """The mix as it goes to an encoder: limited, in pieces of any size."""
    return limit(mix(clips, length, rate, channels), rate, ceiling)


class _Reader:
    """A sounding clip: its decoder and how far it has been read."""

    def __init__(self, clip: Placed, rate: int, channels: int) -> None:
        self._at = clip.start
        self._pieces = blocks(clip.path, rate, channels if clip.pan == 0 else 1)
        self._rest = np.zeros((1, 0), np.float32)
        gain = 10 ** (clip.gain / 20)
        if channels == 2 and clip.pan != 0:
            angle = (min(1.0, max(-1.0, clip.pan)) + 1) * math.pi / 4
            sides = [math.cos(angle), math.sin(angle)]
            self._gain = np.array(sides, np.float32)[:, None] * np.float32(gain * math.sqrt(2))
        else:
            self._gain = np.full((1, 1), gain, np.float32)
        self.ended = False

    def add_to(self, piece: Samples, at: int) -> None:
        """Add what sounds from sample ``at`` on."""
        end = at + piece.shape[1]
        while self._at < end and not self.ended:
            if not self._rest.shape[1]:
                following = next(self._pieces, None)
                if following is None:
                    self.ended = True
                    return
                self._rest = following
                continue
            count = min(end - self._at, self._rest.shape[1])
            if self._at + count > at:
                skip = max(0, at - self._at)
                first = self._at + skip - at
                piece[:, first : first + count - skip] += self._rest[:, skip:count] * self._gain
            self._rest = self._rest[:, count:]
            self._at += count
