"""The pages of a PDF bound together: pictures, words, bookmarks, labels and structure."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.epub.wording import wording_for
from yanyi.media.leaf import HEADING, Box, Leaf, Panel, Passage
from yanyi.media.pdf_file import PdfFile, number, words
from yanyi.media.pdf_letters import Letters, pieces, shown, shown_down

_POINTS = 0.3  # a page pixel, in points: 1600 pixels are a page 480 points wide


@dataclass(frozen=True, slots=True)
class Book:
    """What the file says of the book; ``packet`` is its XMP label."""

    title: str
    author: str
    producer: str
    language: str
    subject: str
    right_to_left: bool
    packet: bytes


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its picture as JPEG with its size, and what stands on it."""

    picture: bytes
    width: int
    height: int
    leaf: Leaf


@dataclass(frozen=True, slots=True)
class _Marked:
    """A stretch of a page that the structure names."""

    tag: str
    orders: str
    alternative: str = ""
    said: str = ""
    box: Box | None = None


class Binding:
    """Writes one file, page by page."""

    def __init__(self, book: Book, output: Path) -> None:
        self._book = book
        self._file = PdfFile(output)
        self._letters = Letters()
        self._pages: list[int] = []
        self._leaves: list[Leaf] = []
        self._parents: list[list[int]] = []
        self._told: list[int] = []
        self._tree, self._font, self._root = (self._file.name() for _ in range(3))
        self._structure, self._document = self._file.name(), self._file.name()

    def add(self, sheet: Sheet) -> None:
        """Write one page."""
        at = self._file.name()
        width, height = sheet.width * _POINTS, sheet.height * _POINTS
        picture = self._file.stream(
            f"/Type /XObject /Subtype /Image /Width {sheet.width} /Height {sheet.height}"
            " /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
            sheet.picture,
            packed=True,
        )
        marked = self._marked(sheet)
        draw = f"q {number(width)} 0 0 {number(height)} 0 0 cm /P0 Do Q"
        orders = [f"/Artifact BMC {draw} EMC"]
        for order, one in enumerate(marked):
            inside = one.orders or draw
            orders.append(f"/{one.tag} << /MCID {order} >> BDC\n{inside}\nEMC")
        content = self._file.stream("", "\n".join(orders).encode("ascii"))
        resources = f"<< /XObject << /P0 {picture} 0 R >> /Font << /F0 {self._font} 0 R >> >>"
        self._file.add(
            f"<< /Type /Page /Parent {self._tree} 0 R"
            f" /MediaBox [0 0 {number(width)} {number(height)}] /Resources {resources}"
            f" /Contents {content} 0 R /StructParents {len(self._pages)} /Tabs /S >>",
            at,
        )
        self._told_page(at, marked)
        self._pages.append(at)
        self._leaves.append(sheet.leaf)

    def _marked(self, sheet: Sheet) -> list[_Marked]:
        leaf = sheet.leaf
        found: list[_Marked] = []
        whole = (0.0, 0.0, float(sheet.width), float(sheet.height))
        if leaf.alternative:
            found.append(_Marked("Figure", "", leaf.alternative, box=_points(whole, sheet.height)))
        for panel in leaf.panels:
            if panel.alternative:
                found.append(_seen(panel, sheet))
            found += [self._said(one, sheet.height) for one in panel.passages]
        return found

    def _said(self, passage: Passage, height: int) -> _Marked:
        rows = [row for row in passage.lines if row.text]
        letters, places = self._letters, [_points(row.box, height) for row in rows]
        texts = [row.text for row in rows]
        if passage.vertical:
            lines = [shown_down(letters, *one) for one in zip(texts, places, strict=True)]
        else:
            lines = [shown(letters, *one) for one in zip(texts, places, pieces(texts), strict=True)]
        tag = "H1" if passage.kind == HEADING else "P"
        return _Marked(tag, f"BT 3 Tr {' '.join(lines)} ET", said=passage.lead + passage.text)

    def _told_page(self, page: int, marked: list[_Marked]) -> None:
        """Name the stretches of a page in the structure."""
        section = self._file.name()
        parents = []
        for order, one in enumerate(marked):
            entries = f"/Alt {words(one.alternative)}" if one.alternative else ""
            if one.said:
                entries += f" /ActualText {words(one.said)}"
            if one.box:
                box = " ".join(map(number, one.box))
                entries += f" /A << /O /Layout /BBox [{box}] /Placement /Block >>"
            parents.append(
                self._file.add(
                    f"<< /Type /StructElem /S /{one.tag} /P {section} 0 R /Pg {page} 0 R"
                    f" /K {order} {entries} >>"
                )
            )
        kids = " ".join(f"{one} 0 R" for one in parents)
        self._file.add(
            f"<< /Type /StructElem /S /Sect /P {self._document} 0 R /K [{kids}] >>", section
        )
        self._told.append(section)
        self._parents.append(parents)

    def close(self) -> None:
        """Write what holds the pages together."""
        file, book = self._file, self._book
        kids = " ".join(f"{one} 0 R" for one in self._pages)
        file.add(f"<< /Type /Pages /Count {len(self._pages)} /Kids [{kids}] >>", self._tree)
        self._letters.write(file, self._font)
        self._write_structure()
        outlines = self._outlines()
        packet = file.stream("/Type /Metadata /Subtype /XML", book.packet, packed=True)
        language = f" /Lang {words(book.language)}" if book.language else ""
        direction = " /Direction /R2L" if book.right_to_left else ""
        file.add(
            f"<< /Type /Catalog /Pages {self._tree} 0 R /Metadata {packet} 0 R{language}"
            f" /MarkInfo << /Marked true >> /StructTreeRoot {self._structure} 0 R"
            f"{self._labels()}{outlines}"
            f" /ViewerPreferences << /DisplayDocTitle true{direction} >>"
            " /PageLayout /SinglePage >>",
            self._root,
        )
        entries = (("Title", book.title), ("Author", book.author), ("Subject", book.subject))
        known = " ".join(f"/{name} {words(text)}" for name, text in entries if text)
        made = f"/Creator {words(book.producer)} /Producer {words(book.producer)}"
        file.close(self._root, file.add(f"<< {known} {made} >>"))

    def _write_structure(self) -> None:
        file = self._file
        nums = " ".join(
            f"{at} [{' '.join(f'{one} 0 R' for one in parents)}]"
            for at, parents in enumerate(self._parents)
        )
        tree = file.add(f"<< /Nums [{nums}] >>")
        kids = " ".join(f"{one} 0 R" for one in self._told)
        file.add(
            f"<< /Type /StructElem /S /Document /P {self._structure} 0 R /K [{kids}] >>",
            self._document,
        )
        file.add(
            f"<< /Type /StructTreeRoot /K {self._document} 0 R /ParentTree {tree} 0 R"
            f" /ParentTreeNextKey {len(self._parents)} >>",
            self._structure,
        )

    def _outlines(self) -> str:
        """Bookmarks for the chapters; nothing when there are none."""
        named = [(n, leaf.bookmark) for n, leaf in enumerate(self._leaves) if leaf.bookmark]
        if not named:
            return ""
        file, root = self._file, self._file.name()
        numbers = [file.name() for _ in named]
        for order, (page, title) in enumerate(named):
            before = f" /Prev {numbers[order - 1]} 0 R" if order else ""
            after = f" /Next {numbers[order + 1]} 0 R" if order + 1 < len(numbers) else ""
            place = f"/Dest [{self._pages[page]} 0 R /Fit]"
            entries = f"/Title {words(title)} /Parent {root} 0 R {place}"
            file.add(f"<< {entries}{before}{after} >>", numbers[order])
        ends = f"/First {numbers[0]} 0 R /Last {numbers[-1]} 0 R"
        file.add(f"<< /Type /Outlines {ends} /Count {len(numbers)} >>", root)
        return f" /Outlines {root} 0 R /PageMode /UseOutlines"

    def _labels(self) -> str:
        """What the pages are called: numbers as printed, names for cover and last page."""
        if not any(leaf.label for leaf in self._leaves):
            return ""
        said = wording_for(self._book.language)
        rows, following = [], ""
        for at, leaf in enumerate(self._leaves):
            if leaf.label.isdecimal():
                if leaf.label != following:
                    rows.append(f"{at} << /S /D /St {int(leaf.label)} >>")
                following = str(int(leaf.label) + 1)
                continue
            name = leaf.label or (said.last if at else said.cover)
            rows.append(f"{at} << /P {words(name)} >>")
            following = ""
        return f" /PageLabels << /Nums [{' '.join(rows)}] >>"


def _seen(panel: Panel, sheet: Sheet) -> _Marked:
    """A panel drawn once more over itself, so that it is a figure of its own."""
    left, bottom, right, top = box = _points(panel.box, sheet.height)
    area = f"{number(left)} {number(bottom)} {number(right - left)} {number(top - bottom)} re W n"
    size = f"{number(sheet.width * _POINTS)} 0 0 {number(sheet.height * _POINTS)} 0 0 cm"
    return _Marked("Figure", f"q {area} {size} /P0 Do Q", panel.alternative, box=box)


def _points(box: Box, height: int) -> Box:
    """A box of the page in points, counted from the foot: left, bottom, right, top."""
    left, top, right, bottom = box
    return (
        left * _POINTS,
        (height - bottom) * _POINTS,
        right * _POINTS,
        (height - top) * _POINTS,
    )
