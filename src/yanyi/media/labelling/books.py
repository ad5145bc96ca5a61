"""Labels in EPUB and CBZ: in the metadata, on the first pages, and in their pictures."""

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import ParseError, fromstring

from yanyi.media.labelling.aigc import loose_entries, read_entry
from yanyi.media.labelling.found import Entry, Family, Found, Kind, Notice
from yanyi.media.labelling.pictures import picture_labels
from yanyi.media.labelling.wording import notice_in
from yanyi.media.labels import KEY

_PICTURES = (".webp", ".jpg", ".jpeg", ".png")
_FIRST, _LAST = 4, 2
"""So many pages at the front, and at the end, are looked through for words."""
_BROKEN = (zipfile.BadZipFile, ParseError, KeyError, OSError, RuntimeError, ValueError)


def read_book(path: Path, kind: Kind) -> Found:
    """What a book says of itself."""
    try:
        with zipfile.ZipFile(path) as book:
            damaged = book.testzip()
            if damaged:
                return Found(kind, faults=(f"{damaged} in it is damaged",))
            entries, notices = _epub(book) if kind.name == "EPUB" else _comic(book)
            pictures = [name for name in book.namelist() if name.lower().endswith(_PICTURES)]
            labelled = sum(_labelled(book.read(name)) for name in pictures)
    except _BROKEN as error:
        return Found(kind, faults=(f"it is broken and cannot be read ({error})",))
    return Found(kind, notices, entries, pictures=len(pictures), labelled=labelled)


def _labelled(picture: bytes) -> bool:
    return bool(picture_labels(picture, Kind("picture", Family.PICTURE)).entries)


# --- EPUB --------------------------------------------------------------------------------------


def _epub(book: zipfile.ZipFile) -> tuple[tuple[Entry, ...], tuple[Notice, ...]]:
    container = fromstring(book.read("META-INF/container.xml"))
    at = next(one.get("full-path", "") for one in _named(container, "rootfile"))
    package = fromstring(book.read(at))
    entries = []
    for one in _named(package, "meta"):
        if one.get("property", "").rsplit(":", 1)[-1] == KEY:
            entries.append(read_entry(one.text or "", "package"))
        elif one.get("name") == KEY and not entries:
            entries.append(read_entry(one.get("content", ""), "package"))
    return tuple(entries), tuple(_printed(book, package, PurePosixPath(at).parent))[:1]


def _printed(book: zipfile.ZipFile, package: Element, folder: PurePosixPath) -> Iterator[Notice]:
    """Notices on the first and last pages; a picture's description counts, it is read aloud."""
    places = {one.get("id", ""): one.get("href", "") for one in _named(package, "item")}
    spine = [places[one.get("idref", "")] for one in _named(package, "itemref")]
    for href in (*spine[:_FIRST], *spine[_FIRST:][-_LAST:]):
        page = fromstring(book.read((folder / href).as_posix()))
        said = " ".join(one.get("alt", "") for one in _named(page, "img"))
        if words := notice_in("\n".join((*page.itertext(), said))):
            yield Notice(f"page {href}", words)


def _named(root: Element, name: str) -> Iterator[Element]:
    """The elements of this name, in whatever namespace."""
    return (one for one in root.iter() if str(one.tag).rsplit("}", 1)[-1] == name)


# --- CBZ ---------------------------------------------------------------------------------------


def _comic(book: zipfile.ZipFile) -> tuple[tuple[Entry, ...], tuple[Notice, ...]]:
    if "ComicInfo.xml" not in book.namelist():
        return (), ()
    info = fromstring(book.read("ComicInfo.xml"))
    texts = [(one.tag, one.text or "") for one in info]
    entries = [entry for name, text in texts for entry in loose_entries(text, f"ComicInfo {name}")]
    said = [
        Notice(f"ComicInfo {name}", words) for name, text in texts if (words := notice_in(text))
    ]
    return tuple(entries), tuple(said[:1])
