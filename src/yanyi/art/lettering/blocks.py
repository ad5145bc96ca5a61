"""Passages set at a size as balloons and captions would hold them: sizes, before any place."""

from dataclasses import dataclass
from math import ceil, cos, inf, log, pi, sin
from typing import assert_never

from yanyi.art.fonts import Role
from yanyi.art.lettering.copy import Copy, copy_of
from yanyi.art.lettering.items import PAPERS, Item, Kind, passage_text
from yanyi.art.lettering.setting import Row, balanced, filled, narrowest, parted
from yanyi.art.lettering.shaping import Hand

ROUNDNESS = 3.0  # the exponent of the superellipse
SPIKE = 0.2  # how far a burst reaches beyond its inner curve, of the half height
LEAST = 30.0  # no lettering is smaller than this, in pixels of a page 1600 wide
LOUDER = 1.2
BOW = 0.12  # how far the middle of a sound word rises, in ems
_PADDING = 0.62  # ems between words and the side of their balloon
_SLENDER = 0.85  # no block is much higher than wide while a wider one fits
_MOST_LINES = 40
_NARROWER = 0.94  # of its width without hyphens: what is not narrower is not worth them
_HYPHEN = 0.5  # how much worse a hyphen makes the look of a block
# What may have hyphens: no shout, no sound word, no title, and no verse.
_PARTED = PAPERS | {Kind.CAPTION, Kind.BAND, Kind.SPEECH, Kind.WHISPER, Kind.THOUGHT}


@dataclass(frozen=True, slots=True)
class Block:
    """Set words and the upright box they need; ``turn`` is a rotation in degrees."""

    kind: Kind
    size: float
    rows: tuple[Row, ...]
    width: float
    height: float
    vertical: bool = False
    turn: float = 0.0

    @property
    def hyphens(self) -> int:
        """How many lines end inside a word."""
        return sum(bool(row.hyphen) for row in self.rows)


def hand_of(kind: Kind, chinese: bool) -> Hand:
    """How a kind of lettering is written."""
    match kind:
        case Kind.SPEECH | Kind.CAPTION | Kind.BAND | Kind.SCREEN:
            return Hand(Role.BODY, chinese)
        case Kind.WHISPER | Kind.SONG | Kind.THOUGHT | Kind.VERSE:
            return Hand(Role.BODY, chinese, slanted=True)
        case Kind.SHOUT:
            return Hand(Role.SHOUT, chinese, strong=True)
        case Kind.SOUND:
            return Hand(Role.SOUND, chinese)
        case Kind.TITLE:
            return Hand(Role.TITLE, chinese)
        case Kind.LETTER | Kind.NOTICE:
            return Hand(Role.HAND, chinese)
        case _:
            assert_never(kind)


def leading(chinese: bool) -> float:
    """From baseline to baseline, in ems."""
    return 1.34 if chinese else 1.18


def copy_for(item: Item, chinese: bool) -> Copy:
    """The words of an item, measured."""
    language = item.language if item.kind in _PARTED else ""
    return copy_of(item.passages, item.rows, hand_of(item.kind, chinese), language)


def _round_box(rows: tuple[Row, ...], size: float, line: float) -> tuple[float, float]:
    """Half width and half height of the superellipse round some centred rows."""
    tall = len(rows) * line / 2
    half_height = tall + size * 0.5
    half_width = 0.0
    for number, row in enumerate(rows):
        middle = abs((number + 0.5) * line - tall)
        reach = min(0.97, (middle + size * 0.46) / half_height)
        room = (1 - reach**ROUNDNESS) ** (1 / ROUNDNESS)
        half_width = max(half_width, (row.ink * size / 2 + size * 0.3) / room)
        half_width = max(half_width, row.ink * size / 2 + size * _PADDING)
    return max(half_width, half_height * 0.9), half_height


def _enclosed(kind: Kind, rows: tuple[Row, ...], size: float, chinese: bool) -> Block:
    line = leading(chinese) * size
    half_width, half_height = _round_box(rows, size, line)
    match kind:
        case Kind.SHOUT:
            half_width += size * 0.5 + half_height * SPIKE
            half_height = half_height * (1.06 + SPIKE) + size * 0.04
        case Kind.THOUGHT:
            half_width, half_height = half_width + size * 0.85, half_height + size * 0.6
        case Kind.SONG:
            half_width, half_height = half_width + size * 1.15, half_height + size * 0.25
        case _:
            pass
    return Block(kind, size, rows, 2 * half_width, 2 * half_height)


def _boxed(kind: Kind, rows: tuple[Row, ...], size: float, chinese: bool) -> Block:
    across, down = padding(kind)
    width = max(row.advance for row in rows) * size + 2 * across * size
    height = len(rows) * leading(chinese) * size + 2 * down * size
    return Block(kind, size, rows, width, height)


def padding(kind: Kind) -> tuple[float, float]:
    """The room left and right, and above and below, inside a box; in ems."""
    if kind in PAPERS:
        return 0.95, 0.75
    if kind is Kind.BAND:
        return 0.15, 0.25
    return 0.6, 0.32


def _wanted(kind: Kind, letters: float) -> float:
    """The width to height a block looks best at."""
    match kind:
        case Kind.CAPTION | Kind.BAND:
            return 3.2 if letters < 24 else 2.2
        case Kind.LETTER | Kind.NOTICE | Kind.SCREEN | Kind.VERSE:
            return 1.25
        case _:
            return 1.9 if letters < 20 else 1.45


