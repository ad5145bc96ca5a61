"""Finding what the words of a text mean, in one pass over it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

from yanyi.direct.lexicon.concepts import Concept, Cue, Who

Table = tuple[tuple[Concept, str], ...]
T = TypeVar("T")

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Hit:
    """A word that means something, and where it stands; ``denied`` when a ``not`` is before it."""

    concept: Concept
    start: int
    end: int
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text cut into tokens; ``glue`` joins tokens into a word of the tables."""

    tokens: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    glue: str


def words(text: str) -> Text:
    """A text written with spaces: its words in lower case."""
    found = list(_WORD.finditer(text))
    return Text(
        [match.group().lower().replace("’", "'") for match in found],
        [match.start() for match in found],
        [match.end() for match in found],
        " ",
    )


def signs(text: str) -> Text:
    """A text written without spaces: its characters."""
    return Text(text, range(len(text)), range(1, len(text) + 1), "")


@dataclass(frozen=True, slots=True)
class Language:
    """How a language is cut into tokens, its words by meaning, and the reach of its ``not``.

    The words of one meaning are separated by spaces; ``forms`` says how they are written.
    """

    cut: Callable[[str], Text]
    table: Table
    reach: int


class Lexicon:
    """The words of a language, with the names of one story among them."""

    def __init__(self, language: Language, names: Iterable[tuple[str, Who]] = ()) -> None:
        self._cut = language.cut
        self._reach = language.reach
        self._meanings = dict(_meanings(language.cut, language.table))
        self._written: dict[str, str] = {}
        owners: dict[str, set[Who]] = {}
        for name, who in names:
            owners.setdefault(name, set()).add(who)
        for name, whos in owners.items():
            key = _key(language.cut(name))
            if len(whos) == 1 and key:
                self._meanings[key] = tuple(whos)
                self._written[key] = name
        sizes: dict[str, set[int]] = {}
        for key in self._meanings:
            cut = language.cut(key)
            sizes.setdefault(cut.tokens[0], set()).add(len(cut.tokens))
        self._sizes = {first: sorted(all_, reverse=True) for first, all_ in sizes.items()}

    def scan(self, text: str) -> tuple[Hit, ...]:
        """Every meaning in the text, in reading order; the longest word wins."""
        return tuple(self._hits(text))

    def _hits(self, text: str) -> Iterator[Hit]:
        cut = self._cut(text)
        tokens, sizes = cut.tokens, self._sizes
        free, denial = 0, -self._reach - 1
        for at, token in enumerate(tokens):
            if at < free or token not in sizes:
                continue
            found = self._longest(cut, at, text)
            if found is None:
                continue
            size, concepts = found
            free = at + size
            denied = at - denial <= self._reach
            for concept in concepts:
                if concept is Cue.NOT:
                    denial = free - 1
                else:
                    yield Hit(concept, cut.starts[at], cut.ends[free - 1], denied)

    def _longest(self, cut: Text, at: int, text: str) -> tuple[int, tuple[Concept, ...]] | None:
        for size in self._sizes[cut.tokens[at]]:
            key = cut.glue.join(cut.tokens[at : at + size])
            concepts = self._meanings.get(key)
            if concepts is None or at + size > len(cut.tokens):
                continue
            name = self._written.get(key)
            if name and name[0].isupper() and not text[cut.starts[at]].isupper():
                continue
            return size, concepts
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


def _key(cut: Text) -> str:
    return cut.glue.join(cut.tokens)


@cache
def _meanings(cut: Callable[[str], Text], table: Table) -> dict[str, tuple[Concept, ...]]:
    meanings: dict[str, dict[Concept, None]] = {}
    for concept, entries in table:
        for entry in entries.split():
            for form in forms(entry):
                meanings.setdefault(_key(cut(form)), {})[concept] = None
    return {key: tuple(concepts) for key, concepts in meanings.items()}


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
