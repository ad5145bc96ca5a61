"""Tables in plain text, with Chinese names as wide as they are."""

import unicodedata
from collections.abc import Sequence

WIDEST = 70


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under a head; the first column from the left, figures from the right."""
    last = len(head) - 1
    rows = [[*row[:last], _cut(row[last])] for row in rows]
    widths = [max(map(_width, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        cells = [
            _left(cell, widths[n]) if n in {0, last} else _right(cell, widths[n])
            for n, cell in enumerate(row)
        ]
        print("  ".join(cells).rstrip())
    print()


def _width(cell: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in cell)


def _left(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))


def _right(cell: str, width: int) -> str:
    return " " * (width - _width(cell)) + cell


def _cut(cell: str) -> str:
    return cell if len(cell) <= WIDEST else cell[: WIDEST - 1] + "…"
