"""Chinese names spelled in pinyin, as an English reader says them."""

import re
from collections.abc import Callable
from re import Match

_INITIALS = {
    "zh": "ʤ", "ch": "ʧ", "sh": "ʃ", "b": "b", "p": "p", "m": "m", "f": "f", "d": "d", "t": "t",
    "n": "n", "l": "l", "g": "ɡ", "k": "k", "h": "h", "j": "ʤ", "q": "ʧ", "x": "ʃ", "r": "ɹ",
    "z": "ʣ", "c": "ʦ", "s": "s", "y": "j", "w": "w", "": "",
}  # fmt: skip
_FINALS = {
    "iang": "jɑŋ", "uang": "wɑŋ", "iong": "jʊŋ", "ang": "ɑŋ", "eng": "ʌŋ", "ing": "ɪŋ",
    "ong": "ʊŋ", "iao": "jW", "ian": "jɛn", "uai": "wI", "uan": "wɑn", "ai": "I", "ao": "W",
    "an": "ɑn", "ei": "A", "en": "ən", "er": "ɜɹ", "ia": "jɑ", "ie": "jɛ", "iu": "jO", "in": "ɪn",
    "ua": "wɑ", "uo": "wɔ", "ui": "wA", "un": "ʊn", "ue": "wɛ", "ou": "O", "a": "ɑ", "e": "ʌ",
    "i": "i", "o": "ɔ", "u": "u", "ü": "u",
}  # fmt: skip
_SOFT = frozenset(["zh", "ch", "sh", "j", "q", "x"])
_BUZZED = frozenset(["zh", "ch", "sh", "r", "z", "c", "s"])
_BRITISH = str.maketrans({"O": "Q"})
_INITIAL = "|".join(sorted(filter(None, _INITIALS), key=len, reverse=True))
_FINAL = "|".join(sorted(_FINALS, key=len, reverse=True))
_WORD = re.compile(r"\b[A-Z][a-zü]+(?:'s)?\b")
_TELLING = re.compile(r"x|q(?!u[aeio])|zh|(?:ao|ou|ia)ng?|(?<!^)ng$")


def with_names(text: str, known: Callable[[str], bool], british: bool) -> str:
    """The text with names in pinyin that no dictionary knows given their sounds."""

    def said(found: Match[str]) -> str:
        word = found[0]
        stem, belongs = (word[:-2], "z") if word.endswith("'s") else (word, "")
        sounds = name(stem, british)
        return f"[{stem}](/{sounds}{belongs}/)" if sounds and not known(stem) else word

    return _WORD.sub(said, text)


def name(word: str, british: bool = False) -> str:
    """The sounds of a word that is pinyin and looks like nothing else; empty for any other."""
    spelled = word.lower()
    if not _TELLING.search(spelled):
        return ""
    parts = _parts(spelled)
    if parts is None:
        return ""
    said = ""
    for number, (initial, final) in enumerate(parts):
        sounds = _FINALS[final]
        if final == "i" and initial in _BUZZED:
            sounds = "ɜɹ" if initial in ("zh", "ch", "sh", "r") else "ə"
        if initial in _SOFT:
            sounds = sounds.removeprefix("j")
        at = 1 if sounds[0] in "jw" and len(sounds) > 1 else 0
        stress = "ˈ" if number == len(parts) - 1 else "ˌ"
        said += _INITIALS[initial] + sounds[:at] + stress + sounds[at:]
    return said.translate(_BRITISH) if british else said


def _parts(word: str) -> list[tuple[str, str]] | None:
    """The word as syllables, the longest first; None when it is no pinyin."""
    if not word:
        return []
    for size in range(min(6, len(word)), 0, -1):
        found = re.fullmatch(f"({_INITIAL})?({_FINAL})", word[:size])
        if found is None:
            continue
        initial, final = found[1] or "", found[2]
        rest = _parts(word[size:]) if _together(initial, final) else None
        if rest is not None:
            return [(initial, final), *rest]
    return None


def _together(initial: str, final: str) -> bool:
    """Whether there is such a syllable, as far as it helps to tell names from English words."""
    if not initial:
        return final[0] in "aeo" and final not in ("ong", "eng")
    if initial in ("j", "q", "x"):
        return final[0] in "iuü" and final not in ("ua", "uai", "uang", "uo", "ui")
    if initial in ("y", "w"):
        return final[0] in "aeou" or final in ("i", "in", "ing")
    if initial in _BUZZED or initial in ("g", "k", "h"):
        return (final == "i" and initial in _BUZZED) or final[0] != "i"
    return final not in ("ua", "uai", "uang", "iong")
