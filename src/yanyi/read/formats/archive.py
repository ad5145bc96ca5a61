"""A ZIP archive opened with care: EPUB and DOCX are such, and anybody may have made them."""

import io
import lzma
import posixpath
import zipfile
import zlib
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from yanyi.problems import InputError, Position, Problem
from yanyi.read.source import Source

_MOST = 300_000_000
_MOST_TEXT = 40_000_000
_MOST_FILES = 20_000
_RATIO = 200
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


class Archive:
    """A manuscript's ZIP archive; ``kind`` is what it should be (``EPUB``)."""

    def __init__(self, source: Source, kind: str) -> None:
        self._name, self._kind = source.name, kind
        if not source.data:
            raise self.refusal("is empty")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source.data))
            entries = self._zip.infolist()
        except _DAMAGE as error:
            raise self.refusal(f"is no {kind}: it cannot be opened as a ZIP archive") from error
        if len(entries) > _MOST_FILES:
            raise self.refusal("holds far more files than a book needs")
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
        self._left = _MOST

    def refusal(self, what: str, hint: str = "") -> InputError:
        """The error that says why this archive is not read."""
        hint = hint or f"export the book again as a plain {self._kind}"
        return InputError(Problem(f"{self._name} {what}.", Position(self._name), hint))

    def names(self) -> list[str]:
        """Every file in the archive."""
        return list(self._names)

    def __contains__(self, path: str) -> bool:
        return path in self._names

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
        self._left -= len(data)
        if len(data) > _MOST_TEXT or self._left < 0:
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

    def whole_xml(self, path: str) -> Element | None:
        """A parsed XML file, None when it is missing or damaged: for what a book can do without."""
        try:
            return self.xml(path)
        except InputError:
            return None


def local(element: Element) -> str:
    """An element's name without its namespace."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without its namespace; empty when it is not there."""
    for key, value in element.attrib.items():
        if key == name or key.endswith("}" + name):
            return value
    return ""


def joined(base: str, href: str) -> str:
    """A path inside the archive, seen from the folder ``base``; never above its root."""
    path = posixpath.normpath(posixpath.join(base, unquote(href)))
    return path.lstrip("./") if path.startswith("..") else path.lstrip("/")