def blocks(
    item: Item, size: float, chinese: bool, room: tuple[float, float], choices: int = 4
) -> list[Block]:
    """Ways to set an item at a size in a room of this width and height, the best first."""
    if item.kind in PAPERS:
        return _sheets(item, size, chinese, room)[:choices]
    size *= LOUDER if item.kind is Kind.SHOUT else 1.0
    copy = copy_for(item, chinese)
    found: list[tuple[float, Block]] = []
    fewest = max(1, ceil(copy.natural * size / room[0]))
    for lines in range(fewest, min(_MOST_LINES, fewest + 14)):
        block = _in_lines(item.kind, copy, lines, size, room[0])
        if block is None:
            if lines > len(copy.widths):
                break
            continue
        short = copy.natural < 14 or item.kind is Kind.CAPTION
        slender = 1.2 if short and copy.natural > 3 else _SLENDER
        if found and block.width / block.height < slender:
            break
        if block.width <= room[0] and block.height <= room[1]:
            wanted = _wanted(item.kind, copy.natural)
            broken = 0.6 * (lines - len(item.passages)) if item.rows else 0.0
            look = abs(log(block.width / block.height / wanted)) + _HYPHEN * block.hyphens
            found.append((look + broken, block))
    found.sort(key=lambda pair: pair[0])
    return [block for _, block in found[:choices]]


def _in_lines(kind: Kind, copy: Copy, lines: int, size: float, room: float) -> Block | None:
    """So many even lines; words are parted where else it does not fit, or is much wider."""
    make = _enclosed if kind in _ROUND else _boxed
    chinese = copy.hand.chinese
    rows = balanced(copy, lines)
    block = make(kind, rows, size, chinese) if rows else None
    if rows is None or block is None or block.width > room:
        narrow = parted(copy, lines)
        return make(kind, narrow, size, chinese) if narrow else block
    better = parted(copy, lines, max(row.advance for row in rows))
    if better:
        other = make(kind, better, size, chinese)
        return other if other.width < _NARROWER * block.width else block
    return block


def _sheets(item: Item, size: float, chinese: bool, room: tuple[float, float]) -> list[Block]:
    """Papers of several widths: what is written on them runs on as on a page."""
    copy = copy_for(item, chinese)
    found: dict[float, Block] = {}
    for width in (7, 9, 11, 13, 15, 18, 22, 27, 33):
        rows = filled(copy, max(float(width), narrowest(copy)))
        block = _boxed(item.kind, rows, size, chinese)
        if block.width <= room[0] and block.height <= room[1]:
            wanted = _wanted(item.kind, copy.natural)
            found[abs(log(block.width / block.height / wanted))] = block
    return [block for _, block in sorted(found.items(), key=lambda pair: pair[0])]


_ROUND = frozenset({Kind.SPEECH, Kind.WHISPER, Kind.SHOUT, Kind.THOUGHT, Kind.SONG})


def strip(item: Item, size: float, chinese: bool, width: float, tight: bool = False) -> Block:
    """An item set over a whole width, as high as it must be; a balloon as flat as it can be.

    With ``tight`` a balloon is not rounded more than a box of its words.
    """
    if item.kind in _ROUND and not tight:
        flat = blocks(item, size, chinese, (width, inf), _MOST_LINES)
        if flat:
            return min(flat, key=lambda one: one.height)
    copy = copy_for(item, chinese)
    across, _ = padding(item.kind)
    rows = filled(copy, max(width / size - 2 * across, narrowest(copy)))
    block = _boxed(item.kind, rows, size, chinese)
    return Block(block.kind, size, rows, width, block.height)


def sounds(
    item: Item, chinese: bool, room: tuple[float, float], least: float = LEAST
) -> list[Block]:
    """Sound words at falling sizes, turned a little."""
    copy = copy_for(item, chinese)
    found: list[Block] = []
    seed = sum(map(ord, "".join(map(passage_text, item.passages))))
    turn = -7.0 - seed % 5
    for share in (0.62, 0.5, 0.4, 0.32, 0.25):
        for lines in (1, 2, 3):
            rows = balanced(copy, lines)
            if rows is None:
                continue
            widest = max(row.ink for row in rows)
            size = min(room[0] * share / (widest + 0.3), room[1] * 0.42 / lines, 260.0)
            if size >= 1.4 * least:
                found.append(_turned(rows, size, turn))
    if not found:
        rows = filled(copy, room[0] * 0.9 / (1.4 * least))
        found.append(_turned(rows, 1.4 * least, 0.0))
    return found


def _turned(rows: tuple[Row, ...], size: float, turn: float) -> Block:
    across = max(row.ink for row in rows) * size + size * 0.36
    down = len(rows) * size * 1.1 + size * (0.2 + 2 * BOW)
    angle = abs(turn) * pi / 180
    width = across * cos(angle) + down * sin(angle)
    height = across * sin(angle) + down * cos(angle)
    return Block(Kind.SOUND, size, rows, width, height, turn=turn)


def columns(item: Item, size: float, room: tuple[float, float]) -> list[Block]:
    """Chinese set in columns from right to left."""
    copy = copy_for(item, True)
    found: list[Block] = []
    for lines in range(1, 8):
        rows = balanced(copy, lines, 20.0)
        if rows is None:
            continue
        height = max(row.advance for row in rows) * size * COLUMN_STEP + size * 0.9
        width = lines * size * COLUMN_WIDTH + size * 0.5
        if height <= room[1] and width <= room[0]:
            found.append(Block(item.kind, size, rows, width, height, vertical=True))
    return found[:3]


COLUMN_STEP = 1.06
COLUMN_WIDTH = 1.5
