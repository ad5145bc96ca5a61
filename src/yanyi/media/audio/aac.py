"""Pieces of an audiobook as AAC: encoded once, joined later without encoding again."""

import struct
from array import array
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import av
import numpy as np
from av.audio.codeccontext import AudioCodecContext

from yanyi.media.audio.atoms import box, top
from yanyi.media.audio.heard import Heard, unpacked
from yanyi.media.audio.index import Sound, index_at
from yanyi.media.audio.length import FRAME, RATE
from yanyi.media.audio.sound import Samples, floats, frame_of

_HEARD = b"heard"
_KIND = box(b"ftyp", b"M4A ", struct.pack(">I", 512), b"M4A isomiso2")


def write_aac(
    path: Path,
    pieces: Iterable[Samples],
    bit_rate: int,
    rate: int = RATE,
    listener: Callable[[Samples], None] | None = None,
) -> None:
    """Encode sound (channels, n) as AAC in an MP4 file, filled up to whole packets.

    The ``listener`` is given what is heard of it, decoded from the packets as they are made.
    Nothing is held but the sizes of packets.
    """
    sizes = array("I")
    ear: _Ear | None = None
    with path.open("wb") as out:
        out.write(_KIND + struct.pack(">I4sQ", 1, b"mdat", 0))
        first = out.tell()
        codec = _encoder(bit_rate, rate)
        for packet in _packets(codec, pieces, rate):
            out.write(packet)
            sizes.append(len(packet))
            if listener is not None:
                ear = ear or _Ear(codec, listener)
                ear.take(packet)
        end = out.tell()
        sound = Sound(np.array(sizes, ">u4"), _entry(codec, bit_rate), rate, "und")
        out.writelines(index_at(sound, first))
        out.seek(first - 8)
        out.write(struct.pack(">Q", end - first + 16))


def _encoder(bit_rate: int, rate: int) -> AudioCodecContext:
    codec = av.CodecContext.create("aac", "w")
    assert isinstance(codec, AudioCodecContext)
    codec.options = {"flags": "+bitexact+global_header"}
    codec.sample_rate, codec.format, codec.bit_rate = rate, "fltp", bit_rate
    codec.thread_count = 1
    return codec


def _packets(codec: AudioCodecContext, pieces: Iterable[Samples], rate: int) -> Iterator[bytes]:
    """The packets of sound that comes in pieces of any size."""
    held: Samples | None = None
    at = 0
    for piece in pieces:
        if held is None:
            codec.layout = "mono" if piece.shape[0] == 1 else "stereo"
        held = piece if held is None else np.concatenate([held, piece], axis=1)
        whole = held.shape[1] // FRAME * FRAME
        for start in range(0, whole, FRAME):
            yield from map(bytes, codec.encode(frame_of(held[:, start : start + FRAME], rate, at)))
            at += FRAME
        held = held[:, whole:]
    if held is None:
        codec.layout = "mono"
        held = np.zeros((1, FRAME), np.float32)
    if held.shape[1]:
        last = np.pad(held, ((0, 0), (0, FRAME - held.shape[1])))
        yield from map(bytes, codec.encode(frame_of(last, rate, at)))
    yield from map(bytes, codec.encode(None))


class _Ear:
    """Decodes packets as a player does; the first is run-in that nobody hears."""

    def __init__(self, codec: AudioCodecContext, listener: Callable[[Samples], None]) -> None:
        decoder = av.CodecContext.create("aac", "r")
        assert isinstance(decoder, AudioCodecContext)
        decoder.extradata = codec.extradata
        self._decoder = decoder
        self._listener = listener
        self._running_in = True

    def take(self, packet: bytes) -> None:
        for frame in self._decoder.decode(av.Packet(packet)):
            if not self._running_in:
                self._listener(floats(frame))
            self._running_in = False


def _entry(codec: AudioCodecContext, bit_rate: int) -> bytes:
    """How to decode the packets, as MP4 files say it."""
    config = bytes(codec.extradata or b"")
    decoder = _descriptor(
        4, struct.pack(">BBHBII", 0x40, 0x15, 0, 0, bit_rate, bit_rate), _descriptor(5, config)
    )
    stream = _descriptor(3, struct.pack(">HB", 1, 0), decoder, _descriptor(6, b"\x02"))
    head = struct.pack(">6xH8xHHHHHH", 1, codec.channels, 16, 0, 0, codec.sample_rate, 0)
    return box(b"mp4a", head, box(b"esds", bytes(4), stream))


def _descriptor(kind: int, *content: bytes) -> bytes:
    inner = b"".join(content)
    return bytes([kind, len(inner)]) + inner


def note(path: Path, heard: Heard) -> None:
    """Write into a finished piece what was heard of it; players pass over it."""
    with path.open("ab") as file:
        file.write(box(b"free", _HEARD, heard.packed().encode()))


def noted(path: Path) -> Heard:
    """What was heard of a piece."""
    with path.open("rb") as file:
        for kind, begin, end in top(path):
            if kind == b"free" and end - begin > len(_HEARD):
                file.seek(begin)
                found = file.read(end - begin)
                if found.startswith(_HEARD):
                    return unpacked(found[len(_HEARD) :])
    raise ValueError("nobody has listened to this piece")
