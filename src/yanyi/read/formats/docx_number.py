"""The numbers that Word writes before paragraphs by itself (``Chapter 3``, ``b)``)."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from yanyi.read.formats.archive import attribute, local

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_DIGITS = "〇一二三四五六七八九"
_CHINESE = {
    "chineseCounting",
    "chineseCountingThousand",
    "taiwaneseCounting",
    "taiwaneseCountingThousand",
    "japaneseCounting",
    "ideographDigital",
    "koreanDigital2",
}


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class Numbers:
    """The lists of a document and how far each has counted."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def next(self, list_id: str, level: int) -> str:
        """The words before the next paragraph of a list; empty for bullets."""
        kind = self.lists.get(list_id, "")
        levels = self.levels.get(kind, {})
        here = levels.get(level)
        if here is None:
            return ""
        counts = self.counts.setdefault(kind, {})
        counts[level] = counts.get(level, here.start - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        if here.form in {"bullet", "none"}:
            return ""

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            of = levels.get(at, here)
            return written(counts.get(at, of.start), of.form)

        return _PLACE.sub(number, here.text).strip()


def numbers_of(root: Element | None) -> Numbers:
    """The lists in ``numbering.xml``."""
    numbers = Numbers()
    for element in root if root is not None else ():
        match local(element):
            case "abstractNum":
                levels = {}
                for child in element:
                    at = attribute(child, "ilvl")
                    if local(child) == "lvl" and at.isdecimal() and len(at) < 3:
                        levels[int(at)] = _level(child)
                numbers.levels[attribute(element, "abstractNumId")] = levels
            case "num":
                for child in element:
                    if local(child) == "abstractNumId":
                        numbers.lists[attribute(element, "numId")] = attribute(child, "val")
            case _:
                pass
    return numbers


def _level(element: Element) -> _Level:
    level = _Level()
    for child in element:
        value = attribute(child, "val")
        match local(child):
            case "numFmt":
                level.form = value
            case "lvlText":
                level.text = value[:60]
            case "start":
                level.start = int(value) if value.isdecimal() and len(value) < 7 else 1
            case _:
                pass
    return level


def written(number: int, form: str) -> str:
    """A number as a list writes it."""
    match form:
        case "lowerLetter" | "upperLetter" if 0 < number <= 26 * 20:
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter if form == "lowerLetter" else letter.upper()
        case "lowerRoman" | "upperRoman" if 0 < number < 4000:
            roman = ""
            for value, sign in _ROMAN:
                roman += sign * (number // value)
                number %= value
            return roman if form == "lowerRoman" else roman.upper()
        case "decimalZero":
            return f"{number:02}"
        case _ if form in _CHINESE and 0 < number < 1000:
            return _chinese(number)
        case _:
            return str(number)


def _chinese(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    made = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        made += "十" if tens == 1 and not hundreds else f"{_DIGITS[tens]}十"
    elif hundreds and ones:
        made += "〇"
    return made + (_DIGITS[ones] if ones else "")
