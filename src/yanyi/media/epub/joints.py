"""What stands between two lines of one paragraph."""

import unicodedata

_OPENING = frozenset({"Ps", "Pi"})
_CLOSING = frozenset({"Pe", "Pf", "Po"})
_DASHES = "—–―"
_STARTERS = "\"'¿¡&#@*§¶†"  # punctuation of no side that may begin a word
_UNSPACED = frozenset({"zh", "ja"})


def joint(before: str, after: str, language: str) -> str:
    """A space where the script wants one and the lines bring none; else nothing."""
    if not before or not after or before[-1].isspace() or after[0].isspace():
        return ""
    last, first = before[-1], after[0]
    if language.lower().split("-")[0] in _UNSPACED:
        return " " if _latin(last) and _latin(first) else ""
    if last in _DASHES or first in _DASHES or unicodedata.category(last) in _OPENING:
        return ""
    return "" if first not in _STARTERS and unicodedata.category(first) in _CLOSING else " "


def _latin(char: str) -> bool:
    return char.isalnum() and unicodedata.east_asian_width(char) not in "WF"
