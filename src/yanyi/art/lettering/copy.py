"""Passages measured once, in pieces after which a line may end."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from yanyi.art.fonts import is_wide
from yanyi.art.lettering.breaks import break_units
from yanyi.art.lettering.hyphens import HYPHEN, SOFT, chances
from yanyi.art.lettering.items import Passage, Style, passage_text
from yanyi.art.lettering.shaping import Hand, shape
from yanyi.art.lettering.words import inside_words


@dataclass(frozen=True, slots=True)
class Char:
    """A character of a passage; a ``joiner`` is a space of ours between two passages."""

    char: str
    style: Style
    passage: int
    joiner: bool
    reading: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Passages ready to be set: break units with their widths in ems.

    ``hyphens`` are the widths of what is added where a line ends inside a word, 0 elsewhere.
    """

    chars: tuple[Char, ...]
    ends: tuple[int, ...]  # of each unit, in characters
    widths: tuple[float, ...]  # of each unit, trailing space left out
    spaces: tuple[float, ...]  # trailing space of each unit
    forced: frozenset[int]  # units that end a line
    prices: tuple[float, ...]  # of ending a line with each unit
    hand: Hand
    hyphens: tuple[float, ...]

    @property
    def natural(self) -> float:
        """The width of everything on one line."""
        return sum(self.widths) + sum(self.spaces)


def _characters(passages: tuple[Passage, ...], rows: bool, chinese: bool) -> list[Char]:
    chars: list[Char] = []
    for number, passage in enumerate(passages):
        first = passage_text(passage)[:1]
        if chars and first and not rows:
            glued = is_wide(chars[-1].char, chinese) and is_wide(first, chinese)
            if not glued and not chars[-1].char.isspace() and not first.isspace():
                chars.append(Char(" ", Style.PLAIN, number, True, ""))
        for words in passage:
            chars.extend(
                Char(char, words.style, number, False, words.reading) for char in words.text
            )
    return chars


@lru_cache(maxsize=2_000)
def copy_of(passages: tuple[Passage, ...], rows: bool, hand: Hand, language: str = "") -> Copy:
    """Measure passages once for all the widths they may be set to.

    Long words may be parted by the rules of ``language`` (see ``hyphens``), any word at a soft
    hyphen.
    """
    chars = _characters(passages, rows, hand.chinese)
    ends: list[int] = []
    hyphens: list[float] = []
    forced: set[int] = set()
    for stretch in _stretches(chars, rows):
        for unit, inside in _units(stretch, language):
            ends.append(len(unit) + (ends[-1] if ends else 0))
            style = chars[ends[-1] - 1].style
            hyphens.append(shape(HYPHEN, (style,), hand).advance if inside else 0.0)
            if unit.endswith("\n"):
                forced.add(len(ends) - 1)
        forced.add(len(ends) - 1)
    starts = [0, *ends][: len(ends)]
    measured = [_measured(chars[a:b], hand) for a, b in zip(starts, ends, strict=True)]
    hyphens = [0.0 if at in forced else width for at, width in enumerate(hyphens)]
    prices = _prices("".join(one.char for one in chars), ends, hand.chinese, hyphens)
    return Copy(
        tuple(chars),
        tuple(ends),
        tuple(solid for solid, _ in measured),
        tuple(space for _, space in measured),
        frozenset(forced),
        prices,
        hand,
        tuple(hyphens),
    )


def _units(stretch: list[Char], language: str) -> Iterator[tuple[str, bool]]:
    """A paragraph in pieces after which a line may end, and whether one ends inside a word."""
    text = "".join(one.char for one in stretch)
    parted = chances(text, language)
    at = 0
    for unit in break_units(text):
        start = at
        for cut in range(at + 1, at + len(unit)):
            if cut in parted and not stretch[cut].reading:
                yield text[start:cut], True
                start = cut
        at += len(unit)
        yield text[start:at], unit[-1] == SOFT


def _measured(chars: list[Char], hand: Hand) -> tuple[float, float]:
    """The width of a unit and of the space after it."""
    seen = [one for one in chars if one.char != SOFT]
    text, styles = "".join(one.char for one in seen), tuple(one.style for one in seen)
    solid = len(text.rstrip())
    return (
        shape(text[:solid], styles[:solid], hand).advance,
        shape(text[solid:], styles[solid:], hand).advance,
    )


def _prices(text: str, ends: list[int], chinese: bool, hyphens: list[float]) -> tuple[float, ...]:
    """What it costs to end a line after each unit: least after a mark, most inside a word."""
    parted = inside_words(text) if chinese else frozenset[int]()
    prices = []
    for end, hyphen in zip(ends, hyphens, strict=True):
        last = text[:end].rstrip()[-1:]
        if hyphen:
            prices.append(_PARTED)
        elif text[end - 1] == "\u3000":
            prices.append(0.0)
        elif end in parted:
            prices.append(0.16)
        elif last in _PAUSES:
            prices.append(0.0)
        else:
            word = text[:end].rstrip().rpartition(" ")[2]
            prices.append(0.05 if not chinese and len(word) < 3 else 0.02)
    return tuple(prices)


_PARTED = 0.14  # what a hyphen costs: about a line a third too short
_PAUSES = frozenset("，。、；：！？,.;:!?…—”’」』）")


def _stretches(chars: list[Char], rows: bool) -> list[list[Char]]:
    if not rows:
        return [chars]
    numbers = sorted({one.passage for one in chars})
    return [[one for one in chars if one.passage == number] for number in numbers]
