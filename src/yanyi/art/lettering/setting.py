"""Passages set into lines of a width, every character on exactly one line."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from yanyi.art.lettering.copy import Char, Copy
from yanyi.art.lettering.hyphens import HYPHEN, SOFT, bare
from yanyi.art.lettering.items import Passage, Style, Words
from yanyi.art.lettering.shaping import ink, shape


@dataclass(frozen=True, slots=True)
class Letters:
    """Words on one line that belong to one passage."""

    passage: int
    words: Passage
    gap: bool = False  # a space of ours stands before them


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its letters, its advance, and where its ink begins and ends; all in ems.

    A word that goes on below has a ``hyphen``, which is seen but is none of the author's letters.
    """

    letters: tuple[Letters, ...]
    advance: float
    left: float
    right: float
    hyphen: str = ""

    @property
    def ink(self) -> float:
        """The width of what is seen."""
        return self.right - self.left

    @property
    def drawn(self) -> tuple[str, tuple[Style, ...]]:
        """What is seen on the line, spaces and hyphen of ours included, each with its style."""
        text, styles = "", []
        for letters in self.letters:
            if letters.gap:
                text += " "
                styles.append(Style.PLAIN)
            for words in letters.words:
                seen = bare(words.text)
                text += seen
                styles.extend([words.style] * len(seen))
        solid = len(text.rstrip())
        text, styles = text[:solid] + self.hyphen, styles[:solid]
        return text, (*styles, *styles[-1:]) if self.hyphen else tuple(styles)

    @property
    def told(self) -> str:
        """What stands on the line, for text layers: a hyphen of ours is a soft one there."""
        text, _ = self.drawn
        return text.removesuffix(self.hyphen) + SOFT if self.hyphen else text


def _greedy(copy: Copy, width: float) -> list[int]:
    """The units that end lines no wider than ``width``; a word wider than that stands alone."""
    ends: list[int] = []
    used = word = 0.0
    last = -1
    for at, (unit, space) in enumerate(zip(copy.widths, copy.spaces, strict=True)):
        word += unit
        if copy.hyphens[at]:
            continue
        if used and used + word > width + 1e-6:
            ends.append(last)
            used = 0.0
        used, word, last = used + word + space, 0.0, at
        if at in copy.forced:
            ends.append(at)
            used = 0.0
    return ends


def narrowest(copy: Copy, parting: bool = True) -> float:
    """The width of the widest piece that cannot be broken; words are not, without ``parting``."""
    widest = word = 0.0
    for unit, hyphen in zip(copy.widths, copy.hyphens, strict=True):
        word += unit
        widest = max(widest, word + hyphen if parting or not hyphen else 0.0)
        word = 0.0 if parting or not hyphen else word
    return widest


def balanced(copy: Copy, lines: int, pauses: float = 1.0) -> tuple[Row, ...] | None:
    """Set into ``lines`` lines as even as can be; None when that many cannot be made.

    The higher ``pauses``, the rather a line ends where the sentence pauses. No word is parted.
    """
    low, high = narrowest(copy, False), copy.natural
    if not copy.ends or len(_greedy(copy, low)) < lines or len(_greedy(copy, high)) > lines:
        return None
    for _ in range(24):
        middle = (low + high) / 2
        if len(_greedy(copy, middle)) <= lines:
            high = middle
        else:
            low = middle
    most = high * (1.0 + 0.28 * min(pauses, 2.0))
    ends = _evenest(copy, lines, most, pauses, parting=False)
    return _rows(copy, ends) if ends else None


def parted(copy: Copy, lines: int, most: float = 0.0) -> tuple[Row, ...] | None:
    """Set into ``lines`` lines at the price of hyphens; None where they are not worth it.

    No line is wider than ``most``, or without it than narrow ones need be.
    """
    if not any(copy.hyphens):
        return None
    least = max(narrowest(copy), copy.natural / lines)
    widths = [most] if most else [least * more for more in _TIGHT]
    found = (_evenest(copy, lines, width) for width in widths)
    ends = next(filter(None, found), None)
    return _rows(copy, ends) if ends and any(copy.hyphens[end] for end in ends) else None


_TIGHT = (1.1, 1.2, 1.35, 1.5)  # times the even width: how narrow lines are tried to be


