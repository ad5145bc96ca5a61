"""XMP packets in PNG, JPEG and WebP files: put in and found again."""

import struct
import zlib
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEY = b"XML:com.adobe.xmp"
_JPEG = b"\xff\xd8"
_JPEG_KEY = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_FLAG = 0x04
_ALPHA_FLAG = 0x10


def with_xmp(image: bytes, packet: bytes) -> bytes:
    """The same picture with ``packet`` in it; one that was there is replaced."""
    if image.startswith(_PNG):
        return _png(image, packet)
    if image.startswith(_JPEG):
        return _jpeg(image, packet)
    if image[:4] == b"RIFF" and image[8:12] == b"WEBP":
        return _webp(image, packet)
    raise ValueError("neither PNG, JPEG nor WebP")


def xmp_of(image: bytes) -> bytes | None:
    """The packet in a picture, or None."""
    if image.startswith(_PNG):
        return next((d[len(_PNG_KEY) + 5 :] for k, d in _png_chunks(image) if _png_xmp(k, d)), None)
    if image.startswith(_JPEG):
        found = (d for m, d in _jpeg_segments(image) if m == 0xE1 and d.startswith(_JPEG_KEY))
        return next((d[len(_JPEG_KEY) :] for d in found), None)
    if image[:4] == b"RIFF" and image[8:12] == b"WEBP":
        return next((d for k, d in _riff_chunks(image) if k == b"XMP "), None)
    return None


def _png_chunks(image: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(image):
        (size,) = struct.unpack_from(">I", image, at)
        yield image[at + 4 : at + 8], image[at + 8 : at + 8 + size]
        at += 12 + size


def _png_xmp(kind: bytes, data: bytes) -> bool:
    return kind == b"iTXt" and data.startswith(_PNG_KEY + b"\0")


def _png(image: bytes, packet: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + _crc(kind + data)

    out = [_PNG]
    for kind, data in _png_chunks(image):
        if not _png_xmp(kind, data):
            out.append(chunk(kind, data))
        if kind == b"IHDR":  # not compressed, no language, no translated key
            out.append(chunk(b"iTXt", _PNG_KEY + b"\0\0\0\0\0" + packet))
    return b"".join(out)


def _crc(data: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(data))


def _jpeg_segments(image: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments before the picture data, then (0xDA, everything that follows)."""
    at = 2
    while at + 4 <= len(image):
        marker = image[at + 1]
        if marker == 0xDA:
            yield marker, image[at:]
            return
        (size,) = struct.unpack_from(">H", image, at + 2)
        yield marker, image[at + 4 : at + 2 + size]
        at += 2 + size


def _jpeg(image: bytes, packet: bytes) -> bytes:
    body = _JPEG_KEY + packet
    if len(body) + 2 > 0xFFFF:
        raise ValueError("an XMP packet of a JPEG cannot be longer than 64 kB")
    added = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    out = [_JPEG]
    placed = False
    for marker, data in _jpeg_segments(image):
        if not placed and marker != 0xE0:  # after JFIF, which must come first
            out.append(added)
            placed = True
        if marker == 0xDA:
            out.append(data)
        elif not (marker == 0xE1 and data.startswith(_JPEG_KEY)):
            out.append(bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data)
    return b"".join(out)


def _riff_chunks(image: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(image):
        (size,) = struct.unpack_from("<I", image, at + 4)
        yield image[at : at + 4], image[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _webp(image: bytes, packet: bytes) -> bytes:
    chunks = [(kind, data) for kind, data in _riff_chunks(image) if kind != b"XMP "]
    if chunks[0][0] == b"VP8X":
        head = chunks.pop(0)[1]
        extended = bytes((head[0] | _XMP_FLAG,)) + head[1:]
    else:
        extended = _webp_head(*chunks[0])
    chunks = [(b"VP8X", extended), *chunks, (b"XMP ", packet)]
    body = b"".join(
        kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
        for kind, data in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _webp_head(kind: bytes, data: bytes) -> bytes:
    """The extended header that a simple WebP does without: flags, width, height."""
    alpha = False
    if kind == b"VP8L":
        bits = int.from_bytes(data[1:5], "little")
        width, height, alpha = bits & 0x3FFF, bits >> 14 & 0x3FFF, bool(bits >> 28 & 1)
    else:
        width = (int.from_bytes(data[6:8], "little") & 0x3FFF) - 1
        height = (int.from_bytes(data[8:10], "little") & 0x3FFF) - 1
    flags = _XMP_FLAG | (_ALPHA_FLAG if alpha else 0)
    return struct.pack("<I", flags) + width.to_bytes(3, "little") + height.to_bytes(3, "little")
