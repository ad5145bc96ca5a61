"""A line as it is written beside what was heard of it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from yanyi.aloud.alignment import Pair, align
from yanyi.aloud.likeness import unlike
from yanyi.aloud.units import Sound, Unit, heard_units, units
from yanyi.models.answers import HeardWord

_AT_A_UNIT, _INSIDE = 0.3, 1.2
"""What is said again or left out begins with a word rather than inside one."""
_EDGES = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, slots=True)
class HeardUnit:
    """A unit that was heard, and when, in seconds of the clip."""

    unit: Unit
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Beside:
    """Written and heard units, and the pairs of their sounds in order.

    ``owners`` and ``heard_owners`` say for every sound which unit it belongs to.
    """

    written: tuple[Unit, ...]
    heard: tuple[HeardUnit, ...]
    pairs: tuple[Pair, ...]
    owners: tuple[int, ...]
    heard_owners: tuple[int, ...]

    @property
    def likeness(self) -> list[float]:
        """Of every written unit, which share of it was heard: 0 to 1."""
        met = [0.0] * len(self.written)
        for pair in self.pairs:
            if pair.one >= 0 and pair.other >= 0:
                owner = self.owners[pair.one]
                met[owner] += max(0.0, self.weight(pair) - pair.cost)
        return [found / unit.weight for found, unit in zip(met, self.written, strict=True)]

    def weight(self, pair: Pair) -> float:
        """How much the written sound of a pair weighs, or the heard one where it is alone."""
        if pair.one >= 0:
            unit = self.written[self.owners[pair.one]]
        else:
            unit = self.heard[self.heard_owners[pair.other]].unit
        return unit.weight / len(unit.sounds)


def beside(text: str, language: str, words: Sequence[HeardWord]) -> Beside:
    """Lay the words that were heard beside the text that was to be said."""
    written = units(text, language)
    heard = tuple(_timed(words, language))
    one, owners = _sounds(written)
    other, heard_owners = _sounds([each.unit for each in heard])
    opens = _opens(owners), _opens(heard_owners)
    pairs = align(one, other, unlike, lambda sound: sound.weight, opens)
    return Beside(written, heard, pairs, owners, heard_owners)


def _opens(owners: Sequence[int]) -> list[float]:
    """What it costs that something is left out or said again from each sound on."""
    return [
        _AT_A_UNIT if n == 0 or owners[n - 1] != owner else _INSIDE
        for n, owner in enumerate(owners)
    ]


def _sounds(row: Sequence[Unit]) -> tuple[tuple[Sound, ...], tuple[int, ...]]:
    """The sounds of some units, and which unit each belongs to."""
    sounds = tuple(sound for unit in row for sound in unit.sounds)
    return sounds, tuple(n for n, unit in enumerate(row) for _ in unit.sounds)


def _timed(words: Sequence[HeardWord], language: str) -> Iterator[HeardUnit]:
    """The units of all that was heard; a word's time is shared out over its letters."""
    ends = list(accumulate(len(word.text) for word in words))

    def moment(character: int, edge: int) -> float:
        n = min(bisect_right(ends, character), len(words) - 1)
        word = words[n]
        core = _EDGES.sub("", word.text)
        begin = ends[n] - len(word.text) + word.text.find(core)
        share = (edge - begin) / max(1, len(core))
        return word.start + (word.end - word.start) * min(1.0, max(0.0, share))

    for unit in heard_units("".join(word.text for word in words), language):
        start, end = moment(unit.start, unit.start), moment(unit.end - 1, unit.end)
        yield HeardUnit(unit, start, max(start, end))
