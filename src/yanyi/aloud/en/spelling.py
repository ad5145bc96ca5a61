"""English text as it is read aloud: what the word reader would get wrong, put in words."""

import re
from re import Match

_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SAID = {
    "i.e.": "that is,",
    "e.g.": "for example,",
    "viz.": "namely,",
    "cf.": "compare",
    "&c.": "et cetera",
    "N.B.": "nota bene,",
    "P.S.": "P S,",
    "Esq.": "Esquire",
    "Messrs.": "Messieurs",
    "Hon.": "Honourable",
    "Rev.": "Reverend",
    "Revd.": "Reverend",
}


def spell(text: str) -> str:
    """The text with old money, codes, initials, stress and shorthand made plain."""
    text = text.translate(_PLAIN)
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text


def _digit_by_digit(found: Match[str]) -> str:
    return " ".join(_DIGITS[int(sign)] for sign in found[0])


def _old_money(found: Match[str]) -> str:
    """``3s. 6d.`` three shillings and sixpence."""
    shillings, pence = found["s"], found["d"]
    words = [f"{shillings} {'shilling' if shillings == '1' else 'shillings'}"] if shillings else []
    if pence:
        words.append(f"{pence} {'penny' if pence == '1' else 'pence'}")
    return " and ".join(words) + ("." if found["end"] else "")


def _shouted(found: Match[str]) -> str:
    """Words in capitals are words, not initials, unless they stand alone and are short."""
    return found[0].lower().capitalize()


def _feet(found: Match[str]) -> str:
    inches = f" {found[2]}" if found[2] else ""
    return f"{found[1]} foot{inches}" if inches else f"{found[1]} feet"


def _said(found: Match[str]) -> str:
    return _SAID[found[0]]


_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00ad": "", "*": " ", "_": " ", "~": " "}
)
_SHORT = "|".join(re.escape(word) for word in sorted(_SAID, key=len, reverse=True))
_RULES = (
    (re.compile(rf"(?<!\w)(?:{_SHORT})(?!\w)"), _said),
    (re.compile(r"(?<=[\w,;])\s*--+\s*|\s*―\s*"), " — "),
    (re.compile(r"\b(\d{1,2})'\s?(?:(\d{1,2})\")?(?=\s|$)"), _feet),
    (
        re.compile(r"\b(?:(?P<s>\d{1,3})s\.?\s?(?P<d>\d{1,2})d\b|(?P<x>)(?!))\.?(?P<end>(?=\Z))?"),
        _old_money,
    ),
    (re.compile(r"(?<![\d.,:/-])0\d+(?![\d.,:/-])"), _digit_by_digit),
    (re.compile(r"\b(?:[A-Z]{2,}['’]?[A-Z]*[ ,;:!?.—-]+){2,}[A-Z]{2,}\b"), _shouted),
    (re.compile(r"#(?!\d)"), " hash "),
    (re.compile(r"&"), " and "),
    (re.compile(r"(?<=\d)\s*\+\s*(?=\d)"), " plus "),
    (re.compile(r"(?<=\w)@(?=\w)"), " at "),
    (re.compile(r"[ \t]{2,}"), " "),
)
