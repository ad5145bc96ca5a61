"""Doubtful lines in passages: what is asked about together, and what is shown around it.

A passage is cut where nothing doubtful stands near, or after a line whose words say so; the words
of a line thus decide, and an edit moves only the cuts around it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from blake3 import blake3

from yanyi.story.types import Chapter, Line, Spoken
from yanyi.story.walk import block_lines, full_text

BOUND = 0.6
"""Lines less sure than this are asked about."""

MOST = 8
BEFORE, AFTER, APART = 100, 30, 90
_MANY = 6


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and the block it stands in, counted through the chapter."""

    line: Line
    block: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a passage as they are shown: whose, whole or cut, and the number asked (0: none)."""

    line: Line
    text: str
    block: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """What is shown, in order; ``near`` are lines farther around, for who may be there.

    Lines less sure than ``bound`` are asked about.
    """

    pieces: tuple[Piece, ...]
    near: tuple[Line, ...]
    bound: float = BOUND

    @property
    def asked(self) -> tuple[Spoken, ...]:
        """The doubtful lines, by number from 1."""
        return tuple(one.line for one in self.pieces if one.number and isinstance(one.line, Spoken))


def doubtful(line: Line, bound: float = BOUND) -> bool:
    """Whether somebody should be asked who says this."""
    return isinstance(line, Spoken) and line.confidence < bound


def size_of(text: str) -> float:
    """About how many tokens a text is: four Latin letters are one, other characters nearly one."""
    latin = sum(sign < "\u0250" for sign in text)
    return latin / 4 + 0.7 * (len(text) - latin)


def passages(chapter: Chapter, bound: float = BOUND) -> Iterator[Passage]:
    """The passages of a chapter that are worth asking about."""
    placed = _placed(chapter)
    sizes = [size_of(full_text(one.line)) for one in placed]
    for group in _groups(placed, sizes, bound):
        yield _passage(placed, sizes, group, bound)


def _placed(chapter: Chapter) -> list[Placed]:
    blocks = (block for scene in chapter.scenes for block in scene.blocks)
    return [
        Placed(line, number) for number, block in enumerate(blocks) for line in block_lines(block)
    ]


def _groups(placed: Sequence[Placed], sizes: Sequence[float], bound: float) -> Iterator[list[int]]:
    group: list[int] = []
    between = 0.0
    for at, one in enumerate(placed):
        if not doubtful(one.line, bound):
            between += sizes[at]
            continue
        if group and (between > APART or len(group) >= MOST or _cuts(placed[group[-1]].line)):
            yield group
            group = []
        group.append(at)
        between = 0.0
    if group:
        yield group


def _cuts(line: Line) -> bool:
    """Whether a passage ends after this line: about one in six does, by its words alone."""
    words = full_text(line).encode("utf-8", "surrogatepass")
    return blake3(words).digest()[0] % _MANY == 0


def _passage(
    placed: Sequence[Placed], sizes: Sequence[float], group: list[int], bound: float
) -> Passage:
    first, last = group[0], group[-1]
    start, head = _reach(sizes, range(first - 1, -1, -1), BEFORE)
    end, tail = _reach(sizes, range(last + 1, len(placed)), AFTER)
    numbers = {at: number for number, at in enumerate(group, start=1)}
    low, high = first if start is None else start, last if end is None else end
    pieces = []
    for at in range(low, high + 1):
        text = full_text(placed[at].line)
        if at < first and at == start:
            text = _ending(text, head)
        elif at > last and at == end:
            text = _beginning(text, tail)
        shown = _middle(text, APART if at in numbers else APART / 2)
        pieces.append(Piece(placed[at].line, shown, placed[at].block, numbers.get(at, 0)))
    far, _ = _reach(sizes, range(low - 1, -1, -1), 2 * BEFORE)
    out, _ = _reach(sizes, range(high + 1, len(placed)), AFTER)
    near = placed[low if far is None else far : (high if out is None else out) + 1]
    return Passage(tuple(pieces), tuple(one.line for one in near), bound)


def _reach(sizes: Sequence[float], steps: range, most: float) -> tuple[int | None, float]:
    """The last index that is within ``most``, None without any, and how much of it is."""
    at = None
    for at in steps:
        if sizes[at] >= most:
            return at, most
        most -= sizes[at]
    return at, inf


def _ending(text: str, room: float) -> str:
    kept = _room(text, room)
    return text if kept >= len(text) else f"… {text[-kept:].lstrip()}"


def _beginning(text: str, room: float) -> str:
    kept = _room(text, room)
    return text if kept >= len(text) else f"{text[:kept].rstrip()} …"


def _middle(text: str, room: float) -> str:
    """A long stretch of words: its beginning and its end."""
    kept = _room(text, room)
    return text if 2 * kept >= len(text) else f"{text[:kept].rstrip()} … {text[-kept:].lstrip()}"


def _room(text: str, room: float) -> int:
    """How many characters of a text are about ``room`` tokens."""
    size = size_of(text)
    return len(text) if room >= size else max(12, int(len(text) * room / size))
