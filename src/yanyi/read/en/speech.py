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
_JUST_SAID = re.compile(
    r"\b(?:said|cried|whispered|shouted|exclaimed|muttered|murmured|answered|replied|calling|"
    r"called\sout|gasped|stammered)\s*$",
    re.IGNORECASE,
)
# What nobody says: a look's meaning, words kept back, a label.
_UNSAID = re.compile(
    r"(?:\bas (?:much as|who should|who would|if|though|one who would)\s(?:(?:he|she|they) "
    r"(?:would |meant to |wished to )?)?(?:to )?(?:say|said|ask)|"
    r"\b(?:seem(?:s|ed)|appear(?:s|ed)) to (?:say|cry|ask|whisper)|"
    r"\b(?:instead of|thought of|prevented (?:\w+ ){1,3}from) (?:say|answer|ask|cry)ing|"
    r"\b(?:looks?|faces?|eyes|smile|glance|shrug|nod|expression) (?:that |which )?(?:\w+ly )?"
    r"(?:said|expressed|asked|implied)|"
    r"\b(?:would|could|might|should) (?:not |never )?have (?:said|answered|exclaimed|asked|cried|"
    r"replied|quoted)(?: to (?:him|her|them))?|"
    r"\b(?:nearly|almost) (?:said|answered|asked|cried out|exclaimed)|"
    r"\b(?:was|were) (?:not )?(?:going|about) to (?:say|answer|cry|cry out|exclaim|ask)|"
    r"\b(?:entitled|titled|label+ed(?: \w+ly)?|superscribed|headed|lettered|inscription|motto on it"
    r"|"
    r"(?:on|over|under|across) which (?:was|were) (?:written|printed|painted|inscribed)))"
    r"[,:]?\s*(?:--|—)?\s*$",
    re.IGNORECASE,
)
_OPENING = frozenset("\"“‘'")
_STOPS = ".,!?—-…;:"


_DASH = re.compile(r"\s{0,4}(?:[—―–]|--)\s{0,2}(?=[“\"'‘(]?\w)")
_SAYS = (
    r"(?:said|says|asked|asks|cried|replied|answered|whispered|shouted|screamed|exclaimed|muttered|"
    r"murmured|added|began|repeated|continued|remarked|returned|observed|stammered|gasped|sighed|"
    r"growled|called|declared|demanded|suggested|protested|laughed|thought|explained|agreed)"
)
_WHO = (
    r"(?:(?:he|she|they|we|it|I)|(?:the|a|an|his|her|my)\s[\w’'-]+(?:\s[\w’'-]+)?|"
    r"(?:M(?:rs?|iss|s)\.?\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
)
_DASH_TAG = re.compile(rf"(?<=[,.!?…—–-])\s(?:[—–]\s?)?(?:{_WHO}\s{_SAYS}|{_SAYS}\s{_WHO})\b")
_TAG_END = re.compile(r"[.!?…]+(?=\s|$)|,\s(?=[—–])|,?\s[—–](?=\s)")
_REST = re.compile(r"\s*(?:[—–]\s?)?(?=\S)")
_TOLD = re.compile(r"(?:He|She|They|His|Her|Then|And then)\s[a-z]+")


def convention_of(rows: Sequence[str]) -> Convention:
    """Single marks when paragraphs begin with them and hardly ever with double ones."""
    single = double = inner = dash = 0
    for row in rows:
        first = row.lstrip()[:1]
        double += first in {'"', "“"}
        single += first in {"'", "‘"}
        marked = '"' in row or "“" in row
        inner += marked
        dash += not marked and bool(_DASH.match(row))
    if double == 0 and inner == 0 and single == 0 and dash == 0:
        single = sum(
            1 for row in rows if re.search(r"(?:^|\s)[‘'][A-Z][^‘’']{2,200}[,.!?][’']", row)
        )
    return Convention(
        single=single > 0 and single > 2 * double and single * 2 > inner,
        dash=dash > 2 and dash > 2 * (double + single),
    )


def unmarked(text: str, convention: Convention) -> list[Quote]:
    """What is said in a row that opens with a dash: all but the words that tell who says it."""
    found = _DASH.match(text) if convention.dash else None
    if found is None:
        return []
    dash = found.group().lstrip()
    at, end = found.end() - len(dash), len(text.rstrip())
    quotes: list[Quote] = []
    while (tag := _DASH_TAG.search(text, at)) is not None:
        quotes.append(Quote(at, tag.start(), dash, ""))
        stop = _TAG_END.search(text, tag.end())
        rest = _REST.match(text, stop.end() if stop else end)
        at = rest.end() if rest else end
        if rest is None or _TOLD.match(text, at):
            return quotes
        dash = rest.group().lstrip()
        at -= len(dash)
    if at < end:
        quotes.append(Quote(at, end, dash, ""))
    return quotes


def is_speech(text: str, quote: Quote) -> bool:
    """Whether a quotation is said; a short one inside a sentence without a stop is a term."""
    inner = text[quote.start + 1 : quote.end - len(quote.closing)].strip()
    if not quote.closed:
        return True
    before = text[max(0, quote.start - 60) : quote.start].rstrip()
    after = text[quote.end : quote.end + 40].lstrip()
    stopped = inner[-1:] in _STOPS
    few = inner.count(" ") < 3
    if before and _UNSAID.search(text, max(0, quote.start - 60), quote.start):
        return False
    if not before:
        return stopped or not few or not after[:1].islower() or bool(_VERB.search(after[:30]))
    if before[-1] in ",:—-;":
        return stopped or not few or bool(_VERB.search(before) or _VERB.search(after[:30]))
    if before[-1] in '.!?)"”’…':
        return stopped or (not few and inner[:1].isupper())
    if text.lstrip()[:1] in _OPENING and inner[:1].islower() and stopped and not few:
        return True
    return _is_said_within(before, inner, after, stopped=stopped, few=few)


def _is_said_within(before: str, inner: str, after: str, *, stopped: bool, few: bool) -> bool:
    """Whether a quotation that follows a word without any stop is said."""
    capital = inner[:1].isupper()
    if _VERB.match(after) or (capital and inner[-1:] in "!?" and not before.endswith(("'s", "’s"))):
        return True
    if capital and _JUST_SAID.search(before):
        return True
    verb = _VERB.search(before[-24:])
    if verb and (stopped or not few) and (capital or not few):
        return True
    if capital and stopped and _VOICE.search(before):
        return True
    return capital and stopped and inner.count(" ") > 5 and not _TERM.search(before)
