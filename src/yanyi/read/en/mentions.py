"""Where the people of a story are named in English text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from yanyi.read.en.words import (
    FEMALE_TITLES,
    MALE_TITLES,
    NO_NAMES,
    PERSON_NOUNS,
    TITLES,
)
from yanyi.read.people import People, Person
from yanyi.story.vocabulary import Gender

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_SOFT = frozenset(
    ("the", "a", "an", "poor", "old", "young", "little", "dear", "good", "my", "dearest")
)
_JOINS = frozenset(("de", "von", "van", "of", "the", "la", "le", "du", "and"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text and who may be meant, the likeliest first."""

    start: int
    end: int
    ids: tuple[str, ...]
    possessive: bool


class Matcher:
    """Finds the longest names word by word; a name's first or last word may stand for it."""

    def __init__(self, people: People) -> None:
        self._by_first: dict[str, list[tuple[list[str], bool, str]]] = {}
        self._owners: dict[str, list[str]] = {}
        self._people = people
        self._parts: dict[str, list[str]] = {}
        for person in people:
            for name in person.names():
                lows = _lows(name)
                if not lows:
                    continue
                self._add(lows, person.id)
                if lows[0] in {"the", "a", "an"} and len(lows) > 1:
                    self._add(lows[1:], person.id, loose=True)
                elif len(lows) > 1:
                    self._part(lows, person.id)
        self._share()
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, lows: list[str], id_: str, loose: bool = False) -> None:
        key = " ".join(lows)
        owners = self._owners.setdefault(key, [])
        if not owners:
            self._by_first.setdefault(lows[0], []).append((lows, len(lows) == 1 or loose, key))
        if id_ not in owners:
            owners.append(id_)

    def _part(self, lows: list[str], id_: str) -> None:
        core = [low for low in lows if low not in _JOINS]
        titled = core[0] in TITLES if core else False
        for word in {core[-1], *([] if titled else core[:1])} if len(core) > 1 else set():
            ids = self._parts.setdefault(word, [])
            if id_ not in ids and word not in NO_NAMES and word not in PERSON_NOUNS:
                ids.append(id_)

    def _share(self) -> None:
        """A surname that nobody has alone means whoever bears it; so does a bare entry for it."""
        for word, bearers in self._parts.items():
            owners = self._owners.get(word, [])
            thin = [id_ for id_ in owners if _thin(self._people.everyone[id_])]
            if len(thin) < len(owners):
                continue
            for id_ in bearers:
                self._add([word], id_)
            if thin:
                self._owners[word] = [*(one for one in bearers if one not in thin), *thin]

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
        lows = _lows(words)
        if ids := self._owners.get(" ".join(lows)):
            return tuple(ids)
        while lows and lows[0] in _SOFT:
            lows = lows[1:]
            if ids := self._owners.get(" ".join(lows)) or self._owners.get("the " + " ".join(lows)):
                return tuple(ids)
        if not lows:
            return ()
        if lows[0] in TITLES and len(lows) > 1:
            return self._titled(lows)
        for k in range(1, len(lows)):
            if ids := self._owners.get(" ".join(lows[k:])):
                return tuple(ids)
        if len(lows) > 1 and (ids := self._owners.get(lows[0])):
            return tuple(ids)
        return ()

    def _titled(self, lows: list[str]) -> tuple[str, ...]:
        """``Mrs Forrester`` is a woman of that name with no other title."""
        bearers = self._owners.get(lows[-1]) or self._parts.get(lows[-1]) or []
        gender = _of_title(lows[0])
        fitting = [self._people.everyone[id_] for id_ in bearers]
        fitting = [
            one for one in fitting if Gender.UNKNOWN in {one.gender, gender} or one.gender is gender
        ]
        same = [one for one in fitting if lows[0] in _titles(one)]
        if lows[0] in {"mrs", "miss", "mr"} and not same:
            fitting = [one for one in fitting if not _titles(one) & {"mrs", "miss", "mr"}]
        return tuple(one.id for one in same or fitting)


def generic(words: str) -> bool:
    """Whether words name a sort of person rather than somebody (``the young man``)."""
    last = words.split()[-1]
    return last.lower() in PERSON_NOUNS and not last[0].isupper()


def faint(person: Person) -> bool:
    """Whether a given person is only a sort of person, of no known gender."""
    return _thin(person) and person.name.lower().startswith(("the ", "a ", "an "))


def _thin(person: Person) -> bool:
    """Whether a person is nothing but one word of a name."""
    return person.given and person.gender is Gender.UNKNOWN and not person.aliases


def _titles(person: Person) -> set[str]:
    return {
        lows[0] for name in person.names() if len(lows := _lows(name)) > 1 and lows[0] in TITLES
    }


def _of_title(title: str) -> Gender:
    if title in FEMALE_TITLES:
        return Gender.FEMALE
    return Gender.MALE if title in MALE_TITLES else Gender.UNKNOWN


def latest(ids: Sequence[str], about: Iterable[str]) -> str:
    """Of people who share a name, the one in the sequence that comes first; else the first."""
    if len(ids) == 1:
        return ids[0]
    return next((one for one in about if one in ids), ids[0])


def _lows(name: str) -> list[str]:
    return [_bare(word)[0].lower() for word in _WORD.findall(name)]


def _bare(word: str) -> tuple[str, bool]:
    """A word without its possessive ending, and whether it had one."""
    if word[-2:] in {"'s", "’s", "'S"}:
        return word[:-2] or word, True
    return word.rstrip("'’") or word, False
