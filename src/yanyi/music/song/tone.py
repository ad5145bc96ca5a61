"""Which way a melody goes between two Chinese syllables, so that their tones are understood.

The direction of pitch from one syllable to the next is what listeners go by when a tone is sung on
a note of its own (Ho 2006; Wee 2007; Schellenberg 2012 on how songs are counted: along with the
tones, level, or against them). How high each tone is comes from Chao's letters (1930): 55, 35, 21
before another syllable, 51; each as high as its letters are on average, the fourth by its strong
beginning. Two that are less than a letter apart ask for nothing. A neutral tone is as high as Chao
(1968) gives it after each other tone.
"""

from collections.abc import Sequence
from itertools import pairwise

from yanyi.music.song.lyric import Syllable

_HEIGHTS = {1: 5.0, 2: 3.4, 3: 1.5, 4: 3.6}
_NEUTRAL = {1: 2.0, 2: 3.0, 3: 4.0, 4: 1.0, 5: 2.0}
_APART = 1.0


def directions(line: Sequence[Syllable]) -> tuple[int, ...]:
    """From every syllable to the next: 1 up, -1 down, 0 where nothing is asked.

    Nothing is asked over a stop, where the voice begins anew.
    """
    heights = _heights(line)
    found = []
    for number, (low, high) in enumerate(pairwise(heights)):
        rise = high - low
        asked = low and high and abs(rise) >= _APART and not line[number].pause
        found.append((1 if rise > 0 else -1) if asked else 0)
    return tuple(found)


def _heights(line: Sequence[Syllable]) -> list[float]:
    """How high every syllable is, 1 to 5; 0 for those without a tone."""
    found: list[float] = []
    before = 0
    for one in line:
        if one.tone == 5:
            found.append(_NEUTRAL.get(before, 2.5))
        else:
            found.append(_HEIGHTS.get(one.tone, 0.0))
        before = one.tone
    return found
