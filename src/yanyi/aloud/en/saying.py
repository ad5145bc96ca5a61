"""How the author wants English words read: in plain words, or in sounds between slashes."""

import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[A-Za-z][A-Za-z' -]*")

_SOUNDS = frozenset("AIOQWYTbdfhijklmnpstuvwzæðŋɐɑɒɔəɛɜɡɪɹɾʃʊʌʒʔθᵊᵻʤʧˈˌː ")
"""English sounds as the word reader writes them."""


def fault(word: str, reading: str) -> str:
    """What is wrong with a reading of a word, empty when it is well."""
    if not any(map(str.isalnum, word)):
        return f'"{word}" is no word'
    inside = _inside(reading)
    if inside is None:
        plain = _PLAIN.fullmatch(reading.strip())
        return "" if plain else f'"{reading}" is neither plain words nor sounds between slashes'
    strange = "".join(sorted({sign for sign in inside if sign not in _SOUNDS}))
    if strange or not inside.strip():
        return f'"{reading}" has signs that are no sounds of the voice: {strange or "nothing"}'
    return ""


def respelled(text: str, say: Iterable[tuple[str, str]]) -> str:
    """The text with words that are respelled in plain words."""
    for word, reading in _longest_first(say):
        if _inside(reading) is None:
            text = _whole(word).sub(reading.strip(), text)
    return text


def sounded(text: str, say: Iterable[tuple[str, str]]) -> str:
    """The text with words that have sounds marked for the word reader."""
    for word, reading in _longest_first(say):
        inside = _inside(reading)
        if inside is not None:
            text = _whole(word).sub(f"[{word}](/{inside}/)", text)
    return text


def _longest_first(say: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(say, key=lambda one: -len(one[0]))


def _whole(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


def _inside(reading: str) -> str | None:
    """What stands between slashes, None for a reading in words."""
    plain = reading.strip()
    return plain[1:-1] if len(plain) > 1 and plain[0] == plain[-1] == "/" else None
