"""Music as files that people keep: FLAC, Opus in Ogg and MP3, with tags and a cover."""

import base64
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np

from yanyi.media.audio.atoms import Tags
from yanyi.media.audio.id3 import tagged
from yanyi.media.audio.sound import Samples, blocks, frame_of

MUSIC_RATE = 48_000
_BLOCK = 4096
_FRONT = 3
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def write_lossless(path: Path, samples: Samples, rate: int = MUSIC_RATE) -> None:
    """Samples (channels, n) as 16-bit FLAC: the same samples give the same bytes."""
    whole = np.clip(np.rint(samples * 32767.0), -32768, 32767).astype(np.int16)
    layout = "mono" if len(whole) == 1 else "stereo"
    with av.open(str(path), "w", format="flac", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("flac", rate=rate, options={"flags": "+bitexact"})
        stream.layout, stream.format = layout, "s16"
        for at in range(0, max(whole.shape[1], 1), _BLOCK):
            piece = whole[:, at : at + _BLOCK]
            if piece.shape[1] == 0:
                piece = np.zeros((len(whole), 1), np.int16)
            packed = np.ascontiguousarray(piece.T).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(packed, format="s16", layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def write_record(
    source: Path, output: Path, kind: str, bit_rate: int, tags: Tags, track: str, cover: bytes
) -> None:
    """A lossless file as one that people keep; ``kind`` is ``ogg``, ``mp3`` or ``flac``."""
    if kind == "mp3":
        bare = output.with_suffix(".bare")
        _encode(source, bare, _FORMATS[kind], bit_rate, {})
        tagged(bare, output, tags, track, "und", cover)
        bare.unlink()
        return
    comments = dict(_comments(tags, track, cover if kind == "ogg" else b""))
    _encode(source, output, _FORMATS[kind], bit_rate, comments)


@dataclass(frozen=True, slots=True)
class _Format:
    """A kind of file: its container, codec and sample format, samples a frame, and options."""

    container: str
    codec: str
    sample: str
    frame: int
    options: tuple[tuple[str, str], ...] = ()


_FORMATS = {
    # The number of the one stream of an Ogg file, which libav would draw by chance.
    "ogg": _Format("ogg", "libopus", "fltp", 960, (("serial_offset", "1"),)),
    "flac": _Format("flac", "flac", "s16", _BLOCK),
    "mp3": _Format("mp3", "libmp3lame", "fltp", 1152, (("id3v2_version", "0"),)),
}


def _encode(
    source: Path, output: Path, form: _Format, bit_rate: int, comments: dict[str, str]
) -> None:
    """Encode a file as it is, 48 kHz and stereo, the same bytes every time."""
    options = {"fflags": "+bitexact", **dict(form.options)}
    with av.open(str(output), "w", format=form.container, options=options) as container:
        added = container.add_stream(form.codec, rate=MUSIC_RATE, options={"flags": "+bitexact"})
        stream = cast(av.AudioStream, added)
        stream.layout = "stereo"
        if form.sample == "s16":
            stream.format = form.sample
        else:
            stream.bit_rate = bit_rate
        for place in (container.metadata, stream.metadata):
            place.update(comments)
        cut = av.AudioResampler(form.sample, "stereo", MUSIC_RATE, frame_size=form.frame)
        at = 0
        for piece in blocks(source, MUSIC_RATE, 2):
            for frame in cut.resample(frame_of(piece, MUSIC_RATE, at)):
                container.mux(stream.encode(frame))
            at += piece.shape[1]
        for frame in cut.resample(None):
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _comments(tags: Tags, track: str, cover: bytes) -> Iterator[tuple[str, str]]:
    """The tags under the names that comments in Ogg and FLAC have."""
    number, _, count = track.partition("/")
    rows: Iterable[tuple[str, str]] = (
        ("TITLE", tags.title),
        ("ALBUM", tags.album or tags.title),
        ("ARTIST", tags.narrator or tags.author),
        ("COMPOSER", tags.narrator),
        ("GENRE", tags.genre),
        ("COMMENT", tags.comment),
        ("DESCRIPTION", tags.description),
        ("COPYRIGHT", tags.rights),
        ("TRACKNUMBER", number),
        ("TRACKTOTAL", count),
        *tags.free,
    )
    yield from ((name, text) for name, text in rows if text)
    if cover:
        yield "METADATA_BLOCK_PICTURE", base64.b64encode(_picture(cover)).decode("ascii")


def _picture(cover: bytes) -> bytes:
    """A front cover as a FLAC picture block."""
    kind = b"image/png" if cover.startswith(_PNG_SIGNATURE) else b"image/jpeg"
    head = struct.pack(">II", _FRONT, len(kind)) + kind + struct.pack(">I", 0)
    return head + struct.pack(">IIIII", 0, 0, 0, 0, len(cover)) + cover
