"""Chinese sentences."""

import re

from yanyi.read.sentences import add_trimmed

_END = re.compile(r"(?:[。！？!?．]+|…{2,}|\.{3,})[”’」』）)》】\"]*")
_NEVER_FIRST = "，、；：,;:。！？!?…—”’」』）)》】．"


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``[start, end)`` without the white space around them."""
    found: list[tuple[int, int]] = []
    low = start
    for stop in _END.finditer(text, start, end):
        if stop.end() < low:
            continue
        following = text[stop.end() : min(end, stop.end() + 1)]
        if following and following in _NEVER_FIRST:
            continue
        # Dots in mid-sentence are a pause, not an end.
        if (
            stop.group()[0] in "….．"
            and following
            and stop.group()[0] != "．"
            and _goes_on(text, stop.end(), end)
        ):
            continue
        add_trimmed(found, text, low, stop.end())
        low = stop.end()
    add_trimmed(found, text, low, end)
    return found


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether what follows the dots is short and without its own beginning."""
    stop = _END.search(text, at, min(end, at + 12))
    return stop is not None and stop.start() - at < 5
