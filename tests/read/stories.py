"""Manuscripts in miniature, and the account every reading must keep."""

import io
import zipfile

from yanyi.read.draft import Draft
from yanyi.read.manuscript import parse, read
from yanyi.read.outline import outline
from yanyi.read.packs import language_of
from yanyi.read.plan import plan_chapters
from yanyi.read.segments import Cutter
from yanyi.read.source import Source
from yanyi.story.corrections import Corrections
from yanyi.story.reading import Reading
from yanyi.story.types import Line, Spoken
from yanyi.story.walk import full_text, lines

NO_CORRECTIONS = Corrections()


def reading(
    text: str, name: str = "tale.txt", corrections: Corrections = NO_CORRECTIONS
) -> Reading:
    """A text, read."""
    return read(Source(name, text.encode("utf-8")), (), corrections)


def drafts_of(text: str) -> list[Draft]:
    """A text cut into lines, before anybody asks who speaks them."""
    manuscript = parse(Source("tale.txt", text.encode()))
    language = language_of([part.text for part in manuscript.parts])
    cutter = Cutter(manuscript.parts, language, language.convention([text]))
    plan_chapters(outline(manuscript, language), cutter, language)
    return cutter.lines.drafts


def told(found: Reading) -> list[Line]:
    """Every line, headings included."""
    return list(lines(found.story))


def said(found: Reading) -> list[tuple[str, str]]:
    """Who says what, without marks."""
    return [
        (line.speaker, "".join(run.text for run in line.runs))
        for line in told(found)
        if isinstance(line, Spoken)
    ]


def source_of(found: Reading, anchor: str) -> str:
    """The stretch of the source a line stands on."""
    span = found.spans[anchor]
    return found.parts[span.part].text[span.start : span.end]


def check_account(found: Reading, exact: bool = True) -> None:
    """Lines and left-outs are apart, in order, and cover everything but white space once."""
    covered = [bytearray(len(part.text)) for part in found.parts]
    spans = list(found.spans.values())
    assert spans == sorted(spans)
    for span in [*spans, *(one.span for one in found.left_out)]:
        assert not any(covered[span.part][span.start : span.end]), span
        covered[span.part][span.start : span.end] = b"\1" * len(span)
    for part, marks in zip(found.parts, covered, strict=True):
        missed = [sign for sign, mark in zip(part.text, marks, strict=True) if not mark]
        assert "".join(missed).isspace() or not missed
    for line in told(found) if exact else ():
        assert "".join(full_text(line).split()) == "".join(source_of(found, line.anchor).split())


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)


def epub(pages: dict[str, str], extra: dict[str, str] | None = None, spine: str = "") -> bytes:
    """A small EPUB of these pages (bodies of XHTML by file name)."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(pages)
    )
    refs = spine or "".join(f'<itemref idref="i{n}"/>' for n in range(len(pages)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<metadata><dc:title>The Ferry</dc:title><dc:creator>A. Author</dc:creator>"
        f"<dc:language>en</dc:language></metadata><manifest>{items}</manifest>"
        f"<spine>{refs}</spine></package>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/book.opf", package)
        for name, body in pages.items():
            page = (
                '<html xmlns="http://www.w3.org/1999/xhtml" '
                f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>{body}</html>'
            )
            archive.writestr(f"OEBPS/{name}", page)
        for name, text in (extra or {}).items():
            archive.writestr(name, text)
    return buffer.getvalue()
