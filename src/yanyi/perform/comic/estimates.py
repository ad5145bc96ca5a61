"""How much room words need, guessed from their characters alone; no font is opened."""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil, sqrt

from yanyi.art.lettering.items import BALLOONS, PAPERS, Kind

SIZE = 40.0
_NARROW = frozenset("iljtfr.,'!|:;()[]’‘“”\"I")
_BROAD = frozenset("mwMWQ@%—…")


@dataclass(frozen=True, slots=True)
class Measure:
    """The text of one item, in ems on one line, and how it is held."""

    ems: float
    kind: Kind


@lru_cache(maxsize=20_000)
def ems(text: str) -> float:
    """The width of a text on one line, in ems; a little more than it will be."""
    return sum(map(_width, text))


@cache
def _width(char: str) -> float:
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char in _NARROW:
        return 0.3
    if char in _BROAD:
        return 0.92
    if char == " ":
        return 0.33
    return 0.62 if char.isupper() else 0.51


def leading(chinese: bool) -> float:
    """From baseline to baseline in ems, as the lettering sets it."""
    return 1.34 if chinese else 1.18


def area(measure: Measure, chinese: bool) -> float:
    """The area in square pixels that an item covers at the usual size, its surround included."""
    if measure.kind is Kind.SOUND:
        return 90_000.0
    line = leading(chinese) * SIZE
    filling = 0.86
    if measure.kind in BALLOONS:
        filling = 0.52 if measure.kind is Kind.SHOUT else 0.58
    elif measure.kind in PAPERS:
        filling = 0.62
    words = measure.ems * SIZE * line * 1.06
    surround = 1.3 * SIZE * sqrt(words)
    return words / filling + surround


def strip_height(text_ems: float, width: float, chinese: bool) -> float:
    """The height of a strip of narration of this width."""
    room = width / SIZE - 1.6 - 0.6
    lines = ceil(text_ems * 1.04 / room)
    return lines * leading(chinese) * SIZE + 0.9 * SIZE + 12.0
