"""Planned scenes, and how each is changed where it passes into the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from yanyi.media.subtitles import Track
from yanyi.models.answers import Box, Drawn
from yanyi.perform.film.joints import (
    DISSOLVE,
    Joint,
    carried_on,
    dissolves,
    joint_of,
    matched,
)
from yanyi.perform.film.staging import Take
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import Timed

_RISE, _FALL = 0.6, 0.75
"""Seconds in which a scene comes out of the dark, and goes into it."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A shot ready to be filmed: its lines in time, its picture, its takes, its words."""

    timed: Timed
    drawn: Drawn
    takes: tuple[Take, ...]
    tracks: tuple[Track, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedScene:
    """The shots of a scene, and the take it dissolves into, if it does."""

    shots: tuple[Planned, ...]
    into: Take | None = None

    @property
    def takes(self) -> tuple[Take, ...]:
        """All takes, in order."""
        return tuple(one for shot in self.shots for one in shot.takes)


def linked(scenes: Sequence[PlannedScene], size: Size, fps: int) -> list[PlannedScene]:
    """Scenes that follow one another, each passing into the next."""
    kept = list(scenes)
    rise, fall, mingled = (round(one * fps) for one in (_RISE, _FALL, DISSOLVE))
    dissolving: list[int] = []
    for n, (one, other) in enumerate(pairwise(scenes)):
        before, after = one.shots[-1], other.shots[0]
        joint = joint_of(before.timed.shot, after.timed.shot)
        if joint is Joint.DISSOLVE and _dissolves(before.takes[-1], after.takes[0], mingled):
            dissolving.append(n)
            kept[n] = _ended(kept[n], tail=mingled)
            kept[n + 1] = _begun(kept[n + 1], lead=mingled)
        elif joint is Joint.FADE:
            kept[n], kept[n + 1] = _ended(kept[n], fall=fall), _begun(kept[n + 1], rise=rise)
        elif joint is Joint.MATCH:
            kept[n + 1] = _matched(kept[n], kept[n + 1], size)
    if kept:
        kept[0] = _begun(kept[0], rise=rise)
        kept[-1] = _ended(kept[-1], fall=fall)
    for n in dissolving:
        kept[n] = replace(kept[n], into=kept[n + 1].takes[0])
    return kept


def _dissolves(before: Take, after: Take, frames: int) -> bool:
    """Whether a take can dissolve into another in so many frames; a split screen is only cut."""
    whole = before.right is None and after.right is None
    return whole and dissolves(before.shot.frames, after.shot.frames, frames)


def _begun(scene: PlannedScene, rise: int = 0, lead: int = 0) -> PlannedScene:
    """The scene coming out of the dark, or out of the one before."""

    def begun(one: Take) -> Take:
        fade = replace(one.shot.fade, rise=rise)
        right = begun(one.right) if one.right else None
        return replace(one, shot=replace(one.shot, fade=fade, lead=lead), right=right)

    first = scene.shots[0]
    first = replace(first, takes=(begun(first.takes[0]), *first.takes[1:]))
    return replace(scene, shots=(first, *scene.shots[1:]))


def _ended(scene: PlannedScene, fall: int = 0, tail: int = 0) -> PlannedScene:
    """The scene going into the dark, or into the one after."""

    def ended(one: Take) -> Take:
        fade = replace(one.shot.fade, fall=fall)
        right = ended(one.right) if one.right else None
        return replace(one, shot=replace(one.shot, fade=fade, tail=tail), right=right)

    last = scene.shots[-1]
    last = replace(last, takes=(*last.takes[:-1], ended(last.takes[-1])))
    return replace(scene, shots=(*scene.shots[:-1], last))


def _matched(scene: PlannedScene, following: PlannedScene, size: Size) -> PlannedScene:
    """The following scene begun where the eye is: at the same head, else in the same movement."""
    before, after = scene.shots[-1], following.shots[0]
    shot = after.takes[0].shot
    if after.takes[0].right is not None:
        return following
    heads = _shared_heads(before, after)
    fits = matched(shot.camera, *heads, size) if heads else None
    camera = fits or carried_on(shot.camera, before.takes[-1].shot.camera)
    first = replace(after.takes[0], shot=replace(shot, camera=camera))
    begun = replace(after, takes=(first, *after.takes[1:]))
    return replace(following, shots=(begun, *following.shots[1:]))


def _shared_heads(before: Planned, after: Planned) -> tuple[Box, Box] | None:
    """The heads of somebody who is seen both after and before a cut."""
    was, now = (
        {
            one.timed.shot.roles[figure.actor]: figure.head
            for figure in one.drawn.figures
            if figure.actor < len(one.timed.shot.roles)
        }
        for one in (before, after)
    )
    shared = next((role for role in now if role in was), None)
    return (now[shared], was[shared]) if shared is not None else None
