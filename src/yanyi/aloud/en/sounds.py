"""English words as the sounds of the voice model."""

import re
import warnings
from functools import cache
from importlib import import_module
from typing import Any

from yanyi.aloud.en.pinyin import with_names


@cache
def _reader(british: bool) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return import_module("hibari.g2p").G2P(british=british)


def sounds(text: str, british: bool = False) -> str:
    """The sounds of English text, numbers and abbreviations read out; quotation marks left out."""
    text = _WORD_BEFORE_STOP.sub(lambda m: f"[{m[1]}](/{_reader(british)(m[1])}/).", text)
    named = with_names(text, lambda word: known(word, british), british)
    said = str(_reader(british)(named))
    return said.translate(_QUOTES)


def known(word: str, british: bool = False) -> bool:
    """Whether the dictionary has the word, so that it needs no guessing."""
    lexicon = _reader(british).lexicon
    forms = (word, word.lower(), word.lower().removesuffix("'s"))
    return any(form in lexicon.golds or form in lexicon.silvers for form in forms)


# Words that the reader would take for shorthand of number, figure, January before a full stop.
_WORD_BEFORE_STOP = re.compile(r"\b(no|nos|fig|ed|Ed|Sun|Sat|Jan|Jun|Mar)\.(?!\s?\d)")
_QUOTES = dict.fromkeys(map(ord, '"“”‘’'))
