"""Passages set into lines of a width, every character on exactly one line."""

from dataclasses import dataclass
from functools import lru_cache

from yanyi.art.fonts import is_wide
from yanyi.art.lettering.breaks import break_units
from yanyi.art.lettering.items import Passage, Style, Words, passage_text
from yanyi.art.lettering.shaping import Hand, ink, shape
from yanyi.art.lettering.words import inside_words


@dataclass(frozen=True, slots=True)
class Letters:
    """Words on one line that belong to one passage."""

    passage: int
    words: Passage
    gap: bool = False  # a space of ours stands before them


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its letters, its advance, and where its ink begins and ends; all in ems."""

    letters: tuple[Letters, ...]
    advance: float
    left: float
    right: float

    @property
    def ink(self) -> float:
        """The width of what is seen."""
        return self.right - self.left

    @property
    def drawn(self) -> tuple[str, tuple[Style, ...]]:
        """What stands on the line, our own spaces included, and the style of each character."""
        text, styles = "", []
        for letters in self.letters:
            if letters.gap:
                text += " "
                styles.append(Style.PLAIN)
            for words in letters.words:
                text += words.text
                styles.extend([words.style] * len(words.text))
        solid = len(text.rstrip())
        return text[:solid], tuple(styles[:solid])


@dataclass(frozen=True, slots=True)
class _Char:
    char: str
    style: Style
    passage: int
    joiner: bool
    reading: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Passages ready to be set: break units with their widths in ems."""

    chars: tuple[_Char, ...]
    ends: tuple[int, ...]  # of each unit, in characters
    widths: tuple[float, ...]  # of each unit, trailing space left out
    spaces: tuple[float, ...]  # trailing space of each unit
    forced: frozenset[int]  # units that end a line
    prices: tuple[float, ...]  # of ending a line with each unit
    hand: Hand

    @property
    def natural(self) -> float:
        """The width of everything on one line."""
        return sum(self.widths) + sum(self.spaces)


def _characters(passages: tuple[Passage, ...], rows: bool, chinese: bool) -> list[_Char]:
    chars: list[_Char] = []
    for number, passage in enumerate(passages):
        first = passage_text(passage)[:1]
        if chars and first and not rows:
            glued = is_wide(chars[-1].char, chinese) and is_wide(first, chinese)
            if not glued and not chars[-1].char.isspace() and not first.isspace():
                chars.append(_Char(" ", Style.PLAIN, number, True, ""))
        for words in passage:
            chars.extend(
                _Char(char, words.style, number, False, words.reading) for char in words.text
            )
    return chars


@lru_cache(maxsize=2_000)
def copy_of(passages: tuple[Passage, ...], rows: bool, hand: Hand) -> Copy:
    """Measure passages once for all the widths they may be set to."""
    chars = _characters(passages, rows, hand.chinese)
    ends: list[int] = []
    widths: list[float] = []
    spaces: list[float] = []
    forced: set[int] = set()
    at = 0
    for stretch in _stretches(chars, rows):
        for unit in break_units("".join(one.char for one in stretch)):
            part = chars[at : at + len(unit)]
            at += len(unit)
            solid = len(unit.rstrip())
            styles = tuple(one.style for one in part)
            widths.append(shape(unit[:solid], styles[:solid], hand).advance)
            spaces.append(shape(unit[solid:], styles[solid:], hand).advance)
            ends.append(at)
            if unit.endswith("\n"):
                forced.add(len(ends) - 1)
        forced.add(len(ends) - 1)
    prices = _prices("".join(one.char for one in chars), ends, hand.chinese)
    return Copy(
        tuple(chars), tuple(ends), tuple(widths), tuple(spaces), frozenset(forced), prices, hand
    )


def _prices(text: str, ends: list[int], chinese: bool) -> tuple[float, ...]:
    """What it costs to end a line after each unit: least after a mark, most inside a word."""
    parted = inside_words(text) if chinese else frozenset[int]()
    prices = []
    for end in ends:
        last = text[:end].rstrip()[-1:]
        if text[end - 1] == "\u3000":
            prices.append(0.0)
        elif end in parted:
            prices.append(0.16)
        elif last in _PAUSES:
            prices.append(0.0)
        else:
            word = text[:end].rstrip().rpartition(" ")[2]
            prices.append(0.05 if not chinese and len(word) < 3 else 0.02)
    return tuple(prices)


