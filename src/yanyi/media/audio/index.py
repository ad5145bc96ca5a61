"""The index of an audiobook (the ``moov`` box): one track of sound and one of chapter titles."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from yanyi.media.audio.atoms import Tags, box, full, metadata
from yanyi.media.audio.length import FRAME

_MOST = (1 << 32) - 1
_CHUNK = 24  # packets that are found together: about a second
_TICKS = 1000  # a second of chapter titles
_MATRIX = struct.pack(">9I", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
_TITLE = 1024  # bytes of a title
_NERO = 10_000_000  # ticks a second of the older list of chapters, which has room for 255
_UTF8 = box(b"encd", struct.pack(">I", 256))

Stretch = bytes | memoryview
Sizes = NDArray[np.uint32]
"""Sizes of packets, (packets,), as they stand in files: the highest byte first."""


@dataclass(frozen=True, slots=True)
class Sound:
    """The packets of a book: their sizes in bytes, how to decode them, their rate and tongue."""

    sizes: Sizes
    entry: bytes
    rate: int
    language: str

    @property
    def heard(self) -> int:
        """How many samples are played: all but the run-in."""
        return (len(self.sizes) - 1) * FRAME


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of a book and its first sample."""

    title: str
    start: int


def heads(chapters: Sequence[Chapter]) -> list[bytes]:
    """The titles of chapters as the packets of a text track."""
    words = [chapter.title.encode()[:_TITLE] for chapter in chapters]
    words = [one.decode(errors="ignore").encode() for one in words]
    return [struct.pack(">H", len(one)) + one + _UTF8 for one in words]


def index(
    sound: Sound, chapters: Sequence[Chapter], tags: Tags, cover: bytes, before: int
) -> list[Stretch]:
    """The index of a file with ``before`` bytes in front of it, to be written in stretches.

    After it come the head of the ``mdat`` box (16 bytes), the titles, then all sound.
    """
    behind = sum(map(len, heads(chapters))) + int(sound.sizes.sum(dtype=np.int64))
    made: list[Stretch] = []
    size, wide = -1, False
    while size != _size(made):  # its own length moves what it points to
        size = _size(made)
        first = before + size + 16
        wide = wide or first + behind > _MOST
        made = _moov(sound, chapters, tags, cover, first, wide)
    return made


def index_at(sound: Sound, first: int) -> list[Stretch]:
    """The index of a file without chapters or tags, whose sound begins at byte ``first``."""
    wide = first + int(sound.sizes.sum(dtype=np.int64)) > _MOST
    return _moov(sound, (), None, b"", first, wide)


def _size(stretches: Sequence[Stretch]) -> int:
    return sum(map(len, stretches))


def _around(kind: bytes, *stretches: Stretch) -> list[Stretch]:
    """A box around much content, none of which is copied."""
    return [struct.pack(">I4s", _size(stretches) + 8, kind), *stretches]


def _moov(
    sound: Sound,
    chapters: Sequence[Chapter],
    tags: Tags | None,
    cover: bytes,
    first: int,
    wide: bool,
) -> list[Stretch]:
    titles = heads(chapters)
    text = first
    first += sum(map(len, titles))
    tracks = _sound_track(sound, first, wide, bool(chapters))
    if chapters:
        tracks.append(_title_track(sound, chapters, titles, text, wide))
    head = _timed(
        b"mvhd",
        struct.pack(">I", sound.rate),
        sound.heard,
        struct.pack(">IHH8x", 1 << 16, 1 << 8, 0) + _MATRIX + struct.pack(">24xI", 3),
    )
    if tags is not None:
        tracks.append(box(b"udta", _nero(chapters, sound.rate), metadata(tags, cover)))
    return _around(b"moov", head, *tracks)


def _timed(kind: bytes, middle: bytes, duration: int, rest: bytes, flags: int = 0) -> bytes:
    """A box with two dates (none is told), what is in the ``middle``, and a duration."""
    if duration > _MOST:
        dates = struct.pack(">QQ", 0, 0)
        return full(kind, dates, middle, struct.pack(">Q", duration), rest, version=1, flags=flags)
    return full(
        kind, struct.pack(">II", 0, 0), middle, struct.pack(">I", duration), rest, flags=flags
    )


def _track_head(number: int, duration: int, flags: int, volume: int) -> bytes:
    rest = struct.pack(">8xHHHxx", 0, number - 1, volume) + _MATRIX + bytes(8)
    return _timed(b"tkhd", struct.pack(">I4x", number), duration, rest, flags)


