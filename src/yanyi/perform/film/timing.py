"""When everything in a film happens, in whole frames from the start of its shot."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import assert_never

from yanyi.board.types import Shot
from yanyi.board.vocabulary import Rhythm
from yanyi.media.video_grid import FPS, SHORTEST
from yanyi.models.answers import Said
from yanyi.models.speech import WordTime
from yanyi.perform.film.foley import Happening
from yanyi.perform.listening import Listened
from yanyi.perform.sounding import Heard
from yanyi.story.types import Choice, Line, Narrated, Sound, Spoken, Sung, Thought
from yanyi.story.walk import words_of

ATTACK = 0.08
"""Seconds from the start of a clip to its sound."""
LONGEST = 12
"""A shot of more seconds than this is seen in several parts."""
_PART, _LEAST = 8, 2
_BEFORE = 0.125
"""Seconds before a line at which a long shot is cut."""
_READ = 9  # signs a second that eyes take in when nothing can be heard
_LEAD, _TAIL, _LINGER = 0.3, 0.375, 0.83
_ENDINGS = "。！？.!?…"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A line that is to be told: what is heard of it, and what happens in its pauses.

    Without ``told`` it is only shown; ``lips`` is the track of who says it in sight.
    """

    line: Line
    told: Listened | None = None
    happenings: tuple[Happening, ...] = ()
    lips: str = ""

    @property
    def said(self) -> Said | None:
        """What is said of it."""
        return self.told.said if self.told else None


@dataclass(frozen=True, slots=True)
class Rest:
    """So many more frames of pause at a second of a clip."""

    at: float
    frames: int


@dataclass(frozen=True, slots=True)
class Strike:
    """An event, so many frames after the beginning of its beat."""

    frame: int
    heard: Heard


@dataclass(frozen=True, slots=True)
class Beat:
    """A line in a shot: from which frame, for how many; without ``told`` it is only shown.

    Its words pause at the ``rests`` for what happens in them; what happens after them is for
    ``wait`` frames heard alone. ``lips`` has a sign for every 1/24 s of the clip.
    """

    line: Line
    start: int
    frames: int
    told: Listened | None = None
    rests: tuple[Rest, ...] = ()
    strikes: tuple[Strike, ...] = ()
    wait: int = 0
    fps: int = FPS
    lips: str = ""

    @property
    def said(self) -> Said | None:
        """What is said of it."""
        return self.told.said if self.told else None

    @property
    def end(self) -> int:
        """The frame after its last."""
        return self.start + self.frames

    @property
    def spoken(self) -> tuple[tuple[int, float, float], ...]:
        """Its clip in pieces: the frame at which each begins, its first second and its last."""
        if self.said is None:
            return ()
        cuts = [0.0, *(rest.at for rest in self.rests), self.said.seconds]
        waited = list(accumulate((rest.frames for rest in self.rests), initial=0))
        return tuple(
            (self.start + round(first * self.fps) + frames, first, last)
            for first, last, frames in zip(cuts, cuts[1:], waited, strict=False)
        )

    @property
    def words(self) -> tuple[WordTime, ...]:
        """Its words in the seconds of the beat, as far as they are known."""
        known = self.told.words if self.told else ()
        return tuple(
            replace(word, start_s=self._at(word.start_s), end_s=self._at(word.end_s))
            for word in known
        )

    def _at(self, second: float) -> float:
        """A second of the clip as one of the beat."""
        waited = sum(rest.frames for rest in self.rests if rest.at <= second)
        return round(second + waited / self.fps, 3)


