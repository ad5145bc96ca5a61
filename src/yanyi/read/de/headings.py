"""German chapter headings (Erstes Kapitel, Kapitel 12, Zweiter Teil, Prolog)."""

import re

from yanyi.read.heading import CHAPTER, PART, Heading
from yanyi.read.lexicon import words

_ORDINALS = words(
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt "
    "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
)
_UNIT = r"(Kapitel|Teil|Buch|Band|Abschnitt)"
_COUNTED = re.compile(rf"{_UNIT}\s(\d{{1,3}}|[IVXLC]{{1,7}})(?:[.:\s–—-]{{1,4}}(.{{1,80}}))?")
_NTH = re.compile(
    rf"(\d{{1,3}}\.|(?:{'|'.join(_ORDINALS)})e[rs]?)\s{_UNIT}(?:[.:\s–—-]{{1,4}}(.{{1,80}}))?",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(Prolog|Epilog|Vorwort|Nachwort|Einleitung)(?:[.:\s–—-]{1,4}(.{1,60}))?")
_CONTENTS = re.compile(r"Inhalt(?:sverzeichnis)?:?")
_PARTS = frozenset({"teil", "buch", "band"})


def heading(row: str) -> Heading | None:
    """The heading that a row is, if it is one."""
    if len(row) > 110:
        return None
    if found := _COUNTED.fullmatch(row):
        return _numbered(found[1], found[2], found[3])
    if found := _NTH.fullmatch(row):
        return _numbered(found[2], found[1].rstrip("."), found[3])
    if found := _NAMED.fullmatch(row):
        return Heading(CHAPTER, found[1].lower(), (found[2] or "").strip())
    return None


def is_contents(row: str) -> bool:
    """Whether a row announces a list of contents."""
    return bool(_CONTENTS.fullmatch(row.strip()))


def is_title(row: str) -> bool:
    """Whether a row under a heading may be its title."""
    every = [word for word in re.findall(r"[^\W\d_]+", row) if len(word) > 3]
    capital = sum(1 for word in every if word[0].isupper())
    if not 0 < len(row) <= 80 or not row[0].isupper() or row[-1] in ".,;:?!":
        return False
    return capital * 2 > len(every)


def _numbered(unit: str, number: str, title: str | None) -> Heading:
    low = number.lower()
    stem = low.rstrip("rs").removesuffix("e")
    count = str(_ORDINALS.index(stem) + 1) if stem in _ORDINALS else low
    level = PART if unit.lower() in _PARTS else CHAPTER
    return Heading(level, f"{unit.lower()} {count}", (title or "").strip())
