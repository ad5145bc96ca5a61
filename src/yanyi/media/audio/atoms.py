"""The boxes of MP4 files: built, found, and the tags that players show."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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


def top(path: Path) -> Iterator[tuple[bytes, int, int]]:
    """The outermost boxes of a file: kind, where their content begins, where they end."""
    size = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        while at + 8 <= size:
            file.seek(at)
            head = file.read(16)
            length, kind = struct.unpack(">I4s", head[:8])
            begin = at + 8
            if length == 1:
                length = struct.unpack(">Q", head[8:])[0]
                begin = at + 16
            end = at + length if length else size
            yield kind, begin, end
            at = end


def inside(data: bytes, start: int = 0, end: int | None = None) -> Iterator[tuple[bytes, int, int]]:
    """The boxes one after another in ``data``: kind, where their content begins, their end."""
    end = len(data) if end is None else end
    while start + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, start)
        yield kind, start + 8, start + size
        start += size


def found(data: bytes, *way: bytes) -> bytes:
    """The content of the box to which a way of kinds leads in the content of another."""
    for kind in way:
        data = next((data[begin:end] for one, begin, end in inside(data) if one == kind), b"")
    return data


def box(kind: bytes, *content: bytes) -> bytes:
    """A box around its content."""
    inner = b"".join(content)
    return struct.pack(">I4s", len(inner) + 8, kind) + inner


def full(kind: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    """A box that says its version and flags before its content."""
    return box(kind, struct.pack(">I", version << 24 | flags), *content)


def metadata(tags: Tags, cover: bytes) -> bytes:
    """The box of tags, with a cover (JPEG or PNG) where there is one."""
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
    handler = full(b"hdlr", bytes(4), b"mdirappl", bytes(9))
    return full(b"meta", handler, box(b"ilst", *items))


def _data(kind: int, value: bytes) -> bytes:
    return box(b"data", struct.pack(">II", kind, 0), value)


def _free(name: str, text: str) -> bytes:
    return box(
        b"----",
        full(b"mean", b"com.apple.iTunes"),
        full(b"name", name.encode()),
        _data(_UTF8, text.encode()),
    )
