"""The faults of finished comics, counted by somebody who did not lay them out.

    python bench/comic_check.py [--store DIR] [--show DIR] [BOOK ...]

Draws both examples and, where ../shared/texts is, four chapters each of two classics, and prints
every fault with its place; with --show each is also written as a PNG of the spot. Writes the
counts to bench/comic_check.json.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import skia

import comic_books
from judging.fault import Fault, Rect, What
from judging.judge import Verdict, judge
from judging.witness import Book

OUT = Path(__file__).parent / "comic_check.json"
_AROUND = 60.0


def show(book: Book, fault: Fault, number: int, folder: Path) -> None:
    """Write the spot of a fault as a PNG, the fault itself framed in red."""
    leaf = next((one for one in book.leaves if one.number == fault.page), None)
    if leaf is None:
        return
    page = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(leaf.image.read_bytes()))
    where = fault.where or Rect(0, 0, page.width(), page.height())
    left, top = max(where.left - 5 * _AROUND, 0), max(where.top - 5 * _AROUND, 0)
    right = min(where.right + 5 * _AROUND, page.width())
    bottom = min(where.bottom + 5 * _AROUND, page.height())
    surface = skia.Surface(int(right - left), int(bottom - top))
    canvas = surface.getCanvas()
    canvas.translate(-left, -top)
    canvas.drawImage(page, 0, 0)
    red = skia.Paint(Color=0xFFE02020, Style=skia.Paint.kStroke_Style, StrokeWidth=5)
    canvas.drawRect(skia.Rect(where.left, where.top, where.right, where.bottom), red)
    name = f"{book.name}-{fault.what.name.lower()}-{number:03}-p{fault.page}.png"
    folder.mkdir(parents=True, exist_ok=True)
    surface.makeImageSnapshot().save(str(folder / name), skia.kPNG)


def table(verdicts: list[Verdict]) -> dict[str, dict[str, int]]:
    """Counts by fault and book."""
    rows = {what.value: {one.book: one.count(what) for one in verdicts} for what in What}
    names = sorted({name for one in verdicts for name in one.looked})
    looked = {f"({name} looked at)": {one.book: one.looked[name] for one in verdicts}
              for name in names}  # fmt: skip
    return rows | looked


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("books", nargs="*")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--show", type=Path)
    parser.add_argument("--jobs", type=int, default=0)
    wanted = parser.parse_args()
    verdicts = []
    with tempfile.TemporaryDirectory() as spare:
        for book in comic_books.books(wanted.store or Path(spare), wanted.books, wanted.jobs):
            verdict = judge(book)
            verdicts.append(verdict)
            for number, fault in enumerate(verdict.faults):
                print(fault, flush=True)
                if wanted.show:
                    show(book, fault, number, wanted.show)
    counts = table(verdicts)
    print(f"{'':48}" + "".join(f"{one.book:>16}" for one in verdicts))
    for name, row in counts.items():
        print(f"{name:48}" + "".join(f"{row[one.book]:16}" for one in verdicts))
    if not wanted.books:
        OUT.write_text(json.dumps(counts, indent=1) + "\n")
    return 1 if any(one.faults for one in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
