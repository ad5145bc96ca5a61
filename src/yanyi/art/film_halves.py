"""Two shots filmed at once, each on its half of the screen."""

from pathlib import Path

import numpy as np
import skia

from yanyi.art.film_caption_drawing import Captions
from yanyi.art.film_pigment import BLACK
from yanyi.art.film_scenery import Scenery
from yanyi.art.film_split import Split
from yanyi.art.film_surface import surface_on
from yanyi.media.video import SegmentWriter
from yanyi.media.video_planes import Planes, Sheet

_LINE = 0.0035
"""The dark line between the halves, as a part of the width."""
_LINE_COLOUR = skia.ColorGetB(BLACK), skia.ColorGetG(BLACK), skia.ColorGetR(BLACK), 255


def shoot_halves(params: Split, inputs: list[Path], output: Path) -> None:
    """Film both halves, frame by frame, and write their segment."""
    left, right = params.left, params.right
    if (left.width, left.height, left.frames) != (right.width, right.height, right.frames):
        raise ValueError("the halves of a split screen differ in size or length")
    count = left.inputs
    halves = Scenery(left, inputs[:count]), Scenery(right, inputs[count:])
    pixels = np.zeros((left.height, 2 * left.width, 4), np.uint8)
    words, surface = Captions(params.captions, 2 * left.width), surface_on(pixels)
    sheet = Sheet(2 * left.width, left.height)
    with SegmentWriter(output, 2 * left.width, left.height, left.fps) as writer:
        for frame in range(left.frames):
            draw_halves(halves, frame, pixels)
            words.draw(surface.getCanvas(), frame)
            sheet.take(pixels)
            _cast(halves, frame, sheet.planes)
            writer.add(sheet.frame())


def draw_halves(halves: tuple[Scenery, Scenery], frame: int, pixels: np.ndarray) -> None:
    """Draw a frame of both halves onto the same pixels, in the colours of a film."""
    middle = pixels.shape[1] // 2
    pixels[:, :middle] = halves[0].mix(frame)
    pixels[:, middle:] = halves[1].mix(frame)
    half = max(1, round(pixels.shape[1] * _LINE / 2))
    pixels[:, middle - half : middle + half] = _LINE_COLOUR


def _cast(halves: tuple[Scenery, Scenery], frame: int, planes: Planes) -> None:
    for number, scenery in enumerate(halves):
        bright, blue, red = (
            plane[:, number * plane.shape[1] // 2 : (number + 1) * plane.shape[1] // 2]
            for plane in planes
        )
        scenery.cast(frame, Planes(bright, blue, red))
