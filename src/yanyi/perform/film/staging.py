"""How a shot is filmed: its layers, its camera, who speaks, what falls from the sky."""

from dataclasses import dataclass
from typing import assert_never

from yanyi.art.film_air import Air, air_of
from yanyi.art.film_shot import Fade, Plate, Shot
from yanyi.art.film_whip import STEADY, Whip
from yanyi.models.answers import Drawn, Flat, Layered
from yanyi.models.blob import Blob
from yanyi.perform.film.acting import acting
from yanyi.perform.film.camera import camera_of
from yanyi.perform.film.lighting import light_of
from yanyi.perform.film.shores import water_of
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import Part, Timed


@dataclass(frozen=True, slots=True)
class Take:
    """One segment to be filmed: the recipe's parameters and its inputs.

    Of a split screen it is the left half, and has ``right`` of it another.
    """

    shot: Shot
    inputs: tuple[Blob, ...]
    right: "Take | None" = None


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
    plates, inputs = plates_of(drawn, size, falls=air is not Air.STILL)
    shot = Shot(
        width=size.width,
        height=size.height,
        frames=part.frames,
        plates=plates,
        camera=camera_of(timed, part, number, drawn, size),
        acting=acting(timed, part, drawn),
        air=air,
        seed=timed.shot.view.setting.seed % 100_000 + number,
        fade=fade,
        light=light_of(timed, part),
        water=water_of(timed.shot.view, size) if isinstance(drawn, Layered) else None,
        whip=whip,
    )
    return Take(shot, inputs)


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
