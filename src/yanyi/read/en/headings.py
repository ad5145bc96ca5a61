"""English chapter headings (Chapter XII, PART ONE--The Old Buccaneer, CHAPTER THE FIRST)."""

import re

from yanyi.read.heading import CHAPTER, PART, Heading

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_MORE = "sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
_CARDINALS = {word: n for n, word in enumerate(f"{_ONES} {_MORE}".split(), start=1)}
_CARDINALS |= {word: n * 10 for n, word in enumerate(_TENS.split(), start=2)}
_RANKS = {word: n for n, word in enumerate(_ORDINALS.split(), start=1)}
_RANKS |= {word: n * 10 for n, word in enumerate(_TENTHS.split(), start=2)}
_WORDS = _CARDINALS | _RANKS | {"hundred": 100, "hundredth": 100, "and": 0, "last": 999, "a": 1}


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_WORDED = rf"(?:{_any(_WORDS)})(?:[-\s](?:{_any(_WORDS)})){{0,4}}"
_NUMBER = rf"(?:the\s)?(?:no\.?\s)?(\d{{1,4}}|[ivxlc]{{1,8}}|{_WORDED})(?:st|nd|rd|th)?\b"
_RANK = rf"(?:the\s)?((?:{_any(_CARDINALS)})[-\s])?({_any(_RANKS)}|last|\d{{1,3}}(?:st|nd|rd|th))"
_UNIT = (
    r"(chapter|chap\.|ch\.|part|book|volume|vol\.|act|scene|stave|canto|episode|section|letter|"
    r"night|tale|fit|story)"
)
_NUMBERED = re.compile(
    rf"{_UNIT}\s{{1,3}}{_NUMBER}([\s.:;,\]\-–—_]{{0,8}})(.{{0,90}})", re.IGNORECASE
)
_RANKED = re.compile(
    rf"{_RANK}\s(chapter|part|book|volume|act|letter|canto|tale|story)([\s.:;,\-–—]{{0,6}})(.{{0,60}})",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"((?:the\s)?(?:prologue|prolog|epilogue|epilog|introduction|introductory|prelude|preface|"
    r"foreword|afterword|interlude|intermission|conclusion|appendix|coda|finale|"
    r"author['’]s note|to the reader))"
    r"(?=$|[\s.:\-–—])[\s.:\-–—]{0,6}(.{0,60})",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:[-–—*~(\[]\s?)?(?!and\b|last\b|hundredth?\b)(?:(\d{1,3}|[IVXLC]{1,8}|[ivxlc]{2,8})|"
    rf"({_WORDED.replace('|a)', ')')}))(?:\s?[-–—*~)\]])?[.:]?",
    re.IGNORECASE,
)
_BARE_TITLED = re.compile(r"(\d{1,3}|[IVXLC]{1,8})(?:[.:]\s?|\s?[-–—]{1,2}\s?)([A-Z“\"‘'].{1,49})")
_ROMAN_NUMBER = re.compile(r"c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})", re.IGNORECASE)
_PARTS = {"part", "book", "volume", "vol.", "act"}
_TITLES_LIKE = re.compile(
    r"(?:in which|wherein|how|of|containing|being|showing|what|a|the)\b", re.I
)
_CONTENTS = re.compile(
    r"(?:the )?(?:table of )?contents(?: of (?:the )?(?:volume|book|part)[\w ]{0,20})?[.:]?"
    r"|list of chapters[.:]?",
    re.IGNORECASE,
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_BY_SHORT = {"chap.": "chapter", "ch.": "chapter", "vol.": "volume"}


def heading(row: str) -> Heading | None:
    """The heading that a row is, if it is one."""
    row = row.strip("*_=~# ")
    if not row or len(row) > 110 or not (row[0].isupper() or row[0].isdigit() or row[0] in "[(-–—"):
        return None
    if found := _NUMBERED.fullmatch(row):
        return _numbered(*found.groups())
    if found := _RANKED.fullmatch(row):
        tens, rank, unit, gap, title = found.groups()
        return _numbered(unit, f"{tens or ''}{rank}", gap, title)
    if found := _NAMED.fullmatch(row):
        if found[2] and not is_title(found[2]):
            return None
        return Heading(CHAPTER, found[1].lower(), found[2].strip())
    return _bare(row)


def _is_number(words: str) -> bool:
    """Whether letters that might be a Roman number are one."""
    letters = set(words.lower())
    return not letters <= set(_ROMAN) or bool(_ROMAN_NUMBER.fullmatch(words))


def _numbered(unit: str, number: str, gap: str, title: str) -> Heading | None:
    if not _is_number(number):
        return None
    prose = _is_sentence(title) and not (gap.strip() and _TITLES_LIKE.match(title))
    if (title and not gap) or prose or (title.endswith(",") and title[:1].islower()):
        return None
    if title and not gap.strip() and not title[:1].isupper() and not title[:1].isdigit():
        return None
    unit = _BY_SHORT.get(unit.lower(), unit.lower())
    return Heading(PART if unit in _PARTS else CHAPTER, f"{unit} {_value(number)}", title.strip())


def _bare(row: str) -> Heading | None:
    if found := _BARE.fullmatch(row):
        worded = found[2] and not (row.isupper() or row.istitle()) and " " in row
        if worded or not _is_number(found[1] or found[2]):
            return None
        return Heading(CHAPTER, f"chapter {_value(found[1] or found[2])}", bare=True)
    if (found := _BARE_TITLED.fullmatch(row)) and is_title(found[2]):
        return Heading(CHAPTER, f"chapter {_value(found[1])}", found[2].strip(), bare=True)
    return None


def is_contents(row: str) -> bool:
    """Whether a row announces a list of contents."""
    return bool(_CONTENTS.fullmatch(row.strip()))


def is_title(row: str) -> bool:
    """Whether a row under a heading may be its title."""
    if len(row) < 40 and row[:1] in '“"‘' and row[-1:] in '”"’' and row[-2:-1].isalnum():
        row = row[1:-1]
    every = re.findall(r"[^\W\d_][\w'’\-]*", row)
    words = [word for word in every if len(word) > 3] or every
    if not row or len(row) > 80 or row[-1] in ",;:" or row[0] in "\"“‘'":
        return False
    if not words:
        return row.isupper()
    capital = sum(1 for word in words if word[0].isupper())
    return capital * 2 > len(words) and (row[-1] not in "." or row.isupper() or len(row) < 50)


def _is_sentence(title: str) -> bool:
    """Whether the words after a number are running prose (``Part two of the plan was ...``)."""
    words = title.split()
    if not words:
        return False
    small = sum(1 for word in words if word[:1].islower())
    return (title[:1].islower()) or (len(words) > 6 and small * 2 > len(words) + 3)


def _value(words: str) -> int:
    low = words.lower().strip()
    if low[:1].isdigit():
        return int(low.rstrip("stndrh"))
    parts = re.split(r"[-\s]+", low)
    if all(part in _WORDS for part in parts):
        total = 0
        for part in parts:
            total = max(1, total) * 100 if part.startswith("hundred") else total + _WORDS[part]
        return total
    total, last = 0, 0
    for sign in reversed(low):
        one = _ROMAN.get(sign, 0)
        total, last = (total - one, last) if one < last else (total + one, one)
    return total
