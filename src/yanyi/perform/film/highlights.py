"""The moments of a film that make people curious: where something is felt, cried or struck."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.perform.film.studio import Run
from yanyi.perform.film.timing import Beat
from yanyi.story.types import Spoken, Thought
from yanyi.story.vocabulary import Emotion, Manner

_STRONG = frozenset({Manner.SHOUT, Manner.SOB, Manner.LAUGH})
UNSPOILT = 0.75
"""So much of a film may be seen before it is watched: not its end."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Some frames of one of the film's segments."""

    segment: int
    start: int
    frames: int


@dataclass(frozen=True, slots=True)
class _Choice:
    """A moment, when it begins in the film, and how much it stirs."""

    moment: Moment
    at: int
    heat: float


def highlights(runs: Sequence[Run], count: int, frames: int) -> tuple[Moment, ...]:
    """Moments of so many frames, in order: the one that stirs most of every part of the film."""
    whole = sum(run.length for run in runs) * UNSPOILT
    choices = [one for one in _choices(runs, frames) if one.at < whole]
    if not choices:
        return ()
    found = []
    for n in range(count):
        inside = [one for one in choices if whole * n <= one.at * count < whole * (n + 1)]
        if inside:
            found.append(max(inside, key=lambda one: (one.heat, -one.at)).moment)
    return tuple(found)


def _choices(runs: Sequence[Run], frames: int) -> Iterator[_Choice]:
    """A moment in the middle of every segment that is long enough."""
    number = before = 0
    for run in runs:
        at = 0
        for length in run.frames:
            if length >= frames:
                start = (length - frames) // 2
                first = at + start
                stirs = sum(heat(beat, first, first + frames) for beat in run.beats)
                yield _Choice(Moment(number, start, frames), before + first, stirs)
            number, at = number + 1, at + length
        before += at


def heat(beat: Beat, start: int, end: int) -> float:
    """How much a line stirs in some frames of its scene."""
    if beat.end <= start or beat.start >= end:
        return 0.0
    line, heat = beat.line, 1.0 * len(beat.strikes)
    if isinstance(line, Spoken | Thought):
        heat += 1.0 + (line.emotion is not Emotion.NEUTRAL)
    if isinstance(line, Spoken):
        heat += 2.0 * (line.manner in _STRONG)
    return heat
