"""The loudness of the whole book, kept near its aim though every clip has its own."""

import math
from collections.abc import Sequence
from dataclasses import replace

from yanyi.media.audio.reference import SPEECH
from yanyi.perform.audiobook.timeline import Timed

_LET_BE = 0.35
_STEP = 0.5
"""dB: what is nearer stays as it is, else all clips move by whole steps.

Whispers and shouts cannot be told from the words around them by a meter: a book of whispers comes
out soft. What it will be is known from the script. Steps keep small edits small: one moves a book
only where it crosses a step.
"""


def balanced(times: Sequence[Timed]) -> tuple[Timed, ...]:
    """The sections, the levels of all lines moved alike so that the whole is as loud as due."""
    shift = _shift(times)
    if not shift:
        return tuple(times)
    return tuple(
        replace(
            section,
            heard=tuple(
                replace(one, utterance=replace(one.utterance, level=one.utterance.level + shift))
                for one in section.heard
            ),
        )
        for section in times
    )


def _shift(times: Sequence[Timed]) -> float:
    heard = [one for section in times for one in section.heard]
    seconds = sum(one.end - one.start for one in heard)
    if not seconds:
        return 0.0
    power = sum((one.end - one.start) * 10 ** (one.utterance.level / 10) for one in heard)
    missing = SPEECH - 10 * math.log10(power / seconds)
    return round(missing / _STEP) * _STEP if abs(missing) > _LET_BE else 0.0
