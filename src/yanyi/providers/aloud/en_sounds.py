"""English words as the sounds of the voice model."""

import warnings
from functools import cache
from typing import Any


@cache
def _reader(british: bool) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from hibari.g2p import G2P

        return G2P(british=british)


def sounds(text: str, british: bool = False) -> str:
    """The sounds of English text, numbers and abbreviations read out."""
    return str(_reader(british)(text))


def known(word: str, british: bool = False) -> bool:
    """Whether the dictionary has the word, so that it needs no guessing."""
    lexicon = _reader(british).lexicon
    return any(form in lexicon.golds or form in lexicon.silvers for form in (word, word.lower()))
