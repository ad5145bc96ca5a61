"""How one scene passes into the next: a cut, a match, a dissolve, or through the dark."""

from enum import StrEnum

from yanyi.art.film_camera import Aim, Camera
from yanyi.board.types import Setting, Shot
from yanyi.media.video_grid import SHORTEST
from yanyi.models.answers import Box
from yanyi.perform.film.studio import Size
from yanyi.story.vocabulary import Mood, Season, TimeOfDay

DISSOLVE = 1.0
"""Seconds of a dissolve; they are the last of the scene before, which lingers without words."""
_DARK = frozenset({TimeOfDay.NIGHT, TimeOfDay.EVENING, TimeOfDay.DUSK})
_HEAVY = frozenset({Mood.FEARFUL, Mood.TENSE, Mood.ANGRY, Mood.MELANCHOLY})
_LIGHT = frozenset({Mood.JOYFUL, Mood.COMIC, Mood.TENDER, Mood.CALM})
_NEARER = 1.34
"""The most that a picture is enlarged so that a head fits upon another."""
_ALIKE = 0.75
_SLACK = 0.94


class Joint(StrEnum):
    """What stands between two scenes."""

    CUT = "cut"
    MATCH = "match"
    DISSOLVE = "dissolve"
    FADE = "fade"


def joint_of(before: Shot, after: Shot) -> Joint:
    """The joint between the last shot of a scene and the first of the next, by what they mean."""
    here, there = before.view.setting, after.view.setting
    if _same_place(here, there):
        return Joint.DISSOLVE
    if here.kind is there.kind:
        return Joint.DISSOLVE if _time_passes(here, there) else Joint.MATCH
    if _far_apart(here, there):
        return Joint.FADE
    shared = set(before.roles) & set(after.roles)
    return Joint.MATCH if shared and before.view.framing is after.view.framing else Joint.CUT


def dissolves(before: int, after: int, frames: int) -> bool:
    """Whether segments of so many frames are long enough for a dissolve between them."""
    return before - frames >= SHORTEST and after >= SHORTEST


def matched(camera: Camera, head: Box, onto: Box, size: Size) -> Camera | None:
    """The move begun so that a head lies where another lay; None where it cannot.

    ``onto`` is where the other lay at rest, so that the length of its shot does not matter.
    """
    tall, wanted = head.bottom - head.top, onto.bottom - onto.top
    zoom = min(_NEARER, max(1.0, wanted / tall))
    if not _ALIKE < zoom * tall / wanted < 1 / _ALIKE:
        return None
    middle, level = size.width / 2, size.height / 2
    x = (head.left + head.right) / 2 - middle - ((onto.left + onto.right) / 2 - middle) / zoom
    y = (head.top + head.bottom) / 2 - level - ((onto.top + onto.bottom) / 2 - level) / zoom
    reach = (0.08 + (1 - 1 / zoom) / 2) * _SLACK
    if abs(x) > size.width * reach or abs(y) > size.height * reach:
        return None
    start = Aim(round(x, 1), round(y, 1), round(zoom, 3))
    end = Aim(camera.end.x, camera.end.y, max(camera.end.zoom, 1.01))
    return Camera(start, end, camera.jolts, camera.ease, camera.rack)


def carried_on(camera: Camera, before: Camera) -> Camera:
    """The move turned about where it would go against the one before."""
    went, goes = before.end.x - before.start.x, camera.end.x - camera.start.x
    if went * goes >= 0:
        return camera
    start, end = camera.start, camera.end
    return Camera(
        Aim(-start.x, start.y, start.zoom),
        Aim(-end.x, end.y, end.zoom),
        camera.jolts,
        camera.ease,
        camera.rack,
    )


def _same_place(here: Setting, there: Setting) -> bool:
    return (here.kind, here.seed, here.inside) == (there.kind, there.seed, there.inside)


def _time_passes(here: Setting, there: Setting) -> bool:
    return here.time is not there.time or _other_season(here, there)


def _other_season(here: Setting, there: Setting) -> bool:
    known = Season.UNKNOWN not in (here.season, there.season)
    return known and here.season is not there.season


def _far_apart(here: Setting, there: Setting) -> bool:
    """Whether so much changes that the eye needs a rest."""
    hours = (here.time in _DARK) != (there.time in _DARK)
    moods = {here.mood in _HEAVY, there.mood in _HEAVY} == {True, False} and (
        here.mood in _LIGHT or there.mood in _LIGHT
    )
    return hours or moods or _other_season(here, there)
