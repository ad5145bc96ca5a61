import struct

import numpy as np
import pytest

from yanyi.media.audio.atoms import Tags, box, found
from yanyi.media.audio.index import Chapter, Sound, heads
from yanyi.media.audio.index import index as stretches

ENTRY = box(b"mp4a", bytes(28))
TAGS = Tags("Book")
TABLE = (b"moov", b"trak", b"mdia", b"minf", b"stbl")


def index(sizes: list[int] | np.ndarray, chapters: list[Chapter], language: str = "eng") -> bytes:
    sound = Sound(np.array(sizes, ">u4"), ENTRY, 24_000, language)
    return b"".join(stretches(sound, chapters, TAGS, b"", 32))


def places(moov: bytes, wide: bool) -> list[int]:
    table = found(moov, *TABLE)
    kind, form, size = (b"co64", ">Q", 8) if wide else (b"stco", ">I", 4)
    data = found(table, kind)
    count = struct.unpack_from(">I", data, 4)[0]
    return [struct.unpack_from(form, data, 8 + n * size)[0] for n in range(count)]


def test_places_are_those_of_the_packets() -> None:
    sizes = np.arange(100, 160, dtype=np.uint32)
    chapters = [Chapter("One", 0), Chapter("Two", 30 * 1024)]
    moov = index(sizes, chapters)
    first = 32 + len(moov) + 16 + sum(map(len, heads(chapters)))
    ends = np.cumsum(sizes)
    assert places(moov, False) == [first, first + ends[23], first + ends[47]]


def test_places_beyond_4_gb_have_room() -> None:
    sizes = np.full(5000, 1 << 20, np.uint32)
    moov = index(sizes, [Chapter("One", 0)])
    found_at = places(moov, True)
    first = 32 + len(moov) + 16 + len(heads([Chapter("One", 0)])[0])
    assert found_at[0] == first
    assert found_at[-1] == first + (5000 // 24 * 24 << 20) > 1 << 32
    assert b"stco" not in moov


def test_a_file_that_passes_4_gb_only_by_its_index_has_room_too() -> None:
    sizes = np.full(4096, 1 << 20, np.uint32)
    sizes[-1] -= 200  # alone it would end just under 4 GB
    moov = index(sizes, [])
    assert places(moov, True)[0] == 32 + len(moov) + 16


def test_durations_of_more_than_49_hours_have_room() -> None:
    packets = 100 * 3600 * 24_000 // 1024
    chapters = [Chapter("One", 0), Chapter("Two", 90 * 3600 * 24_000)]
    moov = index(np.full(packets, 3), chapters)
    head = found(moov, b"moov", b"mvhd")
    assert head[0] == 1
    assert struct.unpack_from(">IQ", head, 20) == (24_000, (packets - 1) * 1024)
    edit = found(moov, b"moov", b"trak", b"edts", b"elst")
    assert struct.unpack_from(">IQq", edit, 4) == (1, (packets - 1) * 1024, 1024)


def test_the_older_list_has_room_for_255_chapters_and_the_track_for_all() -> None:
    sizes = np.full(4000, 100, np.uint32)
    chapters = [Chapter(f"Chapter {n}", n * 1024) for n in range(300)]
    moov = index(sizes, chapters)
    assert found(moov, b"moov", b"udta", b"chpl")[8] == 255
    second = moov[moov.rindex(b"trak") + 4 :]
    sizes_of_titles = found(second, b"mdia", b"minf", b"stbl", b"stsz")
    assert struct.unpack_from(">II", sizes_of_titles, 4) == (0, 300)


def test_long_titles_are_cut_between_letters() -> None:
    (title,) = heads([Chapter("章" * 900, 0)])
    length = struct.unpack_from(">H", title)[0]
    assert title[2 : 2 + length].decode() == "章" * 341


@pytest.mark.parametrize("language", ["", "english"])
def test_a_language_without_a_code_is_not_told(language: str) -> None:
    moov = index([9] * 9, [], language)
    head = found(moov, b"moov", b"trak", b"mdia", b"mdhd")
    assert struct.unpack_from(">H", head, 20)[0] == (21 << 10 | 14 << 5 | 4)  # und
