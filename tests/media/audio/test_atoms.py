import struct
from pathlib import Path

from yanyi.media.audio.atoms import Tags, box, found, full, inside, metadata, top


def test_boxes_are_found_by_their_way() -> None:
    inner = box(b"trak", box(b"mdia", b"here"), box(b"edts", b"there"))
    assert found(inner, b"trak", b"edts") == b"there"
    assert found(inner, b"trak", b"stbl") == b""
    assert [kind for kind, _, _ in inside(inner[8:])] == [b"mdia", b"edts"]


def test_a_box_of_more_than_4_gb_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "huge.mp4"
    huge = 5 << 30
    with path.open("wb") as file:
        file.write(box(b"ftyp", b"M4B ") + struct.pack(">I4sQ", 1, b"mdat", huge))
        file.seek(12 + huge)
        file.write(box(b"moov", b"index"))
    assert list(top(path)) == [
        (b"ftyp", 8, 12),
        (b"mdat", 28, 12 + huge),
        (b"moov", 20 + huge, 25 + huge),
    ]


def test_a_box_without_a_size_reaches_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "open.mp4"
    path.write_bytes(struct.pack(">I4s", 0, b"mdat") + b"sound")
    assert list(top(path)) == [(b"mdat", 8, 13)]


def test_version_and_flags_stand_before_the_content() -> None:
    assert full(b"url ", b"x", version=1, flags=3)[8:] == b"\x01\0\0\x03x"


def test_empty_tags_are_left_out() -> None:
    made = metadata(Tags("A", free=(("AIGC", "{}"),)), b"")
    assert b"\xa9nam" in made
    assert b"AIGC" in made
    assert b"\xa9cmt" not in made
    assert b"covr" not in made
