"""A book of pictures with fixed pages (EPUB 3, pre-paginated): a comic, a picture book."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from yanyi.media.archive import write_archive
from yanyi.media.epub.container import Item, members, package
from yanyi.media.epub.front import Entry, Title
from yanyi.media.epub.leaf_page import STYLE, leaf_page
from yanyi.media.epub.metadata import meta, metadata
from yanyi.media.epub.page import OPS, XHTML
from yanyi.media.epub.wording import Wording, wording_for
from yanyi.media.leaf import Leaf, read_leaf
from yanyi.media.markup import element, written
from yanyi.models.recipe import Recipe

_PAGE = "application/xhtml+xml"


@dataclass(frozen=True, slots=True)
class FixedBook:
    """A book of so many pages, the first its cover. ``spread`` is when two pages stand together.

    The inputs are the pages' leaves (``media.leaf``), then their pictures as JPEG, both in order.
    ``right_to_left`` turns the pages the other way.
    """

    title: Title
    pages: int
    modified: str
    producer: str
    right_to_left: bool = False
    spread: str = "landscape"


def run(params: FixedBook, inputs: list[Path], output: Path) -> None:
    """Write the book."""
    leaves = [read_leaf(path.read_bytes()) for path in inputs[: params.pages]]
    items = list(_items(params, leaves, inputs[params.pages :]))
    write_archive(output, members(_package(params, items), items))


FIXED = Recipe("epub.fixed", 2, FixedBook, run)


def _file(number: int) -> str:
    return f"page-{number:04}.xhtml"


def _items(params: FixedBook, leaves: list[Leaf], pictures: list[Path]) -> Iterator[Item]:
    said = wording_for(params.title.language)
    yield Item("style", "fixed.css", "text/css", STYLE.encode())
    contents = _contents(params.title, leaves, said)
    yield Item("contents", "contents.xhtml", _PAGE, contents, "nav")
    for number, (leaf, picture) in enumerate(zip(leaves, pictures, strict=True)):
        file = f"page-{number:04}.jpg"
        name = "cover-image" if not number else f"picture-{number:04}"
        yield Item(name, file, "image/jpeg", picture, "cover-image" if not number else "")
        kind = "bodymatter" if leaf.label else "backmatter" if number else "cover"
        page = leaf_page(leaf, file, params.title.language, _name(leaf, number, said), kind)
        spread = _spread(number, params.right_to_left)
        yield Item(f"page-{number:04}", _file(number), _PAGE, page, "", True, spread)


def _name(leaf: Leaf, number: int, said: Wording) -> str:
    if leaf.label:
        return f"{said.page} {leaf.label}"
    return said.last if number else said.cover


def _spread(number: int, right_to_left: bool) -> str:
    """The cover stands alone; the first page after it opens the first pair."""
    if not number:
        return "rendition:page-spread-center"
    first = bool(number % 2)
    return "page-spread-left" if first is not right_to_left else "page-spread-right"


def _contents(title: Title, leaves: list[Leaf], said: Wording) -> bytes:
    chapters = [Entry(_file(n), leaf.bookmark) for n, leaf in enumerate(leaves) if leaf.bookmark]
    numbered = [
        Entry(f"{_file(n)}#page", leaf.label) for n, leaf in enumerate(leaves) if leaf.label
    ]
    start = next((n for n, leaf in enumerate(leaves) if leaf.label), 0)
    marks = [
        ("cover", Entry(_file(0), said.cover)),
        ("bodymatter", Entry(_file(start), said.start)),
    ]
    toc = {"epub:type": "toc", "id": "toc", "role": "doc-toc", "aria-labelledby": "contents"}
    listed = chapters or [Entry(_file(start), title.title)]
    body = element(
        "body",
        None,
        element(
            "nav",
            toc,
            element("h1", {"id": "contents"}, said.contents),
            _list(_link(entry) for entry in listed),
        ),
        _hidden("page-list", said.pages, (_link(entry) for entry in numbered)),
        _hidden("landmarks", said.landmarks, (_link(entry, kind) for kind, entry in marks)),
    )
    head = element("head", None, element("title", None, said.contents))
    language = title.language
    attributes = {"xmlns": XHTML, "xmlns:epub": OPS, "lang": language, "xml:lang": language}
    return written(element("html", attributes, head, body), "<!DOCTYPE html>\n")


def _hidden(kind: str, name: str, links: Iterator[ET.Element]) -> ET.Element | None:
    listed = _list(links)
    if not len(listed):
        return None
    attributes = {"epub:type": kind, "id": kind, "hidden": "", "aria-label": name}
    if kind == "page-list":
        attributes["role"] = "doc-pagelist"
    return element("nav", attributes, element("h2", None, name), listed)


def _list(links: Iterator[ET.Element]) -> ET.Element:
    return element("ol", None, *(element("li", None, link) for link in links))


def _link(entry: Entry, kind: str = "") -> ET.Element:
    return element("a", {"href": entry.file} | ({"epub:type": kind} if kind else {}), entry.name)


def _package(params: FixedBook, items: list[Item]) -> bytes:
    """The package document."""
    places = [
        element("itemref", {"idref": item.id, "properties": item.spread})
        for item in items
        if item.in_spine
    ]
    direction = "rtl" if params.right_to_left else "ltr"
    described = metadata(params.title, params.modified, params.producer, _further(params))
    spine = element("spine", {"page-progression-direction": direction}, *places)
    return package(params.title, described, items, spine)


def _further(params: FixedBook) -> Iterator[ET.Element]:
    """How the pages are shown, and who can read them (EPUB Accessibility 1.1)."""
    yield meta("rendition:layout", "pre-paginated")
    yield meta("rendition:orientation", "auto")
    yield meta("rendition:spread", params.spread)
    yield meta("schema:accessMode", "visual")
    yield meta("schema:accessMode", "textual")
    yield meta("schema:accessModeSufficient", "visual,textual")
    yield meta("schema:accessModeSufficient", "textual")
    for feature in (
        "alternativeText",
        "pageBreakMarkers",
        "pageNavigation",
        "readingOrder",
        "structuralNavigation",
        "tableOfContents",
    ):
        yield meta("schema:accessibilityFeature", feature)
    yield meta("schema:accessibilityHazard", "none")
    yield meta("pageBreakSource", "none")
    yield meta("schema:accessibilitySummary", wording_for(params.title.language).accessible_fixed)
