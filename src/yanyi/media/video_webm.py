"""A film as WebM: VP9, a segment at a time, and Opus."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.packet import Packet
from av.stream import Stream
from av.video.frame import PictureType

from yanyi.media.video import BT709, EXACT, TAGS_ON_TV
from yanyi.media.video_grid import KEYS
from yanyi.media.video_mux import interleave
from yanyi.media.video_rendition import Web, WebFilm
from yanyi.media.video_sound import RATE

if TYPE_CHECKING:
    Packets = Iterator[Packet[Stream]]

_VP9 = {"deadline": "realtime", "cpu-used": "7", "crf": "33", "b": "0", "threads": "1"}
_BITS = 128_000
_TICKS = 1000
"""The ticks of a second in WebM."""


def encode(params: Web, segment: Path, output: Path) -> None:
    """Write a segment as VP9, the same bytes every time."""
    options = {**_VP9, "g": str(KEYS * params.fps), "flags": "+bitexact"}
    with (
        av.open(str(segment)) as film,
        av.open(str(output), "w", format="webm", options=EXACT) as web,
    ):
        source = film.streams.video[0].codec_context
        stream = web.add_stream("libvpx-vp9", rate=params.fps, options=options)
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = source.width, source.height, "yuv420p"
        context.color_primaries = context.color_trc = context.colorspace = BT709
        context.color_range = TAGS_ON_TV
        context.time_base = Fraction(1, params.fps)
        for number, frame in enumerate(film.decode(video=0)):
            frame.pts, frame.time_base = number, context.time_base
            frame.pict_type = PictureType.NONE
            web.mux(stream.encode(frame))
        web.mux(stream.encode(None))


def join(params: WebFilm, segments: list[Path], film: Path, output: Path) -> None:
    """Write the film: its pictures copied, its sound encoded, its names and labels kept."""
    with av.open(str(output), "w", format="webm", options=EXACT) as web, av.open(str(film)) as mp4:
        with av.open(str(segments[0])) as first:
            picture = web.add_stream_from_template(first.streams.video[0])
        sound = web.add_stream("libopus", rate=RATE, layout="stereo")
        sound.bit_rate = _BITS
        web.metadata.update(params.tags)
        for stream in (picture, sound):
            stream.metadata["language"] = mp4.streams.audio[0].metadata.get("language", "und")
        web.set_chapters(mp4.chapters())
        with av.open(str(film)) as heard:
            pictures = _pictures(params, segments, picture)
            interleave(web, pictures, _sounds(heard.decode(audio=0), sound))


def _pictures(params: WebFilm, segments: list[Path], stream: Stream) -> "Packets":
    """The packets of all segments, each at the tick nearest to its frame."""
    before = 0
    for path, length in zip(segments, params.frames, strict=True):
        count = 0
        with av.open(str(path)) as segment:
            for packet in segment.demux(segment.streams.video[0]):
                if not packet.size:
                    continue
                moved: Packet[Stream] = Packet(bytes(packet))
                ticks = [
                    round(Fraction((before + n) * _TICKS, params.fps)) for n in (count, count + 1)
                ]
                moved.pts = moved.dts = ticks[0]
                moved.duration, moved.time_base = ticks[1] - ticks[0], Fraction(1, _TICKS)
                moved.is_keyframe, moved.stream = packet.is_keyframe, stream
                count += 1
                yield moved
        if count != length:
            raise ValueError(f"a segment of {count} frames where {length} were planned")
        before += length


def _tick(frame: int, fps: int) -> int:
    return round(Fraction(frame * _TICKS, fps))


def _sounds(frames: Iterator[av.AudioFrame], stream: AudioStream) -> "Packets":
    """The sound as Opus."""
    shape = AudioResampler("flt", "stereo", RATE)
    for frame in frames:
        for one in shape.resample(frame):
            yield from stream.encode(one)
    yield from stream.encode(None)
