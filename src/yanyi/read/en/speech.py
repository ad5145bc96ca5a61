"""English quotations: the convention of a text, and what is said rather than cited."""

import re
from collections.abc import Sequence

from yanyi.read.quoting import Convention, Quote

_TERM = re.compile(
    r"\b(?:called|named|word|words|term|titled|entitled|marked|labelled|inscribed|spelled|the|a|an|of|by)\s*$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:said|says|asked|cried|replied|answered|whispered|shouted|say|saying|thought|called|added|began|sang)\b",
    re.IGNORECASE,
)


def convention_of(rows: Sequence[str]) -> Convention:
    """Single marks when paragraphs begin with them and hardly ever with double ones."""
    single = double = inner = 0
    for row in rows:
        first = row.lstrip()[:1]
        double += first in {'"', "“"}
        single += first in {"'", "‘"}
        inner += '"' in row or "“" in row
    if double == 0 and inner == 0 and single == 0:
        single = sum(
            1 for row in rows if re.search(r"(?:^|\s)[‘'][A-Z][^‘’']{2,200}[,.!?][’']", row)
        )
    return Convention(single=single > 0 and single > 2 * double and single * 2 > inner)


def is_speech(text: str, quote: Quote) -> bool:
    """Whether a quotation is said; a short one inside a sentence without a stop is a term."""
    inner = text[quote.start + 1 : quote.end - len(quote.closing)].strip()
    if not quote.closed:
        return True
    before = text[max(0, quote.start - 60) : quote.start].rstrip()
    if not before:
        return True
    stopped = inner[-1:] in ".,!?—-…;:"
    if before[-1] in ",:—-" or (before[-1] in ".!?" and stopped):
        return True
    after = text[quote.end : quote.end + 40].lstrip()
    words = inner.count(" ") + 1
    if stopped and inner[-1] in ",!?—" and not _TERM.search(before):
        return True
    if _VERB.search(before[-30:]) and (inner[:1].isupper() or words > 2):
        return True
    if _VERB.match(after[:12]):
        return True
    return words > 6 and inner[:1].isupper() and stopped and not _TERM.search(before)
