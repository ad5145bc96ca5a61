"""Numbers in Chinese words."""

_DIGITS = "零一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_GROUPS = ("", "万", "亿", "万亿", "亿亿")
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
    groups: list[int] = []
    while plain:
        groups.append(int(plain[-4:]))
        plain = plain[:-4]
    words = ""
    gap = False
    for place in range(len(groups) - 1, -1, -1):
        value = groups[place]
        if value == 0:
            gap = bool(words)
            continue
        if words and (gap or value < 1000):
            words += "零"
        words += _below_ten_thousand(value) + _GROUPS[place]
        gap = False
    return words[1:] if words.startswith("一十") else words


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
