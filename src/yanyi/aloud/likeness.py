"""How unlike two sounds are to an ear: 0 for the same, 1 where nobody takes one for the other."""

import re
from functools import cache

from yanyi.aloud.units import Sound

_SYLLABLE = re.compile("([zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(.*)")
_NEAR_INITIALS = {
    frozenset(pair.split()): cost
    for cost, pairs in {
        0.2: ("zh z", "ch c", "sh s"),
        0.3: ("n l", "zh j", "ch q", "sh x", "z j", "c q", "s x"),
        0.4: ("f h", "r l", "n m", "zh ch", "z c", "j q", "z zh", "ch sh", "c s", "q x"),
        0.5: ("b p", "d t", "g k", "g h", "k h", "zh sh", "j x", "r y", "d z", "t c"),
    }.items()
    for pair in pairs
}
_NASAL = re.compile("ng?$")
_CONSONANTS = {
    0.1: ("t T",),
    0.2: ("d T",),
    0.3: ("s z", "θ ð", "ʤ ʒ"),
    0.4: ("p b", "t d", "k ɡ", "f v", "ʃ ʒ", "ʧ ʤ", "θ f", "n ŋ"),
    0.5: ("ð d", "m n", "ʧ ʃ", "s ʃ"),
    0.6: ("ɹ l", "ɹ w", "s θ"),
}
_NEAR_CONSONANTS = {
    frozenset(pair.split()): cost for cost, pairs in _CONSONANTS.items() for pair in pairs
}
_VOWELS = frozenset("AIOQWYaeiouæɑɐɒɔəɚɛɜɪʊʌᵊᵻ")
_WEAK = frozenset("əɐʌᵊᵻɪɚɜɛ")


def unlike(said: Sound, heard: Sound) -> float:
    """The least difference between any of their readings."""
    if set(said.readings) & set(heard.readings):
        return 0.0
    return min(_unlike(one, other) for one in said.readings for other in heard.readings)


@cache
def _unlike(one: str, other: str) -> float:
    if len(one) == 1 and len(other) == 1:
        return _letters(one, other)
    return _syllables(one, other)


def _letters(one: str, other: str) -> float:
    """Two sounds of English."""
    if one in _VOWELS and other in _VOWELS:
        weak = (one in _WEAK) + (other in _WEAK)
        return (0.45, 0.35, 0.2)[weak]
    return _NEAR_CONSONANTS.get(frozenset((one, other)), 1.0)


def _syllables(one: str, other: str) -> float:
    """Two syllables of pinyin without tones: the mean of their beginnings and their ends."""
    (begin, end), (other_begin, other_end) = _halves(one), _halves(other)
    return (_initials(begin, other_begin) + _finals(end, other_end)) / 2


def _halves(syllable: str) -> tuple[str, str]:
    found = _SYLLABLE.fullmatch(syllable)
    return (found[1] or "", found[2]) if found else ("", syllable)


def _initials(one: str, other: str) -> float:
    return 0.0 if one == other else _NEAR_INITIALS.get(frozenset((one, other)), 1.0)


def _finals(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if _NASAL.sub("", one) == _NASAL.sub("", other):
        return 0.2 if _NASAL.search(one) and _NASAL.search(other) else 0.5
    if set(one) & set(other) & set("aeiouv"):
        return 0.6
    return 1.0
