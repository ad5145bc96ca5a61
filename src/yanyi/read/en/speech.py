"""English quotations: the convention of a text, and what is said rather than cited."""

import re
from collections.abc import Sequence

from yanyi.read.quoting import Convention, Quote

_TERM = re.compile(
    r"(?:\b(?:called|named|term|termed|titled|entitled|marked|labelled|labeled|inscribed|spelled|"
    r"spell|known\sas|the|a|an|by|on|those|these|this|that|his|her|their|my|our|your)|['’]s)\s*$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:said|says|say|saying|asked|asks|asking|cried|cries|crying|replied|replies|answered|"
    r"answers|whispered|whispers|shouted|shouts|shouting|screamed|exclaimed|muttered|murmured|"
    r"thought|thinks|added|adds|began|begun|sang|repeated|continued|remarked|returned|observed|"
    r"stammered|gasped|sighed|growled|called\sout|went\son|wrote|announced|declared|demanded|"
    r"suggested|protested|told\s\w+|meant|quoted|read)\b",
    re.IGNORECASE,
)
_VOICE = re.compile(
    r"\b(?:cry|cries|shout|shouts|exclamation|exclamations|scream|screams|whisper|whispers|"
    r"murmur|murmurs|call|calls|words|word|remark|reply|answer|question|ejaculation|yell|groan|"
    r"chorus|a\s(?:\w+\s){0,2})\s?(?:of|was|were|with)?[,:]?\s*$|\b(?:a|an|the|his|her)\s"
    r"(?:sharp|quiet|soft|hoarse|faint|curt|gruff|loud|low|cheerful|earnest)\s*$",
    re.IGNORECASE,
)
_STOPS = ".,!?—-…;:"


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
    after = text[quote.end : quote.end + 40].lstrip()
    stopped = inner[-1:] in _STOPS
    few = inner.count(" ") < 3
    if not before:
        return stopped or not few or not after[:1].islower() or bool(_VERB.search(after[:30]))
    if before[-1] in ",:—-;":
        return stopped or not few or bool(_VERB.search(before) or _VERB.search(after[:30]))
    if before[-1] in '.!?)"”’…':
        return stopped or (not few and inner[:1].isupper())
    return _is_said_within(before, inner, after, stopped=stopped, few=few)


def _is_said_within(before: str, inner: str, after: str, *, stopped: bool, few: bool) -> bool:
    """Whether a quotation that follows a word without any stop is said."""
    capital = inner[:1].isupper()
    if _VERB.match(after) or (capital and inner[-1:] in "!?" and not before.endswith(("'s", "’s"))):
        return True
    verb = _VERB.search(before[-24:])
    if verb and (stopped or not few) and (capital or not few):
        return True
    if capital and stopped and _VOICE.search(before):
        return True
    return capital and stopped and inner.count(" ") > 5 and not _TERM.search(before)
