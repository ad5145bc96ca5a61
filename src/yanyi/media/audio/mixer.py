"""The one mixer: clips placed to the sample on a line of time, streamed out in pieces."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.curve import Curve, gains
from yanyi.media.audio.length import RATE
from yanyi.media.audio.limiter import CEILING, limit
from yanyi.media.audio.loudness import clip_loudness
from yanyi.media.audio.sound import Samples, blocks, read

_PIECE = 1 << 15
_MOST = 14.0  # dB that a clip is raised or lowered to its level: what is softer is meant to be
_SILENT = -65.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A sound file on the line of time: first sample, gain in dB, place from -1 left to 1 right.

    With a ``level`` the clip, which is then short, is first brought to that loudness in LUFS.
    ``until`` is where it ends at the latest; a sound that ``loops`` begins again until then. It
    fades in and out over so many samples, the latter before ``until``. Before ``since``, a place on
    the line of time, it runs unheard. ``curve`` is more gain, over the whole line of time.
    """

    path: Path
    start: int
    gain: float = 0.0
    pan: float = 0.0
    level: float | None = None
    until: int | None = None
    loops: bool = False
    fade_in: int = 0
    fade_out: int = 0
    curve: Curve = ()
    since: int | None = None

    def __post_init__(self) -> None:
        if self.until is None and (self.loops or self.fade_out):
            raise ValueError("a sound that loops or fades out needs an end")
        if self.since is not None and not self.fade_in:
            raise ValueError("a sound that is heard from within fades in")

    @property
    def rises(self) -> int:
        """The sample from which it is heard."""
        return self.start if self.since is None else self.since


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
        self._clip = clip
        self._at = clip.start
        self._rest = np.zeros((1, 0), np.float32)
        gain = clip.gain
        if clip.level is None:
            self._pieces = _sound(clip, rate, channels)
        else:
            whole = read(clip.path, rate, 1 if clip.pan else channels)
            gain += _raised(whole, clip.level, rate)
            self._pieces = iter([whole])
        self._gain = _sides(clip.pan, channels) * np.float32(10 ** (gain / 20))
        self.ended = False

    def add_to(self, piece: Samples, at: int) -> None:
        """Add what sounds from sample ``at`` on."""
        end = at + piece.shape[1]
        if self._clip.until is not None:
            self.ended = self._clip.until <= end
            end = min(end, self._clip.until)
        while self._at < end:
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
                first = self._at + skip
                heard = self._rest[:, skip:count] * self._gain
                self._shape(heard, first)
                piece[:, first - at : first - at + heard.shape[1]] += heard
            self._rest = self._rest[:, count:]
            self._at += count

    def _shape(self, heard: Samples, first: int) -> None:
        """Fade and bend what is heard from sample ``first`` on."""
        clip, count = self._clip, heard.shape[1]
        if clip.curve:
            heard *= gains(clip.curve, first, count)
        if clip.fade_in and first < clip.rises + clip.fade_in:
            heard *= _rising(first - clip.rises, count, clip.fade_in)
        if clip.until is not None and clip.fade_out and first + count > clip.until - clip.fade_out:
            heard *= _rising(clip.until - first - count, count, clip.fade_out)[::-1]


def _sound(clip: Placed, rate: int, channels: int) -> Iterator[Samples]:
    """The sound of a clip, over and over where it loops."""
    while True:
        empty = True
        for piece in blocks(clip.path, rate, 1 if clip.pan else channels):
            empty = empty and not piece.shape[1]
            yield piece
        if not clip.loops or empty:
            return


def _raised(sound: Samples, level: float, rate: int) -> float:
    """The gain in dB that brings a clip to its level; what is silent stays so."""
    heard = clip_loudness(sound, rate)
    return max(-_MOST, min(_MOST, level - heard)) if heard > _SILENT else 0.0


def _sides(pan: float, channels: int) -> NDArray[np.float32]:
    """The factors of the channels, (channels or 1, 1): the same power wherever it comes from.

    What comes from the middle was spread over both when it was read, at that power too.
    """
    if channels != 2 or pan == 0:
        return np.ones((1, 1), np.float32)
    angle = (min(1.0, max(-1.0, pan)) + 1) * math.pi / 4
    return np.array([[math.cos(angle)], [math.sin(angle)]], np.float32)


def _rising(first: int, count: int, length: int) -> NDArray[np.float32]:
    """``count`` factors of a soft rise over ``length`` samples, from its sample ``first`` on."""
    at = np.clip((np.arange(first, first + count) + 0.5) / length, 0.0, 1.0)
    return (0.5 - 0.5 * np.cos(np.pi * at)).astype(np.float32)
