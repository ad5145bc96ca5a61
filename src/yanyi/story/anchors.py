"""Anchors: names of lines that survive edits.

An anchor is minted once and kept, with the line's text and its neighbours, in the project's
lock. Each reading finds it again: by an explicit ``{#name}``, then by exact text, then by
neighbours and likeness of the words.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from blake3 import blake3


@dataclass(frozen=True, slots=True)
class Known:
    """An anchor minted earlier: the text it was made for, and the texts before and after it."""

    anchor: str
    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A line to be named: its chapter from 1, its words, and the author's own ``{#name}``."""

    chapter: int
    text: str
    explicit: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """The names given, one a line, and the known anchors that found no line."""

    anchors: tuple[str, ...]
    unplaced: tuple[Known, ...]


# --- naming --------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W_]+")
_NEAR = 64
_LIKE = 0.5
_LONGEST = 150
_LARGE = 4000


def name_lines(lines: Sequence[Unnamed], known: Sequence[Known]) -> Named:
    """A name for every line: its own, the one it had, or a new one."""
    return _Naming(lines, known).run()


class _Naming:
    """One naming: which known anchor each line keeps."""

    def __init__(self, lines: Sequence[Unnamed], known: Sequence[Known]) -> None:
        self.lines = lines
        self.texts = [_plain(line.text) for line in lines]
        self.known = known
        self.olds = [_plain(one.text) for one in known]
        self.given: list[str] = [""] * len(lines)
        self.source: list[int] = [-1] * len(lines)
        self.used: set[int] = set()

    def run(self) -> Named:
        """The names."""
        self._explicit()
        self._unique()
        self._between(self._exact)
        self._moved()
        self._between(self._alike)
        self._anywhere()
        self._mint()
        left = tuple(one for at, one in enumerate(self.known) if at not in self.used)
        return Named(tuple(self.given), left)

    def _take(self, line: int, old: int) -> None:
        self.given[line] = self.known[old].anchor
        self.source[line] = old
        self.used.add(old)

    def _explicit(self) -> None:
        """The author's own names, each for the first line that bears it."""
        places = {one.anchor: at for at, one in enumerate(self.known)}
        taken: set[str] = set()
        for at, line in enumerate(self.lines):
            if line.explicit and line.explicit not in taken:
                taken.add(line.explicit)
                self.given[at] = line.explicit
                old = places.get(line.explicit)
                if old is not None:
                    self.source[at] = old
                    self.used.add(old)

    def _unique(self) -> None:
        """Texts that occur once before and once now, in the longest order-preserving chain."""
        before, now = Counter(self.olds), Counter(self.texts)
        places = {text: at for at, text in enumerate(self.olds) if before[text] == 1}
        pairs = [
            (at, places[text])
            for at, text in enumerate(self.texts)
            if now[text] == 1
            and text in places
            and not self.given[at]
            and places[text] not in self.used
        ]
        for at, old in _rising(pairs):
            self._take(at, old)

    def _moved(self) -> None:
        """Lines moved out of order whose words are unmistakable, before others look like them."""
        before, now = Counter(self.olds), Counter(self.texts)
        places = {text: at for at, text in enumerate(self.olds) if before[text] == 1}
        for at, text in enumerate(self.texts):
            old = places.get(text, -1)
            if now[text] == 1 and old >= 0 and not self.given[at] and old not in self.used:
                self._take(at, old)

    def _between(self, match: "_Match") -> None:
        """Match what lies between neighbours that are already matched."""
        fixed = _rising([(at, old) for at, old in enumerate(self.source) if old >= 0])
        line, old = 0, 0
        for next_line, next_old in [*fixed, (len(self.lines), len(self.known))]:
            free = [at for at in range(line, next_line) if not self.given[at]]
            olds = [at for at in range(old, next_old) if at not in self.used]
            if free and olds:
                match(free, olds)
            line, old = next_line + 1, next_old + 1

    def _exact(self, free: list[int], olds: list[int]) -> None:
        """Equal texts in order; among several, those whose neighbours agree first."""
        buckets: dict[str, list[int]] = {}
        for old in olds:
            buckets.setdefault(self.olds[old], []).append(old)
        equal = [at for at in free if self.texts[at] in buckets]
        for agreed in (2, 1, 0):
            floor = -1
            for at in equal:
                if self.given[at]:
                    floor = max(floor, self.source[at])
                    continue
                bucket = buckets[self.texts[at]]
                k = bisect_left(bucket, floor + 1)
                tried = 0
                while k < len(bucket) and tried < _NEAR:
                    if self._agreement(at, bucket[k]) >= agreed:
                        floor = bucket[k]
                        self._take(at, bucket.pop(k))
                        break
                    k, tried = k + 1, tried + 1

    def _agreement(self, at: int, old: int) -> int:
        """How many of the two neighbours are still the same."""
        before = self.texts[at - 1] if at else ""
        after = self.texts[at + 1] if at + 1 < len(self.texts) else ""
        one = self.known[old]
        return (before == _plain(one.before)) + (after == _plain(one.after))

    def _alike(self, free: list[int], olds: list[int]) -> None:
        """Edited lines: the likeliest in order; a lone pair between old neighbours is enough."""
        if len(free) == len(olds) == 1 and self._agreement(free[0], olds[0]) == 2:
            self._take(free[0], olds[0])
            return
        floor = 0
        near = _NEAR if len(free) * len(olds) <= _LARGE else _NEAR // 8
        for at in free:
            best, most = -1, _LIKE
            for k in range(floor, min(len(olds), floor + near)):
                like = likeness(self.texts[at], self.olds[olds[k]])
                like += 0.1 * self._agreement(at, olds[k])
                if like > most:
                    best, most = k, like
            if best >= 0:
                self._take(at, olds[best])
                floor = best + 1

    def _anywhere(self) -> None:
        """Lines that were moved: equal texts that are still free, wherever they are."""
        places: dict[str, list[int]] = {}
        for old, text in enumerate(self.olds):
            if old not in self.used:
                places.setdefault(text, []).append(old)
        for at, text in enumerate(self.texts):
            if not self.given[at] and places.get(text):
                self._take(at, places[text].pop(0))

    def _mint(self) -> None:
        """New names for what is left."""
        taken = {name for name in self.given if name} | {one.anchor for one in self.known}
        seen: Counter[str] = Counter()
        for at, line in enumerate(self.lines):
            text = self.texts[at]
            seen[text] += 1
            if self.given[at]:
                continue
            digest = blake3(f"{text}\0{seen[text]}".encode("utf-8", "surrogatepass")).hexdigest()
            stem = f"ch{line.chapter:02}.{_stem(line.text)}"
            size = 4
            while f"{stem}.{digest[:size]}" in taken and size < len(digest):
                size += 1
            name = f"{stem}.{digest[:size]}"
            n = 2
            while name in taken:
                name, n = f"{stem}.{digest[:4]}-{n}", n + 1
            taken.add(name)
            self.given[at] = name