def _evenest(
    copy: Copy, lines: int, most: float, pauses: float = 1.0, parting: bool = True
) -> list[int] | None:
    """The line ends that cost least: even lines, no wider than ``most``, ending at good places.

    No two lines that follow each other end with a hyphen.
    """
    count = len(copy.widths)
    aim = copy.natural / lines
    best: list[dict[int, tuple[float, int]]] = [{-1: (0.0, -1)}]
    for _ in range(lines):
        reached: dict[int, tuple[float, int]] = {}
        for start, (cost, _) in best[-1].items():
            for end, used in _lines_from(copy, start, most, parting):
                price = 0.0 if end in copy.forced else copy.prices[end]
                total = cost + ((used - aim) / aim) ** 2 + price * pauses
                if end not in reached or total < reached[end][0] - 1e-12:
                    reached[end] = (total, start)
        best.append(reached)
    if count - 1 not in best[-1]:
        return None
    ends = [count - 1]
    for reached in reversed(best[1:]):
        ends.append(reached[ends[-1]][1])
    return ends[-2::-1]


def _lines_from(
    copy: Copy, start: int, most: float, parting: bool = True
) -> Iterator[tuple[int, float]]:
    """The lines that may follow the one that ended with a unit: their last units and widths."""
    used = 0.0
    whole = not parting or (start >= 0 and bool(copy.hyphens[start]))
    for end in range(start + 1, len(copy.widths)):
        used += copy.widths[end]
        if used > most + 1e-6:
            return
        hyphen = copy.hyphens[end]
        if not hyphen or (not whole and used + hyphen <= most + 1e-6):
            yield end, used + hyphen
        used += copy.spaces[end]
        if end in copy.forced:
            return


def filled(copy: Copy, width: float) -> tuple[Row, ...]:
    """Set into as few lines as a width in ems allows, words parted only where holes would be."""
    plain = _greedy(copy, width)
    ends = _closest(copy, width) if any(copy.hyphens) else None
    whole = ends is None or len(ends) > len(plain) or not any(copy.hyphens[end] for end in ends)
    return _rows(copy, plain if whole or ends is None else ends)


def _closest(copy: Copy, width: float) -> list[int] | None:
    """The line ends that leave the smallest holes at the right; None where a piece is too wide."""
    best: dict[int, tuple[float, int]] = {-1: (0.0, -1)}
    for start in range(-1, len(copy.widths) - 1):
        if start not in best:
            continue
        for end, used in _lines_from(copy, start, width):
            hole = 0.0 if end in copy.forced else ((width - used) / width) ** 2
            total = best[start][0] + hole + (0.0 if end in copy.forced else copy.prices[end])
            if end not in best or total < best[end][0] - 1e-12:
                best[end] = (total, start)
    end = len(copy.widths) - 1
    if end not in best:
        return None
    ends = []
    while end >= 0:
        ends.append(end)
        end = best[end][1]
    return ends[::-1]


def _rows(copy: Copy, ends: list[int]) -> tuple[Row, ...]:
    rows: list[Row] = []
    start = 0
    for end in ends:
        stop = copy.ends[end]
        hyphen = HYPHEN if copy.hyphens[end] else ""
        rows.append(_row(copy, copy.chars[start:stop], hyphen))
        start = stop
    return tuple(rows)


def _row(copy: Copy, chars: tuple[Char, ...], hyphen: str) -> Row:
    while chars and chars[0].joiner:
        chars = chars[1:]
    row = Row(tuple(_letters(chars)), 0.0, 0.0, 0.0, hyphen)
    text, styles = row.drawn
    left, right = ink(text, styles, copy.hand)
    return replace(row, advance=shape(text, styles, copy.hand).advance, left=left, right=right)


def _letters(chars: tuple[Char, ...]) -> list[Letters]:
    found: list[Letters] = []
    gap = False
    for one in chars:
        if one.joiner:
            gap = True
            continue
        if not found or found[-1].passage != one.passage:
            found.append(Letters(one.passage, (), gap))
        gap = False
        found[-1] = _with(found[-1], one)
    return found


def _with(letters: Letters, one: Char) -> Letters:
    last = letters.words[-1] if letters.words else None
    if last and (last.style, last.reading) == (one.style, one.reading):
        words = (*letters.words[:-1], Words(last.text + one.char, last.style, last.reading))
    else:
        words = (*letters.words, Words(one.char, one.style, one.reading))
    return Letters(letters.passage, words, letters.gap)
