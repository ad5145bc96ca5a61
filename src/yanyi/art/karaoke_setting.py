"""The lines of a song set in two places: how large, where, and where every syllable is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.art.fonts import Role
from yanyi.art.karaoke import Karaoke, Line
from yanyi.art.lettering.items import Style
from yanyi.art.lettering.shaping import Hand, Shaped, ink, shape

_ROOM = 0.88
"""Of the picture's width."""
_LARGE, _LATIN = 0.112, 0.09
"""Letters as parts of the picture's height, in Chinese and otherwise."""
_LEAST = 0.7
"""How much smaller all are made, so that the longest line stays one row."""
_SMALL = 0.72
"""How large the letters of a line in two rows are at most, beside the others at their largest."""
_FOOT = 0.9
"""Where the last row stands, of the picture's height."""
_LEADING, _BETWEEN = 1.2, 1.5
"""From row to row, and from line to line, in letters."""
_STOP = re.compile(r"(?<![.。])[，。、；：,.;:]\s*$")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of letters: where its baseline begins, and from where to where each syllable is."""

    shaped: Shaped
    size: float
    x: float
    y: float
    edges: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """The pieces of a row, and its width in ems."""

    pieces: tuple[str, ...]
    wide: float


class Setting:
    """How the lines of a song are set; all in one size but those that are too long for one row."""

    def __init__(self, params: Karaoke) -> None:
        self._chinese = params.language.lower().startswith("zh")
        self._hand = Hand(Role.BODY, self._chinese, strong=True)
        self._width, self._height = params.width, params.height
        self._room = params.width * _ROOM
        self._lines = [_shown(line) for line in params.lines]
        self._largest = (_LARGE if self._chinese else _LATIN) * params.height
        cuts = [self._cut(pieces) for pieces in self._lines]
        sizes = [self._room / max(one.wide, 0.01) for one in cuts]
        fit = [size for size in sizes if size >= _LEAST * self._largest]
        self._size = min([self._largest, *fit])
        self._rows = [self._rowed(one, line) for one, line in zip(cuts, params.lines, strict=True)]

    def rows(self, number: int, place: int) -> tuple[Row, ...]:
        """The rows of a line in a place."""
        cuts = self._rows[number]
        size = self._fitting(cuts)
        foot = _FOOT * self._height - (0 if place else self._apart())
        rise = size * _LEADING
        last = len(cuts) - 1
        return tuple(
            self._row(cut, size, place, foot - (last - n) * rise) for n, cut in enumerate(cuts)
        )

    def _apart(self) -> float:
        """From the foot of the upper place to that of the lower."""
        heights = [
            (len(one) - 1) * _LEADING * size + _BETWEEN * max(size, 0.7 * self._size)
            for one in self._rows
            for size in [self._fitting(one)]
        ]
        return max(heights, default=0.0)

    def _fitting(self, cuts: Sequence[_Cut]) -> float:
        most = self._size if len(cuts) == 1 else min(self._size, _SMALL * self._largest)
        return min(most, self._room / max(one.wide for one in cuts))

    def _rowed(self, whole: _Cut, line: Line) -> list[_Cut]:
        """One row, or two of like width where one would be too small."""
        ends = [n + 1 for n, one in enumerate(line.syllables[:-1]) if not one.joined]
        if self._room / max(whole.wide, 0.01) >= _LEAST * self._largest or not ends:
            return [whole]
        halves = ([self._cut(whole.pieces[:at]), self._cut(whole.pieces[at:])] for at in ends)
        return min(halves, key=lambda two: max(one.wide for one in two))

    def _cut(self, pieces: Sequence[str]) -> _Cut:
        kept = (*pieces[:-1], pieces[-1].rstrip())
        return _Cut(kept, self._shaped("".join(kept)).advance)

    def _row(self, cut: _Cut, size: float, place: int, y: float) -> Row:
        wide = cut.wide * size
        left = (self._width - self._room) / 2
        if not self._chinese:
            x = (self._width - wide) / 2
        else:
            x = self._width - left - wide if place else left
        at, text = 0.0, ""
        edges = []
        for piece in cut.pieces:
            bare = piece.rstrip()
            starts = at + ink(bare, (Style.PLAIN,) * len(bare), self._hand)[0]
            ends = self._shaped(text + bare).advance
            edges.append((x + starts * size, x + ends * size))
            text += piece
            at = self._shaped(text).advance
        return Row(self._shaped(text), size, x, y, tuple(edges))

    def _shaped(self, text: str) -> Shaped:
        return shape(text, (Style.PLAIN,) * len(text), self._hand)


def _shown(line: Line) -> tuple[str, ...]:
    """The syllables as they are shown: on one row, without the stop that ends a line."""
    pieces = [re.sub(r"\s+", " ", one.text) for one in line.syllables]
    pieces[0] = pieces[0].lstrip()
    pieces[-1] = _STOP.sub("", pieces[-1])
    return tuple(pieces)
