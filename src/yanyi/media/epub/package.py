"""The book as one file: the package document, and the archive around everything."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from yanyi.media.archive import Member, write_archive
from yanyi.media.epub.front import (
    Entry,
    Title,
    colophon_page,
    contents_page,
    cover_page,
    title_page,
)
from yanyi.media.epub.style import STYLE
from yanyi.media.epub.wording import wording_for
from yanyi.media.labels import KEY, TC260, Label, implicit
from yanyi.media.markup import element, written
from yanyi.models.recipe import Recipe

_FOLDER = "EPUB"
_PAGE = "application/xhtml+xml"


@dataclass(frozen=True, slots=True)
class Package:
    """A book. The inputs of its recipe are the cover, the chapters' pages, then the pictures."""

    title: Title
    chapters: tuple[Entry, ...]
    pictures: tuple[str, ...]
    modified: str
    producer: str


@dataclass(frozen=True, slots=True)
class _Item:
    """A file of the book as the manifest names it."""

    id: str
    file: str
    kind: str
    source: bytes | Path
    properties: str = ""
    in_spine: bool = False


def run(params: Package, inputs: list[Path], output: Path) -> None:
    """Write the book."""
    items = list(_items(params, inputs))
    package = package_document(params, items)
    write_archive(output, _members(package, items))


PACKAGE = Recipe("epub.package", 1, Package, run)


def _members(package: bytes, items: list[_Item]) -> Iterator[Member]:
    yield Member("mimetype", b"application/epub+zip", compress=False)
    yield Member("META-INF/container.xml", _container())
    yield Member(f"{_FOLDER}/package.opf", package)
    for item in items:
        yield Member(f"{_FOLDER}/{item.file}", item.source, compress=item.kind != "image/jpeg")


def _items(params: Package, inputs: list[Path]) -> Iterator[_Item]:
    title, said = params.title, wording_for(params.title.language)
    cover, *others = inputs
    pages, pictures = others[: len(params.chapters)], others[len(params.chapters) :]
    landmarks = [
        ("cover", Entry("cover.xhtml", said.cover)),
        ("toc", Entry("contents.xhtml", said.contents)),
        *(("bodymatter", Entry(first.file, said.start)) for first in params.chapters[:1]),
        ("colophon", Entry("colophon.xhtml", said.colophon)),
    ]
    entries = params.chapters or (Entry("title.xhtml", title.title),)
    contents = contents_page(title, entries, landmarks)
    front = cover_page(title, "cover.jpg")
    yield _Item("cover-image", "cover.jpg", "image/jpeg", cover, "cover-image")
    yield _Item("style", "book.css", "text/css", STYLE.encode())
    yield _Item("cover", "cover.xhtml", _PAGE, front, in_spine=True)
    yield _Item("title-page", "title.xhtml", _PAGE, title_page(title), in_spine=True)
    yield _Item("contents", "contents.xhtml", _PAGE, contents, "nav", in_spine=True)
    for entry, path in zip(params.chapters, pages, strict=True):
        yield _Item(Path(entry.file).stem, entry.file, _PAGE, path, in_spine=True)
    yield _Item("colophon", "colophon.xhtml", _PAGE, colophon_page(title), in_spine=True)
    for file, path in zip(params.pictures, pictures, strict=True):
        yield _Item(Path(file).stem, file, "image/jpeg", path)


def package_document(params: Package, items: list[_Item]) -> bytes:
    """The package document: metadata, what is in the book, and in which order it is read."""
    manifest = [
        element(
            "item",
            {"id": item.id, "href": item.file, "media-type": item.kind}
            | ({"properties": item.properties} if item.properties else {}),
        )
        for item in items
    ]
    spine = [element("itemref", {"idref": item.id}) for item in items if item.in_spine]
    root = element(
        "package",
        {
            "xmlns": "http://www.idpf.org/2007/opf",
            "version": "3.0",
            "unique-identifier": "book",
            "xml:lang": params.title.language,
            "prefix": f"TC260: {TC260}",
        },
        _metadata(params),
        element("manifest", None, *manifest),
        element("spine", None, *spine),
    )
    return written(root)


def _metadata(params: Package) -> ET.Element:
    title = params.title
    made = element(
        "metadata",
        {"xmlns:dc": "http://purl.org/dc/elements/1.1/"},
        element("dc:identifier", {"id": "book"}, title.identifier),
        element("dc:title", {"id": "title"}, title.title),
        element("dc:language", None, title.language),
        element("meta", {"property": "dcterms:modified"}, params.modified),
    )
    if title.author:
        made.append(element("dc:creator", {"id": "author"}, title.author))
        made.append(_meta("role", "aut", refines="#author", scheme="marc:relators"))
    made.append(element("dc:contributor", {"id": "producer"}, params.producer))
    made.append(_meta("role", "bkp", refines="#producer", scheme="marc:relators"))
    if title.rights:
        made.append(element("dc:rights", None, title.rights))
    if title.description:
        made.append(element("dc:description", None, title.description))
    made.extend(_accessibility(params))
    label = implicit(Label(produce_id=title.identifier, producer=params.producer))
    made.append(_meta(f"TC260:{KEY}", label))
    # Two entries in the older form: some readers look for the cover and the label only there.
    made.append(element("meta", {"name": "cover", "content": "cover-image"}))
    made.append(element("meta", {"name": KEY, "content": label}))
    return made


def _accessibility(params: Package) -> Iterator[ET.Element]:
    said = wording_for(params.title.language)
    yield _meta("schema:accessMode", "textual")
    yield _meta("schema:accessMode", "visual")
    yield _meta("schema:accessModeSufficient", "textual")
    for feature in (
        "alternativeText",
        "displayTransformability",
        "readingOrder",
        "structuralNavigation",
        "tableOfContents",
    ):
        yield _meta("schema:accessibilityFeature", feature)
    yield _meta("schema:accessibilityHazard", "none")
    summary = said.accessible_with_pictures if params.pictures else said.accessible
    yield _meta("schema:accessibilitySummary", summary)


def _meta(name: str, value: str, **attributes: str) -> ET.Element:
    return element("meta", {"property": name} | attributes, value)


def _container() -> bytes:
    rootfile = element(
        "rootfile",
        {
            "full-path": f"{_FOLDER}/package.opf",
            "media-type": "application/oebps-package+xml",
        },
    )
    namespace = "urn:oasis:names:tc:opendocument:xmlns:container"
    root = element(
        "container",
        {"xmlns": namespace, "version": "1.0"},
        element("rootfiles", None, rootfile),
    )
    return written(root)
