"""The boxes of a fragmented MP4: where its pieces lie, when they begin, what codec is in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

_HEAD = 8
_HOLDERS = frozenset({b"moov", b"trak", b"mdia", b"moof", b"traf"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A fragment that can be played alone: its first byte, its bytes, and when it begins."""

    at: int
    size: int
    begins: Fraction


@dataclass(frozen=True, slots=True)
class Box:
    """A box in bytes: what it is, and where its contents begin and end."""

    kind: bytes
    start: int
    end: int


def pieces(path: Path) -> tuple[int, tuple[Piece, ...]]:
    """The bytes that a player needs first, and the pieces after them."""
    found: list[Piece] = []
    head, scale = 0, 1
    with path.open("rb") as file:
        for at, kind, size in _top(file):
            if kind == b"moov":
                head, scale = at + size, _scale(_read(file, at, size))
            elif kind == b"moof":
                found.append(Piece(at, size, Fraction(_time(_read(file, at, size)), scale)))
            elif kind == b"mdat":
                last = found[-1]
                found[-1] = Piece(last.at, at + size - last.at, last.begins)
    return head, tuple(found)


def codec(path: Path) -> str:
    """The name of its codec as RFC 6381 has it: H.264 with profile and level, or AAC."""
    with path.open("rb") as file:
        moov = next(_read(file, at, size) for at, kind, size in _top(file) if kind == b"moov")
    known = moov.find(b"avcC")
    return f"avc1.{moov[known + 5 : known + 8].hex().upper()}" if known > 0 else "mp4a.40.2"


def _top(file: BinaryIO) -> Iterator[tuple[int, bytes, int]]:
    """The outermost boxes: where each begins, what it is, how long it is."""
    at = 0
    while True:
        file.seek(at)
        head = file.read(16)
        if len(head) < _HEAD:
            return
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        yield at, head[4:8], size
        at += size


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    file.seek(at)
    return file.read(size)


def _found(data: bytes | bytearray, kind: bytes) -> Iterator[Box]:
    """The boxes of a kind, however deep."""
    waiting = [Box(b"", 0, len(data))]
    while waiting:
        outer = waiting.pop(0)
        at = outer.start
        while at + _HEAD <= outer.end:
            size = _number(data, at, 4)
            box = Box(bytes(data[at + 4 : at + 8]), at + _HEAD, at + size)
            if box.kind == kind:
                yield box
            elif box.kind in _HOLDERS:
                waiting.append(box)
            at = box.end


def _scale(moov: bytes) -> int:
    """The ticks of a second of the only track."""
    box = next(_found(moov, b"mdhd"))
    return _number(moov, box.start + (20 if moov[box.start] else 12), 4)


def _time(moof: bytes) -> int:
    """When a fragment begins, in ticks."""
    box = next(_found(moof, b"tfdt"))
    return _number(moof, box.start + 4, 8 if moof[box.start] else 4)


def _number(data: bytes | bytearray, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")
