"""How a shot is filmed: its layers, its camera, who speaks, what falls from the sky."""

from dataclasses import dataclass, replace
from typing import assert_never

from yanyi.art.film_acting import Acting
from yanyi.art.film_air import Air, air_of
from yanyi.art.film_caption import Caption
from yanyi.art.film_light import EVEN
from yanyi.art.film_shot import Fade, Plate, Shot
from yanyi.art.film_whip import STEADY, Whip
from yanyi.models.answers import Drawn, Flat, Layered
from yanyi.models.blob import Blob
from yanyi.models.states import BLINK, LEFT, MOUTHS, NEAREST, REST, RIGHT, SHADOW, state
from yanyi.perform.film.acting import acting
from yanyi.perform.film.camera import camera_of
from yanyi.perform.film.clips import Moving
from yanyi.perform.film.lighting import light_of
from yanyi.perform.film.shores import water_of
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import Part, Timed


@dataclass(frozen=True, slots=True)
class Take:
    """One segment to be filmed: the recipe's parameters and its inputs.

    ``captions`` are lettered over it. Of a split screen it is the left half, and has ``right`` of
    it another.
    """

    shot: Shot
    inputs: tuple[Blob, ...]
    captions: tuple[Caption, ...] = ()
    right: "Take | None" = None

    @property
    def lettered(self) -> Shot:
        """The shot with its captions."""
        return replace(self.shot, captions=self.captions)


_SLOPE = 0.36
"""How much nearer the lower edge of a flat picture is taken to be than its upper one."""


def take(
    timed: Timed,
    part: Part,
    number: int,
    drawn: Drawn,
    size: Size,
    fade: Fade,
    whip: Whip = STEADY,
) -> Take:
    """Plan the ``number``-th part of a shot."""
    air = air_of(timed.shot.view.setting)
    actors = acting(timed, part, drawn, size.width)
    plates, inputs = _needed(*plates_of(drawn, size, falls=air is not Air.STILL), actors)
    shot = Shot(
        width=size.width,
        height=size.height,
        frames=part.frames,
        plates=plates,
        camera=camera_of(timed, part, number, drawn, size),
        acting=actors,
        air=air,
        seed=timed.shot.view.setting.seed % 100_000 + number,
        fade=fade,
        fps=timed.fps,
        light=light_of(timed, part),
        water=water_of(timed.shot.view, size) if isinstance(drawn, Layered) else None,
        whip=whip,
    )
    return Take(shot, inputs)


def footage(timed: Timed, part: Part, one: Moving, size: Size) -> Take:
    """A part of a shot for which there is a moving picture."""
    shot = Shot(
        width=size.width,
        height=size.height,
        frames=part.frames,
        plates=(),
        fps=timed.fps,
        light=light_of(timed, part) if one.graded else EVEN,
        footage=replace(one.footage, since=part.start),
    )
    return Take(shot, (one.video,))


def _needed(
    plates: tuple[Plate, ...], inputs: tuple[Blob, ...], actors: tuple[Acting, ...]
) -> tuple[tuple[Plate, ...], tuple[Blob, ...]]:
    """The plates without the faces that nobody makes, so that these change no segment."""
    faces = {one.actor: _faces(one) for one in actors}
    kept = [
        (plate, blob)
        for plate, blob in zip(plates, inputs, strict=True)
        if plate.actor < 0
        or plate.state in (REST, SHADOW)
        or plate.state in faces.get(plate.actor, ())
    ]
    return tuple(plate for plate, _ in kept), tuple(blob for _, blob in kept)


def _faces(one: Acting) -> frozenset[str]:
    """Every face that a figure makes, or that may take the place of one."""
    mouths = [MOUTHS[sign] for sign in set(one.lips) if sign in MOUTHS]
    eyes = {BLINK, *(glance.gaze for glance in one.glances if glance.gaze)}
    if one.turns and eyes & {LEFT, RIGHT}:
        eyes |= {LEFT, RIGHT}
    near = {name for mouth in mouths for name in NEAREST.get(mouth, (mouth,))}
    feelings = {"", *(change.feeling for change in one.changes)}
    return frozenset(state(face, feeling) for face in {"", *eyes, *near} for feeling in feelings)


def plates_of(
    drawn: Drawn, size: Size, falls: bool = False
) -> tuple[tuple[Plate, ...], tuple[Blob, ...]]:
    """The layers of a picture as plates, and their images; weather that ``falls`` is left out."""
    match drawn:
        case Flat():
            plate = Plate(0.6, 0, 0, size.width, size.height, slope=_SLOPE)
            return (plate,), (drawn.image,)
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
