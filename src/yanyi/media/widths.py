"""How wide letters are in a plain font, near enough to fit unseen words upon drawn ones."""

import unicodedata

EM = 1000


def advance(text: str) -> float:
    """The width of a text in ems."""
    return sum(map(width, text)) / EM


def width(char: str) -> int:
    """The width of a character, in thousandths of an em."""
    if unicodedata.combining(char) or char == "\u00ad":
        return 0
    if unicodedata.east_asian_width(char) in "WF":
        return 1000
    if char in "iljtfrI.,'!|:;()[]’‘":
        return 300
    return 620 if char.isupper() or char in "mw" else 330 if char == " " else 510
