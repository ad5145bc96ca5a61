"""German quotations: ``„…“`` and ``»…«``, and what is said rather than cited."""

import re
from collections.abc import Sequence

from yanyi.read.de.tags import tag_after
from yanyi.read.quoting import Convention, Quote

_STOPS = ".,!?…–—-"


def convention_of(rows: Sequence[str]) -> Convention:
    """Which marks the paragraphs begin with."""
    first = [row.lstrip()[:1] for row in rows]
    inward, outward = first.count("»"), first.count("«")
    return Convention(low=True, inward=inward > outward)


def is_speech(text: str, quote: Quote) -> bool:
    """Whether a quotation is said; a short one without a stop inside a sentence is a term."""
    inner = text[quote.start + 1 : quote.end - len(quote.closing)].strip()
    before = text[max(0, quote.start - 60) : quote.start].rstrip()
    if not quote.closed or not before or before[-1] in ".!?:":
        return True
    if tag_after(text[quote.end : quote.end + 60]) is not None:
        return True
    return inner[-1:] in _STOPS and bool(re.match(r"[A-ZÄÖÜ]", inner)) and " " in inner
