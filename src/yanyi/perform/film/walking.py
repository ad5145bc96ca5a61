"""Who walks into a shot and who walks out of it, and who turns about for that."""

from dataclasses import dataclass

from yanyi.art.film_acting import Build, Walk
from yanyi.board.types import Actor
from yanyi.board.vocabulary import Framing, Pose
from yanyi.perform.film.timing import Timed
from yanyi.story.walk import speaker_of

_SEEN = frozenset({Framing.WIDE, Framing.MEDIUM, Framing.ESTABLISHING})
_FAST = 3.6  # heights of the head that one walks in a second
_RUNNING = 1.7
_QUICKEST, _SLOWEST = 0.9, 2.8  # seconds
_MARGIN = 90.0  # pixels out of sight
_ROOTED = frozenset(
    {Pose.SIT, Pose.KNEEL, Pose.LIE, Pose.RIDE, Pose.EMBRACE, Pose.HOLD_HANDS, Pose.SLUMP,
     Pose.CROUCH, Pose.FALL, Pose.STRIKE}
)  # fmt: skip
"""Poses in which nobody goes anywhere."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The walks of a figure, and the seconds at which it turns about."""

    walks: tuple[Walk, ...] = ()
    turns: tuple[float, ...] = ()


def steps(timed: Timed, actor: int, build: Build, body: tuple[float, float], wide: int) -> Steps:
    """The steps of an actor, whose ``body`` reaches from left to right in a picture so ``wide``."""
    shot, role = timed.shot, timed.shot.roles[actor]
    who = shot.view.actors[actor]
    if shot.view.framing not in _SEEN or who.pose in _ROOTED:
        return Steps()
    if role in shot.enters:
        return _enters(timed, role, who, build, body, wide)
    if role in shot.leaves:
        return _leaves(timed, role, who, build, body, wide)
    return Steps()


def _enters(
    timed: Timed, role: str, who: Actor, build: Build, body: tuple[float, float], wide: int
) -> Steps:
    """From the side one will stand on; who has to speak at once has come already."""
    away = _away(who, body, wide)
    seconds = _seconds(away, who, build)
    said = [beat.start / timed.fps for beat in timed.beats if speaker_of(beat.line) == role]
    if said and said[0] < seconds * 0.6:
        return Steps()
    backwards = who.faces_right is (away > 0)
    return Steps((Walk(0.0, seconds, start=away),), (-1.0, seconds) if backwards else ())


def _leaves(
    timed: Timed, role: str, who: Actor, build: Build, body: tuple[float, float], wide: int
) -> Steps:
    """To one's own side when all is said, at the end of the shot."""
    away = _away(who, body, wide)
    seconds, whole = _seconds(away, who, build), timed.frames / timed.fps
    said = [beat.end / timed.fps for beat in timed.beats if speaker_of(beat.line) == role]
    begins = max(whole - seconds - 0.2, whole * 0.25, *said[-1:])
    if whole - begins < _QUICKEST / 2:
        return Steps()
    backwards = who.faces_right is not (away > 0)
    walk = Walk(round(begins, 3), round(begins + seconds, 3), end=away)
    return Steps((walk,), (round(begins, 3),) if backwards else ())


def _away(who: Actor, body: tuple[float, float], wide: int) -> float:
    """How far it is out of sight, below 0 to the left."""
    left, right = body
    return round(-right - _MARGIN if who.x < 0.5 else wide - left + _MARGIN, 1)


def _seconds(away: float, who: Actor, build: Build) -> float:
    fast = (build.head[3] - build.head[1]) * _FAST * (_RUNNING if who.pose is Pose.RUN else 1)
    return round(min(_SLOWEST, max(_QUICKEST, abs(away) / fast)), 3)
