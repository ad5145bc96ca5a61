"""The changing face of a figure: small pictures laid into its own, only when another is shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.film_surface import surface_on
from yanyi.models.states import NEAREST, state

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Look:
    """What a face shows: mouth and eyes as in ``models.states``, empty as they were drawn.

    ``share`` (0 to 1) of the way it has gone over to ``feeling`` from the feeling ``before``.
    """

    mouth: str = ""
    eyes: str = ""
    feeling: str = ""
    before: str = ""
    share: float = 1.0


CALM = Look()


@dataclass(frozen=True, slots=True)
class Patch:
    """A small picture and where its corner lies in the figure's own."""

    image: skia.Image
    left: int
    top: int


class Faces:
    """A figure's picture; whoever draws it asks for the face first."""

    def __init__(self, rest: Pixels, patches: Mapping[str, tuple[Patch, ...]]) -> None:
        self._rest, self._pixels = rest, np.ascontiguousarray(rest.copy())
        self._patches = patches
        self._shown: tuple[tuple[str, float], ...] = ()
        self._surface = surface_on(self._pixels)
        self._image = skia.Image.fromarray(
            self._pixels, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType, copy=False
        )

    def show(self, look: Look) -> skia.Image:
        """The picture with this face: the same image every time, with other pixels in it."""
        wanted = tuple(self._laid(look))
        if wanted != self._shown:
            for name, _ in self._shown:
                self._wipe(self._patches[name])
            canvas = self._surface.getCanvas()
            for name, share in wanted:
                paint = skia.Paint(Alphaf=share)
                for one in self._patches[name]:
                    canvas.drawImage(one.image, one.left, one.top, skia.SamplingOptions(), paint)
            self._shown = wanted
        return self._image

    def mirrored(self) -> "Faces":
        """The same figure turned about."""
        width = self._rest.shape[1]
        flipped = {
            name: tuple(
                Patch(_flipped(one.image), width - one.left - one.image.width(), one.top)
                for one in patches
            )
            for name, patches in self._patches.items()
        }
        return Faces(np.ascontiguousarray(self._rest[:, ::-1]), flipped)

    def _laid(self, look: Look) -> Iterable[tuple[str, float]]:
        """What is laid over the figure at rest, in order, and how much of it shows."""
        now = look.feeling if look.share >= 0.5 else look.before
        for feeling, share in ((look.before, 1 - look.share), (look.feeling, look.share)):
            if feeling and share > 0 and state("", feeling) in self._patches:
                yield state("", feeling), round(share, 3)
        feeling = now if state("", now) in self._patches else ""
        for choices in (NEAREST.get(look.mouth, (look.mouth,)), (look.eyes,)):
            for one in choices:
                name = state(one, feeling)
                if one and name in self._patches:
                    yield name, 1.0
                    break

    def _wipe(self, patches: Iterable[Patch]) -> None:
        for one in patches:
            rows = slice(max(0, one.top), max(0, one.top + one.image.height()))
            columns = slice(max(0, one.left), max(0, one.left + one.image.width()))
            self._pixels[rows, columns] = self._rest[rows, columns]


def _flipped(image: skia.Image) -> skia.Image:
    pixels = image.toarray(colorType=skia.kBGRA_8888_ColorType, alphaType=skia.kPremul_AlphaType)
    flipped = np.ascontiguousarray(pixels[:, ::-1])
    return skia.Image.fromarray(flipped, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
