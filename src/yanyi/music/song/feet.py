"""Rhythms in which Chinese lines of five and of seven syllables are sung, two bars each.

A line of seven falls into four and three, one of five into two and three; what differs is which
syllables are quick.
"""

from types import MappingProxyType

from yanyi.music.dice import Dice
from yanyi.music.song.lyric import Syllable
from yanyi.music.song.rhythm import Frame

# By places of a bar and syllables: the places of a line, calm ones first.
_FEET = MappingProxyType(
    {
        (8, 7): (
            (0, 2, 4, 6, 8, 10, 12),
            (0, 3, 4, 6, 8, 10, 12),
            (0, 3, 4, 7, 8, 11, 12),
            (0, 2, 3, 4, 8, 10, 12),
            (0, 4, 6, 7, 8, 10, 12),
            (2, 3, 4, 6, 8, 10, 12),
            (0, 1, 2, 4, 8, 9, 12),
        ),
        (8, 5): (
            (0, 4, 8, 10, 12),
            (0, 2, 4, 6, 8),
            (0, 3, 4, 6, 8),
            (0, 3, 8, 11, 12),
            (0, 4, 6, 7, 8),
            (0, 2, 6, 7, 8),
        ),
        (6, 7): (
            (0, 2, 3, 5, 6, 8, 9),
            (0, 1, 2, 3, 6, 8, 9),
            (0, 3, 4, 5, 6, 8, 9),
        ),
        (6, 5): ((0, 3, 6, 8, 9), (0, 2, 3, 5, 6), (0, 2, 6, 8, 9)),
    }
)


def feet(line: tuple[Syllable, ...], frame: Frame, dice: Dice) -> tuple[int, ...]:
    """The places of a line in one of its usual rhythms, none where it has no such."""
    tones = all(one.tone for one in line)
    usual = _FEET.get((frame.a_bar, len(line)), ()) if tones and frame.bars == 2 else ()
    return dice.pick(usual) if usual else ()
