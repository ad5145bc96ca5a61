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
    "»": "«",
    "﹁": "﹂",
}
_SENTENCE_END = re.compile(r"[。！？.!?…．]['’」』]?")


@dataclass(frozen=True, slots=True)
class Convention:
    """How a text marks what is said.

    The outermost marks are double, or ``single`` in the British way; ``swapped`` marks stand the
    wrong way round (``”…“``), ``low`` ones open at the foot (``„…“``), ``inward`` ones point at the
    words (``»…«``); with ``dash`` a paragraph that opens with a dash is said; a ``bare``
    text has no marks at all.
    """

    single: bool = False
    swapped: bool = False
    low: bool = False
    inward: bool = False
    dash: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted stretch with its marks; ``closed`` is false when the closing mark is missing."""

    start: int
    end: int
    opening: str
    closing: str

    @property
    def closed(self) -> bool:
        """Whether the closing mark is there, where its convention has one."""
        return bool(self.closing) or self.opening not in CLOSERS


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations of a row, and the offsets of marks that have no partner."""

    quotes: tuple[Quote, ...]
    stray: tuple[int, ...]


_DOUBLE_MARKS = re.compile('[“”「」『』"«»﹁﹂]')
_SINGLE_MARKS = re.compile("[‘’'“”\"]")
_SWAP = str.maketrans("“”‘’", "”“’‘")
_LOW = str.maketrans("„“‚‘", "“”‘’")
_INWARD = str.maketrans("»«›‹", "“”‘’")
_FAR = 2000
_BEFORE_CLOSE = frozenset("。！？!?…，,—～~．.")


def find_quotes(text: str, convention: Convention, spaced: bool) -> Quoted:
    """The quotations of ``text``; ``spaced`` scripts tell opening from closing by white space."""
    seen = _seen(text, convention)
    single = convention.single
    if spaced and single != _is_single(seen, single):
        single = not single
    pairs = _Pairs(seen, single, spaced)
    for match in (_SINGLE_MARKS if single else _DOUBLE_MARKS).finditer(seen):
        pairs.take(match.start(), match.group())
    pairs.finish()
    if seen is text:
        return Quoted(tuple(pairs.quotes), tuple(pairs.stray))
    return Quoted(tuple(_as_written(text, one) for one in pairs.quotes), tuple(pairs.stray))


def _seen(text: str, convention: Convention) -> str:
    """A row with its marks as the commonest convention has them."""
    seen = text
    if convention.low:
        seen = seen.translate(_LOW)
    if convention.inward:
        seen = seen.translate(_INWARD)
    if convention.swapped:
        seen = seen.translate(_SWAP)
    return _evened(seen) if seen == text else seen


def _as_written(text: str, quote: Quote) -> Quote:
    closing = text[quote.end - 1] if quote.closing else ""
    return Quote(quote.start, quote.end, text[quote.start], closing)


def _evened(text: str) -> str:
    """A row whose marks are all of one kind (``“…“``), each second one turned."""
    left, right = text.count("“"), text.count("”")
    if left + right < 2 or (left and right) or (left + right) % 2 or '"' in text:
        return text
    made = list(text)
    mark = "“" if left else "”"
    places = [at for at, sign in enumerate(text) if sign == mark]
    for opening, closing in zip(places[::2], places[1::2], strict=True):
        if text[closing - 1] not in _BEFORE_CLOSE or closing - opening < 2:
            return text
        made[opening], made[closing] = "“", "”"
    return "".join(made)


def _is_single(text: str, single: bool) -> bool:
    """Whether a row keeps to single marks; a text may use both kinds in turn."""
    first = text.lstrip()[:1]
    if first in {"“", '"'}:
        return False
    if first in {"‘", "'"} and '"' not in text and "“" not in text:
        return single or bool(_SINGLE_ROW.match(text.lstrip()))
    return single


_SINGLE_ROW = re.compile(r"‘[^‘’]{0,400}(?:\w’\w[^‘’]{0,400}){0,40}[.,!?…—-]’(?!\w)")


class _Pairs:
    """Marks paired as they come; ``text`` as the convention should have had it."""

    def __init__(self, text: str, single: bool, spaced: bool) -> None:
        self.text, self.single, self.spaced = text, single, spaced
        self.quotes: list[Quote] = []
        self.stray: list[int] = []
        self.opened, self.sign, self.depth = -1, "", 0
        self._balances: dict[int, int] = {}

    def take(self, at: int, mark: str) -> None:
        """The next mark of the row."""
        if self.opened < 0:
            if _opens(self.text, at, mark, self.single, self.spaced):
                self.opened, self.sign, self.depth = at, mark, 1
            elif mark in "”」』»﹂" and not self.single:
                self.stray.append(at)
        elif _closes(self.text, at, mark, self.sign, self.single, self.spaced):
            self.depth -= 1
            if self.depth < 1:
                self.quotes.append(Quote(self.opened, at + 1, self.sign, mark))
                self.opened = -1
        elif _reopens(self.text, at, mark, self.sign, self.single, self.spaced):
            if mark == self.sign and self._balance(at) + self.depth == 0:
                self.depth += 1
                return
            self.quotes.append(_cut_off(self.text, self.opened, at, self.sign))
            self.stray.append(self.opened)
            self.opened, self.sign, self.depth = at, mark, 1

    def finish(self) -> None:
        """The end of the row: a quotation still open ends with it."""
        if self.opened >= 0:
            end = len(self.text.rstrip())
            if end > self.opened + 1:
                self.quotes.append(Quote(self.opened, end, self.sign, ""))
            self.stray.append(self.opened)

    def _balance(self, at: int) -> int:
        """Opening marks less closing ones, from this mark to the end of the row."""
        if not self._balances:
            total = 0
            for match in reversed(list(_DOUBLE_MARKS.finditer(self.text))):
                place, mark = match.start(), match.group()
                if mark == "“":
                    total += 1
                elif mark == "”":
                    total -= 1
                elif mark == '"':
                    before, after = _around(self.text, place)
                    opens = (before.isspace() or before in "([—-“") and not after.isspace()
                    total += 1 if opens else -1
                self._balances[place] = total
        return self._balances[at]


def _around(text: str, at: int) -> tuple[str, str]:
    return (text[at - 1] if at else " "), (text[at + 1] if at + 1 < len(text) else " ")


def _opens(text: str, at: int, mark: str, single: bool, spaced: bool) -> bool:
    before, after = _around(text, at)
    if single:
        if mark == "‘":
            return True
        return (
            mark == "'" and not before.isalnum() and not after.isspace() and not _elision(text, at)
        )
    if mark == '"':
        if spaced:
            if after.isspace():
                return before.isspace() and text.find('"', at + 1, at + _FAR) > 0
            return not (before.isalnum() and not after.isalnum())
        return at + 1 < len(text.rstrip())
    return mark in "“「『«﹁"


def _elision(text: str, at: int) -> bool:
    """Whether an apostrophe stands for lost letters (``'tis``)."""
    return (
        text[at + 1 : at + 6]
        .lower()
        .startswith(("tis", "twas", "em ", "em,", "em.", "cause", "til "))
    )


def _closes(text: str, at: int, mark: str, sign: str, single: bool, spaced: bool) -> bool:
    before, after = _around(text, at)
    if single:
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


def _reopens(text: str, at: int, mark: str, sign: str, single: bool, spaced: bool) -> bool:
    """Whether the mark begins a new quotation although the last one never ended."""
    if single:
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
