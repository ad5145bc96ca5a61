"""English text as it is read aloud: figures, signs and shorthand put in words."""

import re
from re import Match

from yanyi.aloud.en import addresses, dates, money, titles, units
from yanyi.aloud.en.numbers import cardinal, digits, number, ordinal

_NUM = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"


def spell(text: str) -> str:
    """The text with every figure, sign and shorthand in words."""
    text = text.translate(_PLAIN)
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text


def _ordinal(found: Match[str]) -> str:
    """``23rd`` twenty-third; one with a wrong ending keeps it."""
    value = int(found[1].replace(",", ""))
    teen = value // 10 % 10 == 1
    right = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return ordinal(value) if found[2].lower() == right else f"{cardinal(value)} {found[2]}"


def _shouted(found: Match[str]) -> str:
    """Words in capitals are words, not initials, unless they stand alone and are short."""
    return found[0].lower().capitalize()


def _range(found: Match[str]) -> str:
    low, high = (float(one.replace(",", "")) for one in found.group(1, 2))
    if low >= high:
        return f"{number(found[1])}, {number(found[2])}"
    return f"{number(found[1])} to {number(found[2])}"


def _train(found: Match[str]) -> str:
    """``the 4.15 to Bath`` four fifteen."""
    minutes = int(found[3])
    past = f"{'oh ' * (minutes < 10)}{cardinal(minutes)}" if minutes else "hundred"
    return f"{found[1]} {cardinal(found[2])} {past}"


def _ratio(found: Match[str]) -> str:
    return f"{cardinal(found[1])} to {cardinal(found[2])}"


def _mixed(found: Match[str]) -> str:
    """Letters and figures of one code: ``B52`` B fifty-two, ``R2D2``."""
    said = re.sub(r"\d+", lambda m: f" {_code(m[0])} ", found[0])
    return re.sub(r"\b[Aa]\b", "eh", " ".join(said.replace("-", " ").split()))


def _code(written: str) -> str:
    return digits(written) if written.startswith("0") or len(written) > 3 else cardinal(written)


_TRAINS = "train|express|coach|ferry|flight|bus|from|to"
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00ad": "", "*": " ", "_": " ", "~": " "}
)
_SIGNS = {
    "&": " and ", "=": " equals ", "≠": " is not equal to ", "<": " is less than ",
    ">": " is greater than ", "≤": " is at most ", "≥": " is at least ", "≈": " is about ",
    "±": " plus or minus ", "×": " times ", "÷": " divided by ", "√": " the square root of ",
    "∞": " infinity ", "°": " degrees ", "%": " percent ", "‰": " per mille ", "§": " section ",
    "¶": " paragraph ", "©": " copyright ", "®": " registered ", "™": " trademark ",
    "†": ", ", "‡": ", ", "•": ", ", "→": " to ", "←": " from ", "♪": ", ", "♫": ", ",
    "$": " dollars ", "£": " pounds ", "€": " euros ", "¥": " yen ", "@": " at ", "^": " ",
    "№": " number ", "|": ", ", "\\": " ", "{": ", ", "}": ", ", "¿": "", "¡": "",
}  # fmt: skip
_SIGN = "[" + "".join(map(re.escape, _SIGNS)) + "]"
_RULES = (
    *addresses.RULES,
    *titles.RULES,
    (re.compile(r"(?<=[\w,;])\s*--+\s*|\s*―\s*"), " — "),
    *dates.RULES,
    (re.compile(rf"\b([Tt]he) (\d{{1,2}})\.([0-5]\d)(?= (?:{_TRAINS}))"), _train),
    *money.RULES,
    (re.compile(r"\b1/2(?= an? )|½(?= an? )"), "half"),
    *units.RULES,
    (re.compile(r"\b(\d[\d,]*)(st|nd|rd|th)\b", re.IGNORECASE), _ordinal),
    (re.compile(rf"(?<![\w.])({_NUM})x(?=\s|$|[.,;!?])"), lambda m: f"{number(m[1])} x"),
    (re.compile(r"(?<![\d.,:/-])0\d+(?![\d.,:/-])"), lambda m: digits(m[0])),
    (re.compile(rf"(?<![\w-])({_NUM})\s?[-–—]\s?({_NUM})(?![\w-])"), _range),
    (re.compile(r"(?<![\w:])(\d+):(\d+)(?![\w:])"), _ratio),
    (re.compile(r"(?<=\d)\s*\+\s*(?=\d)"), " plus "),
    (re.compile(r"\b(?:[A-Za-z]+-?\d+|\d+-?[A-Za-z]+)(?:-?[A-Za-z]+|-?\d+)*\b(?!\.\d)"), _mixed),
    (re.compile(rf"(?<![\w.])[-−]({_NUM})"), lambda m: f"minus {number(m[1])}"),
    (re.compile(r"#(\d+)"), lambda m: f"number {number(m[1])}"),
    (re.compile(rf"{_NUM}|\.\d+"), lambda m: f" {number(m[0])} "),
    (re.compile(r"(?<=\w)/(?=\w)"), " or "),
    (re.compile(r"\b(?:[A-Z]{2,}['’]?[A-Z]*[ ,;:!?.—-]+){2,}[A-Z]{2,}\b"), _shouted),
    (re.compile(r"#"), " hash "),
    (re.compile(_SIGN), lambda m: _SIGNS[m[0]]),
    (re.compile(r"[ \t]{2,}"), " "),
    (re.compile(r" (?=[.,;:!?)])"), ""),
)
