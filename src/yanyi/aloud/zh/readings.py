"""Which reading a Chinese character has in its sentence, in numbered pinyin."""

import re
import warnings
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from yanyi.aloud.zh.exceptions import FULL_CHILD, FULL_ER, NEUTRAL_TWINS, SINGLE, WORDS
from yanyi.aloud.zh.sandhi import changed

_SOMETHING = "mou3"  # 某: what readers say for a character nobody can read
_LONGEST = max(map(len, WORDS))
_MUST = re.compile(
    r"(?<=[我你他她它您咱们谁就还总都又也])得(?=[^了到的知意罪胜分病很不像更太真极出起过着上下见住以]|$)"
)
_GROWN = re.compile(r"长(?=得(?!多|很多))(?<!那么长)")
_COLOURED = re.compile(
    r"(?:[这那哪今明昨前后]|(?P<twin>[慢好悄轻远早偷])(?P=twin)|门缝|小孩)儿(?!子|女|童|臣|孙)"
)
_PLACE = re.compile(
    r"(?<=[一二两三四五六七八九十几数各某此这那何每多])处(?![理于在女分世境死决罚置方暑身心之])"
)
_ADVERB = re.compile(
    r"(?:(?P<twin>.)(?P=twin)|[然猛忽性])(?P<mark>地)(?!上|下|里|面|方|位|点|步|名|图|理)"
)


def readings(
    text: str, words: Sequence[str], heard: Sequence[str] | None = None
) -> tuple[str, ...]:
    """A reading for every character of a run of Chinese characters cut into ``words``.

    ``heard`` is what the model of sentences says of them, where it has seen the whole sentence.

    A model of whole sentences reads first; words that a dictionary knows, rules of grammar, and
    our own list of exceptions correct it, in this order.
    """
    found = sentence_readings(text) if heard is None else list(heard)
    at = 0
    for word in words:
        known = _by_dictionary(word) if len(word) > 1 else ()
        if known:
            found[at : at + len(word)] = known
        at += len(word)
    _by_rule(text, words, found)
    _by_exception(text, words, found)
    return tuple(changed(text, words, found))


@cache
def _sentence_model() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from g2pM import G2pM

        return G2pM()


def sentence_readings(text: str) -> list[str]:
    """What the model of whole sentences alone says of every character."""
    model = _sentence_model()
    found = [tidy(one) for one in model(text, tone=True, char_split=True)]
    if len(found) != len(text):
        found = [tidy(model(sign, tone=True, char_split=True)[0]) for sign in text]
    return [
        reading if reading[-1:].isdigit() and reading[:-1].isalpha() else _rare(sign)
        for reading, sign in zip(found, text, strict=True)
    ]


@cache
def _by_dictionary(word: str) -> tuple[str, ...]:
    from pypinyin import Style, lazy_pinyin
    from pypinyin.constants import PHRASES_DICT

    if word not in PHRASES_DICT:
        return ()
    found = lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True)
    return tuple(map(tidy, found)) if len(found) == len(word) else ()


def _by_rule(text: str, words: Sequence[str], found: list[str]) -> None:
    for match in _MUST.finditer(text):
        found[match.start()] = "dei3"
    for match in _GROWN.finditer(text):
        found[match.start()] = "zhang3"
        found[match.start() + 1] = "de5"
    for match in _PLACE.finditer(text):
        found[match.start()] = "chu4"
    for match in _ADVERB.finditer(text):
        found[match.start("mark")] = "de5"
    for at, sign in enumerate(text):
        found[at] = SINGLE.get(sign, found[at])
    for match in _COLOURED.finditer(text):
        found[match.end() - 1] = "er5"
    at = 0
    for word in words:
        if len(word) > 1 and word.endswith("子") and not word.endswith(FULL_CHILD):
            found[at + len(word) - 1] = "zi5"
        if len(word) > 1 and word.endswith("儿") and not word.endswith(FULL_ER):
            found[at + len(word) - 1] = "er5"
        at += len(word)
    for at in range(len(text) - 1):
        if text[at] == text[at + 1] and text[at] in NEUTRAL_TWINS:
            found[at + 1] = found[at][:-1] + "5"


def _by_exception(text: str, words: Sequence[str], found: list[str]) -> None:
    """Our own words, but for those that would be made of halves of two others (名单 于)."""
    edges = frozenset(accumulate(map(len, words), initial=0))
    at = 0
    while at < len(text):
        for length in range(min(_LONGEST, len(text) - at), 1, -1):
            known = WORDS.get(text[at : at + length])
            if known and _whole(at, at + length, edges):
                found[at : at + length] = known.split()
                at += length - 1
                break
        at += 1


def _whole(start: int, end: int, edges: frozenset[int]) -> bool:
    """Whether a stretch is whole words, or lies within one."""
    inside = not any(start < edge < end for edge in edges)
    return inside or (start in edges and end in edges)


def tidy(reading: str) -> str:
    """A reading with ``v`` for ü and without the merged r of the model."""
    reading = reading.lower().replace("u:", "v").replace("ü", "v")
    return "er5" if reading == "r5" else reading


def _rare(sign: str) -> str:
    from pypinyin import Style, lazy_pinyin

    if sign == "〇":
        return "ling2"
    found = lazy_pinyin(sign, style=Style.TONE3, neutral_tone_with_five=True, errors="ignore")
    return tidy(found[0]) if found else _SOMETHING
