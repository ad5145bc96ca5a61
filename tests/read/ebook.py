"""EPUBs in miniature, of EPUB 2 and 3, built by hand."""

import io
import zipfile
from dataclasses import dataclass, field

from read.stories import CONTAINER, check_account
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.reading import Reading, Why


@dataclass
class Ebook:
    """Pages by file name, and what else the package says."""

    pages: dict[str, str]
    nav: str = ""
    ncx: str = ""
    meta: str = ""
    guide: str = ""
    items: str = ""
    aside: set[str] = field(default_factory=set)

    def data(self) -> bytes:
        """The book as bytes."""
        items = [
            f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
            for n, name in enumerate(self.pages)
        ]
        refs = [
            f"<itemref idref='i{n}' linear='{'no' if name in self.aside else 'yes'}'/>"
            for n, name in enumerate(self.pages)
        ]
        files = {name: page(body) for name, body in self.pages.items()}
        if self.nav:
            media = "application/xhtml+xml"
            items.append(f'<item id="nav" href="nav.xhtml" media-type="{media}" properties="nav"/>')
            files["nav.xhtml"] = page(f"<body><nav epub:type='toc'>{self.nav}</nav></body>")
        if self.ncx:
            items.append('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>')
            files["toc.ncx"] = f"<ncx><navMap>{self.ncx}</navMap></ncx>"
        package = (
            '<package xmlns="http://www.idpf.org/2007/opf" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata><dc:title>The Ferry</dc:title>{self.meta}</metadata>"
            f"<manifest>{''.join(items)}{self.items}</manifest><spine>{''.join(refs)}</spine>"
            f"<guide>{self.guide}</guide></package>"
        )
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
            archive.writestr("META-INF/container.xml", CONTAINER)
            archive.writestr("OEBPS/book.opf", package)
            for name, text in files.items():
                archive.writestr(f"OEBPS/{name}", text)
        return buffer.getvalue()

    def read(self) -> Reading:
        """The book, read, with every character accounted for."""
        found = read(Source("book.epub", self.data()))
        check_account(found, exact=False)
        return found


def page(body: str) -> str:
    """A whole document around a body."""
    return (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>x</title></head>{body}</html>"
    )


def point(label: str, target: str, below: str = "") -> str:
    """An entry of an NCX."""
    return (
        f"<navPoint><navLabel><text>{label}</text></navLabel><content src='{target}'/>"
        f"{below}</navPoint>"
    )


def left(found: Reading) -> dict[str, Why]:
    """What was left out, and why."""
    return {
        found.parts[one.span.part].text[one.span.start : one.span.end].strip(): one.reason
        for one in found.left_out
    }
