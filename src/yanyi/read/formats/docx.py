"""DOCX: Word documents, read from their XML with all that authors leave in them."""

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from xml.etree.ElementTree import Element

from yanyi.problems import Position, Problem, Span
from yanyi.read.formats.archive import Archive, attribute, joined, local
from yanyi.read.formats.dialect import Dialect, is_marked, join_songs
from yanyi.read.formats.docx_body import Body
from yanyi.read.formats.docx_number import numbers_of
from yanyi.read.formats.docx_style import styles_of
from yanyi.read.formats.layout import with_headings
from yanyi.read.formats.reader import Reader
from yanyi.read.markup import NAME_MARK, Block, Manuscript, Piece, Role, Row
from yanyi.read.source import Source
from yanyi.story.reading import LeftOut, Part, Why

_MAIN = "word/document.xml"
# What lies beside the main text, and why it is not told: notes hang on their marks instead.
_BESIDE = (
    (re.compile(r".*/footnotes$"), Why.NOTE),
    (re.compile(r".*/endnotes$"), Why.NOTE),
    (re.compile(r".*/comments$"), Why.AUTHOR),
    (re.compile(r".*/header$"), Why.MARKUP),
    (re.compile(r".*/footer$"), Why.MARKUP),
)
_UNTITLED = re.compile(
    r"(?:microsoft word ?-? ?)?(?:untitled|(?:word )?document|文档|文件|未命名)?\s?\d*(?:\.docx?)?",
    re.IGNORECASE,
)
_RARE = 0.15
_ENOUGH = 8


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation of the main document: what kind, and the file or address it leads to."""

    kind: str
    target: str


def parse_docx(source: Source) -> Manuscript:
    """The blocks of a Word document."""
    archive = Archive(source, "Word document (.docx)")
    main = _main(archive)
    root = archive.xml(main)
    if root is None:
        raise archive.refusal("is no Word document: it has no text")
    folder = posixpath.dirname(main)
    links = _links(archive, f"{folder}/_rels/{posixpath.basename(main)}.rels", folder)
    styles = styles_of(archive.whole_xml(_target(links, "styles", f"{folder}/styles.xml")))
    numbering = archive.whole_xml(_target(links, "numbering", f"{folder}/numbering.xml"))
    beside = _beside(archive, links)

    def picture(id_: str) -> str:
        link = links.get(id_)
        return link.target if link and link.kind.endswith("/image") else ""

    body = Body(0, styles, numbers_of(numbering), _notes(beside), picture)
    body.walk(root)
    parts = [Part(main, body.text())]
    left_out = list(body.left_out)
    if gone := " ".join(body.gone).strip():
        parts.append(Part(f"{main} (deleted or hidden)", gone))
        left_out.append(LeftOut(Span(1, 0, len(gone)), Why.AUTHOR))
    for path, element, reason in beside:
        other = Body(len(parts), styles, numbers_of(None), {}, picture)
        other.walk(element)
        text = other.text()
        if text.strip():
            parts.append(Part(path, text))
            left_out.append(LeftOut(Span(other.part, 0, len(text)), reason))
    if not any(part.text.strip() for part in parts):
        raise archive.refusal("has no text in it", "write the story into it first")
    dialect = Dialect(source.name, parts[0].text, lambda start, end: Row((Piece(start, end),)))
    blocks = _read_marks(dialect, with_headings(parts[0].text, _with_gaps(body)))
    said = _properties(archive)
    return Manuscript(
        parts=tuple(parts),
        blocks=tuple(blocks),
        left_out=(*left_out, *dialect.left_out),
        title=body.title or said.get("title", ""),
        author=body.author or said.get("creator", ""),
        language=said.get("language", ""),
        description=said.get("description", ""),
        problems=(*_not_carried(source, body), *dialect.problems),
    )


# --- what the archive holds ----------------------------------------------------------------------


def _main(archive: Archive) -> str:
    """The main document, as the archive's own relations name it."""
    for link in _links(archive, "_rels/.rels", "").values():
        if link.kind.endswith("/officeDocument") and link.target in archive:
            return link.target
    return _MAIN


def _links(archive: Archive, path: str, folder: str) -> dict[str, _Link]:
    root = archive.whole_xml(path)
    found: dict[str, _Link] = {}
    for element in root if root is not None else ():
        if local(element) == "Relationship":
            target = attribute(element, "Target")
            if attribute(element, "TargetMode") != "External":
                target = joined("" if target.startswith("/") else folder, target.lstrip("/"))
            found[attribute(element, "Id")] = _Link(attribute(element, "Type"), target)
    return found


def _target(links: Mapping[str, _Link], kind: str, usual: str) -> str:
    return next((one.target for one in links.values() if one.kind.endswith(f"/{kind}")), usual)


