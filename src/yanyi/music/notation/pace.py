"""Tempo marks: written where a change is heard, told to the player wherever there is one."""

from yanyi.music.notation.mark import Pace
from yanyi.music.tempo import Tempos

_HEARD = 0.06
"""The part by which a tempo changes before anybody hears it."""


def paces(tempos: Tempos, length: int) -> tuple[Pace, ...]:
    """The tempos of a piece of so many ticks."""
    found: list[Pace] = []
    written = 0.0
    for one in tempos:
        if found and (one.tick >= length or one.quarters == found[-1].quarters):
            continue
        shown = abs(one.quarters - written) > _HEARD * written
        written = one.quarters if shown else written
        found.append(Pace(one.tick, one.quarters, shown))
    return tuple(found)
