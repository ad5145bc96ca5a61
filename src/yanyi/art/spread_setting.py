"""The paragraphs of a spread set into lines of one column."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from yanyi.art.fonts import Role
from yanyi.art.lettering.copy import Copy, copy_of
from yanyi.art.lettering.setting import Row, balanced, filled
from yanyi.art.lettering.shaping import Hand
from yanyi.art.spread import Para, Tone

LEAST = 44.0  # no words of a picture book are smaller, in pixels of a spread 2400 wide
_GAP = 0.5  # between paragraphs, in ems
_SCALES = {Tone.SOUND: 1.7, Tone.HEADING: 1.75}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the paragraph it is of, its row, its size, and its baseline below the top."""

    para: int
    tone: Tone
    row: Row
    size: float
    baseline: float


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs set at a size: their lines, and the room they take."""

    size: float
    lines: tuple[Line, ...]
    width: float
    height: float


def hand_of(tone: Tone, chinese: bool) -> Hand:
    """How words of a tone are written."""
    match tone:
        case Tone.SOUND:
            return Hand(Role.SOUND, chinese)
        case Tone.HEADING:
            return title_hand(chinese)
        case Tone.LETTER:
            return Hand(Role.HAND, chinese)
        case Tone.VERSE:
            return Hand(Role.BODY, chinese, slanted=not chinese)
        case _:
            return Hand(Role.BODY, chinese)


def title_hand(chinese: bool) -> Hand:
    """How titles are written: with a brush, in English with a friendly pen."""
    return Hand(Role.TITLE if chinese else Role.HAND, chinese, strong=not chinese)


def leading(chinese: bool) -> float:
    """From baseline to baseline, in ems: wide, for a finger to follow."""
    return 1.58 if chinese else 1.42


def set_paragraphs(paras: tuple[Para, ...], chinese: bool, size: float, width: float) -> Block:
    """All paragraphs under each other, lines as even as can be."""
    lines: list[Line] = []
    at = 0.0
    for number, para in enumerate(paras):
        own = size * _SCALES.get(para.tone, 1.0)
        copy = copy_of(para.passages, para.tone is Tone.VERSE, hand_of(para.tone, chinese))
        own = min(own, width / max(_longest(copy), 1.0))
        step = leading(chinese) * own * (0.86 if para.tone in _SCALES else 1.0)
        at += _GAP * size if number else 0.0
        for row in _rows(copy, width / own):
            lines.append(Line(number, para.tone, row, own, at + 0.5 * step + 0.36 * own))
            at += step
    widest = max((line.row.ink * line.size for line in lines), default=0.0)
    return Block(size, tuple(lines), widest, at)


def _longest(copy: Copy) -> float:
    return max(copy.widths, default=0.0)


def _rows(copy: Copy, room: float) -> tuple[Row, ...]:
    """The fewest even lines that a width in ems holds."""
    fewest = max(1, ceil(copy.natural / room), len(copy.forced))
    for count in range(fewest, fewest + 3):
        rows = balanced(copy, count)
        if rows and max(row.ink for row in rows) <= room + 0.01:
            return rows
    return filled(copy, room)


def fitted(
    paras: tuple[Para, ...],
    chinese: bool,
    sizes: Iterable[float],
    room: tuple[float, float],
) -> Block | None:
    """The largest setting of the paragraphs that a room of this width and height holds."""
    for size in sizes:
        if _least_height(paras, chinese, size, room[0]) > room[1]:
            continue
        block = set_paragraphs(paras, chinese, size, room[0])
        if block.height <= room[1] and block.width <= room[0] + 1:
            return block
    return None


def _least_height(paras: tuple[Para, ...], chinese: bool, size: float, width: float) -> float:
    """Less than the paragraphs can take, found without setting them."""
    total = 0.0
    for para in paras:
        own = size * _SCALES.get(para.tone, 1.0)
        copy = copy_of(para.passages, para.tone is Tone.VERSE, hand_of(para.tone, chinese))
        own = min(own, width / max(_longest(copy), 1.0))
        rows = max(copy.natural * own / width, len(copy.forced))
        total += rows * leading(chinese) * own * 0.86
    return total


def told(block: Block, paras: tuple[Para, ...]) -> Iterator[tuple[int, int, str]]:
    """The words really set: paragraph, passage and its words, in order."""
    for number, para in enumerate(paras):
        words = ["" for _ in para.passages]
        for line in block.lines:
            if line.para == number:
                for letters in line.row.letters:
                    words[letters.passage] += "".join(one.text for one in letters.words)
        yield from ((number, at, text) for at, text in enumerate(words))
