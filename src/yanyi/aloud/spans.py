"""Which characters of a text each of its phrases says."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from yanyi.aloud.phrases import Phrase
from yanyi.aloud.units import Unit, units

_NEAR = 3  # units on either side within which a phrase is taken to end at a stop


def phrase_spans(text: str, language: str, said: Sequence[Phrase]) -> tuple[tuple[int, int], ...]:
    """The span of each phrase: together they are the whole text.

    Phrases are known by their sounds only; a cut is looked for where so many sounds are said, and
    moved to the stop beside it.
    """
    written = units(text, language)
    if len(said) < 2 or not written:
        return ((0, len(text)),) * len(said)
    reach = list(accumulate(map(_letters, written)))
    lengths = list(accumulate(_count(one.sounds) for one in said))
    cuts = [0]
    for length in lengths[:-1]:
        n = bisect_left(reach, length * reach[-1] / lengths[-1])
        cuts.append(max(cuts[-1], _cut(text, written, n)))
    return tuple(zip(cuts, [*cuts[1:], len(text)], strict=True))


def _cut(text: str, written: Sequence[Unit], wanted: int) -> int:
    """Where to cut: before the unit, near the one wanted, that follows a stop."""
    best = (float("inf"), written[min(wanted + 1, len(written) - 1)].start)
    for n in range(max(1, wanted - _NEAR), min(len(written), wanted + _NEAR + 2)):
        between = text[written[n - 1].end : written[n].start]
        stops = sum(not sign.isspace() for sign in between)
        best = min(best, (abs(n - wanted - 1) + (0 if stops else 10), written[n].start))
    return best[1]


def _letters(unit: Unit) -> int:
    return sum(len(sound.readings[0]) for sound in unit.sounds)


def _count(sounds: str) -> int:
    return sum(sign.isalpha() for sign in sounds)
