"""Letters nobody sees: a font whose glyphs are empty, so that words can be found and copied.

Every character used gets a number of its own and a table says which character it is, so that any
script can be written without a font for it.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from yanyi.media.pdf_file import PdfFile, number, words
from yanyi.media.widths import advance, width

_EM = 1000  # as in widths
_NAME = "YANYIX+Unseen"
_SOFT = "\u00ad"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; ``said`` is what is copied for it, where that is something else."""

    text: str
    said: str | None = None


def pieces(lines: Sequence[str]) -> list[tuple[Piece, ...]]:
    """Lines whose parted words are copied whole: at the end of one, and not again in the next."""
    parted = [[Piece(line)] for line in lines]
    for row, (line, after) in enumerate(pairwise(lines)):
        if not line.endswith(_SOFT):
            continue
        last = parted[row].pop()
        head, tail = _last_word(last.text), after.partition(" ")[0]
        start = last.text[: len(last.text) - len(head)]
        word = Piece(head, head.removesuffix(_SOFT) + tail)
        parted[row] += [Piece(start), word] if start else [word]
        parted[row + 1] = [Piece(tail, ""), Piece(after[len(tail) :])]
    return [tuple(one for one in line if one.text) for line in parted]


def _last_word(line: str) -> str:
    return line.rpartition(" ")[2]


class Letters:
    """The characters of a file, numbered as they come."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def encoded(self, text: str) -> str:
        """A text as the numbers of its characters, in hexadecimal."""
        return "".join(f"{self._number(char):04X}" for char in text)

    def _number(self, char: str) -> int:
        return self._numbers.setdefault(char, min(len(self._numbers) + 1, 0xFFFF))

    def write(self, file: PdfFile, at: int) -> None:
        """Write the font as the object ``at``."""
        chars = list(self._numbers)
        font = file.stream(f"/Length1 {len(_font())}", _font())
        flags = "/Flags 4 /ItalicAngle 0 /StemV 80"
        box = f"/FontBBox [0 -200 {_EM} 800] /Ascent 800 /Descent -200 /CapHeight 700"
        described = file.add(
            f"<< /Type /FontDescriptor /FontName /{_NAME} {flags} {box} /FontFile2 {font} 0 R >>"
        )
        glyphs = file.stream("", b"\x00\x00" + b"\x00\x01" * len(chars))
        widths = " ".join(str(width(char)) for char in chars)
        system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        inner = file.add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{_NAME} {system}"
            f" /FontDescriptor {described} 0 R /DW {_EM} /W [1 [{widths}]]"
            f" /CIDToGIDMap {glyphs} 0 R >>"
        )
        meaning = file.stream("", _meaning(chars))
        file.add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{_NAME} /Encoding /Identity-H"
            f" /DescendantFonts [{inner} 0 R] /ToUnicode {meaning} 0 R >>",
            at,
        )


def _meaning(chars: list[str]) -> bytes:
    """The table from numbers to characters."""
    rows = [
        f"<{at:04X}> <{char.encode('utf-16-be', 'replace').hex().upper()}>"
        for at, char in enumerate(chars, 1)
    ]
    groups = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    maps = "\n".join(f"{len(one)} beginbfchar\n" + "\n".join(one) + "\nendbfchar" for one in groups)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{maps}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


def _font() -> bytes:
    """A TrueType font with two empty glyphs."""
    tables = {
        b"glyf": b"\x00\x00\x00\x00",
        b"head": struct.pack(
            ">IIIIHHQQhhhhHHhhh",
            *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0, _EM, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0),
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhhhhhhhH",
            *(0x00010000, 800, -200, 0, _EM, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2),
        ),
        b"hmtx": struct.pack(">HhHh", _EM, 0, _EM, 0),
        b"loca": struct.pack(">HHH", 0, 0, 0),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x00010000, 2, *(0,) * 4, 2, *(0,) * 8),
    }
    head = struct.pack(">IHHHH", 0x00010000, len(tables), 64, 2, len(tables) * 16 - 64)
    at = len(head) + 16 * len(tables)
    index, body = b"", b""
    for tag, data in tables.items():
        padded = data + b"\x00" * (-len(data) % 4)
        index += struct.pack(">4sIII", tag, _checksum(padded), at + len(body), len(data))
        body += padded
    whole = head + index + body
    place = at + sum(len(data) + -len(data) % 4 for tag, data in tables.items() if tag < b"head")
    adjusted = struct.pack(">I", (0xB1B0AFBA - _checksum(whole)) & 0xFFFFFFFF)
    return whole[: place + 8] + adjusted + whole[place + 12 :]


def _checksum(data: bytes) -> int:
    values: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(values) & 0xFFFFFFFF


def shown(
    letters: Letters,
    text: str,
    box: tuple[float, float, float, float],
    parts: Sequence[Piece] = (),
) -> str:
    """Drawing orders for a line of unseen words that fills a box, in points from the foot.

    ``parts`` are its stretches, where some are copied as something else.
    """
    left, bottom, right, top = box
    size = max(top - bottom, 0.1)
    stretch = 100 * (right - left) / max(advance(text.rstrip()) * size, 0.01)
    place = f"{number(left)} {number(bottom + 0.12 * size)}"
    return _order(letters, parts or (Piece(text),), size, stretch, f"1 0 0 1 {place} Tm")


def shown_down(letters: Letters, text: str, box: tuple[float, float, float, float]) -> str:
    """The same for a column, read from top to bottom."""
    left, bottom, right, top = box
    size = max(right - left, 0.1)
    stretch = 100 * (top - bottom) / max(advance(text.rstrip()) * size, 0.01)
    place = f"{number(left + 0.12 * size)} {number(top)}"
    return _order(letters, (Piece(text),), size, stretch, f"0 -1 1 0 {place} Tm")


def _order(
    letters: Letters, parts: Sequence[Piece], size: float, stretch: float, place: str
) -> str:
    orders = [f"/F0 {number(size)} Tf {number(stretch)} Tz {place}"]
    for one in parts:
        order = f"<{letters.encoded(one.text)}> Tj"
        if one.said is not None:
            order = f"/Span << /ActualText {words(one.said)} >> BDC {order} EMC"
        orders.append(order)
    return " ".join(orders)
