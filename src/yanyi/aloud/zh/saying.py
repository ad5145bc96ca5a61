"""How the author wants Chinese words read: in numbered pinyin or in other characters."""

import re
from collections.abc import Iterable

from yanyi.aloud.zh.readings import readings, tidy
from yanyi.aloud.zh.sounds import HAN, syllable, words

_SYLLABLE = re.compile(r"[a-zü:]+[1-5]")
_HAN = re.compile(f"[{HAN}]+")
_FIRST = 0xE000
"""Signs for private use stand for syllables that no character is written for."""


def syllables(reading: str) -> tuple[str, ...]:
    """The syllables of a reading, or none when it is neither pinyin nor characters."""
    plain = "".join(reading.split())
    if _HAN.fullmatch(plain):
        return readings(plain, words(plain))
    parts = tuple(tidy(one) for one in reading.lower().split())
    return parts if parts and all(map(_said, parts)) else ()


def _said(part: str) -> bool:
    if not _SYLLABLE.fullmatch(part):
        return False
    try:
        return bool(syllable(part))
    except (KeyError, ValueError, IndexError, AssertionError):
        return False


def fault(word: str, reading: str) -> str:
    """What is wrong with a reading, empty when it is well."""
    found = syllables(reading)
    if not found:
        return f'"{reading}" is neither pinyin with tone numbers nor Chinese characters'
    if _HAN.fullmatch(word) and len(found) != len(word):
        return f'"{word}" has {len(word)} characters and its reading {len(found)} syllables'
    return ""


def placed(text: str, say: Iterable[tuple[str, str]]) -> tuple[str, dict[str, str]]:
    """The text with every word that has a reading as signs, one a syllable, and their syllables."""
    signs: dict[str, str] = {}
    for word, reading in sorted(say, key=lambda one: -len(one[0])):
        if word not in text:
            continue
        made = ""
        for one in syllables(reading):
            sign = chr(_FIRST + len(signs))
            signs[sign] = one
            made += sign
        text = text.replace(word, made)
    return text, signs


def filled(sounds: str, signs: dict[str, str]) -> str:
    """The sounds with those of the signs in their places, a word apart."""
    if not signs:
        return sounds
    pattern = re.compile(f"[{''.join(signs)}]+")
    said = pattern.sub(lambda m: f" {''.join(syllable(signs[one]) for one in m[0])} ", sounds)
    return re.sub(r" +(?=[ ,.;:!?…])", "", said).strip()
