"""English sums of money in words."""

import re
from collections.abc import Callable
from re import Match

from yanyi.aloud.en.numbers import cardinal, number

_COINS = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
    "¥": ("yen", "yen", "", ""),
    "￥": ("yuan", "yuan", "fen", "fen"),
    "₩": ("won", "won", "", ""),
    "₹": ("rupee", "rupees", "paisa", "paise"),
    "₽": ("ruble", "rubles", "kopek", "kopeks"),
}
_BIG = {
    "k": "thousand", "thousand": "thousand", "m": "million", "mn": "million",
    "million": "million", "b": "billion", "bn": "billion", "billion": "billion",
    "t": "trillion", "tn": "trillion", "trillion": "trillion",
}  # fmt: skip
_PER = {
    "mo": "month", "month": "month", "yr": "year", "year": "year", "y": "year", "wk": "week",
    "week": "week", "d": "day", "day": "day", "hr": "hour", "hour": "hour", "h": "hour",
    "kg": "kilogram", "lb": "pound", "min": "minute",
}  # fmt: skip
_SIGN = "[" + "".join(map(re.escape, _COINS)) + "]"
_NUM = r"(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?"


def _sum(found: Match[str]) -> str:
    one, many, small, smalls = _COINS[found["sign"]]
    amount = (found["amount"] or "").replace(",", "")
    if not re.search(r"\d", amount):
        return found[0]
    country = f"{found['country'].lower()} " if found["country"] else ""
    per = f" per {_PER[found['per'].lower()]}" if found["per"] else ""
    big = found["big"]
    if big:
        return f"{number(amount)} {_BIG[big.lower()]} {country}{many}{per}"
    whole, _, rest = amount.partition(".")
    whole, rest = whole.lstrip("0") or "0", rest.rstrip("0")
    if not rest:
        return f"{cardinal(whole)} {country}{one if whole == '1' else many}{per}"
    if len(rest) > 2 or not small:
        return f"{_decimal(whole, rest)} {country}{many}{per}"
    cents = int(rest.ljust(2, "0"))
    coins = f"{cardinal(cents)} {small if cents == 1 else smalls}"
    if whole == "0":
        return f"{coins}{per}"
    return f"{cardinal(whole)} {country}{one if whole == '1' else many} {coins}{per}"


def _decimal(whole: str, rest: str) -> str:
    said = number(f"{whole}.{rest}")
    return said.removeprefix("zero ") if whole == "0" else said


def _range(found: Match[str]) -> str:
    return f"{found[1]} to {found[2]}"


def _cents(found: Match[str]) -> str:
    return f"{cardinal(found[1])} cent{'' if found[1] == '1' else 's'}"


def _old_money(found: Match[str]) -> str:
    """``£5 3s. 6d.`` five pounds, three shillings and sixpence."""
    pounds, shillings, pence = found["l"], found["s"], found["d"]
    words = []
    if pounds:
        words.append(f"{number(pounds)} {'pound' if pounds == '1' else 'pounds'}")
    if shillings:
        words.append(f"{number(shillings)} {'shilling' if shillings == '1' else 'shillings'}")
    if pence:
        words.append(_pence(pence))
    said = " and ".join(([", ".join(words[:-1])] if len(words) > 1 else []) + words[-1:])
    return said + ("." if found["end"] and found[0].endswith(".") else "")


def _pence(written: str) -> str:
    if written == "1":
        return "one penny"
    return f"{number(written)}pence" if int(written) < 13 else f"{number(written)} pence"


_AMOUNT = rf"(?P<amount>{_NUM})"
_MUCH = rf"{_SIGN}\s?{_NUM}"
RULES: tuple[tuple[re.Pattern[str], Callable[[Match[str]], str]], ...] = (
    (
        re.compile(
            r"(?:£\s?(?P<l>\d[\d,]*)[,.]?\s)?(?<![\w.])(?P<s>\d{1,3})\s?s\.?[,\s]\s?"
            r"(?P<d>\d{1,2})\s?d\b\.?(?P<end>(?=\s+[A-Z\"'“]|\s*\Z))?"
        ),
        _old_money,
    ),
    (
        re.compile(
            r"£\s?(?P<l>\d[\d,]*)[,.]?\s(?P<s>\d{1,2})\s?s\b\.?(?P<d>(?!))?"
            r"(?P<end>(?=\s+[A-Z\"'“]|\s*\Z))?"
        ),
        _old_money,
    ),
    (re.compile(rf"({_MUCH})\s?[-–—]\s?({_MUCH})"), _range),
    (
        re.compile(
            rf"(?P<country>\bUS|\bA|\bC|\bHK|\bNZ)?(?P<sign>{_SIGN})\s?{_AMOUNT}"
            r"(?:\s?(?P<big>thousand|million|billion|trillion|[kmbt]n?)\b)?"
            r"(?:/(?P<per>month|year|week|day|hour|mo|yr|wk|hr|kg|lb|min|[dhy])\b)?",
            re.IGNORECASE,
        ),
        _sum,
    ),
    (re.compile(r"(?<![\w.])(\d{1,3})\s?¢"), _cents),
)
"""In this order."""
