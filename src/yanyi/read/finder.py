"""Finding many words and phrases in a text in one linear pass."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A word or phrase found at ``[start, end)``, and what it stands for."""

    start: int
    end: int
    value: T


class Finder(Generic[T]):
    """A list of words and phrases, each with a value; the longest one at a place is found."""

    def __init__(self, entries: Mapping[str, T], spaced: bool) -> None:
        self._entries = entries
        self._spaced = spaced
        self._heads: dict[str, list[tuple[str, ...]]] = {}
        if spaced:
            for entry in entries:
                head, *rest = entry.split(" ")
                self._heads.setdefault(head, []).append(tuple(rest))
            for tails in self._heads.values():
                tails.sort(key=len, reverse=True)
        self._pattern = None if spaced or not entries else re.compile(_by_first(entries))

    def find(self, text: str) -> Iterator[Hit[T]]:
        """Every entry in ``text``, from left to right; spaced texts must be in lower case."""
        if self._spaced:
            yield from self._in_tokens(text)
        elif self._pattern is not None:
            for match in self._pattern.finditer(text):
                yield Hit(match.start(), match.end(), self._entries[match.group()])

    def _in_tokens(self, text: str) -> Iterator[Hit[T]]:
        words = tuple(_TOKEN.findall(text))
        starts: list[int] = []
        after = 0
        for at, head in enumerate(words):
            tails = self._heads.get(head)
            if tails is None or at < after:
                continue
            for tail in tails:
                stop = at + 1 + len(tail)
                if not tail or tail == words[at + 1 : stop]:
                    starts = starts or [match.start() for match in _TOKEN.finditer(text)]
                    entry = " ".join((head, *tail))
                    end = starts[stop - 1] + len(words[stop - 1])
                    yield Hit(starts[at], end, self._entries[entry])
                    after = stop
                    break


def _by_first(entries: Mapping[str, object]) -> str:
    """A pattern that looks at the first character once, then at the longest rest first."""
    rests: dict[str, list[str]] = {}
    for entry in entries:
        rests.setdefault(entry[0], []).append(entry[1:])
    return "|".join(
        re.escape(first)
        + "(?:"
        + "|".join(re.escape(rest) for rest in sorted(found, key=lambda one: (-len(one), one)))
        + ")"
        for first, found in rests.items()
    )