def _beside(archive: Archive, links: Mapping[str, _Link]) -> list[tuple[str, Element, Why]]:
    """Notes, comments, running heads: what the main document refers to."""
    found: list[tuple[str, Element, Why]] = []
    seen: set[str] = set()
    for link in sorted(links.values(), key=lambda one: one.target):
        reason = next((why for pattern, why in _BESIDE if pattern.fullmatch(link.kind)), None)
        if reason is None or link.target in seen:
            continue
        seen.add(link.target)
        root = archive.whole_xml(link.target)
        if root is not None:
            found.append((link.target, root, reason))
    return found


def _notes(beside: Sequence[tuple[str, Element, Why]]) -> dict[str, str]:
    """The words of every note by ``foo`` or ``end`` and its id."""
    notes: dict[str, str] = {}
    for _, root, reason in beside:
        if reason is not Why.NOTE:
            continue
        for element in root:
            rows = (
                "".join(one.text or "" for one in paragraph.iter() if local(one) == "t")
                for paragraph in element.iter()
                if local(paragraph) == "p"
            )
            words = " ".join(" ".join(rows).split())
            if words:
                notes[local(element)[:3] + attribute(element, "id")] = words
    return notes


def _properties(archive: Archive) -> dict[str, str]:
    """Title, author, language and description that Word keeps beside the text."""
    root = archive.whole_xml("docProps/core.xml")
    said: dict[str, str] = {}
    for element in root if root is not None else ():
        words = " ".join((element.text or "").split())
        if words and local(element) in {"title", "creator", "language", "description"}:
            said[local(element)] = words
    if _UNTITLED.fullmatch(said.get("title", "")):
        said.pop("title", None)
    if said.get("creator", "").startswith("python-docx"):
        said.pop("creator")
        said.pop("description", None)
    return said


def _not_carried(source: Source, body: Body) -> tuple[Problem, ...]:
    """One sentence on what has no place in a story."""
    if not body.kinds:
        return ()
    named = ", ".join(f"{count} {kind}{'s' * (count > 1)}" for kind, count in body.kinds.items())
    return (
        Problem(
            f"Not carried into the story: {named}.",
            Position(source.name),
            "put a picture in their place if the story needs them",
        ),
    )


# --- blocks --------------------------------------------------------------------------------------


def _with_gaps(body: Body) -> list[Block]:
    """Rare empty paragraphs between paragraphs of prose are breaks."""
    blocks = body.blocks
    prose = [
        at
        for at in range(1, len(blocks))
        if blocks[at].role is Role.PROSE and blocks[at - 1].role is Role.PROSE
    ]
    gaps = set(body.gaps) & set(prose)
    if len(prose) < _ENOUGH or len(gaps) > _RARE * len(prose):
        return blocks
    made: list[Block] = []
    for at, block in enumerate(blocks):
        if at in gaps:
            start = block.rows[0].start
            made.append(Block(Role.BREAK, body.part, span=Span(body.part, start, start)))
        made.append(block)
    return made


def _read_marks(dialect: Dialect, blocks: Sequence[Block]) -> list[Block]:
    """Marked rows and names of lines, as in plain manuscripts (docs/manuscript.md)."""
    text = dialect.text
    made: list[Block] = []
    for block in blocks:
        block = replace(block, rows=tuple(_named(text, row) for row in block.rows))
        if block.role is Role.PROSE and len(block.rows) == 1:
            row = block.rows[0]
            start, end = _trimmed(text, row)
            if is_marked(text[start:end]):
                dialect.row = partial(_part_of, row)
                block = dialect.block(start, end) or block
        made.append(block)
    return join_songs(text, made)


def _trimmed(text: str, row: Row) -> tuple[int, int]:
    words = text[row.start : row.end]
    start = row.start + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _named(text: str, row: Row) -> Row:
    """The row without its ``{#name}``, which names a line."""
    found = list(NAME_MARK.finditer(text, row.start, row.end))
    if not found:
        return row
    pieces: list[Piece] = []
    at = row.start
    for mark in found:
        pieces += _part_of(row, at, mark.start()).pieces
        at = mark.end()
    pieces += _part_of(row, at, row.end).pieces
    kept = tuple(piece for piece in pieces if piece.start < piece.end or piece.more)
    names = tuple((mark.start(), mark[1]) for mark in found)
    return replace(row, pieces=kept or (Piece(row.start, row.start),), names=names)


def _part_of(row: Row, start: int, end: int) -> Row:
    """The stretch ``[start, end)`` of a row."""
    pieces = tuple(
        replace(piece, start=max(piece.start, start), end=min(piece.end, end))
        for piece in row.pieces
        if (piece.start < end and piece.end > start) or start <= piece.start == piece.end <= end
    )
    names = tuple(one for one in row.names if start <= one[0] <= end)
    return replace(row, pieces=pieces or (Piece(start, start),), names=names)


DOCX = Reader("docx", (".docx", ".docm"), parse_docx)
