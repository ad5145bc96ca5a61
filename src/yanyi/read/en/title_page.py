"""English title pages."""

import re
from collections.abc import Sequence

from yanyi.read.en.headings import is_title

_BY = re.compile(r"(?:by|written by|author:?)\s+([^\n]{2,60})", re.IGNORECASE)


def title_page(rows: Sequence[str]) -> tuple[str, str]:
    """Title and author on the rows before the first chapter, empty when they are none."""
    if not rows or not all(0 < len(row) < 90 for row in rows):
        return "", ""
    author = next(
        (found[1].strip() for row in rows[:6] if (found := _BY.fullmatch(row.strip()))), ""
    )
    first = rows[0].strip(" *_")
    if not is_title(first) or first[-1] in ".?!" or len(first) > 70:
        return "", ""
    return first, author
