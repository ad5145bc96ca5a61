"""Where the people of a story are named in English text."""

import re
from collections import Counter
from dataclasses import dataclass

from yanyi.read.people import People

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_SOFT = frozenset(
    ("the", "a", "an", "poor", "old", "young", "little", "dear", "good", "my", "dearest")
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text and who may be meant, the likeliest first."""

    start: int
    end: int
    ids: tuple[str, ...]
    possessive: bool


class Matcher:
    """Finds the longest names word by word."""

    def __init__(self, people: People) -> None:
        self._by_first: dict[str, list[tuple[list[str], bool, str]]] = {}
        self._owners: dict[str, list[str]] = {}
        for person in people:
            for name in person.names():
                words = [_bare(word)[0] for word in _WORD.findall(name)]
                lows = [word.lower() for word in words]
                if not lows:
                    continue
                self._add(lows, person.id)
                if lows[0] in {"the", "a", "an"} and len(lows) > 1:
                    self._add(lows[1:], person.id, loose=True)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self.counts: Counter[str] = Counter()

    def _add(self, lows: list[str], id_: str, loose: bool = False) -> None:
        key = " ".join(lows)
        owners = self._owners.setdefault(key, [])
        if not owners:
            self._by_first.setdefault(lows[0], []).append((lows, len(lows) == 1 or loose, key))
        if id_ not in owners:
            owners.append(id_)

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """Every name in ``text[start:end]`` from left to right."""
        found: list[Mention] = []
        words = list(_WORD.finditer(text, start, len(text) if end is None else end))
        at = 0
        while at < len(words):
            size = self._match(text, words, at, found)
            at += size or 1
        return found

    def _match(self, text: str, words: list[re.Match[str]], at: int, found: list[Mention]) -> int:
        first, possessive = _bare(words[at].group())
        for lows, capital, key in self._by_first.get(first.lower(), ()):
            if capital and not first[0].isupper():
                continue
            size = len(lows)
            if size == 1 or (not possessive and self._same(text, words, at, lows)):
                last = words[at + size - 1]
                _, owned = _bare(last.group())
                found.append(
                    Mention(words[at].start(), last.end(), tuple(self._owners[key]), owned)
                )
                return size
        return 0

    def _same(self, text: str, words: list[re.Match[str]], at: int, lows: list[str]) -> bool:
        if at + len(lows) > len(words):
            return False
        for k in range(1, len(lows)):
            if _bare(words[at + k].group())[0].lower() != lows[k]:
                return False
            if words[at + k].start() - words[at + k - 1].end() > 3:
                return False
        return True

    def who(self, words: str) -> tuple[str, ...]:
        """Who a subject's words may mean: the whole name, or its parts."""
        lows = [_bare(word)[0].lower() for word in _WORD.findall(words)]
        if ids := self._owners.get(" ".join(lows)):
            return tuple(ids)
        while lows and lows[0] in _SOFT:
            lows = lows[1:]
            if ids := self._owners.get(" ".join(lows)) or self._owners.get("the " + " ".join(lows)):
                return tuple(ids)
        for k in range(1, len(lows)):
            if ids := self._owners.get(" ".join(lows[k:])):
                return tuple(ids)
        if len(lows) > 1 and (ids := self._owners.get(lows[0])):
            return tuple(ids)
        return ()


def _bare(word: str) -> tuple[str, bool]:
    """A word without its possessive ending, and whether it had one."""
    if word[-2:] in {"'s", "’s", "'S"}:
        return word[:-2] or word, True
    return word.rstrip("'’") or word, False
