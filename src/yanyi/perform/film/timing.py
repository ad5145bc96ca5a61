"""When everything in a film happens, in whole frames from the start of its shot."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from yanyi.board.types import Shot
from yanyi.board.vocabulary import Rhythm
from yanyi.media.video_grid import FPS, SHORTEST
from yanyi.models.answers import Said
from yanyi.perform.listening import Listened
from yanyi.story.types import Choice, Line, Narrated, Sound, Spoken, Sung, Thought
from yanyi.story.walk import words_of

LONGEST = 12 * FPS
"""A shot longer than this is seen in several parts."""
_PART = 8 * FPS
_LEAST = 2 * FPS
_READ = 9  # signs a second that eyes take in when nothing can be heard
_LEAD, _TAIL, _LINGER = 7, 9, 20
_ENDINGS = "。！？.!?…"


@dataclass(frozen=True, slots=True)
class Beat:
    """A line in a shot: from which frame, for how many; ``said`` is None when it is only shown.

    ``told`` is what listening to it has shown.
    """

    line: Line
    said: Said | None
    start: int
    frames: int
    told: Listened | None = None

    @property
    def end(self) -> int:
        """The frame after its last."""
        return self.start + self.frames


@dataclass(frozen=True, slots=True)
class Timed:
    """A shot with its lines in time."""

    shot: Shot
    beats: tuple[Beat, ...]
    frames: int


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a shot that is filmed in one go."""

    start: int
    frames: int


def frames_of(line: Line, said: Said | None) -> int:
    """How many frames a line takes."""
    if said is not None:
        return max(1, math.ceil(said.seconds * FPS))
    return max(FPS, math.ceil(len(words_of(line)) / _READ * FPS))


def timed(
    shot: Shot, told: Sequence[tuple[Line, Said | None]], pace: float, last: bool = False
) -> Timed:
    """Place the lines of a shot one after the other, with the pauses that sense asks for.

    The ``last`` shot of a scene lingers.
    """
    at = round(_LEAD * pace)
    beats: list[Beat] = []
    for n, (line, said) in enumerate(told):
        beat = Beat(line, said, at, frames_of(line, said))
        beats.append(beat)
        following = told[n + 1][0] if n + 1 < len(told) else None
        at = beat.end + round(_pause(line, following) * pace)
    if not beats:
        at = round(_still(shot.rhythm) * pace)
    if last:
        at += round(_LINGER * pace)
    return Timed(shot, tuple(beats), max(at, SHORTEST))


def _still(rhythm: Rhythm) -> int:
    """How long a shot without words lasts."""
    match rhythm:
        case Rhythm.ESTABLISH | Rhythm.SILENCE:
            return round(2.6 * FPS)
        case Rhythm.TALK | Rhythm.TURN:
            return round(1.6 * FPS)
        case Rhythm.BURST:
            return FPS
        case _:
            assert_never(rhythm)


def _pause(line: Line, following: Line | None) -> int:
    """The frames of quiet after a line."""
    if following is None:
        return _TAIL
    match line:
        case Narrated():
            return 8 if words_of(line).rstrip()[-1:] in _ENDINGS else 3
        case Spoken() | Choice():
            return 5 if isinstance(following, Narrated) else 9
        case Thought() | Sung():
            return 10
        case Sound():
            return 6
        case _:
            assert_never(line)


def parts(timed_shot: Timed, breaks: Sequence[int] = ()) -> tuple[Part, ...]:
    """Cut a long shot where a line begins, else where a subtitle changes (``breaks``)."""
    whole = timed_shot.frames
    if whole <= LONGEST:
        return (Part(0, whole),)
    starts = [beat.start - 3 for beat in timed_shot.beats[1:]]
    count = math.ceil(whole / _PART) if whole > 2 * _PART else 2
    cuts = [0]
    for n in range(1, count):
        ideal = whole * n / count
        found = _nearest(starts, breaks, ideal, cuts[-1] + _LEAST, whole - _LEAST)
        if found is not None:
            cuts.append(found)
    return tuple(Part(a, b - a) for a, b in zip(cuts, [*cuts[1:], whole], strict=True))


def _nearest(
    starts: Sequence[int], breaks: Sequence[int], ideal: float, first: int, last: int
) -> int | None:
    """The best frame to cut at from ``first`` to ``last``; line starts count for more."""
    choices = [(abs(at - ideal), at) for at in starts if first <= at <= last]
    choices += [(abs(at - ideal) + 1.5 * FPS, at) for at in breaks if first <= at <= last]
    best = min(choices, default=None)
    return best[1] if best and best[0] < _PART else None
