"""EPUB 2 and 3: the documents of the spine in order, each as a part."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from yanyi.problems import Position, Problem, Span
from yanyi.read.formats.archive import Archive
from yanyi.read.formats.contents import (
    CHAPTER_LEVEL,
    Entry,
    contents_of,
    flat,
    is_contents,
    is_imprint,
    place_headings,
)
from yanyi.read.formats.layout import with_headings
from yanyi.read.formats.notes import Document, hang_notes, target_of
from yanyi.read.formats.package import Package, package_of, refuse_locked
from yanyi.read.formats.reader import Reader
from yanyi.read.formats.xhtml import page_of, unwrap_page
from yanyi.read.markup import Block, Manuscript, Role
from yanyi.read.source import Source
from yanyi.story.reading import LeftOut, Part, Why


def parse_epub(source: Source) -> Manuscript:
    """The blocks of an EPUB."""
    archive = Archive(source, "EPUB")
    package = package_of(archive)
    refuse_locked(archive, package)
    entries = contents_of(archive, package)
    documents, missing = _documents(archive, package)
    if not any(document.page.text.strip() for document in documents):
        raise archive.refusal("has no text in its reading order")
    trusted = place_headings(documents, entries)
    hang_notes(documents)
    for document in documents:
        page = document.page
        page.blocks = _headed(page.blocks if trusted else with_headings(page.text, page.blocks))
    said = package.metadata
    return Manuscript(
        parts=tuple(Part(one.path, one.page.text) for one in documents),
        blocks=tuple(block for one in documents for block in _told(one)),
        left_out=tuple(left for one in documents for left in _left_out(one)),
        title=said.get("title", ""),
        author=said.get("creator", ""),
        language=said.get("language", ""),
        rights=said.get("rights", ""),
        identifier=said.get("identifier", ""),
        description=said.get("description", ""),
        cover=package.cover or _cover(package, documents),
        titles=() if trusted else _titles(documents, entries),
        chapter_level=CHAPTER_LEVEL if trusted else 0,
        problems=(*_missing(source, missing), *_not_carried(source, documents)),
    )


def _documents(archive: Archive, package: Package) -> tuple[list[Document], list[str]]:
    """The documents that hold anything, and the paths of those that are not there."""
    found: list[Document] = []
    missing: list[str] = []
    told = False
    for path, linear in package.documents():
        data = archive.read(path)
        if data is None:
            missing.append(path)
            continue
        page = page_of(data, len(found))
        unwrap_page(page, len(found))
        if not page.text.strip() and not page.blocks:
            continue
        document = Document(path, page, len(found), package.why_out(path))
        if document.whole is None and not linear:
            document.whole = Why.AUTHOR
        elif document.whole is None and is_contents(document):
            document.whole = Why.CONTENTS_LIST
        elif document.whole is None and not told and is_imprint(document):
            document.whole = Why.FRONT_MATTER
        told = told or (document.whole is None and len(page.text) > 1500)
        found.append(document)
    return found, missing


def _told(document: Document) -> Sequence[Block]:
    """The blocks that belong to the story, figures named from the root of the archive."""
    if document.whole is not None:
        return ()
    return [
        replace(block, source=target_of(document.path, block.source)[0]) if block.source else block
        for block in document.page.blocks
    ]


def _headed(blocks: Sequence[Block]) -> list[Block]:
    """Pictures that stand above the first heading of a document, below it."""
    first = next((at for at, one in enumerate(blocks) if one.role is Role.HEADING), 0)
    above = blocks[:first]
    if not all(one.role in {Role.FIGURE, Role.BREAK} for one in above):
        return list(blocks)
    stop = first
    while stop < len(blocks) and blocks[stop].role is Role.HEADING:
        stop += 1
    figures = [one for one in above if one.role is Role.FIGURE]
    return [*blocks[first:stop], *figures, *blocks[stop:]]


def _left_out(document: Document) -> Sequence[LeftOut]:
    if document.whole is None:
        return document.page.left_out
    text = document.page.text
    return [LeftOut(Span(document.part, 0, len(text)), document.whole)] if text.strip() else []


def _cover(package: Package, documents: Sequence[Document]) -> str:
    """The first picture of the document that the guide calls the cover."""
    for document in documents:
        if package.guide.get(document.path) == "cover" or document.part == 0:
            for block in document.page.blocks:
                if block.role is Role.FIGURE and package.why_out(document.path) is not None:
                    return target_of(document.path, block.source)[0]
    return ""


def _titles(documents: Sequence[Document], entries: Sequence[Entry]) -> tuple[tuple[int, str], ...]:
    """What contents too poor to trust call the documents."""
    labels: dict[str, str] = {}
    for entry in flat(entries):
        labels.setdefault(entry.path, entry.label)
    return tuple(
        (one.part, labels[one.path])
        for one in documents
        if one.whole is None and labels.get(one.path)
    )


def _missing(source: Source, missing: Sequence[str]) -> list[Problem]:
    return [
        Problem(
            f"The book names {path}, which is not in it.",
            Position(source.name),
            "export the book again if words are missing",
        )
        for path in missing[:20]
    ]


def _not_carried(source: Source, documents: Sequence[Document]) -> list[Problem]:
    """What has no place in a story, and marks of notes that lead nowhere."""
    lost: Counter[str] = Counter()
    for document in documents:
        if document.whole is None:
            lost += document.page.lost
            lost["mark of a missing note"] += document.missing
    named = ", ".join(f"{count} × {kind}" for kind, count in sorted(lost.items()) if count)
    if not named:
        return []
    hint = "put words or a picture in their place if the story needs them"
    return [Problem(f"Not carried into the story: {named}.", Position(source.name), hint)]


EPUB = Reader("epub", (".epub",), parse_epub)
