"""Quotation marks in one row: which stretches are quoted, in one linear pass."""

import re
from dataclasses import dataclass

CLOSERS = {
    "“": "”",
    "「": "」",
    "『": "』",
    "‘": "’",
    '"': '"',
    "'": "'",
    "«": "»",
    "„": "“",
    "﹁": "﹂",
}
_SENTENCE_END = re.compile(r"[。！？.!?…．]['’」』]?")


@dataclass(frozen=True, slots=True)
class Convention:
    """The outermost marks of a text: double by default, single in the British way."""

    single: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted stretch with its marks; ``closed`` is false when the closing mark is missing."""

    start: int
    end: int
    opening: str
    closing: str

    @property
    def closed(self) -> bool:
        """Whether the closing mark is there."""
        return bool(self.closing)


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations of a row, and the offsets of marks that have no partner."""

    quotes: tuple[Quote, ...]
    stray: tuple[int, ...]


_DOUBLE_MARKS = re.compile('[“”「」『』"«»﹁﹂]')
_SINGLE_MARKS = re.compile("[‘’'“”\"]")
_SINGLE_ONLY = {"‘", "'"}


def find_quotes(text: str, convention: Convention, spaced: bool) -> Quoted:
    """The quotations of ``text``; ``spaced`` scripts tell opening from closing by white space."""
    marks = _SINGLE_MARKS if convention.single else _DOUBLE_MARKS
    quotes: list[Quote] = []
    stray: list[int] = []
    opened, sign = -1, ""
    for match in marks.finditer(text):
        at, mark = match.start(), match.group()
        if opened < 0:
            if _opens(text, at, mark, convention, spaced):
                opened, sign = at, mark
            elif mark in "”」』»﹂" and not convention.single:
                stray.append(at)
            continue
        if _closes(text, at, mark, sign, convention, spaced):
            quotes.append(Quote(opened, at + 1, sign, mark))
            opened = -1
        elif _reopens(text, at, mark, sign, convention, spaced):
            quotes.append(_cut_off(text, opened, at, sign))
            stray.append(opened)
            opened, sign = at, mark
    if opened >= 0:
        end = len(text.rstrip())
        if end > opened + 1:
            quotes.append(Quote(opened, end, sign, ""))
        stray.append(opened)
    return Quoted(tuple(quotes), tuple(stray))


def _around(text: str, at: int) -> tuple[str, str]:
    return (text[at - 1] if at else " "), (text[at + 1] if at + 1 < len(text) else " ")


def _opens(text: str, at: int, mark: str, convention: Convention, spaced: bool) -> bool:
    before, after = _around(text, at)
    if convention.single:
        if mark == "‘":
            return True
        return (
            mark == "'" and not before.isalnum() and not after.isspace() and not _elision(text, at)
        )
    if mark == '"':
        if spaced:
            return not after.isspace() and not (before.isalnum() and not after.isalnum())
        return at + 1 < len(text.rstrip())
    return mark in "“「『«﹁"


def _elision(text: str, at: int) -> bool:
    """Whether an apostrophe stands for lost letters (``'tis``)."""
    return (
        text[at + 1 : at + 6]
        .lower()
        .startswith(("tis", "twas", "em ", "em,", "em.", "cause", "til "))
    )


def _closes(text: str, at: int, mark: str, sign: str, convention: Convention, spaced: bool) -> bool:
    before, after = _around(text, at)
    if convention.single:
        if mark not in "’'" or (sign == "‘") != (mark == "’"):
            return False
        if after.isalnum():
            return False
        # A plural's apostrophe has a letter before it; a closing mark mostly has a stop.
        return not before.isalnum() or not _later_close(text, at, mark)
    if mark == CLOSERS.get(sign):
        if sign != '"' or not spaced:
            return True
        return not (before.isspace() and after.isalnum())
    return (sign, mark) in {("“", '"'), ('"', "”")} and not (mark == '"' and before in "：:")


def _later_close(text: str, at: int, mark: str) -> bool:
    """Whether a surer closing mark comes before the next opening one."""
    found = re.compile(rf"[.,!?…—\-]{re.escape(mark)}(?!\w)").search(text, at + 1, at + 400)
    if found is None:
        return False
    opening = text.find("‘" if mark == "’" else " '", at + 1, found.start())
    return opening < 0


def _reopens(
    text: str, at: int, mark: str, sign: str, convention: Convention, spaced: bool
) -> bool:
    """Whether the mark begins a new quotation although the last one never ended."""
    if convention.single:
        return False
    before, after = _around(text, at)
    if mark == '"' and sign == '"' and spaced:
        return before.isspace() and after.isalnum()
    if mark == '"' and sign == "“":
        return before in "：:"
    return mark == sign and mark in "“「『"


def _cut_off(text: str, opened: int, at: int, sign: str) -> Quote:
    """Where a quotation without its closing mark ends: at the last full stop before the next."""
    low = max(opened + 1, at - 200)
    ends = [found.end() for found in _SENTENCE_END.finditer(text, low, at)]
    end = ends[-1] if ends else at - len(text[low:at]) + len(text[low:at].rstrip())
    return Quote(opened, max(end, opened + 2 if at > opened + 1 else opened + 1), sign, "")
