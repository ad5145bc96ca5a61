"""Where the camera looks in a part of a shot, and what shakes it."""

from dataclasses import replace

from yanyi.art.film_camera import FOCUS, Aim, Camera, Ease, Rack, unit_of
from yanyi.art.film_whip import Whip
from yanyi.board.types import Shot
from yanyi.board.vocabulary import Move, Rhythm
from yanyi.models.answers import Box, Drawn, Flat
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.acting import speakers_in
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import ATTACK, Part, Timed
from yanyi.story.types import Sound
from yanyi.story.vocabulary import Emotion

_PUSH, _PAN, _TILT = 0.013, 13.0, 8.0  # a second: growth, pixels of 720 rows
_TRACK, _CREEP = 20.0, 0.008  # a second: pixels, growth
_NEAR = 1.24
_FAR = 0.25
"""The depth of the distance, for the focus."""
_RACKED = 1.1  # seconds that the focus takes
_ENTER, _LEAVE = 0.36, 0.16
"""Seconds in which the camera is thrown into a shot, and out of the one before."""
_BREAKING = frozenset({Emotion.ANGRY, Emotion.AFRAID, Emotion.DETERMINED})
_STRONG = 0.7
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
        camera = _move(timed.shot, seconds, size, focus)
        return replace(camera, rack=None) if isinstance(drawn, Flat) else camera
    shown = focus or list(heads.values())[:1]
    if number % 2 and shown:
        return _near(shown[0], seconds, size)
    later = replace(timed.shot, move=_LATER[number % len(_LATER)])
    return _move(later, seconds, size, focus)


_LATER = (Move.TRACK_LEFT, Move.PAN_RIGHT, Move.PULL, Move.TRACK_RIGHT)
"""Moves of the later parts of a long shot, where no face is gone to."""


def whip_of(shot: Shot, following: Shot | None, first: bool, last: bool, fps: int) -> Whip:
    """How the camera is thrown into a shot, and out of it into the next.

    ``first`` and ``last`` say which ends of the shot a part of it has.
    """
    enter, leave = shot.move is Move.WHIP and first, False
    if following is not None and following.move is Move.WHIP:
        leave = last
    thrown = following if leave and following is not None else shot
    frames = round(_ENTER * fps) if enter else 0, round(_LEAVE * fps) if leave else 0
    return Whip(*frames, _way(thrown))


def _way(shot: Shot) -> int:
    """A whip goes to the side where somebody stands."""
    return -1 if any(actor.x < 0.5 for actor in shot.view.actors[:1]) else 1


def _near(head: Box, seconds: float, size: Size) -> Camera:
    """A closer look at a figure that keeps its whole head in the picture."""
    x = ((head.left + head.right) / 2 - size.width / 2) * 0.62
    highest = head.top - size.height / 2 + (0.5 - 0.06) * size.height / _NEAR
    y = min(((head.top + head.bottom) / 2 - size.height * 0.4) * 0.7, highest)
    end = _NEAR + min(0.05, _PUSH * seconds / 2)
    return Camera(Aim(x * 0.92, y, _NEAR), Aim(x, y, end))


def _move(shot: Shot, seconds: float, size: Size, focus: list[Box]) -> Camera:
    """The board's move at a gentle speed; a push goes towards who speaks."""
    middle = size.width / 2
    x = ((focus[0].left + focus[0].right) / 2 - middle) * 0.09 if focus else 0.0
    match shot.move:
        case Move.HOLD:
            return Camera(Aim(zoom=1.015), Aim(x * 0.4, zoom=1.015 + min(0.03, 0.005 * seconds)))
        case Move.PUSH:
            return _push(shot, seconds, x)
        case Move.PULL:
            return Camera(Aim(x, zoom=_grown(seconds)), Aim(zoom=1.01), ease=Ease.GLIDE)
        case Move.CLOSE_UP | Move.SPLIT:
            end = 1.02 + min(0.09, max(0.012, _CREEP * seconds))
            return Camera(Aim(x * 0.6, zoom=1.02), Aim(x * 0.6, zoom=end), ease=Ease.EVEN)
        case Move.RACK:
            return replace(_rack(shot, seconds), end=Aim(x * 0.4, zoom=1.05))
        case Move.WHIP:
            return Camera(Aim(x * 0.5, zoom=1.03), Aim(x, zoom=1.1), ease=Ease.SETTLE)
        case Move.INSERT:
            down = min(size.height * 0.03, unit_of(size.width, size.height) * (5 + 2 * seconds))
            return Camera(Aim(-down, down, 1.08), Aim(down, -down, 1.12), ease=Ease.GLIDE)
        case _:
            return _travel(shot, seconds, size)


def _grown(seconds: float) -> float:
    return 1.01 + min(0.13, max(0.035, _PUSH * seconds))


def _push(shot: Shot, seconds: float, x: float) -> Camera:
    """Nearer and nearer; with growing speed where somebody breaks out."""
    breaking = any(
        actor.intensity >= _STRONG and actor.emotion in _BREAKING for actor in shot.view.actors
    )
    if breaking:
        return Camera(Aim(zoom=1.01), Aim(x, zoom=_grown(seconds) + 0.03), ease=Ease.GATHER)
    return Camera(Aim(zoom=1.01), Aim(x, zoom=_grown(seconds)))


def _rack(shot: Shot, seconds: float) -> Camera:
    """The focus comes from the distance to who is near; in a silence it goes away from them."""
    since = min(0.3, 0.8 / seconds)
    until = min(0.9, since + _RACKED / seconds)
    ends = (FOCUS, _FAR) if shot.rhythm is Rhythm.SILENCE else (_FAR, FOCUS)
    rack = Rack(*ends, round(since, 3), round(until, 3))
    return Camera(Aim(zoom=1.02), Aim(zoom=1.05), rack=rack)


def _travel(shot: Shot, seconds: float, size: Size) -> Camera:
    """Moves that go over the picture: a rise, along what is near, aside, up or down."""
    unit = unit_of(size.width, size.height)
    pan = min(size.width * 0.055, unit * max(16.0, _PAN * seconds / 2))
    track = min(size.width * 0.06, unit * max(20.0, _TRACK * seconds / 2))
    tilt = min(size.height * 0.05, unit * max(10.0, _TILT * seconds / 2))
    if shot.move is Move.ESTABLISH:
        aside = track * 0.6 if shot.view.setting.seed % 2 else -track * 0.6
        rise = min(tilt, size.height * 0.045)
        return Camera(Aim(-aside, rise, 1.13), Aim(aside, -rise, 1.04), ease=Ease.GLIDE)
    reach, zoom, ease = _TRAVELS[shot.move]
    x = reach[0] * (track if ease is Ease.EVEN else pan)
    y = reach[1] * tilt
    return Camera(Aim(-x, -y, zoom), Aim(x, y, zoom), ease=ease)


_TRAVELS = {
    Move.PAN_LEFT: ((-1, 0), 1.09, Ease.STEADY),
    Move.PAN_RIGHT: ((1, 0), 1.09, Ease.STEADY),
    Move.TRACK_LEFT: ((-1, 0), 1.11, Ease.EVEN),
    Move.TRACK_RIGHT: ((1, 0), 1.11, Ease.EVEN),
    Move.TILT_UP: ((0, -1), 1.09, Ease.GLIDE),
    Move.TILT_DOWN: ((0, 1), 1.09, Ease.GLIDE),
}
"""Where a move goes (right and down), how near it is, and how it goes through its time."""


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
