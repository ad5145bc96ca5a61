"""How a shot is filmed: its layers, its camera, who speaks, what falls from the sky."""

from dataclasses import dataclass, replace
from typing import assert_never

from yanyi.art.film_air import Air, air_of
from yanyi.art.film_camera import Aim, Camera
from yanyi.art.film_shot import Acting, Fade, Plate, Shot
from yanyi.board.vocabulary import Move
from yanyi.media.video_grid import FPS
from yanyi.models.answers import Box, Drawn, Flat, Layered
from yanyi.models.blob import Blob
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import ATTACK, Beat, Part, Timed
from yanyi.story.types import Sound, Spoken, Sung
from yanyi.story.walk import speaker_of

_PUSH, _PAN, _TILT = 0.013, 13.0, 8.0  # a second: growth, pixels, pixels
_NEAR = 1.24
_BLOWS = frozenset(
    {Event.CANNON, Event.EXPLOSION, Event.SLAM, Event.CRASH, Event.THUD, Event.SHOT, Event.THUNDER}
)
"""What shakes the picture."""


@dataclass(frozen=True, slots=True)
class Take:
    """One segment to be filmed: the recipe's parameters and its inputs."""

    shot: Shot
    inputs: tuple[Blob, ...]


def take(timed: Timed, part: Part, number: int, drawn: Drawn, size: Size, fade: Fade) -> Take:
    """Plan the ``number``-th part of a shot."""
    air = air_of(timed.shot.view.setting)
    plates, inputs = plates_of(drawn, size, falls=air is not Air.STILL)
    speakers = _speakers(timed, part)
    shot = Shot(
        width=size.width,
        height=size.height,
        frames=part.frames,
        plates=plates,
        camera=replace(
            _camera(timed, part, number, drawn, size, speakers), jolts=_jolts(timed, part)
        ),
        acting=_acting(timed, part, drawn),
        air=air,
        seed=timed.shot.view.setting.seed % 100_000 + number,
        fade=fade,
    )
    return Take(shot, inputs)


def plates_of(
    drawn: Drawn, size: Size, falls: bool = False
) -> tuple[tuple[Plate, ...], tuple[Blob, ...]]:
    """The layers of a picture as plates, and their images; weather that ``falls`` is left out."""
    match drawn:
        case Flat():
            return (Plate(0.6, 0, 0, size.width, size.height),), (drawn.image,)
        case Layered():
            layers = [one for one in drawn.layers if not (falls and one.state == "air")]
            plates = tuple(
                Plate(
                    layer.depth,
                    layer.left,
                    layer.top,
                    layer.width,
                    layer.height,
                    layer.actor,
                    layer.state,
                    fixed=layer.state == "finish",
                )
                for layer in layers
            )
            return plates, tuple(layer.image for layer in layers)
        case _:
            assert_never(drawn)


def scenery(drawn: Drawn, size: Size) -> tuple[tuple[Plate, ...], tuple[Blob, ...]]:
    """The plates of a picture without its figures, where it has any others."""
    plates, inputs = plates_of(drawn, size)
    kept = [
        (plate, blob)
        for plate, blob in zip(plates, inputs, strict=True)
        if plate.actor < 0 and plate.depth < 0.9
    ]
    return tuple(plate for plate, _ in kept), tuple(blob for _, blob in kept)


def _speakers(timed: Timed, part: Part) -> list[int]:
    """The actors who speak during a part, in order."""
    roles = timed.shot.roles
    found = [
        roles.index(speaker_of(beat.line))
        for beat in timed.beats
        if speaker_of(beat.line) in roles
        and beat.start < part.start + part.frames
        and beat.end > part.start
    ]
    return list(dict.fromkeys(found))


def _acting(timed: Timed, part: Part, drawn: Drawn) -> tuple[Acting, ...]:
    """What every figure of the picture does during a part."""
    if isinstance(drawn, Flat):
        return ()
    actors = sorted({layer.actor for layer in drawn.layers if layer.actor >= 0})
    looks = timed.shot.view.actors
    return tuple(
        Acting(actor, _mouth(timed, part, actor), looks[actor].look.seed % 100_000 + part.frames)
        for actor in actors
        if actor < len(looks)
    )


def _jolts(timed: Timed, part: Part) -> tuple[int, ...]:
    """The frames of a part at which a blow falls: a sound word, or what shakes the ground."""
    found = [beat.start + ATTACK for beat in timed.beats if isinstance(beat.line, Sound)]
    found += [
        beat.start + one.frame
        for beat in timed.beats
        for one in beat.strikes
        if one.heard.event in _BLOWS and not one.heard.far
    ]
    inside = range(part.start, part.start + part.frames)
    return tuple(at - part.start for at in sorted(set(found)) if at in inside)


def _mouth(timed: Timed, part: Part, actor: int) -> str:
    """The mouth of a figure, a digit a frame of the part; empty when it never opens."""
    roles = timed.shot.roles
    row = ["0"] * timed.frames
    for beat in timed.beats:
        if _says(beat) and actor < len(roles) and speaker_of(beat.line) == roles[actor]:
            digits = beat.said.mouth[: beat.frames] if beat.said else ""
            row[beat.start : beat.start + len(digits)] = digits
    cut = "".join(row[part.start : part.start + part.frames])
    return cut if cut.strip("0") else ""


def _says(beat: Beat) -> bool:
    return isinstance(beat.line, Spoken | Sung)


def _camera(
    timed: Timed, part: Part, number: int, drawn: Drawn, size: Size, speakers: list[int]
) -> Camera:
    """The move of a part: the board's own first, then nearer to who speaks, then back again."""
    seconds = part.frames / FPS
    heads = {figure.actor: figure.head for figure in drawn.figures}
    focus = [heads[actor] for actor in speakers if actor in heads][:1]
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
