"""Where a long English word may be parted at the end of a line, by the rules of the craft."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT = "\u00ad"  # in the author's text: the word may be parted here
HYPHEN = "-"
_KEPT = 3  # letters that stay together on either side
_BRITISH = frozenset({"gb", "uk", "ie", "au", "nz", "za", "in", "sg", "hk"})
# A word of seven small letters or more, with no hyphen, apostrophe or soft hyphen in or at it, and
# not the last of its paragraph. What begins with a capital may be a name.
_LONG = re.compile(
    rf"(?<![\w'’\-\u2010\u2011{SOFT}])[a-zà-öø-ÿ]{{7,}}(?![\w'’\-\u2010\u2011{SOFT}])(?=.*[^\W_])"
)


def hyphenation(language: str) -> str:
    """Whose rules part words of a language: ``en-US``, ``en-GB``, or none."""
    tongue, _, region = language.lower().replace("_", "-").partition("-")
    if tongue != "en":
        return ""
    return "en-GB" if _BRITISH.intersection(region.split("-")) else "en-US"


def bare(text: str) -> str:
    """What is seen of a text: a soft hyphen is none of it."""
    return text.replace(SOFT, "")


@cache
def _patterns(language: str) -> "Pyphen":
    from pyphen import Pyphen

    return Pyphen(lang=language.replace("-", "_"), left=_KEPT, right=_KEPT)


@lru_cache(maxsize=4_000)
def chances(text: str, language: str) -> frozenset[int]:
    """The offsets in a paragraph at which a word may be parted with a hyphen of ours."""
    if not language:
        return frozenset()
    known = _patterns(language)
    return frozenset(
        word.start() + at for word in _LONG.finditer(text) for at in known.positions(word[0])
    )
