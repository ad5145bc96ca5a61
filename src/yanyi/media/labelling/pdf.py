"""Labels in PDF files: their XMP packet, and what they say they are about."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from yanyi.media.labelling.found import Entry, Found, Kind, Notice
from yanyi.media.labelling.pictures import xmp_labels
from yanyi.media.labelling.wording import notice_in

_PACKET = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.S)
_STREAM = re.compile(rb"/Type\s*/Metadata[^>]{0,200}>>\s*stream\r?\n(.*?)endstream", re.S)
_ABOUT = re.compile(rb"/(?:Subject|Title|Keywords)\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>)", re.S)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.S)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def read_pdf(path: Path, kind: Kind) -> Found:
    """What a PDF says of itself; a locked one says nothing."""
    data = path.read_bytes()
    faults: tuple[str, ...] = () if b"%%EOF" in data[-2048:] else ("it ends too early",)
    notices = [Notice("about", words) for text in _about(data) if (words := notice_in(text))]
    entries: tuple[Entry, ...] = ()
    source = ""
    for packet in _packets(data):
        entries, source, said, broken = xmp_labels(packet, "XMP")
        notices += said
        faults += broken
        if entries:
            break
    return Found(kind, tuple(notices[:1]), entries, source=source, faults=faults)


def _packets(data: bytes) -> Iterator[bytes]:
    """The packets, the last written first, because a later one replaces an earlier."""
    yield from (one[0] for one in reversed(list(_PACKET.finditer(data))))
    for one in _STREAM.finditer(data):
        try:
            text = zlib.decompressobj().decompress(one[1])
        except zlib.error:
            continue
        if found := _PACKET.search(text):
            yield found[0]


def _about(data: bytes) -> Iterator[str]:
    """The strings in which a PDF says what it is."""
    for one in _ABOUT.finditer(data):
        raw = one[1]
        held = _hexed(raw[1:-1]) if raw.startswith(b"<") else _ESCAPED.sub(_unescaped, raw[1:-1])
        wide = held.startswith(b"\xfe\xff")
        yield held[2:].decode("utf-16-be", "replace") if wide else held.decode("latin-1")


def _hexed(digits: bytes) -> bytes:
    plain = b"".join(digits.split())
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode("ascii"))


def _unescaped(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    return bytes([int(sign, 8) & 255]) if sign.isdigit() else _ESCAPES.get(sign, sign)
