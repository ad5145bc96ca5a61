"""Telephone numbers, e-mail and web addresses as English readers say them."""

import re
from collections.abc import Callable
from re import Match

from yanyi.aloud.en.numbers import digits


def _telephone(found: Match[str]) -> str:
    """In its own groups, digit by digit."""
    plus = "plus " if found[0].startswith("+") else ""
    groups = re.findall(r"\d+", found[0])
    return plus + ", ".join(digits(group) for group in groups)


def _address(found: Match[str]) -> str:
    said = re.sub(r"^https?://", "", found[0]).rstrip("/")
    said = re.sub(r"^www\.", "W W W dot ", said)
    for sign, word in ((".", "dot"), ("@", "at"), ("/", "slash"), ("_", "underscore")):
        said = said.replace(sign, f" {word} ")
    said = re.sub(r"[-]", " dash ", said)
    return re.sub(r"\d+", lambda m: f" {digits(m[0])} ", said)


def _internet_number(found: Match[str]) -> str:
    return " dot ".join(digits(part) for part in found[0].split("."))


_TLD = r"(?:com|org|net|edu|gov|io|cn|uk|de|fr|jp|info|me|tv|ai)"
RULES: tuple[tuple[re.Pattern[str], Callable[[Match[str]], str]], ...] = (
    (re.compile(r"https?://[^\s<>\"')]*[\w/]"), _address),
    (re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"), _address),
    (re.compile(rf"\b(?:www\.)?(?:[a-z0-9-]+\.)+{_TLD}\b(?:/[\w/-]+)?"), _address),
    (re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])"), _internet_number),
    (
        re.compile(
            r"(?<![\w.,$£€-])(?:\+\d{1,3}[\s-]\(?\d{1,4}\)?(?:[\s-]\d{2,4}){2,4}"
            r"|\(\d{3}\)\s?\d{3}[\s-]\d{4}|\d{3}[-.\s]\d{3}[-.\s]\d{4}|\d{3}-\d{4})(?![\w-])"
        ),
        _telephone,
    ),
)
"""In this order."""
