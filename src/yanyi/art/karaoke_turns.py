"""When every line of a song is to be seen, and in which of two places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.art.karaoke import Line

AHEAD = 0.5
"""Seconds that a line is seen before its first dot goes out, beside a beat."""
_AFTER = 0.5
"""Seconds that a line stays before another takes its place."""
_READ = 0.8
"""Seconds in which a line can be read before it is sung."""
_LAST = 1.2
"""Seconds that the last lines before a pause stay."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The ``number`` of a line, its place (0 the upper, 1 the lower), and when it comes and goes.

    ``counts`` are the seconds at which the dots over it go out.
    """

    number: int
    place: int
    comes: float
    goes: float
    counts: tuple[float, ...] = ()


def turns(lines: Sequence[Line]) -> tuple[Turn, ...]:
    """The turns of all lines, in order; two follow one another in every place."""
    pages = list(_pages(lines))
    found: list[Turn] = []
    for count, page in enumerate(pages, 1):
        comes = _comings(lines, page)
        gone = lines[page[-1]].end + _LAST
        if count < len(pages):
            gone = min(gone, _comings(lines, pages[count])[0])
        for rank, number in enumerate(page):
            goes = comes[rank + 2] if rank + 2 < len(page) else gone
            counts = lines[number].counts if rank == 0 else ()
            found.append(Turn(number, rank % 2, comes[rank], goes, counts))
    return tuple(found)


def _pages(lines: Sequence[Line]) -> Iterator[list[int]]:
    """The lines that follow one another without a pause."""
    page: list[int] = []
    for number, line in enumerate(lines):
        if page and line.counts:
            yield page
            page = []
        page.append(number)
    if page:
        yield page


def _comings(lines: Sequence[Line], page: Sequence[int]) -> list[float]:
    """When each line of a page comes: the first two at once, each other after the one before it

    in its place.
    """
    first = lines[page[0]]
    beat = first.counts[-1] - first.counts[-2] if len(first.counts) > 1 else 0.0
    opens = (first.counts[0] if first.counts else first.start) - beat - AHEAD
    found = [max(0.0, opens)] * min(2, len(page))
    for before, number in zip(page, page[2:], strict=False):
        free = lines[before].end
        found.append(max(free, min(free + _AFTER, lines[number].start - _READ)))
    return found