def _sound_track(sound: Sound, first: int, wide: bool, chapters: bool) -> list[Stretch]:
    packets = len(sound.sizes)
    together = np.add.reduceat(sound.sizes, np.arange(0, packets, _CHUNK), dtype=np.int64)
    chunks = np.cumsum(together) - together + first
    whole, rest = divmod(packets, _CHUNK)
    runs = [(1, _CHUNK)] if whole else []
    runs += [(whole + 1, rest)] if rest else []
    sizes = sound.sizes.astype(">u4", copy=False).view(np.uint8).data
    table = _around(
        b"stbl",
        full(b"stsd", struct.pack(">I", 1), sound.entry),
        full(b"stts", struct.pack(">III", 1, packets, FRAME)),
        full(b"stsc", struct.pack(">I", len(runs)), *(struct.pack(">III", *r, 1) for r in runs)),
        *_around(b"stsz", struct.pack(">III", 0, 0, packets), sizes),
        _places(chunks, wide),
    )
    media = _around(
        b"mdia",
        _media_head(sound.rate, packets * FRAME, sound.language),
        _handler(b"soun", b"SoundHandler"),
        *_around(b"minf", full(b"smhd", bytes(4)), _own_file(), *table),
    )
    return _around(
        b"trak",
        _track_head(1, sound.heard, 3, 1 << 8),
        _edits([(sound.heard, FRAME)]),  # the first packet is not to be played
        *([box(b"tref", box(b"chap", struct.pack(">I", 2)))] if chapters else []),
        *media,
    )


def _edits(edits: Sequence[tuple[int, int]]) -> bytes:
    """What is played of a track: for how long, and from where in it (-1 for nothing)."""
    wide = any(length > _MOST for length, _ in edits)
    form = ">QqI" if wide else ">IiI"
    rows = [struct.pack(form, *edit, 1 << 16) for edit in edits]
    count = struct.pack(">I", len(rows))
    return box(b"edts", full(b"elst", count, *rows, version=int(wide)))


def _title_track(
    sound: Sound, chapters: Sequence[Chapter], titles: Sequence[bytes], first: int, wide: bool
) -> bytes:
    """The titles as QuickTime has them: a text track that the sound refers to, not shown itself."""
    starts = [round(one.start * _TICKS / sound.rate) for one in chapters]
    end = round(sound.heard * _TICKS / sound.rate)
    lengths = [b - a for a, b in zip(starts, [*starts[1:], end], strict=True)]
    sizes = np.array([len(one) for one in titles], np.int64)
    lead = chapters[0].start
    edits = [(sound.heard - lead, 0)]
    if lead:
        edits.insert(0, (lead, -1))
    table = box(
        b"stbl",
        full(b"stsd", struct.pack(">I", 1), _TEXT),
        full(b"stts", struct.pack(">I", len(titles)), *(struct.pack(">II", 1, n) for n in lengths)),
        full(b"stsc", struct.pack(">IIII", 1, 1, len(titles), 1)),
        full(b"stsz", struct.pack(">II", 0, len(titles)), sizes.astype(">u4").tobytes()),
        _places(np.array([first], np.int64), wide),
    )
    look = struct.pack(">HHHHhxx", 64, 1 << 15, 1 << 15, 1 << 15, 0)
    general = box(b"gmhd", full(b"gmin", look), box(b"text", _MATRIX))
    return box(
        b"trak",
        _track_head(2, sound.heard, 2, 0),
        _edits(edits),
        box(
            b"mdia",
            _media_head(_TICKS, sum(lengths), sound.language),
            _handler(b"text", b"SubtitleHandler"),
            box(b"minf", general, _own_file(), table),
        ),
    )


_TEXT = box(
    b"text",
    struct.pack(">6xH", 1),
    struct.pack(">II", 1, 0),  # shown at its place, ranged left
    bytes(6 + 8 + 8),  # background, place, reserved
    struct.pack(">HHxHHHHB", 0, 0, 0, 0, 0, 0, 0),
)


def _media_head(rate: int, duration: int, language: str) -> bytes:
    code = 0
    for letter in (language if len(language) == 3 else "und").encode():
        code = code << 5 | (letter - 0x60)
    return _timed(b"mdhd", struct.pack(">I", rate), duration, struct.pack(">HH", code, 0))


def _handler(kind: bytes, name: bytes) -> bytes:
    return full(b"hdlr", struct.pack(">I4s12x", 0, kind), name + b"\0")


def _own_file() -> bytes:
    return box(b"dinf", full(b"dref", struct.pack(">I", 1), full(b"url ", flags=1)))


def _places(chunks: NDArray[np.int64], wide: bool) -> bytes:
    """Where chunks begin in the file, in 64 bits where 32 may not do."""
    count = struct.pack(">I", len(chunks))
    if wide:
        return full(b"co64", count, chunks.astype(">u8").tobytes())
    return full(b"stco", count, chunks.astype(">u4").tobytes())


def _nero(chapters: Sequence[Chapter], rate: int) -> bytes:
    """The chapters as Nero had them, which many players look for first."""
    marks = [
        struct.pack(">QB", one.start * _NERO // rate, len(words)) + words
        for one in chapters[:255]
        for words in [one.title.encode()[:255].decode(errors="ignore").encode()]
    ]
    return full(b"chpl", struct.pack(">4xB", len(marks)), *marks, version=1)
