"""A PDF file as numbered objects: written whole, with its table of offsets at the end."""

import zlib
from hashlib import blake2b
from pathlib import Path

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def number(value: float) -> str:
    """A number, no longer than it must be."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def words(text: str) -> str:
    """Any text as a string of the file."""
    data = text.encode("utf-16-be", "replace")
    return f"<FEFF{data.hex().upper()}>"


class PdfFile:
    """The objects of a file. They may be named before they are written."""

    def __init__(self, output: Path) -> None:
        self._stream = output.open("wb")
        self._offsets: dict[int, int] = {}
        self._count = 0
        self._seen = blake2b(digest_size=16)
        self._at = 0
        self._write(_HEAD)

    def name(self) -> int:
        """The number of an object that will be written later."""
        self._count += 1
        return self._count

    def add(self, body: str, at: int = 0) -> int:
        """Write an object; its number."""
        return self._object(body.encode("latin-1"), at)

    def stream(self, entries: str, data: bytes, at: int = 0, packed: bool = False) -> int:
        """Write a stream with the entries of its dictionary; its number."""
        if not packed:
            data, entries = zlib.compress(data, 9), f"{entries} /Filter /FlateDecode"
        head = f"<< {entries} /Length {len(data)} >>\nstream\n".encode("latin-1")
        return self._object(head + data + b"\nendstream", at)

    def close(self, root: int, info: int) -> None:
        """Write the table of offsets and what a reader begins with."""
        begin, name = self._at, self._seen.hexdigest().upper()
        rows = [f"{self._offsets[at]:010} 00000 n \n" for at in range(1, self._count + 1)]
        table = f"xref\n0 {self._count + 1}\n0000000000 65535 f \n{''.join(rows)}"
        entries = f"/Size {self._count + 1} /Root {root} 0 R /Info {info} 0 R"
        tail = f"trailer\n<< {entries} /ID [<{name}> <{name}>] >>\nstartxref\n{begin}\n%%EOF\n"
        self._write((table + tail).encode("latin-1"))
        self._stream.close()

    def _object(self, body: bytes, at: int) -> int:
        at = at or self.name()
        self._offsets[at] = self._at
        self._write(b"%d 0 obj\n" % at + body + b"\nendobj\n")
        return at

    def _write(self, data: bytes) -> None:
        self._stream.write(data)
        self._seen.update(data)
        self._at += len(data)