_PAUSES = frozenset("，。、；：！？,.;:!?…—”’」』）")


def _stretches(chars: list[_Char], rows: bool) -> list[list[_Char]]:
    if not rows:
        return [chars]
    numbers = sorted({one.passage for one in chars})
    return [[one for one in chars if one.passage == number] for number in numbers]


def _greedy(copy: Copy, width: float) -> list[int]:
    """The units that end lines no wider than ``width``; a unit wider than that stands alone."""
    ends: list[int] = []
    used = 0.0
    for at, (unit, space) in enumerate(zip(copy.widths, copy.spaces, strict=True)):
        if used and used + unit > width + 1e-6:
            ends.append(at - 1)
            used = 0.0
        used += unit + space
        if at in copy.forced:
            ends.append(at)
            used = 0.0
    return ends


def narrowest(copy: Copy) -> float:
    """The width of the widest piece that cannot be broken."""
    return max(copy.widths, default=0.0)


def balanced(copy: Copy, lines: int, pauses: float = 1.0) -> tuple[Row, ...] | None:
    """Set into ``lines`` lines as even as can be; None when that many cannot be made.

    The higher ``pauses``, the rather a line ends where the sentence pauses.
    """
    low, high = narrowest(copy), copy.natural
    if not copy.ends or len(_greedy(copy, low)) < lines or len(_greedy(copy, high)) > lines:
        return None
    for _ in range(24):
        middle = (low + high) / 2
        if len(_greedy(copy, middle)) <= lines:
            high = middle
        else:
            low = middle
    ends = _evenest(copy, lines, high * (1.0 + 0.28 * min(pauses, 2.0)), pauses)
    return _rows(copy, ends) if ends else None


def _evenest(copy: Copy, lines: int, most: float, pauses: float) -> list[int] | None:
    """The line ends that cost least: even lines, no wider than ``most``, ending at good places."""
    count = len(copy.widths)
    aim = copy.natural / lines
    best: list[dict[int, tuple[float, int]]] = [{-1: (0.0, -1)}]
    for _ in range(lines):
        reached: dict[int, tuple[float, int]] = {}
        for start, (cost, _) in best[-1].items():
            used = 0.0
            for end in range(start + 1, count):
                used += copy.widths[end]
                if used > most + 1e-6:
                    break
                price = 0.0 if end in copy.forced else copy.prices[end]
                total = cost + ((used - aim) / aim) ** 2 + price * pauses
                if end not in reached or total < reached[end][0] - 1e-12:
                    reached[end] = (total, start)
                used += copy.spaces[end]
                if end in copy.forced:
                    break
        best.append(reached)
    if count - 1 not in best[-1]:
        return None
    ends = [count - 1]
    for reached in reversed(best[1:]):
        ends.append(reached[ends[-1]][1])
    return ends[-2::-1]


def filled(copy: Copy, width: float) -> tuple[Row, ...]:
    """Set into as few lines as a width in ems allows."""
    return _rows(copy, _greedy(copy, width))


def _rows(copy: Copy, ends: list[int]) -> tuple[Row, ...]:
    rows: list[Row] = []
    start = 0
    for end in ends:
        stop = copy.ends[end]
        rows.append(_row(copy, copy.chars[start:stop]))
        start = stop
    return tuple(rows)


def _row(copy: Copy, chars: tuple[_Char, ...]) -> Row:
    while chars and chars[0].joiner:
        chars = chars[1:]
    text = "".join(one.char for one in chars)
    solid = len(text.rstrip())
    styles = tuple(one.style for one in chars)
    left, right = ink(text[:solid], styles[:solid], copy.hand)
    advance = shape(text[:solid], styles[:solid], copy.hand).advance
    return Row(tuple(_letters(chars)), advance, left, right)


def _letters(chars: tuple[_Char, ...]) -> list[Letters]:
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


def _with(letters: Letters, one: _Char) -> Letters:
    last = letters.words[-1] if letters.words else None
    if last and (last.style, last.reading) == (one.style, one.reading):
        words = (*letters.words[:-1], Words(last.text + one.char, last.style, last.reading))
    else:
        words = (*letters.words, Words(one.char, one.style, one.reading))
    return Letters(letters.passage, words, letters.gap)
