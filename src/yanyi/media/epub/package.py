"""The book as one file: the package document, and the archive around everything."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from yanyi.media.archive import write_archive
from yanyi.media.epub.container import Item, members, package
from yanyi.media.epub.front import (
    Entry,
    Title,
    colophon_page,
    contents_page,
    cover_page,
    title_page,
)
from yanyi.media.epub.metadata import meta, metadata
from yanyi.media.epub.style import STYLE
from yanyi.media.epub.wording import wording_for
from yanyi.media.markup import element
from yanyi.models.recipe import Recipe

TITLE_PAGE = "title-page"
_PAGE = "application/xhtml+xml"


@dataclass(frozen=True, slots=True)
class Package:
    """A book. The inputs of its recipe are the cover, the chapters' pages, then the pictures."""

    title: Title
    chapters: tuple[Entry, ...]
    pictures: tuple[str, ...]
    modified: str
    producer: str


def run(params: Package, inputs: list[Path], output: Path) -> None:
    """Write the book."""
    count = 1 + len(params.chapters)
    items = list(book_items(params.title, params.chapters, inputs[:count]))
    for file, path in zip(params.pictures, inputs[count:], strict=True):
        items.append(Item(Path(file).stem, file, "image/jpeg", path))
    write_archive(output, members(package_document(params.title, _metadata(params), items), items))


PACKAGE = Recipe("epub.package", 3, Package, run)


def book_items(
    title: Title, chapters: tuple[Entry, ...], inputs: list[Path], front: bytes = b""
) -> Iterator[Item]:
    """The files of a book from its cover and chapters' pages; ``front`` is another title page."""
    said = wording_for(title.language)
    cover, *pages = inputs
    landmarks = [
        ("cover", Entry("cover.xhtml", said.cover)),
        ("toc", Entry("contents.xhtml", said.contents)),
        *(("bodymatter", Entry(first.file, said.start)) for first in chapters[:1]),
        ("colophon", Entry("colophon.xhtml", said.colophon)),
    ]
    entries = chapters or (Entry("title.xhtml", title.title),)
    contents = contents_page(title, entries, landmarks)
    yield Item("cover-image", "cover.jpg", "image/jpeg", cover, "cover-image")
    yield Item("style", "book.css", "text/css", STYLE.encode())
    yield Item("cover", "cover.xhtml", _PAGE, cover_page(title, "cover.jpg"), in_spine=True)
    yield Item(TITLE_PAGE, "title.xhtml", _PAGE, front or title_page(title), in_spine=True)
    yield Item("contents", "contents.xhtml", _PAGE, contents, "nav", in_spine=True)
    for entry, path in zip(chapters, pages, strict=True):
        yield Item(Path(entry.file).stem, entry.file, _PAGE, path, in_spine=True)
    yield Item("colophon", "colophon.xhtml", _PAGE, colophon_page(title), in_spine=True)


def package_document(title: Title, described: ET.Element, items: list[Item]) -> bytes:
    """The package document: metadata, what is in the book, and in which order it is read."""
    spine = [element("itemref", {"idref": item.id}) for item in items if item.in_spine]
    return package(title, described, items, element("spine", None, *spine))


def _metadata(params: Package) -> ET.Element:
    return metadata(params.title, params.modified, params.producer, _accessibility(params))


def _accessibility(params: Package) -> Iterator[ET.Element]:
    said = wording_for(params.title.language)
    yield meta("schema:accessMode", "textual")
    yield meta("schema:accessMode", "visual")
    yield meta("schema:accessModeSufficient", "textual")
    for feature in (
        "alternativeText",
        "displayTransformability",
        "readingOrder",
        "structuralNavigation",
        "tableOfContents",
    ):
        yield meta("schema:accessibilityFeature", feature)
    yield meta("schema:accessibilityHazard", "none")
    summary = said.accessible_with_pictures if params.pictures else said.accessible
    yield meta("schema:accessibilitySummary", summary)
