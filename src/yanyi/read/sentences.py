"""Sentences of scripts that put spaces between words and full stops behind abbreviations."""

import re
from collections.abc import Collection

_END = re.compile(r"[.!?…]+[\"'”“’‘)\]»«]*(?=\s)|[.!?…]+[\"'”“’‘)\]»«]*$")
_LAST_WORD = re.compile(r"[\w.’'-]{1,24}$")


def spaced_sentences(
    text: str, start: int, end: int, abbreviations: Collection[str]
) -> list[tuple[int, int]]:
    """The sentences of ``[start, end)`` without the white space around them."""
    found: list[tuple[int, int]] = []
    low = start
    for stop in _END.finditer(text, start, end):
        if stop.end() < end and not _ends(text, low, stop, end, abbreviations):
            continue
        add_trimmed(found, text, low, stop.end())
        low = stop.end()
    add_trimmed(found, text, low, end)
    return found


def add_trimmed(found: list[tuple[int, int]], text: str, low: int, high: int) -> None:
    """Append the stretch without the white space around it, if anything is left."""
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    if low < high:
        found.append((low, high))


def _ends(
    text: str, low: int, stop: re.Match[str], end: int, abbreviations: Collection[str]
) -> bool:
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
    return not (initial or last in abbreviations or (last.count(".") and len(last) < 8))
