"""English sentences."""

import re

from yanyi.read.lexicon import words

_END = re.compile(r"[.!?…]+[\"'”’)\]»]*(?=\s)|[.!?…]+[\"'”’)\]»]*$")
_ABBREVIATIONS = frozenset(
    words(
        "mr mrs ms dr st rev prof capt col gen lieut lt sgt hon esq jr sr messrs mme mlle no vol "
        "ch fig etc vs i.e e.g viz inst ult prox m.r.c.s a.m p.m mt ft gov sen rep"
    )
)
_LAST_WORD = re.compile(r"[\w.’'-]{1,24}$")


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``[start, end)`` without the white space around them."""
    found: list[tuple[int, int]] = []
    low = start
    for stop in _END.finditer(text, start, end):
        if stop.end() < end and not _ends(text, low, stop, end):
            continue
        _add(found, text, low, stop.end())
        low = stop.end()
    _add(found, text, low, end)
    return found


def _ends(text: str, low: int, stop: re.Match[str], end: int) -> bool:
    """Whether a stop in mid-text ends its sentence."""
    after = stop.end()
    while after < end and text[after].isspace():
        after += 1
    following = text[after : after + 1]
    if not following:
        return True
    if following.islower():
        return False
    if stop.group()[0] != "." or len(stop.group()) > 1:
        return following.isupper() or not following.isalpha() or following > "\u2e80"
    word = _LAST_WORD.search(text, max(low, stop.start() - 24), stop.start())
    if word is None:
        return True
    last = word.group().lower()
    initial = len(last) == 1 and last.isalpha() and last != "i"
    return not (initial or last in _ABBREVIATIONS or (last.count(".") and len(last) < 8))


def _add(found: list[tuple[int, int]], text: str, low: int, high: int) -> None:
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    if low < high:
        found.append((low, high))
