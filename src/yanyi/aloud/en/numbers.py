"""Numbers in English words."""

from yanyi.aloud.en.number_words import BIG, ONES, ORDINALS, TENS

_LONGEST = 21
_LONGEST_BARE = 12
"""Digits, with and without separators: longer numbers are codes, said digit by digit."""


def digits(number: str) -> str:
    """Digit by digit: ``007`` zero zero seven."""
    return " ".join(ONES[int(sign)] for sign in number if sign.isdigit())


def cardinal(number: str | int) -> str:
    """A whole number as a count: ``123`` one hundred and twenty-three."""
    plain = str(number).replace(",", "").lstrip("0")
    if not plain:
        return ONES[0]
    if len(plain) > (_LONGEST if "," in str(number) else _LONGEST_BARE):
        return digits(plain)
    groups = [int(plain[max(0, end - 3) : end]) for end in range(len(plain), 0, -3)]
    words = []
    for place in range(len(groups) - 1, -1, -1):
        value = groups[place]
        if not value:
            continue
        last = place == 0 and value < 100 and len(groups) > 1
        words.append(f"{'and ' if last else ''}{_below_thousand(value)} {BIG[place]}".strip())
    return " ".join(words)


def _below_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    words = [f"{ONES[hundreds]} hundred"] if hundreds else []
    if rest:
        words.append(_below_hundred(rest))
    return " and ".join(words)


def _below_hundred(value: int) -> str:
    if value < 20:
        return ONES[value]
    tens, ones = divmod(value, 10)
    return f"{TENS[tens]}-{ONES[ones]}" if ones else TENS[tens]


def ordinal(number: str | int) -> str:
    """``23`` twenty-third."""
    words = cardinal(number)
    start, dash, last = words.rpartition("-")
    if not dash:
        start, dash, last = words.rpartition(" ")
    if last in ORDINALS:
        last = ORDINALS[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return f"{start}{dash}{last}"


def number(written: str) -> str:
    """A number as it stands in a text, with sign, separators and decimals."""
    sign, plain = "", written
    if plain[:1] in "-−+":
        sign = "plus " if plain[0] == "+" else "minus "
        plain = plain[1:]
    whole, point, rest = plain.partition(".")
    if point and rest:
        return f"{sign}{cardinal(whole or '0')} point {digits(rest)}"
    if len(whole) > 1 and whole.startswith("0"):
        return sign + digits(whole)
    return sign + cardinal(whole)


def year(written: str | int) -> str:
    """A year as it is said: ``1506`` fifteen oh six, ``2004`` two thousand and four."""
    value = int(written)
    high, low = divmod(value, 100)
    if value < 100 or value > 9999 or (high % 10 == 0 and low < 10):
        return cardinal(value)
    if low == 0:
        return f"{cardinal(high)} hundred"
    return f"{cardinal(high)} {f'oh {ONES[low]}' if low < 10 else _below_hundred(low)}"


def decade(written: str) -> str:
    """The years of a decade: ``1980`` nineteen eighties, ``80`` eighties."""
    said = year(written) if len(written) > 2 else cardinal(written)
    return f"{said[:-1]}ies" if said.endswith("y") else f"{said}s"


def fraction(top: str, bottom: str) -> str:
    """``1/2`` one half, ``3/4`` three quarters, ``5/16`` five sixteenths."""
    one = int(top) == 1
    match int(bottom):
        case 2:
            name = "half" if one else "halves"
        case 4:
            name = "quarter" if one else "quarters"
        case _:
            name = ordinal(bottom) + ("" if one else "s")
    return f"{cardinal(top)} {name}"


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(written: str) -> int:
    """The value of a roman numeral, 0 when it is none (``IIV``)."""
    values = [_ROMAN[sign] for sign in written.upper()]
    total = sum(
        -value if following > value else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
    return total if _written(total) == written.upper() else 0


def _written(value: int) -> str:
    out = ""
    steps = (
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    )  # fmt: skip
    for step, sign in steps:
        while value >= step:
            out += sign
            value -= step
    return out
