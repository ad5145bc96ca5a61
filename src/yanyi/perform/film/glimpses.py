"""What a trailer shows of a film: the lines that stir most, none of them near its end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from yanyi.perform.film.highlights import UNSPOILT, heat
from yanyi.perform.film.studio import Run
from yanyi.perform.film.timing import Beat

_BEFORE, _AFTER = 0.25, 0.3
"""Seconds of a shot that are seen around its line."""
_SHORTEST, _LONGEST = 0.9, 5.0


@dataclass(frozen=True, slots=True)
class Glimpse:
    """Some frames of one of the film's segments, and the line that is said in them.

    ``said`` is the frame of the glimpse at which the line begins.
    """

    segment: int
    start: int
    frames: int
    beat: Beat | None = None
    said: int = 0


def glimpses(runs: Sequence[Run], seconds: float, fps: int) -> tuple[Glimpse, ...]:
    """The lines of a film that stir most, in its order, together not longer than so many seconds.

    ``runs`` are its title, all its scenes, and its credits.
    """
    chosen: list[tuple[int, Glimpse]] = []
    left = seconds * fps
    ranked = sorted(_choices(runs, fps), key=lambda one: (-one[0], one[1]))
    for _, at, glimpse in ranked:
        taken = any(glimpse.segment == one.segment for _, one in chosen)
        if glimpse.frames <= left and not taken:
            chosen.append((at, glimpse))
            left -= glimpse.frames
    return tuple(glimpse for _, glimpse in sorted(chosen, key=lambda one: one[0]))


def _choices(runs: Sequence[Run], fps: int) -> Iterator[tuple[float, int, Glimpse]]:
    """Every line that could be seen: how it stirs for its length, and when in the film it is."""
    starts = list(accumulate((run.length for run in runs), initial=0))
    numbers = list(accumulate((len(run.segments) for run in runs), initial=0))
    latest = starts[-1] * UNSPOILT
    for run, start, number in list(zip(runs, starts, numbers, strict=False))[1:-1]:
        for beat in run.beats:
            glimpse = _glimpse(run, beat, number, fps)
            if glimpse and start + beat.end < latest:
                stirs = heat(beat, beat.start, beat.end) / (1.5 + glimpse.frames / fps)
                yield stirs, start + beat.start, glimpse


def _glimpse(run: Run, beat: Beat, number: int, fps: int) -> Glimpse | None:
    """A line with the picture around it, where one segment holds all of it."""
    if beat.said is None or not _SHORTEST <= beat.frames / fps <= _LONGEST:
        return None
    edges = list(accumulate(run.frames, initial=0))
    for n, (begin, end) in enumerate(pairwise(edges)):
        if begin <= beat.start and beat.end <= end:
            first = max(begin, beat.start - round(_BEFORE * fps))
            last = min(end, beat.end + round(_AFTER * fps))
            return Glimpse(number + n, first - begin, last - first, beat, beat.start - first)
    return None
