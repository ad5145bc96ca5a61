"""What kind of file something is, by its first bytes; the name only helps with plain text."""

import re
import zipfile
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import BinaryIO

from yanyi.media.labelling.found import Family, Kind

HEAD = 8192
_ID3 = 10
"""Bytes before the tags of ID3, the last four of which say how long these are."""
UNKNOWN = Kind("unknown", Family.OTHER)
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", Kind("PNG", Family.PICTURE)),
    (b"\xff\xd8\xff", Kind("JPEG", Family.PICTURE)),
    (b"GIF8", Kind("GIF", Family.PICTURE)),
    (b"%PDF-", Kind("PDF", Family.BOOK)),
    (b"MThd", Kind("MIDI", Family.NOTES)),
    (b"\xff\xfb", Kind("MP3", Family.SOUND)),
    (b"\xff\xf3", Kind("MP3", Family.SOUND)),
    (b"fLaC", Kind("FLAC", Family.SOUND)),
    (b"OggS", Kind("Ogg", Family.SOUND)),
    (b"\x1aE\xdf\xa3", Kind("WebM", Family.FILM)),
)
_BOXES = (b"ftyp", b"styp", b"moov", b"moof")
_SPOKEN = (b"M4A ", b"M4B ")
_SUFFIXES = {
    ".srt": Kind("SubRip", Family.WORDS),
    ".lrc": Kind("LRC", Family.NOTES),
    ".cho": Kind("ChordPro", Family.NOTES),
    ".json": Kind("JSON", Family.DATA),
    ".js": Kind("script", Family.DATA),
    ".md": Kind("Markdown", Family.WORDS),
    ".txt": Kind("text", Family.WORDS),
}


def _opens(*beginnings: str) -> Callable[[str], bool]:
    return lambda text: text.startswith(beginnings)


def _holds(pattern: str) -> Callable[[str], bool]:
    return lambda text: bool(re.search(pattern, text))


_TEXTS: tuple[tuple[Callable[[str], bool], Kind], ...] = (
    (_opens("WEBVTT"), Kind("WebVTT", Family.WORDS)),
    (_opens("#EXTM3U"), Kind("HLS list", Family.DATA)),
    (_opens("[Script Info]"), Kind("ASS", Family.WORDS)),
    (_holds(r"(?i)^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)"), Kind("HTML", Family.PAGE)),
    (_holds(r"<svg[\s>]"), Kind("SVG", Family.PICTURE)),
    (_holds(r"<score-(?:partwise|timewise)"), Kind("MusicXML", Family.NOTES)),
    (_holds(r"<(?:rss|feed)[\s>]"), Kind("feed", Family.DATA)),
)


def kind_of(path: Path) -> Kind:
    """The kind of a file; ``UNKNOWN`` when nothing here can read it."""
    with path.open("rb") as file:
        head = file.read(HEAD)
        if head.startswith(b"ID3"):
            return _tagged(file, head)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF":
        riff = {b"WEBP": Kind("WebP", Family.PICTURE), b"WAVE": Kind("WAV", Family.SOUND)}
        return riff.get(head[8:12], UNKNOWN)
    if head[4:8] in _BOXES:
        spoken = head[8:12] in _SPOKEN
        return Kind("MP4 sound", Family.SOUND) if spoken else Kind("MP4", Family.FILM)
    if head.startswith(b"PK"):
        return _archive(path)
    return _text(head, path.suffix.lower())


def _tagged(file: BinaryIO, head: bytes) -> Kind:
    """A sound behind tags of ID3, which FLAC has too when it is signed."""
    size = reduce(lambda whole, byte: whole << 7 | byte & 127, head[6:10], 0)
    file.seek(_ID3 + size)
    name = "FLAC" if file.read(4) == b"fLaC" else "MP3"
    return Kind(name, Family.SOUND)


def _archive(path: Path) -> Kind:
    """A book or an archive, by what is in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "mimetype" in names and archive.read("mimetype").strip() == b"application/epub+zip":
                return Kind("EPUB", Family.BOOK)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        return Kind("broken archive", Family.OTHER)
    if "ComicInfo.xml" in names or path.suffix.lower() == ".cbz":
        return Kind("CBZ", Family.BOOK)
    return UNKNOWN


def _text(head: bytes, suffix: str) -> Kind:
    if b"\0" in head:
        return UNKNOWN
    text = head.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    return next((kind for fits, kind in _TEXTS if fits(text)), _SUFFIXES.get(suffix, UNKNOWN))
