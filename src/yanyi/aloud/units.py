"""A text as the units that are heard: syllables of Chinese, words of anything else.

Each knows its sounds and which characters of the text it says, so that what is heard can be laid
beside what is written.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from yanyi.aloud.en import sounds as en_sounds
from yanyi.aloud.phrases import spoken
from yanyi.aloud.zh.readings import readings
from yanyi.aloud.zh.sounds import HAN, words

SYLLABLE = 2.0
"""How much a Chinese syllable weighs; a sound of an English word weighs 1."""

_FIGURES = r"[£$€#]?\d+(?:[,.:]\d+)*(?:st|nd|rd|th|s)?%?"
_UNIT = re.compile(rf"(?P<han>[{HAN}]+)|{_FIGURES}|[^\W\d_{HAN}]+(?:['’][^\W\d_{HAN}]+)*")
_SUNG = re.compile(r"[ˈˌː\s.,;:!?—…\"()]")  # stress and stops are no sounds


@dataclass(frozen=True, slots=True)
class Sound:
    """One sound: the readings it may have, the likeliest first, and how much of a line it is."""

    readings: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Unit:
    """A syllable or a word, which says ``start`` to ``end`` of the text."""

    text: str
    start: int
    end: int
    sounds: tuple[Sound, ...]

    @property
    def weight(self) -> float:
        """How much of a line it is."""
        return sum(sound.weight for sound in self.sounds)


def units(text: str, language: str) -> tuple[Unit, ...]:
    """The units of a text that is to be said: a character has the one reading it is given."""
    said = spoken(text, language)
    return tuple(_units(said, _Places(text, said), _read))


def heard_units(text: str, language: str) -> tuple[Unit, ...]:
    """The units of a text that was heard: a character may have been any of its readings."""
    said = spoken(text, language)
    return tuple(_units(said, _Places(text, said), _any))


def _units(said: str, places: "_Places", read: "Reader") -> Iterator[Unit]:
    for found in _UNIT.finditer(said):
        if not found["han"]:
            sounds = tuple(Sound((sign,)) for sign in word_sounds(found[0]))
            if sounds:
                yield Unit(found[0], *places.of(found.start(), found.end()), sounds)
            continue
        for n, syllables in enumerate(read(found[0])):
            at = found.start() + n
            weight = SYLLABLE / 2 if said[at] == "儿" and at > found.start() else SYLLABLE
            yield Unit(said[at], *places.of(at, at + 1), (Sound(syllables, weight),))


Reader = Callable[[str], Iterator[tuple[str, ...]]]
"""The readings of every character of a run of Chinese."""


def _read(run: str) -> Iterator[tuple[str, ...]]:
    """The one reading of each character that the voices are given."""
    yield from ((_toneless(one),) for one in readings(run, words(run)))


def _any(run: str) -> Iterator[tuple[str, ...]]:
    """Every reading of each character, in the old script or the new."""
    yield from map(_all_readings, run)


@cache
def _all_readings(character: str) -> tuple[str, ...]:
    from pypinyin import Style, pinyin

    (found,) = pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=False)
    return tuple(dict.fromkeys(map(_toneless, found)))


def _toneless(reading: str) -> str:
    return reading.rstrip("12345").replace("ü", "v")


@cache
def word_sounds(word: str) -> str:
    """The sounds of a word that is not Chinese, one sign each, without regard to its sentence."""
    return _SUNG.sub("", en_sounds.sounds(word.replace("’", "'")))


class _Places:
    """Which characters of a written text a stretch of the spoken text says."""

    def __init__(self, text: str, said: str) -> None:
        matcher = SequenceMatcher(None, text, said, autojunk=False)
        self._blocks = [] if text == said else matcher.get_opcodes()
        self._starts = [block[3] for block in self._blocks]

    def of(self, start: int, end: int) -> tuple[int, int]:
        """The span of the written text."""
        if not self._blocks:
            return start, end
        return self._one(start)[0], self._one(end - 1)[1]

    def _one(self, at: int) -> tuple[int, int]:
        kind, first, last, begin, _ = self._blocks[bisect_right(self._starts, at) - 1]
        if kind == "equal":
            return first + at - begin, first + at - begin + 1
        return (first, last) if last > first else (max(0, first - 1), max(1, first))
