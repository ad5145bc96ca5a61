"""What a mood is in music: its mode, tempo, density, register and loudness."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from yanyi.music.mode import Mode
from yanyi.story.vocabulary import Mood


@dataclass(frozen=True, slots=True)
class Temper:
    """The modes of ``seven`` tones and of ``five``; quarter notes a minute.

    From 0 to 1: ``dense`` how many notes there are, ``high`` where they lie, ``loud`` how strong,
    ``pulse`` how much is beaten.
    """

    seven: Mode
    five: Mode
    quarters: float
    dense: float
    high: float
    loud: float
    pulse: float


# mood, mode of seven tones, of five, quarters a minute, dense, high, loud, pulse
_TABLE = """
calm        ionian          gong     72 0.35  0.5   0.4   0.0
joyful      ionian          gong    116 0.7   0.7   0.65  0.6
tender      ionian          gong     66 0.35  0.55  0.4   0.0
comic       mixolydian      zhi     108 0.55  0.6   0.55  0.5
melancholy  aeolian         yu       60 0.3   0.45  0.38  0.0
mysterious  dorian          jue      64 0.3   0.4   0.35  0.1
tense       harmonic_minor  yu      104 0.6   0.35  0.5   0.7
fearful     phrygian        jue      80 0.4   0.3   0.45  0.4
angry       harmonic_minor  yu      126 0.75  0.4   0.75  0.9
epic        dorian          zhi      92 0.75  0.6   0.8   0.8
"""


def _rows() -> Iterator[tuple[Mood, Temper]]:
    for row in _TABLE.strip().splitlines():
        mood, seven, five, *numbers = row.split()
        modes = Mode(seven.replace("_", " ")), Mode(five)
        yield Mood(mood), Temper(*modes, *map(float, numbers))


TEMPERS: Mapping[Mood, Temper] = MappingProxyType(dict(_rows()))
"""Of every mood."""
