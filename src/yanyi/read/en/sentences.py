"""English sentences."""

from yanyi.read.lexicon import words
from yanyi.read.sentences import spaced_sentences

_ABBREVIATIONS = frozenset(
    words(
        "mr mrs ms dr st rev prof capt col gen lieut lt sgt hon esq jr sr messrs mme mlle no vol "
        "ch fig etc vs i.e e.g viz inst ult prox m.r.c.s a.m p.m mt ft gov sen rep"
    )
)


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``[start, end)`` without the white space around them."""
    return spaced_sentences(text, start, end, _ABBREVIATIONS)
