"""Parts laid out on paper, as a writer of any format needs them."""

from dataclasses import dataclass

from yanyi.music.key import Key
from yanyi.music.metre import Metre
from yanyi.music.notation.clef import Clef
from yanyi.music.notation.mark import Mark
from yanyi.music.notation.voice import Bar


@dataclass(frozen=True, slots=True)
class Stave:
    """One staff."""

    clef: Clef
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """What one player reads: names, staves, marks in the order of time.

    ``program`` is of General MIDI from 0; ``strokes`` are the pitches of an instrument that is
    written by strokes.
    """

    instrument: str
    name: str
    mark: str
    program: int
    pan: float
    staves: tuple[Stave, ...]
    marks: tuple[Mark, ...]
    strokes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """``sections`` are the numbers of the bars, from 0, with which a section begins.

    ``systems`` are those with which a new system does, besides.
    """

    key: Key
    metre: Metre
    count: int
    lines: tuple[Line, ...]
    sections: frozenset[int] = frozenset()
    systems: frozenset[int] = frozenset()
