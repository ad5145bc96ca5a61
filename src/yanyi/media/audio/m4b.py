"""Audiobooks: pieces of AAC joined without encoding again, with chapters, tags and a cover."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from yanyi.media.audio.atoms import Tags, box, found, inside, top
from yanyi.media.audio.index import Chapter, Sizes, Sound, heads, index
from yanyi.media.audio.length import FRAME, RATE

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of AAC and the title of its chapter; without one it goes on with the last."""

    path: Path
    title: str


@dataclass(frozen=True, slots=True)
class _Packets:
    """The packets of a piece: their sizes, how to decode them, where they begin in their file."""

    sizes: Sizes
    entry: bytes
    begin: int

    @property
    def size(self) -> int:
        """How many bytes they take together."""
        return int(self.sizes.sum(dtype=np.int64))


def write_m4b(
    output: Path,
    pieces: Sequence[Piece],
    tags: Tags,
    language: str,
    cover: bytes = b"",
    rate: int = RATE,
) -> None:
    """Join the pieces; ``language`` is a code of three letters (``zho``).

    The index comes first, so that the book can be listened to while it is loaded, and only the
    sizes of packets are held: 0.3 MB for an hour.
    """
    packets = {path: _packets(path) for path in dict.fromkeys(piece.path for piece in pieces)}
    parts = [packets[piece.path] for piece in pieces]
    sizes = np.empty(sum(len(part.sizes) for part in parts), ">u4")
    np.concatenate([part.sizes for part in parts], out=sizes)
    sound = Sound(sizes, parts[0].entry, rate, language)
    chapters = _chapters(pieces, parts)
    kind = box(b"ftyp", b"M4B ", struct.pack(">I", 512), b"M4B M4A isomiso2")
    moov = index(sound, chapters, tags, cover, len(kind))
    titles = b"".join(heads(chapters))
    whole = 16 + len(titles) + sum(part.size for part in parts)
    with output.open("wb") as out:
        out.write(kind)
        out.writelines(moov)
        out.write(struct.pack(">I4sQ", 1, b"mdat", whole) + titles)
        for piece, part in zip(pieces, parts, strict=True):
            with piece.path.open("rb") as source:
                source.seek(part.begin)
                _copy(source, out, part.size)


def _chapters(pieces: Sequence[Piece], parts: Sequence[_Packets]) -> list[Chapter]:
    at = 0
    chapters = []
    for piece, part in zip(pieces, parts, strict=True):
        if piece.title:
            chapters.append(Chapter(piece.title, at))
        at += len(part.sizes) * FRAME
    return chapters


def _packets(path: Path) -> _Packets:
    """The packets of a file with one track, which lie one after another in it."""
    moov = b""
    for kind, begin, end in top(path):
        if kind == b"moov":
            with path.open("rb") as file:
                file.seek(begin)
                moov = file.read(end - begin)
    table = found(moov, b"trak", b"mdia", b"minf", b"stbl")
    boxes = {kind: table[begin:end] for kind, begin, end in inside(table)}
    wide = b"co64" in boxes
    begin = struct.unpack_from(">Q" if wide else ">I", boxes[b"co64" if wide else b"stco"], 8)[0]
    same, count = struct.unpack_from(">II", boxes[b"stsz"], 4)
    sizes = np.full(count, same, ">u4")
    if not same:
        sizes = np.frombuffer(boxes[b"stsz"], ">u4", count, 12)
    return _Packets(sizes, boxes[b"stsd"][8:], begin)


def _copy(source: BinaryIO, out: BinaryIO, size: int) -> None:
    while size:
        block = source.read(min(size, _BLOCK))
        if not block:
            raise ValueError("a piece of sound is shorter than its index says")
        out.write(block)
        size -= len(block)
