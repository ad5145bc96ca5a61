"""English measures in words."""

import re
from collections.abc import Callable
from re import Match

from yanyi.aloud.en.numbers import cardinal, fraction, number

_UNITS = {
    "kg": "kilogram", "g": "gram", "mg": "milligram", "km": "kilometer", "m": "meter",
    "cm": "centimeter", "mm": "millimeter", "mi": "mile", "ft": "foot", "yd": "yard",
    "yds": "yard", "lb": "pound", "lbs": "pound", "oz": "ounce", "gal": "gallon", "l": "liter",
    "ml": "milliliter", "ha": "hectare", "mph": "mile per hour", "kph": "kilometer per hour",
    "mbps": "megabit per second", "gbps": "gigabit per second", "kb": "kilobyte",
    "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "hz": "hertz", "khz": "kilohertz",
    "mhz": "megahertz", "ghz": "gigahertz", "kw": "kilowatt", "kwh": "kilowatt hour",
    "w": "watt", "v": "volt", "hp": "horsepower", "min": "minute", "mins": "minute",
    "hr": "hour", "hrs": "hour", "sec": "second", "secs": "second", "ms": "millisecond",
    "s": "second", "h": "hour", "cc": "cubic centimeter", "cal": "calorie", "kcal": "kilocalorie",
}  # fmt: skip
_LETTERS = frozenset("glmvwsh")
"""Units of one letter stand right behind their figure; apart they are a letter."""

_WHOLE = frozenset(["hertz", "kilohertz", "megahertz", "gigahertz", "horsepower"])
_POWERS = {"²": "square", "2": "square", "³": "cubic", "3": "cubic"}
_NUM = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_PARTS = r"[½¼¾⅓⅔⅛]|\d/\d{1,2}(?!\d)"
_LONG = "millimeters?|centimeters?|meters?|kilometers?|inch|foot|feet|mile"
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))


def _many(name: str, one: bool) -> str:
    """The unit after a count: ``feet``, ``miles per hour``, ``hertz``."""
    if one or name in _WHOLE:
        return name
    if name == "foot":
        return "feet"
    first, per, rest = name.partition(" per ")
    return f"{first}s{per}{rest}"


def _unit(found: Match[str]) -> str:
    short, power, per = found["unit"], found["power"], found["per"]
    if short.lower() in _LETTERS and (found["gap"] or short.isupper()):
        return found[0]
    name = _UNITS[short.lower()]
    if power:
        name = f"{_POWERS[power]} {name}"
    amount = found["n"]
    said = f"{number(amount)} {found['big'] or ''}"
    said += _many(name, one=amount == "1" and not found["big"])
    if per:
        said += f" per {_UNITS[per.lower()]}"
    return said


def _compound(found: Match[str]) -> str:
    """``a 7.2-millimeter bullet``."""
    return f"{number(found[1])} {found[2]}"


def _per(found: Match[str]) -> str:
    return f"{number(found[1])} per {_UNITS[found[2].lower()]}"


def _mixed(found: Match[str]) -> str:
    half = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8"}
    written = half.get(found[2], found[2])
    top, _, bottom = written.replace("⁄", "/").partition("/")
    part = fraction(top, bottom)
    part = f"a{part.removeprefix('one')}" if part.startswith("one ") else part
    rest = f" {_many(_UNITS[found[3].lower()], one=False)}" if found[3] else ""
    return f"{cardinal(found[1])} and {part}{rest}"


def _fraction(found: Match[str]) -> str:
    return fraction(found[1], found[2])


def _single(found: Match[str]) -> str:
    name = {"½": "half", "¼": "a quarter", "¾": "three quarters", "⅓": "a third"}
    return {**name, "⅔": "two thirds", "⅛": "an eighth"}[found[0]]


def _degrees(found: Match[str]) -> str:
    scale = {"C": " Celsius", "F": " Fahrenheit"}.get((found["scale"] or "").upper(), "")
    one = found["n"] == "1"
    return f"{number(found['n'])} degree{'' if one else 's'}{scale}"


def _range(found: Match[str]) -> str:
    return f"{found[1]} to {found[2]}"


def _percent(found: Match[str]) -> str:
    return f"{number(found[1])} percent"


def _feet(found: Match[str]) -> str:
    inches = f" {cardinal(found[2])}" if found[2] else ""
    return f"{cardinal(found[1])} {'foot' if inches or found[1] == '1' else 'feet'}{inches}"


def _both(
    pattern: str, said: Callable[[Match[str]], str]
) -> tuple[re.Pattern[str], Callable[[Match[str]], str]]:
    return re.compile(pattern, re.IGNORECASE), said


RULES = (
    _both(r"\b(\d{1,2})['’′]\s?(?:(\d{1,2})[\"”″])?(?=\s|$|[.,;])", _feet),
    _both(rf"(?<![\d.,/-])(\d{{1,3}})[\s-]?({_PARTS})(?:\s?({_UNIT})\b)?", _mixed),
    _both(r"(?<![\d/.,])(\d{1,2})[/⁄](\d{1,3})(?![\d/]|\.\d)", _fraction),
    _both(r"[½¼¾⅓⅔⅛]", _single),
    _both(rf"(?P<n>[-−]?{_NUM})\s?(?:°|º)\s?(?P<scale>[CF]\b)?", _degrees),
    _both(rf"((?<![\w.-]){_NUM})\s?[-–—]\s?({_NUM}\s?(?:{_UNIT})\b)", _range),
    _both(rf"((?<!\w)[-−]?{_NUM})\s?(?:%|percent\b|per cent\b)", _percent),
    _both(
        rf"(?<![\w.])(?P<n>{_NUM})(?P<gap>\s?)(?P<big>(?:hundred|thousand|million|billion)\s)?"
        rf"(?P<unit>{_UNIT})(?P<power>[²³23])?(?:/(?P<per>{_UNIT}))?(?![\w'’])",
        _unit,
    ),
    _both(rf"(?<![\w.])({_NUM})/({_UNIT})\b", _per),
    _both(
        rf"(?<![\w.])({_NUM})-({_LONG})\b",
        _compound,
    ),
)
"""In this order."""
