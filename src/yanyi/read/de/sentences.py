"""German sentences."""

from yanyi.read.lexicon import words
from yanyi.read.sentences import spaced_sentences

_ABBREVIATIONS = frozenset(
    words("hr fr dr prof st nr bzw usw ca evtl z.b d.h u.a s.o vgl geb gest jh kap")
)


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``[start, end)`` without the white space around them."""
    return spaced_sentences(text, start, end, _ABBREVIATIONS)
