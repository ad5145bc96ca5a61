"""Which chapter a page belongs to, so that the first can be made first."""

from collections.abc import Sequence
from itertools import accumulate

from yanyi.perform.comic.sheets import Sheet


def chapters_of(sheets: Sequence[Sheet]) -> list[int]:
    """The chapter of each page, from 0: a new one begins where it has a bookmark."""
    begun = accumulate(int(bool(sheet.bookmark)) for sheet in sheets)
    return [max(0, count - 1) for count in begun]
