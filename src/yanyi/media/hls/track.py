"""Writes one track of a film as a fragmented MP4: pieces that begin at key frames."""

from pathlib import Path

import av

from yanyi.media.hls.plan import Pictures, Sound
from yanyi.media.video_mux import pictures, sounds

_FRAGMENTS = "+delay_moov+default_base_moof+skip_trailer+use_metadata_tags"
"""The index waits for the first picture: it says by how much that is late, for a decoder must have
some later pictures before it."""
_LONG = 5_000_000
"""Microseconds of sound in a piece."""


def write_pictures(params: Pictures, segments: list[Path], output: Path) -> None:
    """The pictures; a piece is what lies between two key frames, the same in every size."""
    flags = {"movflags": f"{_FRAGMENTS}+frag_keyframe", "fflags": "+bitexact"}
    with av.open(str(output), "w", format="mp4", options=flags) as track:
        with av.open(str(segments[0])) as first:
            stream = track.add_stream_from_template(first.streams.video[0])
        track.metadata.update(params.tags)
        for packet in pictures(segments, list(params.frames), stream, params.fps):
            track.mux_one(packet)


def write_sound(params: Sound, scenes: list[Path], output: Path) -> None:
    """The sound, without the packet that only primes a decoder: it would begin before the film."""
    flags = {"movflags": _FRAGMENTS, "frag_duration": str(_LONG), "fflags": "+bitexact"}
    with av.open(str(output), "w", format="mp4", options=flags) as track:
        with av.open(str(scenes[0])) as first:
            stream = track.add_stream_from_template(first.streams.audio[0])
        track.metadata.update(params.tags)
        for packet in sounds(scenes, params.reels, stream, params.fps):
            if (packet.pts or 0) >= 0:
                track.mux_one(packet)
