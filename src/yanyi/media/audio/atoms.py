"""The boxes of an MP4 file: tags and a cover put in, the index moved to the front."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_PARENTS = frozenset([b"moov", b"trak", b"mdia", b"minf", b"stbl"])
_UTF8, _JPEG, _PNG, _WHOLE = 1, 13, 14, 21
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Tags:
    """What players show; ``free`` are entries under names of our own."""

    title: str
    author: str = ""
    narrator: str = ""
    album: str = ""
    genre: str = ""
    comment: str = ""
    description: str = ""
    rights: str = ""
    free: tuple[tuple[str, str], ...] = ()


def finish(source: Path, output: Path, tags: Tags, cover: bytes = b"") -> None:
    """Copy an MP4 file with its index first and with tags and a cover (JPEG or PNG) in it."""
    places = list(_top(source))
    with source.open("rb") as file:
        boxes = {kind: _read(file, start, size) for kind, start, size in places if kind != b"mdat"}
        moov = _tagged(boxes[b"moov"], _metadata(tags, cover))
        before = boxes[b"ftyp"]
        shift = len(before) + len(moov) - next(s for kind, s, _ in places if kind == b"mdat")
        with output.open("wb") as out:
            out.write(before)
            out.write(_shifted(moov, shift))
            for kind, start, size in places:
                if kind == b"mdat":
                    file.seek(start)
                    _copy(file, out, size)


def _top(path: Path) -> Iterator[tuple[bytes, int, int]]:
    """The outermost boxes: kind, first byte, size."""
    end = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        while at < end:
            file.seek(at)
            head = file.read(16)
            size, kind = struct.unpack(">I4s", head[:8])
            if size == 1:
                size = struct.unpack(">Q", head[8:])[0]
            yield kind, at, size
            at += size


def _read(file: BinaryIO, start: int, size: int) -> bytes:
    file.seek(start)
    return file.read(size)


def _copy(file: BinaryIO, out: BinaryIO, size: int) -> None:
    while size:
        chunk = file.read(min(size, 1 << 20))
        out.write(chunk)
        size -= len(chunk)


def box(kind: bytes, *content: bytes) -> bytes:
    """A box around its content."""
    inside = b"".join(content)
    return struct.pack(">I4s", len(inside) + 8, kind) + inside


def inside(data: bytes, start: int = 0, end: int | None = None) -> Iterator[tuple[bytes, int, int]]:
    """The boxes one after another in ``data``: kind, first byte, end."""
    end = len(data) if end is None else end
    while start + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, start)
        yield kind, start, start + size
        start += size


def _tagged(moov: bytes, metadata: bytes) -> bytes:
    """The index with ``metadata`` in its user data, whatever else is there kept."""
    kept, user = [], b""
    for kind, start, end in inside(moov, 8):
        if kind == b"udta":
            others = inside(moov, start + 8, end)
            user = b"".join(moov[s:e] for inner, s, e in others if inner != b"meta")
        else:
            kept.append(moov[start:end])
    return box(b"moov", *kept, box(b"udta", user, metadata))


def _metadata(tags: Tags, cover: bytes) -> bytes:
    texts = (
        (b"\xa9nam", tags.title),
        (b"\xa9ART", tags.author),
        (b"aART", tags.author),
        (b"\xa9alb", tags.album or tags.title),
        (b"\xa9wrt", tags.narrator),
        (b"\xa9nrt", tags.narrator),
        (b"\xa9gen", tags.genre),
        (b"\xa9cmt", tags.comment),
        (b"desc", tags.description),
        (b"cprt", tags.rights),
    )
    items = [box(kind, _data(_UTF8, text.encode())) for kind, text in texts if text]
    items.append(box(b"stik", _data(_WHOLE, b"\x02")))
    if cover:
        kind = _PNG if cover.startswith(_PNG_SIGNATURE) else _JPEG
        items.append(box(b"covr", _data(kind, cover)))
    items.extend(_free(name, text) for name, text in tags.free)
    handler = box(b"hdlr", bytes(8), b"mdirappl", bytes(9))
    return box(b"meta", bytes(4), handler, box(b"ilst", *items))


def _data(kind: int, value: bytes) -> bytes:
    return box(b"data", struct.pack(">II", kind, 0), value)


def _free(name: str, text: str) -> bytes:
    return box(
        b"----",
        box(b"mean", bytes(4), b"com.apple.iTunes"),
        box(b"name", bytes(4), name.encode()),
        _data(_UTF8, text.encode()),
    )


def _shifted(moov: bytes, shift: int) -> bytes:
    """The index with every place in the file moved by ``shift`` bytes."""
    out = bytearray(moov)
    pending = [(8, len(moov))]
    while pending:
        for kind, start, end in inside(moov, *pending.pop()):
            if kind in _PARENTS:
                pending.append((start + 8, end))
            elif kind in (b"stco", b"co64"):
                form = ">I" if kind == b"stco" else ">Q"
                count = struct.unpack_from(">I", moov, start + 12)[0]
                for n in range(count):
                    at = start + 16 + n * struct.calcsize(form)
                    struct.pack_into(form, out, at, struct.unpack_from(form, moov, at)[0] + shift)
    return bytes(out)
