"""Finding what the words of a text mean, in one pass over it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

from yanyi.direct.lexicon.concepts import Concept, Cue, Who

Token = tuple[str, int, int]
Tokens = Callable[[str], list[Token]]
Table = tuple[tuple[Concept, str], ...]
Index = dict[str, list[tuple[tuple[str, ...], tuple[Concept, ...]]]]
T = TypeVar("T")

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Hit:
    """A word that means something, and where it stands; ``denied`` when a ``not`` is before it."""

    concept: Concept
    start: int
    end: int
    denied: bool = False


def words(text: str) -> list[Token]:
    """The words of a text written with spaces, in lower case."""
    return [
        (match.group().lower().replace("’", "'"), match.start(), match.end())
        for match in _WORD.finditer(text)
    ]


def signs(text: str) -> list[Token]:
    """The single characters of a text written without spaces."""
    return [(sign, at, at + 1) for at, sign in enumerate(text)]


@dataclass(frozen=True, slots=True)
class Language:
    """How a language is cut into tokens, its words by meaning, and the reach of its ``not``.

    The words of one meaning are separated by spaces; ``forms`` says how they are written.
    """

    tokens: Tokens
    table: Table
    reach: int


class Lexicon:
    """The words of a language, with the names of one story among them."""

    def __init__(self, language: Language, names: Iterable[tuple[str, Who]] = ()) -> None:
        self._tokens = language.tokens
        self._reach = language.reach
        self._index: Index = {first: list(entries) for first, entries in _index(language).items()}
        meanings: dict[str, set[Who]] = {}
        for name, who in names:
            meanings.setdefault(name, set()).add(who)
        self._written: dict[tuple[str, ...], str] = {}
        for name, whos in meanings.items():
            key = tuple(token for token, _, _ in language.tokens(name))
            if len(whos) == 1 and key:
                entries = self._index.setdefault(key[0], [])
                entries[:] = [entry for entry in entries if entry[0] != key]
                entries.append((key, tuple(whos)))
                self._written[key] = name
        for entries in self._index.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def scan(self, text: str) -> tuple[Hit, ...]:
        """Every meaning in the text, in reading order; the longest word wins."""
        return tuple(self._hits(text))

    def _hits(self, text: str) -> Iterator[Hit]:
        tokens = self._tokens(text)
        index, at, denial = self._index, 0, -1
        while at < len(tokens):
            found = self._longest(index.get(tokens[at][0]), tokens, at, text)
            if found is None:
                at += 1
                continue
            key, concepts = found
            last = at + len(key) - 1
            denied = denial >= 0 and at - denial <= self._reach
            for concept in concepts:
                if concept is Cue.NOT:
                    denial = last
                else:
                    yield Hit(concept, tokens[at][1], tokens[last][2], denied)
            at = last + 1

    def _longest(
        self,
        entries: list[tuple[tuple[str, ...], tuple[Concept, ...]]] | None,
        tokens: list[Token],
        at: int,
        text: str,
    ) -> tuple[tuple[str, ...], tuple[Concept, ...]] | None:
        for key, concepts in entries or ():
            size = len(key)
            if at + size > len(tokens) or any(tokens[at + n][0] != key[n] for n in range(1, size)):
                continue
            name = self._written.get(key)
            if name and name[0].isupper() and not text[tokens[at][1]].isupper():
                continue
            return key, concepts
        return None


def of(hits: Iterable[Hit], kind: type[T]) -> list[T]:
    """The meanings of one kind among the hits, denied ones left out, in reading order."""
    return [hit.concept for hit in hits if not hit.denied and isinstance(hit.concept, kind)]


def language_of(tag: str) -> Language:
    """The tables for a language tag; English where there are none for it."""
    primary = tag.split("-")[0].lower()
    known = primary.isidentifier() and find_spec(f"yanyi.direct.lexicon.{primary}") is not None
    module = import_module(f"yanyi.direct.lexicon.{primary if known else 'en'}")
    language = module.LANGUAGE
    if not isinstance(language, Language):
        raise TypeError(f"{module.__name__}.LANGUAGE is no Language")
    return language


def _index(language: Language) -> Index:
    return _indexed(language.tokens, language.table)


@cache
def _indexed(tokens: Tokens, table: Table) -> Index:
    meanings: dict[tuple[str, ...], list[Concept]] = {}
    for concept, entries in table:
        for entry in entries.split():
            for form in forms(entry):
                key = tuple(token for token, _, _ in tokens(form))
                meanings.setdefault(key, []).append(concept)
    index: Index = {}
    for key, concepts in meanings.items():
        index.setdefault(key[0], []).append((key, tuple(dict.fromkeys(concepts))))
    return index


def forms(entry: str) -> tuple[str, ...]:
    """The forms of an entry: ``chair+`` has a plural, ``walk~`` and ``nod~~`` are regular verbs.

    ``~~`` doubles the last letter; ``_`` stands for a space.
    """
    word = entry.rstrip("+~").replace("_", " ")
    head, _, rest = word.partition(" ")
    tail = f" {rest}" if rest else ""
    if entry.endswith("~~"):
        stem = head + head[-1]
        return word, f"{head}s{tail}", f"{stem}ed{tail}", f"{stem}ing{tail}"
    if entry.endswith("~"):
        stem = head.removesuffix("e")
        past = f"{head[:-1]}ied" if _consonant_y(head) else f"{stem}ed"
        return word, _with_s(head) + tail, past + tail, f"{stem}ing{tail}"
    if entry.endswith("+"):
        return word, _with_s(word)
    return (word,)


def _consonant_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in "aeiou"


def _with_s(word: str) -> str:
    if _consonant_y(word):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh", "z")) else f"{word}s"
