"""English chapter headings (Chapter XII, PART ONE--The Old Buccaneer, PROLOGUE)."""

import re

from yanyi.read.heading import CHAPTER, PART, Heading

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_MORE = "sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth last"
_WORDS = {word: n for n, word in enumerate(f"{_ONES} {_MORE}".split(), start=1)}
_WORDS |= {word: n * 10 for n, word in enumerate(_TENS.split(), start=2)}
_WORDS |= {word: n for n, word in enumerate(_ORDINALS.split(), start=1)}
_TEEN = "|".join(sorted(_WORDS, key=len, reverse=True))
_NUMBER = rf"(?:the\s)?(\d{{1,4}}|[ivxlc]{{1,8}}|(?:{_TEEN})(?:[-\s](?:{_TEEN}))?)\b"
_UNIT = r"(chapter|part|book|volume|vol\.|act|stave|canto|episode|section)"
_NUMBERED = re.compile(
    rf"{_UNIT}\s{{1,3}}{_NUMBER}([\s.:;,\-–—_]{{0,8}})(.{{0,90}})", re.IGNORECASE
)
_NAMED = re.compile(
    r"(prologue|epilogue|introduction|preface|foreword|afterword|interlude|conclusion)"
    r"(?=$|[\s.:\-–—])[\s.:\-–—]{0,6}(.{0,60})",
    re.IGNORECASE,
)
_BARE = re.compile(r"(\d{1,3}|[IVXLC]{1,8})[.:]?")
_PARTS = {"part", "book", "volume", "vol.", "act"}
_CONTENTS = re.compile(r"(?:table of )?contents[.:]?", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def heading(row: str) -> Heading | None:
    """The heading that a row is, if it is one."""
    if len(row) > 110 or not (row[:1].isupper() or row[:1].isdigit()):
        return None
    if found := _NUMBERED.fullmatch(row):
        unit, number, gap, title = found.groups()
        if (title and not gap) or _is_sentence(title):
            return None
        level = PART if unit.lower() in _PARTS else CHAPTER
        return Heading(level, f"{unit.lower()} {_value(number)}", title.strip())
    if found := _NAMED.fullmatch(row):
        if _is_sentence(found[2]) or (found[2] and not found[2][:1].isupper()):
            return None
        return Heading(CHAPTER, found[1].lower(), found[2].strip())
    if found := _BARE.fullmatch(row):
        return Heading(CHAPTER, f"chapter {_value(found[1])}", bare=True)
    return None


def is_contents(row: str) -> bool:
    """Whether a row announces a list of contents."""
    return bool(_CONTENTS.fullmatch(row.strip()))


def is_title(row: str) -> bool:
    """Whether a row under a heading may be its title."""
    every = re.findall(r"[^\W\d_][\w'’]*", row)
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
    low = words.lower()
    if low.isdigit():
        return int(low)
    parts = re.split(r"[-\s]", low)
    if all(part in _WORDS for part in parts):
        return sum(_WORDS[part] for part in parts)
    total, last = 0, 0
    for sign in reversed(low):
        one = _ROMAN.get(sign, 0)
        total, last = (total - one, last) if one < last else (total + one, one)
    return total
