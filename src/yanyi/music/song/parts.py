"""A written English word in as many parts as it has spoken syllables."""

from functools import cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

_VOWELS = frozenset("aeiouyAEIOUYàâäéèêëîïôöùûüÿ")
_PAIRS = frozenset({"th", "sh", "ch", "ph", "wh", "ck", "ng", "qu", "gh"})
_LONGEST = 18
"""Of longer words only the places of the dictionary are tried."""


def parts(word: str, count: int) -> tuple[str, ...]:
    """The word in ``count`` parts, in fewer where it has fewer letters.

    Of all ways the one that is best to read: at the places of a hyphenation dictionary, a vowel in
    every part, consonants that are one sound together.
    """
    count = max(1, min(count, len(word)))
    known = frozenset(_patterns().positions(word))
    places = sorted(known) if len(word) > _LONGEST and len(known) >= count - 1 else None
    ways = combinations(places or range(1, len(word)), count - 1)
    best = max(ways, key=lambda cuts: (_merit(word, cuts, known), cuts))
    return tuple(word[a:b] for a, b in pairwise((0, *best, len(word))))


@cache
def _patterns() -> "Pyphen":
    from pyphen import Pyphen

    return Pyphen(lang="en_US", left=1, right=1)


def _merit(word: str, cuts: tuple[int, ...], known: frozenset[int]) -> float:
    merit = sum(_place(word, cut, known) for cut in cuts)
    for start, end in pairwise((0, *cuts, len(word))):
        part = word[start:end]
        voiced = [sign for sign in part if sign in _VOWELS]
        if not voiced:
            merit -= 2.0
        elif end == len(word) > 2 and part[-1] in "eE" and len(voiced) == 1 and len(part) < 4:
            merit -= 1.5 if start else 0.0
    return merit


def _place(word: str, cut: int, known: frozenset[int]) -> float:
    """How good it is to part a word before this letter."""
    before, after = word[cut - 1], word[cut]
    following = word[cut + 1 : cut + 2]
    merit = 2.0 if cut in known else 0.0
    if (before + after).lower() in _PAIRS:
        merit -= 1.5
    if before in _VOWELS and after not in _VOWELS:
        merit += 1.0 if following in _VOWELS else 0.2
    elif before not in _VOWELS and after not in _VOWELS:
        merit += 1.2 if following in _VOWELS else 0.4
    elif before in _VOWELS:
        merit += 0.5
    elif word[cut - 2 : cut].lower() in ("ng", "ck"):
        merit += 0.9
    return merit
