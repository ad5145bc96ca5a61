"""Where Chinese words end, so that lines end there too."""

import logging
import warnings
from functools import cache, lru_cache
from typing import Any


@cache
def _segmenter() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
    jieba.setLogLevel(logging.ERROR)
    return jieba.Tokenizer()


@lru_cache(maxsize=2_000)
def inside_words(text: str) -> frozenset[int]:
    """The offsets at which a line end would part a word of two characters or more."""
    found: set[int] = set()
    at = 0
    for word in _segmenter().cut(text, HMM=False):
        found.update(range(at + 1, at + len(word)))
        at += len(word)
    return frozenset(found)
