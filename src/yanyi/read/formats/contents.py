"""The contents of an EPUB: nested entries, and which headings in the text they stand for."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from yanyi.read.formats.archive import Archive, attribute, local
from yanyi.read.formats.notes import Document, target_of
from yanyi.read.formats.package import Package
from yanyi.read.heading import CHAPTER, PART
from yanyi.read.languages import heading_of
from yanyi.read.markup import Block, Role
from yanyi.story.reading import Why

CHAPTER_LEVEL = 5
_SUB_LEVEL = 8
_DEEPEST = 12
_LONGEST = 300
_LIKE = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Entry:
    """One entry of the contents, with those below it."""

    label: str
    path: str
    fragment: str
    below: list["Entry"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a heading stands in a document, what the contents call it, and its level."""

    offset: int
    label: str
    level: int


def contents_of(archive: Archive, package: Package) -> list[Entry]:
    """The entries of the navigation document, or of the NCX of an EPUB 2."""
    for item in package.items.values():
        if "nav" in item.properties:
            root = archive.whole_xml(item.path)
            found = _from_nav(root, item.path) if root is not None else []
            if found:
                return found
    for item in package.items.values():
        if item.media == "application/x-dtbncx+xml":
            root = archive.whole_xml(item.path)
            if root is not None:
                return _from_ncx(root, item.path)
    return []


def _from_nav(root: Element, path: str) -> list[Entry]:
    navs = [one for one in root.iter() if local(one) == "nav"]
    for nav in sorted(navs, key=lambda one: "toc" not in attribute(one, "type").split()):
        for one in nav:
            if local(one) in {"ol", "ul"}:
                return _from_list(one, path, 0)
    return []


def _from_list(element: Element, path: str, depth: int) -> list[Entry]:
    found: list[Entry] = []
    for item in element:
        if local(item) != "li":
            continue
        label, target, below = "", ("", ""), []
        for child in item:
            name = local(child)
            if name in {"a", "span"} and not label:
                label = " ".join("".join(child.itertext()).split())
                if href := attribute(child, "href"):
                    target = target_of(path, href)
            elif name in {"ol", "ul"} and depth < _DEEPEST:
                below = _from_list(child, path, depth + 1)
        found.append(Entry(label[:_LONGEST], *target, below))
    return found


def _from_ncx(root: Element, path: str) -> list[Entry]:
    top = next((one for one in root.iter() if local(one) == "navMap"), root)
    return _from_points(top, path, 0)


def _from_points(element: Element, path: str, depth: int) -> list[Entry]:
    found: list[Entry] = []
    for point in element:
        if local(point) != "navPoint":
            continue
        label, target = "", ("", "")
        for child in point:
            if local(child) == "navLabel":
                label = " ".join("".join(child.itertext()).split())
            elif local(child) == "content":
                target = target_of(path, attribute(child, "src"))
        below = _from_points(point, path, depth + 1) if depth < _DEEPEST else []
        found.append(Entry(label[:_LONGEST], *target, below))
    return found


# --- levels --------------------------------------------------------------------------------------


def leveled(entries: Sequence[Entry]) -> list[tuple[Entry, int]]:
    """Every entry with its level: parts above chapters, sections below them."""
    return list(_leveled(entries, 1))


def _leveled(entries: Sequence[Entry], depth: int) -> Iterator[tuple[Entry, int]]:
    for entry in entries:
        holds = _holds_chapters(entry)
        yield entry, min(depth, CHAPTER_LEVEL - 1) if holds else CHAPTER_LEVEL
        if holds:
            yield from _leveled(entry.below, depth + 1)
        else:
            yield from ((one, _SUB_LEVEL) for one in flat(entry.below))


