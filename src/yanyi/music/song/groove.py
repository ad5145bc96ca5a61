"""The drums of a song: a groove for its style, a fill into a new section, a crash at its start."""

from collections.abc import Sequence

from yanyi.music.metre import Metre
from yanyi.music.note import Note, Notes
from yanyi.music.song.style import StyleName
from yanyi.music.texture import CRASH, HAT, KICK, SNARE, Bar

_RIM, _RIDE = 37, 51
_TOMS = (50, 47, 45)

# Kick and snare in halves of a beat, half as quick in a ballad.
_KICKS = {StyleName.BALLAD: (0, 5), StyleName.POP: (0, 3, 4), StyleName.ROCK: (0, 4, 5)}
_SNARES = {StyleName.BALLAD: (4,), StyleName.POP: (2, 6), StyleName.ROCK: (2, 6)}


def grooved(
    bars: Sequence[Bar], borders: frozenset[int], metre: Metre, style: StyleName, loud: float
) -> Notes:
    """What a kit plays in some bars; ``borders`` are the ticks at which sections begin."""
    unit = metre.beat // 2
    found: list[Note] = []
    for number, bar in enumerate(bars):
        into_new = bar.start + metre.bar in borders and bar.energy > 0.45
        if bar.start in borders and bar.energy > 0.55 and number:
            found.append(Note(bar.start, metre.beat, CRASH, 0.7 * loud))
        end = metre.bar - (metre.beat if into_new else 0)
        found += [one for one in _beat(bar, metre, style, loud) if one.start < bar.start + end]
        if into_new:
            found += _fill(bar.start + end, unit, loud * (0.7 + 0.3 * bar.energy))
    return tuple(sorted(found, key=lambda one: (one.start, one.pitch)))


def _beat(bar: Bar, metre: Metre, style: StyleName, loud: float) -> list[Note]:
    unit = metre.beat // 2
    strength = loud * (0.75 + 0.3 * bar.energy)
    soft = bar.energy < 0.5
    hat = _RIDE if bar.energy > 0.85 and style is not StyleName.BALLAD else HAT
    found = [Note(bar.start + place * unit, unit, KICK, strength) for place in _KICKS[style]]
    found += [
        Note(bar.start + place * unit, unit, _RIM if soft else SNARE, 0.9 * strength)
        for place in _SNARES[style]
    ]
    every = 2 if soft else 1
    found += [
        Note(bar.start + place * unit, unit, hat, strength * (0.5 if place % 2 == 0 else 0.34))
        for place in range(0, metre.bar // unit, every)
    ]
    return found


def _fill(start: int, unit: int, loud: float) -> list[Note]:
    """A run over a beat into the next bar."""
    step = unit // 2
    drums = (SNARE, *_TOMS)
    return [
        Note(start + number * step, step, drum, loud * (0.75 + 0.07 * number))
        for number, drum in enumerate(drums)
    ]
