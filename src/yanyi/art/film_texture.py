"""Where a picture is empty, smooth or fine: what is smooth may be drawn without blending pixels.

Blending four pixels into one, as a picture needs that moves by parts of a pixel, costs ten times
as much as taking the nearest. Where neighbours hardly differ nobody sees which of them was taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import skia
from numpy.typing import NDArray

from yanyi.art.film_camera import Frame

_CELL = 32  # pixels
_SAME = 4  # levels between neighbours
_LONG = 3  # cells: skia is slow on short rows
_ROOM = 2  # pixels by which boxes overlap
_BLENDED = skia.SamplingOptions(skia.FilterMode.kLinear)
_NEAREST = skia.SamplingOptions(skia.FilterMode.kNearest)

Boxes = NDArray[np.float64]
"""Left, top, right, bottom of each, in pixels of the picture."""
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Texture:
    """Boxes that hold all that is fine in a picture, and boxes that hold the rest of it."""

    fine: Boxes
    smooth: Boxes

    def draw(
        self,
        canvas: skia.Canvas,
        image: skia.Image,
        place: Frame,
        paint: skia.Paint | None = None,
    ) -> None:
        """Draw the picture that has this texture at a place."""
        target = skia.Rect.MakeXYWH(place.left, place.top, place.width, place.height)
        across, down = place.width / image.width(), place.height / image.height()
        fine, smooth = (
            _region(boxes, place.left, place.top, across, down) for boxes in (self.fine, self.smooth)
        )
        smooth.op(fine, skia.Region.kDifference_Op)
        for region, sampling in ((fine, _BLENDED), (smooth, _NEAREST)):
            if not region.isEmpty():
                canvas.save()
                canvas.clipRegion(region)
                canvas.drawImageRect(image, target, sampling, paint)
                canvas.restore()


def texture_of(pixels: NDArray[np.uint8]) -> Texture:
    """The texture of a picture: rows of pixels of four bytes, the last one how opaque they are."""
    filled = _largest(pixels)[..., 3] > 0
    fine = _largest(_steps(pixels)).max(axis=2) > _SAME
    for row, found in zip(filled, fine, strict=True):
        _close(row)
        _close(found)
        smooth = row & ~found
        for start, end in _runs(smooth):
            if end - start < _LONG:
                found[start:end] = True
    return Texture(_boxes(fine), _boxes(filled & ~fine))


def _steps(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """How much every pixel differs from the next to the right and the next below."""
    found = np.zeros_like(pixels)
    for here, there in ((pixels[:, :-1], pixels[:, 1:]), (pixels[:-1], pixels[1:])):
        step = np.maximum(here, there) - np.minimum(here, there)
        part = found[: step.shape[0], : step.shape[1]]
        np.maximum(part, step, out=part)
    return found


def _largest(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The largest value of every cell, of each of the four bytes."""
    height, width = values.shape[:2]
    rows = [values[top : top + _CELL].max(axis=0) for top in range(0, height, _CELL)]
    return np.maximum.reduceat(np.stack(rows), range(0, width, _CELL), axis=1)


def _runs(row: Mask) -> list[tuple[int, int]]:
    found, at = [], 0
    for value, cells in groupby(row.tolist()):
        end = at + len(list(cells))
        if value:
            found.append((at, end))
        at = end
    return found


def _close(row: Mask) -> None:
    """Fill the short gaps of a row."""
    runs = _runs(row)
    for (_, end), (start, _) in zip(runs, runs[1:], strict=False):
        if start - end < _LONG:
            row[end:start] = True


def _boxes(mask: Mask) -> Boxes:
    """Few boxes that hold these cells, each with some room round it."""
    found = [
        (left * _CELL, top * _CELL, right * _CELL, bottom * _CELL)
        for left, top, right, bottom in _stacks(mask)
    ]
    room = np.array([-_ROOM, -_ROOM, _ROOM, _ROOM])
    return np.array(found, np.float64).reshape(-1, 4) + room


def _stacks(mask: Mask) -> Iterator[tuple[int, int, int, int]]:
    """Runs of cells, taken together where the same run comes again in the next row."""
    waiting: dict[tuple[int, int], int] = {}
    for n, row in enumerate([*mask, np.zeros(mask.shape[1], bool)]):
        now = {run: waiting.pop(run, n) for run in _runs(row)}
        yield from ((left, top, right, n) for (left, right), top in waiting.items())
        waiting = now


def _region(boxes: Boxes, left: float, top: float, across: float, down: float) -> skia.Region:
    scaled = boxes * (across, down, across, down) + (left, top, left, top)
    region = skia.Region()
    region.setRects([skia.IRect.MakeLTRB(*box) for box in np.rint(scaled).astype(int).tolist()])
    return region
