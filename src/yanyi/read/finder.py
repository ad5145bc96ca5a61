"""Finding many words and phrases in a text in one linear pass."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

T = TypeVar("T")
_SHELF = 24
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A word or phrase found at ``[start, end)``, and what it stands for."""

    start: int
    end: int
    value: T


class Finder(Generic[T]):
    """A list of words and phrases, each with a value; the longest one at a place is found.

    It is made ready when it is first asked: a story needs the words of one language.
    """

    def __init__(self, entries: Mapping[str, T], spaced: bool) -> None:
        self._entries = entries
        self._spaced = spaced

    @cached_property
    def _keys(self) -> dict[str, list[tuple[int, tuple[str, ...]]]]:
        """Phrases by their longest word, which is mostly their rarest."""
        keys: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for entry in self._entries:
            words = tuple(entry.split(" "))
            at = max(range(len(words)), key=lambda n: len(words[n]))
            keys.setdefault(words[at], []).append((at, words))
        for phrases in keys.values():
            phrases.sort(key=lambda one: -len(one[1]))
        return keys

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(_by_first(self._entries))

    def find(self, text: str) -> Iterator[Hit[T]]:
        """Every entry in ``text``, from left to right; spaced texts must be in lower case."""
        if self._spaced:
            yield from self._in_tokens(text)
        elif self._entries:
            for match in self._pattern.finditer(text):
                yield Hit(match.start(), match.end(), self._entries[match.group()])

    def _in_tokens(self, text: str) -> Iterator[Hit[T]]:
        words = _TOKEN.findall(text)
        keys = self._keys
        held = [at for at, word in enumerate(words) if word in keys]
        if not held:
            return
        places = [match.span() for match in _TOKEN.finditer(text)]
        found: list[tuple[int, int, str]] = []
        for at in held:
            for before, phrase in keys[words[at]]:
                low = at - before
                high = low + len(phrase)
                if low >= 0 and tuple(words[low:high]) == phrase:
                    found.append((places[low][0], places[high - 1][1], " ".join(phrase)))
        after = 0
        for start, end, entry in sorted(found, key=lambda one: (one[0], -one[1])):
            if start >= after:
                yield Hit(start, end, self._entries[entry])
                after = end


def _by_first(entries: Mapping[str, object]) -> str:
    """A pattern that looks at the first character in two steps, then at the longest rest first."""
    rests: dict[str, list[str]] = {}
    for entry in entries:
        rests.setdefault(entry[0], []).append(entry[1:])
    firsts = sorted(rests)
    shelves = [firsts[at : at + _SHELF] for at in range(0, len(firsts), _SHELF)]
    return _one_of(firsts) + "(?:" + "|".join(_shelf(one, rests) for one in shelves) + ")"


def _shelf(firsts: list[str], rests: Mapping[str, list[str]]) -> str:
    each = (re.escape(first) + _longest_first(rests[first]) for first in firsts)
    return _one_of(firsts) + "(?:" + "|".join(each) + ")"


def _one_of(firsts: list[str]) -> str:
    return "(?=[" + "".join(map(re.escape, firsts)) + "])"


def _longest_first(rests: list[str]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(rests, key=lambda one: (-len(one), one)))) + ")"
