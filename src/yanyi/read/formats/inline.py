"""Markdown inside a paragraph: stress, links, notes, escapes and names of lines."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from yanyi.read.markup import NAME_MARK, Piece, Row, Style

_TOKEN = re.compile(
    r"(?P<name>[ \t]?\{#[A-Za-z0-9\u4e00-\u9fff][\w.\-]{0,79}\})"
    r"|(?P<escape>\\(?=[!-/:-@\[-`{-~]))"
    r"|(?P<image>!\[[^\]\n]{0,300}\]\([^()\s]{0,500}(?:\s\"[^\"\n]{0,200}\")?\))"
    r"|(?P<note>\[\^[^\]\s]{1,60}\])"
    r"|(?P<link>\]\([^()\s]{0,500}(?:\s\"[^\"\n]{0,200}\")?\))"
    r"|(?P<ruby>\{[^{}|\n]{1,40}\|[^{}\n]{1,80}\})"
    r"|(?P<tag></?(?:b|i|em|strong|u|s|sub|sup|span|small|br|p|div|center)\b[^<>\n]{0,200}>)"
    r"|(?P<stress>\*{1,3}|_{1,3})"
    r"|(?P<bracket>\[)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Stress:
    """An opening mark that waits for its partner."""

    start: int
    size: int
    sign: str


@dataclass(slots=True)
class _Scan:
    """What the scanner has found: holes in the words, and stretches in another style."""

    holes: list[tuple[int, int]] = field(default_factory=list)
    styles: list[tuple[int, int, Style, str]] = field(default_factory=list)
    names: list[tuple[int, str]] = field(default_factory=list)
    notes: list[tuple[int, int, str]] = field(default_factory=list)
    waiting: list[_Stress] = field(default_factory=list)
    brackets: list[int] = field(default_factory=list)


def inline_row(
    text: str, start: int, end: int, notes: Mapping[str, str], skip: re.Pattern[str]
) -> Row:
    """``[start, end)`` of a Markdown text as a row; ``skip`` matches line prefixes (``> ``)."""
    scan = _Scan()
    for prefix in skip.finditer(text, start, end) if skip.pattern else ():
        if prefix.end() > prefix.start():
            scan.holes.append((prefix.start(), prefix.end()))
    for token in _TOKEN.finditer(text, start, end):
        _take(scan, text, token, start, end, notes)
    return Row(_pieces(scan, start, end), tuple(scan.names))


def _take(
    scan: _Scan, text: str, token: re.Match[str], start: int, end: int, notes: Mapping[str, str]
) -> None:
    low, high = token.span()
    match token.lastgroup:
        case "name":
            scan.holes.append((low, high))
            if named := NAME_MARK.fullmatch(token.group()):
                scan.names.append((low, named[1]))
        case "escape" | "image" | "tag":
            scan.holes.append((low, high))
        case "note":
            scan.holes.append((low, high))
            if words := notes.get(text[low + 2 : high - 1]):
                scan.notes.append((low, high, words))
        case "bracket":
            scan.brackets.append(low)
        case "link":
            if scan.brackets:
                opened = scan.brackets.pop()
                scan.holes += [(opened, opened + 1), (low, high)]
        case "ruby":
            bar = text.index("|", low)
            scan.holes += [(low, low + 1), (bar, high)]
            scan.styles.append((low + 1, bar, Style.RUBY, text[bar + 1 : high - 1]))
        case _:
            if not (low and text[low - 1] == "\\" and (low - 1, low) in scan.holes[-1:]):
                _stress(scan, text, low, high, start, end)


def _stress(scan: _Scan, text: str, low: int, high: int, start: int, end: int) -> None:
    """Pair a stress mark with the last one that waits, or let it wait."""
    sign, size = text[low], high - low
    before = text[low - 1] if low > start else " "
    after = text[high] if high < end else " "
    inside_word = before.isalnum() and after.isalnum() and before < "\u2e80" and after < "\u2e80"
    if sign == "_" and inside_word:
        return
    last = scan.waiting[-1] if scan.waiting else None
    if last and last.sign == sign and last.size == size and not before.isspace():
        scan.waiting.pop()
        scan.holes += [(last.start, last.start + size), (low, high)]
        style = Style.EMPHASIS if size == 1 else Style.STRONG
        scan.styles.append((last.start + size, low, style, ""))
    elif not after.isspace() and len(scan.waiting) < 50:
        scan.waiting.append(_Stress(low, size, sign))


def _pieces(scan: _Scan, start: int, end: int) -> tuple[Piece, ...]:
    """The words between the holes, each with its style."""
    cuts = {start, end}
    for low, high in scan.holes:
        cuts |= {low, high}
    for low, high, _, _ in scan.styles:
        cuts |= {low, high}
    holes, styles = sorted(scan.holes), sorted(scan.styles, key=lambda one: (one[0], -one[1]))
    noted = {low: words for low, _, words in scan.notes}
    ordered = sorted(cuts)
    pieces: list[Piece] = []
    hole, style, covered = 0, 0, start
    open_: list[tuple[int, int, Style, str]] = []
    for low, high in pairwise(ordered):
        while hole < len(holes) and holes[hole][0] <= low:
            covered = max(covered, holes[hole][1])
            hole += 1
        while style < len(styles) and styles[style][0] <= low:
            open_.append(styles[style])
            style += 1
        open_ = [one for one in open_ if one[1] > low]
        if low in noted:
            pieces.append(Piece(low, high, Style.NOTE, noted[low]))
        elif low >= covered:
            _, _, look, more = open_[-1] if open_ else (0, 0, Style.PLAIN, "")
            pieces.append(Piece(low, high, look, more))
    return tuple(pieces) or (Piece(start, start),)
