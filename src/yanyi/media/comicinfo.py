"""A comic as one file: a CBZ, its pages named in order and a ComicInfo.xml (v2.0) at its root."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree as ET

from yanyi.media.archive import Member, write_archive
from yanyi.media.labels import KEY
from yanyi.models.recipe import Recipe


class PageType(StrEnum):
    """What a page of a comic is, in ComicInfo's words."""

    COVER = "FrontCover"
    STORY = "Story"
    END = "Other"


@dataclass(frozen=True, slots=True)
class ComicPage:
    """A page: what it is, its size in pixels, and the chapter that begins on it, if one does."""

    type: PageType
    width: int
    height: int
    bookmark: str = ""


@dataclass(frozen=True, slots=True)
class ComicBook:
    """What a library would ask of a comic, and its pages; the inputs are their pictures.

    ``label`` is the implicit label, for the field that says how pages came to be.
    """

    title: str
    writer: str
    language: str
    summary: str
    notes: str
    characters: tuple[str, ...]
    pages: tuple[ComicPage, ...]
    suffix: str = ".webp"
    rtl: bool = False
    places: tuple[str, ...] = ()
    label: str = ""


def comic_info(book: ComicBook, sizes: list[int]) -> bytes:
    """ComicInfo.xml for a book whose page files have these sizes in bytes."""
    root = ET.Element("ComicInfo")
    texts = (
        ("Title", book.title),
        ("Summary", book.summary),
        ("Notes", book.notes),
        ("Writer", book.writer),
        ("PageCount", str(len(book.pages))),
        ("LanguageISO", book.language),
        ("BlackAndWhite", "No"),
        ("Manga", "YesAndRightToLeft" if book.rtl else "No"),
        ("Characters", _listed(book.characters)),
        ("Locations", _listed(book.places)),
        ("ScanInformation", f"{KEY}: {book.label}" if book.label else ""),
    )
    for name, text in texts:
        if text:
            ET.SubElement(root, name).text = _clean(text)
    pages = ET.SubElement(root, "Pages")
    for number, (page, size) in enumerate(zip(book.pages, sizes, strict=True)):
        attributes = {"Image": str(number), "Type": page.type.value, "ImageSize": str(size)}
        if page.bookmark:
            attributes["Bookmark"] = _clean(page.bookmark)
        attributes |= {"ImageWidth": str(page.width), "ImageHeight": str(page.height)}
        ET.SubElement(pages, "Page", attributes)
    ET.indent(root)
    body: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'.encode()


def _listed(names: tuple[str, ...]) -> str:
    """Names as one field holds them, with commas between."""
    return ", ".join(name.replace(",", " ") for name in names)


def _clean(text: str) -> str:
    """The text without characters that XML forbids."""
    return "".join(char for char in text if char in "\t\n\r" or ord(char) >= 0x20)


def page_name(number: int, suffix: str) -> str:
    """The file name of the page counted from 0; readers sort by it."""
    return f"{number + 1:04}{suffix}"


def _bind(book: ComicBook, inputs: list[Path], output: Path) -> None:
    sizes = [path.stat().st_size for path in inputs]
    members = [Member("ComicInfo.xml", comic_info(book, sizes))]
    members += [
        Member(page_name(number, book.suffix), path, compress=False)
        for number, path in enumerate(inputs)
    ]
    write_archive(output, members)


CBZ = Recipe("comic.cbz", 3, ComicBook, _bind)
