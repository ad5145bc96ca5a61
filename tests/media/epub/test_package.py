"""The package lists what is in the book, once, in reading order."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from yanyi.media.epub.front import Entry, Title
from yanyi.media.epub.package import Package, run

OPF = "{http://www.idpf.org/2007/opf}"
TITLE = Title("雪渡", "zh", "urn:uuid:1")


def book(folder: Path, package: Package) -> zipfile.ZipFile:
    count = 1 + len(package.chapters) + len(package.pictures)
    inputs = [folder / f"in-{n}" for n in range(count)]
    for n, path in enumerate(inputs):
        path.write_bytes(b"%d" % n)
    run(package, inputs, folder / "book.epub")
    return zipfile.ZipFile(folder / "book.epub")


def package_of(chapters: int, pictures: tuple[str, ...] = ()) -> Package:
    entries = tuple(Entry(f"chapter-{n}.xhtml", f"第{n}章") for n in range(1, chapters + 1))
    return Package(TITLE, entries, pictures, "2026-01-01T00:00:00Z", "Yanyi")


def test_every_file_is_in_the_manifest_and_every_page_in_the_spine(tmp_path: Path) -> None:
    with book(tmp_path, package_of(2, ("picture-001.jpg",))) as archive:
        names = archive.namelist()
        root = ET.fromstring(archive.read("EPUB/package.opf"))
        assert archive.read("EPUB/chapter-2.xhtml") == b"2"
        assert archive.read("EPUB/picture-001.jpg") == b"3"
    items = {one.get("id"): one.get("href") for one in root.iter(f"{OPF}item")}
    assert sorted(f"EPUB/{href}" for href in items.values()) == sorted(
        name for name in names if name.startswith("EPUB/") and not name.endswith(".opf")
    )
    spine = [items[one.get("idref")] for one in root.iter(f"{OPF}itemref")]
    assert spine == [
        "cover.xhtml",
        "title.xhtml",
        "contents.xhtml",
        "chapter-1.xhtml",
        "chapter-2.xhtml",
        "colophon.xhtml",
    ]
    assert names[0] == "mimetype"


def test_the_summary_tells_of_pictures_only_where_there_are_some(tmp_path: Path) -> None:
    def summary(package: Package) -> str:
        with book(tmp_path, package) as archive:
            return archive.read("EPUB/package.opf").decode()

    assert "插图" in summary(package_of(1, ("a.jpg",)))
    assert "插图" not in summary(package_of(1))


def test_inputs_that_do_not_match_are_refused(tmp_path: Path) -> None:
    (tmp_path / "in-0").write_bytes(b"0")
    with pytest.raises(ValueError, match="zip"):
        run(package_of(2), [tmp_path / "in-0"], tmp_path / "book.epub")
