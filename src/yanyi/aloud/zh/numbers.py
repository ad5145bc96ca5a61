"""Numbers in Chinese words."""

_DIGITS = "零一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_LONGEST = 17


def digits(number: str) -> str:
    """Digit by digit: ``1984`` 一九八四."""
    return "".join(_DIGITS[int(sign)] if sign.isdigit() else sign for sign in number)


def telephone(number: str) -> str:
    """Digit by digit with 幺 for one, as telephone and room numbers are read."""
    return digits("".join(sign for sign in number if sign.isdigit())).replace("一", "幺")


def cardinal(number: str) -> str:
    """A whole number as a count: ``1005`` 一千零五; a very long one digit by digit."""
    plain = number.lstrip("0")
    if not plain:
        return "零"
    if len(plain) > _LONGEST:
        return digits(number)
    if len(plain) > 8:
        high, low = plain[:-8], plain[-8:]
        return f"{cardinal(high)}亿{_joined(low)}"
    words = _below(plain)
    return words[1:] if words.startswith("一十") else words


def _joined(low: str) -> str:
    """What follows a greater unit: with a zero where a place is empty."""
    words = _below(low.lstrip("0"))
    return f"零{words}" if words and low.startswith("0") else words


def _below(plain: str) -> str:
    """At most eight digits."""
    if len(plain) <= 4:
        return _below_ten_thousand(int(plain or "0"))
    return f"{_below_ten_thousand(int(plain[:-4]))}万{_joined(plain[-4:])}"


def _below_ten_thousand(value: int) -> str:
    words = ""
    gap = False
    for place in range(3, -1, -1):
        digit = value // 10**place % 10
        if digit == 0:
            gap = bool(words)
            continue
        if gap:
            words += "零"
        words += _DIGITS[digit] + _UNITS[place]
        gap = False
    return words


def number(written: str) -> str:
    """A number as it stands in a text, with sign, separators and decimals."""
    plain = written.replace(",", "").replace("，", "")
    sign = ""
    if plain[:1] in "-−+":
        sign = "正" if plain[0] == "+" else "负"
        plain = plain[1:]
    whole, point, rest = plain.partition(".")
    if point:
        return f"{sign}{cardinal(whole or '0')}点{digits(rest)}"
    if len(whole) > 1 and whole.startswith("0"):
        return sign + digits(whole)
    return sign + cardinal(whole)


def count(written: str) -> str:
    """A number before a measure word: a lone two is 两."""
    words = number(written)
    if words == "二":
        return "两"
    if len(words) > 1 and words[0] == "二" and words[1] in "百千万亿":
        return "两" + words[1:]
    return words
