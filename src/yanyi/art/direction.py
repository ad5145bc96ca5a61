"""Art directions: what a drawn picture becomes on its paper."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.scenery.chance import Chance

Pixels = NDArray[np.float32]

_WEIGHTS = np.array([0.3, 0.59, 0.11], np.float32)
_PAPER = np.array([0.955, 0.925, 0.86], np.float32)
_SOOT = np.array([0.09, 0.10, 0.13], np.float32)
_STOCK = np.array([0.985, 0.955, 0.89], np.float32)
_INKS = np.array([[0.10, 0.22, 0.45], [1.0, 0.36, 0.32], [1.0, 0.80, 0.18]], np.float32)
"""The print's navy, coral and yellow."""


@dataclass(frozen=True, slots=True)
class Direction:
    """A way to finish pictures: how broad outlines are, and what is done to the pixels.

    ``finish`` gets colours 0 to 1 and whether they are a finished picture: the texture of paper
    and press belongs to that, and not to the layers that a film moves over each other.
    """

    name: str
    line: float
    finish: Callable[[Pixels, bool], Pixels] | None


def _light(colours: Pixels) -> Pixels:
    found: Pixels = colours @ _WEIGHTS
    return found


@lru_cache(maxsize=4)
def _mottle(size: int) -> Pixels:
    """A square of soft blotches, -1 to 1: how unevenly wet paper drinks."""
    chance = Chance("paper")
    total = np.zeros((size, size), np.float32)
    for cells, share in ((6, 0.5), (17, 0.3), (61, 0.2)):
        grid = chance.floats(cells * cells).reshape(cells, cells).astype(np.float32)
        small = np.repeat((grid * 255).astype(np.uint8)[..., None], 4, axis=2)
        small[..., 3] = 255
        surface = skia.Surface(size, size)
        surface.getCanvas().drawImageRect(
            skia.Image.fromarray(np.ascontiguousarray(small)),
            skia.Rect.MakeWH(size, size),
            skia.SamplingOptions(skia.CubicResampler.Mitchell()),
        )
        total += share * (surface.makeImageSnapshot().toarray()[..., 0] / np.float32(127.5) - 1)
    return total


def _tiled(tile: Pixels, high: int, wide: int) -> Pixels:
    size = tile.shape[0]
    found: Pixels = tile[np.arange(high)[:, None] % size, np.arange(wide)[None] % size]
    return found


def _folded(tile: Pixels, high: int, wide: int) -> Pixels:
    """The tile laid out in mirror images, so that no seam shows."""
    size = tile.shape[0]
    y, x = (np.abs((np.arange(one) + size) % (2 * size) - size) for one in (high, wide))
    found: Pixels = tile[np.minimum(y, size - 1)[:, None], np.minimum(x, size - 1)[None]]
    return found


def _blurred(values: Pixels, steps: int) -> Pixels:
    """The values averaged over their neighbourhood of about ``steps`` pixels."""
    for axis in (0, 1):
        total = np.cumsum(np.pad(values, [(steps + 1, steps) if a == axis else (0, 0)
                                          for a in (0, 1)], mode="edge"), axis=axis)  # fmt: skip
        span = 2 * steps + 1
        high = total[span:] if axis == 0 else total[:, span:]
        low = total[:-span] if axis == 0 else total[:, :-span]
        values = (high - low) / np.float32(span)
    return values


