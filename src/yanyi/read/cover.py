"""The account of every character: in a line, or left out with a reason."""

import re

from yanyi.problems import Span
from yanyi.read.markup import UNREADABLE
from yanyi.story.reading import LeftOut, Part, Why

_WORDS = re.compile(r"\S+")


def account(
    parts: tuple[Part, ...], spans: list[Span], left_out: list[LeftOut]
) -> tuple[LeftOut, ...]:
    """What was left out, with all that no line holds: marks of the format, unreadable characters.

    Together with ``spans`` the result covers every character that is not white space, once.
    """
    made: list[LeftOut] = []
    for number, part in enumerate(parts):
        taken = sorted(span for span in spans if span.part == number and len(span))
        known = sorted(
            (one for one in left_out if one.span.part == number), key=lambda one: one.span
        )
        out = _disjoint(part.text, known, taken)
        rest = _rest(number, part.text, sorted([*taken, *(one.span for one in out)]))
        made += sorted([*out, *rest], key=lambda one: one.span)
    return tuple(made)


def _disjoint(text: str, known: list[LeftOut], taken: list[Span]) -> list[LeftOut]:
    """Declared stretches without what lines took, without overlap, without white space around."""
    made: list[LeftOut] = []
    at, line = 0, 0
    for one in known:
        low = max(at, one.span.start)
        while line < len(taken) and taken[line].end <= low:
            line += 1
        k = line
        while low < one.span.end:
            stop = min(one.span.end, taken[k].start) if k < len(taken) else one.span.end
            _add(made, text, one, low, stop)
            if k >= len(taken) or taken[k].start >= one.span.end:
                break
            low = max(low, taken[k].end)
            k += 1
        at = max(at, one.span.end)
    return made


def _add(made: list[LeftOut], text: str, one: LeftOut, low: int, high: int) -> None:
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    if low < high:
        made.append(LeftOut(Span(one.span.part, low, high), one.reason))


def _rest(number: int, text: str, taken: list[Span]) -> list[LeftOut]:
    made: list[LeftOut] = []
    at = 0
    for span in [*taken, Span(number, len(text), len(text))]:
        for word in _WORDS.finditer(text, at, max(at, span.start)):
            made += _sorted_out(number, text, word.start(), word.end())
        at = max(at, span.end)
    return made


def _sorted_out(number: int, text: str, low: int, high: int) -> list[LeftOut]:
    """A stretch of left-over marks, with unreadable characters apart."""
    made: list[LeftOut] = []
    at = low
    while at < high:
        bad = bool(UNREADABLE.match(text, at))
        stop = at + 1
        while stop < high and bool(UNREADABLE.match(text, stop)) == bad:
            stop += 1
        made.append(LeftOut(Span(number, at, stop), Why.UNREADABLE if bad else Why.MARKUP))
        at = stop
    return made
