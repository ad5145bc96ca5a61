"""Where the camera looks in a part of a shot, and what shakes it."""

from dataclasses import replace
from typing import assert_never

from yanyi.art.film_camera import Aim, Camera
from yanyi.board.vocabulary import Move
from yanyi.models.answers import Box, Drawn
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.acting import speakers_in
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import ATTACK, Part, Timed
from yanyi.story.types import Sound

_PUSH, _PAN, _TILT = 0.013, 13.0, 8.0  # a second: growth, pixels, pixels
_NEAR = 1.24
_BLOWS = frozenset(
    {Event.CANNON, Event.EXPLOSION, Event.SLAM, Event.CRASH, Event.THUD, Event.SHOT, Event.THUNDER}
)
"""What shakes the picture."""


def camera_of(timed: Timed, part: Part, number: int, drawn: Drawn, size: Size) -> Camera:
    """The camera of the ``number``-th part of a shot, shaken by the blows that fall in it."""
    return replace(_aimed(timed, part, number, drawn, size), jolts=_jolts(timed, part))


def _aimed(timed: Timed, part: Part, number: int, drawn: Drawn, size: Size) -> Camera:
    """The move of a part: the board's own first, then nearer to who speaks, then back again."""
    seconds = part.frames / timed.fps
    heads = {figure.actor: figure.head for figure in drawn.figures}
    focus = [heads[actor] for actor in speakers_in(timed, part) if actor in heads][:1]
    if number == 0:
        return _move(timed.shot.move, seconds, size, focus)
    shown = focus or list(heads.values())[:1]
    if number % 2 and shown:
        return _near(shown[0], seconds, size)
    if number % 2:
        return _move(Move.PAN_RIGHT, seconds, size, focus)
    return _move(Move.PULL, seconds, size, focus)


def _near(head: Box, seconds: float, size: Size) -> Camera:
    """A closer look at a figure that keeps its whole head in the picture."""
    x = ((head.left + head.right) / 2 - size.width / 2) * 0.62
    highest = head.top - size.height / 2 + (0.5 - 0.06) * size.height / _NEAR
    y = min(((head.top + head.bottom) / 2 - size.height * 0.4) * 0.7, highest)
    end = _NEAR + min(0.05, _PUSH * seconds / 2)
    return Camera(Aim(x * 0.92, y, _NEAR), Aim(x, y, end))


def _move(move: Move, seconds: float, size: Size, focus: list[Box]) -> Camera:
    """The board's move at a gentle speed; a push goes towards who speaks."""
    grown = 1.01 + min(0.13, max(0.035, _PUSH * seconds))
    middle = size.width / 2
    x = ((focus[0].left + focus[0].right) / 2 - middle) * 0.09 if focus else 0.0
    pan = min(size.width * 0.055, max(16.0, _PAN * seconds / 2))
    tilt = min(size.height * 0.05, max(10.0, _TILT * seconds / 2))
    match move:
        case Move.HOLD:
            return Camera(Aim(zoom=1.015), Aim(x * 0.4, zoom=1.015 + min(0.03, 0.005 * seconds)))
        case Move.PUSH:
            return Camera(Aim(zoom=1.01), Aim(x, zoom=grown))
        case Move.PULL:
            return Camera(Aim(x, zoom=grown), Aim(zoom=1.01))
        case Move.PAN_LEFT:
            return Camera(Aim(pan, zoom=1.09), Aim(-pan, zoom=1.09))
        case Move.PAN_RIGHT:
            return Camera(Aim(-pan, zoom=1.09), Aim(pan, zoom=1.09))
        case Move.TILT_UP:
            return Camera(Aim(y=tilt, zoom=1.09), Aim(y=-tilt, zoom=1.09))
        case Move.TILT_DOWN:
            return Camera(Aim(y=-tilt, zoom=1.09), Aim(y=tilt, zoom=1.09))
        case _:
            assert_never(move)


def _jolts(timed: Timed, part: Part) -> tuple[int, ...]:
    """The frames of a part at which a blow falls: a sound word, or what shakes the ground."""
    attack = round(ATTACK * timed.fps)
    found = [beat.start + attack for beat in timed.beats if isinstance(beat.line, Sound)]
    found += [
        beat.start + one.frame
        for beat in timed.beats
        for one in beat.strikes
        if one.heard.event in _BLOWS and not one.heard.far
    ]
    inside = range(part.start, part.start + part.frames)
    return tuple(at - part.start for at in sorted(set(found)) if at in inside)
