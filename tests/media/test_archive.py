"""Archives come out the same every time."""

import os
import time
import zipfile
from pathlib import Path

import pytest

from yanyi.media.archive import Member, write_archive

TEXT = "雨落在屋檐上。Rain on the eaves. " * 400


def members(folder: Path) -> list[Member]:
    source = folder / "source.bin"
    source.write_bytes(TEXT.encode())
    return [
        Member("mimetype", b"application/epub+zip", compress=False),
        Member("EPUB/第一章.xhtml", TEXT.encode()),
        Member("EPUB/picture.png", source, compress=False),
        Member("EPUB/streamed.txt", source),
    ]


def test_the_same_members_give_the_same_bytes_at_any_time(tmp_path: Path) -> None:
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    write_archive(first, members(tmp_path))
    os.utime(tmp_path / "source.bin", (time.time() - 9999, time.time() - 9999))
    write_archive(second, members(tmp_path))
    assert first.read_bytes() == second.read_bytes()


def test_everything_can_be_read_back(tmp_path: Path) -> None:
    write_archive(tmp_path / "a.zip", members(tmp_path))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [member.name for member in members(tmp_path)]
        for name in archive.namelist()[1:]:
            assert archive.read(name) == TEXT.encode()
        kinds = [info.compress_type for info in archive.infolist()]
        assert kinds == [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED] * 2
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.external_attr >> 16 for info in archive.infolist()} == {0o100644}


def test_bytes_and_files_are_packed_alike(tmp_path: Path) -> None:
    path = tmp_path / "source.bin"
    path.write_bytes(TEXT.encode())
    write_archive(tmp_path / "a.zip", [Member("x", path)])
    write_archive(tmp_path / "b.zip", [Member("x", TEXT.encode())])
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_a_reader_finds_the_mimetype_where_epub_wants_it(tmp_path: Path) -> None:
    write_archive(tmp_path / "a.epub", members(tmp_path))
    assert (tmp_path / "a.epub").read_bytes()[30:58] == b"mimetypeapplication/epub+zip"


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../up", "a/../../up", "a\\b"])
def test_names_that_would_leave_the_archive_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        write_archive(tmp_path / "a.zip", [Member(name, b"")])


def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="twice"):
        write_archive(tmp_path / "a.zip", [Member("a", b""), Member("a", b"")])


def test_a_late_or_compressed_mimetype_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="mimetype"):
        write_archive(tmp_path / "a.zip", [Member("a", b""), Member("mimetype", b"", False)])
    with pytest.raises(ValueError, match="mimetype"):
        write_archive(tmp_path / "b.zip", [Member("mimetype", b"")])
