"""The archive of a book: its files as the manifest names them, and what stands around them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from yanyi.media.archive import Member
from yanyi.media.epub.front import Title
from yanyi.media.labels import TC260
from yanyi.media.markup import element, written

FOLDER = "EPUB"
_PACKED = frozenset({"image/jpeg", "audio/mp4"})


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book as the manifest names it; ``spread`` are properties of its place.

    ``overlay`` is the id of the file that says when its words are heard.
    """

    id: str
    file: str
    kind: str
    source: bytes | Path
    properties: str = ""
    in_spine: bool = False
    spread: str = ""
    overlay: str = ""


def members(package: bytes, items: Iterable[Item]) -> Iterator[Member]:
    """Everything in the archive, in order; pictures and sound are packed already."""
    yield Member("mimetype", b"application/epub+zip", compress=False)
    yield Member("META-INF/container.xml", _container())
    yield Member(f"{FOLDER}/package.opf", package)
    for item in items:
        yield Member(f"{FOLDER}/{item.file}", item.source, compress=item.kind not in _PACKED)


def manifest(items: Iterable[Item]) -> ET.Element:
    """What is in the book."""
    listed = (
        element(
            "item",
            {"id": item.id, "href": item.file, "media-type": item.kind}
            | ({"properties": item.properties} if item.properties else {})
            | ({"media-overlay": item.overlay} if item.overlay else {}),
        )
        for item in items
    )
    return element("manifest", None, *listed)


def _container() -> bytes:
    rootfile = element(
        "rootfile",
        {
            "full-path": f"{FOLDER}/package.opf",
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


def package(title: Title, described: ET.Element, items: list[Item], spine: ET.Element) -> bytes:
    """A package document around its metadata and its spine."""
    root = element(
        "package",
        {
            "xmlns": "http://www.idpf.org/2007/opf",
            "version": "3.0",
            "unique-identifier": "book",
            "xml:lang": title.language,
            "prefix": f"TC260: {TC260}",
        },
        described,
        manifest(items),
        spine,
    )
    return written(root)
