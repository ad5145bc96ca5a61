"""The sound of one scene of a film: clips at their frames, mixed and encoded as AAC packets."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer

from yanyi.media.audio.curve import Curve, ducked
from yanyi.media.audio.heard import MOST, Heard, hold, listen
from yanyi.media.audio.limiter import CEILING
from yanyi.media.audio.mixer import Placed, master
from yanyi.media.audio.sound import Samples, frame_of
from yanyi.media.video import EXACT
from yanyi.media.video_mix import SceneSound, Sounding

RATE = 48_000
PACKET = 1024
"""Samples in a packet; the first packet of a track only primes the decoder."""
BITS = 160_000
_LOUDER = 3.0
"""LU of a film over what a clip has: films are watched in rooms, books heard in ears."""
_SEAM = RATE // 100
"""Samples over which a clip is cut in two in the pause between words."""
_ATTACK, _RELEASE = 0.35, 0.9
"""Seconds in which what is ducked sinks before words, and comes up after them."""


def mix_scene(params: SceneSound, inputs: list[Path], output: Path) -> None:
    """Write the sound of a scene as AAC in MP4, as long as its frames."""
    placed = [_placed(path, clip, params) for clip, path in zip(params.clips, inputs, strict=True)]
    length = params.frames * a_frame(params.fps)

    def encode(ceiling: float) -> Heard:
        encode_sound(output, master(placed, length, RATE, channels=2, ceiling=ceiling))
        return listen(output, RATE, channels=2)

    hold(encode, CEILING, MOST)


def a_frame(fps: int) -> int:
    """The samples of a frame."""
    return RATE // fps


def _placed(path: Path, clip: Sounding, scene: SceneSound) -> Placed:
    """A clip on the line of time, in samples."""
    frame = a_frame(scene.fps)
    first = clip.frame * frame
    curve = _ducked(scene, clip.duck) if clip.duck else ()
    until = None if clip.until is None else clip.until * frame
    placed = Placed(
        path,
        first,
        clip.gain + _LOUDER,
        clip.pan,
        until=until,
        loops=clip.loops,
        fade_in=clip.fade_in * frame,
        fade_out=clip.fade_out * frame,
        curve=curve,
    )
    if clip.part is None:
        return placed
    begins, ends = (round(second * RATE) for second in clip.part)
    return replace(
        placed,
        start=first - begins,
        since=first,
        until=first + ends - begins,
        fade_in=_SEAM,
        fade_out=_SEAM,
    )


def _ducked(scene: SceneSound, depth: float) -> Curve:
    frame = a_frame(scene.fps)
    spans = ((start * frame, end * frame) for start, end in scene.spoken)
    return ducked(spans, depth, round(_ATTACK * RATE), round(_RELEASE * RATE))


def encode_sound(path: Path, pieces: Iterator[Samples]) -> None:
    """Write stereo pieces (2, n) as AAC in MP4, the same bytes every time."""
    with av.open(str(path), "w", format="mp4", options=EXACT) as container:
        stream = _aac(container)
        at = 0
        for piece in pieces:
            container.mux(stream.encode(frame_of(piece, RATE, at)))
            at += piece.shape[1]
        container.mux(stream.encode(None))


def silence() -> bytes:
    """One AAC packet of silence, as the encoder of scenes makes it."""
    codec = av.CodecContext.create("aac", "w")
    codec.options = {"flags": "+bitexact"}
    codec.sample_rate, codec.layout, codec.format = RATE, "stereo", "fltp"
    codec.bit_rate = BITS
    quiet = np.zeros((2, 4 * PACKET), np.float32)
    return bytes(codec.encode(frame_of(quiet, RATE, 0))[-1])


def _aac(container: OutputContainer) -> AudioStream:
    stream = container.add_stream("aac", rate=RATE, layout="stereo", options={"flags": "+bitexact"})
    stream.bit_rate = BITS
    return stream
