"""The package document of an EPUB: what files it has, in what order, and what it says of itself."""

import posixpath
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from yanyi.read.formats.archive import Archive, attribute, joined, local
from yanyi.read.lexicon import words
from yanyi.story.reading import Why

_FRONT = frozenset(
    words(
        "cover titlepage title-page title title_page copyright copyright-page copyrightpage legal "
        "halftitle half-title halftitlepage colophon imprint dedication other.copyright"
    )
)
_LISTS = frozenset(
    words("toc nav contents table-of-contents tableofcontents landmarks loi lot toc-page")
)
_NOTES = frozenset(words("footnotes endnotes notes rearnotes footnote"))


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book."""

    path: str
    media: str
    properties: frozenset[str]


@dataclass(slots=True)
class Package:
    """What the package document says.

    ``spine`` holds the ids of items in reading order, each with whether it is in the main flow;
    ``guide`` tells the kind of a document by its path.
    """

    base: str = ""
    metadata: dict[str, str] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    spine: list[tuple[str, bool]] = field(default_factory=list)
    guide: dict[str, str] = field(default_factory=dict)
    cover: str = ""
    navs: set[str] = field(default_factory=set)

    def documents(self) -> list[tuple[str, bool]]:
        """The documents of the spine in order, each with whether it is in the main flow."""
        found: list[tuple[str, bool]] = []
        seen: set[str] = set()
        for name, linear in self.spine:
            item = self.items.get(name)
            if item is None or item.path in seen:
                continue
            if "html" in item.media or item.path.endswith((".html", ".xhtml", ".htm")):
                seen.add(item.path)
                found.append((item.path, linear))
        return found

    def why_out(self, path: str) -> Why | None:
        """Why a document is no part of the story, as far as its name and the package tell."""
        stem = posixpath.splitext(posixpath.basename(path))[0].lower()
        named = {self.guide.get(path, ""), stem}
        if path in self.navs:
            return Why.CONTENTS_LIST
        for kinds, why in (
            (_LISTS, Why.CONTENTS_LIST),
            (_FRONT, Why.FRONT_MATTER),
            (_NOTES, Why.NOTE),
        ):
            if named & kinds:
                return why
        return None


def package_of(archive: Archive) -> Package:
    """The package document, found through the container or by its name."""
    container = archive.xml("META-INF/container.xml")
    path = ""
    for element in container.iter() if container is not None else ():
        if local(element) == "rootfile":
            path = path or attribute(element, "full-path")
    path = path or next((name for name in archive.names() if name.endswith(".opf")), "")
    root = archive.xml(path) if path else None
    if root is None:
        raise archive.refusal("is no EPUB: it has no package document")
    package = Package(base=posixpath.dirname(path))
    for element in root.iter():
        _take(package, element)
    package.navs = {item.path for item in package.items.values() if "nav" in item.properties}
    _find_cover(package)
    return package


def _take(package: Package, element: Element) -> None:
    """Take what one element of the package says."""
    said = " ".join((element.text or "").split())
    match local(element):
        case "title" | "creator" | "language" | "rights" | "identifier" | "description" as name:
            if said:
                package.metadata.setdefault(name, said)
        case "meta" if attribute(element, "name") == "cover":
            package.cover = attribute(element, "content")
        case "item":
            path = joined(package.base, attribute(element, "href"))
            package.items[attribute(element, "id")] = Item(
                path,
                attribute(element, "media-type"),
                frozenset(attribute(element, "properties").split()),
            )
        case "itemref":
            linear = attribute(element, "linear") != "no"
            package.spine.append((attribute(element, "idref"), linear))
        case "reference":
            path = joined(package.base, attribute(element, "href").partition("#")[0])
            package.guide.setdefault(path, attribute(element, "type").lower())
        case _:
            pass


def _find_cover(package: Package) -> None:
    """The picture on the cover: EPUB 3 marks the item, EPUB 2 names it."""
    pictures = {id_: one for id_, one in package.items.items() if one.media.startswith("image/")}
    marked = next((one for one in pictures.values() if "cover-image" in one.properties), None)
    named = pictures.get(package.cover) or next(
        (one for one in pictures.values() if one.path == joined(package.base, package.cover)), None
    )
    usual = next((one for id_, one in pictures.items() if "cover" in id_.lower()), None)
    found = marked or named or usual
    package.cover = found.path if found else ""


def refuse_locked(archive: Archive, package: Package) -> None:
    """Fonts may be scrambled; a scrambled text is copy protection."""
    locked = archive.xml("META-INF/encryption.xml")
    if locked is None:
        return
    texts = {item.path for item in package.items.values() if "html" in item.media}
    for element in locked.iter():
        if local(element) == "CipherReference" and unquote(attribute(element, "URI")) in texts:
            raise archive.refusal("is encrypted", "use a copy without copy protection")
