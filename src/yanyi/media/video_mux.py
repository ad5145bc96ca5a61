"""A finished film: segments and sounds joined by copying, with subtitles, chapters and labels."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from heapq import merge
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream

from yanyi.media.subtitles import Cue, main_part, read_webvtt
from yanyi.media.video_plan import Film, Reel
from yanyi.media.video_sound import PACKET, RATE, a_frame, silence

if TYPE_CHECKING:
    from av.container.core import Chapter

    Packets = Iterator[Packet[Stream]]

_TICKS = 1000
_SAMPLE = Fraction(1, RATE)
_UNITS = 9_216_000
_ISO_639 = {"zh": "zho", "en": "eng", "ja": "jpn", "ko": "kor", "fr": "fra", "de": "deu"}


def join(params: Film, inputs: list[Path], output: Path) -> None:
    """Write the MP4; nothing is encoded again, and its index stands before its pictures."""
    count = sum(len(reel.frames) for reel in params.reels)
    languages = (params.language, *params.others)
    segments, scenes = inputs[:count], inputs[count : count + len(params.reels)]
    words = inputs[count + len(params.reels) :]
    lengths = [length for reel in params.reels for length in reel.frames]
    flags = {"movflags": "+faststart+use_metadata_tags", "fflags": "+bitexact"}
    with av.open(str(output), "w", format="mp4", options=flags) as film:
        with av.open(str(segments[0])) as one, av.open(str(scenes[0])) as two:
            picture = film.add_stream_from_template(one.streams.video[0])
            sound = film.add_stream_from_template(two.streams.audio[0])
        streams: list[Stream] = [picture, sound]
        for stream in streams:
            stream.metadata["language"] = _language(params.language)
        texts = list(_tracks(film, zip(languages, words, strict=True)))
        film.metadata.update(params.tags)
        film.set_chapters(list(_chapters(params, sum(lengths))))
        interleave(
            film,
            pictures(segments, lengths, picture, params.fps),
            sounds(scenes, params.reels, sound, params.fps),
            *texts,
        )


def _language(language: str) -> str:
    return _ISO_639.get(main_part(language), "und")


def _tracks(film: OutputContainer, words: Iterable[tuple[str, Path]]) -> "Iterator[Packets]":
    """A track of words for every language that has any; players show the first by themselves."""
    for language, path in words:
        if cues := read_webvtt(path.read_text("utf-8")):
            text = film.add_mux_stream("mov_text")
            text.time_base = Fraction(1, _TICKS)
            text.metadata["language"] = _language(language)
            yield _texts(cues, text)


def _chapters(film: Film, frames: int) -> Iterator["Chapter"]:
    ends = [*(mark.frame for mark in film.marks[1:]), frames]
    for n, (mark, end) in enumerate(zip(film.marks, ends, strict=True)):
        yield {
            "id": n + 1,
            "start": round(mark.frame * _TICKS / film.fps),
            "end": round(end * _TICKS / film.fps),
            "time_base": Fraction(1, _TICKS),
            "metadata": {"title": mark.title},
        }


def interleave(film: OutputContainer, *tracks: "Packets") -> None:
    """Mux the tracks' packets in the order of their times, never holding more than one of each."""
    for packet in merge(*tracks, key=_when):
        film.mux_one(packet)


def _when(packet: "Packet[Stream]") -> int:
    """When a packet is decoded, in units in which a second of any film is whole."""
    base = packet.time_base
    if packet.dts is None or base is None:
        return 0
    return packet.dts * base.numerator * _UNITS // base.denominator


def pictures(segments: list[Path], lengths: list[int], stream: Stream, fps: int) -> "Packets":
    """The packets of all segments, one after the other."""
    before = 0
    for path, length in zip(segments, lengths, strict=True):
        with av.open(str(path)) as segment:
            count, video = 0, segment.streams.video[0]
            base = video.time_base or Fraction(1, fps)
            shift = round(Fraction(before, fps) / base)
            for packet in segment.demux(video):
                if packet.dts is None or packet.pts is None:
                    continue
                moved: Packet[Stream] = Packet(bytes(packet))
                moved.pts, moved.dts = packet.pts + shift, packet.dts + shift
                moved.duration, moved.time_base = packet.duration, base
                moved.is_keyframe = packet.is_keyframe
                moved.stream = stream
                count += 1
                yield moved
        if count != length:
            raise ValueError(f"a segment of {count} frames where {length} were planned")
        before += length


def sounds(scenes: list[Path], reels: tuple[Reel, ...], stream: Stream, fps: int) -> "Packets":
    """The packets of all scenes on one grid of packets, silence in between.

    A scene begins at the packet nearest to its first frame, under 11 ms from it.
    """
    quiet, frame = silence(), a_frame(fps)
    at = -1  # the next packet; the first one only primes the decoder
    before = 0
    for path, reel in zip(scenes, reels, strict=True):
        begin = round(Fraction(before * frame, PACKET))
        while at < begin - 1:
            yield _packet(quiet, at, stream)
            at += 1
        before += sum(reel.frames)
        last = -(-before * frame // PACKET)
        with av.open(str(path)) as scene:
            for n, packet in enumerate(scene.demux(scene.streams.audio[0])):
                grid = begin - 1 + n
                if packet.size and at <= grid < last:
                    yield _packet(bytes(packet), grid, stream)
                    at = grid + 1
    end = before * frame
    while at * PACKET < end:
        yield _packet(quiet, at, stream)
        at += 1


def _packet(data: bytes, grid: int, stream: Stream) -> "Packet[Stream]":
    packet: Packet[Stream] = Packet(data)
    packet.pts = packet.dts = grid * PACKET
    packet.duration = PACKET
    packet.time_base = _SAMPLE
    packet.stream = stream
    packet.is_keyframe = True
    return packet


def _texts(cues: tuple[Cue, ...], stream: Stream) -> "Packets":
    for cue in cues:
        words = cue.text.encode()
        packet: Packet[Stream] = Packet(len(words).to_bytes(2, "big") + words)
        packet.pts = packet.dts = round(cue.start * _TICKS)
        packet.duration = max(1, round((cue.end - cue.start) * _TICKS))
        packet.time_base = Fraction(1, _TICKS)
        packet.stream = stream
        packet.is_keyframe = True
        yield packet
