"""Where the people of a story are named in Chinese text."""

import re
from dataclasses import dataclass

from yanyi.read.people import People
from yanyi.read.zh.script import plain
from yanyi.read.zh.words import OBJECT_MARKS, SURNAMES

_CLAUSE_MARKS = '，。！？；：、,.!?;:“”‘’「」『』（）()…—．" 　\n'
_NOT_GIVEN = frozenset("王公帝后儿人子氏君主将军妃娘臣夫爷")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text and who may be meant; ``object`` when something is done to them."""

    start: int
    end: int
    ids: tuple[str, ...]
    object: bool


class Matcher:
    """Finds the longest names character by character, in simplified text."""

    def __init__(self, people: People) -> None:
        self.owners: dict[str, list[str]] = {}
        for person in people:
            for name in map(plain, person.names()):
                ids = self.owners.setdefault(name, [])
                if person.id not in ids:
                    ids.append(person.id)
        names = sorted(
            (name for name in self.owners if len(name) > 1), key=lambda name: (-len(name), name)
        )
        self._by_last: dict[str, list[str]] = {}
        for name in names:
            if 2 <= len(name) <= 4 and name[0] in SURNAMES and name[-1] not in _NOT_GIVEN:
                self._by_last.setdefault(name[-1], []).extend(self.owners[name])
        rests: dict[str, list[str]] = {}
        for name in names:
            rests.setdefault(name[0], []).append(re.escape(name[1:]))
        # One look at the first character, then the longest rest first.
        parts = [f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items()]
        self._name = re.compile("|".join(parts)) if parts else None

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """Every name in ``text[start:end]`` from left to right."""
        if self._name is None:
            return []
        high = len(text) if end is None else end
        return [
            Mention(
                match.start(),
                match.end(),
                tuple(self.owners[match.group()]),
                _is_object(text, match.start(), start),
            )
            for match in self._name.finditer(text, start, high)
        ]

    def who(self, words: str) -> tuple[str, ...]:
        """Who the words of a subject may mean."""
        if ids := self.owners.get(words):
            return tuple(ids)
        mentions = self.find(words)
        return mentions[0].ids if mentions else ()

    def ending(self, sign: str) -> list[str]:
        """Everybody with a full name that ends in this sign (``统`` for ``庞统``)."""
        return self._by_last.get(sign, [])


def _is_object(text: str, at: int, low: int) -> bool:
    """Whether the word before the name makes it an object."""
    if at <= low or text[at - 1] in _CLAUSE_MARKS:
        return False
    before = text[max(low, at - 3) : at]
    return before.endswith(OBJECT_MARKS)