@dataclass(frozen=True, slots=True)
class Timed:
    """A shot with its lines in time."""

    shot: Shot
    beats: tuple[Beat, ...]
    frames: int
    fps: int = FPS

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.frames / self.fps


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a shot that is filmed in one go."""

    start: int
    frames: int


def frames_of(line: Line, said: Said | None, fps: int = FPS) -> int:
    """How many frames a line takes."""
    if said is not None:
        return max(1, math.ceil(said.seconds * fps))
    return max(fps, math.ceil(len(words_of(line)) / _READ * fps))


def beat_of(delivery: Delivery, start: int, fps: int = FPS) -> Beat:
    """A line told from a frame on, with what happens in it."""
    line, said = delivery.line, delivery.said
    frames, attack = frames_of(line, said, fps), round(ATTACK * fps)
    inside = [one for one in delivery.happenings if one.at is not None]
    after = [one for one in delivery.happenings if one.at is None]
    rests: list[Rest] = []
    strikes: list[Strike] = []
    waited = 0
    for one in inside:
        at = one.at or 0.0
        strikes.append(Strike(math.floor((at - one.gap / 2) * fps) + waited + attack, one.heard))
        rests.append(Rest(at, max(1, math.ceil((one.room - one.gap) * fps))))
        waited += rests[-1].frames
    ends = frames + waited
    wait = 0
    for one in after:
        strikes.append(Strike(wait + attack if said is None else ends + wait, one.heard))
        wait += math.ceil(one.room * fps)
    if said is None:
        ends, wait = max(ends, wait), 0
    return Beat(
        line, start, ends, delivery.told, tuple(rests), tuple(strikes), wait, fps, delivery.lips
    )


def timed(
    shot: Shot, told: Sequence[Delivery], pace: float, last: bool = False, fps: int = FPS
) -> Timed:
    """Place the lines of a shot one after the other, with the pauses that sense asks for.

    The ``last`` shot of a scene lingers.
    """
    at = round(_LEAD * fps * pace)
    beats: list[Beat] = []
    for n, delivery in enumerate(told):
        beat = beat_of(delivery, at, fps)
        beats.append(beat)
        following = told[n + 1].line if n + 1 < len(told) else None
        at = beat.end + max(beat.wait, round(_pause(delivery.line, following) * fps * pace))
    if not beats:
        at = round(_still(shot.rhythm) * fps * pace)
    if last:
        at += round(_LINGER * fps * pace)
    return Timed(shot, tuple(beats), max(at, SHORTEST), fps)


def _still(rhythm: Rhythm) -> float:
    """How many seconds a shot without words lasts."""
    match rhythm:
        case Rhythm.ESTABLISH | Rhythm.SILENCE:
            return 2.6
        case Rhythm.TALK | Rhythm.TURN:
            return 1.6
        case Rhythm.BURST:
            return 1.0
        case _:
            assert_never(rhythm)


def _pause(line: Line, following: Line | None) -> float:
    """The seconds of quiet after a line."""
    if following is None:
        return _TAIL
    match line:
        case Narrated():
            return 0.33 if words_of(line).rstrip()[-1:] in _ENDINGS else 0.125
        case Spoken() | Choice():
            return 0.2 if isinstance(following, Narrated) else 0.375
        case Thought() | Sung():
            return 0.42
        case Sound():
            return 0.25
        case _:
            assert_never(line)


def parts(timed_shot: Timed, breaks: Sequence[int] = ()) -> tuple[Part, ...]:
    """Cut a long shot where a line begins, else where a subtitle changes (``breaks``).

    Where both may be, beginnings count for more.
    """
    whole, fps = timed_shot.frames, timed_shot.fps
    if whole <= LONGEST * fps:
        return (Part(0, whole),)
    starts = [beat.start - round(_BEFORE * fps) for beat in timed_shot.beats[1:]]
    part, least = _PART * fps, _LEAST * fps
    count = math.ceil(whole / part) if whole > 2 * part else 2
    cuts = [0]
    for n in range(1, count):
        ideal = whole * n / count
        choices = [(abs(at - ideal), at) for at in starts]
        choices += [(abs(at - ideal) + 1.5 * fps, at) for at in breaks]
        inside = [one for one in choices if cuts[-1] + least <= one[1] <= whole - least]
        best = min(inside, default=None)
        if best and best[0] < part:
            cuts.append(best[1])
    return tuple(Part(a, b - a) for a, b in zip(cuts, [*cuts[1:], whole], strict=True))
