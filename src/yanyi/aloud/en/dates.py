"""English dates, years and times of day in words."""

import re
from collections.abc import Callable
from re import Match

from yanyi.aloud.en.numbers import cardinal, decade, ordinal, year

Rule = tuple[re.Pattern[str], Callable[[Match[str]], str]]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHORT = {month[:3].lower(): month for month in _MONTHS} | {"sept": "September"}
_MONTH = "|".join(_MONTHS) + r"|(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Mar\."
_SAFE = f"(?:{_MONTH})(?![a-z])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:1\d{3}|20\d\d)"


def _named(month: str) -> str:
    """The whole name of a month; one written out keeps its letters."""
    whole = next((one for one in _MONTHS if one.lower() == month.lower()), "")
    return month if whole else _SHORT[month.lower().rstrip(".")[:3]]


def _doubtful(found: Match[str]) -> bool:
    """Whether the month may be a plain word: ``march 3 miles``, ``may 2 of us``."""
    return found["month"] in ("may", "march") and not found["year"]


def _day_first(found: Match[str]) -> str:
    if _doubtful(found):
        return found[0]
    day = ordinal(found["day"])
    the = "" if found["the"] else "the "
    years = f" {year(found['year'])}" if found["year"] else ""
    return f"{found['the'] or ''}{the}{day} of {_named(found['month'])}{years}"


def _month_first(found: Match[str]) -> str:
    if _doubtful(found):
        return found[0]
    years = f"{found['comma'] or ''} {year(found['year'])}" if found["year"] else ""
    return f"{_named(found['month'])} {ordinal(found['day'])}{years}"


def _month_year(found: Match[str]) -> str:
    return f"{_named(found[1])}{found[2] or ''} {year(found[3])}"


def _numeric(first: str, second: str, years: str, whole: str, month_first: bool) -> str:
    month, day = (int(first), int(second)) if month_first else (int(second), int(first))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return whole
    said = year(years) if len(years) == 4 else f"{'zero ' * (years[0] == '0')}{cardinal(years)}"
    if month_first:
        return f"{_MONTHS[month - 1]} {ordinal(day)} {said}"
    return f"the {ordinal(day)} of {_MONTHS[month - 1]} {said}"


def _year_first(found: Match[str]) -> str:
    return _numeric(found[2], found[3], found[1], found[0], month_first=True)


def _year_last(found: Match[str]) -> str:
    """Month first, unless the figures say otherwise."""
    return _numeric(found[1], found[2], found[3], found[0], month_first=int(found[1]) <= 12)


def _era(found: Match[str]) -> str:
    high, low = divmod(int(found[1]), 100)
    said = f"{cardinal(high)} {cardinal(low)}" if high and low > 9 else year(found[1])
    return f"{said} {found[2].replace('.', '').replace(' ', '')}"


def _years(found: Match[str]) -> str:
    second = found[2] if len(found[2]) == 4 else found[1][: 4 - len(found[2])] + found[2]
    if int(second) <= int(found[1]):
        return found[0]
    return f"{year(found[1])} to {year(second)}"


def _quarter(found: Match[str]) -> str:
    return f"the {ordinal(found[1])} quarter of {cardinal(found[2])}"


# --- the clock --------------------------------------------------------------------------------


def _half(written: str | None) -> str:
    """``AM``, ``PM`` or nothing, and the zone after it."""
    if not written:
        return ""
    half, _, zone = re.sub(r"[.\s]", "", written).upper().partition("M")
    return f" {half}M" + (f" {zone}" if zone else "")


def _clock(found: Match[str]) -> str:
    hour, minute, half = int(found["h"]), int(found["m"]), _half(found["half"])
    if hour > 24 or minute > 59:
        return found[0]
    said = cardinal(hour)
    if minute:
        said += f" {'oh ' * (minute < 10)}{cardinal(minute)}"
    elif not half:
        said += " o'clock"
    return said + half


def _seconds(found: Match[str]) -> str:
    parts = []
    for name, written in zip(("hour", "minute", "second"), found.group(1, 2, 3), strict=True):
        count = int(written)
        parts.append(f"{cardinal(count)} {name}{'' if count == 1 else 's'}")
    return f"{parts[0]} {parts[1]} and {parts[2]}{_half(found['half'])}"


