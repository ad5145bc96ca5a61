"""Names for files that people meet: readable, in any script, and safe everywhere."""

import unicodedata

_LONGEST = 80  # bytes of UTF-8: leaves room for a suffix on every file system
_KEPT = frozenset("LMN")  # letters, marks, numbers
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))]
)


def slug(title: str) -> str:
    """Turn a title into a safe file name; ``西游记 第一回`` becomes ``西游记-第一回``."""
    words: list[str] = []
    word = ""
    for char in unicodedata.normalize("NFC", title):
        if unicodedata.category(char)[0] in _KEPT:
            word += char
        elif char not in "'’ʼ":  # an apostrophe joins: alices, not alice-s
            words.append(word)
            word = ""
    words.append(word)
    name = _shorten("-".join(filter(None, words)).lower())
    if name in _RESERVED:
        return f"{name}-story"
    return name or "story"


def _shorten(name: str) -> str:
    cut = name.encode()[:_LONGEST].decode(errors="ignore")
    if cut != name and "-" in cut:
        cut = cut.rpartition("-")[0] if name[len(cut)] != "-" else cut
    return cut.strip("-")
