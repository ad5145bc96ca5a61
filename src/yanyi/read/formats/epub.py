"""EPUB 2 and 3: a safe look into the archive, its spine, and each document as a part."""

import io
import lzma
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from yanyi.problems import InputError, Position, Problem, Span
from yanyi.read.formats.reader import Reader
from yanyi.read.formats.xhtml import Page, page_of
from yanyi.read.markup import Block, Manuscript
from yanyi.read.source import Source
from yanyi.story.reading import LeftOut, Part, Why

_MOST = 300_000_000
_MOST_TEXT = 40_000_000
_RATIO = 200
_FRONT = {
    "cover",
    "titlepage",
    "title-page",
    "copyright",
    "copyright-page",
    "halftitle",
    "colophon",
    "imprint",
    "dedication",
    "title",
    "halftitlepage",
}
_LISTS = {"toc", "nav", "contents", "table-of-contents", "landmarks", "loi", "lot"}
_NOTES = {"footnotes", "endnotes", "notes", "rearnotes", "footnote"}


@dataclass(slots=True)
class _Book:
    """What the package document says."""

    base: str = ""
    metadata: dict[str, str] = field(default_factory=dict)
    items: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    spine: list[str] = field(default_factory=list)
    guide: dict[str, str] = field(default_factory=dict)
    cover: str = ""


_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    EOFError,
)


class _Archive:
    """An EPUB's zip, opened with care."""

    def __init__(self, source: Source) -> None:
        self._name = source.name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source.data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
            raise self.refusal("is no EPUB: it cannot be opened as a ZIP archive") from error
        total = 0
        for entry in entries:
            path = entry.filename.replace("\\", "/")
            if path.startswith("/") or ".." in path.split("/") or path[1:2] == ":":
                raise self.refusal(f"holds a file outside its own folder ({path[:80]!r})")
            if entry.flag_bits & 1:
                raise self.refusal("is encrypted", "use a copy without copy protection")
            total += entry.file_size
            bloated = entry.file_size > 5_000_000 and entry.file_size > _RATIO * max(
                1, entry.compress_size
            )
            if total > _MOST or bloated:
                raise self.refusal("unpacks to far more than a book can hold")
        self._names = {entry.filename: entry for entry in entries}

    def refusal(self, what: str, hint: str = "export the book again as a plain EPUB") -> InputError:
        """The error that says why this archive is not read."""
        return InputError(Problem(f"{self._name} {what}.", Position(self._name), hint))

    def names(self) -> list[str]:
        """Every file in the archive."""
        return list(self._names)

    def read(self, path: str) -> bytes | None:
        """A file's bytes, None when it is missing; never more than a book can hold."""
        entry = self._names.get(path) or self._names.get(unquote(path))
        if entry is None:
            return None
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(_MOST_TEXT + 1)
        except _DAMAGE as error:
            raise self.refusal(f"is damaged at {path}") from error
        if len(data) > _MOST_TEXT:
            raise self.refusal("unpacks to far more than a book can hold")
        return data

    def xml(self, path: str) -> Element | None:
        """A parsed XML file, None when it is missing."""
        data = self.read(path)
        if data is None:
            return None
        try:
            root: Element = fromstring(data, forbid_dtd=False)
        except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
            raise self.refusal(f"has a damaged {posixpath.basename(path)}") from error
        return root


def parse_epub(source: Source) -> Manuscript:
    """The blocks of an EPUB."""
    if not source.data:
        raise InputError(
            Problem(f"{source.name} is empty.", Position(source.name), "export the book again")
        )
    archive = _Archive(source)
    book = _package(archive)
    _refuse_locked(archive, book)
    labels = _labels(archive, book)
    parts: list[Part] = []
    blocks: list[Block] = []
    left_out: list[LeftOut] = []
    titles: list[tuple[int, str]] = []
    for path, kind in _documents(book):
        data = archive.read(path)
        if data is None:
            continue
        page = page_of(data, len(parts))
        if not page.text.strip() and not page.blocks:
            continue
        number = len(parts)
        parts.append(Part(path, page.text))
        reason = _why_out(kind, page)
        if reason:
            if page.text.strip():
                left_out.append(LeftOut(Span(number, 0, len(page.text)), reason))
            continue
        blocks += [_placed(block, path) for block in page.blocks]
        left_out += page.left_out
        if path in labels:
            titles.append((number, labels[path]))
    if not any(part.text.strip() for part in parts):
        raise archive.refusal("has no text in its reading order")
    said = book.metadata
    return Manuscript(
        tuple(parts),
        tuple(blocks),
        tuple(left_out),
        said.get("title", ""),
        said.get("creator", ""),
        said.get("language", ""),
        said.get("rights", ""),
        said.get("identifier", ""),
        said.get("description", ""),
        book.cover,
        tuple(titles),
    )


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _package(archive: _Archive) -> _Book:
    container = archive.xml("META-INF/container.xml")
    path = ""
    for element in container.iter() if container is not None else ():
        if _local(element) == "rootfile":
            path = path or element.get("full-path", "")
    path = path or next((name for name in archive.names() if name.endswith(".opf")), "")
    root = archive.xml(path) if path else None
    if root is None:
        raise archive.refusal("is no EPUB: it has no package document")
    book = _Book(base=posixpath.dirname(path))
    for element in root.iter():
        _note(book, element)
    return book


