"""Sound files in and out: float32 samples, shape (channels, n), 24 kHz unless told otherwise."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.length import RATE

Samples = NDArray[np.float32]
_LAYOUT = {1: "mono", 2: "stereo"}
_BLOCK = 4096


def blocks(path: Path, rate: int = RATE, channels: int = 1) -> Iterator[Samples]:
    """The sound of a file piece by piece, each (channels, n)."""
    resampler = av.AudioResampler(format="fltp", layout=_LAYOUT[channels], rate=rate)
    with av.open(str(path)) as container:
        sound = container.streams.audio[0]
        as_it_is = sound.rate == rate and sound.layout.name == _LAYOUT[channels]
        for frame in container.decode(sound):
            if as_it_is and frame.format.name == "fltp":
                yield floats(frame)
            elif as_it_is and frame.format.name == "s16" and channels == 1:
                yield _plane(frame, 0, np.int16) * np.float32(1 / 32768)
            else:
                yield from map(floats, resampler.resample(frame))
        yield from map(floats, resampler.resample(None))


def floats(frame: av.AudioFrame) -> Samples:
    """The samples of a frame of planes of floats, (channels, n)."""
    return np.concatenate([_plane(frame, n, np.float32) for n in range(frame.layout.nb_channels)])


def _plane(frame: av.AudioFrame, number: int, kind: type) -> NDArray[Any]:
    """One plane of a frame, (1, n): quicker than PyAV's own way, which stacks copies."""
    return np.frombuffer(memoryview(frame.planes[number]), kind, frame.samples)[None]


def gathered(pieces: Iterable[Samples], least: int = 1 << 15) -> Iterator[Samples]:
    """The same sound in larger pieces, of at least ``least`` samples but for the last."""
    held: list[Samples] = []
    count = 0
    for piece in pieces:
        held.append(piece)
        count += piece.shape[1]
        if count >= least:
            yield np.concatenate(held, axis=1)
            held, count = [], 0
    if held:
        yield np.concatenate(held, axis=1)


def read(path: Path, rate: int = RATE, channels: int = 1) -> Samples:
    """The whole sound of a short file, (channels, n)."""
    pieces = list(blocks(path, rate, channels))
    return np.concatenate(pieces, axis=1) if pieces else np.zeros((channels, 0), np.float32)


def frame_of(samples: Samples, rate: int, at: int) -> av.AudioFrame:
    """An encoder's frame of float samples that starts at sample ``at``."""
    layout = _LAYOUT[samples.shape[0]]
    frame = av.AudioFrame.from_ndarray(
        np.ascontiguousarray(samples, np.float32), format="fltp", layout=layout
    )
    frame.sample_rate = rate
    frame.pts = at
    frame.time_base = Fraction(1, rate)
    return frame


def write_flac(path: Path, samples: Samples, rate: int = RATE) -> None:
    """Write mono samples (n,) as 16-bit FLAC: the same samples give the same bytes."""
    whole = np.clip(np.rint(samples * 32767.0), -32768, 32767).astype(np.int16)
    with av.open(str(path), "w", format="flac", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("flac", rate=rate, options={"flags": "+bitexact"})
        stream.layout = "mono"
        stream.format = "s16"
        for at in range(0, max(len(whole), 1), _BLOCK):
            piece = whole[at : at + _BLOCK][None]
            if piece.shape[1] == 0:
                piece = np.zeros((1, 1), np.int16)
            frame = av.AudioFrame.from_ndarray(piece, format="s16", layout="mono")
            frame.sample_rate = rate
            frame.pts = at
            frame.time_base = Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