def _hours(found: Match[str]) -> str:
    return f"{cardinal(found[1])}{_half(found[2])} to {cardinal(found[3])}{_half(found['half'])}"


def _hour(found: Match[str]) -> str:
    return cardinal(found["h"]) + _half(found["half"])


_ZONE = r"(?:\s?(?:e\.?s\.?t|e\.?d\.?t|p\.?s\.?t|c\.?s\.?t|g\.?m\.?t|u\.?t\.?c)\b)?"
_HALF = rf"(?P<half>[ap]\.?\s?m\b\.?{_ZONE}(?:\.(?=\s?[a-z,;]))?)"
_NO = r"(?<![\d:.,/-])"


def _rule(pattern: str, said: Callable[[Match[str]], str]) -> Rule:
    return re.compile(pattern, re.IGNORECASE), said


RULES: tuple[Rule, ...] = (
    _rule(rf"{_NO}(\d{{1,2}}):(\d\d):(\d\d)(?!\d)(?:\s*{_HALF})?", _seconds),
    _rule(rf"{_NO}(?P<h>\d{{1,2}})[:.](?P<m>\d\d)\s*{_HALF}", _clock),
    _rule(rf"{_NO}(?P<h>\d{{1,2}}):(?P<m>\d\d)(?![\d:])(?P<half>(?!))?", _clock),
    _rule(rf"{_NO}(\d{{1,2}})(?:\s?([ap]\.?m\b\.?))?\s?[-–—]\s?(\d{{1,2}})\s?{_HALF}", _hours),
    _rule(rf"(?<![\d:.,/])(?P<h>1[0-2]|0?[1-9])\s*{_HALF}", _hour),
    _rule(rf"(?<![\d/.-])({_YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?![\d/])", _year_first),
    _rule(
        rf"(?<![\d/.-])(\d{{1,2}})[-/.](\d{{1,2}})[-/.]({_YEAR}|\d\d)(?![\d/])(?!\.\d)", _year_last
    ),
    _rule(
        rf"(?P<the>\bthe\s)?(?<![\d.,])(?P<day>{_DAY})(?:st|nd|rd|th)?\s(?:of\s)?"
        rf"(?P<month>{_SAFE})(?:,?\s(?P<year>{_YEAR})\b)?",
        _day_first,
    ),
    _rule(
        rf"\b(?P<month>{_SAFE})[\s-](?:the\s)?(?P<day>{_DAY})(?:st|nd|rd|th)?(?![\d:])"
        rf"(?:(?P<comma>,)?[\s-](?P<year>{_YEAR})\b)?",
        _month_first,
    ),
    _rule(rf"\b({_SAFE})(,)?\s({_YEAR})\b", _month_year),
    _rule(r"\b([1-4])Q(\d\d)\b", _quarter),
    _rule(r"\b(\d{2,4})\s?(A\.?\s?D|B\.?\s?C(?:\.?\s?E)?|C\.?\s?E)\b", _era),
    _rule(r"\b(A\.?D)\.?\s(\d{2,4})\b", lambda m: f"AD {year(m[2])}"),
    _rule(rf"(?<![\d$£€.,])({_YEAR})\s?[-–—]\s?({_YEAR}|\d\d)(?![\d,.]\d|\d|-)", _years),
    _rule(r"(?<![\d$£€.,])((?:1\d|20)\d0)\s?['’]?s\b", lambda m: decade(m[1])),
    _rule(r"(?<!\w)['’]?([2-9]0)['’]?s\b", lambda m: decade(m[1])),
    _rule(r"(?<!\w)['’](\d\d)\b(?!['’])", lambda m: f"{'oh ' * (m[1][0] == '0')}{cardinal(m[1])}"),
    _rule(r"(?<=\bin )(10[1-9]\d)\b(?![,.]\d)", lambda m: year(m[1])),
    _rule(
        r"(?<![\d$£€.,:/#-])(1[1-9]\d\d|20\d\d)(?![\d:/%°]|[,.]\d|-\d|\s?(?:[kcm]?m|k?g|lbs?)\b)",
        lambda m: year(m[1]),
    ),
)
"""In this order."""
