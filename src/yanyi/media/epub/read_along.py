"""A book that reads itself aloud: EPUB 3 with Media Overlays, its sound inside."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

from yanyi.media.archive import write_archive
from yanyi.media.epub.container import Item, members
from yanyi.media.epub.front import Entry, Title, title_page
from yanyi.media.epub.metadata import meta, metadata
from yanyi.media.epub.overlay import clock
from yanyi.media.epub.package import TITLE_PAGE, book_items, package_document
from yanyi.media.epub.style import STYLE
from yanyi.media.epub.wording import wording_for
from yanyi.models.recipe import Recipe

ACTIVE = "-epub-media-overlay-active"
_MARKED = f"""
.{ACTIVE} {{ background-color: rgba(255, 200, 80, 0.4); border-radius: 0.15em; }}
"""


@dataclass(frozen=True, slots=True)
class Aloud:
    """A page that is read aloud: its id in the book, and for how many milliseconds."""

    page: str
    duration: int


@dataclass(frozen=True, slots=True)
class ReadAlong:
    """A book. The inputs are the cover, the chapters' pages, the overlays of the pages that are
    read ``aloud``, then the ``sounds``, which are files of AAC.
    """

    title: Title
    chapters: tuple[Entry, ...]
    aloud: tuple[Aloud, ...]
    sounds: tuple[str, ...]
    narrator: str
    modified: str
    producer: str


def run(params: ReadAlong, inputs: list[Path], output: Path) -> None:
    """Write the book; its sound goes through in blocks."""
    items = list(_items(params, inputs))
    described = metadata(params.title, params.modified, params.producer, _further(params))
    write_archive(output, members(package_document(params.title, described, items), items))


READ_ALONG = Recipe("epub.read-along", 1, ReadAlong, run)


def smil(page: str) -> str:
    """The file of a page's overlay."""
    return f"{page}.smil"


def _items(params: ReadAlong, inputs: list[Path]) -> Iterator[Item]:
    text = 1 + len(params.chapters)
    overlays = {one.page: f"{one.page}-aloud" for one in params.aloud}
    front = title_page(params.title, aloud=TITLE_PAGE in overlays)
    for item in book_items(params.title, params.chapters, inputs[:text], front):
        if item.id == "style":
            yield replace(item, source=f"{STYLE}{_MARKED}".encode())
        else:
            yield replace(item, overlay=overlays.get(item.id, ""))
    heard = text + len(params.aloud)
    for one, path in zip(params.aloud, inputs[text:heard], strict=True):
        yield Item(overlays[one.page], smil(one.page), "application/smil+xml", path)
    for file, path in zip(params.sounds, inputs[heard:], strict=True):
        yield Item(f"sound-{Path(file).stem}", file, "audio/mp4", path)


def _further(params: ReadAlong) -> Iterator[ET.Element]:
    """How long it is read, by whom, and who can use it (EPUB Accessibility 1.1)."""
    for one in params.aloud:
        yield meta("media:duration", clock(one.duration), refines=f"#{one.page}-aloud")
    yield meta("media:duration", clock(sum(one.duration for one in params.aloud)))
    yield meta("media:narrator", params.narrator)
    yield meta("media:active-class", ACTIVE)
    for mode in ("textual", "visual", "auditory"):
        yield meta("schema:accessMode", mode)
    yield meta("schema:accessModeSufficient", "textual")
    yield meta("schema:accessModeSufficient", "auditory")
    for feature in (
        "alternativeText",
        "displayTransformability",
        "readingOrder",
        "structuralNavigation",
        "synchronizedAudioText",
        "tableOfContents",
    ):
        yield meta("schema:accessibilityFeature", feature)
    yield meta("schema:accessibilityHazard", "none")
    said = wording_for(params.title.language)
    yield meta("schema:accessibilitySummary", said.accessible_aloud)
