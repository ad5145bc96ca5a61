"""Words that tell for whom a text is meant: a first, rough look that a person has to follow."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from yanyi.story.vocabulary import Rating, Subject


@dataclass(frozen=True, slots=True)
class Term:
    """Words of one subject that a text of a lower rating does not hold, as regular expressions."""

    rating: Rating
    subject: Subject
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Words found at ``[start, end)`` of a text."""

    rating: Rating
    subject: Subject
    start: int
    end: int


def terms(rating: Rating, subject: Subject, words: str) -> Term:
    """A term from words that stand in a text, parted by semicolons."""
    listed = words.split(";")
    return Term(rating, subject, tuple(one.strip() for one in listed if one.strip()))


def found(text: str, known: tuple[Term, ...], spaced: bool) -> Iterator[Found]:
    """The words of a text that are known, from its beginning on; none lies in another.

    In languages with ``spaced`` words only whole ones count, whatever their letters' case.
    """
    if not known:
        return
    for one in _pattern(known, spaced).finditer(text):
        term = known[int(str(one.lastgroup).removeprefix("term"))]
        yield Found(term.rating, term.subject, one.start(), one.end())


def above(rating: Rating, limit: Rating) -> bool:
    """Whether a rating is meant for fewer people than another."""
    order = tuple(Rating)
    return order.index(rating) > order.index(limit)


@cache
def _pattern(known: tuple[Term, ...], spaced: bool) -> re.Pattern[str]:
    """One group a term, the strictest first, so that the longest reach of a text is rated."""
    numbered = sorted(enumerate(known), key=lambda one: -tuple(Rating).index(one[1].rating))
    groups = [f"(?P<term{n}>{_any(term.words)})" for n, term in numbered]
    whole = "|".join(groups)
    return re.compile(rf"\b(?:{whole})\b" if spaced else whole, re.IGNORECASE)


def _any(words: Sequence[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))