class _Match(Protocol):
    """Matches free lines with free known anchors, both by index."""

    def __call__(self, free: list[int], olds: list[int]) -> None: ...


def _plain(text: str) -> str:
    """Text without white space, which never tells lines apart."""
    return "".join(text.split())


def _stem(text: str) -> str:
    """The first word of a line, short, for people to recognise it by."""
    found = _WORD.search(text)
    if found is None:
        return "l"
    word = found.group()
    return word[:4] if word[0] > "\u2e80" else word[:12].lower()


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs in which both numbers rise; ``pairs`` rise in the first."""
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for at, (_, old) in enumerate(pairs):
        k = bisect_left(tails, old)
        back.append(ends[k - 1] if k else -1)
        if k == len(tails):
            tails.append(old)
            ends.append(at)
        else:
            tails[k], ends[k] = old, at
    chain: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = back[at]
    return chain[::-1]


def likeness(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1: one less the share of edits, or of shared letter pairs."""
    if one == other:
        return 1.0
    longer = max(len(one), len(other))
    if not one or not other or min(len(one), len(other)) * 4 < longer:
        return 0.0
    pairs, others = (
        Counter(pairwise(one)),
        Counter(pairwise(other)),
    )
    shared = sum((pairs & others).values())
    dice = 2 * shared / max(1, len(one) + len(other) - 2)
    if dice > 0.8 or longer > _LONGEST or (dice < 0.2 and longer > 12):
        return dice
    return max(dice, 1 - _distance(one, other) / longer)


def _distance(one: str, other: str) -> int:
    """How many characters must change to make one text of the other."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, start=1):
        last, row[0] = row[0], i
        for j, right in enumerate(other, start=1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (left != right))
    return row[-1]