def _wash(colours: Pixels, whole: bool) -> Pixels:
    """Ink and a little colour, wet on paper: tones pale, edges of washes dark, blotches."""
    light = _light(colours)
    warm = np.clip((colours[..., 0] - colours[..., 2]) * 3, 0, 1)[..., None]
    tint = (colours - light[..., None]) * (np.float32(0.6) + np.float32(0.5) * warm)
    dense = 1 - light ** np.float32(0.58)
    if whole:
        high, wide = dense.shape
        soft = _blurred(dense, max(2, high // 170))
        uneven = _folded(_mottle(768), high, wide)
        edge = np.clip(np.abs(dense - soft), 0, 0.25)
        dense = dense + 0.55 * edge + 0.34 * uneven * soft * (1 - soft) * 2
    dense = np.clip(dense, 0, 1)[..., None]
    found: Pixels = _PAPER * (1 - dense) + _SOOT * dense + tint * (1 - 0.4 * dense)
    return found


@lru_cache(maxsize=8)
def _screen(kind: int) -> Pixels:
    """A tile of dots at an angle of its own: the share of ink from which each pixel is covered."""
    across, along = ((3, 4), (4, 3), (5, 0), (4, 4))[kind]
    size = across * across + along * along
    y, x = np.meshgrid(np.arange(size), np.arange(size), indexing="ij")
    turn = 2 * np.pi / size
    u = (x * across + y * along) * turn
    v = (y * across - x * along) * turn
    found: Pixels = (0.5 - 0.25 * (np.cos(u) + np.cos(v))).astype(np.float32)
    return found


def _dotted(share: Pixels, kind: int) -> Pixels:
    """Ink coverage turned into dots, solid where full and bare where there is next to none."""
    screen = _tiled(_screen(kind), *share.shape)
    found: Pixels = np.clip((share - screen) * np.float32(5) + np.float32(0.5), 0, 1)
    return found


def _lines(light: Pixels) -> Pixels:
    """Where a line is drawn, however pale with distance: solid ink for it."""
    soft = _blurred(light, max(2, light.shape[0] // 240))
    found: Pixels = np.clip((soft - light - np.float32(0.035)) * np.float32(11), 0, 1)
    return found


def _print(colours: Pixels, whole: bool) -> Pixels:
    """Three spot colours laid over each other, each in dots of its own angle."""
    lifted = colours ** np.float32(0.8)
    missing = 1 - lifted
    grey = missing.min(axis=-1)
    navy = np.clip(missing[..., 0] * 1.05, 0, 1)
    coral = np.clip(missing[..., 1] - 0.62 * navy + 0.1 * grey, 0, 1) * 1.35
    yellow = np.clip(missing[..., 2] - 0.42 * navy - 0.5 * coral, 0, 1) * 1.3
    plates = [navy, coral, yellow]
    if whole:
        plates = [_dotted(np.clip(one, 0, 1), kind) for kind, one in enumerate(plates)]
        plates[0] = np.maximum(plates[0], _lines(_light(colours)))
        plates[1] = np.roll(plates[1], (1, 2), (0, 1))
        plates[2] = np.roll(plates[2], (-1, 1), (0, 1))
    found = np.broadcast_to(_STOCK, colours.shape).copy()
    for plate, ink in zip(plates, _INKS, strict=True):
        found *= 1 - np.clip(plate, 0, 1)[..., None] * (1 - ink)
    return found


def _mono(colours: Pixels, whole: bool) -> Pixels:
    """Black and white with screentone: white skin, solid shadows, dots between."""
    light = np.clip((_light(colours) ** np.float32(0.7) - 0.12) / 0.72, 0, 1)
    if whole:
        tone = np.round((1 - light) * 5) / np.float32(5)
        solid = np.clip((1 - light - 0.72) * 12, 0, 1)
        dots = _dotted(tone * np.float32(0.74), 3) * (tone > 0.1)
        light = 1 - np.maximum(np.maximum(dots, solid), _lines(light))
    return np.repeat(light[..., None], 3, axis=2)


DIRECTIONS = {
    one.name: one
    for one in (
        Direction("ink", 1.0, None),
        Direction("wash", 1.25, _wash),
        Direction("print", 1.1, _print),
        Direction("mono", 1.1, _mono),
    )
}
"""Every art direction there is, by the word for it."""


def direction(style: str) -> Direction:
    """The direction of a name; an unknown name is drawn as ``ink``."""
    return DIRECTIONS.get(style, DIRECTIONS["ink"])


def toned(image: skia.Image, style: str) -> skia.Image:
    """The picture, or a layer of it, as the art direction wants it."""
    finish = direction(style).finish
    if finish is None:
        return image
    pixels: NDArray[Any] = image.toarray(
        colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kUnpremul_AlphaType
    )
    whole = bool((pixels[::8, ::8, 3] == 255).all())
    colours = pixels[..., :3].astype(np.float32) / np.float32(255)
    pixels = pixels.copy()
    pixels[..., :3] = np.round(np.clip(finish(colours, whole), 0, 1) * 255).astype(np.uint8)
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels),
        colorType=skia.kRGBA_8888_ColorType,
        alphaType=skia.kUnpremul_AlphaType,
    )
