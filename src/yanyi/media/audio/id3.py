"""The tags of MP3 files (ID3v2.3, which every player reads)."""

import struct
from pathlib import Path

from yanyi.media.audio.atoms import Tags

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_UTF16 = 1
_FRONT = 3
_HEAD = 10


def tagged(source: Path, output: Path, tags: Tags, track: str, language: str, cover: bytes) -> None:
    """Copy an MP3 file, its tags exchanged for these; ``track`` is such as ``3/12``."""
    texts = (
        ("TIT2", tags.title),
        ("TALB", tags.album or tags.title),
        ("TPE1", tags.author),
        ("TCOM", tags.narrator),
        ("TRCK", track),
        ("TCON", tags.genre),
        ("TLAN", language),
        ("TCOP", tags.rights),
    )
    frames = [_frame(name, _text(text)) for name, text in texts if text]
    if tags.comment:
        frames.append(_frame("COMM", _remark(language, "", tags.comment)))
    if tags.description:
        frames.append(_frame("COMM", _remark(language, "description", tags.description)))
    frames.extend(_frame("TXXX", _text(name, text)) for name, text in tags.free)
    if cover:
        kind = b"image/png" if cover.startswith(_PNG_SIGNATURE) else b"image/jpeg"
        frames.append(_frame("APIC", b"\0" + kind + b"\0" + bytes([_FRONT]) + b"\0" + cover))
    with source.open("rb") as file, output.open("wb") as out:
        out.write(_tag(b"".join(frames)))
        file.seek(sound_begins(source))
        while block := file.read(1 << 20):
            out.write(block)


def note(path: Path, name: str, text: str) -> None:
    """Put a tag of our own before an MP3 file that has none."""
    sound = path.read_bytes()
    path.write_bytes(_tag(_frame("TXXX", _text(name, text))) + sound)


def noted(path: Path, name: str) -> str:
    """What ``note`` put there."""
    with path.open("rb") as file:
        data = file.read(sound_begins(path))
    at = _HEAD
    while at + _HEAD <= len(data):
        kind, size = struct.unpack_from(">4sI", data, at)
        if kind == b"TXXX":
            words = data[at + _HEAD + 1 : at + _HEAD + size].decode("utf-16-le")
            said, _, text = words.replace("\ufeff", "").partition("\0")
            if said == name:
                return text.rstrip("\0")
        at += _HEAD + size
    raise ValueError(f"nothing is noted as {name}")


def sound_begins(path: Path) -> int:
    """The first byte after the tags."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.startswith(b"ID3"):
        return 0
    a, b, c, d = head[6:]
    return _HEAD + (a << 21 | b << 14 | c << 7 | d)


def _tag(frames: bytes) -> bytes:
    size = len(frames)
    seven = bytes(size >> shift & 127 for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + seven + frames


def _frame(name: str, content: bytes) -> bytes:
    return struct.pack(">4sIH", name.encode(), len(content), 0) + content


def _text(*words: str) -> bytes:
    """Words in UTF-16, as every player knows them, one after another."""
    return bytes([_UTF16]) + b"\0\0".join(b"\xff\xfe" + one.encode("utf-16-le") for one in words)


def _remark(language: str, about: str, words: str) -> bytes:
    text = _text(about, words)
    return text[:1] + language.encode()[:3].ljust(3) + text[1:]