def flat(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Every entry, those below an entry right after it."""
    for entry in entries:
        yield entry
        yield from flat(entry.below)


def _holds_chapters(entry: Entry) -> bool:
    """Whether what stands below an entry are chapters, not sections of it."""
    if not entry.below:
        return False
    heads = [heading_of(one.label) for one in entry.below]
    if any(one and one.level <= CHAPTER and not one.bare for one in heads):
        return True
    own = heading_of(entry.label)
    if own and own.level == PART:
        return True
    if own and own.level == CHAPTER and not own.bare:
        return False
    return any(one.path != entry.path or _holds_chapters(one) for one in entry.below)


# --- headings in the text ------------------------------------------------------------------------


def place_headings(documents: Sequence[Document], entries: Sequence[Entry]) -> bool:
    """Give headings the level the contents give them; whether the contents could be trusted."""
    marks = _marks(documents, entries)
    if sum(mark.level == CHAPTER_LEVEL for found in marks.values() for mark in found) < 2:
        return False
    tags = [
        level
        for document in documents
        for mark in marks.get(document.path, ())
        if mark.level == CHAPTER_LEVEL and (level := _tag_level(document, mark))
    ]
    usual = min(tags, default=0)
    for document in documents:
        if document.whole is None:
            _place(document, marks.get(document.path, []), usual)
    return True


def _marks(documents: Sequence[Document], entries: Sequence[Entry]) -> dict[str, list[Mark]]:
    pages = {document.path: document for document in documents if document.whole is None}
    found: dict[str, list[Mark]] = {}
    taken: dict[tuple[str, int], int] = {}
    for entry, level in leveled(entries):
        document = pages.get(entry.path)
        if document is None or not entry.label:
            continue
        extent = document.page.extents.get(entry.fragment, (0, 0)) if entry.fragment else (0, 0)
        place = (entry.path, extent[0])
        if taken.get(place, level + 1) > level:
            taken[place] = level
            found.setdefault(entry.path, []).append(Mark(extent[0], entry.label, level))
    return {
        path: sorted(places, key=lambda one: (one.offset, one.level))
        for path, places in found.items()
    }


def _at(block: Block) -> int:
    return block.rows[-1].end if block.rows else block.span.start + 1


def _tag_level(document: Document, mark: Mark) -> int:
    at = _heading_at(document, document.page.blocks, mark, 0)
    return document.page.blocks[at].level if at >= 0 else 0


def _heading_at(document: Document, blocks: Sequence[Block], mark: Mark, low: int) -> int:
    """The heading at or right after a mark, or the paragraph with the mark's words; -1: none."""
    first = max(low, bisect_left(blocks, mark.offset + 1, key=_at))
    wanted = _folded(mark.label)
    for at in range(first, min(len(blocks), first + 4)):
        block = blocks[at]
        if block.role is Role.HEADING:
            return at
        if block.role in {Role.FIGURE, Role.BREAK}:
            continue
        if len(block.rows) == 1 and _folded(_words(document, block)) == wanted:
            return at
        break
    return -1


def _place(document: Document, marks: Sequence[Mark], usual: int) -> None:
    """Mark the headings of one document; headings the contents do not know stay inside chapters."""
    blocks = document.page.blocks
    made: list[Block] = []
    at = 0
    for mark in marks:
        found = _heading_at(document, blocks, mark, at)
        if found >= 0:
            made += _unknown(blocks, at, found, usual, not made)
            size = _title_rows(document, blocks, found, mark)
            rows = tuple(row for block in blocks[found : found + size] for row in block.rows)
            made.append(replace(blocks[found], role=Role.HEADING, rows=rows, level=mark.level))
            at = found + size
        elif mark.level <= CHAPTER_LEVEL:
            stop = max(at, bisect_left(blocks, mark.offset + 1, key=_at))
            made += _unknown(blocks, at, stop, usual, not made)
            made.append(
                Block(Role.HEADING, document.part, level=mark.level, alternative=mark.label)
            )
            at = stop
    made += _unknown(blocks, at, len(blocks), usual, not made)
    document.page.blocks = made


def _unknown(
    blocks: Sequence[Block], low: int, high: int, usual: int, first: bool
) -> Iterator[Block]:
    """Blocks between marks; a heading like those of chapters opens one at a document's begin."""
    for at in range(low, high):
        block = blocks[at]
        if block.role is Role.HEADING:
            opens = first and at == low and 0 < block.level <= usual
            block = replace(block, level=CHAPTER_LEVEL if opens else _SUB_LEVEL)
        yield block


def _title_rows(document: Document, blocks: Sequence[Block], at: int, mark: Mark) -> int:
    """How many headings in a row the contents' one entry stands for."""
    size = 1
    label = _folded(mark.label)
    while size < 4 and at + size < len(blocks) and blocks[at + size].role is Role.HEADING:
        words = _folded(_words(document, blocks[at + size]))
        if not words or words not in label or words == _folded(_words(document, blocks[at])):
            break
        size += 1
    return size


def _words(document: Document, block: Block) -> str:
    return " ".join(document.page.text[row.start : row.end] for row in block.rows)[:_LONGEST]


def _folded(words: str) -> str:
    return _LIKE.sub("", words).casefold()


def is_contents(document: Document) -> bool:
    """Whether a document is nothing but links to others: a list of contents nobody marked."""
    text = document.page.text
    told = len("".join(text.split()))
    linked = sum(
        len("".join(text[one.start : one.end].split()))
        for one in document.page.links
        if not one.note
    )
    return len(document.page.links) >= 4 and linked * 10 >= told * 7


def is_imprint(document: Document) -> bool:
    """Whether a document is a copyright page that nobody marked."""
    low = document.page.text.casefold()
    if len(low) > 6000 or document.whole is Why.NOTE:
        return False
    signs = (
        "©",
        "(c) 20",
        "copyright",
        "all rights reserved",
        "isbn",
        "版权所有",
        "版權所有",
        "出版社",
    )
    return sum(sign in low for sign in signs) >= 2