def _note(book: _Book, element: Element) -> None:
    """Take what one element of the package says."""
    words = " ".join((element.text or "").split())
    match _local(element):
        case "title" | "creator" | "language" | "rights" | "identifier" | "description" as name:
            if words:
                book.metadata.setdefault(name, words)
        case "item":
            path = _join(book.base, element.get("href", ""))
            facts = (path, element.get("media-type", ""), element.get("properties", ""))
            book.items[element.get("id", "")] = facts
            if "cover-image" in facts[2].split():
                book.cover = path
        case "itemref":
            if element.get("linear", "yes") != "no":
                book.spine.append(element.get("idref", ""))
        case "reference":
            path = _join(book.base, element.get("href", "")).partition("#")[0]
            book.guide[path] = element.get("type", "").lower()
        case _:
            pass


def _join(base: str, href: str) -> str:
    path = posixpath.normpath(posixpath.join(base, unquote(href)))
    return path.lstrip("./") if path.startswith("..") else path


def _refuse_locked(archive: _Archive, book: _Book) -> None:
    """Fonts may be scrambled; a scrambled text is copy protection."""
    locked = archive.xml("META-INF/encryption.xml")
    if locked is None:
        return
    texts = {facts[0] for facts in book.items.values() if "html" in facts[1]}
    for element in locked.iter():
        if _local(element) == "CipherReference" and unquote(element.get("URI", "")) in texts:
            raise archive.refusal("is encrypted", "use a copy without copy protection")


def _documents(book: _Book) -> list[tuple[str, str]]:
    """The documents of the spine in order, each with what the package calls it."""
    found: list[tuple[str, str]] = []
    for name in book.spine:
        path, media, properties = book.items.get(name, ("", "", ""))
        if not path or not ("html" in media or path.endswith((".html", ".xhtml", ".htm"))):
            continue
        stem = posixpath.splitext(posixpath.basename(path))[0].lower()
        kind = "nav" if "nav" in properties.split() else book.guide.get(path, "")
        found.append((path, kind if kind and kind != "text" else stem))
    return found


def _why_out(kind: str, page: Page) -> Why | None:
    kinds = {kind, *page.kinds}
    if kinds & _LISTS:
        return Why.CONTENTS_LIST
    if kinds & _FRONT:
        return Why.FRONT_MATTER
    if kinds & _NOTES:
        return Why.NOTE
    return None


def _placed(block: Block, path: str) -> Block:
    """A figure's source, seen from the root of the archive."""
    if not block.source:
        return block
    source = _join(posixpath.dirname(path), block.source)
    return Block(
        block.role, block.part, block.rows, block.level, block.span, source, block.alternative
    )


def _labels(archive: _Archive, book: _Book) -> dict[str, str]:
    """What the contents call each document."""
    labels: dict[str, str] = {}
    for path, media, properties in book.items.values():
        if "nav" in properties.split():
            root = archive.xml(path) if _is_xml(archive, path) else None
            for element in root.iter() if root is not None else ():
                if _local(element) == "a" and element.get("href"):
                    target = _join(
                        posixpath.dirname(path), element.get("href", "").partition("#")[0]
                    )
                    labels.setdefault(target, " ".join("".join(element.itertext()).split()))
        elif media == "application/x-dtbncx+xml":
            root = archive.xml(path) if _is_xml(archive, path) else None
            for point in root.iter() if root is not None else ():
                if _local(point) == "navPoint":
                    _take_point(labels, point, posixpath.dirname(path))
    return labels


def _take_point(labels: dict[str, str], point: Element, base: str) -> None:
    words, target = "", ""
    for element in point:
        if _local(element) == "navLabel":
            words = " ".join("".join(element.itertext()).split())
        elif _local(element) == "content":
            target = _join(base, element.get("src", "").partition("#")[0])
    if words and target:
        labels.setdefault(target, words)


def _is_xml(archive: _Archive, path: str) -> bool:
    """Whether the contents parse at all; without them the book can still be read."""
    try:
        return archive.xml(path) is not None
    except InputError:
        return False


EPUB = Reader("epub", (".epub",), parse_epub)
